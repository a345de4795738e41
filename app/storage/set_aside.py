"""Files of the group that cannot be read: given another name, never written over, and told to people once."""

import contextlib
import itertools
from pathlib import Path

ENDING = ".damaged"


def set_aside(path: Path) -> None:
    """Give a file that cannot be read a name of its own, so that nothing of it is written over."""
    names = (f"{path.name}{ENDING}{f'-{number}' if number > 1 else ''}" for number in itertools.count(1))
    with contextlib.suppress(OSError):
        path.replace(next(free for name in names if not (free := path.with_name(name)).exists()))


def not_told(path: Path) -> tuple[Path, ...]:
    """Return the files that were set aside in place of this one, and that no person has read about yet."""
    told = _told(path)
    return tuple(one for one in _set_aside(path) if _mark(one) not in told)


def say_told(path: Path) -> None:
    """A person has read about them. Where that cannot be kept, they are told again."""
    with contextlib.suppress(OSError):
        _list(path).write_text("\n".join(map(_mark, _set_aside(path))), encoding="utf-8")


def _set_aside(path: Path) -> list[Path]:
    return sorted(path.parent.glob(f"{path.name}{ENDING}*"))


def _told(path: Path) -> frozenset[str]:
    try:
        return frozenset(_list(path).read_text(encoding="utf-8").splitlines())
    except (OSError, ValueError):
        return frozenset()


def _list(path: Path) -> Path:
    return path.with_name(f"{path.name}.told")


def _mark(path: Path) -> str:
    """Return what tells one file from a later one of the same name."""
    try:
        return f"{path.name} {path.stat().st_mtime_ns}"
    except OSError:
        return path.name
