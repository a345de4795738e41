"""The file that opens an organisation's engine, in NATS's own form (`.creds`): read, and written."""

import re
from pathlib import Path

from app.domain.errors import MeetingError
from app.sharing.nats_talk import Pass
from app.sharing.permissions import SigningKey, secret_of, user_key

MOST_BYTES = 100_000
_PARTS = re.compile(
    r"-----BEGIN NATS USER JWT-----\s+(\S+)\s+-+END.+?-----BEGIN USER NKEY SEED-----\s+(\S+)\s+-+END", re.DOTALL
)


def credentials_text(permission: str, key: SigningKey) -> str:
    """Return what such a file holds."""
    return (
        f"-----BEGIN NATS USER JWT-----\n{permission}\n------END NATS USER JWT------\n\n"
        f"-----BEGIN USER NKEY SEED-----\n{key.seed}\n------END USER NKEY SEED------\n"
    )


def pass_in(file: Path) -> Pass:
    """Return what opens the engine for this laptop. Raises: `organisation_credentials`."""
    try:
        found = _PARTS.search(file.read_text(encoding="ascii")[:MOST_BYTES])
        if found is None:
            raise ValueError("no credentials")
        return Pass(found[1], user_key(secret_of(found[2])).sign)
    except (OSError, ValueError):
        raise MeetingError("organisation_credentials", file=file.name) from None
