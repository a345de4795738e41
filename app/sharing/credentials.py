"""The file that opens an organisation's engine, in NATS's own form (`.creds`)."""

from app.sharing.permissions import SigningKey


def credentials_text(permission: str, key: SigningKey) -> str:
    """Return what such a file holds."""
    return (
        f"-----BEGIN NATS USER JWT-----\n{permission}\n------END NATS USER JWT------\n\n"
        f"-----BEGIN USER NKEY SEED-----\n{key.seed}\n------END USER NKEY SEED------\n"
    )
