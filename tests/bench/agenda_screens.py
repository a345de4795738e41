"""How long the screens of an agenda of 40 items take: a letter that is told, opening an item, *Next*.

    .venv/bin/python tests/bench/agenda_screens.py [TIMES]

The screens are the real ones, in a window of 1366 x 768 that is drawn but not shown (offscreen), over a real record on
disk. "A letter" is the time from telling what was typed to everything being drawn again, as a person meets it while
the agenda lies under its item; the checks run beside and are not in it. It is the time of the thread of the window, so
that other programs do not count. Goals: an item opens, and *Next* comes, within 150 ms (median).
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app import build, paths
from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.services.house import House, Speech
from app.ui.application import Application
from app.ui.desk import Desk
from app.ui.look import load_fonts
from app.ui.screens.agenda_item import AgendaItemPage
from app.ui.screens.make_agenda import MakeAgendaPage
from app.ui.window import Window
from tests.fakes import FakeClock, FakeVoice
from tests.ui.looking import settle

ITEMS, GOAL_MS = 40, 150.0
LINES = ("We ask the ICB to pay for the new bus.", "Tell us what you think.", "It was agreed at our last meeting.")


def agenda() -> AgendaDraft:
    """Return an agenda of 40 items, each with full words, easy words and pictures."""
    items = [
        DraftItem(
            f"Procurement of service {at}", id=f"item-{at}", minutes=10, purpose="talk", question=f"Is plan {at} good?",
            notes=("To note the safeguarding report.", f"To approve {at} places by 24 November 2026."),
            asked_by=("ebt", "ebe", "both")[at % 3], easy_title=f"Our plan {at}",
            easy=tuple(EasyLine(f"{at} {words}", "bus") for words in LINES),
        )
        for at in range(ITEMS)
    ]  # fmt: skip
    return AgendaDraft("Our meeting", people={"ebe": 6, "ebt": 6}, paid="yes", items=tuple(items))


def took(do: Callable[[], object]) -> float:
    """Return how many milliseconds it took until all is drawn."""
    began = time.thread_time()
    do()
    settle()
    return (time.thread_time() - began) * 1000


def say(name: str, all_ms: list[float], goal: float | None = None) -> bool:
    """Print one line. Returns whether it is within the goal."""
    median, worst = statistics.median(all_ms), max(all_ms)
    within = goal is None or median <= goal
    aim = f"   goal {goal:.0f}: {'yes' if within else 'NO'}" if goal else ""
    print(f"{name:44} median {median:6.1f} ms   worst {worst:6.1f} ms{aim}")
    return within


def wait_ms(ms: int) -> None:
    """Let the checks come home and closed screens go, so that they are not counted."""
    until = time.perf_counter() + ms / 1000
    while time.perf_counter() < until:
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.005)


def letters(page: AgendaItemPage, count: int) -> list[float]:
    """Type letters into an easy line, each told at once."""
    place, found = page.easy.rows[1].words, list[float]()
    for at in range(count):
        place.insertPlainText("letters "[at % 8])
        found.append(took(page.flush))
        wait_ms(30)
    return found


def measure(desk: Desk, window: Window, times: int) -> bool:
    """Measure all of it and say so. Returns whether the goals are met."""
    house = desk.house
    on_desk = house.agendas.desks.open(house.agendas.drawer.put(agenda()))
    whole = MakeAgendaPage(desk, on_desk, window)
    say("the agenda opens", [took(lambda: window.open(whole))])
    opened: list[float] = []
    for at in range(times):
        item = f"item-{at % ITEMS}"
        opened.append(took(lambda item=item: window.open(AgendaItemPage(desk, on_desk, item))))
        wait_ms(400)
        window.back()
        wait_ms(50)
    page = AgendaItemPage(desk, on_desk, "item-5")
    window.open(page)
    wait_ms(600)
    typed = letters(page, 4 * times)
    wait_ms(600)
    went: list[float] = []
    for _time in range(times):
        went.append(took(page._ways.after.click))  # pyright: ignore[reportPrivateUsage]
        wait_ms(400)
    back = [took(window.back)]
    say("a letter that is told in an item", typed)
    say("back to the agenda", back)
    is_open = say("an item opens", opened, GOAL_MS)
    return say("Next", went, GOAL_MS) and is_open


def room(home: Path, qt: QApplication) -> tuple[House, Application, Window, Desk]:
    """Return a house, its window and the desk in it."""
    house = replace(build.build(paths.places(home), Speech(FakeVoice, list)), clock=FakeClock())
    application = Application(house, qt)
    doors = application.open_window()
    window = doors._window  # pyright: ignore[reportPrivateUsage]
    window.show()
    doors.welcome()
    settle()
    return house, application, window, doors.desk


def main(times: int) -> int:
    """Measure. Returns 1 if a goal is missed."""
    qt = QApplication([])
    load_fonts(paths.resources() / "fonts")
    with tempfile.TemporaryDirectory() as home:
        house, application, window, desk = room(Path(home), qt)
        print(f"an agenda of {ITEMS} items, {len(LINES)} easy lines each")
        is_met = measure(desk, window, times)
        application._watch.stop()  # pyright: ignore[reportPrivateUsage]
        window.close()
        house.close()
    return int(not is_met)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 15))
