"""Words for how far easy words are: a draft, checked by the computer, or checked by people."""

from app.words.speaker import QT_TRANSLATE_NOOP

CONTEXT = "easy_states"

STATES: dict[str, str] = {
    #: Above the easy words of an item: nobody has written any.
    "none": QT_TRANSLATE_NOOP("easy_states", "Easy words"),
    #: Above the easy words of an item: the computer still finds something to change.
    "draft": QT_TRANSLATE_NOOP("easy_states", "Easy words · Draft, not checked by people"),
    #: Above the easy words of an item: the computer finds nothing that must change.
    "computer_checked": QT_TRANSLATE_NOOP("easy_states", "Easy words · Computer checked, not checked by people"),
    #: Above the easy words of an item. {role}: who checked them. {day}: a day in words.
    "people_checked": QT_TRANSLATE_NOOP("easy_states", "Easy words · Checked by people: {role}, {day}"),
}

ROLES: dict[str, str] = {
    #: Who checked the easy words: people with lived experience.
    "ebe": QT_TRANSLATE_NOOP("easy_states", "Experts by experience"),
    #: Who checked the easy words: both groups together.
    "both": QT_TRANSLATE_NOOP("easy_states", "Experts by experience and professionals"),
    #: Who checked the easy words: people with lived experience and those who care for them.
    "carer": QT_TRANSLATE_NOOP("easy_states", "Experts by experience and carers"),
}

ONLY_PEOPLE: tuple[str, ...] = (
    #: To tick, when people checked easy words.
    QT_TRANSLATE_NOOP("easy_states", "An expert by experience read it, and said back what it means."),
    #: To tick, when people checked easy words.
    QT_TRANSLATE_NOOP("easy_states", "It means the same as the full words."),
    #: To tick, when people checked easy words.
    QT_TRANSLATE_NOOP("easy_states", "Nothing is left out that people need to decide."),
    #: To tick, when people checked easy words.
    QT_TRANSLATE_NOOP("easy_states", "The pictures are right, and they are for adults."),
)
