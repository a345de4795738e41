"""
Makes what an organisation's engine and its laptops are opened with: see docs/organisation.md.

    .venv/bin/python packaging/organisation.py FOLDER NAME...

FOLDER gets `accounts.conf`, for every server, and `NAME.creds`, one for each laptop. `account.secret` there makes the
same account again when more laptops come: keep the folder closed. Nobody needs this who has `nsc`.
"""

import os
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.sharing.credentials import credentials_text  # noqa: E402
from app.sharing.permissions import RoomKeys, user_key  # noqa: E402


def make(folder: Path, names: list[str]) -> None:
    """Write accounts.conf if it is not there, and credentials for names that have none yet."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    secret = folder / "account.secret"
    keys = RoomKeys(bytes.fromhex(secret.read_text(encoding="ascii")) if secret.exists() else None)
    if not secret.exists():
        _write(secret, keys.secret.hex())
        _write(folder / "accounts.conf", _accounts(keys))
    for name in names:
        me, file = user_key(), folder / f"{name}.creds"
        if not file.exists():
            _write(file, credentials_text(keys.engine_permission(me.name), me))


def _accounts(keys: RoomKeys) -> str:
    """Return the part of a server's settings that says whose engine it is. The same for all servers."""
    preload = f"{{ {keys.account}: {keys.account_permission()} }}"
    return f"operator: {keys.operator_permission()}\nresolver: MEMORY\nresolver_preload: {preload}\n"


def _write(file: Path, text: str) -> None:
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as out:
        out.write(text)


def main(arguments: list[str]) -> int:
    """Make what is asked for; 2 if that cannot be understood."""
    if len(arguments) < 2 or not all(re.fullmatch(r"[A-Za-z0-9_-]{1,60}", name) for name in arguments[1:]):
        print("Say a folder, then a name for each laptop: letters, digits, - and _.", file=sys.stderr)
        return 2
    make(Path(arguments[0]), arguments[1:])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
