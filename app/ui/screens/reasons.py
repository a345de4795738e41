"""The two questions before something is taken from what experts by experience asked for: why, and what they said."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.agenda import EbeSaid
from app.ui.screens.question import Answer, Question
from app.ui.words import SPEAKER
from app.words.planning import CHANGE_REASONS, CONTEXT, EBE_SAID, LATE_REASONS

EBE_ANSWERS: tuple[EbeSaid, ...] = ("not_asked", "agreed", "not_agreed")
"""What stands first has the focus: nobody is taken to have agreed."""


def reason_question(title: str, answered: Callable[[str], object], *, about: str = "") -> Question:
    """Ask why something is taken from what EbEs asked for. `answered` gets the code of the reason."""
    said = [
        QCoreApplication.translate("Reasons", "Experts by experience asked for this item."),
        QCoreApplication.translate("Reasons", "The reason is kept, and everyone can see it."),
    ]
    return _question(title, said, about, CHANGE_REASONS, answered)


def change_question(title: str, answered: Callable[[str], object]) -> Question:
    """Ask why an agenda that people know is changed."""
    said = [
        QCoreApplication.translate("Reasons", "People have this agenda already."),
        QCoreApplication.translate("Reasons", "The reason is kept, and everyone can see it."),
    ]
    return _question(title, said, "", CHANGE_REASONS, answered)


def late_question(answered: Callable[[str], object], *, about: str = "") -> Question:
    """Ask why something is decided although its easy papers are late."""
    said = [QCoreApplication.translate("Reasons", "The reason is kept, and everyone can see it.")]
    title = QCoreApplication.translate("Reasons", "Why can it not wait?")
    return _question(title, said, about, LATE_REASONS, answered)


def ebe_said_question(answered: Callable[[EbeSaid], object], *, about: str = "") -> Question:
    """Ask what EbEs said about a change of what they asked for."""
    codes: dict[str, EbeSaid] = {code: code for code in EBE_ANSWERS}
    answers = [Answer(code, SPEAKER.say(CONTEXT, EBE_SAID[code])) for code in EBE_ANSWERS]
    title = QCoreApplication.translate("Reasons", "What did experts by experience say?")
    return Question(title, [about] if about else [], answers, lambda code, _words: answered(codes[code]))


def _question(
    title: str, said: Sequence[str], about: str, table: dict[str, str], answered: Callable[[str], object]
) -> Question:
    answers = [Answer(code, SPEAKER.say(CONTEXT, words)) for code, words in table.items()]
    lines = [about, *said] if about else said
    return Question(title, lines, answers, lambda code, _words: answered(code))
