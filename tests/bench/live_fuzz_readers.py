"""What reads things from outside beside the messages: tickets, codes, invitations, permissions, the door, the hub."""

import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from live_fuzz_inputs import changed

from app.domain.errors import MeetingError
from app.domain.invitation import Invitation, invitation_from, invitation_from_file
from app.domain.join_code import make_code, parse_code
from app.domain.proof import Proof
from app.domain.ticket import JoinRequest, Ticket, request_from, ticket_from
from app.domain.way_back import DoorSecrets, WayBack, way_back_from
from app.domain.wire import Beat, read, tell
from app.services.watching import Watching
from app.sharing.entering import link_of, new_way
from app.sharing.handshake import BrokenFrameError, GuestSide, HostSide, WrongProofError, hello_version, hello_way
from app.sharing.nats_talk import Pass, Talk
from app.sharing.permissions import RoomKeys, user_key
from app.sharing.rights import guest_rights, laptop_with
from tests.fakes import FakeClock
from tests.live.paper_hub import Hub, PaperLink
from tests.storage.invented import meeting

SLOW = 12
"""So many fewer are tried where each needs a key agreement of 25 ms."""
Reader = tuple[str, Callable[[], bytes], Callable[[bytes], object]]
PROOF = Proof("code", "guest", b"1234567")


def readers(chance: random.Random) -> list[Reader]:
    """Return each reader: its name, what makes an input, and what reads it."""
    way = new_way()
    ticket = _with_meeting(way)
    secrets = DoorSecrets("0123456", "1123456", b"a" * 16, b"b" * 16)
    back = WayBack(ticket.ticket, way.user, 9, 1, part="shares", port=48485, door=secrets).to_bytes()
    keys, invitation = RoomKeys(), Invitation(("192.168.1.23", "host.example"), 48484, b"d" * 32, b"s" * 16)
    one = keys.permission(user_key().name, guest_rights("r1", "a" * 16)).encode()
    request = JoinRequest(user_key().name).to_bytes()

    def of(*seeds: bytes) -> Callable[[], bytes]:
        return lambda: changed(chance.choice(seeds), chance, [each for each in seeds if each[:1] == b"{"])

    def codes() -> bytes:
        made = changed(make_code("guest").for_host_at(None).said.encode(), chance, ())
        return made if chance.random() < 0.5 else bytes(chance.choice(b"0123456789- ") for _ in range(13))

    return [
        ("tickets", of(ticket.ticket.to_bytes()), lambda data: _links(ticket_from(data))),
        ("ways back", of(back), lambda data: way_back_from(data).to_bytes()),
        ("requests at the door", of(request), request_from),
        ("codes", codes, lambda data: parse_code(data.decode(errors="replace")).hosts_near(())),
        ("invitations", of(invitation.text.encode()), lambda data: invitation_from(data.decode("latin-1")).proof),
        (
            "invitations in files",
            of(invitation.text.encode() + b"\n", "\ufeffx".encode("utf-16")),
            invitation_from_file,
        ),
        ("permissions", of(one), lambda data: _whose(keys, data)),
        ("lines of a hub", _hub_lines(chance), _talk),
        ("what a host watches", of(tell(Beat(epoch=2**21, n=1, digest="0", t_ms=1, runs=True))), _watch),
        ("door, host", _frames(chance), _host_at_door),
        ("door, guest", _frames(chance), _guest_at_door),
    ]


def _with_meeting(way: WayBack) -> WayBack:
    return replace(way, ticket=replace(way.ticket, meeting=meeting(), hubs=("192.168.1.23:48485", "[fe80::1]:48485")))


def _links(ticket: Ticket) -> None:
    """What came in a ticket is used at once: its places and its keys."""
    assert len(ticket.addresses) == len(ticket.hubs)
    with suppress(OSError):  # a certificate that OpenSSL does not take
        link_of(WayBack(ticket, b"k" * 32, 9))


def _whose(keys: RoomKeys, data: bytes) -> object:
    rights = keys.rights_in(data.decode("latin-1"))
    return rights and laptop_with(rights, "r1")


def _hub_lines(chance: random.Random) -> Callable[[], bytes]:
    info = b'INFO {"nonce":"abc","max_payload":65536}\r\nPONG\r\n'
    seeds = (
        b"MSG m.r1.log 1 5\r\nhello\r\n",
        b"PING\r\n",
        b"-ERR 'Permissions Violation'\r\n",
        b"+OK\r\n",
        b"PONG\r\n",
    )

    def make() -> bytes:
        told = b"".join(chance.choice(seeds) for _ in range(chance.randint(1, 6)))
        deep = b"INFO " + b"[" * 30_000 + b"\r\n"
        return deep if chance.random() < 0.02 else changed((info if chance.random() < 0.7 else b"") + told, chance, ())

    return make


class _Paper:
    """A connection that goes nowhere."""

    def __init__(self) -> None:
        self.is_over = False

    def write(self, data: bytes) -> None:
        """Nothing."""

    def abort(self) -> None:
        """Be over."""
        self.is_over = True

    def get_write_buffer_size(self) -> int:
        """Nothing waits."""
        return 0


def _talk(data: bytes) -> None:
    talk = Talk(Pass("a.b.c", lambda _nonce: b"s"), ("m.r1.log",), lambda _subject, _data: None)
    talk._transport = _Paper()  # type: ignore[assignment]
    for at in range(0, len(data), 1_000):
        talk.data_received(data[at : at + 1_000])


def _watch(data: bytes) -> None:
    watching = Watching(PaperLink(Hub(), FakeClock(), "x"), 1, lambda: None)
    watching._heard("m.r1.log", data)
    read(data)


def _frames(chance: random.Random) -> Callable[[], bytes]:
    guest = GuestSide(PROOF, b"certificate")
    return lambda: changed(guest.hello() if chance.random() < 0.8 else bytes([0]) + b"x" * 33, chance, ())


def _expected(act: Callable[[], object]) -> object:
    try:
        return act()
    except (BrokenFrameError, WrongProofError):
        raise MeetingError("door") from None


def _host_at_door(data: bytes) -> object:
    def act() -> object:
        hello_version(data)
        hello_way(data)
        host = HostSide(PROOF, b"certificate")
        host.answer(data)
        return host.check(data)

    return _expected(act)


def _guest_at_door(data: bytes) -> object:
    def act() -> object:
        guest = GuestSide(PROOF, b"certificate")
        guest.prove(data[-34:], b"{}")
        return guest.open(data)

    return _expected(act)
