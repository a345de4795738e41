"""The Wi-Fi came back, and the laptop that shares has another address."""

import asyncio
import socket
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from app import build_shared
from app.domain.errors import MeetingError
from app.domain.join_code import parse_code
from app.domain.own_address import OwnAddress
from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.sharing import addresses, finding_again, front_door
from app.sharing.finding import FoundRoom, Sign
from app.sharing.finding_again import sign_of
from tests.live.test_over_the_network import AGENDA, NET, Desk, Hall, until

FIRST, SECOND = OwnAddress(f"{NET}.11", 24), OwnAddress(f"{NET}.77", 24)


class Signs:
    """The signs on a network, as mDNS brings them; `are_heard` False: a network that drops it."""

    def __init__(self) -> None:
        self.up: list[FoundRoom] = []
        self.are_heard = True

    async def put_up(self, found: FoundRoom) -> Sign:
        self.up.append(found)
        return Sign(None)

    async def look(
        self, told: Callable[[tuple[FoundRoom, ...]], object], _own: Sequence[str] = (), seconds: float | None = 0
    ) -> None:
        if self.are_heard:
            told(tuple(self.up))
        await asyncio.sleep(0.05)


@pytest.fixture
def signs(monkeypatch: pytest.MonkeyPatch) -> Signs:
    signs = Signs()
    monkeypatch.setattr(front_door, "put_up_sign", signs.put_up)
    monkeypatch.setattr(finding_again, "look_around", signs.look)
    monkeypatch.setattr(finding_again, "FIRST_S", 0.1)
    monkeypatch.setattr(finding_again, "PAUSE_S", 0.1)
    return signs


@pytest.fixture
def laptop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, signs: Signs) -> Iterator[Hall]:
    monkeypatch.setattr(addresses, "LOOK_S", 0.1)
    monkeypatch.setattr(build_shared, "MOVE_AGAIN_S", (0.0, 0.2, 0.2))
    hall = Hall(tmp_path)
    yield hall
    for desk in reversed(hall.desks.values()):
        desk.sharing.close()
        desk.close()


def begun(host: Desk) -> LiveMeeting:
    live = host.prepare.make(AGENDA)
    Running(live, "ebe").start({"ebe": 4})
    return live


def test_the_room_opens_there_and_a_guest_that_was_here_finds_it_by_itself(laptop: Hall):
    host, guest = laptop("host"), laptop("guest")
    mine = [FIRST]
    host.sharing._own = lambda: tuple(mine)
    live = begun(host)
    shared = host.sharing.share(live)
    until(lambda: shared.ways_in)
    code = shared.ways_in.code
    joined = guest.join(code)
    me = Following(joined.meeting, "me", "ebe")
    until(lambda: joined.contact == "connected")
    mine.clear()
    assert (shared.state, shared.has_moved) == ("ready", False), "the Wi-Fi is away for a moment, no more"
    mine.append(SECOND)
    until(lambda: joined.contact == "cut")
    point, device = me.raise_point(), joined.meeting.keeper.device
    until(lambda: shared.has_moved)
    until(lambda: joined.contact == "connected")
    until(lambda: point in {event.id for event in live.events})
    assert joined.meeting.keeper.device == device
    until(lambda: joined.way.ticket.hubs[0].startswith(SECOND.ip))  # and it knows that after a restart
    assert parse_code(shared.ways_in.code).secret == parse_code(code).secret, "only the address in it is another one"
    assert shared.ways_in.code != code
    assert shared.check_words == joined.check_words
    shared.know_that_it_moved()
    assert not shared.has_moved


def test_where_nothing_carries_the_sign_the_new_code_leads_in(laptop: Hall, signs: Signs):
    signs.are_heard = False
    host, guest = laptop("host"), laptop("guest")
    mine = [FIRST]
    host.sharing._own = lambda: tuple(mine)
    live = begun(host)
    shared = host.sharing.share(live)
    until(lambda: shared.ways_in)
    joined = guest.join(shared.ways_in.code)
    device = joined.meeting.keeper.device
    mine[:] = [SECOND]
    until(lambda: shared.has_moved and joined.contact == "cut")
    point = Following(joined.meeting, "me", "ebe").raise_point()
    back = guest.join(shared.ways_in.code)
    assert back.meeting.keeper.device == device
    until(lambda: point in {event.id for event in live.events})


def test_a_strangers_sign_hears_nothing_and_the_room_is_found_beside_it(laptop: Hall, signs: Signs):
    host, guest = laptop("host"), laptop("guest")
    mine = [FIRST]
    host.sharing._own = lambda: tuple(mine)
    shared = host.sharing.share(begun(host))
    until(lambda: shared.ways_in)
    joined = guest.join(shared.ways_in.code)
    with socket.create_server((f"{NET}.66", 48499)) as stranger:
        stranger.settimeout(20)
        begins, signs.are_heard = sign_of(joined.way.ticket.room_key), False
        mine[:] = [SECOND]
        until(lambda: shared.has_moved and joined.contact == "cut")
        signs.up.append(FoundRoom(f"{begins}{'0' * 16}", (f"{NET}.66",), 48484, hub=48499))
        signs.up.append(FoundRoom(f"{begins}{'1' * 16}", (f"{NET}.66",), 48484, hub=22))
        signs.are_heard = True
        connection, _from = stranger.accept()
        with connection:
            first = connection.recv(4_096)
            connection.sendall(b"INFO {}\r\n")
        until(lambda: joined.contact == "connected")
    assert first[:2] == b"\x16\x03", "nothing but the beginning of TLS"
    assert joined.way.ticket.jwt.encode() not in first
    assert shared.has_moved


def test_a_guest_whose_program_was_closed_finds_it_too(laptop: Hall):
    host, guest = laptop("host"), laptop("guest")
    mine = [FIRST]
    host.sharing._own = lambda: tuple(mine)
    live = begun(host)
    shared = host.sharing.share(live)
    until(lambda: shared.ways_in)
    guest.join(shared.ways_in.code)
    guest.dies()
    mine[:] = [SECOND]
    until(lambda: shared.has_moved)
    guest = laptop("guest")
    again = guest.prepare.open(live.meeting.id)
    guest.sharing.resume(again)
    until(lambda: guest.sharing.joined(live.meeting.id).contact == "connected")


def test_where_the_new_place_cannot_be_opened_it_is_said_and_one_press_tries_again(
    laptop: Hall, monkeypatch: pytest.MonkeyPatch
):
    host = laptop("host")
    mine = [FIRST]
    host.sharing._own = lambda: tuple(mine)
    live = begun(host)
    shared = host.sharing.share(live)
    until(lambda: shared.ways_in)
    real, tried = build_shared.Room.open, list[int]()

    def no_place(*_given: object) -> None:
        tried.append(1)
        raise MeetingError("hub_cannot_listen")

    monkeypatch.setattr(build_shared.Room, "open", no_place)
    mine[:] = [SECOND]
    until(lambda: shared.state == "failed")
    assert shared.trouble is not None
    assert shared.trouble.code == "hub_cannot_listen"
    assert len(tried) == 3
    monkeypatch.setattr(build_shared.Room, "open", real)
    again = host.sharing.share(live)
    until(lambda: again.ways_in)


def test_who_stops_sharing_while_it_moves_shares_no_more(laptop: Hall, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(build_shared, "MOVE_AGAIN_S", (30.0,))
    host = laptop("host")
    mine = [FIRST]
    host.sharing._own = lambda: tuple(mine)
    shared = host.sharing.share(begun(host))
    until(lambda: shared.ways_in)
    mine[:] = [SECOND]
    until(lambda: shared.state == "starting")
    shared.stop()
    shared.wait()
    assert (shared.state, shared.ways_in) == ("stopped", None)


def test_an_address_that_comes_back_changes_nothing(laptop: Hall):
    host = laptop("host")
    asked: list[int] = []

    def own() -> tuple[OwnAddress, ...]:
        asked.append(1)
        return (SECOND,) if len(asked) in (3, 4) else (FIRST,)

    host.sharing._own = own
    shared = host.sharing.share(begun(host))
    until(lambda: len(asked) > 8)
    assert (shared.state, shared.has_moved) == ("ready", False)
