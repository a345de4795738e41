"""Tell once, on any screen, that a list of the group was damaged and put aside."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from app.ui.parts.set_aside_note import SetAsideNote


class _Kept(Protocol):
    def set_aside(self) -> tuple[Path, ...]: ...

    def set_aside_was_read(self) -> None: ...


def tell_damage(note: SetAsideNote, kept: _Kept, done: Callable[[], object]) -> None:
    """Fill a note about the group's words or pictures. `done`: what comes when a person has read it."""

    def read() -> None:
        kept.set_aside_was_read()
        note.show_files(())
        done()

    note.read.connect(read)
    note.show_files(kept.set_aside())
