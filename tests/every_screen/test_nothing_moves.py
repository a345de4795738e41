"""Calm: nothing on a screen moves, blinks or fades by itself."""

import re

from tests.conftest import ROOT

MOVES = re.compile(
    r"Q(?:Property|Variant|Sequential|Parallel|Pause)?Animation\w*|QMovie|QTimeLine|QGraphics\w*Effect"
    r"|setAnimated|setAnimation|@keyframes|transition\s*:"
)


def test_no_screen_has_anything_that_moves():
    found = {
        file.relative_to(ROOT).as_posix(): MOVES.findall(file.read_text(encoding="utf-8"))
        for file in (ROOT / "app" / "ui").rglob("*.py")
    }
    assert {place: words for place, words in found.items() if words} == {}


def test_no_bundled_picture_moves():
    pictures = ROOT / "resources" / "pictures"
    moving = [file.name for file in pictures.rglob("*.svg") if "<animate" in file.read_text(encoding="utf-8")]
    assert moving == []
    assert not [*pictures.rglob("*.gif")]
