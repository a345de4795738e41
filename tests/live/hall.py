"""A hall of laptops in one process: a host, and guests who can be cut off, killed and started again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.domain.agenda import ItemText
from app.domain.errors import MeetingError
from app.domain.events import PrivateWords, end_of
from app.domain.kinds import Meaning
from app.domain.live_store import Joined, Request
from app.domain.meeting import Meeting
from app.domain.ports import Line
from app.services.following import Following
from app.services.guest_meeting import GuestMeeting
from app.services.hearing import Hearing
from app.services.hosting import Hosting
from app.services.joining import Joining
from app.services.live_meeting import LiveMeeting
from app.services.prepare_meeting import PrepareMeeting
from app.services.running import Running
from tests.fakes import FakeClock, ListLog
from tests.live.paper_hub import Hub, PaperLink

ROOM = "r1"


class PaperStore:
    """What a guest's disk holds. It outlives the guest's program."""

    def __init__(self, log: ListLog) -> None:
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
        self, meeting_id: str, epoch: int, lines: Sequence[Line], done: Sequence[int], texts: Sequence[ItemText] = ()
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
        if self._joined is not None:
            self._joined = replace(self._joined, epoch=epoch)

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

    def rewind(self, meeting_id: str, to_n: int, requests: Sequence[Request]) -> None:
        self._refuse_if_full()
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

    def newest_seq(self, meeting_id: str, device: str) -> int:
        return max((seq for one, seq in self.log.authors.values() if one == device), default=0)

    def knows(self, event_ids: Sequence[str]) -> bool:
        return any(one in line for lines in self.log.kept.values() for line in lines for one in event_ids)

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


@dataclass
class Laptop:
    """A guest's laptop. `start` it again after it was killed: its disk is still there."""

    hall: "Hall"
    device: str
    is_chair: bool
    store: PaperStore
    clock: FakeClock = field(default_factory=FakeClock)

    def __post_init__(self) -> None:
        self.hall.hub.clocks.append(self.clock)
        self.start()

    def start(self) -> None:
        hall = self.hall
        self.meeting = GuestMeeting(hall.live.meeting, self.store.texts, self.store.log, self.clock, self.store)
        chairs = "|chairs" if self.is_chair else ""
        self.link = PaperLink(hall.hub, self.clock, rf"m\.{ROOM}\.(log|cu\.{self.device}{chairs})")
        self.joining = Joining(self.meeting, self.link, ROOM)
        self.joining.start()
        self.person = Following(self.meeting, "me", "ebe")
        self.chair = Running(self.meeting, "ebt")

    def go_on_alone_with(self, meaning: Meaning) -> None:
        """As a host that does not know that another one took over: its lines go to its own list at once."""
        alone = LiveMeeting(self.meeting.meeting, self.meeting.texts, self.store.log, self.clock)
        Hearing(Running(alone, "ebt")).someone_raised(meaning)
        self.kill()
        self.start()
        self.link.cut()

    def kill(self) -> None:
        """As kill -9: nothing is said to anyone, and nothing is heard any more."""
        self.link.close()


class Hall:
    """One shared meeting."""

    prepare: PrepareMeeting

    def __init__(self, live: LiveMeeting, log: HostLog, clock: FakeClock, hub: Hub) -> None:
        self.live, self.log, self.clock, self.hub = live, log, clock, hub
        hub.clocks.append(clock)
        self.authors = PaperAuthors(log)
        self.laptops: list[Laptop] = []
        self.run = Running(live, "ebe")
        self.start_host()

    def start_host(self) -> None:
        self.host_link = PaperLink(self.hub, self.clock, rf"m\.{ROOM}\.(up|cq)\..*")
        self.hosting = Hosting(self.live, self.host_link, ROOM, self.authors)
        for laptop in self.laptops:
            self.hosting.admit(laptop.device, is_chair=laptop.is_chair)
        self.hosting.start()

    def lose_the_end(self, count: int) -> None:
        """The host's laptop was off, and its disk lost the newest lines."""
        self.host_link.close()
        meeting_id = self.live.meeting.id
        kept = {event.id for event in self.log.read(meeting_id)[:-count]}
        del self.log.kept[meeting_id][-count:]
        self.log.authors = {one: who for one, who in self.log.authors.items() if one in kept}
        words = self.log._words[meeting_id]  # pyright: ignore[reportPrivateUsage]
        for gone in set(words) - kept:
            del words[gone]
        self.live = LiveMeeting(self.live.meeting, self.live.texts, self.log, self.clock)
        self.run = Running(self.live, "ebe")
        self.start_host()

    def join(self, *, is_chair: bool = False) -> Laptop:
        device = f"{len(self.laptops) + 1:016x}"
        store = PaperStore(ListLog())
        store.join(self.live.meeting, (), device)
        self.hosting.admit(device, is_chair=is_chair)
        laptop = Laptop(self, device, is_chair, store)
        self.laptops.append(laptop)
        return laptop

    def wait(self, seconds: float = 1.0) -> None:
        self.hub.run(seconds)


def lines(laptop: Laptop) -> list[str]:
    """The ids on a guest's disk, in order."""
    return [event.id for event in laptop.store.log.read(laptop.meeting.meeting.id)]


def on_host(hall: Hall) -> list[str]:
    return [event.id for event in hall.log.read(hall.live.meeting.id)]
