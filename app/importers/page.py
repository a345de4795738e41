"""A page of words with their places: its lines and its table, from top to bottom."""

import re
from collections.abc import Sequence
from dataclasses import replace

from app.importers.layout import Word, rows_of, usual_pitch, with_stops
from app.importers.layout_lines import lines_of
from app.importers.layout_table import find_table
from app.importers.paper import Block

_DOTS = "._…·‥"
_LEADERS = re.compile(rf"^[{_DOTS}]{{4,}}|[{_DOTS}]{{4,}}$|^[{_DOTS}]{{2,}}$")


def without_leaders(words: Sequence[Word]) -> list[Word]:
    """Leave out the dots that lead from a title to a page or a time: what they part are columns."""
    made: list[Word] = []
    for word in words:
        text = _LEADERS.sub("", word.text)
        if text == word.text:
            made.append(word)
        elif text:
            width = (word.right - word.left) * len(text) / len(word.text)
            starts_with_dots = word.text[0] in _DOTS
            made.append(
                replace(word, text=text, left=word.right - width)
                if starts_with_dots
                else replace(word, text=text, right=word.left + width)
            )
    return made


def page_blocks(words: Sequence[Word], page_width: float) -> list[Block]:
    """Turn the words of a page (or of several, one below the other) into lines and tables."""
    rows = with_stops(rows_of(without_leaders(words)), needed=2 if page_width else 3)
    if not rows:
        return []
    pitch = usual_pitch(rows)
    found = find_table(rows, pitch)
    if found is None:
        return lines_of(rows, pitch, page_width)
    above, table, below = found
    return [*lines_of(above, pitch, page_width), table, *lines_of(below, pitch, page_width)]
