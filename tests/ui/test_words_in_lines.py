"""Words that were written on several lines are shown on several lines."""

from collections.abc import Callable
from typing import Any

from app.ui.parts.text import Text


def test_a_line_end_in_the_words_starts_a_new_line_on_the_screen(show: Callable[..., Any]):
    one, two = Text("It is short. It is clear."), Text("It is short.\nIt is clear.")
    show(one), show(two)
    assert two.heightForWidth(2000) == 2 * one.heightForWidth(2000)
