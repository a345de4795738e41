"""The fields of one agenda item, open below its line."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.agenda import DraftItem
from app.override import override
from app.ui.look import Look, look_of
from app.ui.parts.big_button import BigButton
from app.ui.parts.checked_field import CheckedField
from app.ui.parts.choice_list import ChoiceList
from app.ui.parts.day_and_time import read_minutes
from app.ui.parts.field import Field
from app.ui.parts.page import row
from app.ui.parts.two_columns import TwoColumns
from app.ui.words import SPEAKER
from app.words.reviewing import CONTEXT, KINDS, PURPOSES, WHO

SIDE_BY_SIDE_PX = 760


class ItemFields(QWidget):
    """Everything about one item can be changed here. Asks by signals; keeps nothing."""

    changed = Signal(str, object)
    """str: the name of the fact; object: its new value."""
    right_said = Signal()
    move_asked = Signal(int)
    """int: -1 up, 1 down."""
    removal_asked = Signal()
    close_asked = Signal()

    def __init__(self, item: DraftItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Field(self.tr("Title"), lines=2 if len(item.title) > 60 else 1)
        self._lead = Field(self.tr("Who leads it"))
        self._minutes = CheckedField(
            self.tr("Minutes"), "", read_minutes, self.tr("Write a number, like 15. Or leave it empty.")
        )
        self._kind = ChoiceList(self.tr("What is it?"), _said(KINDS))
        self._purpose = ChoiceList(self.tr("What is it for?"), _said(PURPOSES))
        self._asked = ChoiceList(self.tr("Who asked for it?"), _said(WHO))
        self._beside = TwoColumns(SIDE_BY_SIDE_PX, spacing=18)
        self._lay_out()
        self._connect()
        self.show_item(item)
        self.first = self._title.input

    def _lay_out(self) -> None:
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 8, 0, 4)
        body.setSpacing(18)
        self._beside.addWidget(self._lead, 2)
        self._beside.addWidget(self._minutes, 1)
        body.addWidget(self._title)
        body.addLayout(self._beside)
        for part in (self._asked, self._purpose, self._kind):
            body.addWidget(part)
        ways: list[tuple[str, str, Callable[[], object]]] = [
            (self.tr("This is right"), "tick", self.right_said.emit),
            (self.tr("Up"), "up", lambda: self.move_asked.emit(-1)),
            (self.tr("Down"), "down", lambda: self.move_asked.emit(1)),
            (self.tr("Take it away"), "remove", self.removal_asked.emit),
            (self.tr("Close"), "close", self.close_asked.emit),
        ]
        buttons = [self._button(*way) for way in ways]
        self._right = buttons[0]
        body.addWidget(row(*buttons, gap=8))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _button(self, words: str, picture: str, do: Callable[[], object]) -> BigButton:
        button = BigButton(words, picture=picture, factor=0.92)
        button.clicked.connect(lambda _checked=False: do())
        return button

    def _connect(self) -> None:
        self._title.typed.connect(lambda words: self.changed.emit("title", " ".join(words.split())))
        self._lead.typed.connect(lambda words: self.changed.emit("lead", words.strip() or None))
        self._minutes.read.connect(lambda minutes: self.changed.emit("minutes", minutes))
        self._kind.chosen.connect(lambda kind: self.changed.emit("kind", kind))
        self._asked.chosen.connect(lambda who: self.changed.emit("asked_by", who))
        self._purpose.chosen.connect(lambda why: self.changed.emit("purpose", None if why == "not_said" else why))

    def input_of(self, facts: Sequence[str]) -> QWidget:
        """Return where the first of these facts is typed or chosen that has a place here; else the title."""
        places = {"minutes": self._minutes.field.input, "lead": self._lead.input, "purpose": self._purpose.first}
        return next((places[name] for name in facts if name in places), self.first)

    def show_item(self, item: DraftItem) -> None:
        """Fill the fields."""
        self._title.set_words(item.title)
        self._lead.set_words(item.lead or "")
        self._minutes.set_words("" if item.minutes is None else str(item.minutes))
        self._kind.show_choice(item.kind)
        self._purpose.show_choice(item.purpose or "not_said")
        self._asked.show_choice(item.asked_by)

    def show_kind(self, kind: str, *, is_right: bool) -> None:
        """Show what makes sense for an item or a break, and for one that is right already."""
        self._asked.setVisible(kind == "item")
        self._purpose.setVisible(kind == "item")
        self._right.setVisible(not is_right)

    def flush(self) -> None:
        """Tell at once what was typed last."""
        for field in self.findChildren(Field):
            field.flush()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.apply_look(look_of(self))

    def apply_look(self, look: Look) -> None:
        """Take up the look of the window."""
        self._beside.fit(self.width(), look)


def _said(table: dict[str, str]) -> dict[str, str]:
    return {code: SPEAKER.say(CONTEXT, words) for code, words in table.items()}
