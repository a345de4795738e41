"""The tools of a co-chair at the foot of Run: which are offered now, and what each of them does."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.domain.live import LiveState
from app.domain.room_view import soon_item
from app.services.agenda_now import AgendaNow
from app.services.from_last_time import left_over
from app.services.moving_on import can_say_soon, say_soon
from app.services.running import Running
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.lost_time import LostTimeBanner
from app.ui.parts.big_button import BigButton
from app.ui.parts.run_banners import RunBanners
from app.ui.run_deciding import RunDeciding
from app.ui.screens.change_agenda import ChangeAgendaPage
from app.ui.screens.co_chair_questions import CoChairQuestions
from app.ui.screens.from_last_time import FromLastTimePage
from app.ui.screens.share_meeting import ShareMeetingPage
from app.ui.screens.squeeze_guard import SqueezeGuard
from app.ui.screens.what_to_say import WhatToSayPage
from app.ui.speaking_tool import SpeakingTool
from app.ui.words import SPEAKER
from app.words.room import soon_words


class RunTools(QObject):
    """
    Buttons beside *Next item* and *Back*. Each opens a question or a page of its own, or does one thing at once.

    A new tool is made in `__init__`, and offered by `offered`. `say`: what a co-chair can say, also before the start.
    """

    def __init__(
        self,
        desk: Desk,
        running: Running,
        questions: CoChairQuestions,
        title_of: Callable[[str | None], str],
        deciding: RunDeciding,
    ) -> None:
        super().__init__()
        self._desk, self._running, self._questions, self._title_of = desk, running, questions, title_of
        self._deciding = deciding
        self._now = AgendaNow(running)
        self._guard = SqueezeGuard(self._now, questions.open_page, questions.done)
        self.lost_time = LostTimeBanner(running.meeting, self._guard)
        self._left: bool | None = None
        self._minutes = self._tool(self.tr("Minutes"), "more_time", self._change_minutes)
        self._break = self._tool(self.tr("Break now"), "break", lambda: desk.attempt(running.break_now))
        self._decide = self._tool(self.tr("Record a decision"), "decide", deciding.record)
        self._think = self._tool(self.tr("Thinking time"), "thinking", questions.thinking)
        self._soon = self._tool(self.tr("We move on soon"), "next", self.say_soon)
        self.say = self._tool(
            self.tr("What do I say?"),
            "speak",
            lambda: desk.doors.open_page(lambda: WhatToSayPage(desk, running.meeting)),
        )
        self._agenda = self._tool(self.tr("Change the agenda"), "agenda", self._change_agenda)
        self._last_time = self._tool(self.tr("From last time"), "waiting", self._from_last_time)
        self._share = self._tool(self.tr("Share this meeting"), "laptop", self._open_share)
        self.speaking = SpeakingTool(desk, running)

    def _tool(self, words: str, picture: str, do: Callable[[], object]) -> BigButton:
        button = BigButton(words, picture=picture)
        button.clicked.connect(lambda _checked=False: do())
        return button

    def answer(self, banners: RunBanners) -> None:
        """Do what is pressed in the lines at the top."""
        attempt, running = self._desk.attempt, self._running
        banners.go_on_asked.connect(self._questions.go_on)
        banners.gap_answered.connect(lambda went_on: attempt(lambda: running.answer_gap(went_on=went_on)))
        banners.break_ended.connect(lambda: attempt(running.break_over))
        banners.thinking_ended.connect(lambda: attempt(running.stop_thinking))

    def offered(self, state: LiveState) -> tuple[BigButton, ...]:
        """Return the tools that make sense now, the most used first."""
        breaks = () if state.on_break else (self._break,)
        soon = (self._soon,) if can_say_soon(state) else ()
        left = (self._last_time,) if self._has_left_over() else ()
        tools = (self._minutes, *breaks, self._think, self._agenda, *soon, *left, self.say, *self.speaking.offered())
        tools = (*tools, *self.sharing())
        if state.now is None:
            return tools
        return (self._decide, *tools) if self._deciding.is_first(state) else (*tools, self._decide)

    def sharing(self) -> tuple[BigButton, ...]:
        """Return the way to other laptops, where this laptop has one: a guest's laptop shares nothing."""
        sharing, meeting_id = self._desk.house.sharing, self._running.meeting.meeting.id
        return (self._share,) if sharing is not None and sharing.joined(meeting_id) is None else ()

    def _open_share(self) -> None:
        desk, sharing = self._desk, self._desk.house.sharing
        if sharing is not None:
            desk.doors.open_page(lambda: ShareMeetingPage(desk, sharing, self._running.meeting))

    def say_soon(self) -> None:
        """*We move on soon*: tell everyone what comes."""
        if self._desk.attempt(lambda: say_soon(self._running)):
            title = self._title_of(soon_item(self._running.meeting.state))
            self._desk.announcer.announce(self.tr("Everyone is told: {0}").format(soon_words(title, SPEAKER)))

    def _change_minutes(self) -> None:
        state = self._running.meeting.state
        if state.now is not None:
            self._guard.minutes(state.now)

    def open_meeting(self) -> None:
        """Right after the start: what earlier meetings left comes first."""
        if self._has_left_over():
            QTimer.singleShot(0, self, self._from_last_time)

    def _has_left_over(self) -> bool:
        """Return whether earlier meetings left anything; looked at once, because a meeting is drawn each second."""
        if self._left is None:
            self._left = not left_over(self._desk.house, self._running.meeting).is_empty
        return self._left

    def _from_last_time(self) -> None:
        self._desk.doors.open_page(lambda: FromLastTimePage(self._desk, self._now))

    def _change_agenda(self) -> None:
        desk, now = self._desk, self._now
        desk.doors.open_page(lambda: ChangeAgendaPage(desk, MeetingBridge(now.meeting), now))
