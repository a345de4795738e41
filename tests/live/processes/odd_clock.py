"""The clocks of a laptop that may be wrong, jump, or have slept: for all of one process."""

import time
from datetime import UTC, datetime, timedelta

from app.sharing.nats_link import NatsLink


class OddClock:
    """The computer's clocks, moved by hand."""

    def __init__(self) -> None:
        self._utc_s = self._steady_s = 0.0

    def move(self, utc_s: float, steady_s: float) -> None:
        """Let both clocks jump by so many seconds."""
        self._utc_s += utc_s
        self._steady_s += steady_s

    def utc(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self._utc_s)

    def steady_ms(self) -> int:
        return time.monotonic_ns() // 1_000_000 + int(self._steady_s * 1000)

    def for_links(self) -> None:
        """Let links of this process go by it, too."""
        NatsLink.steady_ms = lambda _link: self.steady_ms()  # type: ignore[method-assign]
