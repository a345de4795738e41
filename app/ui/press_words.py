"""What its owner is told of a press besides its own words, a sentence for each thing that is so."""

from app.services.following import MyPress
from app.ui.words import SPEAKER
from app.words.about_points import CONTEXT, KNOWN, people_words, topic_words
from app.words.pressing import CONTEXT as PRESSING
from app.words.pressing import REASONS


def said_about(mine: MyPress) -> str:
    """Return these sentences, a line each, the most important first."""
    press, topic = mine.press, topic_words(mine.press.topic, SPEAKER)
    reason = SPEAKER.say(PRESSING, REASONS[mine.reason_code]) if mine.reason_code in REASONS else ""
    true = {
        "reason": bool(reason),
        "about_item": bool(mine.about),
        "prepared_mine": mine.is_before,
        "comes_later": mine.comes_later,
        "held_mine": press.is_held,
        "after": press.is_after and mine.waits,
        "topic": bool(topic),
        "name": bool(mine.name),
        "shown": press.is_shown,
    }
    facts = {"reason": reason, "title": mine.about, "topic": topic, "name": mine.name}
    said = [SPEAKER.say(CONTEXT, KNOWN[code], **facts) for code, is_so in true.items() if is_so]
    return "\n".join([*said, people_words(press.me_too, SPEAKER)]).strip()
