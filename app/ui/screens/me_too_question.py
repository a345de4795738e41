"""Which point does somebody have too? Asked where a person in the room has no laptop."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from app.services.hearing import WaitingPress
from app.ui.screens.question import Answer, Question
from app.ui.words import SPEAKER
from app.words.time import waited_words

ME_TOO = "me_too"


def me_too_answer() -> Answer:
    """Return the answer that leads to this question."""
    hint = QCoreApplication.translate("MeToo", "They have the same point as somebody else.")
    return Answer(ME_TOO, QCoreApplication.translate("MeToo", "Me too"), "agree", hint)


def me_too_question(points: Sequence[WaitingPress], chosen: Callable[[str], object]) -> Question:
    """Ask which of the points that wait; `chosen` gets its id."""
    nameless = QCoreApplication.translate("MeToo", "A point without words")
    answers = [
        Answer(one.press.id, one.words or nameless, one.picture or "point", waited_words(one.waited_s, SPEAKER))
        for one in points
    ]
    said = [QCoreApplication.translate("MeToo", "It counts one more person. The order stays as it is.")]
    title = QCoreApplication.translate("MeToo", "Which point do they have too?")
    return Question(title, said, answers, lambda code, _words: chosen(code))
