"""
An invitation: where a room is, and the secret that opens its door. As text for a QR code, to paste, or in a file. Pure.

`FAIRSAY1:` and then letters and digits that a QR code holds in few squares (base 32). Inside: how long it is, as whom
one may come, the port, the addresses, the SHA-256 of the room's certificate, the secret, and four bytes that check all.
"""

import base64
import ipaddress
import re
import secrets
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field

from app.domain.errors import MeetingError
from app.domain.own_address import NAME
from app.domain.proof import Proof, Role

VERSION = 1
HEAD = f"FAIRSAY{VERSION}:"
FILE_ENDING = ".fairsay-meeting"
MOST_TEXT = 20_000
MOST_ADDRESSES = 8
SECRET_BYTES = 16
DIGEST_BYTES = 32
MOST_BYTES = 255
ROLES: tuple[Role, ...] = ("guest", "chair")
FIND = re.compile(r"FAIRSAY(\d{1,4}):([A-Z2-7\s>|-]*)", re.IGNORECASE)


@dataclass(frozen=True)
class Invitation:
    """Where a room's door is (addresses or names, and a port), its certificate's SHA-256, the secret, and as whom."""

    addresses: tuple[str, ...]
    port: int
    ca_digest: bytes
    secret: bytes = field(repr=False)
    role: Role = "guest"

    @property
    def proof(self) -> Proof:
        """Return what the door is shown."""
        return Proof("invitation", self.role, self.secret, self.ca_digest)

    @property
    def text(self) -> str:
        """Return it as text. Raises: ValueError for what is no address, or too many of them."""
        body = bytes([ROLES.index(self.role)]) + self.port.to_bytes(2, "big") + bytes([len(self.addresses)])
        body += b"".join(_address_bytes(each) for each in self.addresses) + self.ca_digest + self.secret
        if len(self.addresses) > MOST_ADDRESSES or len(body) + 5 > MOST_BYTES:
            raise ValueError("too many addresses")
        whole = bytes([len(body) + 5]) + body
        return HEAD + base64.b32encode(whole + _check(whole)).decode("ascii").rstrip("=")


def new_secret(chance: Callable[[int], bytes] = secrets.token_bytes) -> bytes:
    """Return a secret for an invitation: 128 bits by chance."""
    return chance(SECRET_BYTES)


def is_invitation(typed: str) -> bool:
    """Return whether somebody pasted an invitation where a code is asked for."""
    return FIND.search(typed[:MOST_TEXT]) is not None


def invitation_from(pasted: str) -> Invitation:
    """Return the invitation in a text; what stands around it, line breaks and small letters do not matter.

    Raises: MeetingError `invitation_missing`, `invitation_newer`, `invitation_broken`.
    """
    found = FIND.search(pasted[:MOST_TEXT])
    if found is None:
        raise MeetingError("invitation_missing")
    if int(found[1]) > VERSION:
        raise MeetingError("invitation_newer")
    try:
        return _read(_whole(re.sub(r"[^A-Z2-7]", "", found[2].upper())))
    except (ValueError, IndexError):
        raise MeetingError("invitation_broken") from None


def invitation_from_file(content: bytes) -> Invitation:
    """Return the invitation in a file, whoever saved it again. Raises: MeetingError as `invitation_from`."""
    wide = content[:2] in (b"\xff\xfe", b"\xfe\xff")
    return invitation_from(content[: 2 * MOST_TEXT].decode("utf-16" if wide else "utf-8", errors="replace"))


def _whole(letters: str) -> bytes:
    """Return the bytes that letters stand for; the first byte says how many they are, more letters are not ours."""
    count = base64.b32decode(letters[:8])[0]
    used = letters[: -(-count * 8 // 5)]
    whole = base64.b32decode(used + "=" * (-len(used) % 8))
    if len(whole) != count or count < 5 or _check(whole[:-4]) != whole[-4:]:
        raise ValueError("check")
    return whole


def _read(whole: bytes) -> Invitation:
    role, port, count = ROLES[whole[1]], int.from_bytes(whole[2:4], "big"), whole[4]
    at, addresses = 5, list[str]()
    for _ in range(count):
        size = whole[at]
        addresses.append(_address(whole[at + 1 : at + 1 + size], size))
        at += 1 + size
    rest = whole[at:-4]
    if not port or count > MOST_ADDRESSES or len(rest) != DIGEST_BYTES + SECRET_BYTES:
        raise ValueError("size")
    return Invitation(tuple(addresses), port, rest[:DIGEST_BYTES], rest[DIGEST_BYTES:], role)


def _address_bytes(address: str) -> bytes:
    """Return an address with its length in front: 4 bytes or 16 are an address of the internet, more is a name.

    A name of 4 or 16 letters gets a full stop at its end, which changes nothing about it.
    """
    try:
        packed = ipaddress.ip_address(address).packed
    except ValueError:
        if not NAME.fullmatch(address):
            raise
        packed = address.encode("ascii")
        packed += b"." if len(packed) in {4, 16} else b""
    return bytes([len(packed)]) + packed


def _address(packed: bytes, size: int) -> str:
    if len(packed) != size:
        raise ValueError("short")
    if size in {4, 16}:
        return str(ipaddress.ip_address(packed))
    name = packed.decode("ascii").removesuffix(".")
    if not NAME.fullmatch(name):
        raise ValueError("name")
    return name


def _check(body: bytes) -> bytes:
    return zlib.crc32(body).to_bytes(4, "big")
