"""One piece of somebody else's work, and how the list of all of them reads."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

HEAD = """\
WHAT COMES WITH FAIR SAY

Fair Say itself: MIT License, Copyright (c) 2026 The Fair Say maintainers.
With it comes the work of others, listed here: what it is, its version, its licence, and where its source is.
Their licence texts follow the list. Nothing here was changed by us, but where the list of pictures and letters says so.

Libraries under the LGPL (Qt with PySide6 and Shiboken, zeroconf) lie in this folder as files of their own. You may
put other versions of them in their place; Fair Say uses what is there. You may take Fair Say apart to see how it uses
them. How the folder is made again from the source: packaging/README.md in the source of Fair Say.
"""
LINE = "=" * 100


@dataclass(frozen=True)
class Piece:
    """
    Somebody's work.

    Shape: `patterns` say which files and modules are of it; `texts` are its licences, each with its name; `crates` is
    what is compiled into it; `is_always`: it is in every folder, in no file of its own.
    """

    name: str
    version: str
    licence: str
    source: str
    texts: tuple[tuple[str, str], ...] = ()
    patterns: tuple[str, ...] = ()
    crates: tuple[str, ...] = ()
    is_always: bool = False

    def holds(self, name: str) -> bool:
        """Whether a file or a module is of it."""
        return any(re.search(pattern, name) for pattern in self.patterns)


def as_text(head: str, pieces: Sequence[Piece], pictures: str) -> str:
    """Return the whole list: a line for each piece, then the texts, each different one once."""
    lines = [head, ""]
    for piece in pieces:
        lines += [f"{piece.name} {piece.version}", f"    licence: {piece.licence}", f"    source: {piece.source}", ""]
    lines += ["", LINE, "Pictures, letters and lists of words", LINE, "", pictures, ""]
    shown: dict[str, str] = {}
    for piece in pieces:
        lines += [LINE, f"{piece.name} {piece.version}", LINE, ""]
        for title, text in piece.texts:
            first = shown.setdefault(text.strip(), f"{title} of {piece.name}")
            is_first = first == f"{title} of {piece.name}"
            lines += [f"--- {title}", "", text.strip() if is_first else f"The same text as {first}.", ""]
        if piece.crates:
            lines += ["--- Compiled into it", "", *(f"    {crate}" for crate in piece.crates), ""]
    return "\n".join(lines) + "\n"
