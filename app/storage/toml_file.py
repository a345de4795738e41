"""A small TOML file that is kept whole or not at all. One that cannot be read is kept aside."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

import tomli_w

from app.storage.whole_file import write_whole

MOST_BYTES = 1_000_000


def read_toml(file: Path) -> dict[str, object]:
    """Return what the file holds; nothing if it is missing. One that cannot be read is kept aside."""
    try:
        if file.stat().st_size > MOST_BYTES:
            raise ValueError("too long")
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (ValueError, OSError, RecursionError):
        if file.is_file():
            file.replace(file.with_suffix(".damaged"))
        return {}


def write_toml(file: Path, values: Mapping[str, object]) -> None:
    """Keep these values in place of what the file held. Raises: OSError."""
    write_whole(file, tomli_w.dumps(values).encode())
