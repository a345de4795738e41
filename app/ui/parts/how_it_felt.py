"""How the meeting felt: one question at a time, three faces with words, nobody's name. Each can be left out."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.feeling import FACES
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import clear, row
from app.ui.parts.panel import Panel
from app.ui.parts.text import Heading, Text
from app.ui.words import SPEAKER
from app.words.feeling import ANSWERS, CONTEXT, PICTURES, QUESTIONS

FACE = 2.4


class HowItFelt(Panel):
    """Draws one question; asks by signals. After the last one it thanks."""

    told = Signal(str, int)
    """str, int: the question, and the face."""
    skipped = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: str | None = None
        self._faces: list[BigButton] = []
        self.hide()

    def show_question(self, question: str | None, *, thanks: bool) -> None:
        """Ask this question; None: nothing is asked, and `thanks` says whether something was answered just now."""
        key = question or ("thanks" if thanks else "")
        if key == self._shown:
            return
        had_focus = self._has_focus()
        self._shown = key
        clear(self.body)
        self._faces = []
        if question is not None:
            self._ask(question)
        elif thanks:
            self.body.addWidget(Text(self.tr("Thank you. Your answers have no name.")))
        self.setVisible(bool(key))
        if had_focus and self._faces:
            self._faces[0].take_focus()

    def _has_focus(self) -> bool:
        inside = self.window().focusWidget()
        return inside is not None and self.isAncestorOf(inside)

    def _ask(self, question: str) -> None:
        words = SPEAKER.say(CONTEXT, QUESTIONS[question])
        self.body.addWidget(Heading(self.tr("How was the meeting for you?"), factor=0.9))
        self.body.addWidget(Text(words, bold=True, factor=1.2))
        self.body.addWidget(Text(self.tr("Your answer has no name. You can leave it out."), factor=0.83))
        for face in FACES:
            answer = SPEAKER.say(CONTEXT, ANSWERS[str(face)])
            button = BigButton(answer, picture=PICTURES[face])
            button.picture_factor = FACE
            button.setAccessibleName(f"{answer}. {words}")
            button.clicked.connect(lambda _checked=False, face=face: self.told.emit(question, face))
            self._faces.append(button)
        self.body.addWidget(row(*self._faces, gap=8))
        skip = self._button(self.tr("Leave this out"), lambda: self.skipped.emit(question))
        leave = self._button(self.tr("No more questions"), self.left.emit)
        self.body.addWidget(row(skip, leave, gap=8))

    def _button(self, words: str, do: Callable[[], object]) -> BigButton:
        button = BigButton(words, factor=0.83)
        button.clicked.connect(lambda _checked=False: do())
        return button
