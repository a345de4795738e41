"""What the processes of `live_rig.py` hold: the laptop that shares a meeting, and guests of it."""

import os
import random
import time
from pathlib import Path

from live_rig import HOST, Commits, Interval, cpu_s, memory_mb, remember_commits, until

from app import build, paths
from app.build_live import LiveSharing, Stores
from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.clock import Clock
from app.domain.live_store import GuestStore, Joined, Request
from app.domain.own_address import OwnAddress
from app.domain.way_back import WayBack
from app.services.computer_clock import ComputerClock
from app.services.following import Following
from app.services.guest_keeper import GuestKeeper
from app.services.house import Speech
from app.services.joining import Joining
from app.services.live_meeting import LiveMeeting
from app.services.me_here import Me
from app.services.running import Running
from app.sharing.coming_in import way_in
from app.sharing.entering import enter, link_of
from app.sharing.loop_thread import LoopThread
from app.storage.ways_back import WaysBackFiles
from tests.fakes import FakeVoice, ListLog

AGENDA = AgendaDraft(
    title="Travel",
    items=tuple(DraftItem(title, minutes=10) for title in ("Buses", "Taxis", "Trains", "Walking", "Bicycles")),
)


class Desk:
    """The program without its window, with its own record in `folder`."""

    def __init__(self, folder: str, address: str) -> None:
        places = paths.places(Path(folder))
        places.make_folders()
        self.house = house = build.build(places, Speech(FakeVoice, list))
        stores = Stores(house.record.guests, house.record.authors, WaysBackFiles(places.ways_back), house.prepare.open)
        own = (OwnAddress(address, 8),)
        self.sharing = house.__dict__["sharing"] = LiveSharing(lambda: stores, lambda: own)


class Host:
    """The laptop that shares a meeting, with `lines` in its list already."""

    def __init__(self, folder: str, address: str = HOST, lines: int = 0) -> None:
        remember_commits()
        self.desk = Desk(folder, address)
        self.live = self.desk.house.prepare.make(AGENDA)
        self.run = Running(self.live, "ebe")
        self.run.start({"ebe": 40})
        person = Following(self.live, "paper", "ebe")
        while len(self.live.events) < lines:
            person.raise_point()
        began = time.monotonic()
        self.shared = self.desk.sharing.share(self.live)
        until(lambda: self.shared.ways_in)
        self.ready_ms = (time.monotonic() - began) * 1000

    def way(self) -> str:
        """Return the invitation."""
        assert self.shared.ways_in is not None
        return self.shared.ways_in.invitation

    def chair_code(self) -> str:
        """Return the code for a co-chair's laptop."""
        assert self.shared.ways_in is not None
        return self.shared.ways_in.chair_code

    def here(self) -> int:
        """Return how many laptops are here."""
        return sum(self.shared.here().values())

    def ids(self) -> list[str]:
        """Return the list."""
        return [event.id for event in self.live.events]

    def hub_pid(self) -> int:
        """Return the number of the hub's process."""
        room = self.shared._room
        assert room is not None
        assert room._hub is not None
        assert room._hub.pid is not None
        return room._hub.pid

    def used(self) -> tuple[float, float, float, float]:
        """Return CPU seconds and MB, of the hub and of this process."""
        hub, own = self.hub_pid(), os.getpid()
        return cpu_s(hub), memory_mb(hub), cpu_s(own), memory_mb(own)

    def commits(self) -> list[Interval]:
        """Return when this laptop waited for its disk."""
        return list(Commits.waited)

    def close(self) -> None:
        """End in order."""
        self.desk.sharing.close()
        self.desk.house.close()


class NoDisk(ListLog, GuestStore):
    """A guest's store that keeps nothing: forty real ones would share the one disk of this machine."""

    def __init__(self, device: str) -> None:
        super().__init__()
        self._joined = Joined("", device, 0, 0)

    def join(self, *_given: object) -> None:
        """Nothing."""

    def joined(self, meeting_id: str) -> Joined:
        """Return what it was made with."""
        return self._joined

    def put(self, *_given: object) -> None:
        """Nothing."""

    def waiting(self, meeting_id: str) -> list[Request]:
        """Return nothing."""
        return []

    def settle(self, *_given: object, **_named: object) -> None:
        """Nothing."""

    def keep_words(self, *_given: object) -> None:
        """Nothing."""

    def mine(self, meeting_id: str) -> frozenset[str]:
        """Return nothing: after another laptop took over, none of these lines is told again."""
        return frozenset()

    def rewind(self, *_given: object) -> None:
        """Nothing."""


class Guest:
    """One guest: what it saw when, and what it pressed when. `folder`: it has a record of its own on the disk."""

    def __init__(self, way: WayBack, folder: str | None) -> None:
        meeting = way.ticket.meeting
        assert meeting is not None
        clock: Clock = ComputerClock()
        if folder is None:
            store: GuestStore = NoDisk(way.ticket.device)
            live = LiveMeeting(meeting, {}, store, clock)  # type: ignore[arg-type]
        else:
            self.desk = Desk(folder, HOST)
            store = self.desk.house.record.guests
            store.join(meeting, (), way.ticket.device)
            live = self.desk.house.prepare.open(meeting.id)
        self.live, self.keeper = live, GuestKeeper(live, store)
        self.saw: dict[str, float] = {}
        self.had: dict[str, float] = {}
        self.pressed: dict[str, tuple[float, float]] = {}
        self._counted, self._waits = 0, set[str]()
        self.joining = Joining(self.keeper, link_of(way), way.ticket.room, Me(way.ticket.jwt, lambda: "ebe"))
        self.person = Following(live, "me", "ebe")
        live.listen(self._look)
        self.joining.start()

    def _look(self) -> None:
        now, events = time.monotonic(), self.keeper.list.events
        for event in events[self._counted :]:
            self.saw[event.id] = now
        self._counted = len(events)
        for each in tuple(self._waits):
            if self.keeper.is_with(each):
                self.had[each] = now
                self._waits.discard(each)

    @property
    def is_ready(self) -> bool:
        """Whether the agenda and what happened came."""
        return not self.keeper.lacks_texts and bool(self.keeper.list.events)

    def press(self) -> None:
        """Raise a point, and note when it was pressed, and when it was kept."""
        began = time.monotonic()
        point = self.person.raise_point()
        self.pressed[point] = (began, time.monotonic())
        if self.keeper.is_with(point):
            self.had[point] = time.monotonic()
        else:
            self._waits.add(point)


class Guests:
    """Several guests in one process. The first `on_disk` have records of their own, in `folder`."""

    def __init__(self, count: int, folder: str, on_disk: int = 0) -> None:
        remember_commits()
        self.count, self.folder, self.on_disk = count, folder, on_disk
        self.guests: list[Guest] = []
        self.thread = LoopThread("entering")

    def join(self, invitation: str) -> list[float]:
        """Come in, one after the other. Returns how long the door took for each, in milliseconds."""
        took: list[float] = []
        for number in range(self.count):
            began = time.monotonic()
            way = self.thread.run(enter(way_in(invitation), (OwnAddress(HOST, 8),))).result()
            took.append((time.monotonic() - began) * 1000)
            folder = f"{self.folder}/guest-{number}" if number < self.on_disk else None
            self.guests.append(Guest(way, folder))
        until(lambda: all(guest.is_ready for guest in self.guests))
        return took

    def press(self, seconds: float, a_second: float) -> None:
        """Press, by turns, so often: those with a disk if there are any."""
        chance, pressers = random.Random(7), self.guests[: self.on_disk] or self.guests
        due, end, number = time.monotonic(), time.monotonic() + seconds, 0
        while (due := due + chance.expovariate(a_second)) < end:
            time.sleep(max(0.0, due - time.monotonic()))
            pressers[number % len(pressers)].press()
            number += 1

    def figures(
        self,
    ) -> tuple[list[dict[str, float]], dict[str, tuple[float, float]], dict[str, float], list[Interval]]:
        """Return what each saw when, what was pressed and kept when, what the host had when, and the commits."""
        pressed = {point: times for guest in self.guests for point, times in guest.pressed.items()}
        had = {point: at for guest in self.guests for point, at in guest.had.items()}
        return [guest.saw for guest in self.guests], pressed, had, list(Commits.waited)

    def forget(self) -> None:
        """Begin to count anew."""
        for guest in self.guests:
            guest.saw.clear()
            guest.had.clear()
            guest.pressed.clear()
        Commits.waited.clear()

    def ends(self) -> list[tuple[int, str]]:
        """Return where the list of each ends."""
        return [(guest.keeper.list.end.n, guest.keeper.list.end.digest) for guest in self.guests]

    def close(self) -> None:
        """End in order."""
        for guest in self.guests:
            guest.joining.close()
        self.thread.close()
