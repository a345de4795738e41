"""One laptop of the program `laptops.py`: the real house without a window, its record on disk, its own address."""

import os
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from app import build, paths
from app.build_live import LiveSharing, Stores
from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.errors import MeetingError
from app.domain.events import end_of
from app.domain.kinds import PointRaised
from app.domain.own_address import OwnAddress
from app.services.following import Following
from app.services.guest_keeper import GuestKeeper
from app.services.house import House, Speech
from app.services.late_sharing import LateSharing
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.services.sharing import JoinedMeeting, SharedMeeting
from app.storage.ways_back import WaysBackFiles
from tests.fakes import FakeVoice
from tests.live.processes.odd_clock import OddClock

PATIENCE_S = 30.0
HERE, KEPT, WITH = "pressed", "kept", "with"


class Desk:
    """A laptop, and a book beside its record: which presses it kept, and which the meeting has."""

    def __init__(self, folder: Path, ip: str) -> None:
        self.folder, self.ip = folder, ip
        places = paths.places(folder)
        places.make_folders()
        self.house = house(folder, self.clock)
        self.live: LiveMeeting | None = None
        ways = WaysBackFiles(places.ways_back)
        stores = Stores(self.house.record.guests, self.house.record.authors, ways, self.house.prepare.open)
        self.sharing = LiveSharing(lambda: stores, lambda: (OwnAddress(self.ip, 8),) if self.ip else ())
        late = LateSharing(lambda: self.sharing, lambda: any(places.ways_back.glob("*")))
        self.house.__dict__["sharing"] = late
        self.book = Book(folder.with_suffix(".book"))
        self.troubles = Counter[str]()

    clock = OddClock()

    # --- what it is asked to do: each answers with something that JSON can tell

    def make(self, titles: list[str], people: int = 5) -> str:
        """Make a meeting, and begin it."""
        items = tuple(DraftItem(title, minutes=10) for title in titles)
        self.live = self.house.prepare.make(AgendaDraft(title="Travel", items=items))
        Running(self.live, "ebe").start({"ebe": people})
        self.live.co_chair_came()
        return self.live.meeting.id

    def open(self, meeting: str, runs: bool = False) -> None:
        """Open a meeting of the record, as after a start: it is shared again, or joined again."""
        self.live = self.house.prepare.open(meeting)
        if runs:
            self.live.co_chair_came()

    def share(self) -> dict[str, object]:
        """Share the meeting."""
        self.sharing.share(self._live)
        return self.ways_in()

    def ways_in(self) -> dict[str, object]:
        """Wait until it is shared, and tell how others come in."""
        shared = self._shared
        wait_for(lambda: shared.state in ("ready", "failed"))
        if shared.trouble is not None:
            raise shared.trouble
        ways = shared.ways_in
        if ways is None:
            return {"code": "", "chair_code": "", "invitation": ""}
        return {"code": ways.code, "chair_code": ways.chair_code, "invitation": ways.invitation}

    def new_code(self) -> None:
        """Take new codes."""
        self._shared.new_code()

    def join(self, given: str) -> str:
        """Come in by a code or an invitation. Returns the meeting."""
        came: list[JoinedMeeting | MeetingError] = []
        ready = threading.Event()

        def told(one: JoinedMeeting | MeetingError) -> None:
            came.append(one)
            ready.set()

        self.sharing.join(given, None, told, told)
        if not ready.wait(PATIENCE_S):
            raise MeetingError("rig_no_answer")
        if isinstance(came[0], MeetingError):
            raise came[0]
        self.live = came[0].meeting
        return self.live.meeting.id

    def take_over(self) -> None:
        """Press *Take over*."""
        self.sharing.take_over(self._live.meeting.id)

    def next_item(self) -> None:
        """Press *Next* on Run."""
        Running(self._live, "ebt").next_item()

    def end(self) -> None:
        """End the meeting."""
        Running(self._live, "ebe").end()

    def point(self, words: str = "") -> str:
        """Press *I have a point*; returns the press."""
        me = Following(self._live, "me", "ebe")
        press = me.raise_point()
        if words:
            me.add_words(press, words)
        self.book.pressed(press)
        return press

    def points(self, count: int) -> None:
        """Press *I have a point* so many times."""
        for _ in range(count):
            Following(self._live, "me", "ebe").raise_point()

    def take_back(self, press: str) -> None:
        """Take a point back."""
        Following(self._live, "me", "ebe").take_back(press)

    def state_of(self, press: str) -> str:
        """Return how far one of this person's points has come, as its screen says it."""
        mine = Following(self._live, "me", "ebe").mine()
        return next((one.state for one in mine if one.press.id == press), "")

    def facts(self) -> dict[str, object]:
        """Return how it stands here."""
        live = self._live
        joined, shared = self._joined_here(), self.sharing.shared(live.meeting.id)
        trouble = shared.trouble.code if shared and shared.trouble else ""
        keeper = live.keeper
        with live.turn:
            events = live.events
            waits = len([*keeper.outbox]) if isinstance(keeper, GuestKeeper) else 0
            unsaved = len(keeper._unsaved) if isinstance(keeper, GuestKeeper) else 0
            refused = [one.code for one in keeper.refusals] if isinstance(keeper, GuestKeeper) else []
        return {
            "n": len(events), "digest": end_of(live.meeting.id, events[-1] if events else None).digest,
            "points": sum(1 for event in events if isinstance(event.what, PointRaised)), "waits": waits,
            "unkept": len(live.unkept), "unsaved": unsaved, "contact": joined.contact if joined else "",
            "may_take_over": bool(joined and joined.may_take_over), "now": live.state.now,
            "hubs": joined.way.ticket.hubs if joined else (), "phase": live.state.phase,
            "shares": shared.state if shared else "", "trouble": trouble,
            "here": sum(shared.here().values()) if shared else 0, "t_ms": live.t_ms(), "refused": refused,
            "troubles": dict(self.troubles),
        }  # fmt: skip

    def lines(self) -> list[str]:
        """Return the ids of what happened, in order, from the disk."""
        live = self._live
        return [event.id for event in live.log.read(live.meeting.id)]

    def hub(self) -> int:
        """Return the number of the hub's process."""
        room = self._shared._room
        assert room is not None
        assert room._hub is not None
        return room._hub.pid or 0

    def has_address(self, ip: str) -> None:
        """Say which address this laptop has from now on; "" for none."""
        self.ip = ip

    def memory(self) -> int:
        """Return this program's memory, in KB."""
        return memory_kb(os.getpid())

    def close(self) -> None:
        """Close the program, in order."""
        self.sharing.close()
        self.house.close()
        self.book.close()

    # --- what goes on by itself

    def tick(self) -> None:
        """What a window does each second, and the book."""
        if self.live is not None:
            self.live.tick()
            self.write_book()

    def press(self) -> None:
        """One press of the presser."""
        if self.live is None:
            return
        try:
            self.book.pressed(Following(self.live, "me", "ebe").raise_point())
        except MeetingError as trouble:
            self.troubles[trouble.code] += 1

    def write_book(self) -> None:
        """Write down which presses are kept here now, and which the meeting has."""
        live = self.live
        if live is not None and self.book.open_presses:
            with live.turn:
                there, unkept = {event.id for event in live.events[-4000:]}, live.unkept
                kept = [press for press in self.book.open_presses if press in there and press not in unkept]
                taken = [press for press in kept if live.is_with(press)]
            self.book.write(kept, taken)

    @property
    def _live(self) -> LiveMeeting:
        assert self.live is not None, "no meeting is open here"
        return self.live

    @property
    def _shared(self) -> SharedMeeting:
        shared = self.sharing.shared(self._live.meeting.id)
        assert shared is not None, "this laptop does not share"
        return shared

    def _joined_here(self) -> JoinedMeeting | None:
        return self.sharing.joined(self._live.meeting.id)


class Book:
    """A file beside the record, one line for each step of a press. It outlives a kill -9 up to its last line."""

    def __init__(self, path: Path) -> None:
        steps = steps_in(path)
        self.open_presses = dict.fromkeys(steps[KEPT] - steps[WITH] | steps[HERE] - steps[WITH])
        self._kept = set(steps[KEPT])
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        self._lock = threading.Lock()

    def pressed(self, press: str) -> None:
        """A press was made, and may be on disk by now."""
        with self._lock:
            self.open_presses[press] = None
            os.write(self._file, f"{HERE} {press}\n".encode())

    def write(self, kept: list[str], taken: list[str]) -> None:
        """Note which presses are on this disk, and which are with the meeting."""
        with self._lock:
            fresh = [press for press in kept if press not in self._kept]
            self._kept.update(fresh)
            for press in taken:
                self.open_presses.pop(press, None)
            text = "".join([f"{KEPT} {one}\n" for one in fresh] + [f"{WITH} {one}\n" for one in taken])
            if text:
                os.write(self._file, text.encode())

    def close(self) -> None:
        """Close the file."""
        os.close(self._file)


def steps_in(path: Path) -> dict[str, set[str]]:
    """Read a book: the presses of each step. A last line that was cut by a kill is left out."""
    steps: dict[str, set[str]] = {HERE: set(), KEPT: set(), WITH: set()}
    if path.exists():
        for line in path.read_text().splitlines(keepends=True):
            step, _, press = line.strip().partition(" ")
            if line.endswith("\n") and step in steps and len(press) == 36:
                steps[step].add(press)
    return steps


def house(folder: Path, clock: OddClock) -> House:
    """Return the real house over this folder, with a clock that may be wrong."""
    made = build.build(paths.places(folder), Speech(FakeVoice, list))
    made.__dict__["clock"] = clock
    return made


def wait_for(is_so: Callable[[], object]) -> None:
    """Wait until this is so."""
    end = time.monotonic() + PATIENCE_S
    while not is_so():
        if time.monotonic() > end:
            raise MeetingError("rig_no_answer")
        time.sleep(0.01)


def memory_kb(pid: int) -> int:
    """Return how much memory a process has now, in KB."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    return 0
