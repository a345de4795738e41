"""What a laptop shows at the door of a room: a secret, how it came by it, and as whom it may come in. Pure."""

from dataclasses import dataclass, field
from typing import Literal

Role = Literal["guest", "chair"]
"""A guest follows. A co-chair's laptop also runs the meeting."""
ProofKind = Literal["code", "invitation"]


@dataclass(frozen=True)
class Proof:
    """
    One secret of one room.

    A code is short and can be guessed, so wrong guesses are counted. An invitation is too long to guess, and knows
    the room's certificate (`ca_digest`, its SHA-256).
    """

    kind: ProofKind
    role: Role
    secret: bytes = field(repr=False)
    ca_digest: bytes | None = None
