"""Words for the two co-chairs: who is at the screen, and which of them did what. Always by role, never by name."""

from app.words.speaker import QT_TRANSLATE_NOOP, Speaker

CONTEXT = "co_chairing"

CHAIRS: dict[str, str] = {
    #: Who is at the screen of Run: the co-chair who is an expert by experience.
    "ebe": QT_TRANSLATE_NOOP("co_chairing", "Expert by experience co-chair"),
    #: Who is at the screen of Run: the co-chair who is a professional.
    "ebt": QT_TRANSLATE_NOOP("co_chairing", "Professional co-chair"),
    #: Who is at the screen of Run: they do not say.
    "not_said": QT_TRANSLATE_NOOP("co_chairing", "Not said"),
}

#: After what a co-chair said, like how open a decision is. {who} is "Expert by experience co-chair".
SAID_BY = QT_TRANSLATE_NOOP("co_chairing", "Said by: {who}.")


def said_by_words(chair: object, speaker: Speaker) -> str:
    """Return which co-chair said something, by role; "" if that was not told."""
    who = CHAIRS.get(chair) if isinstance(chair, str) else None
    return speaker.say(CONTEXT, SAID_BY, who=speaker.say(CONTEXT, who)) if who else ""
