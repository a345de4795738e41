"""What the checks say about some words: kindly, told apart by shape and word, opened for the reason and what to try."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.parts.big_button import BigButton
from app.ui.parts.page import clear, row
from app.ui.parts.text import Text

Weight = Literal["fail", "warn", "hint"]
SHAPES: dict[Weight, str] = {"fail": "to_change", "warn": "warning", "hint": "hint"}


MendKind = Literal["write", "explain", "choose_picture", "fair"]


@dataclass(frozen=True, slots=True)
class RemarkMend:
    """
    One button of a remark that puts right what it says: its words and its shape.

    Shape: `value` are the words of the line as they would be ("write"), the word that is hard ("explain"), or the code
    of what is not fair ("fair").
    """

    kind: MendKind
    words: str
    value: str = ""
    picture: str = "tick"


@dataclass(frozen=True, slots=True)
class Remark:
    """
    One thing that a check found: how much it matters, in a code and in words; what it is, why, and what to try.

    Shape: `mends` can be done by one press; `needs_picture`: choosing a picture is all that is missing.
    """

    weight: Weight
    kind: str
    what: str
    why: str = ""
    try_this: str = ""
    mends: tuple[RemarkMend, ...] = ()
    needs_picture: bool = False


class RemarkLine(QWidget):
    """One remark. Pressing it opens the reason and what to try; pressing it again closes them."""

    mend_asked = Signal(object)
    """RemarkMend: what is to be put right."""

    def __init__(self, about: str) -> None:
        super().__init__()
        self._about = about
        self.remark: Remark | None = None
        self.button = BigButton("", factor=0.83)
        self.button.is_quiet = True
        self.button.picture_factor = 1.3
        self._more = Text("", factor=0.92)
        self._mends = row(gap=6)
        self._more.hide()
        self._mends.hide()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(4)
        body.addWidget(row(self.button))
        body.addWidget(self._more)
        body.addWidget(self._mends)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.button.clicked.connect(self._turn)

    def show_remark(self, remark: Remark) -> None:
        """Show this remark; one that is the same as before stays open."""
        if remark == self.remark:
            return
        self.remark = remark
        self.button.picture_id = SHAPES[remark.weight]
        words = self._words(remark)
        self.button.say(words, name=self.tr("{0} ({1})").format(words, self._about))
        self._more.setText(" ".join(part for part in (remark.why, remark.try_this) if part))
        self.open(is_open=False)
        layout = self._mends.layout()
        if layout is not None:
            clear(layout)
            for mend in remark.mends:
                layout.addWidget(self._button(mend))

    def _button(self, mend: RemarkMend) -> BigButton:
        button = BigButton(mend.words, picture=mend.picture, factor=0.83)
        button.setAccessibleName(self.tr("{0} ({1})").format(mend.words, self._about))
        button.clicked.connect(lambda _checked=False: self._ask(mend))
        return button

    def open(self, *, is_open: bool) -> None:
        """Show or hide the reason and what to try. It is spoken as the description of the button."""
        has_more, has_mends = bool(self._more.text()), bool(self.remark and self.remark.mends)
        self._more.setVisible(is_open and has_more)
        self._mends.setVisible(is_open and has_mends)
        self.button.setAccessibleDescription(self._more.text() if is_open else self.tr("Press to see why."))

    def _ask(self, mend: RemarkMend) -> None:
        """Ask for a mend; the focus waits at the remark, which stays where the mend goes away."""
        self.button.setFocus()
        self.mend_asked.emit(mend)

    def _turn(self) -> None:
        self.open(is_open=self._more.isHidden())

    def _words(self, remark: Remark) -> str:
        return self.tr("{0}: {1}").format(remark.kind, remark.what)


class Remarks(QWidget):
    """All remarks about one line. `about`: which line, said by a screen reader with each."""

    mend_asked = Signal(object)
    """RemarkMend: what is to be put right."""

    def __init__(self, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = about
        self._lines: list[RemarkLine] = []
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(2)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show these remarks and no others."""
        while len(self._lines) > len(remarks):
            gone = self._lines.pop()
            self._body.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._lines) < len(remarks):
            self._lines.append(RemarkLine(self._about))
            self._lines[-1].mend_asked.connect(self.mend_asked)
            self._body.addWidget(self._lines[-1])
        for line, remark in zip(self._lines, remarks, strict=True):
            line.show_remark(remark)
        self.setVisible(bool(remarks))

    @property
    def lines(self) -> tuple[RemarkLine, ...]:
        """The remarks, in order."""
        return tuple(self._lines)
