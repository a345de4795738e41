"""Takes pictures of every screen, to be looked at: python tests/look/make_pictures.py [--to FOLDER] [NAME ...]

The meeting in them is invented and its clock stands still, so that the same screens give the same pictures.
"""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
THEMES = {"paper": "paper", "yellow": "yellow_on_black"}
SIZES = (100, 400)

sys.path.insert(0, str(ROOT))
os.environ.update(QT_QPA_PLATFORM="offscreen", TZ="UTC", LC_ALL="C.UTF-8")
time.tzset()

from PySide6.QtWidgets import QApplication  # noqa: E402 (the platform is chosen first)

from app import paths  # noqa: E402
from app.ui.look import load_fonts  # noqa: E402
from app.ui.parts.text import install_roles  # noqa: E402
from tests.look.room import Room, View  # noqa: E402
from tests.look.scenes import SCENES  # noqa: E402
from tests.look.small_png import save_small  # noqa: E402
from tests.ui.looking import settle  # noqa: E402


def take(name: str, view: View, qt: QApplication, file: Path) -> None:
    """Open one screen in one look and save what is seen."""
    with tempfile.TemporaryDirectory() as home:
        room = Room(Path(home), qt, view)
        shown = SCENES[name](room)
        settle()
        save_small(shown.window().grab().toImage(), file)
        room.close()


def main() -> None:
    """Take the pictures that are asked for, or all."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--to", type=Path, default=ROOT / "docs" / "pictures")
    asked.add_argument("--sizes", type=int, nargs="*", default=SIZES)
    asked.add_argument("--themes", nargs="*", default=list(THEMES), choices=THEMES)
    asked.add_argument("names", nargs="*", metavar="NAME")
    chosen = asked.parse_args()
    chosen.to.mkdir(parents=True, exist_ok=True)
    qt = QApplication([])
    qt.setStyle("Fusion")
    install_roles()
    load_fonts(paths.resources() / "fonts")
    for name in chosen.names or SCENES:
        for theme in chosen.themes:
            for size in chosen.sizes:
                take(name, View(THEMES[theme], size), qt, chosen.to / f"{name}-{theme}-{size}.png")


if __name__ == "__main__":
    main()
