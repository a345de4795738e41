"""What carries messages between laptops, seen from the services."""

from collections.abc import Callable, Sequence
from typing import Literal, Protocol

LinkState = Literal["connecting", "connected", "cut", "closed"]
OnMessage = Callable[[str, bytes], object]
OnState = Callable[[LinkState], object]


class Later(Protocol):
    """Something that will be called, and can be called off."""

    def cancel(self) -> None:
        """Do not call it any more."""
        ...


class Link(Protocol):
    """
    Carries bytes between the laptops of one room. It may lose, double, delay and reorder messages.

    All calls back come on one thread, the link's own, one after another. Every method may be called from any thread,
    returns at once and never raises for trouble of the network.
    """

    def start(self, on_message: OnMessage, on_state: OnState) -> None:
        """Connect, and stay connected until `close`. `on_message(subject, data)`; `on_state` at each change."""
        ...

    def publish(self, subject: str, data: bytes) -> None:
        """Send, if connected now; else it is gone: whoever must not lose it sends it again."""
        ...

    def at(self, hubs: Sequence[str]) -> None:
        """Know where the room may be from now on (`host:port`), the likeliest first."""
        ...

    def elsewhere(self) -> None:
        """Leave this hub, and look at the other places first for a while: the room is not here any more."""
        ...

    def later(self, seconds: float, call: Callable[[], object]) -> Later:
        """Call this on the link's thread after so many seconds."""
        ...

    def steady_ms(self) -> int:
        """Return the clock that `later` goes by: milliseconds that only go forward."""
        ...

    def close(self) -> None:
        """Disconnect for good. `closed` is told before this returns, and nothing is called back after it."""
        ...
