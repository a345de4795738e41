"""What we understood of an agenda: a person checks it before it becomes a meeting."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.agenda import AgendaDraft
from app.domain.errors import MeetingError
from app.override import override
from app.services.draft_json import review_from_json, review_to_json
from app.services.live_meeting import LiveMeeting
from app.services.opening import Then
from app.services.reviewing import KEY, PASTE_KEY, Review
from app.services.unchecked_agenda import UncheckedAgenda
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.day_and_time import time_words
from app.ui.parts.item_words import item_title
from app.ui.parts.meeting_choice import MeetingChoice
from app.ui.parts.meeting_facts import MeetingFacts
from app.ui.parts.notice_panel import NoticePanel
from app.ui.parts.page import Page, row
from app.ui.parts.review_list import ReviewList
from app.ui.parts.review_row import ReviewRow
from app.ui.parts.text import Heading, Text
from app.ui.ways_on import settings_and_help

FOOT_LIMIT = 200
EDGE_PX = 8


class ReviewPage(Page):
    """Everything can be changed here; nothing is lost; then the meeting is made and given to `made`."""

    def __init__(self, desk: Desk, draft: AgendaDraft, then: Then, made: Callable[[LiveMeeting], None]) -> None:
        super().__init__(self.tr("What we understood"))
        self._desk, self._made = desk, made
        self._then: Then = then
        kept = review_from_json(desk.house.prepare.drafts(KEY).get(KEY, ""))
        self._review = Review(draft, kept[1] if kept is not None and kept[0] == draft else frozenset())
        self._make_parts(draft)
        self._lay_out(draft)
        self._connect()
        self._show()
        self.first = self._choice.first if draft.meetings else self._list.first_doubtful or self._main

    def _make_parts(self, draft: AgendaDraft) -> None:
        self._choice = MeetingChoice(draft.meetings)
        self._facts = MeetingFacts(draft)
        self._doubt = Text("", bold=True)
        self._all_right = BigButton(self.tr("All of this is right"), picture="tick", factor=0.92)
        self._list = ReviewList(self._review, says_unchecked=self._then == "follow")
        self._add = BigButton(self.tr("Add an item"), picture="add", factor=0.92)
        self._totals = Text("")
        self._main = self._foot_button(self._main_words(), "next")
        self._main.is_strong = True
        self._next = self._foot_button(self.tr("Next one to check"), "warning")
        self._next.say(self._next.text(), self.tr("Key F4"))
        self._undo = self._foot_button(self.tr("Undo"), "back")

    def _main_words(self) -> str:
        words = {
            "follow": self.tr("Start to follow"),
            "run": self.tr("Go on to run the meeting"),
            "make": self.tr("Go on to make it easy"),
        }
        return words[self._then]

    def _foot_button(self, words: str, picture: str) -> BigButton:
        button = BigButton(words, picture=picture, factor=0.92)
        button.limit = FOOT_LIMIT
        return button

    def _lay_out(self, draft: AgendaDraft) -> None:
        self.body.addWidget(NoticePanel(draft.notices))
        self.body.addWidget(self._choice)
        self._checked = row(self._doubt, self._all_right)
        self._items = Heading(self.tr("The items"), factor=1.2)
        self._whole: list[QWidget] = [
            self._facts, self._items, self._checked, self._list, row(self._add), self._totals,
        ]  # fmt: skip
        for part in self._whole:
            self.body.addWidget(part)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(self._desk.doors, with_back=True))
        self.foot.addWidget(row(self._main, self._next, self._undo, gap=6))

    def _connect(self) -> None:
        self._choice.chosen.connect(self._choose_meeting)
        self._facts.changed.connect(self._change_meeting)
        self._list.changed.connect(self._changed)
        self._list.removed.connect(self._undo.setFocus)
        self._list.all_looked_at.connect(self._all_looked_at)
        QShortcut(QKeySequence("F4"), self).activated.connect(self._list.open_next_doubtful)
        self._list.said.connect(self._desk.announcer.announce)
        self._list.focused.connect(self._bring_into_sight)
        self._all_right.clicked.connect(self._say_all_right)
        self._add.clicked.connect(self._list.add)
        self._main.clicked.connect(self._make)
        self._next.clicked.connect(self._list.open_next_doubtful)
        self._undo.clicked.connect(self._undo_last)

    # --- what a person does

    def _choose_meeting(self, at: int) -> None:
        self._review.choose_meeting(at)
        self._draw_anew()
        self._begin()

    def _begin(self) -> None:
        """Go to the first item that needs a look, or where there is none, to the way on; and say so."""
        if not self._list.begin():
            self._main.setFocus()
        self._desk.announcer.announce(self._doubt.text())

    def _all_looked_at(self) -> None:
        self._main.take_focus()
        self._desk.announcer.announce(self._doubt.text())

    def _change_meeting(self, name: str, value: object) -> None:
        self._review.change_meeting(name, value)
        self._facts.show_facts(self._review.draft, with_fields=False)
        self._changed()

    def _say_all_right(self) -> None:
        self._review.say_right()
        self._list.show_rows()
        self._changed()
        self._main.setFocus()
        self._desk.announcer.announce(self.tr("All items are marked as right."))

    def _undo_last(self) -> None:
        self._list.flush()
        self._review.undo()
        self._draw_anew()
        self._desk.announcer.announce(self.tr("The last change is undone."))
        (self._undo if self._review.can_undo else self._main).setFocus()

    def _make(self) -> None:
        self._list.flush()
        self._facts.flush()
        if self._then == "make":
            self._desk.doors.agendas.make(self._review.draft, self._forget)
            return
        try:
            live = self._desk.house.prepare.make(self._review.draft)
            if self._then == "follow" and len(self._review.right) < len(self._review.rows):
                UncheckedAgenda(self._desk.house.prepare, live.meeting.id).begin()
            self._forget()
        except MeetingError as error:
            self._desk.tell(error)
            return
        self._made(live)

    def _forget(self) -> None:
        """It is kept elsewhere now: what was typed on the way to it is no longer needed. Raises: `not_kept`."""
        prepare = self._desk.house.prepare
        prepare.keep_draft(KEY, "")
        if not self._review.draft.source_name:
            prepare.keep_draft(PASTE_KEY, "")

    # --- what is shown

    def _changed(self) -> None:
        self._keep()
        self._show()

    def _keep(self) -> None:
        try:
            self._desk.house.prepare.keep_draft(KEY, review_to_json(self._review, self._then))
        except MeetingError as error:
            self._desk.tell(error)

    def _draw_anew(self) -> None:
        self._list.rebuild()
        self._facts.show_facts(self._review.draft)
        self._changed()

    def _show(self) -> None:
        is_chosen = not self._review.draft.meetings
        self._choice.setVisible(not is_chosen)
        for part in (*self._whole, self._main):
            part.setVisible(is_chosen)
        doubtful = any(one.is_doubtful for one in self._review.rows)
        self._next.setVisible(doubtful)
        self._undo.setVisible(self._review.can_undo)
        unsaid = len(self._review.rows) - len(self._review.right)
        self._all_right.setVisible(bool(unsaid) and (doubtful or self._then == "follow"))
        self._doubt.setText(self._doubt_words(is_unsaid=bool(unsaid)))
        self._totals.setText(self._total_words())

    def _doubt_words(self, *, is_unsaid: bool) -> str:
        rows = self._review.rows
        doubtful = [one for one in rows if one.is_doubtful]
        if not rows:
            return ""
        if not doubtful and is_unsaid and self._then == "follow":
            return self.tr("We found nothing that needs a look. Nobody has checked these items yet.")
        if not doubtful:
            return self.tr("We found nothing that needs a look.") if is_unsaid else self.tr("All items are checked.")
        number = (doubtful[0].item.number or "").rstrip(".")
        first = self.tr("item {0}").format(number) if number else f"“{item_title(doubtful[0].item)}”"
        if len(doubtful) == 1:
            return self.tr("1 item needs a look. It is {0}.").format(first)
        return self.tr("{0} items need a look. The first is {1}.").format(len(doubtful), first)

    def _total_words(self) -> str:
        totals = self._review.totals()
        said = [self.tr("1 item.") if totals.items == 1 else self.tr("{0} items.").format(totals.items)]
        if totals.breaks:
            said.append(self.tr("1 break.") if totals.breaks == 1 else self.tr("{0} breaks.").format(totals.breaks))
        if totals.minutes:
            said.append(self.tr("{0} minutes together.").format(totals.minutes))
        if totals.without_minutes == 1:
            said.append(self.tr("1 of them has no time set."))
        elif totals.without_minutes:
            said.append(self.tr("{0} of them have no time set.").format(totals.without_minutes))
        if totals.ends is not None and totals.minutes:
            said.append(self.tr("It would end at {0}.").format(time_words(totals.ends)))
        end = self._review.draft.end
        if end is not None and end != totals.ends:
            said.append(self.tr("The agenda says {0}.").format(time_words(end)))
        return " ".join(said)

    def _bring_into_sight(self, part: QWidget) -> None:
        QTimer.singleShot(0, part, lambda: QTimer.singleShot(0, part, lambda: self._look_at(part)))

    def _look_at(self, part: QWidget) -> None:
        """Scroll to an item so that it is read from its title, and what has the focus is in sight too."""
        focus, high = self.window().focusWidget(), self.area.viewport().height()
        if not isinstance(part, ReviewRow) or focus is None or not part.isAncestorOf(focus):
            self.area.ensureWidgetVisible(part, 0, self.area.height() // 4)
        elif part.height() <= high:
            self.area.ensureWidgetVisible(part, 0, EDGE_PX)
        elif focus.mapTo(part, QPoint(0, focus.height())).y() <= high - 2 * EDGE_PX:
            self.bring_up(part)
        elif part.fields is None:
            part.begin_at_title()
            self.bring_up(part)
        else:
            self.area.ensureWidgetVisible(focus, 0, self.area.height() // 4)

    @override
    def opened(self) -> None:
        self._keep()
        if self.left_at is None and not self._review.draft.meetings:
            QTimer.singleShot(0, self, self._begin)

    @override
    def escape(self) -> bool:
        return self._list.close_fields()

    @override
    def closed(self) -> None:
        self._list.flush()
        self._facts.flush()
