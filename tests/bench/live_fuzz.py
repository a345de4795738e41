"""Many broken messages between laptops: python tests/bench/live_fuzz.py [COUNT] [--seed 0]

Whatever comes from an insider with a real permission, from the hub, from the door and from what people paste: it is
taken, or refused with a code; nothing else is raised, memory stays flat, and the meeting goes on. Prints what became
of each kind. Exit status 1 if anything went wrong.
"""

import argparse
import json
import os
import random
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(0, str(Path(__file__).parent))

import live_fuzz_inputs as inputs
from live_fuzz_readers import SLOW, readers
from live_fuzz_room import HONEST, INSIDER, FuzzRoom
from live_rig import memory_mb

from app.domain.errors import MeetingError
from app.domain.wire import Ask, Bye, Ended, Hello, Ping, tell
from tests.live.hall import permission

A_ROOM = 400
TROUBLE = (
    ArithmeticError, AssertionError, AttributeError, LookupError, MemoryError, MeetingError, NameError, OSError,
    RuntimeError, TypeError, ValueError,
)  # fmt: skip


@dataclass
class Kind:
    """What became of the inputs of one kind."""

    came: Counter[str] = field(default_factory=Counter[str])
    slowest_ms: float = 0.0


class Fuzz:
    """Tries inputs, and counts."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.kinds: dict[str, Kind] = {}
        self.wrong: list[str] = []

    def one(self, kind: str, use: Callable[[], object], data: bytes) -> None:
        """Try one input."""
        found, began = self.kinds.setdefault(kind, Kind()), time.perf_counter()
        try:
            use()
            found.came["taken"] += 1
        except MeetingError as refusal:
            found.came["refused"] += 1
            if kind.startswith("to the"):
                self.went_wrong(f"{kind}: {refusal.code} was raised", data)
        except TROUBLE:
            self.went_wrong(f"{kind}: " + " | ".join(traceback.format_exc().strip().splitlines()[-5:]), data)
        found.slowest_ms = max(found.slowest_ms, (time.perf_counter() - began) * 1000)

    def went_wrong(self, what: str, data: bytes = b"") -> None:
        """Remember what went wrong, and say so."""
        self.wrong.append(what)
        if len(self.wrong) <= 20:
            print("wrong:", what[:900], data[:300], flush=True)

    def room(self, count: int) -> None:
        """Try so many messages on one room: a third of them on a guest, whose host tells it nonsense."""
        room = FuzzRoom(self.chance)
        real = [data for _subject, data in room.hub.sent]
        hello = tell(Hello(n=0, digest="0", seq=0, jwt=permission(INSIDER, is_chair=self.chance.random() < 0.5)))
        room.to_host("cq", hello)
        asked = [
            hello,
            *(tell(each) for each in (Ask(since=0, texts=True), Ask(since=3), Ping(sent=1), Bye(), Ended())),
        ]
        for number in range(count * 2 // 3):
            room.hub.sent.clear()
            if self.chance.random() < 0.7:
                told = json.dumps(inputs.press(self.chance, room.ids())).encode()
            else:
                told = self.chance.choice([*asked, *real])
            data = inputs.changed(told, self.chance, real)
            kind = "up" if b'"press"' in data else "cq"
            self.one(f"to the host, {kind}", lambda kind=kind, data=data: room.to_host(kind, data), data)
            if room.is_over or number % 100 == 99:
                self._look_at(room)
            if room.is_over:
                break
        if not room.is_over:
            self._look_at(room)
        self._to_guest(room, count - count * 2 // 3)
        room.close()

    def _look_at(self, room: FuzzRoom) -> None:
        trouble = ""
        try:
            trouble = room.trouble()
        except TROUBLE:
            trouble = " | ".join(traceback.format_exc().strip().splitlines()[-5:])
        if trouble:
            self.went_wrong(f"afterwards: {trouble}")

    def _to_guest(self, room: FuzzRoom, count: int) -> None:
        """What a host of tomorrow, or a mad one, may tell a guest."""
        real = list(dict.fromkeys([*self._told(room), tell(Ended())]))
        for _number in range(count):
            room.hub.sent.clear()
            data = inputs.changed(self.chance.choice(real), self.chance, real)
            self.one("to the guest", lambda data=data: room.to_guest(data), data)

    def _told(self, room: FuzzRoom) -> Iterator[bytes]:
        room.hub.sent.clear()
        room.to_host("cq", tell(Hello(n=0, digest="0", seq=0, jwt=permission(INSIDER, is_chair=True))))
        room.to_host("cq", tell(Ask(since=0, texts=True)))
        room.to_host("cq", tell(Ask(since=max(0, len(room.live.events) - 20))))
        room.to_host("cq", tell(Ping(sent=1)))
        for _time in range(3):
            room.to_host("up", json.dumps(inputs.press(self.chance, room.ids())).encode())
        room.hub.run(5)
        yield from (data.replace(INSIDER.encode(), HONEST.encode()) for _subject, data in room.hub.sent)

    def read(self, count: int) -> None:
        """Try so many inputs on each reader of what is pasted, carried by the door, or told by the hub."""
        for name, make, use in readers(self.chance):
            for _number in range(count // SLOW if name in ("door, guest", "door, host") else count):
                data = make()
                self.one(name, lambda use=use, data=data: use(data), data)


def main() -> int:
    """Try them all, and say how it went."""
    parser = argparse.ArgumentParser()
    parser.add_argument("count", type=int, nargs="?", default=50_000)
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args()
    fuzz, began = Fuzz(chosen.seed), time.monotonic()
    messages, before = chosen.count * 7 // 10, 0.0
    for number in range(max(1, messages // A_ROOM)):
        fuzz.room(A_ROOM)
        if number == messages // A_ROOM // 5:
            before = memory_mb(os.getpid())
    fuzz.read(chosen.count * 3 // 10 // 8)
    tried = sum(sum(kind.came.values()) for kind in fuzz.kinds.values())
    print(f"{'kind':28}{'inputs':>9}{'taken':>9}{'refused':>9}{'slowest':>12}")
    for name, kind in fuzz.kinds.items():
        total = sum(kind.came.values())
        print(f"{name:28}{total:>9}{kind.came['taken']:>9}{kind.came['refused']:>9}{kind.slowest_ms:>9.0f} ms")
    memory = f"memory after a fifth {before:.0f} MB, at the end {memory_mb(os.getpid()):.0f} MB"
    print(f"{tried} inputs in {time.monotonic() - began:.0f} s, {len(fuzz.wrong)} wrong; {memory}")
    return 1 if fuzz.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
