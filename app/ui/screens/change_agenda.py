"""Change the agenda while the meeting is on: either co-chair, with a reason each time, and undone by a press."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.live import Item
from app.override import override
from app.services.agenda_now import AgendaNow, NewItem
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.in_sight import bring_focus_into_sight
from app.ui.parts.live_row import LiveRow, LiveRowView
from app.ui.parts.page import Page, clear, foot_row
from app.ui.parts.power_fold import PowerFold
from app.ui.parts.text import Heading, Text
from app.ui.screens.add_today import AddTodayPage
from app.ui.screens.question import Question, ask_above
from app.ui.screens.squeeze_guard import SqueezeGuard
from app.ui.stack import stack_of
from app.ui.ways_on import settings_and_help


class ChangeAgendaPage(Page):
    """The item that is now, and those still to come. What is done already stays as it was."""

    def __init__(self, desk: Desk, bridge: MeetingBridge, now: AgendaNow) -> None:
        super().__init__(self.tr("Change the agenda"))
        self._desk, self._bridge, self._now = desk, bridge, now
        self._guard = SqueezeGuard(now, self._ask, self._done)
        self._rows: dict[str, LiveRow] = {}
        self._make_parts()
        self._lay_out()
        bridge.changed.connect(self.show_state)
        self.show_state()
        self.first: QWidget | None = self._back

    def _make_parts(self) -> None:
        self._power = PowerFold(self)
        self._list, self._off = QVBoxLayout(), QVBoxLayout()
        self._list.setSpacing(8)
        self._off.setSpacing(8)
        self._off_heading = Heading(self.tr("Taken off today"), factor=1.1)
        self._add = self._button(self.tr("Add an item"), "add", self._open_new)
        self._undo = self._button(self.tr("Undo the last change"), "back", self._guard.undo)
        self._back = self._button(self.tr("Back to the meeting"), "tick", self._desk.doors.back)

    def _button(self, words: str, picture: str, do: Callable[[], object]) -> BigButton:
        button = BigButton(words, picture=picture, factor=0.92)
        button.clicked.connect(lambda _checked=False: do())
        return button

    def _lay_out(self) -> None:
        self.body.addWidget(Text(self.tr("Everyone sees each change, and why.")))
        self.body.addWidget(self._power.button)
        self.body.addWidget(self._power.panel)
        self.body.addLayout(self._list)
        self.body.addWidget(self._off_heading)
        self.body.addLayout(self._off)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(self._desk.doors))
        self.foot.addWidget(foot_row(self._back, self._add, self._undo))

    # --- what a co-chair does

    def _ask(self, question: Question) -> None:
        ask_above(self, question, self._desk.doors)

    def _done(self, do: Callable[[], object]) -> None:
        stack_of(self).close_above(self)
        self._desk.attempt(do)
        bring_focus_into_sight(self)

    def _move(self, item_id: str, by: int) -> None:
        if self._now.state.item(item_id).status != "to_come":
            return
        change = self._now.moved(item_id, by)
        if change is None:
            self._desk.announcer.announce(self.tr("It is the first one.") if by < 0 else self.tr("It is the last one."))
        else:
            self._guard.make(change)

    def _open_new(self) -> None:
        places = [(item.id, self._now.title(item.id)) for item in self._now.to_come()]
        stack_of(self).open(AddTodayPage(self._desk, places, self._added))

    def _added(self, new: NewItem) -> None:
        stack_of(self).close_above(self)
        self._guard.add(new)

    # --- what is shown

    def show_state(self) -> None:
        """Draw what is true now."""
        self._power.show_balance(self._now.balance())
        self._show_rows([item for item in self._now.state.items if item.status in ("now", "to_come")])
        self._show_off()
        self._undo.setVisible(self._now.undoing() is not None)

    def _show_rows(self, items: list[Item]) -> None:
        for item_id in self._rows.keys() - {item.id for item in items}:
            gone = self._rows.pop(item_id)
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        order = [item.id for item in self._now.to_come()]
        for at, item in enumerate(items):
            row = self._rows.get(item.id) or self._make_row(item.id)
            if self._list.indexOf(row) != at:
                self._list.insertWidget(at, row)
            row.show_row(LiveRowView(item, self._now.title(item.id), self._can(item, order)))

    def _can(self, item: Item, order: list[str]) -> tuple[str, ...]:
        if item.status == "now":
            return ("more_time",)
        ups = () if item.id == order[0] else ("up",)
        downs = () if item.id == order[-1] else ("down",)
        return (*ups, *downs, "more_time", "remove")

    def _make_row(self, item_id: str) -> LiveRow:
        row = self._rows[item_id] = LiveRow()
        row.change_asked.connect(lambda: self._turn(row))
        row.move_asked.connect(lambda by: self._move(item_id, by))
        row.minutes_asked.connect(lambda: self._guard.minutes(item_id))
        row.removal_asked.connect(lambda: self._guard.make(self._now.dropped(item_id)))
        return row

    def _turn(self, row: LiveRow) -> None:
        """Open one row, and close the others."""
        was_open = self._close_tools()
        if was_open is not row:
            row.show_tools(is_open=True)
        else:
            row.change.setFocus()

    def _close_tools(self) -> LiveRow | None:
        is_open = next((row for row in self._rows.values() if row.is_open), None)
        if is_open is not None:
            is_open.show_tools(is_open=False)
        return is_open

    def _show_off(self) -> None:
        items = self._now.taken_off()
        clear(self._off)
        self._off_heading.setVisible(bool(items))
        for item in items:
            words = self.tr("Bring it back: {0}").format(self._now.title(item.id))
            self._off.addWidget(self._button(words, "next", lambda at=item.id: self._guard.bring_back(at)))

    @override
    def escape(self) -> bool:
        closed = self._close_tools()
        if closed is not None:
            closed.change.setFocus()
        return closed is not None

    @override
    def closed(self) -> None:
        self._bridge.close()
