"""
How a guest and a host prove to each other that they know the same secret, without a network (frames in, frames out).

SPAKE2, so that a listener or somebody in the middle learns nothing that helps to guess, bound to the certificate that
the guest saw. Four frames: hello, answer, proof with the request, ticket. The host sees the guest's proof first.
"""

import hashlib
import hmac
import struct
from enum import IntEnum

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from spake2 import SPAKE2_A, SPAKE2_B, SPAKEError
from spake2.ed25519_basic import NotOnCurve

from app.domain.proof import Proof, ProofKind, Role

VERSION = 1
MAGIC = b"FSD"
POINT = 33
MAC = 32
GUEST, HOST = b"guest", b"host"
NONCE = bytes(12)  # each key seals one message
WAYS: tuple[tuple[ProofKind, Role], ...] = (
    ("code", "guest"),
    ("code", "chair"),
    ("invitation", "guest"),
    ("invitation", "chair"),
)


class Answer(IntEnum):
    """The first byte of what a host sends."""

    YES = 0
    OTHER_VERSION = 1
    CLOSED = 2
    WRONG = 3
    FULL = 4


class BrokenFrameError(Exception):
    """What came is not what this step of the door expects."""


class WrongProofError(Exception):
    """The other side does not know the secret, or somebody is in the middle."""


def hello_version(hello: bytes) -> int:
    """Return the version that a guest speaks. Raises: BrokenFrameError."""
    if len(hello) < len(MAGIC) + 1 or not hello.startswith(MAGIC):
        raise BrokenFrameError
    return hello[len(MAGIC)]


def hello_way(hello: bytes) -> tuple[ProofKind, Role]:
    """Return which secret a guest means. Raises: BrokenFrameError."""
    if len(hello) != len(MAGIC) + 2 + POINT or hello[len(MAGIC) + 1] >= len(WAYS):
        raise BrokenFrameError
    return WAYS[hello[len(MAGIC) + 1]]


class GuestSide:
    """The guest's half. `seen` is the certificate (DER) that the other side showed."""

    def __init__(self, proof: Proof, seen: bytes) -> None:
        self._way = WAYS.index((proof.kind, proof.role))
        self._seen = seen
        self._spake = SPAKE2_A(_password(proof), idA=GUEST, idB=HOST)
        self._point: bytes = self._spake.start()

    def hello(self) -> bytes:
        """Return the first frame."""
        return MAGIC + bytes([VERSION, self._way]) + self._point

    def prove(self, answer: bytes, request: bytes) -> bytes:
        """Return the frame that proves the secret and carries the request. Raises: BrokenFrameError."""
        point = answer[1:]
        self._keys = _Keys(_finish(self._spake, point), self._way, self._point + point, self._seen)
        return self._keys.mac(GUEST) + self._keys.seal(GUEST, request)

    def open(self, reply: bytes) -> bytes:
        """Return what the host gave. Raises: WrongProofError if it did not know the secret, BrokenFrameError."""
        if len(reply) < 1 + MAC:
            raise BrokenFrameError
        if not hmac.compare_digest(reply[1 : 1 + MAC], self._keys.mac(HOST)):
            raise WrongProofError
        return self._keys.open(HOST, reply[1 + MAC :])


class HostSide:
    """The host's half. `own` is its certificate (DER)."""

    def __init__(self, proof: Proof, own: bytes) -> None:
        self._way = WAYS.index((proof.kind, proof.role))
        self._own = own
        self._spake = SPAKE2_B(_password(proof), idA=GUEST, idB=HOST)

    def answer(self, hello: bytes) -> bytes:
        """Return the frame that answers a hello. Raises: BrokenFrameError."""
        theirs, point = hello[-POINT:], self._spake.start()
        self._keys = _Keys(_finish(self._spake, theirs), self._way, theirs + point, self._own)
        return bytes([Answer.YES]) + point

    def check(self, frame: bytes) -> bytes:
        """Return the request of a guest that knows the secret. Raises: WrongProofError, BrokenFrameError."""
        if len(frame) < MAC:
            raise BrokenFrameError
        if not hmac.compare_digest(frame[:MAC], self._keys.mac(GUEST)):
            raise WrongProofError
        return self._keys.open(GUEST, frame[MAC:])

    def reply(self, content: bytes) -> bytes:
        """Return the last frame: the host's own proof, and what it gives."""
        return bytes([Answer.YES]) + self._keys.mac(HOST) + self._keys.seal(HOST, content)


class _Keys:
    """Four keys out of one secret: for each side one that proves, and one that seals."""

    def __init__(self, shared: bytes, way: int, points: bytes, certificate: bytes) -> None:
        self._said = struct.pack("!3sBB", MAGIC, VERSION, way) + points + hashlib.sha256(certificate).digest()
        salt = hashlib.sha256(self._said).digest()
        made = HKDF(hashes.SHA256(), 4 * 32, salt=salt, info=b"fairsay door 1").derive(shared)
        self._proves = {GUEST: made[:32], HOST: made[32:64]}
        self._seals = {GUEST: made[64:96], HOST: made[96:]}

    def mac(self, side: bytes) -> bytes:
        return hmac.digest(self._proves[side], side + self._said, "sha256")

    def seal(self, side: bytes, content: bytes) -> bytes:
        return ChaCha20Poly1305(self._seals[side]).encrypt(NONCE, content, self._said)

    def open(self, side: bytes, sealed: bytes) -> bytes:
        try:
            return ChaCha20Poly1305(self._seals[side]).decrypt(NONCE, sealed, self._said)
        except InvalidTag:
            raise BrokenFrameError from None


def _password(proof: Proof) -> bytes:
    return f"fairsay {proof.kind} {proof.role} ".encode("ascii") + proof.secret


def _finish(spake: SPAKE2_A | SPAKE2_B, point: bytes) -> bytes:
    """Return the shared secret, if the other side's point is one. Raises: BrokenFrameError."""
    if len(point) != POINT:
        raise BrokenFrameError
    try:
        return spake.finish(point)
    except (SPAKEError, NotOnCurve, ValueError, AssertionError):
        raise BrokenFrameError from None
