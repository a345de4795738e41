"""Words for who asked for an item, and for groups of people."""

from app.words.speaker import QT_TRANSLATE_NOOP

CONTEXT = "asking"

ASKED: dict[str, str] = {
    #: Under an item: experts by experience asked for it.
    "ebe": QT_TRANSLATE_NOOP("asking", "Experts by experience asked for this"),
    #: Under an item: professionals asked for it.
    "ebt": QT_TRANSLATE_NOOP("asking", "Professionals asked for this"),
    #: Under an item: both asked for it.
    "both": QT_TRANSLATE_NOOP("asking", "Both asked for this"),
    #: Under an item: nobody has said who asked for it.
    "not_said": QT_TRANSLATE_NOOP("asking", "Nobody said who asked for this"),
}

GROUPS: dict[str, str] = {
    #: A group: people with lived experience.
    "ebe": QT_TRANSLATE_NOOP("asking", "Experts by experience"),
    #: A group: family and other carers.
    "carer": QT_TRANSLATE_NOOP("asking", "Carers"),
    #: A group: professionals.
    "ebt": QT_TRANSLATE_NOOP("asking", "Professionals"),
    #: A group: guests.
    "guest": QT_TRANSLATE_NOOP("asking", "Guests"),
    #: No group.
    "not_said": QT_TRANSLATE_NOOP("asking", "I do not want to say"),
}
