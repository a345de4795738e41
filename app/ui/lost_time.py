"""On Run after a pause: how long it took, and a way to find the time. Nothing is chosen beforehand."""

from app.services.live_meeting import LiveMeeting
from app.services.lost_time import LostTime, LostToPause
from app.ui.parts.banner import Banner
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import Page
from app.ui.screens.squeeze_guard import SqueezeGuard
from app.ui.words import SPEAKER
from app.words.lost_time import lost_words


class LostTimeBanner(Banner):
    """Stays until the time is found or left; it never takes any by itself."""

    def __init__(self, meeting: LiveMeeting, guard: SqueezeGuard) -> None:
        find, leave = BigButton(""), BigButton("")
        super().__init__("time", find, leave)
        find.say(self.tr("Find the time"))
        leave.say(self.tr("No, leave it"))
        self._meeting, self._guard = meeting, guard
        self._lost = LostToPause(meeting)
        self._shown: LostTime | None = None
        find.clicked.connect(lambda _checked=False: self._find())
        leave.clicked.connect(lambda _checked=False: self._leave())

    def show_state(self) -> None:
        """Say what the last pause took; the time of the end is that of the moment when it was over."""
        lost = self._lost.newest()
        if lost == self._shown:
            return
        self._shown = lost
        state, now = self._meeting.shown(), self._meeting.utc_now()
        self.say(lost_words(lost.minutes, state, now, SPEAKER) if lost is not None else "")

    def _find(self) -> None:
        if self._shown is not None:
            self._guard.find(self._shown.minutes, self._leave)

    def _leave(self) -> None:
        self._lost.leave()
        self.show_state()
        above = self.parentWidget()
        while above is not None and not isinstance(above, Page):
            above = above.parentWidget()
        if above is not None and above.first is not None:
            above.first.setFocus()
