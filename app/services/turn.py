"""One at a time: a meeting changes on the window's thread and on the link's, never on both at once."""

from collections.abc import Callable
from threading import RLock


class Turn:
    """
    Whoever holds it may change the meeting; others wait. The holder may take it again.

    What is to be told is told when the outermost holder has let go, so that no listener ever runs inside.
    Whoever takes a turn and a file takes the turn first.
    """

    def __init__(self) -> None:
        self._lock = RLock()
        self._depth = 0
        self._after: list[Callable[[], object]] = []

    def __enter__(self) -> None:
        self._lock.acquire()
        self._depth += 1

    def __exit__(self, *_trouble: object) -> None:
        self._depth -= 1
        after: list[Callable[[], object]] = []
        if self._depth == 0:
            after, self._after = self._after, []
        self._lock.release()
        for call in after:
            call()

    def afterwards(self, call: Callable[[], object]) -> None:
        """Call this once, on this thread, when the turn is over; at once if nobody holds it."""
        with self:
            if call not in self._after:
                self._after.append(call)
