"""
*Can we hear each other?*: looks for other laptops that look too, and for what is between them and this one.

It listens, shows itself (mDNS, a random name), and knocks at every laptop that does so too. Where mDNS brings nobody,
it knocks once at each near address, a few at a time. What one tells the other: `check_talk.py`.
"""

import asyncio
import ipaddress
import secrets
import socket
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from app.domain.errors import MeetingError
from app.domain.network_check import HeardNow, OtherLaptop, Seen, heard_now
from app.domain.own_address import INSIDE, OwnAddress
from app.domain.wire import PROTOCOL
from app.sharing.addresses import Own
from app.sharing.check_talk import EXPECTED, TALK_SECONDS, CheckHello, Talked, answer, ask, is_reached
from app.sharing.finding import CHECK_KIND, FoundRoom, look_around, put_up_sign
from app.sharing.gate import Limits
from app.sharing.visitors import Visitors

PORTS = (48482, 48483)  # the door's spare ones: its first stays free for it
LIMITS = Limits(TALK_SECONDS, at_once_from_one=3, at_once=40, burst_from_one=20, a_second_from_one=2.0)
MOST_OTHERS, MOST_AT_ONE_ADDRESS, MOST_ADDRESSES = 64, 4, 3
NAME_BYTES = 8


@dataclass(frozen=True, slots=True)
class Pace:
    """How long things take, in seconds."""

    early: float = 12.0
    """after so long, who was not found is not only late"""
    sweep_after: float = 2.5
    sweep_every: float = 30.0
    sweep_wait: float = 0.7
    sweep_at_once: int = 32
    talk_every: float = 8.0
    talk_more: float = 0.25
    """so much longer for each other laptop"""
    settle: float = 6.0
    """who was found just now may still be heard by a talk that the other one begins"""
    forget: float = 25.0
    tick: float = 0.5


@dataclass(slots=True)
class _Other:
    """What is known of one other laptop."""

    addresses: tuple[str, ...]
    port: int
    p: int = PROTOCOL
    is_signed: bool = False
    reached: bool | None = None
    reaches: bool | None = None
    was_heard: bool = False
    missed: int = 0
    asked: float = 0.0
    since: float = field(default_factory=time.monotonic)
    told: float = field(default_factory=time.monotonic)

    @property
    def is_heard(self) -> bool:
        return bool(self.reached and self.reaches)

    def seen(self, is_settled: bool) -> OtherLaptop:
        reached = None if self.reached is False and self.reaches is None and not is_settled else self.reached
        return OtherLaptop(reached, self.reaches, same_version=self.p == PROTOCOL)

    def miss(self) -> None:
        """It does not answer. One that was heard is asked a second time."""
        self.missed += 1
        if not self.was_heard or self.missed > 1:
            self.reached = False
        else:
            self.asked = 0.0

    def is_gone(self, now: float, forget: float) -> bool:
        """Return whether it looks no more."""
        return not self.is_signed and (not (self.reached or self.reaches) or now - self.told > forget)

    @property
    def has_left(self) -> bool:
        """Return whether it was heard, and is not any more: it went, nothing is in the way."""
        return self.was_heard and not self.is_heard


Also = Callable[[], tuple[int, ...]]
OnHeard = Callable[[HeardNow], object]


async def check_network(own: Own, also: Also, told: OnHeard, pace: Pace | None = None) -> None:
    """
    Look until cancelled; `told` is called at each change, on the loop.

    own: asks for this laptop's addresses; where they change, it begins again. also: where this laptop listens, as it
    shares meetings.
    """
    pace, said = pace or Pace(), list[HeardNow]()

    def tell(seen: Seen) -> None:
        now = heard_now(seen)
        if said != [now]:
            said[:] = [now]
            told(now)

    while True:
        addresses = tuple(own())
        look = _Look(addresses, also, tell, pace)
        looking = asyncio.get_running_loop().create_task(look.run())
        try:
            while tuple(own()) == addresses:
                await asyncio.sleep(2 * pace.tick)
        finally:
            looking.cancel()
            await asyncio.gather(looking, return_exceptions=True)


class _Look:
    """A look from one set of own addresses."""

    def __init__(self, own: Sequence[OwnAddress], also: Also, tell: Callable[[Seen], object], pace: Pace) -> None:
        self._own, self._also, self._tell, self._pace = own, also, tell, pace
        self._ips = [one.ip for one in own]
        self._name, self._port = secrets.token_hex(NAME_BYTES), 0
        self._others: dict[str, _Other] = {}
        self._answers: bool | None = None
        self._began = time.monotonic()
        self._talks: dict[str, asyncio.Task[None]] = {}

    def _me(self, *, is_back: bool = False) -> CheckHello:
        return CheckHello(self._name, self._port, self._also(), is_back)

    async def run(self) -> None:
        """Look until cancelled."""
        visitors = Visitors(LIMITS, self._serve)
        try:
            self._port = visitors.open(self._ips, PORTS)
        except MeetingError:
            self._tell(Seen(self._own, listens=False))
            return
        self._say()
        loop = asyncio.get_running_loop()
        sign = loop.create_task(put_up_sign(FoundRoom(self._name, tuple(self._ips), self._port), CHECK_KIND))
        work = [
            loop.create_task(each)
            for each in (
                look_around(self._found, self._ips, seconds=None, kind=CHECK_KIND),
                self._hear_myself(),
                self._sweep_while_alone(),
            )
        ]
        try:
            while True:
                self._talk_with_all()
                self._say()
                await asyncio.sleep(self._pace.tick)
        finally:
            left = [*work, *self._talks.values()]
            for task in left:
                task.cancel()
            await asyncio.gather(*left, visitors.close(), return_exceptions=True)
            await (await sign).take_down()

    def _say(self) -> None:
        now, pace = time.monotonic(), self._pace
        for name, other in tuple(self._others.items()):
            if other.is_gone(now, pace.forget) or (other.has_left and not other.is_signed):
                del self._others[name]
        seen = [other.seen(now - other.since > pace.settle) for other in self._others.values() if not other.has_left]
        is_early = now - self._began < pace.early
        self._tell(Seen(self._own, answers=self._answers, others=seen, is_early=is_early))

    # --- who else looks

    def _found(self, rooms: tuple[FoundRoom, ...]) -> None:
        """Know whose sign is up."""
        up = {room.room: room for room in rooms if room.room != self._name}
        for name, other in self._others.items():
            if other.is_signed and name not in up:
                other.is_signed, other.asked = False, 0.0
        for name, room in up.items():
            other = self._known(name, room.addresses, room.port)
            if other is not None:
                other.is_signed, other.p = True, room.p

    def _known(self, name: str, addresses: Sequence[str], port: int) -> _Other | None:
        """Return what is known of a laptop, which may be new; None for this laptop itself, and for too many."""
        if name == self._name or not set(addresses).isdisjoint(self._ips):
            return None
        known = self._others.get(name)
        if known is None:
            same = sum(not set(addresses).isdisjoint(one.addresses) for one in self._others.values())
            if len(self._others) >= MOST_OTHERS or same >= MOST_AT_ONE_ADDRESS:
                return None
            known = self._others[name] = _Other(self._nearest(addresses), port)
        return known

    def _nearest(self, addresses: Sequence[str]) -> tuple[str, ...]:
        return tuple(sorted(addresses, key=lambda ip: self._source(ip) is None)[:MOST_ADDRESSES])

    def _source(self, ip: str) -> str | None:
        """Return the own address in the same network."""
        to = ipaddress.IPv4Address(ip)
        return next((one.ip for one in self._own if to in one.network), None)

    def _learn(self, talked: Talked) -> None:
        """Take up what a talk told."""
        other = self._known(talked.hello.name, (talked.address,), talked.hello.port)
        if other is None:
            return
        other.p, other.told, other.missed = talked.hello.p, time.monotonic(), 0
        if talked.reached is not None:
            other.reached, other.asked = talked.reached, other.told
        if talked.reaches is not None:
            other.reaches = talked.reaches
        other.was_heard = other.was_heard or other.is_heard
        self._say()

    # --- talks

    async def _serve(self, connection: socket.socket, address: str) -> None:
        talked = await answer(self._me(), connection, address, connection.getsockname()[0])
        if talked is not None:
            self._learn(talked)

    async def _hear_myself(self) -> None:
        self._answers = await is_reached(self._me(is_back=True), self._ips[0], self._port, self._ips[0])

    def _talk_with_all(self) -> None:
        now = time.monotonic()
        every = self._pace.talk_every + self._pace.talk_more * len(self._others)
        for name, other in self._others.items():
            if name not in self._talks and (not other.asked or now - other.asked > every):
                other.asked = now
                talk = self._talks[name] = asyncio.get_running_loop().create_task(self._talk(other))
                talk.add_done_callback(lambda _done, name=name: self._talks.pop(name, None))

    async def _talk(self, other: _Other) -> None:
        for address in other.addresses:
            try:
                talked = await ask(self._me(), address, other.port, self._source(address))
            except EXPECTED:
                continue
            self._learn(talked)
            return
        other.miss()

    async def _sweep_while_alone(self) -> None:
        await asyncio.sleep(self._pace.sweep_after)
        while True:
            if not self._others:
                await self._sweep()
            await asyncio.sleep(self._pace.sweep_every)

    async def _sweep(self) -> None:
        """Knock once at each near address."""
        few = asyncio.Semaphore(self._pace.sweep_at_once)

        async def knock(ip: str) -> None:
            async with few:
                try:
                    talked = await ask(self._me(), ip, PORTS[0], self._source(ip), self._pace.sweep_wait)
                except EXPECTED:
                    return
            self._learn(talked)

        async with asyncio.TaskGroup() as knocks:
            for ip in near(self._own):
                knocks.create_task(knock(ip))


def near(own: Iterable[OwnAddress]) -> tuple[str, ...]:
    """Return the other addresses near these own ones: at most 254 each, in at most two private networks."""
    own = tuple(own)
    outside = [one for one in own if not INSIDE.search(one.adapter) and ipaddress.IPv4Address(one.ip).is_private]
    nets = [ipaddress.IPv4Network((one.ip, max(24, one.prefix)), strict=False) for one in outside[:2]]
    ours = {one.ip for one in own}
    return tuple(dict.fromkeys(str(ip) for net in nets for ip in net.hosts() if str(ip) not in ours))
