"""Words for the two co-chairs: who is at the screen, and which of them did what. Always by role, never by name."""

from app.words.speaker import QT_TRANSLATE_NOOP

CONTEXT = "co_chairing"

CHAIRS: dict[str, str] = {
    #: Who is at the screen of Run: the co-chair who is an expert by experience.
    "ebe": QT_TRANSLATE_NOOP("co_chairing", "Expert by experience co-chair"),
    #: Who is at the screen of Run: the co-chair who is a professional.
    "ebt": QT_TRANSLATE_NOOP("co_chairing", "Professional co-chair"),
    #: Who is at the screen of Run: they do not say.
    "not_said": QT_TRANSLATE_NOOP("co_chairing", "Not said"),
}
