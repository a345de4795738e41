"""What the host said that is not on a guest's disk yet: it is shown first, and put there a moment later, together."""

from collections.abc import Iterable, Iterator, Sequence

from app.domain.live_store import GuestStore
from app.domain.ports import Line
from app.domain.told import MOST_MADE_BY, MadeBy
from app.services.hosts_list import HostsList


class Unsaved:
    """Lines of the host, who made them, and the presses that they stand for. Whoever uses it holds the turn."""

    def __init__(self, list_: HostsList, store: GuestStore, epoch: int) -> None:
        self._list, self._store, self._epoch = list_, store, epoch
        self._lines: list[Line] = []
        self._made: list[MadeBy] = []
        self._done: list[int] = []

    def __iter__(self) -> Iterator[Line]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)

    def is_behind(self, epoch: int) -> bool:
        """Whether the disk lacks something, in this epoch."""
        return bool(self._lines or self._made_here() or self._done) or epoch != self._epoch

    def _made_here(self) -> list[MadeBy]:
        return [each for each in self._made if each[0] in self._list.ids]

    def append(self, line: Line) -> None:
        """Put this on the disk, too."""
        self._lines.append(line)

    def made(self, made: Iterable[MadeBy]) -> None:
        """Put on the disk who made what. Their lines may still be on their way."""
        self._made = [*self._made, *made][-MOST_MADE_BY:]

    def done(self, seqs: Sequence[int]) -> None:
        """Take these presses off the disk."""
        self._done.extend(seqs)

    def keep(self, epoch: int) -> bool:
        """Put everything on the disk, in one transaction. Returns whether there was anything. Raises: `not_kept`."""
        if not self.is_behind(epoch):
            return False
        made = self._made_here()
        self._store.settle(self._list.meeting_id, epoch, self._lines, self._done, made=made)
        self._made = [each for each in self._made if each not in made]
        self._lines, self._done, self._epoch = [], [], epoch
        return True
