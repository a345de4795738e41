"""From what the host's screen shows to being in: codes, invitations, what was found on the network."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from app.domain.errors import MeetingError
from app.domain.invitation import Invitation
from app.domain.join_code import make_code
from app.domain.own_address import OwnAddress
from app.domain.ticket import Ticket
from app.sharing import coming_in, front_door
from app.sharing.certificates import make_certificates
from app.sharing.coming_in import WayIn, come_in, way_in
from app.sharing.door import PORTS
from app.sharing.finding import FoundRoom, OnFound, Sign
from app.sharing.front_door import Entrance, FrontDoor
from app.sharing.gate import Limits
from app.sharing.knocking import Place
from tests.sharing.doors import HERE, Room, request, run, trouble_of

OWN = (OwnAddress(HERE, 24),)


@pytest.fixture(autouse=True)
def signs(monkeypatch: pytest.MonkeyPatch) -> list[FoundRoom]:
    """The signs that were put up; nothing goes out to the network."""
    up: list[FoundRoom] = []

    async def put_up(room: FoundRoom) -> Sign:
        up.append(room)
        return Sign(None)

    async def look(on_found: OnFound, own: object, seconds: float | None) -> None:
        if up:
            on_found(tuple(up))
        await asyncio.sleep(60)

    monkeypatch.setattr(front_door, "put_up_sign", put_up)
    monkeypatch.setattr(coming_in, "look_around", look)
    return up


@asynccontextmanager
async def host(limits: Limits | None = None) -> AsyncIterator[tuple[FrontDoor, Entrance]]:
    certificates = make_certificates()
    front = FrontDoor(certificates, Room(certificates.ca.decode()).admit, limits=limits)
    try:
        yield front, await front.open(OWN, [0])
    finally:
        await front.close()


async def by(given: str, *here: Place, own: tuple[OwnAddress, ...] = OWN, seconds: float = 3) -> Ticket:
    return await come_in(way_in(given), request(), own, here, seconds)


def code_of(entrance: Entrance, role: str = "guest") -> str:
    code = entrance.codes[role]
    assert code is not None
    return code.said


def test_the_code_on_the_screen_leads_in():
    async def story():
        async with host() as (_, entrance):
            assert code_of(entrance).startswith("001-")
            assert (await by(code_of(entrance).replace("-", ""))).chairs_key is None
            assert (await by(code_of(entrance, "chair"))).chairs_key

    run(story())


def test_the_invitation_leads_in_also_from_far_away():
    async def story():
        async with host() as (_, entrance):
            assert (await by(f"Hello! {entrance.invitations['guest'].text}", own=())).chairs_key is None
            assert (await by(entrance.invitations["chair"].text + "\n", own=())).chairs_key

    run(story())


def test_without_its_sign_the_code_and_an_address_lead_in(signs: list[FoundRoom]):
    async def story():
        async with host() as (_, entrance):
            await asyncio.sleep(0)
            signs.clear()
            assert await by(code_of(entrance), Place(HERE, entrance.port))
            assert await trouble_of(by(code_of(entrance), seconds=0.5)) == "nobody_there"  # its port is not one of ours

    run(story())


def test_a_new_code_takes_the_place_of_the_old_one():
    async def story():
        async with host() as (front, entrance):
            old = code_of(entrance)
            new = code_of(front.new_codes())
            began = time.monotonic()
            assert await trouble_of(by(old, seconds=8)) == "code_not_this_meeting"
            assert time.monotonic() - began < 1.5
            assert await by(new)

    run(story())


def test_the_screen_is_told_when_the_code_is_dead():
    async def story():
        async with host(Limits(wrong=1)) as (front, entrance):
            wrong = make_code("guest").for_host_at(OWN[0]).said
            assert await trouble_of(by(wrong)) == "code_not_this_meeting"
            assert front.entrance is not None
            assert front.entrance.codes["guest"] is None
            assert front.entrance.codes["chair"] == entrance.codes["chair"]
            assert await by(entrance.invitations["guest"].text)
            assert await by(code_of(front.new_codes()))

    run(story())


def test_the_sign_tells_nothing_that_a_guest_or_a_secret_could_be_known_by(signs: list[FoundRoom]):
    async def story():
        async with host() as (_, entrance):
            await by(code_of(entrance))
            assert signs[0].addresses == (HERE,)
            assert signs[0].room not in entrance.invitations["guest"].text.lower()

    run(story())


def test_codes_are_not_tried_at_meetings_that_are_elsewhere():
    way = WayIn(make_code("guest").for_host_at(OwnAddress("10.0.0.7", 24)))
    assert way.may_be(FoundRoom("a" * 16, ("10.0.0.7",), 1))
    assert way.may_be(FoundRoom("a" * 16, ("10.0.0.9", "192.168.9.7"), 1))
    assert not way.may_be(FoundRoom("a" * 16, ("10.0.0.77",), 1))
    assert not WayIn(make_code("guest")).may_be(FoundRoom("a" * 16, ("10.0.0.7",), 1))


def test_where_the_door_may_be():
    code = WayIn(make_code("guest").for_host_at(OwnAddress("10.0.0.7", 24)))
    assert code.first_places([OwnAddress("10.0.0.9", 24)]) == tuple(Place("10.0.0.7", port) for port in PORTS)
    invitation = WayIn(Invitation(("10.0.0.7",), 5000, bytes(32), bytes(16)))
    assert invitation.first_places([]) == tuple(Place("10.0.0.7", port) for port in (5000, *PORTS))


@pytest.mark.parametrize(
    ("given", "code"), [("12", "code_short"), ("FAIRSAY1:AAAA", "invitation_broken"), ("hello", "code_letters")]
)
def test_a_slip_is_told_before_anything_is_sent(given: str, code: str):
    with pytest.raises(MeetingError, match=code):
        way_in(given)


def test_a_laptop_without_a_network_cannot_share():
    async def story():
        front = FrontDoor(make_certificates(), Room("").admit)
        with pytest.raises(MeetingError, match="no_network"):
            await front.open(())
        await front.close()

    run(story())
