"""One number that a group chooses: type it, or press for a little less or more. It says what it was at first."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from app.ui.parts.big_button import BigButton
from app.ui.parts.checked_field import CheckedField
from app.ui.parts.page import row
from app.ui.parts.panel import Panel

STEPS = ((200, 1), (1_000, 5), (50_000, 100))
BIG_STEP = 1_000


class NumberChoice(Panel):
    """`limits`: the least and the most that it may be. `at_first`: what it is where nobody chose."""

    chosen = Signal(int)

    def __init__(self, label: str, limits: tuple[int, int], at_first: int, trouble: str) -> None:
        super().__init__()
        self._label, self._limits, self._at_first = label, limits, at_first
        self._value = at_first
        span = limits[1] - limits[0]
        self._step = next((step for most, step in STEPS if span <= most), BIG_STEP)
        help_words = self.tr("From {0} to {1}. At first it was {2}.").format(*limits, at_first)
        self.field = CheckedField(label, help_words, self._understood, trouble)
        self.field.read.connect(self._typed)
        less = self._button(self.tr("Less"), "down", lambda: self._choose(self._value - self._step))
        more = self._button(self.tr("More"), "up", lambda: self._choose(self._value + self._step))
        self._reset = self._button(self.tr("As it was"), "back", self._put_back)
        self.body.addWidget(self.field)
        self.body.addWidget(row(less, more, self._reset, gap=8))

    def _button(self, words: str, picture: str, do: Callable[[], object]) -> BigButton:
        button = BigButton(words, picture=picture, factor=0.92)
        button.setAccessibleName(self.tr("{0}: {1}").format(words, self._label))
        button.clicked.connect(lambda _checked=False: do())
        return button

    def show_value(self, value: int) -> None:
        """Show the number as it is now. It says nothing to anyone."""
        self._value = value
        self.field.set_words(str(value))
        self._reset.setVisible(value != self._at_first)

    def _understood(self, words: str) -> int | None:
        clean = words.strip().replace(",", "").replace(" ", "")
        least, most = self._limits
        return int(clean) if clean.isascii() and clean.isdigit() and least <= int(clean) <= most else None

    def _typed(self, value: int | None) -> None:
        """Nothing written means: as it is."""
        if value is None or value == self._value:
            self.show_value(self._value)
        else:
            self._choose(value)

    def _put_back(self) -> None:
        self.field.field.input.setFocus()
        self._choose(self._at_first)

    def _choose(self, value: int) -> None:
        least, most = self._limits
        self.chosen.emit(max(least, min(most, value)))
