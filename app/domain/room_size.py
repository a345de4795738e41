"""
How large letters must be in the room, so that they look the same from the back row as 18 pt on a laptop.

Source: ER-40; WCAG2ICT: the height of the em in mm is logical px x distance in mm / 2688.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

METRES = (2, 3, 5, 8, 10)
"""The distances to choose from. A person may type another one."""

LIMITS: Mapping[str, tuple[int, int]] = {"metres": (1, 50), "wide_cm": (0, 3000)}
BASE_PX = 24
LEAST_PX = 20
REFERENCE = 2688
SMALLER = 0.94
USUAL_DOTS_A_MM = 96 / 25.4
DOTS_A_MM = (0.2, 14.0)
SHAPE_OFF = 0.2
NOT_A_SIZE = frozenset({(16, 9), (16, 10), (4, 3), (160, 90), (160, 100), (1600, 900), (1600, 1000)})
"""What a projector says of its size where it tells only the shape of its picture. Units: mm."""


@dataclass(frozen=True, slots=True)
class RoomSize:
    """
    What people said of their room. Kept on this laptop.

    Units: `metres` to the back row, None: nobody said it; `wide_cm` of the picture on the wall, 0: ask the computer.
    """

    metres: int | None = None
    wide_cm: int = 0


@dataclass(frozen=True, slots=True)
class Display:
    """A display as the computer tells of it. Units: dots as the program counts them, and mm (0: not told)."""

    wide_px: int
    high_px: int
    wide_mm: float = 0
    high_mm: float = 0

    @property
    def is_believable(self) -> bool:
        """Whether its size in mm can be true."""
        if self.wide_mm <= 0 or self.high_mm <= 0 or (round(self.wide_mm), round(self.high_mm)) in NOT_A_SIZE:
            return False
        across, down = self.wide_px / self.wide_mm, self.high_px / self.high_mm
        least, most = DOTS_A_MM
        return least <= across <= most and abs(across / down - 1) <= SHAPE_OFF


def said_of_room(size: RoomSize, name: str, value: int) -> RoomSize:
    """Return what is known of the room with one more thing said, which stays within its limits."""
    least, most = LIMITS[name]
    value = max(least, min(most, value))
    return replace(size, metres=value) if name == "metres" else replace(size, wide_cm=value)


def room_from(values: Mapping[str, object]) -> RoomSize:
    """Return what was kept of the room; what cannot be used is left out."""
    size = RoomSize()
    for name, value in values.items():
        if name in LIMITS and isinstance(value, int) and LIMITS[name][0] <= value <= LIMITS[name][1]:
            size = said_of_room(size, name, value)
    return size


def letter_mm(metres: float, px: float = BASE_PX) -> float:
    """Return how high letters of `px` must be at this distance. Units: mm."""
    return px * metres * 1000 / REFERENCE


def dots_a_mm(display: Display, wide_cm: int = 0) -> float:
    """Return how many dots a mm of the picture has: as people measured it, as the computer tells, or as is usual."""
    if wide_cm > 0:
        return display.wide_px / (wide_cm * 10)
    return display.wide_px / display.wide_mm if display.is_believable else USUAL_DOTS_A_MM


def letter_px(size: RoomSize, display: Display) -> int:
    """Return how large body text is on this display. With no distance said it is that of a laptop."""
    if size.metres is None:
        return BASE_PX
    return max(LEAST_PX, round(letter_mm(size.metres) * dots_a_mm(display, size.wide_cm)))


@dataclass(frozen=True, slots=True)
class Fit:
    """How the words fit: the size of the letters, and what was left out. `is_smaller`: the back row needs larger."""

    px: int
    left_out: tuple[str, ...] = ()
    is_smaller: bool = False


def fitted(wanted_px: int, ways: Sequence[tuple[str, ...]], fits: Callable[[int, tuple[str, ...]], bool]) -> Fit:
    """
    Return the largest letters with which it all fits. `ways` say what may be left out, the best way first; only with
    the last one do letters become smaller. `fits` says whether it does with this size and without these things.
    """
    for left_out in ways:
        if fits(wanted_px, left_out):
            return Fit(wanted_px, left_out)
    px = wanted_px
    while px > LEAST_PX and (px == wanted_px or not fits(px, ways[-1])):
        px = max(LEAST_PX, min(px - 1, int(px * SMALLER)))
    return Fit(px, ways[-1], is_smaller=px < wanted_px)


def ways_to_fit(lesser: Sequence[str], only_larger: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Return what to leave out, the best way first: what is only larger than it must be, then a thing of `lesser`."""
    without = [tuple(lesser[:count]) for count in range(len(lesser) + 1)]
    plainer = [tuple(only_larger[:count]) for count in range(len(only_larger) + 1)]
    return tuple(gone + plain for gone in without for plain in plainer)
