"""A shared meeting in one process, on real records in memory, that is given whatever anybody may send."""

import random
from collections.abc import Callable

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.errors import MeetingError
from app.domain.pictures_told import PictureTold
from app.override import override
from app.services.following import Following
from app.services.guest_keeper import GuestKeeper
from app.services.guests_here import RoomHere
from app.services.hosting import Hosting
from app.services.joining import Joining
from app.services.live_meeting import LiveMeeting
from app.services.me_here import Me
from app.services.prepare_meeting import PrepareMeeting
from app.services.running import Running
from app.storage.database import memory_record
from app.storage.guest_log import SqlAuthors, SqlGuests
from tests.fakes import FakeClock, FakeReader
from tests.live.hall import permission, who
from tests.live.paper_hub import HALL, Hub, PaperLink
from tests.live.paper_pictures import PaperPictures

ROOM, HONEST, INSIDER = "r1", "a" * 16, "b" * 16
STOP, TAXI = f"group:{'a' * 32}", f"group:{'b' * 32}"
AGENDA = AgendaDraft(
    title="Travel",
    items=tuple(
        DraftItem(title, minutes=10, picture=picture)
        for title, picture in (("Buses", STOP), ("Taxis", TAXI), ("Trains", ""))
    ),
)


class Forgetful(PaperPictures):
    """Keeps no picture that comes, so that it asks without end."""

    @override
    def keep(self, meeting_id: str, picture: PictureTold) -> None:
        self.kept.append((meeting_id, picture.id))


class FuzzRoom:
    """A host, an honest co-chair's laptop that follows, and an insider who sends what it likes."""

    def __init__(self, chance: random.Random) -> None:
        self.chance, self.hub, self.clock = chance, Hub(), FakeClock()
        self.hub.clocks.append(self.clock)
        self.record, self.theirs = memory_record(), memory_record()
        self.live = PrepareMeeting(FakeReader({}), self.record.meetings, self.record.log, self.clock).make(AGENDA)
        Running(self.live, "ebe").start({"ebe": 5})
        self.link = PaperLink(self.hub, self.clock, rf"m\.{ROOM}\.(up|cq)\..*")
        pictures = PaperPictures()
        pictures.here = {STOP: PictureTold.of(STOP, b"\x89" * 50_000, "Our stop", "Sam", ["Buses"])}
        room = RoomHere(ROOM, "f" * 16, 1, (HALL,), who, pictures)
        self.hosting = Hosting(self.live, self.link, room, SqlAuthors(self.record.file))
        self.hosting.start()
        self.guest = self._guest(HONEST)
        self.person = Following(self.guest.live, "me", "ebe")
        self.hub.run(5)

    def _guest(self, device: str) -> GuestKeeper:
        store = SqlGuests(self.theirs.file, self.theirs.log)
        store.join(self.live.meeting, (), device)
        mine = LiveMeeting(self.live.meeting, {}, self.theirs.log, self.clock)
        keeper = GuestKeeper(mine, store)
        keeper.is_chair = True
        link = PaperLink(self.hub, self.clock, rf"m\.{ROOM}\.(log|chairs|cu\.{device})")
        self.joining = Joining(keeper, link, ROOM, Me(permission(device, is_chair=True), pictures=Forgetful()))
        self.joining.start()
        return keeper

    def ids(self) -> list[str]:
        """Return what a press may speak of."""
        state = self.live.state
        found = [*(item.id for item in state.items), *(press.id for press in state.presses[-8:])]
        return [*found, *(event.id for event in self.live.events[-4:])]

    def to_host(self, kind: str, data: bytes) -> None:
        """Let the insider send this, and the room go on for a moment."""
        self.hub.at(1, lambda: self.link.deliver(f"m.{ROOM}.{kind}.{INSIDER}", data, HALL))
        self.hub.run(0.25)

    def to_guest(self, data: bytes) -> None:
        """Give the guest this, as if the host had sent it, and let the room go on for a moment."""
        self.joining._heard(f"m.{ROOM}.log", data)
        self.hub.run(0.25)

    @property
    def is_over(self) -> bool:
        """Whether somebody ended the meeting."""
        return self.live.state.phase == "ended"

    def trouble(self) -> str:
        """Return what is wrong with the meeting after all that; "" if it goes on."""
        point = _tried(self.person.raise_point)
        self.hub.run(25)
        ends = [keeper.end for keeper in (self.guest.list,)]
        there = {event.id for event in self.live.events}
        if point and point not in there and not self.guest.told_refusals():
            return "a point did not come to the host"
        if ends[0].n != len(self.live.events):
            return f"the guest has {ends[0].n} of {len(self.live.events)} lines"
        if self.live.unkept or self.guest.unkept or list(self.guest.outbox):
            return "something is not kept"
        if [event.id for event in self.record.log.read(self.live.meeting.id)] != [one.id for one in self.live.events]:
            return "the record is another"
        return "" if self.guest.live.state == self.live.state else "the states differ"

    def close(self) -> None:
        """Let go of the records."""
        self.record.file.let_go()
        self.theirs.file.let_go()


def _tried(act: Callable[[], str]) -> str:
    try:
        return act()
    except MeetingError:
        return ""
