"""Counts meetings for the power record a little at a time, so that no window ever waits for it."""

from collections.abc import Callable, Generator
from dataclasses import dataclass

from app.domain.errors import MeetingError
from app.domain.kept_counts import KeptCounts
from app.services.power_record import PowerRecord

KEPT_TOGETHER = 20


@dataclass(frozen=True, slots=True)
class Progress:
    """How many meetings are counted of those that waited. `left_out`: they could not be counted now."""

    done: int = 0
    of: int = 0
    left_out: int = 0

    @property
    def is_over(self) -> bool:
        """Whether nothing waits."""
        return self.done + self.left_out >= self.of


class Counting:
    """
    Works through the meetings that wait to be counted, the newest first.

    Whoever has a clock calls `step` while there is time, after `listen` told that there is something to do.
    """

    def __init__(self, power: PowerRecord) -> None:
        self._power = power
        self._listeners: list[Callable[[], None]] = []
        self._is_to_look = True
        self._waiting: list[str] = []
        self._now: Generator[None, None, KeptCounts] | None = None
        self._counted: list[KeptCounts] = []
        self.progress = Progress()

    def listen(self, listener: Callable[[], None]) -> None:
        """Call `listener` when there is something to do, and when the progress changed."""
        self._listeners.append(listener)

    def forget(self, listener: Callable[[], None]) -> None:
        """Stop calling `listener`."""
        if listener in self._listeners:
            self._listeners.remove(listener)

    @property
    def is_idle(self) -> bool:
        """Whether there is nothing to do until `wake`."""
        return not self._is_to_look and self.progress.is_over and not self._counted

    def wake(self) -> None:
        """A meeting ended or changed after its end, or somebody wants to see counts. Quick."""
        self._is_to_look = True
        self._tell()

    def step(self) -> None:
        """
        Do a small part of the work: a few lines of a meeting are read again, or counts are kept.

        A meeting that cannot be counted is left out until the next `wake`.
        """
        if self._is_to_look:
            self.look()
        elif self._now is not None:
            self._go_on(self._now)
        elif self._waiting and len(self._counted) < KEPT_TOGETHER:
            self._now = self._power.count_in_steps(self._waiting.pop())
        elif self._counted:
            self._keep()

    def look(self) -> None:
        """See which meetings wait now. Counts that are made but not kept are made again, from what is true now."""
        self._is_to_look, self._now, self._counted, self._waiting = False, None, [], []
        try:
            self._waiting = list(reversed(self._power.waiting()))
        except MeetingError:  # the record cannot be read or written now: the next `wake` looks again
            self._waiting = []
        self._show(Progress(of=len(self._waiting)))

    def _go_on(self, steps: Generator[None, None, KeptCounts]) -> None:
        self._now = None
        try:
            next(steps)
        except StopIteration as end:
            self._counted.append(end.value)
            return
        except MeetingError:
            self._show(Progress(self.progress.done, self.progress.of, self.progress.left_out + 1))
            return
        self._now = steps

    def _keep(self) -> None:
        counted, self._counted = self._counted, []
        done, left_out = self.progress.done, self.progress.left_out
        try:
            self._power.keep_all(counted)
            done += len(counted)
        except MeetingError:
            left_out += len(counted)
        self._show(Progress(done, self.progress.of, left_out))

    def _show(self, progress: Progress) -> None:
        self.progress = progress
        self._tell()

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()
