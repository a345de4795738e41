"""Agendas that were begun: the newest first, a few at a time, so that the page stays short and quick."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.services.agenda_drawer import DrawerLine, DrawerPart
from app.ui.parts.big_button import BigButton
from app.ui.parts.day_and_time import day_words
from app.ui.parts.page import clear, row
from app.ui.parts.review_row import Mark
from app.ui.parts.text import Heading
from app.ui.parts.way_with_removal import WayWithRemoval

AT_A_TIME = 8


class BegunList(QWidget):
    """`read` is asked only for the agendas that are shown."""

    chosen = Signal(str)
    removal_asked = Signal(str, str)
    """str, str: the id of the agenda and its title."""
    said = Signal(str)
    """str: what just happened, in words."""
    focused = Signal(object)
    """QWidget: what got the focus and should be in sight."""

    def __init__(self, read: Callable[[Sequence[str]], DrawerPart], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._ids: tuple[str, ...] = ()
        self._looked_at, self._unreadable = AT_A_TIME, 0
        self._agendas: list[tuple[str, WayWithRemoval]] = []
        self._list, self._trouble = QVBoxLayout(), QVBoxLayout()
        self._list.setSpacing(12)
        self._more = BigButton("", picture="down", factor=0.92)
        self._more.clicked.connect(lambda _checked=False: self._show_more())
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        body.addWidget(Heading(self.tr("Go on with an agenda"), factor=1.2))
        body.addLayout(self._list)
        body.addLayout(self._trouble)
        body.addWidget(row(self._more))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_agendas(self, ids: Sequence[str]) -> None:
        """Show the newest of these; as many as were shown before."""
        self._ids, self._unreadable = tuple(ids), 0
        clear(self._list)
        self._agendas = []
        self.setVisible(bool(ids))
        self._add(self._ids[: self._looked_at])

    def take_focus(self, at: int) -> bool:
        """Go to the agenda that stands at this place now. Returns False where there is none at all."""
        if not self._agendas:
            return False
        begun = self._agendas[min(at, len(self._agendas) - 1)][1]
        begun.go_on.take_focus()
        self.focused.emit(begun)
        return True

    def place(self, agenda_id: str) -> int:
        """Return where an agenda stands among those that are shown, 0 first."""
        return [one for one, _begun in self._agendas].index(agenda_id)

    def _show_more(self) -> None:
        first_new = len(self._agendas)
        before, self._looked_at = self._looked_at, self._looked_at + AT_A_TIME
        self._add(self._ids[before : self._looked_at])
        self.take_focus(first_new)
        self.said.emit(self._left_words(len(self._ids) - self._looked_at))

    def _add(self, ids: Sequence[str]) -> None:
        part = self._read(ids)
        for line in part.lines:
            begun = self._way(line)
            self._agendas.append((line.id, begun))
            self._list.addWidget(begun)
        self._unreadable += part.unreadable
        clear(self._trouble)
        if self._unreadable:
            self._trouble.addWidget(Mark("warning", self._unreadable_words(), bold=False))
        left = len(self._ids) - self._looked_at
        self._more.setVisible(left > 0)
        self._more.say(self.tr("Show {0} more").format(min(left, AT_A_TIME)), self._left_words(left))

    def _way(self, line: DrawerLine) -> WayWithRemoval:
        title = line.draft.title or self.tr("An agenda without a title")
        count = sum(item.kind == "item" for item in line.draft.items)
        items = self.tr("1 item") if count == 1 else self.tr("{0} items").format(count)
        day = day_words(line.draft.date) or self.tr("No day yet")
        way = WayWithRemoval(title, hint=f"{day} · {items}")
        way.chosen.connect(lambda: self.chosen.emit(line.id))
        way.removal_asked.connect(lambda: self.removal_asked.emit(line.id, title))
        return way

    def _left_words(self, left: int) -> str:
        if left <= 0:
            return self.tr("All agendas are shown.")
        return self.tr("1 agenda is not shown.") if left == 1 else self.tr("{0} agendas are not shown.").format(left)

    def _unreadable_words(self) -> str:
        if self._unreadable == 1:
            return self.tr("1 agenda cannot be shown. A newer Fair Say wrote it.")
        return self.tr("{0} agendas cannot be shown. A newer Fair Say wrote them.").format(self._unreadable)
