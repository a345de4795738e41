"""Timetables: times down the side, days across the top. Read day by day, so that days are never mixed."""

import re
from collections.abc import Sequence
from datetime import date

from app.importers.dates import find_dates, is_day_name
from app.importers.entry import Entry, read_entry
from app.importers.leftovers import tidy
from app.importers.paper import Cell, Line, Table
from app.importers.table_items import spread
from app.importers.times import find_span


def is_timetable(table: Table) -> bool:
    """Does the header row name two or more days, and does the first column hold times?"""
    grid = spread(table)
    if len(grid) < 3 or len(grid[0]) < 3:
        return False
    heads = [tidy(cell.text) for cell in grid[0][1:]]
    days = sum(1 for head in heads if head and is_day_name(head))
    times = sum(1 for row in grid[1:] if find_span(tidy(row[0].text), dots=True))
    return days >= 2 and days >= 0.7 * len([head for head in heads if head]) and times >= 0.6 * (len(grid) - 1)


def timetable_entries(table: Table, year: int | None) -> list[Entry]:
    """Return the items of the first day from top to bottom, then of the next day."""
    grid = _filled(table)
    entries: list[Entry] = []
    for column in range(1, len(grid[0])):
        day = _day(tidy(grid[0][column].text), year)
        for row in grid[1:]:
            span = find_span(tidy(row[0].text), dots=True)
            for entry in _cell_entries(row[column]):
                if span:
                    entry.take_time(span)
                entry.day = day
                entries.append(entry)
    return entries


def _filled(table: Table) -> Sequence[Sequence[Cell]]:
    """Return the grid with a cell that runs over several days, such as lunch, repeated for each."""
    wide = [[cell for cell in row for _ in range(cell.span)] for row in table.rows]
    width = max(len(row) for row in wide)
    return [row + [Cell()] * (width - len(row)) for row in wide]


def _day(head: str, year: int | None) -> date | None:
    dates = find_dates(head)
    if not dates:
        return None
    return (dates[0].in_year(year) if year else dates[0]).on


def _cell_entries(cell: Cell) -> list[Entry]:
    """Each paragraph of a cell is an item; after a colon the next one belongs to it; list points are notes."""
    entries: list[Entry] = []
    waiting = ""
    for line in cell.lines:
        text = tidy(line.text)
        if not re.search(r"\w", text):
            continue
        if text.endswith(":"):
            waiting = f"{waiting} {text}".strip()
        elif _is_point(line) and entries and not waiting:
            entries[-1].add_note(text)
        else:
            entries.append(read_entry(f"{waiting} {text}".strip(), number=""))
            waiting = ""
    if waiting:
        entries.append(read_entry(waiting, number=""))
    for entry in entries:
        entry.number = None
    return entries


def _is_point(line: Line) -> bool:
    return bool(line.mark)
