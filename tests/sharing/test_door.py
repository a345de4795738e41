"""The door of a room, over real TLS: who knows the secret comes in, and nobody else."""

import asyncio
import hashlib
import ssl
import time

from app.domain.invitation import Invitation, new_secret
from app.domain.join_code import make_code
from app.sharing.certificates import make_certificates, server_context
from app.sharing.frames import Wire
from app.sharing.gate import Limits
from app.sharing.handshake import VERSION, GuestSide
from app.sharing.knocking import Place, knock, places
from tests.sharing.doors import HERE, OpenDoor, open_door, request, run, trouble_of, try_door

CODE = make_code("guest")
OTHER_CODE = make_code("guest")
CHAIRS_CODE = make_code("chair")


def test_who_knows_the_code_gets_a_ticket():
    async def story():
        async with open_door(CODE.proof) as here:
            asked = request()
            ticket = await knock([here.place], CODE.proof, asked)
            assert ticket.ca == here.room.ca
            assert here.room.let_in == [(asked, "guest")]

    run(story())


def test_the_code_of_co_chairs_lets_in_as_a_co_chair():
    async def story():
        async with open_door(CODE.proof, CHAIRS_CODE.proof) as here:
            assert (await knock([here.place], CHAIRS_CODE.proof, request())).chairs_key
            assert (await knock([here.place], CODE.proof, request())).chairs_key is None
            assert [role for _, role in here.room.let_in] == ["chair", "guest"]

    run(story())


def test_a_wrong_code_is_told_at_once_and_counted():
    async def story():
        async with open_door(CODE.proof) as here:
            began = time.monotonic()
            assert await try_door(here.place, OTHER_CODE.proof) == "code_not_this_meeting"
            assert time.monotonic() - began < 1
            assert here.room.let_in == []

    run(story())


def invitation_to(here: OpenDoor, ca_digest: bytes | None = None) -> Invitation:
    ca = (here.place.address,), here.place.port
    from_room = hashlib.sha256(ca_der(here.room.ca)).digest()
    return Invitation(*ca, ca_digest or from_room, new_secret())


def ca_der(pem: str) -> bytes:
    return ssl.PEM_cert_to_DER_cert(pem)


def test_an_invitation_opens_the_same_door():
    async def story():
        async with open_door(CODE.proof) as here:
            invitation = invitation_to(here)
            here.door.open_for(invitation.proof)
            assert await try_door(here.place, invitation.proof) == "in"
            assert await try_door(here.place, invitation_to(here).proof) == "invitation_not_this_meeting"
            assert await try_door(here.place, CODE.proof) == "in"

    run(story())


def test_a_guest_who_knows_the_secret_cannot_pose_as_the_room():
    async def story():
        async with open_door() as impostor:
            invitation = invitation_to(impostor, ca_digest=hashlib.sha256(b"the real room").digest())
            impostor.door.open_for(invitation.proof)
            assert await try_door(impostor.place, invitation.proof) == "host_not_trusted"

    run(story())


def test_who_shows_a_certificate_of_another_room_is_not_trusted():
    async def story():
        async with open_door(CODE.proof) as here:
            here.room.ca = make_certificates().ca.decode()
            assert await try_door(here.place, CODE.proof) == "host_not_trusted"

    run(story())


def test_nobody_in_the_middle_can_pass_messages_on():
    """The one in the middle speaks TLS with both, and passes on every byte."""

    async def story():
        async with open_door(CODE.proof) as here:

            async def pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter):
                behind = await Wire.dial(here.place.address, here.place.port)
                before = Wire(reader, writer)
                try:
                    for source, target in ((before, behind), (behind, before)) * 2:
                        await target.send(await source.receive(20_000))
                finally:
                    behind.cut()
                    before.cut()

            tls = server_context(make_certificates())
            async with await asyncio.start_server(pass_on, HERE, 0, ssl=tls) as middle:
                place = Place(HERE, middle.sockets[0].getsockname()[1])
                assert await try_door(place, CODE.proof) == "code_not_this_meeting"
            assert here.room.let_in == []

    run(story())


def test_thirty_wrong_guesses_kill_the_code_until_there_is_a_new_one():
    async def story():
        limits = Limits(wrong_from_one=1000, burst_from_one=1000)
        async with open_door(CODE.proof, limits=limits) as here:
            said = [await try_door(here.place, OTHER_CODE.proof) for _ in range(limits.wrong)]
            assert set(said) == {"code_not_this_meeting"}
            assert here.room.dead == [CODE.proof]
            assert await try_door(here.place, CODE.proof) == "door_closed"
            new = make_code("guest")
            here.door.open_for(new.proof)
            assert await try_door(here.place, new.proof) == "in"
            assert await try_door(here.place, CODE.proof) in {"code_not_this_meeting", "door_closed"}

    run(story())


def test_many_guesses_at_once_do_not_get_round_the_limit():
    async def story():
        limits = Limits(wrong_from_one=1000, burst_from_one=1000, at_once_from_one=60)
        async with open_door(CODE.proof, limits=limits) as here:
            said = await asyncio.gather(*(try_door(here.place, OTHER_CODE.proof, 20) for _ in range(50)))
            assert said.count("code_not_this_meeting") == limits.wrong
            assert said.count("door_closed") == 50 - limits.wrong
            assert here.room.dead == [CODE.proof]

    run(story())


def test_one_address_cannot_kill_the_code_for_all():
    async def story():
        async with open_door(CODE.proof) as here:
            for _ in range(12):
                await try_door(here.place, OTHER_CODE.proof)
            assert here.room.dead == []
            assert await try_door(here.place, CODE.proof) == "door_closed"

    run(story())


def test_an_invitation_works_when_the_code_is_dead():
    async def story():
        async with open_door(CODE.proof, limits=Limits(wrong=1)) as here:
            invitation = invitation_to(here)
            here.door.open_for(invitation.proof)
            await try_door(here.place, OTHER_CODE.proof)
            assert await try_door(here.place, CODE.proof) == "door_closed"
            assert await try_door(here.place, invitation.proof) == "in"

    run(story())


def test_forty_guests_at_once_all_come_in():
    async def story():
        async with open_door(CODE.proof) as here:
            said = await asyncio.gather(*(try_door(here.place, CODE.proof, 30) for _ in range(40)))
            assert said == ["in"] * 40
            assert len({asked.user for asked, _ in here.room.let_in}) == 40

    run(story())


def test_a_room_without_a_place_says_so():
    async def story():
        async with open_door(CODE.proof) as here:
            here.room.full = True
            assert await try_door(here.place, CODE.proof) == "room_full"

    run(story())


def test_another_version_is_told(monkeypatch):
    def newer(self: GuestSide) -> bytes:
        return b"FSD" + bytes([VERSION + 1]) + b"what comes then"

    async def story():
        async with open_door(CODE.proof) as here:
            monkeypatch.setattr(GuestSide, "hello", newer)
            assert await try_door(here.place, CODE.proof) == "other_version"

    run(story())


def test_where_nobody_is_nobody_answers():
    async def story():
        async with open_door() as here:
            place = here.place
        assert await try_door(place, CODE.proof, seconds=1) == "nobody_there"
        assert await trouble_of(knock([], CODE.proof, request())) == "nobody_there"

    run(story())


def test_the_right_place_is_found_among_wrong_ones():
    async def story():
        async with open_door(CODE.proof) as here, open_door(OTHER_CODE.proof) as other:
            wrong = places([HERE], [1, 2, other.place.port])
            assert await knock([*wrong, here.place], CODE.proof, request())
            assert len(here.room.let_in) == 1
            assert other.room.let_in == []

    run(story())


def test_a_door_takes_the_next_port_when_one_is_taken():
    async def story():
        async with open_door(CODE.proof) as first, open_door(CODE.proof) as second:
            taken = [first.place.port, second.place.port]
            await second.door.close()
            assert await second.door.open([HERE], taken) == taken[1]

    run(story())
