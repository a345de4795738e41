"""Garbage is looked for on the screen thread only: nothing of a window ends on another thread."""

import gc
import threading
import weakref

from pytestqt.qtbot import QtBot

from app.ui.tidying import Tidying, tidy


class Knot:
    """Something that only a look for garbage can take away."""

    def __init__(self, taken_on: list[threading.Thread]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: taken_on.append(threading.current_thread()))


def many() -> list[Knot]:
    return [Knot([]) for _count in range(gc.get_threshold()[0] * 3)]


def test_work_on_another_thread_takes_no_garbage_away(qtbot: QtBot):
    tidying = Tidying()
    taken_on: list[threading.Thread] = []
    Knot(taken_on)
    work = threading.Thread(target=many)
    work.start()
    work.join()
    assert taken_on == []
    qtbot.waitUntil(lambda: taken_on == [threading.main_thread()], timeout=3000)
    tidying.deleteLater()


def test_what_is_not_due_waits():
    gc.collect()
    taken_on: list[threading.Thread] = []
    Knot(taken_on)
    tidy()
    assert taken_on == []
