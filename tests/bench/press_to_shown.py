"""How soon a person sees that their press is kept: from letting go of the card to the paint of the new words.

    .venv/bin/python tests/bench/press_to_shown.py [PRESSES]

The real Follow screen over a real record. A press ends when the card, the list of my points and the line below have
all painted their new words; before that the press is on the disk.
Between presses the point is taken back. Goal: 95 of 100 under 100 ms, which a person feels as at once.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.real_window import RealWindow, real_window  # noqa: I001 - it puts the checkout on the path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.services.following import Following
from app.services.running import Running
from app.ui.parts.card_bar import Card
from app.ui.parts.text import Notification, Text
from app.ui.words import SPEAKER
from app.words.practising import practice_agenda

WARM_UP, PATIENCE_S, GOAL_MS = 10, 5.0, 100.0
NEW: dict[str, type[QWidget]] = {"✓ Kept": Card, "✓ Kept on this laptop": Text, "I have a point: kept": Notification}


class Eyes(QObject):
    """Remembers which new words were painted since the last press."""

    def __init__(self, qt: QApplication) -> None:
        super().__init__()
        self.seen: set[str] = set()
        qt.installEventFilter(self)

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint and isinstance(thing, QWidget):
            words = words_of(thing)
            self.seen |= {new for new, kind in NEW.items() if type(thing) is kind and new in words}
        return False


def words_of(widget: QWidget) -> str:
    """Return what a screen reader says of a part: its name, and the words under it."""
    told = QAccessible.queryAccessibleInterface(widget)
    if told is None:
        return ""
    return f"{told.text(QAccessible.Text.Name)} {told.text(QAccessible.Text.Description)}"


def wait(qt: QApplication, until: Callable[[], bool]) -> None:
    """Let things happen until it is so."""
    patience = time.perf_counter() + PATIENCE_S
    while not until():
        assert time.perf_counter() < patience, "the new words were never painted"
        qt.processEvents()


def once(qt: QApplication, place: RealWindow, eyes: Eyes) -> float:
    """Press the card, and return the milliseconds until all new words are painted."""
    card = next(card for card in place.window.findChildren(Card) if card.meaning == "point")
    QTest.mousePress(card, Qt.MouseButton.LeftButton)
    QTest.qWait(30)
    eyes.seen.clear()
    began = time.perf_counter()
    QTest.mouseRelease(card, Qt.MouseButton.LeftButton)
    wait(qt, lambda: len(eyes.seen) == len(NEW))
    return (time.perf_counter() - began) * 1000


def measure(presses: int) -> list[float]:
    """Return how long each press took."""
    with tempfile.TemporaryDirectory() as home, real_window(Path(home)) as place:
        live = place.house.prepare.make(practice_agenda(SPEAKER))
        Running(live).start()
        place.doors.follow(live)
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        following = Following(live, place.doors.desk.preferences.profile)
        eyes, took = Eyes(qt), list[float]()
        QTest.qWait(1000)
        for _ in range(presses + WARM_UP):
            took.append(once(qt, place, eyes))
            following.take_back(following.mine()[-1].press.id)
            QTest.qWait(30)
        qt.removeEventFilter(eyes)
    return took[WARM_UP:]


def main(presses: int) -> int:
    """Measure and say so. Returns 1 if the goal is missed."""
    took = measure(presses)
    p95 = statistics.quantiles(took, n=20)[18]
    print(f"{presses} presses of the card, from mouse release to the paint of the new words")
    print(f"press to shown  median {statistics.median(took):6.1f} ms   p95 {p95:6.1f} ms   most {max(took):6.1f} ms")
    print(f"goal: p95 at most {GOAL_MS:.0f} ms")
    return int(p95 > GOAL_MS)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 200))
