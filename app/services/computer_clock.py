"""The clocks of this computer, behind the `Clock` shape."""

import time
from datetime import UTC, datetime


class ComputerClock:
    """The clocks of this computer."""

    def utc(self) -> datetime:
        """Return the time of day."""
        return datetime.now(UTC)

    def steady_ms(self) -> int:
        """Return steady milliseconds."""
        return time.monotonic_ns() // 1_000_000
