"""Welcome waits for no screen behind its doors; each is there soon after."""

import os
import subprocess
import sys
from pathlib import Path

from app.ui.loading_ahead import names_in_turn
from tests.conftest import ROOT

BEHIND_DOORS = ("follow", "run", "make_agenda", "look_back", "settings", "help", "practise", "replies", "power")
START = """
import sys
from PySide6.QtCore import QTimer
from app import main
from app.ui import application

made = []
class Watched(application.Application):
    def __init__(self, house, qt):
        super().__init__(house, qt)
        made.append(self)

def say(what):
    print(type(made[0].windows[0].page).__name__, *sys.modules, sep="|")
    QTimer.singleShot(0, look)

def look():
    if made[0].loading is None or not made[0].loading.is_done:
        QTimer.singleShot(20, look)
        return
    print("done", *sys.modules, sep="|", flush=True)
    made[0].windows[0].close()

application.Application, application.say_time = Watched, say
main.main([])
"""


def started(home: Path) -> list[list[str]]:
    """Return the page and the modules when Welcome is usable, then the modules when all is loaded."""
    (home / "settings").mkdir(parents=True)
    (home / "settings" / "one.toml").write_text("size = 100\n", encoding="utf-8")
    given = {**os.environ, "FAIRSAY_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    asked = [sys.executable, "-c", START]
    done = subprocess.run(asked, cwd=ROOT, env=given, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return [line.split("|") for line in done.stdout.splitlines()]


def test_welcome_waits_for_no_other_screen_and_all_are_there_soon(tmp_path: Path):
    (page, *at_welcome), (_, *at_last) = started(tmp_path / "home")
    assert page == "WelcomeScreen"
    assert not {f"app.ui.screens.{name}" for name in BEHIND_DOORS} & set(at_welcome)
    assert not {"app.services.suggesting", "app.services.power_record", "app.domain.sheet"} & set(at_welcome)
    assert {f"app.ui.screens.{file.stem}" for file in (ROOT / "app" / "ui" / "screens").glob("[a-z]*.py")} <= set(
        at_last
    )
    assert set(names_in_turn()) <= set(at_last)
