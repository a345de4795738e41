"""What the disks of laptops hold, in memory: a guest's outbox, the host's list, and who made what."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.agenda import ItemText
from app.domain.errors import MeetingError
from app.domain.events import PrivateWords, end_of
from app.domain.live_store import Joined, Request
from app.domain.meeting import Meeting
from app.domain.ports import Line
from app.domain.told import MadeBy
from tests.fakes import ListLog


class PaperStore:
    """What a guest's disk holds. It outlives the guest's program."""

    def __init__(self, log: "HostLog") -> None:
        self.log = log
        self.outbox: dict[int, Request] = {}
        self._joined: Joined | None = None
        self.newest = 0
        self.texts: dict[str, ItemText] = {}
        self.is_full = False

    def join(self, meeting: Meeting, texts: Sequence[ItemText], device: str) -> None:
        self._joined = Joined(meeting.id, device, self._joined.epoch if self._joined else 0, self.newest)
        self.texts |= {text.item: text for text in texts}

    def joined(self, meeting_id: str) -> Joined | None:
        return self._joined and replace(self._joined, last_seq=self.newest)

    def put(self, meeting_id: str, request: Request) -> None:
        self._refuse_if_full()
        self.outbox[request.seq] = request
        self.newest = max(self.newest, request.seq)

    def waiting(self, meeting_id: str) -> list[Request]:
        return [self.outbox[seq] for seq in sorted(self.outbox)]

    def settle(
        self, meeting_id: str, epoch: int, lines: Sequence[Line], done: Sequence[int], *, made: Sequence[MadeBy] = ()
    ) -> None:
        self._refuse_if_full()
        kept = self.log.read(meeting_id)
        end = end_of(meeting_id, kept[-1] if kept else None)
        for line in lines:
            assert (line.event.n, line.event.prev) == (end.n + 1, end.digest)
            end = end_of(meeting_id, line.event)
        self.log.append(meeting_id, lines)
        for seq in done:
            self.outbox.pop(seq, None)
        self.log.authors.update({event_id: (device, seq) for event_id, device, seq in made})
        if self._joined is not None:
            self._joined = replace(self._joined, epoch=epoch)

    def take_over(self, meeting_id: str, lines: Sequence[Line]) -> None:
        self._refuse_if_full()
        self.log.append(meeting_id, lines)
        self.outbox.clear()
        self._joined = None

    def keep_words(self, meeting_id: str, words: Mapping[str, PrivateWords], gone: Sequence[str] = ()) -> None:
        self._refuse_if_full()
        digests = {event.id: event.words for event in self.log.read(meeting_id)}
        kept = self.log._words[meeting_id]  # pyright: ignore[reportPrivateUsage]
        kept.update({one: each for one, each in words.items() if digests[one] == each.digest()})
        for event_id in gone:
            kept.pop(event_id, None)

    def refused(self, meeting_id: str, seq: int) -> None:
        self.outbox.pop(seq, None)

    def mine(self, meeting_id: str) -> frozenset[str]:
        return frozenset(one for ids in self.log._holders[meeting_id].values() for one in ids)

    def made(self, meeting_id: str) -> list[MadeBy]:
        return PaperAuthors(self.log).made(meeting_id)

    def rewind(self, meeting_id: str, to_n: int, requests: Sequence[Request]) -> None:
        self._refuse_if_full()
        for event in self.log.read(meeting_id)[to_n:]:
            self.log.authors.pop(event.id, None)
        del self.log.kept[meeting_id][to_n:]
        for request in requests:
            self.outbox[request.seq] = request
            self.newest = max(self.newest, request.seq)

    def leave(self, meeting_id: str) -> None:
        self._joined = None

    def _refuse_if_full(self) -> None:
        if self.is_full:
            raise MeetingError("not_kept")


@dataclass
class PaperAuthors:
    """Which device made which press, worked out from the host's own log."""

    log: "HostLog"

    def author(self, event_id: str) -> str | None:
        return self.log.authors.get(event_id, (None, 0))[0]

    def made(self, meeting_id: str, only: Sequence[str] | None = None) -> list[MadeBy]:
        return [(one, *who) for one, who in self.log.authors.items() if only is None or one in only]

    def newest_seq(self, meeting_id: str, device: str) -> int:
        return max((seq for one, seq in self.log.authors.values() if one == device), default=0)

    def knows(self, event_ids: Sequence[str]) -> bool:
        return any(one in line for lines in self.log.kept.values() for line in lines for one in event_ids)

    def same_laptop(self, meeting_id: str, before: str, device: str) -> None:
        known = self.log.authors
        known.update({one: (device, seq) for one, (who, seq) in known.items() if who == before})

    def forget(self, meeting_id: str) -> None:
        self.log.authors.clear()


class HostLog(ListLog):
    """The host's list, with who made what."""

    def __init__(self) -> None:
        super().__init__()
        self.authors: dict[str, tuple[str, int]] = {}

    def append(self, meeting_id: str, lines: Sequence[Line]) -> None:
        super().append(meeting_id, lines)
        self.authors.update({line.event.id: line.author for line in lines if line.author is not None})
