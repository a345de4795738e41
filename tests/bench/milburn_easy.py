"""From an agenda in a file to easy words with pictures, by pressing only *Take these words*, and how long it takes.

    .venv/bin/python tests/bench/milburn_easy.py [FILE ...]

Without files: real agendas of the folder `shared`, if it is there. For each it says how many items have easy words in
which our own checks find nothing too hard, how often was pressed, and what is left to a person. Then, for an agenda of
40 items: how long the screen takes to open, and each further item to be made. The screen is the real one, in a window
of 1366 x 768 that is drawn but not shown. A person reads before each press; that time is not in it. Exit status 1 if
a goal is missed: open within 300 ms, each item within 100 ms (medians).
"""

import os
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app import build, paths
from app.domain.agenda import AgendaDraft, DraftItem
from app.services.house import Speech
from app.services.making import with_ids
from app.ui.application import Application
from app.ui.desk import Desk
from app.ui.look import load_fonts
from app.ui.screens.suggest_easy import SuggestEasyPage
from app.ui.window import Window
from tests.fakes import FakeClock, FakeVoice
from tests.ui.easy_agenda import made_easy
from tests.ui.looking import settle

SHARED = Path(os.environ.get("FAIRSAY_SHARED", str(Path(__file__).resolve().parents[3] / "shared"))) / "agendas"
KINDS = ("01-milburn*.pdf", "03-milburn*.pdf", "05-css*.pdf", "06-kent*.pdf", "07-kent*.pdf")
ITEMS, TIMES = 40, 7
OPEN_GOAL_MS, ITEM_GOAL_MS = 300.0, 100.0


def many() -> AgendaDraft:
    """Return an agenda of 40 items, each with other words."""
    notes = ("To approve the budget of £1,200 for 2026/27.", "The CQC will commence a visit at 14:00.")
    items = (DraftItem(f"Transport plan {at}", notes=(f"In area {at} we wait.", *notes)) for at in range(ITEMS))
    return with_ids(AgendaDraft("Our meeting", items=tuple(items)))


def let_closed_screens_go() -> None:
    """Delete what was closed, so that it is not counted."""
    settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def say(name: str, all_ms: list[float], goal: float) -> bool:
    """Print one line. Returns whether the median is within the goal."""
    median = statistics.median(all_ms)
    aim = f"goal {goal:.0f}: {'yes' if median <= goal else 'NO'}"
    print(f"{name:40} median {median:6.1f} ms   worst {max(all_ms):6.1f} ms   {aim}")
    return median <= goal


def measure_files(desk: Desk, window: Window, files: list[Path]) -> None:
    """Make each file easy, and say what came of it."""
    agendas = desk.house.agendas
    for file in files:
        draft = with_ids(desk.house.reader.read_file(file))
        let_closed_screens_go()
        outcome = made_easy(desk, window, agendas.desks.open(agendas.drawer.put(draft)))
        print(f"{file.name}: {outcome}")


def measure_many(desk: Desk, window: Window) -> bool:
    """Measure the screen for 40 items. Returns whether the goals are met."""
    agendas = desk.house.agendas
    opened: list[float] = []
    made: list[float] = []
    for _time in range(TIMES):
        agenda = agendas.desks.open(agendas.drawer.put(many()))
        let_closed_screens_go()
        began = time.thread_time()
        page = SuggestEasyPage(desk, agenda, lambda _item: None)
        window.open(page)
        QApplication.processEvents()
        opened.append((time.thread_time() - began) * 1000)
        while not page.is_whole:
            began = time.thread_time()
            count = len(page.cards)
            QApplication.processEvents()
            made.append((time.thread_time() - began) * 1000 / max(1, len(page.cards) - count))
        window.back()
        let_closed_screens_go()
    is_open = say(f"the screen opens ({ITEMS} items)", opened, OPEN_GOAL_MS)
    return say("each further item, made and drawn", made, ITEM_GOAL_MS) and is_open


def main(names: list[str]) -> int:
    """Measure. Returns 1 if a goal is missed."""
    qt = QApplication([])
    load_fonts(paths.resources() / "fonts")
    files = [Path(name) for name in names] or [file for kind in KINDS for file in sorted(SHARED.glob(kind))]
    with tempfile.TemporaryDirectory() as home:
        house = replace(build.build(paths.places(Path(home)), Speech(FakeVoice, list)), clock=FakeClock())
        application = Application(house, qt)
        doors = application.open_window()
        window = doors._window  # pyright: ignore[reportPrivateUsage]
        window.resize(1366, 768)
        window.show()
        measure_files(doors.desk, window, files)
        is_met = measure_many(doors.desk, window)
        application._watch.stop()  # pyright: ignore[reportPrivateUsage]
        window.close()
        house.close()
    return int(not is_met)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
