"""One question on a screen of its own, with big answers. Going back changes nothing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.override import override
from app.ui.desk import Doors
from app.ui.parts.big_button import BigButton
from app.ui.parts.field import Field
from app.ui.parts.in_sight import begin_in_sight
from app.ui.parts.page import Page
from app.ui.parts.private_guard import PrivateGuard
from app.ui.parts.text import Heading, Text
from app.ui.stack import stack_of
from app.ui.ways_on import settings_and_help


@dataclass(frozen=True, slots=True)
class Answer:
    """
    One answer: its code, its words, maybe a picture and a hint. `changes_nothing`: it is the way back.

    Shape: `heading` stands above the first answer of several that belong together.
    """

    code: str
    words: str
    picture: str = ""
    hint: str = ""
    changes_nothing: bool = False
    heading: str = ""


class Question(Page):
    """Asks, then calls `answered(code, words typed)` once. `words_label`: a field for words, which may stay empty."""

    def __init__(
        self,
        title: str,
        said: Sequence[str],
        answers: Sequence[Answer],
        answered: Callable[[str, str], object],
        *,
        words_label: str = "",
    ) -> None:
        super().__init__(title)
        self._answered = answered
        self._is_answered = False
        self._has_way_back = any(answer.changes_nothing for answer in answers)
        for words in said:
            self.body.addWidget(Text(words))
        self._field = Field(words_label, lines=2) if words_label else None
        self._guard = PrivateGuard(self._field) if self._field is not None else None
        if self._field is not None and self._guard is not None:
            self.body.addWidget(self._field)
            self.body.addWidget(self._guard)
        buttons = [self._button(answer) for answer in answers]
        self.body.addStretch()
        stops = [self._field.input] if self._field is not None else buttons
        self.first: QWidget | None = next(iter(stops), None)

    def _button(self, answer: Answer) -> BigButton:
        if answer.heading:
            self.body.addWidget(Heading(answer.heading, factor=1.1))
        button = BigButton(answer.words, picture=answer.picture, hint=answer.hint)
        button.clicked.connect(lambda: self._ask_before(answer))
        self.body.addWidget(button)
        return button

    def add_way_back(self, back: Callable[[], object]) -> None:
        """Let a person leave without an answer, also by mouse, unless one of the answers is that already."""
        if self._has_way_back:
            return
        button = BigButton(self.tr("Back"), picture="back")
        button.clicked.connect(lambda _checked=False: back())
        head = self.head.layout()
        if head is not None:
            head.addWidget(button)

    @override
    def opened(self) -> None:
        begin_in_sight(self)

    def _ask_before(self, answer: Answer) -> None:
        """Words that may be private are asked about before they are kept."""
        if self._guard is None or answer.changes_nothing:
            self._choose(answer.code)
        else:
            self._guard.ask(lambda: self._choose(answer.code))

    def _choose(self, code: str) -> None:
        if self._is_answered:
            return
        self._is_answered = True
        words = self._field.words() if self._field is not None else ""
        QTimer.singleShot(0, lambda: self._answer(code, words))

    def _answer(self, code: str, words: str) -> None:
        self._answered(code, words)
        self._is_answered = False  # where it could not be done, it can be tried again


def ask_above(page: Page, question: Question, doors: Doors) -> None:
    """Ask above a screen, in place of what is above it now. The way back leads to that screen."""
    stack = stack_of(page)
    stack.close_above(page)
    question.add_way_back(lambda: stack.close_above(page))
    question.body.addWidget(settings_and_help(doors))
    stack.open(question)
