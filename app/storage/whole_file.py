"""Writes a small file whole or not at all: a crash or a full disk leaves the file that was there."""

import os
from pathlib import Path

_ONLY_ME = 0o600


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` in the place of the file. Raises: OSError; the file is then as it was."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = path.with_name(f"{path.name}.new")
    try:
        with new.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        new.chmod(_ONLY_ME)
        new.replace(path)
    except OSError:
        new.unlink(missing_ok=True)
        raise
