"""A page of words with their places: its lines and its table, from top to bottom."""

from collections.abc import Sequence

from app.importers.layout import Word, rows_of, usual_pitch, with_stops
from app.importers.layout_lines import lines_of
from app.importers.layout_table import find_table
from app.importers.paper import Block


def page_blocks(words: Sequence[Word], page_width: float) -> list[Block]:
    """Turn the words of a page (or of several, one below the other) into lines and tables."""
    rows = with_stops(rows_of(words), needed=2 if page_width else 3)
    if not rows:
        return []
    pitch = usual_pitch(rows)
    found = find_table(rows, pitch)
    if found is None:
        return lines_of(rows, pitch, page_width)
    above, table, below = found
    return [*lines_of(above, pitch, page_width), table, *lines_of(below, pitch, page_width)]
