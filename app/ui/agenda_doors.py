"""The doors of one window to agendas: make one, open one, send it, start it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.domain.agenda import AgendaDraft
from app.domain.errors import MeetingError
from app.domain.invitation import FILE_ENDING
from app.services.agenda_desk import AgendaDesk
from app.services.carrying import put_first
from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.making import Because
from app.services.opening import Then
from app.services.preferences import group_of
from app.services.printing import record_mark
from app.services.sent_agenda import SentAgenda
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.parts.page import Page
from app.ui.screens.agenda_start import AgendaStartPage
from app.ui.screens.get_ready import GetReadyScreen
from app.ui.screens.join_meeting import JoinMeetingPage
from app.ui.screens.make_agenda import MakeAgendaPage
from app.ui.screens.reasons import change_question
from app.ui.screens.save_agenda import SaveAgendaPage
from app.ui.screens.send_agenda import SendAgendaPage
from app.ui.screens.what_changed import WhatChangedPage
from app.ui.stack import PageStack
from app.ui.tasks import Tasks

OpenPage = Callable[[Callable[[], Page]], object]
Go = Callable[[LiveMeeting], object]


class WindowAgendaDoors:
    """Ways to agendas in one window."""

    def __init__(self, window: PageStack, tasks: Tasks, open_page: OpenPage, desk: Callable[[], Desk]) -> None:
        self._window, self._tasks, self._open_page, self._the_desk = window, tasks, open_page, desk

    @property
    def _desk(self) -> Desk:
        return self._the_desk()

    def start(self) -> None:
        """Make an agenda: from a file, from a template, an empty one, or go on with one."""
        self._open_page(lambda: AgendaStartPage(self._desk, self._window))

    def open_given(self, file: Path, read: Callable[[Path, Then], object]) -> None:
        """Open a file that the computer hands over: join the meeting in it, or `read` it, then look at the agenda."""
        sharing = self._desk.house.sharing
        if file.suffix.lower() == FILE_ENDING and sharing is not None:
            self._open_page(lambda: JoinMeetingPage(self._desk, sharing, given=file))
        else:
            read(file, "make")

    def make(self, draft: AgendaDraft, kept: Callable[[], object] = lambda: None) -> None:
        """Put a new agenda in the drawer, with what was pushed off before first; call `kept`, and open it."""
        house, made = self._desk.house, list[str]()
        waiting = house.agendas.carrying.for_next_time(house.clock.utc().astimezone().date())

        def put() -> None:
            made.append(house.agendas.drawer.put(put_first(draft, waiting.items)))
            kept()

        if self._desk.attempt(put):
            self.open(made[0])

    def open(self, agenda_id: str) -> None:
        """Go on with an agenda of the drawer."""
        self._desk.doors.welcome()
        self.start()
        self._open_page(lambda: self._page(self._desk.house.agendas.desks.open(agenda_id)))

    def open_sent(self, meeting_id: str) -> None:
        """Look at an agenda that people have, or change it."""
        self._desk.doors.welcome()
        self.start()
        self._open_page(lambda: self._page(self._desk.house.agendas.desks.open_sent(meeting_id)))

    def _page(self, agenda: AgendaDesk) -> Page:
        return MakeAgendaPage(self._desk, agenda, self._window)

    def save(self, agenda: AgendaDesk) -> None:
        """Save and print an agenda; where people have it, with the mark of its record."""
        log = self._desk.house.record.log
        mark = record_mark(log, agenda.live.meeting.id) if isinstance(agenda, SentAgenda) else ""
        self._open_page(lambda: SaveAgendaPage(self._desk, agenda.draft, self._tasks, mark))

    def read_again(self, agenda: AgendaDesk) -> None:
        """The file of an agenda was changed: look at what changed in it."""
        self._open_page(lambda: WhatChangedPage(self._desk, agenda, self._tasks, self._window))

    def keep_changes(self, agenda: AgendaDesk) -> None:
        """Make the changes of an agenda true; where people have it, ask why first."""
        self._after_changes(agenda, lambda: self._desk.announcer.announce(_kept_words()))

    def send_or_start(self, agenda: AgendaDesk) -> None:
        """The agenda is ready: send it, run it, follow it."""
        self._after_changes(agenda, lambda: self._open_page(lambda: SendAgendaPage(self._desk, agenda, self)))

    def send(self, agenda: AgendaDesk) -> None:
        """People have it from now on."""

        def sent(live: LiveMeeting) -> None:
            self._desk.house.prepare.send(live)
            self.open_sent(live.meeting.id)
            self._desk.announcer.announce(_sent_words())

        self._with_meeting(agenda, sent)

    def run(self, agenda: AgendaDesk) -> None:
        """Run the meeting of this agenda."""
        self._with_meeting(agenda, lambda live: self._go(self._desk.doors.run, live))

    def follow(self, agenda: AgendaDesk) -> None:
        """Follow the meeting of this agenda."""
        self._with_meeting(agenda, lambda live: self._go(self._desk.doors.follow, live))

    def get_ready(self, live: LiveMeeting) -> None:
        """Read an agenda before its meeting starts, and keep points for it. Starts nothing."""
        preferences = self._desk.preferences
        me = Following(live, preferences.profile, group_of(preferences.settings))
        self._open_page(lambda: GetReadyScreen(self._desk, MeetingBridge(live), me))

    def _go(self, door: Go, live: LiveMeeting) -> None:
        self._desk.doors.welcome()
        door(live)

    def _with_meeting(self, agenda: AgendaDesk, do: Go) -> None:
        """Make a meeting of a draft, once; then go on with it."""

        def go() -> None:
            if isinstance(agenda, SentAgenda):
                do(agenda.live)
                return
            do(self._made_of(agenda))

        self._after_changes(agenda, lambda: self._desk.attempt(go))

    def _made_of(self, agenda: AgendaDesk) -> LiveMeeting:
        """
        Make a meeting of a draft, and take it out of the drawer.

        Where one of both cannot be kept, the next press goes on with the same meeting, because it has the draft's id.
        """
        house = self._desk.house
        try:
            live = house.prepare.make(agenda.draft, meeting_id=agenda.id)
            house.agendas.drawer.remove(agenda.id)
        except MeetingError as error:
            raise MeetingError("press_again") if error.code == "not_kept" else error from error
        return live

    def _after_changes(self, agenda: AgendaDesk, then: Callable[[], object]) -> None:
        """Where people have the agenda and it was changed, ask why first."""
        if not isinstance(agenda, SentAgenda) or not agenda.is_changed:
            then()
            return

        if not agenda.live.state.is_sent:
            self._desk.attempt(lambda: (agenda.keep_changes(None), then()))
            return

        def answered(reason: str) -> None:
            self._desk.doors.back()
            if self._desk.attempt(lambda: agenda.keep_changes(Because(reason))):
                then()

        def ask() -> Page:
            question = change_question(_why(), answered)
            question.add_way_back(self._desk.doors.back)
            return question

        self._open_page(ask)


def _why() -> str:
    return QCoreApplication.translate("AgendaDoors", "Why is it changed?")


def _sent_words() -> str:
    return QCoreApplication.translate("AgendaDoors", "People have it. From now on each change says why.")


def _kept_words() -> str:
    return QCoreApplication.translate("AgendaDoors", "The changes are kept. People can see why.")
