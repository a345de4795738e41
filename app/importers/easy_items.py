"""Easy-read agendas: a picture left, short sentences right. The sentences become easy words; no picture is guessed."""

from collections.abc import Sequence

from app.importers.columns import header_roles, loose_header_roles
from app.importers.entry import Entry, read_entry
from app.importers.leftovers import is_junk, is_placeholder, tidy
from app.importers.numbers import take_bullet
from app.importers.paper import Cell, Table
from app.importers.times import find_length, find_span

_LONG_SENTENCE = 16
_MAX_LINES = 40
_ENDS = (".", "?", "!")


def is_easy_table(table: Table) -> bool:
    """Does each row hold short whole sentences in one cell, with a picture or a time beside them at most?"""
    if any(_is_header(row) for row in table.rows[:2]) or all(len(row) < 2 for row in table.rows):
        return False
    rows = [cells for row in table.rows if (cells := _word_cells(row))]
    if len(rows) < 2 or any(len(cells) != 1 for cells in rows):
        return False
    sentences = [sentence for (cell,) in rows for sentence in cell]
    short = sum(len(sentence.split()) <= _LONG_SENTENCE for sentence in sentences)
    whole = sum(sentence.endswith(_ENDS) for sentence in sentences)
    several = sum(len(cell) >= 2 for (cell,) in rows)
    return short >= 0.9 * len(sentences) and whole >= 0.5 * len(sentences) and several >= 0.5 * len(rows)


def _is_header(row: Sequence[Cell]) -> bool:
    heads = [tidy(cell.text) for cell in row]
    return (header_roles(heads) or loose_header_roles(heads)) is not None


def easy_entries(table: Table) -> list[Entry]:
    """Turn each row into an item: its first sentence is the title, the others are easy words below it."""
    found: list[Entry] = []
    for row in table.rows:
        sentences = [sentence for cell in _word_cells(row) for sentence in cell]
        if not sentences:
            continue
        entry = read_entry(sentences[0], dots=True)
        entry.title = entry.title.rstrip(".")
        entry.easy = sentences[1 : _MAX_LINES + 1]
        for text in _times(row):
            _take_time(entry, text)
        if entry.title:
            found.append(entry)
    return found


def _lines(cell: Cell) -> list[str]:
    texts = [tidy(take_bullet(line.text) or line.text) for line in cell.lines]
    return [text for text in texts if text and not is_placeholder(text) and not is_junk(text)]


def _word_cells(row: Sequence[Cell]) -> list[list[str]]:
    """Return the sentences of each cell that holds more than a time."""
    cells = [[text for text in _lines(cell) if not _is_time(text)] for cell in row]
    return [cell for cell in cells if cell]


def _times(row: Sequence[Cell]) -> list[str]:
    return [text for cell in row for text in _lines(cell) if _is_time(text)]


def _is_time(text: str) -> bool:
    """Is `text` a time or a length and nothing else?"""
    found = find_span(text, dots=True) or find_length(text)
    rest = text if found is None else text[: found.at[0]] + text[found.at[1] :]
    return found is not None and rest.strip(" .:,()-–").lower() in {"", "at", "from", "time"}


def _take_time(entry: Entry, text: str) -> None:
    span = find_span(text, dots=True)
    length = find_length(text)
    if span is not None and entry.start is None:
        entry.take_time(span)
    elif length is not None and entry.minutes is None:
        entry.take_length(length)
