"""When a press that the host has not acknowledged is sent again."""

import random
from dataclasses import dataclass

FIRST_WAIT_MS, LONGEST_WAIT_MS = 2_000, 10_000


@dataclass(slots=True)
class Sending:
    """How often the oldest press was sent, and when it is sent again: later each time, with some chance in it."""

    seq: int = 0
    times: int = 0
    again_ms: int = 0

    def is_due(self, seq: int, now_ms: int) -> bool:
        """Count one more sending of this press, if it is time for one."""
        if seq != self.seq:
            self.seq, self.times, self.again_ms = seq, 0, 0
        if self.again_ms > now_ms:
            return False
        wait = min(FIRST_WAIT_MS * 2**self.times, LONGEST_WAIT_MS) * random.uniform(0.8, 1.2)  # noqa: S311
        self.times, self.again_ms = self.times + 1, now_ms + round(wait)
        return True
