"""Words about a point besides its own: who may read it, whose place is kept, how many have it too."""

from dataclasses import dataclass

from app.domain.points import Press
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker
from app.words.topics import CONTEXT as TOPIC_CONTEXT
from app.words.topics import TOPICS

CONTEXT = "about_points"

#: What is known about a press, for its owner, for co-chairs, or for everyone. {0} stands for a name or a number.
KNOWN: dict[str, str] = {
    #: Under a point: how many people have it. {count} is 2 or more.
    "people": QT_TRANSLATE_NOOP("about_points", "{count} people have this point."),
    #: For its owner, who asked to keep their place.
    "held_mine": QT_TRANSLATE_NOOP("about_points", "Your place is kept. Take your time."),
    #: For co-chairs: its owner needs time to think.
    "held": QT_TRANSLATE_NOOP("about_points", "They are thinking. They ask you to keep their place."),
    #: For its owner: everyone may read it.
    "shown": QT_TRANSLATE_NOOP("about_points", "Everyone can read it."),
    #: For its owner, before the meeting starts.
    "prepared_mine": QT_TRANSLATE_NOOP("about_points", "It waits here until the meeting starts. Only you can see it."),
    #: For its owner, once the meeting runs, while the room has not come to the item.
    "comes_later": QT_TRANSLATE_NOOP("about_points", "It comes when we talk about this item."),
    #: For its owner: what an item is called that the point was prepared for.
    "about_item": QT_TRANSLATE_NOOP("about_points", "About: {title}."),
    #: What the point is about, from our list of topics.
    "topic": QT_TRANSLATE_NOOP("about_points", "It is about: {topic}."),
    #: The name that its owner put on it.
    "name": QT_TRANSLATE_NOOP("about_points", "The name on it: {name}."),
    #: It was prepared before the meeting.
    "prepared": QT_TRANSLATE_NOOP("about_points", "It was prepared before the meeting."),
    #: It was raised after the end of the meeting.
    "after": QT_TRANSLATE_NOOP("about_points", "You said it after the meeting. It comes first next time."),
    #: Why it was not heard today. {reason} is a sentence without its full stop.
    "reason": QT_TRANSLATE_NOOP("about_points", "Why: {reason}."),
}

#: The same for co-chairs, in a word or two, in the list of what waits.
SHORT: dict[str, str] = {
    #: In the list: how many people have this point. {count} is 2 or more.
    "people": QT_TRANSLATE_NOOP("about_points", "{count} people have it"),
    #: In the list: its owner is thinking.
    "held": QT_TRANSLATE_NOOP("about_points", "keeps the place, thinking"),
    #: In the list: it was prepared before the meeting.
    "prepared": QT_TRANSLATE_NOOP("about_points", "prepared before"),
    #: In the list: the name that its owner put on it.
    "name": QT_TRANSLATE_NOOP("about_points", "from {name}"),
}


@dataclass(frozen=True, slots=True)
class Known:
    """One press and what its owner put to it."""

    press: Press
    name: str = ""


def people_words(me_too: int, speaker: Speaker) -> str:
    """Return how many people have a point; "" for its owner alone."""
    return speaker.say(CONTEXT, KNOWN["people"], count=me_too + 1) if me_too else ""


def topic_words(code: str | None, speaker: Speaker) -> str:
    """Return what a topic is called; "" for none, and for one that this version does not know."""
    return speaker.say(TOPIC_CONTEXT, TOPICS[code]) if code in TOPICS else ""


def short_words(known: Known, speaker: Speaker) -> list[str]:
    """Return what co-chairs see of a press in the list of what waits."""
    press = known.press
    facts = {"count": press.me_too + 1, "name": known.name}
    true = {"held": press.is_held, "people": press.me_too > 0, "name": bool(known.name), "prepared": press.is_prepared}
    return [speaker.say(CONTEXT, SHORT[code], **facts) for code, is_so in true.items() if is_so]


def chair_words(known: Known, speaker: Speaker) -> list[str]:
    """Return what co-chairs are told of a press when they are asked about it."""
    press, topic = known.press, topic_words(known.press.topic, speaker)
    facts = {"count": press.me_too + 1, "name": known.name, "topic": topic}
    true = {
        "held": press.is_held,
        "people": press.me_too > 0,
        "name": bool(known.name),
        "topic": bool(topic),
        "prepared": press.is_prepared,
    }
    return [speaker.say(CONTEXT, KNOWN[code], **facts) for code, is_so in true.items() if is_so]
