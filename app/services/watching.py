"""Sees that another laptop took over, from the laptop that shared the meeting until then."""

from collections.abc import Callable, Sequence

from app.domain.errors import MeetingError
from app.domain.live_ports import Link
from app.domain.wire import Beat, read


class Watching:
    """
    Listens where the room may be next. Nobody is there but after a take-over.

    `link` reads the room's `log`; `moved` is called once, on the link's thread, when a later epoch is heard there.
    """

    def __init__(self, link: Link, epoch: int, moved: Callable[[], object]) -> None:
        self._link, self._epoch, self._moved = link, epoch, moved
        self._hubs: tuple[str, ...] = ()
        self._is_over = False

    def at(self, hubs: Sequence[str]) -> None:
        """Listen at these places. It begins with the first."""
        if not hubs or tuple(hubs) == self._hubs:
            return
        was, self._hubs = self._hubs, tuple(hubs)
        self._link.at(self._hubs)
        if not was:
            self._link.start(self._heard, lambda _state: None)

    def close(self) -> None:
        """Listen no more."""
        self._is_over = True
        self._link.close()

    def _heard(self, _subject: str, data: bytes) -> None:
        try:
            message = read(data)
        except MeetingError:
            return
        if isinstance(message, Beat) and message.epoch > self._epoch and not self._is_over:
            self._is_over = True
            self._moved()
