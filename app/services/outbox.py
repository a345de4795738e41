"""What was pressed on a guest's laptop and is not in the host's list yet, on this laptop's disk."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from msgspec import structs

from app.domain.errors import MeetingError
from app.domain.live_store import GuestStore, Request
from app.domain.wire import MOST_WISHES, Press, tell
from app.services.pending import Pending, pending_of


class Outbox:
    """The presses that wait, oldest first. Whoever uses it holds the meeting's turn."""

    def __init__(self, meeting_id: str, store: GuestStore, newest_seq: int) -> None:
        self.newest_seq = newest_seq
        self._id, self._store = meeting_id, store
        self._acknowledged = set[int]()
        self._pending = self._on_disk()

    def _on_disk(self) -> list[Pending]:
        return [pending_of(request) for request in self._store.waiting(self._id)]

    def __iter__(self) -> Iterator[Pending]:
        return iter(self._pending)

    @property
    def unkept(self) -> frozenset[str]:
        """The presses that are not on disk yet."""
        return frozenset(one for pending in self._pending if not pending.is_kept for one in pending.request.ids)

    def add(self, press: Press, holder: str | None) -> None:
        """Let one press wait; it gets its number here. It is on disk after `keep`. Raises: `message_too_long`."""
        wishes = press.wishes
        if len(wishes) > MOST_WISHES:
            raise MeetingError("message_too_long")
        seq = self.newest_seq + 1
        told = tell(structs.replace(press, seq=seq)).decode()
        request = Request(seq, told, tuple(wish.id for wish in wishes), holder)
        self.newest_seq = seq
        self._pending.append(Pending(request, wishes, is_kept=False, texts=press.texts, meeting=press.meeting))

    def keep(self) -> None:
        """Put on disk what is not there yet. Raises: `not_kept`."""
        for at, pending in enumerate(self._pending):
            if not pending.is_kept:
                self._store.put(self._id, pending.request)
                self._pending[at] = replace(pending, is_kept=True)

    def waits(self, event_id: str) -> bool:
        """Whether the host has not taken this press yet."""
        return any(event_id in one.request.ids for one in self._pending if not self._is_taken(one))

    def oldest(self) -> tuple[int, bytes] | None:
        """Return the oldest press that the host has not taken: its number, and the message that tells it."""
        waiting = (one.request for one in self._pending if not self._is_taken(one))
        return next(((one.seq, one.wishes_json.encode()) for one in waiting), None)

    def _is_taken(self, pending: Pending) -> bool:
        return pending.request.seq in self._acknowledged

    def taken(self, seqs: Iterable[int]) -> None:
        """The host has these on its disk; its lines about them are on their way."""
        self._acknowledged.update(seqs)

    def send_again(self) -> None:
        """Another host may be there, or the same one lost its newest lines: what waits for its line is sent again."""
        self._acknowledged.clear()

    def of(self, seq: int) -> list[Pending]:
        """Return the press with this number, if it waits."""
        return [one for one in self._pending if one.request.seq == seq]

    def let_go(self, gone: Iterable[Pending]) -> list[int]:
        """Let these wait no more. Returns their numbers: they are to be taken off the disk."""
        seqs = {one.request.seq for one in gone}
        self._pending = [one for one in self._pending if one.request.seq not in seqs]
        return sorted(seqs)

    def rewind(self, to_n: int, requests: Sequence[Request]) -> None:
        """Let `requests` wait in the place of our lines after `to_n`, all on disk. Raises: `not_kept`."""
        self._store.rewind(self._id, to_n, requests)
        self.newest_seq += len(requests)
        unkept = [one for one in self._pending if not one.is_kept]
        self._pending = [*self._on_disk(), *unkept]
