"""The window of a start comes first, and little is loaded for it."""

import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

LATER = ("sqlalchemy", "alembic", "app.importers", "app.speech", "app.domain.events", "app.ui.screens")
HEAVY = ("PySide6.QtMultimedia", "PySide6.QtTextToSpeech", "PySide6.QtDBus")
ASK = """
import builtins, sys
from pathlib import Path
from app import main
from app.paths import places
own = builtins.__import__
first = main._first_window(places(Path(sys.argv[1])))
print(first.window.isVisible(), first.window.page.title, builtins.__import__ is own, *sys.modules, sep="|")
print(main._first_window(places(Path(sys.argv[1]))))
"""


def started(home: Path) -> list[str]:
    asked = [sys.executable, "-c", ASK, str(home)]
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_the_window_is_seen_before_the_rest_is_loaded(tmp_path: Path):
    is_visible, title, is_own_import, *loaded = started(tmp_path)[0].split("|")
    assert (is_visible, title) == ("True", "Fair Say is opening")
    assert is_own_import == "True"
    assert "PySide6.QtWidgets" in loaded
    assert not [name for name in loaded if name.startswith(LATER) or name in HEAVY]


def test_a_second_start_opens_no_window(tmp_path: Path):
    assert started(tmp_path)[1] == "None"
