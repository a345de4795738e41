"""What changed in the file of an agenda: one card for each difference, taken over or left by a person (IM-14)."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.comparing import FieldChange
from app.domain.errors import MeetingError
from app.override import override
from app.services.agenda_desk import AgendaDesk
from app.services.comparing import SecondReading, take_over, take_over_plan
from app.services.left_changes import LeftChanges, change_mark
from app.services.making import Because, Making
from app.services.sent_agenda import SentAgenda
from app.ui.change_views import Change, change_view
from app.ui.computer_files import ask_for_file
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.change_card import ChangeCard
from app.ui.parts.in_sight import bring_focus_into_sight
from app.ui.parts.meeting_choice import MeetingChoice
from app.ui.parts.notice_panel import NoticePanel
from app.ui.parts.page import Page, clear, foot_row, row
from app.ui.parts.text import Heading
from app.ui.screens.choose_agenda import AskForFile
from app.ui.screens.question import Question, ask_above
from app.ui.screens.reading_again import ReadingAgain
from app.ui.screens.reasons import ebe_said_question, reason_question
from app.ui.stack import PageStack
from app.ui.tasks import Tasks
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.comparing import CHANGES, CONTEXT
from app.words.importing import NOTICES
from app.words.problems import words_for


class WhatChangedPage(Page):
    """Reads the file again. What was taken over can be undone, here and in the agenda."""

    def __init__(
        self, desk: Desk, agenda: AgendaDesk, tasks: Tasks, stack: PageStack, ask: AskForFile = ask_for_file
    ) -> None:
        super().__init__(self.tr("What changed in the file"))
        self._desk, self._agenda, self._stack = desk, agenda, stack
        self.again = ReadingAgain(desk, agenda, tasks, ask)
        self._reading: SecondReading | None = None
        self._left = LeftChanges(desk.house.prepare, agenda.id)
        self._taken = 0
        self._cards: list[ChangeCard] = []
        self._shown: list[Change] = []
        self._found = Heading("", factor=1.2)
        self._look_again = self._way(self.tr("Show what I left"), "back", self._show_left)
        self._undo = self._way(self.tr("Undo"), "back", self._undo_last)
        self._back = self._way(self.tr("Back to the agenda"), "agenda", self._desk.doors.back)
        self._lay_out()
        self.again.understood.connect(self._was_read)
        self.again.told.connect(lambda: self.area.verticalScrollBar().setValue(0))
        agenda.listen(self._show)
        QShortcut(QKeySequence("Ctrl+Z"), self).activated.connect(self._undo_last)
        self.first: QWidget | None = self.again.first

    def _way(self, words: str, picture: str, do: Callable[[], object]) -> BigButton:
        button = BigButton(words, picture=picture, factor=0.92)
        button.clicked.connect(lambda _checked=False: do())
        return button

    def _lay_out(self) -> None:
        self._which, self._list, self._notices = QVBoxLayout(), QVBoxLayout(), NoticePanel()
        self._list.setSpacing(12)
        self.body.addWidget(self.again)
        self.body.addLayout(self._which)
        self.body.addWidget(self._notices)
        self.body.addWidget(self._found)
        self.body.addLayout(self._list)
        self.body.addWidget(row(self._look_again))
        self.body.addStretch()
        self.body.addWidget(settings_and_help(self._desk.doors))
        self.foot.addWidget(foot_row(self._back, self._undo))
        for part in (self._found, self._look_again, self._undo):
            part.hide()

    # --- what was read

    def _was_read(self, reading: SecondReading) -> None:
        clear(self._which)
        self._reading, self._taken = None, 0
        self._notices.show_notices(reading.new.notices)
        stop: QWidget | None = self.again.first
        if reading.new.meetings:
            choice = MeetingChoice(reading.new.meetings)
            choice.chosen.connect(lambda at: self._was_read(reading.of_meeting(at)))
            self._which.addWidget(choice)
            stop = choice.first
        elif not reading.new.items:
            self.again.say_trouble(SPEAKER.say("importing", NOTICES["no_items"]))
        else:
            self._reading = reading
            self.again.show_paste(is_shown=False)
        self._show()
        if self._reading is not None:
            self._desk.announcer.announce(self._found.text())
            self._go_to(0)
        elif stop is not None:
            stop.setFocus()
            part = (stop.parentWidget() if reading.new.meetings else None) or self.head
            QTimer.singleShot(0, part, lambda: self.bring_up(part))

    # --- what a person says

    def _take(self, change: Change, because: Because | None = None) -> None:
        reading, at = self._reading, self._shown.index(change)
        is_last = self._shown == [change]

        def do(making: Making) -> None:
            with making.together():
                _taken_over(making, change, because)
                if is_last and reading is not None:
                    making.come_from(reading.new)

        self._taken += 1
        try:
            self._agenda.do(do)
        except MeetingError as error:
            self._taken -= 1
            if error.code == "reason_needed" and because is None:
                self._ask_why(change)
            else:
                self.again.say_trouble(words_for(error, SPEAKER))
            return
        self.again.say_trouble("")
        self._go_on(at, self.tr("It is taken over. Undo takes it back."))

    def _ask_why(self, change: Change) -> None:
        about = change_view(change, self._agenda.draft).title

        def said(reason: str) -> None:
            because = Because(reason)
            self._ask(
                ebe_said_question(lambda ebe: self._taken_with(change, replace(because, ebe_said=ebe)), about=about)
            )

        self._ask(reason_question(self.tr("Why is it changed?"), said, about=about))

    def _ask(self, question: Question) -> None:
        ask_above(self, question, self._desk.doors)

    def _taken_with(self, change: Change, because: Because) -> None:
        self._stack.close_above(self)
        same = next((one for one in self._shown if change_mark(one) == change_mark(change)), None)
        if same is not None:
            self._take(same, because)

    def _leave(self, change: Change) -> None:
        at, reading = self._shown.index(change), self._reading
        if not self._desk.attempt(lambda: self._left.leave(change)):
            return
        self._show()
        is_same = isinstance(self._agenda, SentAgenda) and not self._agenda.is_changed
        if not self._shown and reading is not None and not is_same:
            self._agenda.do(lambda making: making.come_from(reading.new))
        self._go_on(at, self.tr("It stays as it is."))

    def _show_left(self) -> None:
        if self._desk.attempt(lambda: self._left.show_again(self._all())):
            self._show()
            self._go_on(0, self.tr("All is shown again."))

    def _undo_last(self) -> None:
        if self._taken and self._agenda.making.can_undo:
            self._taken -= 1
            self._agenda.undo()
            self._go_on(0, self.tr("The last change is undone."))

    def _go_on(self, at: int, words: str) -> None:
        self._desk.announcer.announce(words)
        self._go_to(at)

    def _go_to(self, at: int) -> None:
        """Go to the card that stands there now, or on to the agenda after the last one."""
        if not self._cards:
            self._back.take_focus()
            return
        card = self._cards[min(at, len(self._cards) - 1)]
        card.take.take_focus()
        QTimer.singleShot(0, card, lambda: QTimer.singleShot(0, card, lambda: self._bring_into_sight(card)))

    def _bring_into_sight(self, card: ChangeCard) -> None:
        """Where letters are so large that the card is higher than the screen, begin at its title."""
        if card.height() > self.area.height():
            card.begin_at_title()
            self.bring_up(card)
        else:
            self.area.ensureWidgetVisible(card, 0, 16)

    # --- what is shown

    def _all(self) -> list[Change]:
        if self._reading is None:
            return []
        found = self._reading.differences(self._agenda.draft)
        return [*found.plan, *found.items]

    def _show(self) -> None:
        every = self._all()
        self._shown = [change for change in every if not self._left.has(change)]
        clear(self._list)
        self._cards = [self._card(change) for change in self._shown]
        self._show_what_is_left(len(every) - len(self._shown))
        self._found.setVisible(self._reading is not None)
        self._found.setText(self._found_words(len(self._shown)) if self._reading is not None else "")
        self._undo.setVisible(self._taken > 0 and self._agenda.making.can_undo)

    def _card(self, change: Change) -> ChangeCard:
        card = ChangeCard(change_view(change, self._agenda.draft))
        card.taken.connect(lambda: self._take(change))
        card.left.connect(lambda: self._leave(change))
        self._list.addWidget(card)
        return card

    def _show_what_is_left(self, count: int) -> None:
        one, many = self.tr("You left 1 thing as it is."), self.tr("You left {0} things as they are.").format(count)
        self._look_again.say(self._look_again.text(), one if count == 1 else many)
        self._look_again.setVisible(bool(count))

    def _found_words(self, count: int) -> str:
        if count == 0 and (self._taken or not self._look_again.isHidden()):
            return self.tr("You looked at all that changed.")
        if count == 0:
            return SPEAKER.say(CONTEXT, CHANGES["same"])
        one, many = self.tr("1 thing is different"), self.tr("{0} things are different").format(count)
        return one if count == 1 else many

    @override
    def opened(self) -> None:
        bring_focus_into_sight(self)

    @override
    def closed(self) -> None:
        self.again.let_go()
        self._agenda.forget(self._show)


def _taken_over(making: Making, change: Change, because: Because | None) -> None:
    if isinstance(change, FieldChange):
        take_over_plan(making, change)
    else:
        take_over(making, change, because)
