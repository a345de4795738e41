"""A hub and its links in one process, without a network and without a clock: what a test says happens, in its order."""

import heapq
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from app.domain.live_ports import LinkState, OnMessage, OnState
from app.sharing.rights import Rights, can_travel

_S = 1_000
_STEADY_START_MS = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Faults:
    """
    How badly messages travel.

    Shape: `lose` and `double` are chances from 0 to 1; each copy is under way for `late_ms` (shortest, longest), by
    chance, so messages overtake each other where the two differ.
    """

    lose: float = 0.0
    double: float = 0.0
    late_ms: tuple[int, int] = (1, 1)


@dataclass(order=True, slots=True)
class Due:
    """Something that happens at a moment, unless it is called off."""

    at_ms: int
    order: int
    call: Callable[[], object] | None = field(compare=False)

    def cancel(self) -> None:
        """Do not call it any more."""
        self.call = None


class MemoryRoom:
    """
    Makes links that hear each other, holds them to their rights, and moves time by `advance` only.

    The same seed and the same calls give the same meeting, message by message. `refused` are the subjects that
    somebody had no right to publish under.
    """

    def __init__(self, seed: int = 0, faults: Faults | None = None) -> None:
        self.faults = faults or Faults()
        self.now_ms = 0
        self.refused: list[str] = []
        self._chance = random.Random(seed)  # noqa: S311
        self._due: list[Due] = []
        self._order = 0
        self._links: list[MemoryLink] = []

    def link(self, rights: Rights) -> "MemoryLink":
        """Make a link that may do this. Its steady clock starts anywhere, as those of laptops do."""
        link = MemoryLink(self, rights, self._chance.randrange(_STEADY_START_MS))
        self._links.append(link)
        return link

    def advance(self, ms: int) -> None:
        """Let so much time pass, with all that happens in it."""
        until = self.now_ms + ms
        while self._due and self._due[0].at_ms <= until:
            due = heapq.heappop(self._due)
            self.now_ms = max(self.now_ms, due.at_ms)
            if due.call is not None:
                due.call()
        self.now_ms = until

    def cut_all(self) -> None:
        """Let the hub be gone: every link is cut."""
        for link in self._links:
            link.cut()

    def heal_all(self) -> None:
        """Let the hub be back."""
        for link in self._links:
            link.heal()

    def at(self, ms: int, call: Callable[[], object]) -> Due:
        """Let this happen in so many milliseconds."""
        self._order += 1
        due = Due(self.now_ms + ms, self._order, call)
        heapq.heappush(self._due, due)
        return due

    def carry(self, sender: "MemoryLink", subject: str, data: bytes) -> None:
        """Bring this to everybody else who may read it, as well or badly as `faults` say."""
        for link in self._links:
            if link is sender or not link.rights.may_read(subject):
                continue
            if self._chance.random() < self.faults.lose:
                continue
            for _ in range(2 if self._chance.random() < self.faults.double else 1):
                self.at(self._chance.randint(*self.faults.late_ms), lambda link=link: link.arrive(subject, data))

    def forget(self, link: "MemoryLink") -> None:
        """Bring nothing to this link any more."""
        if link in self._links:
            self._links.remove(link)


class MemoryLink:
    """A `Link` (`app/domain/live_ports.py`) in a `MemoryRoom`. A test may cut it and heal it."""

    def __init__(self, room: MemoryRoom, rights: Rights, ahead_ms: int) -> None:
        self.rights = rights
        self.ahead_ms = ahead_ms
        self._room = room
        self._state: LinkState | None = None
        self._is_cut = False
        self._on_message: OnMessage = lambda _subject, _data: None
        self._on_state: OnState = lambda _state: None

    def start(self, on_message: OnMessage, on_state: OnState) -> None:
        """Connect, and stay connected until `close`. `on_message(subject, data)`; `on_state` at each change."""
        if self._state is not None:
            return
        self._state = "connecting"
        self._on_message, self._on_state = on_message, on_state
        self._room.at(0, lambda: self._say("connecting"))
        self._room.at(1, self._connect)

    def publish(self, subject: str, data: bytes) -> None:
        """Send, if connected now; else it is gone."""
        if self._state != "connected" or self._is_cut or not can_travel(subject, data):
            return
        if self.rights.may_publish(subject):
            self._room.carry(self, subject, data)
        else:
            self._room.refused.append(subject)

    def at(self, hubs: Sequence[str]) -> None:
        """Know where the room may be: here it is always in the same place."""

    def elsewhere(self) -> None:
        """Leave the hub, and come back: there is no other."""
        if self._state == "connected":
            self.cut()
            self.heal()

    def later(self, seconds: float, call: Callable[[], object]) -> Due:
        """Call this after so many seconds of the room's time."""
        return self._room.at(max(0, round(seconds * _S)), lambda: None if self._state == "closed" else call())

    def steady_ms(self) -> int:
        """Return the clock that `later` goes by: milliseconds that only go forward."""
        return self._room.now_ms + self.ahead_ms

    def close(self) -> None:
        """Disconnect for good. `closed` is told before this returns, and nothing after it."""
        if self._state == "closed":
            return
        was, self._state = self._state, "closed"
        self._room.forget(self)
        if was is not None:
            self._on_state("closed")

    def cut(self) -> None:
        """Take the network away: what is under way to it is lost."""
        self._is_cut = True
        if self._state == "connected":
            self._state = "cut"
            self._room.at(0, lambda: self._say("cut"))

    def heal(self) -> None:
        """Give the network back; it connects by itself."""
        self._is_cut = False
        self._room.at(1, self._connect)

    def arrive(self, subject: str, data: bytes) -> None:
        """Hand over what comes, if it is connected at that moment."""
        if self._state == "connected":
            self._on_message(subject, data)

    def _connect(self) -> None:
        if self._state in ("connecting", "cut") and not self._is_cut:
            self._state = "connected"
            self._say("connected")

    def _say(self, state: LinkState) -> None:
        if self._state != "closed":
            self._on_state(state)
