"""Words for how far a decision has come, and whether something else could still be chosen."""

from app.words.speaker import QT_TRANSLATE_NOOP

CONTEXT = "stages"

STAGES: dict[str, str] = {
    #: How far a decision has come: 1 of 5.
    "1": QT_TRANSLATE_NOOP("stages", "1. An idea. Nothing is chosen."),
    #: How far a decision has come: 2 of 5.
    "2": QT_TRANSLATE_NOOP("stages", "2. We can choose between several ways."),
    #: How far a decision has come: 3 of 5.
    "3": QT_TRANSLATE_NOOP("stages", "3. A draft. It can still change."),
    #: How far a decision has come: 4 of 5.
    "4": QT_TRANSLATE_NOOP("stages", "4. Only the last words can change."),
    #: How far a decision has come: 5 of 5.
    "5": QT_TRANSLATE_NOOP("stages", "5. It is already decided."),
}

STILL_OPEN: dict[str, str] = {
    #: Answers "Could we still choose something else?" for stage 1.
    "1": QT_TRANSLATE_NOOP("stages", "Could we still choose something else? Yes."),
    #: The same for stage 2.
    "2": QT_TRANSLATE_NOOP("stages", "Could we still choose something else? Yes."),
    #: The same for stage 3.
    "3": QT_TRANSLATE_NOOP("stages", "Could we still choose something else? Yes, parts of it."),
    #: The same for stage 4.
    "4": QT_TRANSLATE_NOOP("stages", "Could we still choose something else? Hardly. Say so in the meeting."),
    #: The same for stage 5.
    "5": QT_TRANSLATE_NOOP("stages", "Could we still choose something else? No. Do not ask people to decide it."),
}

#: Shown where an item asks people to decide, and nobody has said how far the decision has come.
NOT_SAID = QT_TRANSLATE_NOOP("stages", "How far has the decision come? Nobody has said.")
