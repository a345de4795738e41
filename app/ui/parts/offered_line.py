"""One easy line that is offered: its picture, its words, and whether a person takes it or leaves it out (ER-35)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.domain.agenda import EasyLine
from app.override import override
from app.ui.look import Look, look_of
from app.ui.parts.big_button import BigButton
from app.ui.parts.column import KeptColumn, KeptTwoColumns, column, tall
from app.ui.parts.growing_words import GrowingWords
from app.ui.parts.page import clear, row
from app.ui.parts.picture_button import PictureButton
from app.ui.parts.text import Text

SIDE_BY_SIDE_PX, BUTTONS_BESIDE_PX = 380, 620
WIDEST_PX = 150
PICTURE = 3.0


@dataclass(frozen=True, slots=True)
class PictureIdea:
    """A picture that may stand beside a line: its id, and what it means in words."""

    id: str
    meaning: str


class OfferedLineRow(QWidget):
    """Nothing is taken before somebody presses *Take*. Words and picture may be changed before."""

    take_asked = Signal()
    changed = Signal()
    """The words changed, or the line was left out or offered again."""
    ideas_asked = Signal()
    """Other pictures are wanted: call `show_ideas`."""
    more_asked = Signal()
    """All pictures are wanted."""

    def __init__(self, number: int, line: EasyLine, meaning: str) -> None:
        super().__init__()
        self._number, self._picture_id = number, line.picture
        self.is_left = self.is_taken = False
        self.words = GrowingWords(self.tr("Easy line {0}").format(number))
        self.words.set_words(line.words)
        self.picture = PictureButton(self.tr("Choose a picture"))
        self.picture.picture_factor = PICTURE
        self.remark = Text("", factor=0.83)
        self.take = self._small(self.tr("Take"), "tick", self.take_asked.emit)
        self._leave = self._small(self.tr("Leave out"), "close", lambda: self.leave(is_left=True))
        self._again = self._small(self.tr("Offer it again"), "back", lambda: self.leave(is_left=False))
        self._closed = Text("", factor=0.92)
        self._lay_out()
        self.show_picture(line.picture, meaning)
        self.words.typed.connect(lambda _words: self._typed())
        self.words.entered.connect(self.take.setFocus)
        self.picture.clicked.connect(lambda _checked=False: self._turn_ideas())
        self._typed()

    def _small(self, words: str, picture: str, do: Callable[[], object]) -> BigButton:
        button = BigButton(words, picture=picture, factor=0.75)
        button.is_quiet = True
        button.picture_factor = 1.1
        button.clicked.connect(lambda _checked=False: do())
        return button

    def _lay_out(self) -> None:
        self._open = tall(QWidget())
        self._beside = KeptTwoColumns(SIDE_BY_SIDE_PX, 12, self._open)
        self._beside.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        self._within = KeptTwoColumns(BUTTONS_BESIDE_PX, 8)
        self._within.addWidget(column(self.words, self.remark), 1, Qt.AlignmentFlag.AlignTop)
        self._within.addWidget(column(self.take, self._leave, spacing=4), 0, Qt.AlignmentFlag.AlignTop)
        self._beside.addLayout(self._within, 1)
        self._ideas = tall(QWidget())
        self._ideas_body = KeptColumn(self._ideas)
        body = KeptColumn(tall(self), 6)
        self._shut = row(self._closed, self._again, gap=8)
        for part in (self._open, self._ideas, self._shut):
            body.addWidget(part)
        for part in (self._ideas, self._shut, self.remark):
            part.hide()

    # --- what is offered

    @property
    def line(self) -> EasyLine:
        """The line as it would be taken."""
        return EasyLine(" ".join(self.words.words().split()), self._picture_id)

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        return [self.picture, self.words, self.take, self._leave, self._again]

    @property
    def is_open(self) -> bool:
        """Whether it is still offered, and says something."""
        return not self.is_left and not self.is_taken and bool(self.line.words)

    def show_picture(self, picture_id: str, meaning: str) -> None:
        """Show which picture would be taken; "" for none."""
        self._picture_id = picture_id
        if picture_id:
            name = self.tr("{0}: the picture of line {1}. Press to choose another.").format(meaning, self._number)
            self.picture.show_picture(picture_id, meaning, name)
        else:
            name = self.tr("No picture for line {0}. Press to choose one.").format(self._number)
            self.picture.show_picture("add", self.tr("No picture"), name)

    def show_ideas(self, ideas: Sequence[PictureIdea]) -> None:
        """Show other pictures to choose from, none at all, and the way to all of them."""
        clear(self._ideas_body)
        buttons = [self._idea(idea) for idea in ideas]
        none = self._small(self.tr("No picture"), "remove", lambda: self._choose(PictureIdea("", "")))
        more = self._small(self.tr("More pictures"), "search", self.more_asked.emit)
        self._ideas_body.addWidget(row(*buttons, none, more, gap=6))
        self._ideas.show()
        (buttons[0] if buttons else none).setFocus()

    def say_remark(self, words: str) -> None:
        """Say what may be hard to read in words that a person wrote here; "" for nothing."""
        self.remark.setText(words)
        self.remark.setVisible(bool(words))

    # --- what a person does

    def leave(self, *, is_left: bool) -> None:
        """Leave the line out, or offer it again."""
        self.is_left = is_left
        self._show_state(self.tr("Left out: {0}"))
        (self._again if is_left else self.take).setFocus()
        self.changed.emit()

    def say_taken(self, *, is_taken: bool) -> None:
        """Show that it stands in the agenda now, or that it is offered again."""
        self.is_taken = is_taken
        self._show_state(self.tr("Taken: {0}"))

    def _show_state(self, said: str) -> None:
        is_shut = self.is_left or self.is_taken
        self._open.setVisible(not is_shut)
        self._ideas.hide()
        self._shut.setVisible(is_shut)
        self._again.setVisible(self.is_left)
        self._closed.setText(said.format(self.line.words))

    def _typed(self) -> None:
        """Name the buttons by the words that they are about."""
        self.take.setAccessibleName(self.tr("Take line {0}: {1}").format(self._number, self.line.words))
        self._leave.setAccessibleName(self.tr("Leave out line {0}: {1}").format(self._number, self.line.words))
        self._again.setAccessibleName(self.tr("Offer it again: line {0}").format(self._number))
        self.take.setEnabled(bool(self.line.words))
        self.changed.emit()

    def _turn_ideas(self) -> None:
        if self._ideas.isHidden():
            self.ideas_asked.emit()
        else:
            self._ideas.hide()

    def _idea(self, idea: PictureIdea) -> PictureButton:
        button = PictureButton(idea.meaning, picture=idea.id)
        button.setFixedWidth(min(WIDEST_PX, button.sizeHint().width()))
        button.setAccessibleName(self.tr("Another picture: {0}").format(idea.meaning))
        button.clicked.connect(lambda _checked=False: self._choose(idea))
        return button

    def _choose(self, idea: PictureIdea) -> None:
        self.show_picture(idea.id, idea.meaning)
        self._ideas.hide()
        self.picture.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.apply_look(look_of(self))

    def apply_look(self, look: Look) -> None:
        """Stand side by side where there is room."""
        self._beside.fit(self.width(), look)
        self._within.fit(self.width(), look)
        self.picture.setFixedWidth(min(round(look.px(6.2) if look.size <= 160 else 208), 208))
