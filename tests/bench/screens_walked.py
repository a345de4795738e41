"""Prints how many screens, sizes, themes and kinds of language the walker of `tests/every_screen` goes through.

.venv/bin/python tests/bench/screens_walked.py
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.every_screen.looks import SHAPES, THEMES, WORDS, dealt
from tests.every_screen.scenes import SCENES


def main() -> int:
    """Count and say so."""
    sizes = sorted({size for size, _, _ in SHAPES})
    print(f"{len(SCENES)} screens and states of screens: {', '.join(SCENES)}")
    print(f"{len(SHAPES)} shapes (text sizes {sizes} %), {len(THEMES)} themes, {len(WORDS)} kinds of language")
    print(f"ordinary run, two looks at each: {len(list(dealt(list(SCENES))))} walks")
    print(f"slow run, everything: {len(SCENES) * len(SHAPES) * len(WORDS) * len(THEMES)} looks")
    return 0


if __name__ == "__main__":
    sys.exit(main())
