"""One item of an agenda while it is made: the full words left, the easy words right, and what the checks say."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.domain.easy.check import check_draft, state_of
from app.domain.suggesting import lost_in, suggestions_in
from app.services.agenda_desk import AgendaDesk
from app.services.writing_easy import WritingEasy
from app.ui.checks_beside import Check, Checked, ChecksBeside, by_item
from app.ui.desk import Desk
from app.ui.look import Look, look_of
from app.ui.offers import lost_words
from app.ui.parts.about_item import AboutItem
from app.ui.parts.big_button import BigButton
from app.ui.parts.easy_words import EasyWords
from app.ui.parts.full_words import FullWords
from app.ui.parts.in_sight import bring_focus_into_sight
from app.ui.parts.item_summary import ItemSummary
from app.ui.parts.item_ways import ItemWays
from app.ui.parts.page import Page, foot_row, row
from app.ui.parts.power_bar import PowerBalancePanel
from app.ui.parts.remarks import RemarkLine
from app.ui.parts.two_columns import TwoColumns
from app.ui.remark_words import easy_remarks, fair_remarks, question_remarks, state_words
from app.ui.screens.item_screens import ItemScreens
from app.ui.ways_on import settings_and_help

SIDE_BY_SIDE_PX = 1000


class AgendaItemPage(Page):
    """Everything about one item can be changed here, and undone. *Before* and *Next* go through all items."""

    def __init__(self, desk: Desk, agenda: AgendaDesk, item_id: str, asks: str = "") -> None:
        super().__init__("")
        self._desk, self._agenda = desk, agenda
        self._writing = WritingEasy(agenda, item_id)
        self._checked = Checked()
        self._checks = ChecksBeside(self._check, self)
        self.full, self.easy, self.about = FullWords(), EasyWords(), AboutItem()
        self._summary, self._ways, self._power = ItemSummary(), ItemWays(), PowerBalancePanel()
        self._screens = ItemScreens(desk, agenda, self._writing, self)
        self._lay_out()
        self._connect()
        self._go_to_item(item_id)
        self._asked = self.about.open_at(asks)
        self.first: QWidget | None = self._asked or self.easy.title

    def _lay_out(self) -> None:
        ways = self._ways
        head = self.head.layout()
        if head is not None:
            head.addWidget(row(ways.before, ways.after, ways.done))
        self._beside = TwoColumns(SIDE_BY_SIDE_PX, spacing=16)
        self._beside.addWidget(self.full, 2)
        self._beside.addWidget(self.easy, 3)
        self.easy.body.addWidget(self._summary)
        self.easy.body.addWidget(ways.for_words)
        self.easy.body.addStretch()
        self.body.addWidget(ways.check_gone)
        self.body.addLayout(self._beside)
        self.body.addWidget(self.about)
        self.body.addWidget(self._power)
        self.body.addWidget(row(ways.words))
        self.body.addStretch()
        self.body.addWidget(settings_and_help(self._desk.doors))
        self.foot.addWidget(foot_row(ways.next_remark, ways.undo, ways.redo))

    def _connect(self) -> None:
        ways, easy, full, screens = self._ways, self.easy, self.full, self._screens
        full.title_typed.connect(lambda words: self._change("title", words))
        full.notes_typed.connect(lambda notes: self._change("notes", notes))
        full.meaning_used.connect(lambda lines: self._add_lines(len(self._writing.item.easy), lines))
        full.meaning_chosen.connect(self._choose_meaning)
        easy.title_typed.connect(self._writing.type_title)
        easy.line_typed.connect(self._writing.type_line)
        easy.picture_asked.connect(lambda at: self._open(lambda: self._screens.choose_picture(at)))
        easy.move_asked.connect(self._move_line)
        easy.lines_asked.connect(self._add_lines)
        easy.removal_asked.connect(self._remove_line)
        easy.mend_asked.connect(self._mend_line)
        self.about.changed.connect(self._change)
        self.about.change.clicked.connect(lambda _checked=False: bring_focus_into_sight(self))
        self.about.minutes_asked.connect(self._set_minutes)
        self.about.mend_asked.connect(screens.mend)
        for button, do in (
            (ways.before, lambda: self._step(-1)), (ways.after, lambda: self._step(1)),
            (ways.done, self._desk.doors.back), (ways.next_remark, self._go_to_next_remark),
            (ways.undo, self._undo), (ways.redo, self._redo),
            (ways.suggest, lambda: self._open(screens.suggest)), (ways.preview, lambda: self._open(screens.preview)),
            (ways.people, lambda: self._open(screens.check_by_people)),
            (ways.words, lambda: self._open(screens.our_words)),
        ):  # fmt: skip
            button.clicked.connect(lambda _checked=False, do=do: do())
        for keys, act in (("F4", self._go_to_next_remark), ("Ctrl+Z", self._undo), ("Ctrl+Y", self._redo)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self._checks.found.connect(self._show_checked)
        self._agenda.listen(self._show)
        self._desk.house.group.words.listen(self._show)

    # --- what a person does

    def _change(self, name: str, value: object) -> None:
        typing = name if name in ("title", "notes", "question", "lead") else None
        item_id = self._writing.item_id
        self._desk.attempt(
            lambda: self._agenda.do(lambda making: making.change(item_id, typing=typing, **{name: value}))
        )
        self._show()

    def _choose_meaning(self, letters: str, term: str) -> None:
        meanings = {**self._agenda.draft.meanings, letters: term}
        self._agenda.do(lambda making: making.change_meeting(meanings=meanings))

    def _set_minutes(self, minutes: int | None) -> None:
        self._screens.set_minutes(minutes)
        self._show()

    def _open(self, do: Callable[[], object]) -> None:
        """Open another screen, when what was typed is kept."""
        self.flush()
        do()

    def _add_lines(self, at: int, words: Sequence[str]) -> None:
        self.easy.flush()
        place = self._writing.add_lines(at, [EasyLine(line) for line in words])
        self.easy.go_to(place + len(words) - 1)

    def _move_line(self, at: int, step: int) -> None:
        self.easy.flush()
        button = next((each for each in self.easy.rows[at].buttons if each.hasFocus()), None)
        which = self.easy.rows[at].buttons.index(button) if button is not None else -1
        to = self._writing.move_line(at, step)
        row = self.easy.rows[to]
        (row.buttons[which] if which >= 0 else row.words).setFocus()
        moved = self.tr("This is line {0} now.").format(to + 1)
        self._desk.announcer.announce(moved if to != at else self.tr("It cannot go further."))

    def _remove_line(self, at: int) -> None:
        self.easy.flush()
        self._writing.remove_line(at)
        self.easy.go_to(max(0, at - 1))
        self._desk.announcer.announce(self.tr("Line {0} is taken away. Undo brings it back.").format(at + 1))

    def _mend_line(self, at: int, words: str) -> None:
        self.easy.flush()
        self._writing.mend_line(at, words)
        self.easy.go_to(at)
        self._desk.announcer.announce(self.tr("The line is changed. Undo takes it back."))

    def _undo(self) -> None:
        self.flush()
        if not self._agenda.making.can_undo:
            return
        self._agenda.undo()
        self._keep_focus(self._ways.undo)
        self._desk.announcer.announce(self.tr("The last change is undone."))

    def _redo(self) -> None:
        if not self._agenda.making.can_redo:
            return
        self._agenda.redo()
        self._keep_focus(self._ways.undo)
        self._desk.announcer.announce(self.tr("The change is done again."))

    def _step(self, step: int) -> None:
        self.flush()
        ids = [item.id for item in self._agenda.draft.items]
        to = ids.index(self._writing.item_id) + step
        if 0 <= to < len(ids):
            self._go_to_item(ids[to])
            self._keep_focus(self._ways.after if step > 0 else self._ways.before)
            self.area.verticalScrollBar().setValue(0)
            self._desk.announcer.announce(self.title)

    def _keep_focus(self, button: BigButton) -> None:
        """Give the focus another place where the button that was pressed cannot be pressed any more."""
        if not button.isEnabled():
            others = {self._ways.after: self._ways.before, self._ways.before: self._ways.after}
            others.get(button, self._ways.next_remark).setFocus()

    def _go_to_item(self, item_id: str) -> None:
        self._writing.item_id = item_id
        self._show()

    def _go_to_next_remark(self) -> None:
        """Open the next thing to look at, after where the person is; after the last one the first."""
        lines = [line for line in (*self.easy.remarks(), *self.about.remarks.lines) if line.isVisibleTo(self)]
        if not lines:
            self._desk.announcer.announce(self.tr("The computer finds nothing more to look at here."))
            return
        at = next((place for place, line in enumerate(lines) if line.button.hasFocus()), -1)
        for other in lines:
            other.open(is_open=False)
        self._open_remark(lines[(at + 1) % len(lines)])

    def _open_remark(self, line: RemarkLine) -> None:
        line.open(is_open=True)
        line.button.setFocus()
        QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(line, 0, 60))

    # --- what is shown

    def _check(self, draft: AgendaDraft) -> Check:
        house, rules = self._desk.house, self._agenda.making.rules
        words, pictures, item = house.group.suggesting.wordbook(draft.meanings), house.pictures, self._writing.item
        return lambda: Checked(
            by_item(check_draft(draft, words, rules, pictures)),
            item.id,
            lost_in(item, words),
            {at: suggestions_in(line.words, words) for at, line in enumerate(item.easy)},
        )

    def _show(self) -> None:
        """Show the item as it is now; leave it where another screen took it off the agenda."""
        item = self._agenda.item(self._writing.item_id)
        if item is None:
            QTimer.singleShot(0, self, self._desk.doors.back)
            return
        ids = [one.id for one in self._agenda.draft.items]
        at = ids.index(item.id)
        title = item.title.strip() or self.tr("No title yet")
        self.set_title(self.tr("Item {0} of {1}: {2}").format(at + 1, len(ids), title))
        self._ways.before.setEnabled(at > 0)
        self._ways.after.setEnabled(at < len(ids) - 1)
        self._ways.undo.setEnabled(self._agenda.making.can_undo)
        self._ways.redo.setVisible(self._agenda.making.can_redo)
        self.full.show_item(item, self._desk.house.glossary.choosing(self._agenda.draft.meanings))
        self.easy.show_item(item, self._meanings(item))
        self.about.show_item(item)
        self._power.show_balance(self._agenda.balance())
        self._show_state()
        self._checks.look_at(self._agenda.draft)

    def _meanings(self, item: DraftItem) -> dict[str, str]:
        index = self._desk.house.pictures
        known = (index.by_id(line.picture) for line in item.easy if line.picture)
        return {one.id: one.words[0] if one.words else one.alt for one in known if one is not None}

    def _show_checked(self, draft: AgendaDraft, checked: Checked) -> None:
        if draft is self._agenda.draft:
            self._checked = checked
            self._show_state()

    def _show_state(self) -> None:
        item = self._agenda.item(self._writing.item_id)
        if item is None:
            return
        found = self._checked.found.get(item.id)
        if found is not None:
            changes = self._checked.changes if self._checked.item == item.id else {}
            self.easy.show_remarks(easy_remarks(item, found, changes))
            self.about.remarks.show_remarks([*question_remarks(found), *fair_remarks(item, self._agenda)])
            self._summary.show_found(item, found, lost_words(self._checked.lost_in(item.id)))
        state = state_of(item, found) if found is not None else "people_checked" if item.is_checked else "draft"
        self.easy.state.setText(state_words(item, state))
        gone = self.tr("People checked other words. These are new. Please check them with people again.")
        self._ways.check_gone.say(gone if self._writing.is_check_gone else "")

    # --- what the window tells

    def flush(self) -> None:
        """Tell at once what was typed last."""
        self.full.flush()
        self.easy.flush()
        self.about.flush()

    @override
    def opened(self) -> None:
        """A screen above may have changed the item. Where all stands in one column, its top comes first."""
        self.first = self._asked or (self.easy.title if self._beside.is_wide else self.full.title)
        self._show()
        bring_focus_into_sight(self)

    @override
    def closed(self) -> None:
        self.flush()
        self._checks.close()
        self._agenda.forget(self._show)
        self._desk.house.group.words.forget(self._show)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.apply_look(look_of(self))

    @override
    def apply_look(self, look: Look) -> None:
        super().apply_look(look)
        self._beside.fit(self.width(), look)
