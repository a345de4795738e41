"""Run: the co-chairs keep time, hear points, and share control. Equal for both."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import MeetingError
from app.domain.live import LiveState
from app.domain.prompts import Prompt
from app.domain.room_view import soon_item
from app.domain.settings import CARD_SETS, Settings
from app.override import override
from app.services.hearing import Hearing
from app.services.prompting import Prompting
from app.services.running import Running, WaitingChoice
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.easy_run_tools import EasyRunTools
from app.ui.hard_now import hard_now
from app.ui.leaving import run_ways
from app.ui.look import Look, look_of
from app.ui.parts.agenda_list import AgendaList
from app.ui.parts.big_button import BigButton
from app.ui.parts.easy_run import EasyRun
from app.ui.parts.folding_bar import FoldingBar
from app.ui.parts.other_laptops import OtherLaptops
from app.ui.parts.page import Page
from app.ui.parts.panel import Panel
from app.ui.parts.run_banners import RunBanners
from app.ui.parts.safe_line import safe_line_of
from app.ui.parts.text import Text
from app.ui.parts.two_columns import TwoColumns
from app.ui.parts.waiting_list import WaitingList
from app.ui.parts.who_acts import WhoActs
from app.ui.run_deciding import RunDeciding
from app.ui.run_tools import RunTools
from app.ui.screens.about_today import AboutTodayPage
from app.ui.screens.co_chair_questions import CoChairQuestions
from app.ui.screens.question import Question, ask_above
from app.ui.screens.room_set_up import RoomDoor
from app.ui.showing import put
from app.ui.stack import PageStack
from app.ui.words import SPEAKER
from app.words.time import chair_words, end_words, stands_still

TIME_LARGEST = 270


class RunScreen(Page):
    """One co-chair runs one meeting."""

    def __init__(self, desk: Desk, bridge: MeetingBridge, running: Running, stack: PageStack) -> None:
        super().__init__("")
        self._desk, self._bridge, self._running, self._stack = desk, bridge, running, stack
        self._meeting, self._hearing = running.meeting, Hearing(running)
        self._questions = CoChairQuestions(running, self._hearing, self._ask, self._done, desk)
        self._prompting = Prompting(self._meeting, desk.house.group.ways.rules)
        self._prompt: Prompt | None = None
        self._deciding = RunDeciding(desk, running, self._ask, self._done, stack)
        self._room = RoomDoor(desk, self._meeting, self.window)
        self._make_parts()
        self._lay_out()
        self._connect()
        self._meeting.co_chair_came()
        self.show_state()

    def _make_parts(self) -> None:
        self._end = BigButton(self.tr("End"))
        self._beside = BigButton(self.tr("Follow in a second window"), picture="follow", factor=0.83)
        self._banners, self._laptops = RunBanners(), OtherLaptops(self._desk, self._meeting, self._ask)
        self._time = Text("", limit=TIME_LARGEST)
        self._agenda = AgendaList()
        self._waiting = WaitingList()
        self._raised = BigButton(self.tr("Someone raised a card"), picture="raise_hand_other", factor=0.92)
        self._ask_pause = BigButton(self.tr("Please pause"), picture="pause", factor=0.92)
        self._start = BigButton(self.tr("Start the meeting"), picture="next")
        self._next = BigButton(self.tr("Next item"), picture="next")
        self._back = BigButton(self.tr("Back"), picture="back")
        self._easy_end = BigButton(self.tr("End the meeting"), picture="agree")
        self._tools = RunTools(self._desk, self._running, self._questions, self._title, self._deciding)
        self._easy, self._view, self._foot = EasyRun(), BigButton("", factor=0.83), FoldingBar()
        self._easy_tools = EasyRunTools(self._desk, self._running, self._hearing, self._questions)

    def _lay_out(self) -> None:
        self.body.insertWidget(0, self._banners)
        self.body.addWidget(self._laptops)
        self.body.insertWidget(1, self._deciding.lines)
        self.body.insertWidget(1, self._tools.lost_time)
        self._who = WhoActs(self._running)
        self._who.use_key_in(self)
        self._whole = QWidget()
        self._columns = TwoColumns(parent=self._whole)
        self._left = left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._time)
        left.addWidget(self._agenda)
        left.addStretch()
        self._right = Panel()
        for part in (self._waiting, self._raised, self._ask_pause):
            self._right.body.addWidget(part)
        self._columns.addLayout(left, 3)
        self._columns.addWidget(self._right, 2, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self._easy)
        self.body.addWidget(self._whole, 1)
        self.body.addWidget(safe_line_of(self._bridge))
        self._ways_on = run_ways(self, self._desk, self._meeting, self._room.page)
        self.body.addWidget(self._ways_on)
        self._place_rare(self.head)
        self.foot.addWidget(self._foot)

    def _connect(self) -> None:
        self._bridge.changed.connect(self.show_state)
        self._bridge.ticked.connect(self.show_state)
        self._start.clicked.connect(self._about_today)
        self._next.clicked.connect(lambda: self._move(self._running.next_item))
        self._back.clicked.connect(lambda: self._move(self._running.back))
        self._agenda.item_chosen.connect(self._go_to)
        for end in (self._end, self._easy_end):
            end.clicked.connect(lambda: self._questions.end(lambda: self._move(self._end_meeting)))
        self._view.clicked.connect(self._change_view)
        self._desk.preferences.listen(self._use_settings)
        self._beside.clicked.connect(lambda: self._desk.doors.beside(self._meeting))
        self._ask_pause.clicked.connect(lambda: self._desk.attempt(self._running.pause))
        banners = self._banners
        self._tools.answer(banners)
        banners.put_away_asked.connect(self._put_away)
        banners.soon_asked.connect(lambda: (self._tools.say_soon(), self._put_away()))
        self._waiting.chosen.connect(lambda press: self._questions.about_press(self._meeting.state.press(press)))
        cards = CARD_SETS[self._desk.preferences.settings.cards]
        for raised in (self._raised, self._easy.raised):
            raised.clicked.connect(lambda: self._questions.someone_raised(cards))

    # --- what a co-chair does

    def _ask(self, question: Question) -> None:
        ask_above(self, question, self._desk.doors)

    def _done(self, do: Callable[[], object]) -> None:
        self._stack.close_above(self)
        self._desk.attempt(do)

    def _move(self, move: Callable[[list[WaitingChoice]], object]) -> None:
        """Move on; if points wait, ask about each of them first."""
        try:
            move([])
        except MeetingError as error:
            state = self._meeting.state
            if error.code != "points_waiting":
                self._desk.tell(error)
                return
            points = state.waiting(state.now) if move != self._end_meeting else state.waiting()
            self._questions.for_each_point(points, move)

    def _go_to(self, item: str) -> None:
        if self._meeting.state.is_running and item != self._meeting.state.now:
            self._move(lambda choices: self._running.go_to(item, choices))

    def _end_meeting(self, choices: list[WaitingChoice]) -> None:
        self._running.end(choices)
        if self._meeting.state.phase == "ended":
            self._desk.doors.look_back(self._meeting.meeting.id)

    def _about_today(self) -> None:
        self._stack.open(AboutTodayPage(self._desk, self._running, lambda: self._done(self._tools.open_meeting)))

    # --- what is shown

    @property
    def _is_easy(self) -> bool:
        return self._desk.preferences.settings.run_view == "easy"

    def _change_view(self) -> None:
        """The easy view, or all tools; remembered for this person."""
        self._desk.preferences.change("run_view", "all" if self._is_easy else "easy")
        self.area.verticalScrollBar().setValue(0)

    def _use_settings(self, _settings: Settings) -> None:
        self.apply_look(look_of(self))
        self.show_state()

    def _title(self, item_id: str | None) -> str:
        text = self._meeting.texts.get(item_id or "")
        if text is None or self._is_easy:
            return text.easy_title or text.title if text is not None else ""
        return (f"{text.number}. " if text.number else "") + text.title

    def _put_away(self) -> None:
        """*Not now*: one prompt goes, and the focus does not go with it."""
        if self._prompt is not None:
            self._prompting.put_away(self._prompt)
        self.show_state()
        if self.first is not None and not self._banners.isVisible():
            self.first.setFocus()

    def show_state(self) -> None:
        """Draw what is true now."""
        state = self._meeting.shown()
        title = self._title(state.now)
        self.set_title(self.tr("Now: {0}").format(title) if title else self._meeting.meeting.title)
        self._show_time(state)
        self._agenda.show_state(state, self._meeting.texts)
        waiting, hard = self._hearing.waiting(), hard_now(self._desk, state)
        self._waiting.show_waiting(waiting)
        self._waiting.show_later(self._hearing.with_later_items())
        self._show_easy(state)
        self._easy.show_waiting(waiting)
        self._waiting.show_hard(hard)
        self._easy.show_hard(hard)
        self._tools.speaking.show_state(state)
        self._place_waiting()
        self._deciding.show_state(state)
        self._prompt = self._prompting.first(state)
        self._banners.show_state(state, self._meeting.gap, self._prompt)
        self._banners.show_soon("" if self._is_easy else self._title(soon_item(state)))
        self._tools.lost_time.show_state()
        self._laptops.show_state()
        focus = self.window().focusWidget()
        self._offer(state)
        self._end.setVisible(state.is_running and not self._is_easy)
        self._raised.setVisible(state.is_running)
        self._ask_pause.setVisible(state.is_running and state.pause is None)
        if focus in (self._start, self._next, self._easy_end) and self.first is not None and self.first is not focus:
            self.first.setFocus()

    def _show_time(self, state: LiveState) -> None:
        """Say the time of the item that is now. A line at the top says that there is a pause or a break."""
        end = end_words(state, self._meeting.utc_now(), SPEAKER)
        self._time.setText(f"{chair_words(state, SPEAKER)} {end}".strip())
        self._time.setVisible(not self._is_easy and not stands_still(state))

    def _show_easy(self, state: LiveState) -> None:
        """Show the easy view or the whole one."""
        self._easy.setVisible(self._is_easy)
        self._whole.setVisible(not self._is_easy)
        self._beside.setVisible(not self._is_easy)
        self._view.picture_id = "plan" if self._is_easy else "easy_read"
        self._view.say(self.tr("All tools") if self._is_easy else self.tr("Easy view"))
        titles = self._title(self._running.next_id()), self._title(soon_item(state))
        self._easy.show_state(state, *titles, show_time=self._desk.preferences.settings.show_time)

    def _offer(self, state: LiveState) -> None:
        """Offer at the foot what can be done now: to start, or to lead through the meeting."""
        self.first = self._start if state.phase == "not_started" else self._next
        if state.phase == "not_started":
            self._foot.offer(self._start, self._tools.say, *self._tools.sharing())
        elif state.is_running and self._is_easy:
            self.first = self._next if self._running.next_id() is not None else self._easy_end
            self._foot.offer(self.first, *self._easy_tools.offered(state), self._tools.say)
        elif state.is_running:
            self._foot.offer(self._next, self._back, *self._tools.offered(state))
        else:
            self._foot.offer(*self._tools.sharing())

    @override
    def apply_look(self, look: Look) -> None:
        super().apply_look(look)
        if hasattr(self, "_columns"):
            wide = self._columns.fit(self.width(), look)
            self._place_now(is_first=not wide)
            self._place_rare(self.head if wide else self._ways_on)
            self._place_waiting()
            self._foot.fold()

    def _place_waiting(self) -> None:
        """Put what waits before the agenda where there is one column: no long agenda, no *Who speaks* hides a point."""
        beside, speaks = self._columns.is_wide or not self._waiting.some, self._tools.speaking.panel
        put(self._waiting, *((self._right.body, 0) if beside else (self._left, 1)))
        holder, after = (self.body, self._easy) if self._is_easy else (self._left, self._agenda)
        put(speaks, holder, holder.indexOf(after))

    def _place_now(self, *, is_first: bool) -> None:
        """Put what is now and its time above all lines where there is one column: large lines would hide them."""
        lines = self._deciding.lines
        if is_first == (self.body.indexOf(self.head) < self.body.indexOf(lines)):
            return
        self.body.removeWidget(self.head)
        self.body.insertWidget(0 if is_first else self.body.indexOf(lines) + 1, self.head)
        put(self._time, *((self.body, 1) if is_first else (self._left, 0)))

    def _place_rare(self, holder: QWidget) -> None:
        """Put what is rarely pressed beside the heading, or at the end where there is no room for it."""
        self.body.removeWidget(self._who)
        self.body.insertWidget(self.body.indexOf(holder if holder is self._ways_on else self._whole), self._who)
        layout = holder.layout()
        for button in (self._beside, self._view, self._end):
            if layout is not None and button.parentWidget() is not holder:
                layout.addWidget(button)

    @override
    def closing(self) -> bool:
        return self._desk.attempt(self._meeting.refuse_unless_kept)

    @override
    def closed(self) -> None:
        self._room.close()
        self._bridge.close()
        self._desk.preferences.forget(self._use_settings)
        self._meeting.co_chair_left()
