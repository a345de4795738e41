"""What a screen of a meeting says about other laptops: who is here, or how it stands between this one and the host."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.services.by_file import is_guest
from app.services.handing_over import HandingOver
from app.services.live_meeting import LiveMeeting
from app.services.preferences import group_of
from app.services.sharing import SharedMeeting
from app.ui.by_file_ways import hand_over_way
from app.ui.desk import Desk
from app.ui.parts.banner import Banner
from app.ui.parts.big_button import BigButton
from app.ui.parts.column import KeptColumn, tall
from app.ui.parts.text import Text
from app.ui.screens.question import Answer, Question
from app.ui.showing import show_in_place
from app.ui.words import SPEAKER
from app.words.other_laptops import contact_words, here_words, moved_words, trouble_words
from app.words.problems import known_here

Ask = Callable[[Question], object]
HAND_OVER = ("by_file", "cut", "away", "ended")


class OtherLaptops(QWidget):
    """
    Nothing at all on a laptop that is alone.

    On a guest's laptop it also tells what the host refused. It is asked to look each second, and at each change.
    `ask` is how Run asks its co-chair something; None on Follow, where nobody takes over.
    """

    def __init__(self, desk: Desk, meeting: LiveMeeting, ask: Ask | None = None) -> None:
        super().__init__()
        tall(self)
        self._desk, self._meeting, self._ask = desk, meeting, ask
        self._take_over = BigButton(self.tr("Take over"), picture="laptop")
        self._take_over.clicked.connect(self._ask_to_take_over)
        self._hand_over = hand_over_way(desk, meeting)
        self._contact = Banner("wifi", self._take_over, self._hand_over, over=self.tr("You are connected."))
        read = BigButton(self.tr("I have read this"), factor=0.92)
        read.clicked.connect(self._has_read)
        self._moved = Banner("laptop", read)
        self._was_shared = self._has_new_place = False
        self._trouble = Banner("warning")
        self._count = Text("", factor=0.83)
        self._count.hide()
        body = KeptColumn(self)
        for part in (self._contact, self._moved, self._trouble, self._count):
            body.addWidget(part)
        self.hide()

    def show_state(self) -> None:
        """Say what is true now."""
        sharing = self._desk.house.sharing
        if sharing is None:
            return
        joined, shared = sharing.joined(self._meeting.meeting.id), sharing.shared(self._meeting.meeting.id)
        contact = joined.contact if joined is not None else "by_file" if self.is_by_file else ""
        self._contact.say(contact_words(contact, SPEAKER))
        may_hand_over = contact in HAND_OVER and HandingOver(self._meeting, self._desk.house.prepare).has_any
        self._hand_over.setVisible(may_hand_over)
        may_take_over = self._ask is not None and joined is not None and joined.may_take_over
        self._take_over.setVisible(may_take_over)
        show_in_place(self._contact.buttons, may_take_over or may_hand_over)
        if joined is not None and self._ask is None:
            joined.say_group(group_of(self._desk.preferences.settings))
        at = joined or shared
        for refusal in at.told_refusals() if at is not None else ():
            self._desk.tell(known_here(refusal))
        if joined is not None and self._was_shared:
            self._moved.say(self.tr("Another laptop took over while this one was away. The meeting goes on there."))
        self._was_shared = shared is not None and joined is None
        if self._ask is not None:
            self._show_shared(shared if joined is None else None)
        show_in_place(
            self, any(not part.isHidden() for part in (self._contact, self._moved, self._trouble, self._count))
        )

    @property
    def is_by_file(self) -> bool:
        """Whether this laptop follows from a file, or lost its way into the room: nobody here knows where it is."""
        sharing, live = self._desk.house.sharing, self._meeting
        is_out = sharing is None or sharing.joined(live.meeting.id) is None
        return is_out and is_guest(live) and live.state.phase != "ended"

    def _has_read(self) -> None:
        self._moved.say("")
        sharing = self._desk.house.sharing
        shared = sharing.shared(self._meeting.meeting.id) if sharing is not None else None
        if shared is not None:
            shared.know_that_it_moved()

    def _ask_to_take_over(self) -> None:
        said = [
            self.tr("The laptop that shared the meeting is away."),
            self.tr("If you take over, the meeting goes on from this laptop. Other laptops find it by themselves."),
            self.tr("Take over only if the other laptop does not come back soon."),
        ]
        answers = [
            Answer("no", self.tr("No, wait"), "back", changes_nothing=True),
            Answer("yes", self.tr("Yes, take over"), "laptop"),
        ]
        if self._ask is not None:
            self._ask(Question(self.tr("Take over the meeting?"), said, answers, self._answered))

    def _answered(self, code: str, _words: str) -> None:
        self._desk.doors.back()
        sharing = self._desk.house.sharing
        if code == "yes" and sharing is not None:
            meeting_id = self._meeting.meeting.id
            if self._desk.attempt(lambda: sharing.take_over(meeting_id)):
                self._moved.say(self.tr("The meeting goes on from this laptop now."))
            self.show_state()

    def _show_shared(self, shared: SharedMeeting | None) -> None:
        state = shared.state if shared is not None else "stopped"
        is_on = shared is not None and state == "ready"
        has_code = not is_on or (shared is not None and shared.ways_in is not None)
        has_moved = is_on and shared is not None and shared.has_moved
        if has_moved != self._has_new_place:  # what was said of a take-over stays until it was read
            self._has_new_place = has_moved
            self._moved.say(moved_words(has_moved=has_moved, speaker=SPEAKER))
        self._trouble.say(trouble_words(is_failed=state == "failed", has_code=has_code, speaker=SPEAKER))
        self._count.setText(here_words(shared.here(), SPEAKER) if shared is not None and is_on else "")
        show_in_place(self._count, is_on)
