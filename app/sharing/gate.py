"""Who may come near the door, and how often: nobody can crowd others out, nor guess for long."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from app.domain.proof import Proof

MOST_ADDRESSES = 4_096


@dataclass(frozen=True)
class Limits:
    """How much the door bears."""

    seconds: float = 5.0
    """for everything that one connection does"""
    at_once_from_one: int = 12
    """forty laptops may stand behind one address: a router of the hall's own"""
    at_once: int = 60
    """when one more comes, the one who has been at the door longest must go"""
    burst_from_one: int = 60
    a_second_from_one: float = 5.0
    wrong: int = 30
    """guesses at one code, of all together; then it is dead"""
    wrong_from_one: int = 10
    """guesses at one code from one address; then the door stays shut for it"""


@dataclass
class _Visitor:
    here: int = 0
    left: float = 0.0
    last: float = 0.0


class Gate:
    """Counts connections by address."""

    def __init__(self, limits: Limits, now: Callable[[], float] = time.monotonic) -> None:
        self._limits = limits
        self._now = now
        self._visitors: dict[str, _Visitor] = {}

    def enter(self, address: str) -> bool:
        """Return whether one more connection from this address may speak now; then call `leave` after it."""
        limits, now = self._limits, self._now()
        visitor = self._visitors.get(address)
        if visitor is None:
            self._make_room()
            visitor = self._visitors[address] = _Visitor(left=limits.burst_from_one, last=now)
        visitor.left = min(limits.burst_from_one, visitor.left + (now - visitor.last) * limits.a_second_from_one)
        visitor.last = now
        if visitor.here >= limits.at_once_from_one or visitor.left < 1:
            return False
        visitor.left -= 1
        visitor.here += 1
        return True

    def leave(self, address: str) -> None:
        """Count a connection from this address no more."""
        self._visitors[address].here -= 1

    def _make_room(self) -> None:
        """Forget who is not here, before there are too many to remember."""
        if len(self._visitors) >= MOST_ADDRESSES:
            self._visitors = {address: one for address, one in self._visitors.items() if one.here}


class Lock:
    """One secret that opens the door, and who guessed wrong at it."""

    def __init__(self, proof: Proof, limits: Limits) -> None:
        self.proof = proof
        self._limits = limits
        self._wrong: dict[str, int] = {}

    @property
    def wrong(self) -> int:
        """Return how many guesses were wrong."""
        return sum(self._wrong.values())

    @property
    def is_dead(self) -> bool:
        """Return whether too many guesses were wrong. An invitation is too long to guess."""
        return self.proof.kind == "code" and self.wrong >= self._limits.wrong

    def opens_for(self, address: str) -> bool:
        """Return whether somebody at this address may try."""
        if self.proof.kind == "invitation":
            return True
        return not self.is_dead and self._wrong.get(address, 0) < self._limits.wrong_from_one

    def guessed_wrong(self, address: str) -> None:
        """Count a wrong guess."""
        if self.proof.kind == "code":
            self._wrong[address] = self._wrong.get(address, 0) + 1
