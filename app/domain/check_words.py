"""
Three easy words by which people know that two screens show the same room. Pure.

They come from the room's certificate. Who wants to pose as the room needs a certificate with the same words: the many
rounds make each try cost a tenth of a second, so that 16 million tries take weeks, and a room lives for hours.
"""

import hashlib
from collections.abc import Sequence

ROUNDS = 200_000
COUNT = 3
LEAST_WORDS = 256


def check_words(ca_digest: bytes, words: Sequence[str]) -> tuple[str, ...]:
    """Return the three words for a certificate's SHA-256, out of `words` (256 or more). Takes 0.1 s."""
    number = int.from_bytes(hashlib.pbkdf2_hmac("sha256", ca_digest, b"fairsay check words 1", ROUNDS), "big")
    chosen: list[str] = []
    for _ in range(COUNT):
        number, at = divmod(number, len(words))
        chosen.append(words[at])
    return tuple(chosen)
