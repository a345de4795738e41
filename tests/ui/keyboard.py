"""A person who has nothing but a keyboard, and the whole program in a window of their own."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.services.house import House
from app.ui.application import Application
from app.ui.window import Window
from tests.ui.looking import names, settle, spoken, wait_for

STOPS = 200


class Keyboard:
    """A person who has nothing else. After each key it is looked at where the focus is."""

    def __init__(self, window: Window) -> None:
        self.window = window

    @property
    def focus(self) -> QWidget:
        here = QApplication.focusWidget()
        assert here is not None, f"nothing has the focus; there is {names(self.window)}"
        assert here.isVisible(), f"{spoken(here)!r} has the focus and is hidden"
        return here

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus, key, held)
        settle()
        assert self.focus is not None

    def write(self, words: str) -> None:
        QTest.keyClicks(self.focus, words)

    def go_to(self, name: str) -> None:
        for _stop in range(STOPS):
            if spoken(self.focus).startswith(name):
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {name!r}; there is {names(self.window)}")

    def choose(self, name: str) -> None:
        self.go_to(name)
        self.press(Qt.Key.Key_Return)

    def wait(self, name: str) -> None:
        wait_for(lambda: any(one.startswith(name) for one in names(self.window)), 20)
        assert self.focus is not None


@contextmanager
def keyboard_in(house: House, qt: QApplication) -> Iterator[Keyboard]:
    """Open the program at Welcome, and close it."""
    application = Application(house, qt)
    doors = application.open_window()
    window: Window = cast("Any", doors)._window
    window.show()
    doors.welcome()
    settle()
    window.activateWindow()
    wait_for(lambda: QApplication.focusWidget() is not None)
    yield Keyboard(window)
    cast("Any", application)._watch.stop()
    for each in list(application.windows):
        each.close()
        each.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
