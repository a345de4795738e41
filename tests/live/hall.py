"""A hall of laptops in one process: a host, and guests who can be cut off, killed and started again."""

from dataclasses import dataclass, field

from app.domain.events import Group, group_to_write
from app.domain.kinds import Meaning
from app.domain.way_back import next_epoch
from app.services.following import Following
from app.services.guest_keeper import GuestKeeper
from app.services.guests_here import RoomHere
from app.services.hearing import Hearing
from app.services.hosting import Hosting
from app.services.joining import Joining
from app.services.live_meeting import LiveMeeting
from app.services.me_here import Me
from app.services.prepare_meeting import PrepareMeeting
from app.services.running import Running
from app.services.watching import Watching
from tests.fakes import FakeClock
from tests.live.paper_hub import HALL, Hub, PaperLink
from tests.live.paper_pictures import PaperPictures
from tests.live.paper_store import HostLog, PaperAuthors, PaperStore

ROOM = "r1"


def permission(device: str, *, is_chair: bool) -> str:
    return f"{device}.{'chair' if is_chair else 'guest'}.signed"


def who(told: str) -> tuple[str, bool] | None:
    device, role, signed = told.split(".")
    return (device, role == "chair") if signed == "signed" else None


class Seat:
    """One laptop's part in the room: it shares the meeting, or follows the one that does."""

    def __init__(self, hub: Hub, live: LiveMeeting, store: PaperStore, device: str, place: str) -> None:
        self.hub, self.live, self.store, self.device, self.place = hub, live, store, device, place
        self.is_chair = True
        self.group: Group | None = None
        self.hosting: Hosting | None = None
        self.joining: Joining | None = None
        self.watching: Watching | None = None
        self.epoch = 1
        self.hubs: tuple[str, ...] = (HALL,)
        self.pictures = PaperPictures()
        self.link: PaperLink

    @property
    def clock(self) -> FakeClock:
        return self.live.clock  # type: ignore[return-value]

    def host(self, epoch: int) -> None:
        """Share the meeting from here."""
        self.epoch = epoch
        self.hub.opens(self.place)
        self.link = PaperLink(self.hub, self.clock, rf"m\.{ROOM}\.(up|cq)\..*", (self.place,))
        here = RoomHere(ROOM, self.device, epoch, (self.place,), who, self.pictures)
        self.hosting = Hosting(self.live, self.link, here, PaperAuthors(self.store.log))
        elsewhere = PaperLink(self.hub, self.clock, rf"m\.{ROOM}\.log", ())
        self.watching = Watching(elsewhere, epoch, lambda: self.hub.at(1, self.step_down))
        self.hosting.listen(self.look_for_others)
        self.hosting.start()
        self.look_for_others()

    def look_for_others(self) -> None:
        if self.watching is not None and self.hosting is not None:
            self.hubs = tuple(dict.fromkeys((self.place, *self.hosting.hubs, *self.hubs)))
            self.watching.at(tuple(hub for hub in self.hubs if hub != self.place))

    def follow(self) -> None:
        """Follow whoever shares it."""
        keeper = self.live.keeper
        if not isinstance(keeper, GuestKeeper):
            keeper = GuestKeeper(self.live, self.store)
        keeper.is_chair = self.is_chair
        chairs = "|chairs" if self.is_chair else ""
        self.link = PaperLink(self.hub, self.clock, rf"m\.{ROOM}\.(log|cu\.{self.device}{chairs})", self.hubs)
        mine = permission(self.device, is_chair=self.is_chair)
        me = Me(mine, self.told_group, lambda: (self.place,), self._moved, pictures=self.pictures)
        self.joining = Joining(keeper, self.link, ROOM, me)
        self.joining.start()

    def told_group(self) -> Group | None:
        return group_to_write(self.group, self.live.state.counts)

    def _moved(self, hubs: tuple[str, ...]) -> None:
        self.hubs = hubs

    @property
    def keeper(self) -> GuestKeeper:
        assert isinstance(self.live.keeper, GuestKeeper)
        return self.live.keeper

    def take_over(self, chance: int = 0) -> None:
        assert self.joining is not None
        epoch = next_epoch(self.keeper.epoch, chance)
        self.keeper.become_host()
        self.joining.close(says_bye=False)
        self.joining = None
        self.host(epoch)

    def step_down(self) -> None:
        """Another laptop took over: follow it."""
        if self.hosting is not None:
            self.off()
            self.store.join(self.live.meeting, (), self.device)
            self.follow()

    def off(self) -> None:
        """As kill -9: nothing is said to anyone, and nothing is heard any more."""
        self.link.close()
        if self.hosting is not None:
            self.live.forget(self.hosting._changed)  # pyright: ignore[reportPrivateUsage]
            self.hub.closes(self.place)
        if self.watching is not None:
            self.watching.close()
        self.hosting = self.joining = self.watching = None


@dataclass
class Laptop:
    """A guest's laptop. `start` it again after it was killed: its disk is still there."""

    hall: "Hall"
    device: str
    is_chair: bool
    store: PaperStore
    clock: FakeClock = field(default_factory=FakeClock)
    hubs: tuple[str, ...] = (HALL,)
    pictures: PaperPictures = field(default_factory=PaperPictures)

    def __post_init__(self) -> None:
        self.hall.hub.clocks.append(self.clock)
        self.start()

    def start(self) -> None:
        hall = self.hall
        self.meeting = LiveMeeting(hall.live.meeting, self.store.texts, self.store.log, self.clock)
        self.seat = Seat(hall.hub, self.meeting, self.store, self.device, f"{self.device}:1")
        self.seat.is_chair, self.seat.hubs = self.is_chair, self.hubs
        self.seat.pictures = self.pictures
        if self.store.joined(self.meeting.meeting.id) is None:
            self.store.join(self.meeting.meeting, (), self.device)
        self.seat.follow()
        self.person = Following(self.meeting, "me", "ebe")
        self.chair = Running(self.meeting, "ebt")

    @property
    def keeper(self) -> GuestKeeper:
        return self.seat.keeper

    @property
    def joining(self) -> Joining:
        assert self.seat.joining is not None
        return self.seat.joining

    @property
    def link(self) -> PaperLink:
        return self.seat.link

    def go_on_alone_with(self, meaning: Meaning) -> None:
        """As a host that does not know that another one took over: its lines go to its own list at once."""
        alone = LiveMeeting(self.meeting.meeting, self.meeting.texts, self.store.log, self.clock)
        Hearing(Running(alone, "ebt")).someone_raised(meaning)
        self.kill()
        self.start()
        self.link.cut()

    def kill(self) -> None:
        """As kill -9: nothing is said to anyone, and nothing is heard any more."""
        self.hubs = self.seat.hubs
        self.seat.off()


class Hall:
    """One shared meeting."""

    prepare: PrepareMeeting

    def __init__(self, live: LiveMeeting, log: HostLog, clock: FakeClock, hub: Hub) -> None:
        self.live, self.log, self.clock, self.hub = live, log, clock, hub
        hub.clocks.append(clock)
        self.authors = PaperAuthors(log)
        self.laptops: list[Laptop] = []
        self.run = Running(live, "ebe")
        self.store = PaperStore(log)
        self.epoch = 1
        self.start_host()

    def start_host(self) -> None:
        pictures = self.seat.pictures if hasattr(self, "seat") else PaperPictures()
        hubs = self.seat.hubs if hasattr(self, "seat") else (HALL,)
        self.seat = Seat(self.hub, self.live, self.store, "f" * 16, HALL)
        self.seat.hubs, self.seat.pictures = hubs, pictures
        self.seat.host(self.epoch)

    @property
    def hosting(self) -> Hosting:
        assert self.seat.hosting is not None
        return self.seat.hosting

    @property
    def host_link(self) -> PaperLink:
        return self.seat.link

    def host_goes(self) -> None:
        """The host's laptop is gone."""
        self.seat.off()

    def lose_the_end(self, count: int) -> None:
        """The host's laptop was off, and its disk lost the newest lines."""
        self.host_goes()
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
        store = PaperStore(HostLog())
        store.join(self.live.meeting, (), device)
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
