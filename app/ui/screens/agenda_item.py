"""One item of an agenda while it is made: the full words left, the easy words right, and what the checks say."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.agenda import DraftItem
from app.override import override
from app.services.agenda_desk import AgendaDesk
from app.services.writing_easy import WritingEasy
from app.ui.desk import Desk
from app.ui.look import Look
from app.ui.parts.big_button import BigButton
from app.ui.parts.easy_words import TITLE
from app.ui.parts.full_words import FullWords
from app.ui.parts.in_sight import bring_focus_into_sight
from app.ui.parts.item_ways import ItemWays
from app.ui.parts.page import Page, foot_row, row
from app.ui.parts.power_bar import PowerBalancePanel
from app.ui.parts.remarks import RemarkMend
from app.ui.parts.steady_head import SteadyHead
from app.ui.parts.two_columns import TwoColumns
from app.ui.screens.easy_lines import EasyLines
from app.ui.screens.item_checks import ItemChecks
from app.ui.screens.item_screens import ItemScreens
from app.ui.ways_on import settings_and_help

SIDE_BY_SIDE_PX = 1000


class AgendaItemPage(Page):
    """Everything about one item can be changed here, and undone. *Before* and *Next* go through all items."""

    is_form = True

    def __init__(self, desk: Desk, agenda: AgendaDesk, item_id: str, asks: str = "") -> None:
        super().__init__("")
        self._desk, self._agenda = desk, agenda
        self._writing = WritingEasy(agenda, item_id)
        self._checks = ItemChecks(desk, agenda, self._writing, self)
        self.full, self.easy, self.about = FullWords(), self._checks.easy, self._checks.about
        self._lines = EasyLines(desk, agenda, self._writing, self.easy)
        self._ways, self._power = ItemWays(), PowerBalancePanel()
        self._screens = ItemScreens(desk, agenda, self._writing, self)
        self._lay_out()
        self._connect()
        self._go_to_item(item_id)
        self._asked = self.about.open_at(asks)
        self.first: QWidget | None = self._asked or self.easy.title

    def _lay_out(self) -> None:
        ways = self._ways
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.body.replaceWidget(self.head, SteadyHead(self.heading, row(ways.before, ways.after, ways.done)))
        self.head.hide()
        self._beside = TwoColumns(SIDE_BY_SIDE_PX, spacing=16)
        self._beside.addWidget(self.full, 2)
        self._beside.addWidget(self.easy, 3)
        self.easy.body.addWidget(self._checks.summary)
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
        ways, full, screens, lines = self._ways, self.full, self._screens, self._lines
        full.title_typed.connect(lambda words: self._change("title", words))
        full.notes_typed.connect(lambda notes: self._change("notes", notes))
        full.meaning_used.connect(lambda term, is_chosen: lines.explain_at_end(term, is_chosen=is_chosen))
        self.easy.picture_asked.connect(self._choose_picture)
        self.easy.mend_asked.connect(self._mend)
        self.about.changed.connect(self._change)
        self.about.change.clicked.connect(lambda _checked=False: bring_focus_into_sight(self))
        self.about.minutes_asked.connect(self._set_minutes)
        self.about.mend_asked.connect(lambda mend: self._mend(TITLE, mend))
        for button, do in (
            (ways.before, lambda: self._step(-1)), (ways.after, lambda: self._step(1)),
            (ways.done, self._desk.doors.back), (ways.next_remark, self._checks.go_to_next),
            (ways.undo, self._undo), (ways.redo, self._redo),
            (ways.suggest, lambda: self._open(screens.suggest)), (ways.preview, lambda: self._open(screens.preview)),
            (ways.people, lambda: self._open(screens.check_by_people)),
            (ways.words, lambda: self._open(screens.our_words)),
        ):  # fmt: skip
            button.clicked.connect(lambda _checked=False, do=do: do())
        for keys, act in (("F4", self._checks.go_to_next), ("Ctrl+Z", self._undo), ("Ctrl+Y", self._redo)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self._checks.picture_asked.connect(self._choose_picture)
        self._agenda.listen(self._changed)
        self._desk.house.group.words.listen(self._changed)

    # --- what a person does

    def _change(self, name: str, value: object) -> None:
        typing = name if name in ("title", "notes", "question", "lead") else None
        item_id = self._writing.item_id
        self._desk.attempt(
            lambda: self._agenda.do(lambda making: making.change(item_id, typing=typing, **{name: value}))
        )
        self._show()

    def _set_minutes(self, minutes: int | None) -> None:
        self._screens.set_minutes(minutes)
        self._show()

    def _mend(self, at: int, mend: RemarkMend) -> None:
        """Put right what a remark says: about a line, the title (`TITLE`) or the facts of the item."""
        if mend.kind == "write":
            self._lines.write(at, mend.value)
        elif mend.kind == "choose_picture":
            self._choose_picture(at)
        elif mend.kind == "explain":
            self._open(lambda: self._screens.explain(mend.value, partial(self._lines.explain, at + 1)))
        else:
            self._screens.mend(mend.value)

    def _choose_picture(self, at: int) -> None:
        """Choose the picture of a line, or of the whole item (`TITLE`); the focus comes back to it."""
        self.easy.picture_of(at).setFocus()
        self._open(lambda: self._screens.choose_picture(at))

    def _open(self, do: Callable[[], object]) -> None:
        """Open another screen, when what was typed is kept."""
        self.flush()
        do()

    def _undo(self) -> None:
        self.flush()
        if not self._agenda.making.can_undo:
            return
        self._agenda.undo()
        self._keep_focus(self._ways.undo)
        self._lines.last.say(self.tr("The last change is undone."))
        bring_focus_into_sight(self)

    def _redo(self) -> None:
        if not self._agenda.making.can_redo:
            return
        self._agenda.redo()
        self._keep_focus(self._ways.undo)
        self._lines.last.say(self.tr("The change is done again."))
        bring_focus_into_sight(self)

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
        self._checks.begin_anew()
        self._show()

    # --- what is shown

    def _changed(self) -> None:
        """Draw what changed, if anybody can see it: under another screen it is drawn when that one goes."""
        if not self.isHidden():
            self._show()

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
        gone = self.tr("People checked other words. These are new. Please check them with people again.")
        self._ways.check_gone.say(gone if self._writing.is_check_gone else "")
        self.full.show_item(item, self._desk.house.glossary.choosing(self._agenda.draft.meanings))
        self.easy.show_item(item, self._meanings(item))
        self.about.show_item(item)
        self._power.show_balance(self._agenda.balance())
        self._checks.look()

    def _meanings(self, item: DraftItem) -> dict[str, str]:
        index = self._desk.house.pictures
        known = (index.by_id(picture) for picture in (item.picture, *(line.picture for line in item.easy)) if picture)
        return {one.id: one.words[0] if one.words else one.alt for one in known if one is not None}

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
        self._lines.close()
        self._agenda.forget(self._changed)
        self._desk.house.group.words.forget(self._changed)

    @override
    def apply_look(self, look: Look) -> None:
        super().apply_look(look)
        self._beside.fit(self.width(), look)
