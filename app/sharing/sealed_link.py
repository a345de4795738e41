"""A link whose messages only the laptops of the room can read, whoever runs the hub."""

import os
from collections.abc import Callable, Sequence

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from app.domain.live_ports import Later, Link, OnMessage, OnState

NONCE_BYTES = 12
CHAIRS = ".chairs"


class SealedLink:
    """
    Seals what goes out and opens what comes in, bound to its subject. What cannot be opened is thrown away.

    Shape: `room_key` and `chairs_key` are 32 bytes; without the second, nothing for co-chairs can be read.
    """

    def __init__(self, link: Link, room_key: bytes, chairs_key: bytes | None) -> None:
        self._link, self._room = link, ChaCha20Poly1305(room_key)
        self._chairs = None if chairs_key is None else ChaCha20Poly1305(chairs_key)
        self.unopened = 0

    def start(self, on_message: OnMessage, on_state: OnState) -> None:
        """Connect, and stay connected until `close`."""

        def opened(subject: str, data: bytes) -> None:
            plain = self._open(subject, data)
            if plain is None:
                self.unopened += 1
            else:
                on_message(subject, plain)

        self._link.start(opened, on_state)

    def publish(self, subject: str, data: bytes) -> None:
        """Seal and send, if connected now."""
        key = self._key(subject)
        if key is not None:
            nonce = os.urandom(NONCE_BYTES)
            self._link.publish(subject, nonce + key.encrypt(nonce, data, subject.encode()))

    def at(self, hubs: Sequence[str]) -> None:
        """Know where the room may be from now on."""
        self._link.at(hubs)

    def elsewhere(self) -> None:
        """Leave this hub, and look at the other places first for a while."""
        self._link.elsewhere()

    def later(self, seconds: float, call: Callable[[], object]) -> Later:
        """Call this on the link's thread after so many seconds."""
        return self._link.later(seconds, call)

    def steady_ms(self) -> int:
        """Return the clock that `later` goes by."""
        return self._link.steady_ms()

    def close(self) -> None:
        """Disconnect for good."""
        self._link.close()

    def _key(self, subject: str) -> ChaCha20Poly1305 | None:
        return self._chairs if subject.endswith(CHAIRS) else self._room

    def _open(self, subject: str, data: bytes) -> bytes | None:
        key = self._key(subject)
        if key is None or len(data) < NONCE_BYTES:
            return None
        try:
            return key.decrypt(data[:NONCE_BYTES], data[NONCE_BYTES:], subject.encode())
        except InvalidTag:
            return None
