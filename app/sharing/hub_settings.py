"""Where the hub's program is, and the settings it is started with."""

import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

from app.domain.organisation import Organisation
from app.sharing.permissions import RoomKeys
from app.sharing.rights import MOST_BYTES

_PROGRAM = "nats-server.exe" if sys.platform == "win32" else "nats-server"

# No port to look in from outside, nothing on disk, nobody without a permission: only what is written here is on.
# One line of the protocol may be long enough for a permission, and no longer.
_LIMITS = f"""
max_payload: {MOST_BYTES}
max_control_line: 2048
max_connections: 500
max_subscriptions: 20
max_pending: 4194304
write_deadline: "5s"
ping_interval: "5s"
ping_max: 2
logtime: false
"""


def find_program() -> Path | None:
    """Return the hub's program: in the bundle, or where pip puts programs."""
    return next((place for place in _places() if place.is_file()), None)


def _places() -> Iterator[Path]:
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle:
        yield Path(bundle) / _PROGRAM
    yield Path(sysconfig.get_path("scripts")) / _PROGRAM
    yield Path(sys.executable).parent / _PROGRAM


def settings_text(host: str, port: int, keys: RoomKeys, certificate: Path, key: Path) -> str:
    """Return the settings in NATS's own form. Port 0: any that is free."""
    return f"""
host: {_quoted(host)}
port: {port or -1}
operator: {keys.operator_permission()}
resolver: MEMORY
resolver_preload: {{ {keys.account}: {keys.account_permission()} }}
tls {{
  cert_file: {_quoted(certificate.as_posix())}
  key_file: {_quoted(key.as_posix())}
  handshake_first: true
  min_version: "1.3"
  timeout: 5
}}
{_LIMITS}"""


def leaf_settings_text(organisation: Organisation, account: str) -> str:
    """
    Return what makes the hub of a room a leaf node of an organisation's engine. Files are named, never copied.

    The engine tells the hub all that is read elsewhere, which is more than a laptop may read; each laptop's permission
    still holds it to its number.
    """
    servers = ", ".join(_quoted(f"tls://{server}") for server in organisation.halls)
    ca = f"ca_file: {_quoted(organisation.ca.as_posix())}" if organisation.ca is not None else "timeout: 5"
    return f"""
max_subscriptions: 0
leafnodes {{
  reconnect: "1s"
  remotes: [ {{
    urls: [{servers}]
    account: {account}
    credentials: {_quoted(organisation.credentials.as_posix())}
    tls {{ {ca} }}
  }} ]
}}
"""


def _quoted(text: str) -> str:
    """Return a text as NATS's settings hold it: as it is, but for what would end it."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
