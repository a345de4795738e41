"""The way to other laptops before it is used: this laptop opens no network, and loads nothing for one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.errors import MeetingError
    from app.domain.network_check import HeardNow
    from app.services.live_meeting import LiveMeeting
    from app.services.sharing import JoinedMeeting, MeetingHere, SharedMeeting, Sharing, Stop


class LateSharing:
    """
    Makes the real one (`services/sharing.py: Sharing`) when somebody shares, joins or looks for the first time.

    `has_ways_back`: whether this laptop was in the room of any meeting when its program was closed.
    """

    def __init__(self, make: Callable[[], Sharing], has_ways_back: Callable[[], bool] = lambda: False) -> None:
        self._make, self._has_ways_back = make, has_ways_back
        self._made: Sharing | None = None

    def _real(self) -> Sharing:
        if self._made is None:
            self._made = self._make()
        return self._made

    def share(self, live: LiveMeeting) -> SharedMeeting:
        """Share a meeting, or return how it is shared already."""
        return self._real().share(live)

    def shared(self, meeting_id: str) -> SharedMeeting | None:
        """Return how a meeting is shared from here, None if it is not."""
        return self._made.shared(meeting_id) if self._made is not None else None

    def look(self, found: Callable[[tuple[MeetingHere, ...]], object]) -> Stop:
        """Look for meetings on this network until stopped."""
        return self._real().look(found)

    def join(
        self,
        given: str,
        here: MeetingHere | None,
        joined: Callable[[JoinedMeeting], object],
        failed: Callable[[MeetingError], object],
    ) -> Stop:
        """Join by what a person gave."""
        return self._real().join(given, here, joined, failed)

    def joined(self, meeting_id: str) -> JoinedMeeting | None:
        """Return how this laptop is in a meeting of another one, None if it is not."""
        return self._made.joined(meeting_id) if self._made is not None else None

    def leave(self, meeting_id: str) -> None:
        """Leave a meeting of another laptop for good."""
        self._real().leave(meeting_id)

    def take_over(self, meeting_id: str) -> SharedMeeting:
        """Share a meeting from here that this co-chair's laptop has joined."""
        return self._real().take_over(meeting_id)

    def resume(self, live: LiveMeeting) -> None:
        """Go on where this program was closed."""
        if self._made is not None or self._has_ways_back():
            self._real().resume(live)

    def ended(self, meeting_id: str) -> None:
        """The meeting is over."""
        if self._made is not None or self._has_ways_back():
            self._real().ended(meeting_id)

    def check(self, told: Callable[[HeardNow], object]) -> Stop:
        """Look whether laptops can hear each other here."""
        return self._real().check(told)

    def close(self) -> None:
        """Stop sharing and leave every meeting."""
        if self._made is not None:
            self._made.close()
