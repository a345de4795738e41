"""Join a meeting that another laptop shares: by its code, by an invitation, or from a file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.errors import MeetingError
from app.domain.meeting_file import MeetingFile, MeetingTold
from app.override import override
from app.services.meeting_files import ENDING, follow_from_file, keep_pictures, read_meeting_file
from app.services.sharing import JoinedMeeting, MeetingHere, Sharing, Stop
from app.ui.computer_files import ask_for_file
from app.ui.desk import Desk
from app.ui.parts.banner import Banner
from app.ui.parts.big_button import BigButton
from app.ui.parts.code_field import CodeField
from app.ui.parts.field import Field
from app.ui.parts.hear_each_other import HearEachOther
from app.ui.parts.in_sight import bring_top_into_sight
from app.ui.parts.meetings_here import MeetingsHere
from app.ui.parts.page import Page, row
from app.ui.screens.question import ask_above
from app.ui.screens.same_words import SameWordsQuestion
from app.ui.sharing_bridge import ScreenThread
from app.ui.tasks import Tasks
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.problems import words_for

AskForFile = Callable[[QWidget, str, str], str]
PASTE_LINES = 4
NOT_REACHED = ("nobody_there", "no_network", "network_none", "door_closed", "room_full", "invitation_not_this_meeting")
"""Where a meeting that came in a file may be followed from there."""


class JoinMeetingPage(Page):
    """From its opening it looks for meetings on the network. A meeting is joined only by a press."""

    def __init__(self, desk: Desk, sharing: Sharing, ask: AskForFile = ask_for_file, given: Path | None = None) -> None:
        super().__init__(self.tr("Join a meeting"))
        self._desk, self._sharing, self._ask_for_file = desk, sharing, ask
        self._thread, self._tasks = ScreenThread(), Tasks(self)
        self._give_up: Stop | None = None
        self._pending: JoinedMeeting | None = None
        self._told: MeetingTold | None = None
        self._make_parts()
        self._lay_out()
        self._connect()
        self.first = self._code.input
        self._look_no_longer: Stop = sharing.look(self._thread.bring(self._found.show_meetings))
        if given is not None:
            self._read_file(given)

    def _make_parts(self) -> None:
        self._found = MeetingsHere()
        self._code = CodeField(
            self.tr("The code of the meeting"),
            help_words=self.tr("The co-chair's laptop shows it. Spaces and dashes do no harm."),
        )
        self._join = BigButton(self.tr("Join"), picture="next")
        stop = BigButton(self.tr("Stop joining"), picture="stop", factor=0.92)
        stop.clicked.connect(lambda _checked=False: self._stop_joining())
        self._trouble, self._joining = Banner("warning"), Banner("waiting", stop)
        follow = BigButton(self.tr("Follow from the file"), picture="follow")
        follow.clicked.connect(lambda _checked=False: self._follow_from_file())
        self._from_file = Banner("folder", follow)
        self._paste = BigButton(self.tr("Paste an invitation"), picture="full_words", factor=0.92)
        self._file = BigButton(self.tr("From a file"), picture="folder", hint=self.tr("A USB stick."), factor=0.92)
        self._place = BigButton(self.tr("Type an address"), picture="laptop", factor=0.92)
        self._address = Field(
            self.tr("The address of the other laptop"),
            help_words=self.tr("The co-chair's laptop shows it below the code. Type the code too, then press Join."),
        )
        self._words = Field(
            self.tr("The invitation"),
            help_words=self.tr("Copy all of it, click here, then press Ctrl and V."),
            lines=PASTE_LINES,
        )
        self._join_pasted = BigButton(self.tr("Join by this invitation"), picture="next")
        self._hear = HearEachOther(self._sharing)

    def _lay_out(self) -> None:
        self._pasted_row = row(self._join_pasted)
        for part in (self._found, self._code, self._trouble, self._from_file, self._joining, row(self._join)):
            self.body.addWidget(part)
        for part in (
            row(self._place, self._paste, self._file),
            self._address,
            self._words,
            self._pasted_row,
            self._hear,
        ):
            self.body.addWidget(part)
        self._address.hide()
        self._show_paste(is_shown=False)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(self._desk.doors, with_back=True))

    def _connect(self) -> None:
        self._join.clicked.connect(self._join_by_code)
        if isinstance(self._code.input, QLineEdit):
            self._code.input.returnPressed.connect(self._join_by_code)
        self._found.chosen.connect(self._chosen)
        self._place.clicked.connect(self._open_address)
        self._paste.clicked.connect(self._open_paste)
        self._join_pasted.clicked.connect(lambda _checked=False: self._join_by(self._words.words(), None))
        self._file.clicked.connect(self._choose_file)

    # --- what a person does

    def _chosen(self) -> None:
        self._desk.announcer.announce(self.tr("Now type the code of this meeting."))
        self._code.input.setFocus()

    def _join_by_code(self) -> None:
        typed = self._address.words().strip() if self._address.isVisibleTo(self) else ""
        self._join_by(self._code.words(), MeetingHere("", typed) if typed else self._found.choice)

    def _join_by(self, way_in: str, here: MeetingHere | None, told: MeetingTold | None = None) -> None:
        """Join. `told`: the meeting itself, if it came with the invitation."""
        if self._give_up is not None:
            return
        self._told = told
        if not way_in.strip():
            self._failed(MeetingError("code_nothing"))
            return
        self._trouble.say("")
        self._from_file.say("")
        self._joining.say(self.tr("We join the meeting. This can take some seconds."))
        bring_top_into_sight(self._joining)
        bring = self._thread.bring
        try:
            self._give_up = self._sharing.join(way_in.strip(), here, bring(self._joined), bring(self._failed))
        except MeetingError as wrong:
            self._failed(wrong)

    def _stop_joining(self) -> None:
        if self._give_up is not None:
            self._give_up()
        self._is_over()
        self._code.input.setFocus()

    def _open_address(self) -> None:
        self._address.show()
        self._address.input.setFocus()

    def _open_paste(self) -> None:
        self._show_paste(is_shown=True)
        self._words.input.setFocus()

    def _choose_file(self) -> None:
        kinds = f"{self.tr('Invitations')} (*{ENDING});;{self.tr('All files')} (*)"
        chosen = self._ask_for_file(self, self.tr("Open an invitation"), kinds)
        if chosen:
            self._read_file(Path(chosen))

    def _read_file(self, file: Path) -> None:
        self._tasks.run(lambda: read_meeting_file(file), self._use_file, self._file_failed)

    def _use_file(self, file: MeetingFile) -> None:
        """Join by a file; where that does not work, the meeting itself may be in it."""
        if self._give_up is not None:
            return
        if file.invitation:
            self._join_by(file.invitation, None, file.told)
            return
        self._told = file.told
        self._trouble.say("")
        self._from_file.say(self.tr("The meeting is in this file. You can follow it without a connection."))
        bring_top_into_sight(self._from_file)

    def _follow_from_file(self) -> None:
        told, house, doors = self._told, self._desk.house, self._desk.doors
        if told is None:
            return
        try:
            live = follow_from_file(told, house.record.guests, house.prepare.open)
            keep_pictures(told, house.group.meeting_pictures)
        except MeetingError as problem:
            self._failed(problem)
            return
        doors.welcome()
        doors.follow(live)

    def _file_failed(self, problem: Exception) -> None:
        if not isinstance(problem, MeetingError):
            raise problem
        self._failed(problem)

    # --- what comes back

    def _is_over(self) -> None:
        self._give_up = None
        self._joining.say("")

    def _failed(self, problem: MeetingError) -> None:
        self._is_over()
        self._trouble.say(words_for(problem, SPEAKER))
        offer = self.tr("You can follow it from the file. Your points are kept. You can hand them over later.")
        self._from_file.say(offer if self._told is not None and problem.code in NOT_REACHED else "")
        bring_top_into_sight(self._trouble)
        if problem.code.startswith("code_"):
            self._code.input.setFocus()
        elif problem.code == "address_wrong":
            self._address.input.setFocus()

    def _joined(self, joined: JoinedMeeting) -> None:
        if self._give_up is None:  # it came after a person stopped it
            self._sharing.leave(joined.meeting.meeting.id)
            return
        self._is_over()
        self._pending = joined
        if joined.check_words:
            ask_above(self, SameWordsQuestion(joined.check_words, self._answered), self._desk.doors)
        else:
            self._answered("yes", "")

    def _answered(self, code: str, _words: str) -> None:
        joined, self._pending = self._pending, None
        doors = self._desk.doors
        if joined is None:
            return
        if code == "yes":
            doors.welcome()
            (doors.run if joined.is_chair else doors.follow)(joined.meeting)
            return
        self._sharing.leave(joined.meeting.meeting.id)
        doors.back()
        self._failed(MeetingError("host_not_trusted"))

    def _show_paste(self, *, is_shown: bool) -> None:
        self._words.setVisible(is_shown)
        self._pasted_row.setVisible(is_shown)

    @override
    def opened(self) -> None:
        """Somebody who came back without an answer is in no meeting."""
        self._leave_pending()
        bring_top_into_sight(self._code)

    def _leave_pending(self) -> None:
        joined, self._pending = self._pending, None
        if joined is not None:
            self._sharing.leave(joined.meeting.meeting.id)

    @override
    def closed(self) -> None:
        self._thread.close()
        self._tasks.close()
        self._look_no_longer()
        self._hear.close_for_good()
        if self._give_up is not None:
            self._give_up()
        self._leave_pending()
