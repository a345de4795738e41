"""
One signed permission for each laptop, in the form that a NATS hub holds everybody to.

A room has an account; its key signs the permissions, on the host's laptop and without asking the hub.
"""

import base64
import hmac
import json
import os
import time
from collections.abc import Mapping
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.sharing.rights import MOST_BYTES, Rights

HOURS = 12
EVERY_ROOM = "m.>"
_HOUR_S = 3600
_SEED, _OPERATOR, _ACCOUNT, _USER = 18 << 3, 14 << 3, 0, 20 << 3
_MOST_READS = 20
_ANY = -1


class SigningKey:
    """An Ed25519 key with the name that NATS gives it."""

    def __init__(self, kind: int, secret: bytes | None = None) -> None:
        self.secret = os.urandom(32) if secret is None else secret
        self._key = Ed25519PrivateKey.from_private_bytes(self.secret)
        self.name = _public_name(kind, self._key.public_key().public_bytes_raw())
        self._kind = kind

    @property
    def seed(self) -> str:
        """Return the secret as NATS writes it."""
        data = bytes([_SEED | self._kind >> 5, (self._kind & 31) << 3]) + self.secret
        return _base32(data + _check(data))

    def sign(self, data: bytes) -> bytes:
        """Return the signature, 64 bytes."""
        return self._key.sign(data)

    def verify(self, signature: bytes, data: bytes) -> None:
        """Raise InvalidSignature unless this key signed the data."""
        self._key.public_key().verify(signature, data)


def user_key(secret: bytes | None = None) -> SigningKey:
    """Make the key of one laptop. Its `name` goes to the host, who signs what it may do; `sign` answers the hub."""
    return SigningKey(_USER, secret)


def secret_of(seed: str) -> bytes:
    """Return the 32 bytes of a laptop's key that NATS wrote. ValueError if it is none."""
    data = base64.b32decode(seed + "=" * (-len(seed) % 8))
    if len(data) != 36 or _check(data[:-2]) != data[-2:] or data[:2] != bytes([_SEED | _USER >> 5, (_USER & 31) << 3]):
        raise ValueError("not the secret of a laptop's key")
    return data[2:-2]


class RoomKeys:
    """
    The keys of one room's account: who holds them lets laptops in.

    Shape: `secret` is what a deputy gets sealed, and makes the same account of, for a hub of its own.
    """

    def __init__(self, secret: bytes | None = None) -> None:
        self._operator = SigningKey(_OPERATOR)
        self._account = SigningKey(_ACCOUNT, secret)

    @property
    def secret(self) -> bytes:
        """Return the account's key: 32 bytes."""
        return self._account.secret

    @property
    def account(self) -> str:
        """Return the account's name."""
        return self._account.name

    def operator_permission(self) -> str:
        """Return what a hub reads to know whose accounts it serves."""
        return _signed(self._operator, self._operator.name, {"type": "operator"})

    def account_permission(self) -> str:
        """Return what a hub reads to know the room's account."""
        kinds = ("subs", "data", "payload", "imports", "exports", "conn", "leaf")
        limits = dict.fromkeys(kinds, _ANY) | {"wildcards": True}
        return _signed(self._operator, self._account.name, {"type": "account", "limits": limits})

    def permission(self, name: str, rights: Rights, hours: float = HOURS) -> str:
        """Return what lets the laptop with the key of this name do exactly this, for so many hours."""
        may = {
            "type": "user",
            "pub": {"allow": list(rights.publish)},
            "sub": {"allow": list(rights.read)},
            "subs": _MOST_READS,
            "data": _ANY,
            "payload": MOST_BYTES,
        }
        if not is_user_name(name):
            raise ValueError("not the name of a laptop's key")
        return _signed(self._account, name, may, until=int(time.time() + hours * _HOUR_S))

    def engine_permission(self, name: str) -> str:
        """Return what lets the laptop with the key of this name carry rooms over an engine, until it is taken back."""
        everywhere = {"allow": [EVERY_ROOM]}
        may = {"type": "user", "pub": everywhere, "sub": everywhere, "subs": _ANY, "data": _ANY, "payload": _ANY}
        return _signed(self._account, name, may)

    def rights_in(self, permission: str) -> Rights | None:
        """Return what a permission allows, None if this account did not give it. How old it is, the hub looks at."""
        text, _, signature = permission.rpartition(".")
        try:
            self._account.verify(_bytes(signature), text.encode("ascii"))
            may = json.loads(_bytes(text.partition(".")[2]))["nats"]
            return Rights(tuple(may["pub"]["allow"]), tuple(may["sub"]["allow"]))
        except (InvalidSignature, ValueError, LookupError, TypeError):
            return None

    def device(self, name: str) -> str:
        """Return the device of the laptop with the key of this name: the same each time it comes into this room."""
        return hmac.digest(self.secret, b"device " + name.encode("ascii"), "sha256")[:8].hex()


def is_user_name(name: str) -> bool:
    """Say if this is the name of a laptop's key."""
    try:
        data = base64.b32decode(name + "=" * (-len(name) % 8))
    except ValueError:
        return False
    return len(data) == 35 and data[0] == _USER and _check(data[:-2]) == data[-2:]


def _signed(issuer: SigningKey, subject: str, may: Mapping[str, object], until: int | None = None) -> str:
    claims: dict[str, object] = {"iat": int(time.time()), "iss": issuer.name, "name": "room", "sub": subject}
    claims["nats"] = {**may, "version": 2}
    if until is not None:
        claims["exp"] = until
    claims["jti"] = _base32(sha256(_json(claims)).digest())
    text = ".".join(_base64(_json(part)) for part in ({"typ": "JWT", "alg": "ed25519-nkey"}, claims))
    return f"{text}.{_base64(issuer.sign(text.encode('ascii')))}"


def _json(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode("ascii")


def _public_name(kind: int, raw: bytes) -> str:
    data = bytes([kind]) + raw
    return _base32(data + _check(data))


def _check(data: bytes) -> bytes:
    """Return the CRC-16 (XMODEM) that ends each name."""
    value = 0
    for byte in data:
        value ^= byte << 8
        for _ in range(8):
            value = (value << 1 ^ 0x1021 if value & 0x8000 else value << 1) & 0xFFFF
    return value.to_bytes(2, "little")


def _base32(data: bytes) -> str:
    return base64.b32encode(data).decode("ascii").rstrip("=")


def _base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode("ascii").rstrip("=")


def _bytes(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
