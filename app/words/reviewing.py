"""Words for what is checked in an agenda: what an item is for, and what kind it is."""

from app.words.speaker import QT_TRANSLATE_NOOP

CONTEXT = "reviewing"

PURPOSES: dict[str, str] = {
    #: What an item is for: people are told something.
    "tell": QT_TRANSLATE_NOOP("reviewing", "To tell people"),
    #: What an item is for: people talk about something.
    "talk": QT_TRANSLATE_NOOP("reviewing", "To talk"),
    #: What an item is for: people decide something.
    "decide": QT_TRANSLATE_NOOP("reviewing", "To decide"),
    #: What an item is for: people check that something was done well.
    "check": QT_TRANSLATE_NOOP("reviewing", "To check"),
    #: What an item is for: the agenda does not say.
    "not_said": QT_TRANSLATE_NOOP("reviewing", "Not said"),
}

KINDS: dict[str, str] = {
    #: A part of the meeting where people talk.
    "item": QT_TRANSLATE_NOOP("reviewing", "An item"),
    #: A part of the meeting where people rest.
    "break": QT_TRANSLATE_NOOP("reviewing", "A break"),
}

WHO: dict[str, str] = {
    #: Who asked for an item: people with lived experience.
    "ebe": QT_TRANSLATE_NOOP("reviewing", "Experts by experience"),
    #: Who asked for an item: people who are paid to be there.
    "ebt": QT_TRANSLATE_NOOP("reviewing", "Professionals"),
    #: Who asked for an item: both together.
    "both": QT_TRANSLATE_NOOP("reviewing", "Both"),
    #: Who asked for an item: nobody said so.
    "not_said": QT_TRANSLATE_NOOP("reviewing", "Not said"),
}
