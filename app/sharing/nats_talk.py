"""One connection to a hub: the client's half of the NATS protocol, as much of it as a room needs."""

import asyncio
import base64
import json
import ssl
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from app.override import override

Address = tuple[str, int]
Sign = Callable[[bytes], bytes]
OnData = Callable[[str, bytes], object]

_MOST_UNSENT = 262_144
_LONGEST_LINE = 65_536
_MOST_DATA = 1_048_576
_PING = b"PING\r\n"
_PONG = b"PONG\r\n"
_MAY_NOT = b"permissions violation"


@dataclass(frozen=True, slots=True)
class Pass:
    """
    What opens a hub for one laptop.

    Shape: the permission that the host signed, and what signs the hub's question with the laptop's own key.
    """

    permission: str = field(repr=False)
    sign: Sign = field(repr=False)


@dataclass
class EngineWay:
    """
    The way into a room by an organisation's engine, for when no hub of the hall can be reached.

    Shape: `is_used`: the link is there now, or was there last.
    """

    addresses: tuple[Address, ...]
    tls: ssl.SSLContext
    me: Pass
    is_used: bool = False


class Talk(asyncio.Protocol):
    """
    Says who we are, reads our subjects, publishes. Whatever goes wrong ends it, and `gone` is set.

    `ready` is set when the hub has let us in and knows what we read.
    """

    def __init__(self, me: Pass, subjects: Sequence[str], on_data: OnData) -> None:
        self.ready = asyncio.Event()
        self.gone = asyncio.Event()
        self._me = me
        self._subjects = subjects
        self._on_data = on_data
        self._transport: asyncio.Transport | None = None
        self._buffer = bytearray()
        self._coming: tuple[str, int] | None = None
        self._answers: list[asyncio.Event] = []
        self._heard = time.monotonic()

    @property
    def is_open(self) -> bool:
        """Say if there is a connection now."""
        return self._transport is not None

    @property
    def silent_s(self) -> float:
        """Return for how long nothing has come from the hub."""
        return time.monotonic() - self._heard

    def publish(self, subject: str, data: bytes) -> None:
        """Send this; it is gone if the hub did not take what was sent before."""
        transport = self._transport
        if transport is None or not self.ready.is_set() or transport.get_write_buffer_size() > _MOST_UNSENT:
            return
        transport.write(b"PUB %b %d\r\n%b\r\n" % (subject.encode("ascii"), len(data), data))

    def ping(self) -> asyncio.Event:
        """Ask the hub for an answer. It is set when the hub has taken all that was sent before."""
        answered = asyncio.Event()
        self._answers.append(answered)
        if self._transport is not None:
            self._transport.write(_PING)
        return answered

    def end(self) -> None:
        """Leave at once, without waiting for anybody: the other end may be gone."""
        if self._transport is not None:
            self._transport.abort()

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None
        self.gone.set()

    @override
    def data_received(self, data: bytes) -> None:
        self._heard = time.monotonic()
        self._buffer += data
        try:
            while self._take():
                pass
        except (ValueError, RecursionError):  # not the protocol: whoever that is, we do not talk to it
            self._buffer.clear()
            self.end()

    def _take(self) -> bool:
        """Take the next line or message off the buffer. False: more has to come first."""
        if self._coming is not None:
            return self._take_message(*self._coming)
        end = self._buffer.find(b"\r\n")
        if end < 0:
            if len(self._buffer) > _LONGEST_LINE:
                raise ValueError("a line without an end")
            return False
        line = bytes(self._buffer[:end])
        del self._buffer[: end + 2]
        self._read_line(line)
        return True

    def _take_message(self, subject: str, size: int) -> bool:
        if len(self._buffer) < size + 2:
            return False
        data = bytes(self._buffer[:size])
        del self._buffer[: size + 2]
        self._coming = None
        self._on_data(subject, data)
        return True

    def _read_line(self, line: bytes) -> None:
        verb, _, rest = line.partition(b" ")
        match verb:
            case b"MSG":
                subject, *_, size = rest.decode("ascii").split()
                self._coming = (subject, _size(size))
            case b"PING":
                self._write(_PONG)
            case b"PONG":
                self._answered()
            case b"INFO":
                self._introduce(rest)
            case b"-ERR":
                if not rest.lower().startswith(b"'" + _MAY_NOT):
                    self.end()
            case b"+OK":
                pass
            case _:
                raise ValueError("unknown line")

    def _introduce(self, info: bytes) -> None:
        """Answer the hub's first line: who we are, what we read. Its later lines tell nothing that we need."""
        if self.ready.is_set() or self._answers:
            return
        told = json.loads(info)
        nonce = told.get("nonce", "") if isinstance(told, dict) else ""
        signature = base64.urlsafe_b64encode(self._me.sign(str(nonce).encode())).decode("ascii").rstrip("=")
        who = {
            "jwt": self._me.permission,
            "sig": signature,
            "verbose": False,
            "pedantic": False,
            "echo": False,
            "headers": False,
            "protocol": 0,
            "lang": "fairsay",
            "version": "1",
        }
        self._write(b"CONNECT %b\r\n" % json.dumps(who, separators=(",", ":")).encode("ascii"))
        for number, subject in enumerate(self._subjects, start=1):
            self._write(b"SUB %b %d\r\n" % (subject.encode("ascii"), number))
        self._answers.append(self.ready)
        self._write(_PING)

    def _answered(self) -> None:
        if self._answers:
            self._answers.pop(0).set()

    def _write(self, data: bytes) -> None:
        if self._transport is not None:
            self._transport.write(data)


def _size(text: str) -> int:
    size = int(text)
    if not 0 <= size <= _MOST_DATA:
        raise ValueError("too much at once")
    return size
