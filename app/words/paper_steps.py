"""Easy words of the one-page papers: how to follow without a laptop, and what to do before a meeting."""

from app.words.speaker import QT_TRANSLATE_NOOP

CONTEXT = "paper_steps"

#: Title of a PDF with cards to cut out.
CARD_TITLE = QT_TRANSLATE_NOOP("paper_steps", "Cards to cut out")
#: Title of a page for people who come without a laptop.
HOW_TITLE = QT_TRANSLATE_NOOP("paper_steps", "How to follow without a laptop")

#: What to do in the meeting, in order: a picture, then one idea a line.
HOW: tuple[tuple[str, ...], ...] = (
    #: One idea: the agenda on paper.
    ("agenda", QT_TRANSLATE_NOOP("paper_steps", "You have the agenda on paper.")),
    #: One idea: cards on paper.
    ("raise_hand_other", QT_TRANSLATE_NOOP("paper_steps", "You have cards."),
     #: One idea: when to use a card.
     QT_TRANSLATE_NOOP("paper_steps", "You can hold up a card at any time.")),
    #: One idea: what happens with a card.
    ("write", QT_TRANSLATE_NOOP("paper_steps", "A co-chair sees your card."),
     #: One idea: the co-chair presses the card in the program.
     QT_TRANSLATE_NOOP("paper_steps", "The co-chair writes it down in Fair Say.")),
    #: One idea: the pause card.
    ("pause", QT_TRANSLATE_NOOP("paper_steps", "Hold up: Please pause."),
     #: One idea: what the pause card does.
     QT_TRANSLATE_NOOP("paper_steps", "The meeting stops."),
     #: One idea: no reason is asked for.
     QT_TRANSLATE_NOOP("paper_steps", "You do not have to say why.")),
    #: One idea: saying a point.
    ("talk", QT_TRANSLATE_NOOP("paper_steps", "You can say your point."),
     #: One idea: other ways to say a point.
     QT_TRANSLATE_NOOP("paper_steps", "You can write it."),
     #: One idea: somebody else says a point.
     QT_TRANSLATE_NOOP("paper_steps", "Someone can say it for you.")),
    #: One idea: moving on.
    ("next", QT_TRANSLATE_NOOP("paper_steps", "A co-chair says when we go to the next item.")),
    #: One idea: reading aloud.
    ("speak", QT_TRANSLATE_NOOP("paper_steps", "You can ask someone to read to you.")),
    #: One idea: a break.
    ("break", QT_TRANSLATE_NOOP("paper_steps", "You can go out and rest at any time.")),
)  # fmt: skip

#: Titles of reminders, by days before the meeting.
REMIND_TITLES: dict[int, str] = {
    #: Title of a reminder.
    7: QT_TRANSLATE_NOOP("paper_steps", "Our meeting is in 1 week"),
    #: Title of a reminder.
    1: QT_TRANSLATE_NOOP("paper_steps", "Our meeting is tomorrow"),
}

#: What to do a week and a day before: a picture, then one idea a line.
BEFORE: dict[int, tuple[tuple[str, ...], ...]] = {
    7: (
        #: One idea: read the agenda.
        ("easy_read", QT_TRANSLATE_NOOP("paper_steps", "Please look at the agenda."),
         #: One idea: get help to read.
         QT_TRANSLATE_NOOP("paper_steps", "You can ask someone to read it with you.")),
        #: One idea: think of points.
        ("thinking", QT_TRANSLATE_NOOP("paper_steps", "Think about what you want to say."),
         #: One idea: write points down.
         QT_TRANSLATE_NOOP("paper_steps", "You can write it down or draw it.")),
        #: One idea: ask for support.
        ("support", QT_TRANSLATE_NOOP("paper_steps", "Tell us what you need to take part.")),
        #: One idea: plan the way.
        ("map", QT_TRANSLATE_NOOP("paper_steps", "Plan how you get there.")),
    ),
    1: (
        #: One idea: what to bring.
        ("papers", QT_TRANSLATE_NOOP("paper_steps", "Bring your agenda and your cards.")),
        #: One idea: what else to bring.
        ("write", QT_TRANSLATE_NOOP("paper_steps", "Bring what you wrote down.")),
        #: One idea: it is fine not to come.
        ("call_centre", QT_TRANSLATE_NOOP("paper_steps", "If you cannot come, please tell us."),
         #: One idea: points of someone who cannot come.
         QT_TRANSLATE_NOOP("paper_steps", "We can still hear your points.")),
    ),
}  # fmt: skip
