"""Hubs without threads or a network: they lose, double and delay messages as a seed says."""

import heapq
import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import count

from app.domain.live_ports import LinkState, OnMessage, OnState
from tests.fakes import FakeClock

HALL = "hall:1"


@dataclass
class Weather:
    """How bad the Wi-Fi is. Units: shares of all messages, and milliseconds."""

    lost: float = 0.0
    doubled: float = 0.0
    slowest_ms: int = 5


@dataclass
class Timer:
    is_off: bool = False

    def cancel(self) -> None:
        self.is_off = True


class Hub:
    """Carries messages when its time comes. `run` moves the time."""

    def __init__(self, weather: Weather | None = None, seed: int = 0) -> None:
        self.now_ms = 0
        self.weather = weather or Weather()
        self.random = random.Random(seed)
        self.links: list[PaperLink] = []
        self.up = {HALL}
        self.clocks: list[FakeClock] = []
        self.sent: list[tuple[str, bytes]] = []
        self._next = count()
        self._todo: list[tuple[int, int, Timer, Callable[[], object]]] = []

    def at(self, in_ms: float, call: Callable[[], object]) -> Timer:
        timer = Timer()
        heapq.heappush(self._todo, (self.now_ms + max(0, int(in_ms)), next(self._next), timer, call))
        return timer

    def run(self, seconds: float) -> None:
        until = self.now_ms + int(seconds * 1000)
        while self._todo and self._todo[0][0] <= until:
            when, _, timer, call = heapq.heappop(self._todo)
            self._go_to(when)
            if not timer.is_off:
                call()
        self._go_to(until)

    def _go_to(self, when: int) -> None:
        for clock in self.clocks:
            clock.go_on((when - self.now_ms) / 1000)
        self.now_ms = max(self.now_ms, when)

    def carry(self, subject: str, data: bytes, who: "PaperLink") -> None:
        self.sent.append((subject, data))
        for link in self.links:
            if link is not who and link.place == who.place and link.reads(subject):
                for _ in range(1 + (self.random.random() < self.weather.doubled)):
                    if self.random.random() >= self.weather.lost:
                        slow = self.random.randint(1, self.weather.slowest_ms)
                        self.at(slow, lambda link=link, at=link.place: link.deliver(subject, data, at))

    def opens(self, place: str) -> None:
        """A hub is there from now on."""
        self.up.add(place)

    def closes(self, place: str) -> None:
        """The hub there is gone: whoever was at it is cut."""
        self.up.discard(place)
        for link in self.links:
            if link.place == place:
                link.lose()


class PaperLink:
    """A link over one of the hubs."""

    def __init__(self, hub: Hub, clock: FakeClock, reads: str, hubs: tuple[str, ...] = (HALL,)) -> None:
        self._hub, self._clock, self._reads = hub, clock, re.compile(reads)
        self._on_message: OnMessage | None = None
        self._on_state: OnState | None = None
        self.is_cut = self.is_closed = False
        self.hubs, self.place = hubs, ""
        self._left = ("", 0)
        self.hears: Callable[[bytes], bool] = lambda _data: True
        hub.links.append(self)

    def start(self, on_message: OnMessage, on_state: OnState) -> None:
        self._on_message, self._on_state = on_message, on_state
        self._hub.at(1, self._connect)

    def _connect(self) -> None:
        """As the real one: tries the places, and again after a moment."""
        if self.is_closed or self.is_cut or self.place:
            return
        left, until = self._left
        open_now = [hub for hub in self.hubs if hub in self._hub.up and (hub != left or self._hub.now_ms > until)]
        if open_now:
            self.place = open_now[0]
            self._say("connected")
        else:
            self._hub.at(300, self._connect)

    def _say(self, state: LinkState) -> None:
        if self._on_state is not None and not self.is_closed:
            self._on_state(state)

    def at(self, hubs: Sequence[str]) -> None:
        self.hubs = tuple(hubs)

    def elsewhere(self) -> None:
        if len(self.hubs) > 1:
            self._left = (self.place, self._hub.now_ms + 10_000)
            self.lose()

    def lose(self) -> None:
        """The connection is gone."""
        self.place = ""
        self._hub.at(1, lambda: self._say("cut"))
        self._hub.at(100, self._connect)

    def reads(self, subject: str) -> bool:
        return self._reads.fullmatch(subject) is not None

    def deliver(self, subject: str, data: bytes, at: str) -> None:
        if self._on_message is not None and self.place == at and not self.is_closed and self.hears(data):
            self._on_message(subject, data)

    def publish(self, subject: str, data: bytes) -> None:
        if self.place and not self.is_closed:
            self._hub.carry(subject, data, self)

    def later(self, seconds: float, call: Callable[[], object]) -> Timer:
        return self._hub.at(seconds * 1000, lambda: None if self.is_closed else call())

    def steady_ms(self) -> int:
        return self._clock.steady_ms()

    def close(self) -> None:
        self.is_closed = True
        self.place = ""

    def cut(self) -> None:
        self.is_cut = True
        self.lose()

    def heal(self) -> None:
        self.is_cut = False
        self._hub.at(1, self._connect)
