"""Sets papers as PDF that screen readers can follow, and draws line drawings as PNG. All by typst, with no network."""

import json
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import MeetingError
from app.domain.sheet import Illustration
from app.paths import resources

if TYPE_CHECKING:
    import typst

FONT = "Atkinson Hyperlegible Next"
FOR_ALL = "ua-1"
OURS_END = "\u024f"
"""Our font has the letters up to here, and common marks; for others the computer's own fonts are asked."""

MARKS = frozenset("‐‑‒–—‘’‚“”„†‡•…‰‹›€™−")
PNG_WIDE_PT = 144
PNG_DOTS = 220
LONGEST_WORD = 24
MAY_BREAK = "\u200b"


@dataclass(frozen=True, slots=True)
class Typeset:
    """A PDF, and how many pages it has."""

    data: bytes
    pages: int


def typeset(template: str, values: Mapping[str, object], pictures: Sequence[Illustration]) -> Typeset:
    """
    Return a PDF made by a template of ours. `values` go to it as data, so that nothing a person typed is code, and
    nothing of it stands in a file for a moment.

    Tagged for screen readers (PDF/UA). Where no font has a letter, the PDF is still tagged, and shows a box for it.
    Raises: `paper_not_made`.
    """
    text = json.dumps({**values, "fonts": [FONT]}, ensure_ascii=False)
    with tempfile.TemporaryDirectory(prefix="fairsay-") as folder:
        root = Path(folder)
        root.joinpath("main.typ").write_bytes((resources() / "paper" / template).read_bytes())
        for number, picture in enumerate(pictures):
            root.joinpath(file_name(number, picture)).write_bytes(picture.data)
        return _compiled(root, text)


def file_name(number: int, picture: Illustration) -> str:
    """Return the name under which a template finds the picture with this number."""
    return f"picture-{number}.{picture.kind}"


def language_parts(tag: str) -> dict[str, str | None]:
    """Return a BCP 47 tag as a template needs it."""
    language, _, region = tag.partition("-")
    return {"lang": language.lower() or "en", "region": region.upper() if len(region) == 2 else None}


def breakable(words: str) -> str:
    """Return words that fit a narrow column: one that is very long, such as a web address, may go on in a new line."""
    return " ".join(_with_breaks(word) if len(word) > LONGEST_WORD else word for word in words.split(" "))


@lru_cache(maxsize=256)
def as_png(picture: Illustration) -> bytes:
    """Return a drawing as PNG, for files that cannot hold drawings. Raises: `paper_not_made`."""
    from typst import Compiler, TypstError

    with tempfile.TemporaryDirectory(prefix="fairsay-") as folder:
        root = Path(folder)
        root.joinpath("picture.svg").write_bytes(picture.data)
        page = "#set page(width: auto, height: auto, margin: 0pt, fill: none)\n"
        root.joinpath("main.typ").write_text(f'{page}#image("picture.svg", width: {PNG_WIDE_PT}pt)', encoding="utf-8")
        compiler = Compiler(root / "main.typ", root=root, font_paths=_fonts(with_computers=False))
        try:
            drawn = compiler.compile(format="png", ppi=PNG_DOTS)
        except TypstError as trouble:
            raise MeetingError("paper_not_made") from trouble
    return drawn if isinstance(drawn, bytes) else b"".join(drawn or [])


def _compiled(root: Path, text: str) -> Typeset:
    from typst import Compiler, TypstError

    fonts = _fonts(with_computers=_needs_other_letters(text))
    compiler = Compiler(root / "main.typ", root=root, font_paths=fonts, sys_inputs={"sheet": text})
    try:
        made = compiler.compile(format="pdf", pdf_standards=[FOR_ALL])
    except TypstError:
        made = _less_strict(compiler)
    data = made if isinstance(made, bytes) else b"".join(made or [])
    return Typeset(data, int(compiler.query("<pages>", field="value", one=True)))


def _less_strict(compiler: "typst.Compiler") -> bytes | list[bytes] | None:
    from typst import TypstError

    try:
        return compiler.compile(format="pdf")
    except TypstError as trouble:
        raise MeetingError("paper_not_made") from trouble


@lru_cache(maxsize=2)
def _fonts(*, with_computers: bool) -> "typst.Fonts":
    from typst import Fonts

    folder = str(resources() / "fonts")
    return Fonts(include_system_fonts=with_computers, include_embedded_fonts=False, font_paths=[folder])


def _needs_other_letters(text: str) -> bool:
    return any(each > OURS_END and each not in MARKS for each in text)


def _with_breaks(word: str) -> str:
    pieces = [word[start : start + LONGEST_WORD // 2] for start in range(0, len(word), LONGEST_WORD // 2)]
    return MAY_BREAK.join(pieces)
