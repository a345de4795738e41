"""Prints the contrast table: every two colours of our themes that meet, and the least that is really painted.

    .venv/bin/python tests/bench/contrast.py            the colours of the themes
    .venv/bin/python tests/bench/contrast.py --painted  also every screen in every theme, from pixels (minutes)

Words need 7 to 1; marks, edges and pictures 4.5 to 1. Exit status 1 if anything is below.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app import paths
from app.ui.look import load_fonts
from app.ui.parts.text import install_roles
from app.ui.theme import THEMES
from tests.every_screen.colours import Pair, painted, pairs
from tests.every_screen.scenes import SCENES
from tests.every_screen.stage import Look, Stage, place


def table() -> list[Pair]:
    """Print the pairs of each theme, and return those that are too low."""
    low: list[Pair] = []
    for theme in THEMES.values():
        print(f"\n{theme.id}")
        for pair in pairs(theme):
            print(f"  {pair.ratio:6.2f}  (at least {pair.least})  {pair.ink} on {pair.behind}  {pair.what}")
            low += [] if pair.is_enough else [pair]
    return low


def measured() -> list[Pair]:
    """Print, for each theme, the least contrast of words and of edges on all screens; return what is too low."""
    load_fonts(paths.resources() / "fonts")
    install_roles()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        stage = Stage(Path(folder), QApplication.instance() or QApplication([]))  # pyright: ignore[reportArgumentType]
        found = {theme: [pair for scene in SCENES for pair in seen_on(stage, scene, theme)] for theme in THEMES}
        stage.house.close()
    print("\npainted on all screens")
    for theme, all_pairs in found.items():
        for least in (7.0, 4.5):
            lowest = min((pair for pair in all_pairs if pair.least == least), key=lambda pair: pair.ratio)
            print(f"  {theme}: {len(all_pairs)} pairs; the lowest that must reach {least} is {lowest}")
    return [pair for all_pairs in found.values() for pair in all_pairs if not pair.is_enough]


def seen_on(stage: Stage, scene: str, theme: str) -> list[Pair]:
    """Return what is painted on one screen in one theme."""
    with place(stage, Look(theme=theme)) as here:
        screen = SCENES[scene].open(here)
        image = screen.window().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        return [*painted(screen, image)]


def main(words: list[str]) -> int:
    """Print what was asked for, and return the exit status."""
    qt = QApplication([])
    low = table() + (measured() if "--painted" in words else [])
    print(f"\n{len(low)} below what they need" + "".join(f"\n  {pair}" for pair in low))
    del qt
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
