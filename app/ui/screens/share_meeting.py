"""Share this meeting: the code for other laptops, who is here, a new code, and the end of sharing."""

from PySide6.QtWidgets import QWidget

from app.domain.errors import MeetingError
from app.override import override
from app.services.live_meeting import LiveMeeting
from app.services.meeting_files import meeting_file, pictures_for_file
from app.services.sharing import SharedMeeting, Sharing, Stop
from app.ui.desk import Desk
from app.ui.look import Look
from app.ui.parts.banner import Banner
from app.ui.parts.big_button import BigButton
from app.ui.parts.chair_code import ChairCode
from app.ui.parts.hear_each_other import HearEachOther
from app.ui.parts.in_sight import bring_focus_into_sight
from app.ui.parts.page import Page, row
from app.ui.parts.text import Heading, Text
from app.ui.parts.ways_in import WaysInPart
from app.ui.parts.without_wifi import WithoutWifi
from app.ui.saving_invitation import SavingInvitation
from app.ui.screens.question import Answer, Question, ask_above
from app.ui.sharing_bridge import ScreenThread
from app.ui.tasks import Tasks
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.other_laptops import here_by_group, here_words, moved_words, organisation_words
from app.words.problems import words_for


class ShareMeetingPage(Page):
    """Opening it shares nothing: a press does. Leaving it changes nothing."""

    def __init__(self, desk: Desk, sharing: Sharing, meeting: LiveMeeting) -> None:
        super().__init__(self.tr("Share this meeting"))
        self._desk, self._sharing, self._meeting = desk, sharing, meeting
        self._here, self._tasks, self._stop_listening = ScreenThread(), Tasks(self), _nothing
        self._shared: SharedMeeting | None = sharing.shared(meeting.meeting.id)
        self._drawn, self._is_making = "", False
        self._make_parts()
        self._lay_out()
        if self._shared is not None:
            self._listen(self._shared)
        self.show_state()

    def _make_parts(self) -> None:
        self._saving = SavingInvitation(self)
        self._share = BigButton(self.tr("Share it now"), picture="laptop")
        self._share.clicked.connect(self._share_now)
        self._again = BigButton(self.tr("Try again"), picture="next")
        self._again.clicked.connect(self._share_now)
        self._trouble, self._starting = Banner("warning", self._again), Banner("waiting")
        read = BigButton(self.tr("I have read this"), factor=0.92)
        read.clicked.connect(self._know_that_it_moved)
        self._moved = Banner("laptop", read)
        self._about = Text("")
        self._ways = WaysInPart(self._desk.reading.say)
        self._count, self._groups, self._organisation = Heading("", factor=1.1), Text(""), Text("")
        self._chair = ChairCode(self._desk.reading.say)
        self._new_code = BigButton(
            self.tr("New code"),
            picture="key",
            hint=self.tr("The old one stops working. Who is here stays."),
            factor=0.92,
        )
        self._new_code.clicked.connect(self._take_new_code)
        self._stop = BigButton(self.tr("Stop sharing"), picture="stop", factor=0.92)
        self._stop.clicked.connect(self._ask_to_stop)
        self._by_file = WithoutWifi(self._desk, self._meeting, self._save)
        self._hear = HearEachOther(self._sharing)

    def _lay_out(self) -> None:
        self._rest = row(self._new_code, self._stop)
        self._parts_when_shared: tuple[QWidget, ...] = (self._count, self._groups, self._chair, self._rest)
        for part in (self._saving.done, self._saving.trouble, self._trouble, self._starting, self._moved, self._about):
            self.body.addWidget(part)
        self._share_row = row(self._share)
        rest = (self._organisation, self._by_file, self._hear)
        for part in (self._share_row, self._ways, *self._parts_when_shared, *rest):
            self.body.addWidget(part)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(self._desk.doors, with_back=True))

    # --- what a co-chair does

    def _share_now(self) -> None:
        def share() -> None:
            self._shared = self._sharing.share(self._meeting)
            self._listen(self._shared)

        self._desk.attempt(share)
        self.show_state()

    def _take_new_code(self) -> None:
        if self._shared is not None and self._desk.attempt(self._shared.new_code):
            self._chair.show_it(is_shown=False)
            self.show_state()
            self._desk.announcer.announce(self.tr("The code is new. Tell it to people who still come."))

    def _know_that_it_moved(self) -> None:
        if self._shared is not None:
            self._shared.know_that_it_moved()
            self.show_state()

    def _ask_to_stop(self) -> None:
        said = [
            self.tr("Other laptops get nothing new any more."),
            self.tr("People can go on reading. Their points are kept."),
        ]
        answers = [
            Answer("no", self.tr("No, go on sharing"), "back", changes_nothing=True),
            Answer("yes", self.tr("Yes, stop sharing"), "stop"),
        ]
        ask_above(self, Question(self.tr("Stop sharing?"), said, answers, self._answered), self._desk.doors)

    def _answered(self, code: str, _words: str) -> None:
        self._desk.doors.back()
        if code == "yes" and self._shared is not None:
            self._desk.attempt(self._shared.stop)
            self.show_state()

    def _save(self) -> None:
        """Save the meeting, and the invitation while it is shared, for a laptop that is not here yet."""
        ways = self._shared.ways_in if self._shared is not None and self._shared.state == "ready" else None
        invitation = ways.invitation if ways is not None else ""
        live, pictures = self._meeting, self._desk.house.group.meeting_pictures

        def made() -> bytes:
            return meeting_file(live, invitation, pictures_for_file(live, pictures))

        if not self._is_making:  # a second press while photos are made small asks for nothing twice
            self._is_making = True
            self._tasks.run(made, self._made, self._not_made)

    def _made(self, content: bytes) -> None:
        self._is_making = False
        self._saving.save_it(content)

    def _not_made(self, problem: Exception) -> None:
        self._is_making = False
        if not isinstance(problem, MeetingError):
            raise problem
        self._desk.tell(problem)

    # --- what is shown

    def _listen(self, shared: SharedMeeting) -> None:
        self._stop_listening()
        self._stop_listening: Stop = shared.listen(self._here.bring(self.show_state))

    def show_state(self) -> None:
        """Draw how far it is."""
        shared = self._shared
        state = shared.state if shared is not None else "stopped"
        ways = shared.ways_in if shared is not None and state == "ready" else None
        focus = self.window().focusWidget()
        is_on = state == "ready"
        self._show_trouble(shared.trouble if shared is not None else None, is_failed=state == "failed")
        getting_ready = self.tr("We get ready to share. This can take some seconds. You can go on.")
        self._starting.say(getting_ready if state == "starting" else "")
        self._moved.say(moved_words(has_moved=shared is not None and is_on and shared.has_moved, speaker=SPEAKER))
        self._about.setText(self._about_words(state, has_code=ways is not None))
        self._about.setVisible(bool(self._about.text()))
        self._share_row.setVisible(state == "stopped")
        if ways is not None:
            self._ways.show_ways(ways)
            self._chair.code.show_code(ways.chair_code)
        self._ways.setVisible(ways is not None)
        for part in self._parts_when_shared:
            part.setVisible(is_on)
        self._chair.setVisible(ways is not None)
        self._show_here(shared if is_on else None)
        self._by_file.show_state()
        self._choose_first(state, has_code=ways is not None)
        if self._drawn == "starting" and is_on:
            self._desk.announcer.announce(self.tr("It is shared now. Other laptops can come in."))
        hid = focus is not None and self.isAncestorOf(focus) and not focus.isVisibleTo(self)
        if self.first is not None and (hid or (focus is self.heading and self._drawn == "starting")):
            self.first.setFocus()
        self._drawn = state

    def _choose_first(self, state: str, *, has_code: bool) -> None:
        """Say where the focus begins: at what leads on from here. While it starts nothing does: at the heading."""
        if state == "starting":
            self.heading.let_tab_stop()
        at_code = self._ways.code.aloud if has_code else self._new_code
        ways_on = {"ready": at_code, "failed": self._again, "stopped": self._share}
        self.first: QWidget | None = ways_on.get(state, self.heading)

    def _show_trouble(self, trouble: MeetingError | None, *, is_failed: bool) -> None:
        self._again.setVisible(is_failed)
        self._trouble.buttons.setVisible(is_failed)
        self._trouble.say(words_for(trouble, SPEAKER) if trouble is not None else "")

    def _about_words(self, state: str, *, has_code: bool) -> str:
        if state == "ready" and not has_code:
            return self.tr("The code has stopped working, because many wrong codes came. Press New code.")
        if state != "stopped":
            return ""
        return self.tr(
            "Other laptops in this room can follow this meeting. They need a code. Nothing goes out before you press."
        )

    def _show_here(self, shared: SharedMeeting | None) -> None:
        at, trouble = (shared.organisation, shared.organisation_trouble) if shared is not None else ("none", None)
        self._organisation.setText(organisation_words(at, trouble, SPEAKER))
        self._organisation.setVisible(bool(self._organisation.text()))
        if shared is not None:
            here = shared.here()
            self._count.setText(here_words(here, SPEAKER))
            self._groups.setText("\n".join(here_by_group(here, SPEAKER)))
            self._groups.setVisible(bool(here))

    @override
    def apply_look(self, look: Look) -> None:
        super().apply_look(look)
        if hasattr(self, "_ways"):
            self._ways.fit(self.width(), look)

    @override
    def opened(self) -> None:
        self.show_state()
        bring_focus_into_sight(self)

    @override
    def escape(self) -> bool:
        if self._desk.reading.state.is_reading:
            self._desk.reading.stop()
            return True
        return False

    @override
    def closed(self) -> None:
        self._tasks.close()
        self._here.close()
        self._stop_listening()
        self._hear.close_for_good()
        self._saving.close()


def _nothing() -> None:
    return
