"""The host's list of what happened, as far as it came to a guest's laptop."""

from collections.abc import Sequence

from app.domain.apply import replay
from app.domain.events import End, Event, end_of
from app.domain.live import LiveState
from app.services.pending import after


class HostsList:
    """Lines that follow each other, and the state after them. Whoever uses it holds the meeting's turn."""

    def __init__(self, meeting_id: str, events: Sequence[Event], state: LiveState) -> None:
        self.events, self.state = tuple(events), state
        self.ids = {event.id for event in events}
        self.meeting_id = meeting_id
        self._end: tuple[Event | None, End] = (None, End(0, meeting_id))

    @property
    def end(self) -> End:
        """Where it ends."""
        return self._end_at(self.events[-1] if self.events else None)

    def _end_at(self, last: Event | None) -> End:
        """Return where it ends after this line. Its digest is worked out once: each line asks for it again."""
        if last is not self._end[0]:
            self._end = (last, end_of(self.meeting_id, last))
        return self._end[1]

    def news(self, lines: Sequence[Event]) -> list[Event] | None:
        """Return those of these lines that are new; None if some before them are missing, or ours are others."""
        end = self.end
        fresh = [line for line in lines if line.n > end.n]
        for line in fresh:
            if line.n != end.n + 1 or line.prev != end.digest:
                return None
            end = self._end_at(line)
        return fresh

    def add(self, fresh: Sequence[Event]) -> None:
        """Add lines that follow."""
        for line in fresh:
            self.state = after(self.state, line)
        self.events = (*self.events, *fresh)
        self.ids.update(line.id for line in fresh)

    def common_with(self, lines: Sequence[Event]) -> int | None:
        """Return how many lines of these, which go on from a common one, are ours too; None if all of them are."""
        mine = {event.n: event.id for event in self.events}
        return next((line.n - 1 for line in lines if line.n in mine and mine[line.n] != line.id), None)

    def cut(self, to_n: int) -> None:
        """Take off the lines after this one."""
        self.events = self.events[:to_n]
        self.state = replay(self.meeting_id, list(self.events))
        self.ids = {event.id for event in self.events}
