"""What a guest's laptop says of itself when it comes, and when that changes."""

from collections.abc import Callable
from dataclasses import dataclass, field

from app.domain.events import End, Group
from app.domain.live_store import MeetingPictures
from app.domain.wire import Hello
from app.services.pictures_between import NO_PICTURES


@dataclass(slots=True)
class Me:
    """
    This laptop, as its host knows it.

    Shape: `permission` is the room's; `group` is what its person says on Follow, where it may be told; `own_hubs` is
    where it would have the room. Both are asked each time it says hello. `moved` hears where the room may be, at each
    change, on the link's thread. `before`: its device in points that it handed over by file. `pictures` are those of
    the group's own that are here.
    """

    permission: str
    group: Callable[[], Group | None] = lambda: None
    own_hubs: Callable[[], tuple[str, ...]] = tuple
    moved: Callable[[tuple[str, ...]], object] = lambda _hubs: None
    before: str | None = None
    pictures: MeetingPictures = NO_PICTURES
    _said: Group | None = field(default=None, init=False)
    _heard: Group | None = field(default=None, init=False)

    def hello(self, end: End, seq: int, *, is_chair: bool) -> Hello:
        """Return what it says when it comes. `seq`: its newest press."""
        group = self._said = self.group()
        hubs = self.own_hubs() if is_chair else ()
        return Hello(
            n=end.n, digest=end.digest, seq=seq, jwt=self.permission, group=group, hubs=hubs, before=self.before
        )

    def is_heard(self) -> None:
        """The host answered."""
        self._heard = self._said

    @property
    def has_news(self) -> bool:
        """Whether its person says another group than the host knows."""
        return self.group() != self._heard
