"""Something that screens watch."""

from collections.abc import Callable

from app.services.turn import Turn

Listener = Callable[[], None]


class Listened:
    """Calls listeners after each change, on the thread that made it, when its turn is over: two may call at once."""

    def __init__(self) -> None:
        self.turn = Turn()
        self._listeners: tuple[Listener, ...] = ()

    def listen(self, listener: Listener) -> None:
        """Call `listener` after each change."""
        self._listeners = (*self._listeners, listener)

    def forget(self, listener: Listener) -> None:
        """Stop calling `listener`."""
        self._listeners = tuple(each for each in self._listeners if each != listener)

    @property
    def is_open(self) -> bool:
        """Whether a screen shows this."""
        return bool(self._listeners)

    def changed(self) -> None:
        """Tell everyone that this changed, when the turn is over: nobody who listens holds it."""
        self.turn.afterwards(self._tell_now)

    def _tell_now(self) -> None:
        for listener in self._listeners:
            listener()
