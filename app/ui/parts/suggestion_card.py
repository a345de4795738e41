"""One sentence of the full words, and the easy words it could be: side by side, used or left by a person (ER-35)."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.override import override
from app.ui.look import Look, look_of
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import row
from app.ui.parts.panel import Panel
from app.ui.parts.picture_label import PictureLabel
from app.ui.parts.review_row import Mark
from app.ui.parts.text import Text
from app.ui.parts.two_columns import TwoColumns
from app.ui.showing import show_in_place

SIDE_BY_SIDE_PX = 760


@dataclass(frozen=True, slots=True)
class OfferedLine:
    """One easy line that is offered, with the id of its picture ("" for none) and what is on it."""

    words: str
    picture: str = ""
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """What is offered for one sentence. `changes`: what was changed and why; `lost`: facts that would not be said."""

    original: str
    lines: tuple[OfferedLine, ...]
    changes: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


class SuggestionCard(Panel):
    """Nothing is used before somebody presses *Use these words*."""

    used = Signal()
    left = Signal()

    def __init__(self, offer: Offer) -> None:
        super().__init__()
        self._offer = offer
        self._beside = TwoColumns(SIDE_BY_SIDE_PX)
        self._beside.addWidget(self._original(), 2)
        self._beside.addWidget(self._proposed(), 3)
        self._open = QWidget()
        inside = QVBoxLayout(self._open)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        inside.addLayout(self._beside)
        for part in self._below():
            inside.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._open.setSizePolicy(policy)
        self.body.addWidget(self._open)
        self._closed_words = Text("", factor=0.92)
        self._closed_words.hide()
        self.body.addWidget(self._closed_words)

    def _original(self) -> QWidget:
        return _column(Text(self.tr("The full words say"), factor=0.83, bold=True), Text(self._offer.original))

    def _proposed(self) -> QWidget:
        head = Text(self.tr("Easy words could be"), factor=0.83, bold=True)
        return _column(head, *(_Line(line) for line in self._offer.lines))

    def _below(self) -> Sequence[QWidget]:
        parts: list[QWidget] = []
        if self._offer.lost:
            said = self.tr("The easy words do not say: {0}").format(", ".join(self._offer.lost))
            parts.append(Mark("warning", said))
        self._why = Text("\n".join(self._offer.changes), factor=0.92)
        self._why.hide()
        self.use = self._button(self.tr("Use these words"), "tick")
        leave = self._button(self.tr("Leave it"), "close")
        why = self._button(self.tr("What changes?"), "question")
        show_in_place(why, bool(self._offer.changes))
        why.setAccessibleDescription(" ".join(self._offer.changes))
        self.use.clicked.connect(lambda _checked=False: self.used.emit())
        leave.clicked.connect(lambda _checked=False: self.left.emit())
        why.clicked.connect(lambda _checked=False: self._why.setVisible(self._why.isHidden()))
        return [*parts, row(self.use, leave, why, gap=8), self._why]

    def _button(self, words: str, picture: str) -> BigButton:
        button = BigButton(words, picture=picture, factor=0.83)
        button.setAccessibleName(self.tr("{0}: {1}").format(words, self._offer.original))
        return button

    def close_with(self, words: str) -> None:
        """Make it one line, which says what became of it."""
        self._open.hide()
        self._closed_words.setText(self.tr("{0}: {1}").format(words, self._offer.original))
        self._closed_words.show()

    def open_again(self) -> None:
        """Offer it again."""
        self._closed_words.hide()
        self._open.show()

    @property
    def is_open(self) -> bool:
        """Whether nobody has used or left it yet."""
        return not self._open.isHidden()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.apply_look(look_of(self))

    @override
    def apply_look(self, look: Look) -> None:
        super().apply_look(look)
        self._beside.fit(self.width(), look)


class _Line(QWidget):
    """A picture, if there is one, and the words right of it."""

    def __init__(self, line: OfferedLine) -> None:
        super().__init__()
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        if line.picture:
            beside.addWidget(PictureLabel(line.picture, line.alt, factor=2.2))
        beside.addWidget(Text(line.words), 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


def _column(*parts: QWidget) -> QWidget:
    holder = QWidget()
    body = QVBoxLayout(holder)
    body.setContentsMargins(0, 0, 0, 0)
    body.setSpacing(8)
    for part in parts:
        body.addWidget(part)
    body.addStretch()
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder
