"""A real door on this machine, and a guest that knocks at it."""

import asyncio
import os
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from app.domain.errors import MeetingError
from app.domain.proof import Proof, Role
from app.domain.ticket import JoinRequest, Ticket, user_key_text
from app.sharing.certificates import make_certificates
from app.sharing.door import Door
from app.sharing.gate import Limits
from app.sharing.knocking import Place, knock

HERE = "127.0.0.1"


@dataclass
class Room:
    """What a host would know: who was let in as what, and which codes died."""

    ca: str
    full: bool = False
    let_in: list[tuple[JoinRequest, Role]] = field(default_factory=list)
    dead: list[Proof] = field(default_factory=list)

    def admit(self, request: JoinRequest, role: Role) -> Ticket:
        if self.full:
            raise MeetingError("room_full")
        self.let_in.append((request, role))
        key = os.urandom(32) if role == "chair" else None
        return Ticket("ab" * 8, self.ca, (f"{HERE}:4222",), "e30.e30.c2ln", bytes(32), "0123456789abcdef", key)


@dataclass
class OpenDoor:
    room: Room
    door: Door
    place: Place


def request() -> JoinRequest:
    return JoinRequest(user_key_text(os.urandom(32)))


@asynccontextmanager
async def open_door(*proofs: Proof, limits: Limits | None = None) -> AsyncIterator[OpenDoor]:
    certificates = make_certificates()
    room = Room(certificates.ca.decode())
    door = Door(certificates, room.admit, room.dead.append, limits)
    for proof in proofs:
        door.open_for(proof)
    port = await door.open([HERE], [0])
    try:
        yield OpenDoor(room, door, Place(HERE, port))
    finally:
        await door.close()


async def trouble_of(knocking: Coroutine[Any, Any, Ticket]) -> str:
    """Return the code of what went wrong; "in" if the guest came in."""
    try:
        await knocking
    except MeetingError as error:
        return error.code
    return "in"


async def try_door(at: Place, proof: Proof, seconds: float = 5) -> str:
    return await trouble_of(knock([at], proof, request(), seconds))


def run(work: Coroutine[Any, Any, Any], seconds: float = 60) -> Any:
    """Run to the end; whatever is left open then is an error."""

    async def whole() -> Any:
        async with asyncio.timeout(seconds):
            return await work

    return asyncio.run(whole())
