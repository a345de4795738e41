"""Contrast: from the colours of a theme, and from what is really painted."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.parts.text import Text
from app.ui.theme import Theme, contrast
from tests.ui.looking import seen, spoken

WORDS, MARKS = 7.0, 4.5
EDGE_PX = 4
MANY = 0.002
"""The share of a box that a colour must cover to count: less is the soft edge of a letter."""


@dataclass(frozen=True)
class Pair:
    """Two colours that stand on each other, and how much they must differ."""

    what: str
    ink: str
    behind: str
    least: float

    @property
    def ratio(self) -> float:
        return contrast(self.ink, self.behind)

    @property
    def is_enough(self) -> bool:
        return self.ratio >= self.least

    def __str__(self) -> str:
        return f"{self.what}: {self.ink} on {self.behind} is {self.ratio:.2f}, at least {self.least}"


def pairs(theme: Theme) -> Iterator[Pair]:
    """Yield every two colours of a theme that meet."""
    for name, behind in (
        ("page", theme.bg),
        ("panel", theme.panel),
        ("lit word", theme.lit),
        ("lit sentence", theme.lit_line),
    ):
        yield Pair(f"words on {name}", theme.ink, behind, WORDS)
    yield Pair("words that are chosen in a field", theme.on_act, theme.act, WORDS)
    for name, behind in (("page", theme.bg), ("panel", theme.panel)):
        yield Pair(f"words of what cannot be pressed now, on {name}", theme.line, behind, WORDS)
        yield Pair(f"edges, the time shape and the scroll bar on {name}", theme.line, behind, MARKS)
        yield Pair(f"pictures and edges of buttons on {name}", theme.act, behind, MARKS)
        yield Pair(f"warnings on {name}", theme.warn, behind, MARKS)
        for meaning, ink in theme.cards.items():
            yield Pair(f"card {meaning} on {name}", ink, behind, MARKS)


def painted(screen: QWidget, image: QImage) -> Iterator[Pair]:
    """Yield what is really painted: the two colours of each text and button that is in sight."""
    window = screen.window()
    for part in seen(screen):
        words = part.text() if isinstance(part, (Text, QAbstractButton)) else ""
        box = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
        if not words.strip() or part.visibleRegion().boundingRect().size() != part.size():
            continue
        counted = colours(image, box)
        behind = counted.most_common(1)[0][0]
        inks = [colour for colour in counted if colour != behind]
        if not inks:
            continue
        strongest = max(inks, key=lambda ink: contrast(ink, behind))
        yield Pair(f"{type(part).__name__} {spoken(part)!r}", strongest, behind, WORDS)
        if isinstance(part, QAbstractButton):
            edge = max(across(image, box.center().y(), box.left(), EDGE_PX), key=lambda ink: contrast(ink, behind))
            yield Pair(f"the edge of {spoken(part)!r}", edge, behind, MARKS)


def colours(image: QImage, box: QRect) -> Counter[str]:
    """Return the colours inside a box and how many pixels have each, without the soft edges of letters."""
    inside = image.copy(box.intersected(image.rect()))
    counted = Counter(memoryview(inside.constBits()).cast("I"))
    least = max(2, inside.width() * inside.height() * MANY)
    return Counter({f"#{colour & 0xFFFFFF:06X}": count for colour, count in counted.items() if count >= least})


def across(image: QImage, y: int, start: int, count: int) -> list[str]:
    """Return the colours of some pixels in a line."""
    return [f"#{image.pixel(x, y) & 0xFFFFFF:06X}" for x in range(start, start + count)]
