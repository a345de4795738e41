"""The moments of a meeting on Follow: where the room is, what comes soon, and what I missed."""

from functools import partial

from PySide6.QtCore import QObject

from app.domain.live import LiveState
from app.domain.room_view import soon_item
from app.services.following import Following
from app.services.missed import Missing
from app.services.reading_place import ReadingPlace
from app.ui.desk import Desk
from app.ui.item_lines import item_title
from app.ui.parts.follow_banners import FollowBanners
from app.ui.parts.side_panel import SidePanel
from app.ui.screens.missed import MissedPage


class FollowMoments(QObject):
    """Joins them to one Follow screen. What was missed is offered and never opens by itself.

    `keeps_drafts`: that this person was here outlives the screen.
    """

    def __init__(
        self, desk: Desk, following: Following, banners: FollowBanners, side: SidePanel, *, keeps_drafts: bool = True
    ) -> None:
        super().__init__(banners)
        self._desk, self._following, self._banners, self._side = desk, following, banners, side
        self._missing = Missing(following, desk.house.prepare if keeps_drafts else None)
        self._offered = self._was_away()
        self._rested = False
        side.missed_asked.connect(self.open_missed)
        banners.missed_asked.connect(self.open_missed)
        banners.missed_put_away.connect(self._put_away)

    def show(self, place: ReadingPlace) -> None:
        """Say where the room is, if it is elsewhere, what comes soon, and what comes after what is shown."""
        meeting = self._following.meeting
        title_of = partial(item_title, self._desk, meeting)
        number, elsewhere = place.elsewhere or (0, None)
        self._banners.show_moved(number, title_of(elsewhere))
        self._banners.show_soon(title_of(soon_item(meeting.state)))
        self._offer_missed(meeting.state)
        after = [title_of(item) for item in place.after(4)]
        self._side.show_next(after[0] if after else "", after[1:])

    def _offer_missed(self, state: LiveState) -> None:
        """After a break, and after a pause in which something happened, offer to tell what was missed."""
        rests = state.is_running and (state.on_break or state.pause is not None)
        if self._rested and not rests:
            self._offered = self._missing.since().code == "break" or bool(self._missing.look().lines)
        self._rested = rests
        self._banners.show_missed(is_offered=self._offered and state.is_running and not rests)

    def _was_away(self) -> bool:
        """Whether this person left the screen earlier, and things went on."""
        return self._missing.since().code == "left" and bool(self._missing.look().lines)

    def open_missed(self) -> None:
        """Open the list, and offer it no more."""
        missed = self._missing.look()
        self._offered = False
        self._banners.show_missed(is_offered=False)
        self._desk.doors.open_page(lambda: MissedPage(self._desk, self._following.meeting, missed))

    def _put_away(self) -> None:
        self._offered = False
        self._banners.show_missed(is_offered=False)

    def leave(self) -> None:
        """The person leaves this screen."""
        if self._following.meeting.state.is_running:
            self._desk.attempt(self._missing.leave)
