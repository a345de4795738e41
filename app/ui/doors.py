"""The doors of one window: which screen comes next, made with what it needs."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from app.domain.agenda import AgendaDraft
from app.domain.errors import MeetingError
from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.opening import Then
from app.services.preferences import chair_of, group_of
from app.services.running import Running
from app.services.unchecked_agenda import UncheckedAgenda
from app.ui.bridge import MeetingBridge
from app.ui.desk import AgendaDoors, Desk, RecordDoors
from app.ui.our_words_door import open_our_words_by
from app.ui.parts.page import Page
from app.ui.screens.welcome import WelcomeScreen
from app.ui.tasks import Tasks
from app.ui.window import Window
from app.ui.words import SPEAKER
from app.words.practising import practice_agenda

OpenBeside = Callable[[LiveMeeting], None]


class WindowPageDoors:
    """Opens pages in one window. `desk` is set once, right after the desk was made with these doors."""

    desk: Desk

    def __init__(self, window: Window) -> None:
        self._window = window

    def open_page(self, make: Callable[[], Page]) -> None:
        """Open a screen, or say in plain words why it cannot be opened."""
        try:
            self._window.open(make())
        except MeetingError as error:
            self.desk.tell(error)

    def back(self) -> None:
        """The screen before."""
        self._window.back()


class WindowDoors(WindowPageDoors):
    """
    Ways to the screens of one window.

    Each screen is loaded when its door opens, if `loading_ahead` was not there before.
    """

    def __init__(self, window: Window, tasks: Tasks, open_beside: OpenBeside) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._open_beside = open_beside
        self.notices: tuple[str, ...] = ()
        self.live: LiveMeeting | None = None
        self._on: Callable[[LiveMeeting], None] = self.follow
        self.record: RecordDoors = WindowRecordDoors(window, self)
        open_our_words_by(window, self._our_words)

    @property
    def agendas(self) -> AgendaDoors:
        """Ways to agendas that are made."""
        return self._agendas

    @cached_property
    def _agendas(self) -> AgendaDoors:
        from app.ui.agenda_doors import WindowAgendaDoors

        return WindowAgendaDoors(self._window, self._tasks, self.open_page, lambda: self.desk)

    def _our_words(self, word: str) -> None:
        from app.ui.screens.our_words import OurWordsPage

        self.open_page(lambda: OurWordsPage(self.desk, word))

    def welcome(self) -> None:
        """Go to Welcome, unless something is not kept yet: then stay, and say so."""
        if self.live is not None and not self.desk.attempt(self.live.refuse_unless_kept):
            return
        if self.live is not None:
            self.desk.house.prepare.opened.look()
        self.live = None
        self._window.start_over(WelcomeScreen(self.desk, self.notices))

    def follow(self, live: LiveMeeting) -> None:
        """Follow a meeting in this window. With nobody running it, it starts here, on its own clock."""
        self._follow(live, None)

    def _follow(self, live: LiveMeeting, draft: AgendaDraft | None) -> None:
        from app.ui.screens.follow import FollowScreen

        self.live, self._on = live, self.follow
        following = self._following(live)
        if live.state.phase == "not_started" and not live.co_chairs:
            self.desk.attempt(following.start_alone)
        unchecked = UncheckedAgenda(self.desk.house.prepare, live.meeting.id)
        check = (lambda: self._check(live, draft)) if unchecked.is_unchecked else None
        self.open_page(lambda: FollowScreen(self.desk, MeetingBridge(live, self._window), following, check))

    def _check(self, live: LiveMeeting, draft: AgendaDraft | None) -> None:
        """Check an agenda that is followed already. Before anybody pressed, the checked one may take its place."""
        from app.ui.screens.check_agenda import CheckAgendaPage
        from app.ui.screens.review import ReviewPage

        def made(checked: LiveMeeting) -> None:
            self.welcome()
            if not live.state.presses:  # also none that small cards made in the meantime
                self.desk.attempt(lambda: self.desk.house.prepare.delete(live.meeting.id))
            self.follow(checked)

        def looked_at() -> None:
            self.welcome()
            self.follow(live)

        if draft is not None and not live.state.presses:
            self.open_page(lambda: ReviewPage(self.desk, draft, "follow", made))
        else:
            self.open_page(lambda: CheckAgendaPage(self.desk, live, looked_at))

    def _following(self, live: LiveMeeting) -> Following:
        return Following(live, self.desk.preferences.profile, group_of(self.desk.preferences.settings))

    def run(self, live: LiveMeeting) -> None:
        """Run a meeting in this window."""
        from app.ui.screens.run import RunScreen

        self.live, self._on = live, self.run
        self.open_page(
            lambda: RunScreen(
                self.desk,
                MeetingBridge(live, self._window),
                Running(live, chair_of(self.desk.preferences.settings), self.desk.house.group.ways.rules.late_days),
                self._window,
            )
        )

    def beside(self, live: LiveMeeting) -> None:
        """Open a second window to follow."""
        self._open_beside(live)

    def choose_agenda(self, then: Then) -> None:
        """Open an agenda."""
        from app.ui.screens.choose_agenda import ChooseAgendaPage

        self.open_page(lambda: ChooseAgendaPage(self.desk, then, self._tasks))

    def review(self, draft: AgendaDraft, then: Then) -> None:
        """Check what was understood."""
        from app.ui.screens.review import ReviewPage

        made = self.follow if then == "follow" else self.run
        self.open_page(lambda: ReviewPage(self.desk, draft, then, made))

    def open_file(self, file: Path, then: Then) -> None:
        """Read a file; follow it at once, or check it before it is run."""

        def read(draft: AgendaDraft) -> None:
            if then == "follow" and draft.items:
                self.desk.attempt(lambda: self._follow_unchecked(draft))
            else:
                self.review(draft, then)

        def failed(error: Exception) -> None:
            if not isinstance(error, MeetingError):
                raise error
            self.choose_agenda(then)
            self.desk.tell(error)

        self._tasks.run(lambda: self.desk.house.prepare.read_file(file), read, failed)

    def _follow_unchecked(self, draft: AgendaDraft) -> None:
        prepare = self.desk.house.prepare
        live = prepare.make(draft)
        UncheckedAgenda(prepare, live.meeting.id).begin()
        self._follow(live, draft)

    def set_up(self) -> None:
        """Set up for a person: the first one, or someone else. A meeting that is on goes on after it."""
        from app.ui.screens.set_up import SetUpScreen

        if self.live is not None and not self.desk.attempt(self.live.refuse_unless_kept):
            return
        live = self.live if self.live is not None and self.live.is_open and self.live.state.is_running else None
        finished = self.welcome if live is None else lambda: self._go_on_with(live, self._on)
        self._window.start_over(SetUpScreen(self.desk, finished))

    def _go_on_with(self, live: LiveMeeting, on: Callable[[LiveMeeting], None]) -> None:
        self.welcome()
        on(live)

    def settings(self) -> None:
        """Settings, once."""
        from app.ui.screens.settings import SettingsScreen

        if not isinstance(self._window.page, SettingsScreen):
            self.open_page(lambda: SettingsScreen(self.desk))

    def help(self) -> None:
        """Help, once."""
        from app.ui.screens.help import HelpScreen

        if not isinstance(self._window.page, HelpScreen):
            self.open_page(lambda: HelpScreen(self.desk))

    def look_back(self, meeting_id: str | None = None) -> None:
        """Past meetings, or one of them."""
        from app.ui.screens.look_back import LookBackScreen, MeetingStory

        if meeting_id is None:
            self.open_page(lambda: LookBackScreen(self.desk))
        else:
            self.open_page(lambda: MeetingStory(self.desk, meeting_id))

    def replies(self) -> None:
        """Points of past meetings that wait for a reply."""
        from app.ui.screens.replies import RepliesPage

        self.open_page(lambda: RepliesPage(self.desk))

    def practise(self) -> None:
        """A pretend meeting, in a record that is only in memory."""
        from app.ui.screens.practise import PractiseGuide

        live = self.desk.house.practice().make(practice_agenda(SPEAKER), is_practice=True)
        self.open_page(lambda: PractiseGuide(self.desk, MeetingBridge(live, self._window), self._following(live)))

    def small_cards(self, live: LiveMeeting) -> None:
        """A small window that stays on top."""
        from app.ui.screens.small_cards import SmallCards

        SmallCards(self.desk, self._following(live), self._window).show()


class WindowRecordDoors:
    """Ways to what changes the record as a whole, in one window."""

    def __init__(self, window: Window, doors: WindowDoors) -> None:
        self._window, self._doors = window, doors

    def delete_meeting(self, meeting_id: str) -> None:
        """Ask before a whole meeting goes."""
        from app.ui.screens.delete_meeting import DeleteMeetingPage

        def delete_it() -> None:
            doors, trouble = self._doors, list[MeetingError]()
            doors.welcome()
            try:
                doors.desk.house.prepare.delete(meeting_id)
            except MeetingError as error:
                trouble.append(error)
            doors.look_back()
            for error in trouble:
                doors.desk.tell(error)

        self._doors.open_page(lambda: DeleteMeetingPage(self._doors.desk, meeting_id, delete_it))

    def copies(self) -> None:
        """Copies of the record."""
        from app.ui.screens.copies import CopiesPage

        self._doors.open_page(lambda: CopiesPage(self._doors.desk))

    def use_copy(self, copy: Path) -> None:
        """Ask before a copy is used in place of the record."""
        from app.ui.screens.copies import use_copy_question

        def used() -> None:
            self._doors.welcome()
            if self._doors.desk.attempt(lambda: self._restore(copy)):
                self._doors.welcome()

        self._doors.open_page(lambda: use_copy_question(used, self._doors.back))

    def _restore(self, copy: Path) -> None:
        house = self._doors.desk.house
        house.prepare.refuse_if_open()
        house.care.restore(copy)
        house.prepare.restored()
