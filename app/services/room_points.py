"""Points in the room, as everyone may see them: how many wait, those that everyone may read, and *Me too*."""

from dataclasses import dataclass

from app.domain.errors import MeetingError
from app.domain.kinds import MeToo
from app.domain.points import Press
from app.services.following import Following
from app.services.keeper import Wish
from app.services.own_words import PICTURED, SAID, last_by_press, words_by_press


@dataclass(frozen=True, slots=True)
class RoomPoint:
    """
    One point that waits, as everyone sees it.

    Shape: `place` counts from 1 in the order of asking. `words` and `picture` are "" where its owner did not choose
    *Show everyone*. `said_too`: this profile pressed *Me too*. Never who it is of.
    """

    press: Press
    place: int
    words: str = ""
    picture: str = ""
    is_mine: bool = False
    said_too: bool = False

    @property
    def is_shown(self) -> bool:
        """Whether there is something to read or see, or it is heard now."""
        return bool(self.words or self.picture) or self.press.status == "called"

    @property
    def can_say_too(self) -> bool:
        """Whether *Me too* makes sense: it is known what the point is, it is another's, and it was not said yet."""
        return self.is_shown and not self.is_mine and not self.said_too


class RoomPoints:
    """The points of one meeting, for one person who follows."""

    def __init__(self, following: Following) -> None:
        self._following = following

    def waiting(self) -> tuple[RoomPoint, ...]:
        """Return the points that wait now, first asked first; those kept for later come last."""
        meeting, profile = self._following.meeting, self._following.profile
        if not meeting.state.is_running:
            return ()
        words, held = words_by_press(meeting.events, meeting.words, SAID), meeting.held_by(profile)
        pictures, said = last_by_press(meeting.events, meeting.words, PICTURED), self._said_too()
        waiting = [*meeting.state.waiting_now(), *meeting.state.kept()]
        return tuple(
            RoomPoint(
                press,
                place,
                words.get(press.id, "") if press.is_shown else "",
                pictures.get(press.id, "") if press.is_shown else "",
                is_mine=press.id in held,
                said_too=press.id in said,
            )
            for place, press in enumerate(waiting, 1)
        )

    def me_too(self, press_id: str) -> None:
        """Say that I have the same point. Raises: `own_point`, `me_too_already`, `point_closed`."""
        meeting, profile = self._following.meeting, self._following.profile
        if press_id in meeting.held_by(profile):
            raise MeetingError("own_point")
        if press_id in self._said_too():
            raise MeetingError("me_too_already")
        meeting.happen(self._following.maker, Wish(MeToo(press_id), holder=profile))

    def _said_too(self) -> frozenset[str]:
        meeting = self._following.meeting
        held = meeting.held_by(self._following.profile)
        return frozenset(
            event.what.of for event in meeting.events if isinstance(event.what, MeToo) and event.id in held
        )
