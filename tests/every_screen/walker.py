"""What must be true of every screen. Each rule yields what is wrong, in words; nothing means that all is well."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QRadioButton, QScrollArea, QWidget

from app.ui.parts.card_bar import CARD_HIGH, Card
from app.ui.parts.page import Page
from app.ui.parts.text import Heading, Text
from tests.ui.looking import TO_PRESS, cut_off, seen, spoken, too_small, wait_for, walk

MARKS = "⟦⟧"  # of the pretend language
BELOW_ALL = 1_000_000
LEAST_TO_READ_PX = 72
Rule = Callable[[QWidget], Iterator[str]]


def scrolls_never_sideways(screen: QWidget) -> Iterator[str]:
    for area in _areas(screen):
        inside, room = area.widget(), area.viewport().width()
        if inside.minimumSizeHint().width() > room:
            yield f"what scrolls needs {inside.minimumSizeHint().width()} and has {room} px from side to side"
        if inside.width() > room:
            yield f"what scrolls is {inside.width()} px wide and has {room}"


def window_keeps_its_size(screen: QWidget) -> Iterator[str]:
    needs, has = screen.window().minimumSizeHint(), screen.window().size()
    if needs.width() > max(320, has.width()) or needs.height() > has.height():
        yield f"the window needs {needs.width()} x {needs.height()} and has {has.width()} x {has.height()}"


def something_is_left_to_read(screen: QWidget) -> Iterator[str]:
    for area in _areas(screen):
        if area.viewport().height() < LEAST_TO_READ_PX:
            yield f"only {area.viewport().height()} px are left to read in"


def words_are_whole(screen: QWidget) -> Iterator[str]:
    yield from cut_off(screen)
    for part in seen(screen):
        above = part.parentWidget()
        if not isinstance(part, (Text, QAbstractButton)) or above is None or isinstance(above, QScrollArea):
            continue
        if part.geometry().bottom() >= max(1, above.height()):
            yield f"{spoken(part)!r} ends at {part.geometry().bottom()}, below its box of {above.height()} px"


def nothing_covers_anything(screen: QWidget) -> Iterator[str]:
    parts = [part for part in seen(screen) if isinstance(part, (Text, *TO_PRESS)) and spoken(part)]
    places = [(part, QRect(part.mapTo(screen, QPoint(0, 0)), part.size())) for part in parts]
    for (one, its), (other, place) in itertools.combinations(places, 2):
        common = its.intersected(place)
        if min(common.width(), common.height()) > 1 and _scroll_of(one) is _scroll_of(other) and not _holds(one, other):
            yield f"{spoken(one)!r} and {spoken(other)!r} share {common.width()} x {common.height()} px"


def big_enough_to_press(screen: QWidget) -> Iterator[str]:
    yield from too_small(screen)


def everything_has_a_spoken_name(screen: QWidget) -> Iterator[str]:
    for part in seen(screen):
        can_stop_here = part.focusPolicy() != Qt.FocusPolicy.NoFocus and part.focusProxy() is None
        if can_stop_here and part.isEnabled() and not _is_inside_a_field(part) and not spoken(part):
            yield f"a {type(part).__name__} has no spoken name"


def what_is_seen_is_what_is_spoken(screen: QWidget) -> Iterator[str]:
    for part in seen(screen):
        words = part.text() if isinstance(part, (Text, QAbstractButton)) else ""
        if words.strip(MARKS) not in spoken(part):
            yield f"{words!r} is seen, but {spoken(part)!r} is spoken"


def headings_are_headings(screen: QWidget) -> Iterator[str]:
    for part in seen(screen):
        if isinstance(part, Heading):
            role = QAccessible.queryAccessibleInterface(part).role()
            if role != QAccessible.Role.Heading:
                yield f"{spoken(part)!r} is a {role.name}, not a heading"


def keys_reach_everything_in_reading_order(screen: QWidget) -> Iterator[str]:
    stops = walk(screen)
    for part in seen(screen):
        if isinstance(part, TO_PRESS) and part.isEnabled() and part not in stops and not _a_sister_is_in(part, stops):
            yield f"Tab does not reach {spoken(part)!r}"
    places = [_place(stop, screen) for stop in stops]
    first = min(range(len(stops)), key=lambda at: (places[at].top, places[at].box.top(), places[at].start))
    order = places[first:] + places[:first]
    for one, other in itertools.pairwise(order):
        if other.comes_before(one):
            yield f"Tab goes from {one.name!r} back to {other.name!r}"


def first_cards_are_whole(screen: QWidget) -> Iterator[str]:
    cards = [part for part in seen(screen) if isinstance(part, Card)]
    window = screen.window()
    for card in cards:
        if card.height() < CARD_HIGH:
            yield f"the card {card.text()!r} is {card.height()} px high"
    first = [card for card in cards if card.meaning in ("point", "pause")]
    if cards and len(first) != 2:
        yield "a first card is missing"
    for card in first:
        if not window.rect().contains(QRect(card.mapTo(window, QPoint(0, 0)), card.size())):
            yield f"the card {card.text()!r} is not whole in the window"


RULES: tuple[Rule, ...] = (
    scrolls_never_sideways,
    window_keeps_its_size,
    something_is_left_to_read,
    words_are_whole,
    nothing_covers_anything,
    big_enough_to_press,
    everything_has_a_spoken_name,
    what_is_seen_is_what_is_spoken,
    headings_are_headings,
    first_cards_are_whole,
    keys_reach_everything_in_reading_order,
)


def troubles(screen: QWidget) -> list[str]:
    """Return everything that is wrong with a screen, each with the rule that it breaks."""
    return [f"{rule.__name__}: {trouble}" for rule in RULES for trouble in rule(screen)]


def not_felt(screen: QWidget) -> list[str]:
    """Return every button that no accessible action presses. A choice that is on already needs none."""
    felt: list[QAbstractButton] = []
    buttons = [part for part in seen(screen) if isinstance(part, QAbstractButton) and part.isEnabled()]
    to_press = [one for one in buttons if not (isinstance(one, QRadioButton) and one.isChecked())]
    for button in to_press:
        _press_by_action(button, felt)
    wait_for(lambda: not any(button.isDown() for button in to_press))  # Qt lets go a tenth of a second later
    return [spoken(button) for button in to_press if felt.count(button) != 1]


def _press_by_action(button: QAbstractButton, felt: list[QAbstractButton]) -> None:
    """Press a button as assistive software does, with no effect but that it is put among those that felt it."""
    button.clicked.disconnect()
    button.clicked.connect(lambda: felt.append(button))
    thing = QAccessible.queryAccessibleInterface(button)
    actions = thing.actionInterface() if thing is not None else None
    for name in {"Press", "Toggle"} & set(actions.actionNames() if actions is not None else ()):
        actions.doAction(name)


def arrangement(screen: QWidget) -> list[tuple[object, ...]]:
    """Return all that the rules look at: what there is, what it says, what room it needs and what it has."""
    return [
        (
            type(part),
            spoken(part),
            part.isEnabled(),
            part.focusPolicy(),
            part.size() if _is_scrolled(part) else part.geometry(),
            part.minimumSizeHint(),
            part.heightForWidth(part.width()),
        )
        for part in [screen.window(), screen, *seen(screen)]
    ]


@dataclass(frozen=True)
class _Place:
    """Where a stop is. `top` is 0 in what scrolls, more in the foot that stands below it; `start` counts from the
    side where reading begins.
    """

    name: str
    top: int
    box: QRect
    start: int

    def comes_before(self, other: "_Place") -> bool:
        """Whether a reader meets this first: above in the same column, or in the same line nearer to the start."""
        if self.top != other.top:
            return self.top < other.top
        is_above = self.box.bottom() < other.box.top()
        same_column = self.box.left() <= other.box.right() and other.box.left() <= self.box.right()
        same_line = self.box.top() <= other.box.bottom() and other.box.top() <= self.box.bottom()
        return (is_above and same_column) or (same_line and not same_column and self.start < other.start)


def _place(stop: QWidget, screen: QWidget) -> _Place:
    box = QRect(stop.mapTo(screen.window(), QPoint(0, 0)), stop.size())
    is_rtl = stop.layoutDirection() == Qt.LayoutDirection.RightToLeft
    start = screen.window().width() - box.right() if is_rtl else box.left()
    scrolls = _scroll_of(stop) is not None or not isinstance(screen, Page)
    return _Place(spoken(stop), 0 if scrolls else BELOW_ALL, box, start)


def _areas(screen: QWidget) -> list[QScrollArea]:
    return [part for part in seen(screen) if isinstance(part, QScrollArea) and part.widget() is not None]


def _scroll_of(part: QWidget) -> QScrollArea | None:
    above: QWidget | None = part
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def _is_scrolled(part: QWidget) -> bool:
    viewport = part.parentWidget()
    return viewport is None or isinstance(viewport.parentWidget(), QScrollArea)


def _holds(one: QWidget, other: QWidget) -> bool:
    return one.isAncestorOf(other) or other.isAncestorOf(one)


def _is_inside_a_field(part: QWidget) -> bool:
    above = part.parentWidget()
    return above is not None and isinstance(above, TO_PRESS)


def _a_sister_is_in(part: QWidget, stops: list[QWidget]) -> bool:
    """Whether Tab stops at another answer of the same question; the arrow keys go on from there. Or inside a field."""
    same = isinstance(part, QRadioButton) and any(
        isinstance(stop, QRadioButton) and stop.parentWidget() is part.parentWidget() for stop in stops
    )
    return same or _is_inside_a_field(part)
