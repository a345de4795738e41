"""Find things on a screen as a screen reader does: by their spoken names, in their order."""

import math
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QScrollArea, QSpinBox, QWidget
from typing_extensions import override

from app.ui.parts.soon import Soon
from app.ui.parts.text import Text

Part = TypeVar("Part", bound=QWidget)
SMALLEST_PX = 44
TO_PRESS = (QAbstractButton, QLineEdit, QPlainTextEdit, QSpinBox)


def spoken(widget: QWidget) -> str:
    """Return the name that a screen reader says."""
    thing = QAccessible.queryAccessibleInterface(widget)
    return thing.text(QAccessible.Text.Name) if thing is not None and thing.isValid() else ""


def seen(widget: QWidget) -> Iterator[QWidget]:
    """Yield everything inside `widget` that is shown, also what must be scrolled to."""
    for part in widget.findChildren(QWidget):
        if part.isVisibleTo(widget.window()) and not part.isWindow():
            yield part


def names(widget: QWidget) -> list[str]:
    """Return every spoken name inside `widget`."""
    return [name for part in seen(widget) if (name := spoken(part))]


def find(widget: QWidget, name: str, kind: type[Part] = QWidget) -> Part:
    """Return the one thing of this spoken name, or say which names there are."""
    found = [part for part in seen(widget) if isinstance(part, kind) and spoken(part) == name]
    assert found, f"nothing is called {name!r}; there is {names(widget)}"
    return found[0]


def has(widget: QWidget, name: str) -> bool:
    """Return whether anything that is shown has this spoken name."""
    return name in names(widget)


def press(widget: QWidget, name: str) -> None:
    """Press the button of this name as a person does."""
    button = find(widget, name, QAbstractButton)
    assert button.isEnabled(), f"{name!r} cannot be pressed"
    button.click()
    settle()


def type_in(widget: QWidget, name: str, words: str) -> None:
    """Put words in the field of this name, in place of what is there, and pause until they are kept."""
    place = next(
        part for part in seen(widget) if isinstance(part, (QLineEdit, QPlainTextEdit)) and spoken(part) == name
    )
    place.setFocus()
    place.selectAll()
    QTest.keyClick(place, Qt.Key.Key_Backspace)
    QTest.keyClicks(place, words)
    pause_typing(widget)


def pause_typing(widget: QWidget) -> None:
    """Let the pause after the last key be over at once. How long it really is, `test_soon.py` looks at."""
    for soon in widget.window().findChildren(Soon):
        if soon.is_waiting:
            soon._come()  # pyright: ignore
    settle()


def type_key(widget: QWidget, key: Qt.Key) -> None:
    """Type one key where the focus is in the window of `widget`."""
    widget.window().activateWindow()
    settle()
    here = QApplication.focusWidget()
    assert here is not None, "nothing has the focus"
    QTest.keyClick(here, key)
    settle()


def settle() -> None:
    """Let everything that waits happen, so that all stands in its place."""
    for _time in range(4):
        QApplication.processEvents()
        QApplication.sendPostedEvents()


def walk(widget: QWidget, limit: int = 400) -> list[QWidget]:
    """Return where Tab stops, from the first stop until it comes round. Fails at a trap."""
    window = widget.window()
    window.activateWindow()
    settle()
    start = QApplication.focusWidget()
    assert start is not None, "nothing has the focus"
    found = [start]
    for _step in range(limit):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        assert here is not None
        if here is start:
            return found
        assert here is not found[-1], f"Tab does not leave {spoken(here)!r}"
        assert here not in found, f"Tab goes round without {spoken(start)!r}"
        found.append(here)
    raise AssertionError(f"Tab never comes back to {spoken(start)!r}")


def stops(widget: QWidget) -> list[str]:
    """Return the spoken names of where Tab stops, in order."""
    return [spoken(stop) for stop in walk(widget)]


def too_small(widget: QWidget) -> list[str]:
    """Return what can be pressed but is smaller than 44 pixels."""
    parts = [part for part in seen(widget) if isinstance(part, TO_PRESS) and not isinstance(part.parent(), QSpinBox)]
    return [
        f"{spoken(part)}: {part.width()} x {part.height()}"
        for part in parts
        if min(part.width(), part.height()) < SMALLEST_PX
    ]


def cut_off(widget: QWidget) -> list[str]:
    """Return what does not have the room that its words need, or stands outside the screen."""
    return [trouble for part in seen(widget) for trouble in _troubles(part)]


def words_fit(widget: QWidget, size: tuple[int, int]) -> list[str]:
    """Make the window `size` and return what is cut off or scrolls sideways; [] if all is well."""
    widget.window().resize(*size)
    settle()
    got = (widget.window().width(), widget.window().height())
    wrong = [] if got == size else [f"the window became {got}"]
    bars = [part.horizontalScrollBar() for part in seen(widget) if isinstance(part, QScrollArea)]
    sideways = [f"scrolls sideways by {bar.maximum()}" for bar in bars if bar.maximum() > 0]
    return wrong + sideways + cut_off(widget)


def _troubles(part: QWidget) -> Iterator[str]:
    if isinstance(part, (Text, QAbstractButton)) and part.text():
        needed = part.heightForWidth(part.width())
        if part.height() < needed:
            yield f"{spoken(part)!r} is {part.height()} high and needs {needed}"
    holder = _holder(part)
    place = QRect(part.mapTo(holder, QPoint(0, 0)), part.size())
    if place.left() < 0 or place.right() >= max(1, holder.width()):
        yield f"{type(part).__name__} {spoken(part)!r} stands outside: {place.left()} to {place.right()}"


def _holder(part: QWidget) -> QWidget:
    """Return what must hold a part from left to right: the inside of what scrolls, or the window."""
    above = part.parentWidget()
    while above is not None:
        if isinstance(above.parentWidget(), QWidget) and isinstance(above.parentWidget().parentWidget(), QScrollArea):
            return above.parentWidget()
        above = above.parentWidget()
    return part.window()


class LongWords(QTranslator):
    """A pretend language: every word of ours is a third longer."""

    @override
    def translate(self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1) -> str:
        del context, disambiguation, n
        return re.sub(r"[A-Za-z]{2,}", lambda word: word[0] + "m" * math.ceil(len(word[0]) * 0.35), source_text)

    @override
    def isEmpty(self) -> bool:
        return False


@contextmanager
def language(translator: QTranslator) -> Iterator[None]:
    """Speak another language for a while."""
    QApplication.installTranslator(translator)
    try:
        yield
    finally:
        QApplication.removeTranslator(translator)


def wait_for(what: Callable[[], bool], seconds: float = 5.0) -> None:
    """Wait until something is so."""
    for _time in range(round(seconds * 200)):
        if what():
            return
        QTest.qWait(5)
    raise AssertionError("it did not come to be")
