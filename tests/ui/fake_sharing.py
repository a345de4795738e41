"""Other laptops that are only pretended: what the way to them promises, moved by hand. No network is there."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, cast

from app.domain.errors import MeetingError
from app.domain.events import Group
from app.domain.live_store import Joined
from app.domain.network_check import HeardNow
from app.services.contact import Contact
from app.services.guest_keeper import GuestKeeper
from app.services.live_meeting import LiveMeeting
from app.services.sharing import AtOrganisation, MeetingHere, SharingState, WaysIn
from app.sharing.qr import qr_code
from tests.fakes import FakeClock

CODE, CHAIR_CODE = "023-4821-7730", "168-023-9914-6082"
WORDS = ("«lamp»", "«river»", "«seven»")


@cache
def squares() -> tuple[tuple[bool, ...], ...]:
    """The QR code of something as long as an invitation."""
    return qr_code(f"FAIRSAY1:{'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567' * 4}").rows


def ways_in(code: str = CODE) -> WaysIn:
    return WaysIn(code, CHAIR_CODE, WORDS, "FAIRSAY1:ABCDEF", ("192.168.1.23",), squares())


class Listeners:
    """Who is told of a change."""

    def __init__(self) -> None:
        self.all: list[Callable[[], object]] = []

    def add(self, listener: Callable[[], object]) -> Callable[[], object]:
        self.all.append(listener)
        return lambda: self.all.remove(listener) if listener in self.all else None

    def tell(self) -> None:
        for listener in tuple(self.all):
            listener()


@dataclass
class FakeShared:
    """A meeting that this laptop pretends to share."""

    state: SharingState = "starting"
    trouble: MeetingError | None = None
    ways_in: WaysIn | None = None
    guests: dict[str, int] = field(default_factory=dict[str, int])
    listeners: Listeners = field(default_factory=Listeners)
    codes: int = 0
    organisation: AtOrganisation = "none"
    organisation_trouble: MeetingError | None = None
    has_moved: bool = False

    def know_that_it_moved(self) -> None:
        self.has_moved = False
        self.listeners.tell()

    def here(self) -> Mapping[str, int]:
        return dict(self.guests)

    def told_refusals(self) -> tuple[MeetingError, ...]:
        return ()

    def new_code(self) -> None:
        self.codes += 1
        self.ways_in = ways_in(f"023-555{self.codes}-6666")

    def stop(self) -> None:
        self.become("stopped")

    def listen(self, listener: Callable[[], object]) -> Callable[[], object]:
        return self.listeners.add(listener)

    def become(self, state: SharingState, trouble: str = "") -> None:
        self.state, self.trouble = state, MeetingError(trouble) if trouble else None
        self.ways_in = ways_in() if state == "ready" else None
        self.listeners.tell()


@dataclass
class FakeJoined:
    """A meeting that this laptop pretends to have joined."""

    meeting: LiveMeeting
    contact: Contact = "connected"
    is_chair: bool = False
    may_take_over: bool = False
    refusals: list[MeetingError] = field(default_factory=list[MeetingError])
    check_words: tuple[str, ...] = WORDS
    group: Group | None = None
    listeners: Listeners = field(default_factory=Listeners)

    def listen(self, listener: Callable[[], object]) -> Callable[[], object]:
        return self.listeners.add(listener)

    def say_group(self, group: Group | None) -> None:
        self.group = group

    def told_refusals(self) -> tuple[MeetingError, ...]:
        told = tuple(self.refusals)
        self.refusals.clear()
        return told


class NoOutbox:
    """A guest's store that has joined and holds nothing."""

    def joined(self, meeting_id: str) -> Joined:
        return Joined(meeting_id, "0" * 16, 0, 0)

    def waiting(self, meeting_id: str) -> list[Any]:
        return []

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *_what, **_named: None


def guest_of(live: LiveMeeting) -> LiveMeeting:
    """The same meeting, as a laptop has it that joined."""
    guest = LiveMeeting(live.meeting, live.texts, live.log, FakeClock())
    GuestKeeper(guest, cast(Any, NoOutbox()))
    return guest


@dataclass
class FakeSharing:
    """The way to other laptops. `asked` holds what was asked of it; tests answer by its calls."""

    is_closed: bool = False
    now: dict[str, FakeShared] = field(default_factory=dict[str, FakeShared])
    in_meetings: dict[str, FakeJoined] = field(default_factory=dict[str, FakeJoined])
    asked: list[tuple[str, MeetingHere | None]] = field(default_factory=list[tuple[str, MeetingHere | None]])
    resumed: list[str] = field(default_factory=list[str])
    over: list[str] = field(default_factory=list[str])
    left: list[str] = field(default_factory=list[str])
    given_up: int = 0
    wrong: str | None = None
    found: list[Callable[[tuple[MeetingHere, ...]], object]] = field(default_factory=list[Any])
    checks: list[Callable[[HeardNow], object]] = field(default_factory=list[Any])

    def share(self, live: LiveMeeting) -> FakeShared:
        shared = self.now.setdefault(live.meeting.id, FakeShared())
        if shared.state in ("failed", "stopped"):
            shared.become("starting")
        return shared

    def shared(self, meeting_id: str) -> FakeShared | None:
        known = self.now.get(meeting_id)
        return known if known is not None and known.state != "stopped" else None

    def look(self, found: Callable[[tuple[MeetingHere, ...]], object]) -> Callable[[], object]:
        self.found.append(found)
        return lambda: self.found.remove(found)

    def join(
        self,
        way_in: str,
        here: MeetingHere | None,
        joined: Callable[[Any], object],
        failed: Callable[[MeetingError], object],
    ) -> Callable[[], object]:
        if self.wrong is not None:
            raise MeetingError(self.wrong)
        self.asked.append((way_in, here))
        self.answer_joined, self.answer_failed = joined, failed
        return self._give_up

    def _give_up(self) -> None:
        self.given_up += 1

    def joined(self, meeting_id: str) -> FakeJoined | None:
        return self.in_meetings.get(meeting_id)

    def leave(self, meeting_id: str) -> None:
        self.in_meetings.pop(meeting_id, None)
        self.left.append(meeting_id)

    def take_over(self, meeting_id: str) -> FakeShared:
        joined = self.in_meetings.pop(meeting_id)
        return self.share(joined.meeting)

    def resume(self, live: LiveMeeting) -> None:
        self.resumed.append(live.meeting.id)

    def ended(self, meeting_id: str) -> None:
        self.over.append(meeting_id)

    def check(self, told: Callable[[HeardNow], object]) -> Callable[[], object]:
        self.checks.append(told)
        return lambda: self.checks.remove(told)

    def close(self) -> None:
        self.is_closed = True
