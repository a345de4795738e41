"""What a screen of a meeting says about other laptops: who is here, or how it stands between this one and the host."""

from PySide6.QtWidgets import QWidget

from app.services.guest_meeting import GuestMeeting
from app.services.live_meeting import LiveMeeting
from app.services.sharing import SharedMeeting
from app.ui.desk import Desk
from app.ui.parts.banner import Banner
from app.ui.parts.column import KeptColumn, tall
from app.ui.parts.text import Text
from app.ui.showing import show_in_place
from app.ui.words import SPEAKER
from app.words.other_laptops import contact_words, here_words, trouble_words
from app.words.problems import known_here


class OtherLaptops(QWidget):
    """
    Nothing at all on a laptop that is alone.

    On a guest's laptop it also tells what the host refused. It is asked to look each second, and at each change.
    """

    def __init__(self, desk: Desk, meeting: LiveMeeting, *, is_run: bool) -> None:
        super().__init__()
        tall(self)
        self._desk, self._meeting, self._is_run = desk, meeting, is_run
        self._contact = Banner("wifi", over=self.tr("You are connected."))
        self._trouble = Banner("warning")
        self._count = Text("", factor=0.83)
        self._count.hide()
        body = KeptColumn(self)
        for part in (self._contact, self._trouble, self._count):
            body.addWidget(part)
        self.hide()

    def show_state(self) -> None:
        """Say what is true now."""
        sharing = self._desk.house.sharing
        if sharing is None:
            return
        joined, shared = sharing.joined(self._meeting.meeting.id), sharing.shared(self._meeting.meeting.id)
        if joined is not None:
            self._contact.say(contact_words(joined.contact, SPEAKER))
            self._tell_refusals()
        elif self._is_run:
            self._show_shared(shared)
        show_in_place(self, any(not part.isHidden() for part in (self._contact, self._trouble, self._count)))

    def _tell_refusals(self) -> None:
        if isinstance(self._meeting, GuestMeeting):
            for refusal in self._meeting.told_refusals():
                self._desk.tell(known_here(refusal))

    def _show_shared(self, shared: SharedMeeting | None) -> None:
        state = shared.state if shared is not None else "stopped"
        is_on = shared is not None and state == "ready"
        has_code = not is_on or (shared is not None and shared.ways_in is not None)
        self._trouble.say(trouble_words(is_failed=state == "failed", has_code=has_code, speaker=SPEAKER))
        self._count.setText(here_words(shared.here(), SPEAKER) if shared is not None and is_on else "")
        show_in_place(self._count, is_on)
