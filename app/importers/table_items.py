"""Tables that hold an agenda: a header row or the columns themselves say which column is which."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.importers.columns import Role, guess_roles, header_roles, is_header_again, loose_header_roles
from app.importers.dates import day_of
from app.importers.entry import Entry, read_entry
from app.importers.leftovers import is_junk, is_paper, is_placeholder, starts_people, tidy
from app.importers.numbers import take_bullet, take_number
from app.importers.paper import BULLET, Cell, Line, Table
from app.importers.purposes import purpose_of
from app.importers.standing import is_band, is_break, standing_item
from app.importers.times import Length, find_length, find_span

_DITTO = re.compile(r"^[\"”“″'’\s]+$")


@dataclass(frozen=True, slots=True)
class AgendaTable:
    """A table with a role for each column. `first` is the first row that is no header."""

    grid: tuple[tuple[Cell, ...], ...]
    roles: tuple[Role, ...]
    first: int
    has_header: bool

    @property
    def is_only_header(self) -> bool:
        """Is there nothing below the header row?"""
        return self.first >= len(self.grid)


def spread(table: Table) -> tuple[tuple[Cell, ...], ...]:
    """Return the table as a full grid: a cell over several columns is followed by empty ones; empty columns go."""
    rows = [[part for cell in row for part in (cell, *[Cell() for _ in range(cell.span - 1)])] for row in table.rows]
    width = min(max((len(row) for row in rows), default=0), 60)
    full = [row[:width] + [Cell()] * (width - len(row)) for row in rows]
    kept = [index for index in range(width) if any(_words(row[index]) for row in full)]
    return tuple(tuple(row[index] for index in kept) for row in full)


def _words(cell: Cell) -> str:
    text = tidy(cell.text)
    return "" if is_placeholder(text) and text != "-" else text


def agenda_table(table: Table, before: AgendaTable | None = None) -> AgendaTable | None:
    """Return `table` with its roles if it holds an agenda. `before` is a header that stood in a table of its own."""
    grid = spread(table)
    if not grid or not grid[0]:
        return None
    for index, row in enumerate(grid[:6]):
        heads = [_words(cell) for cell in row]
        roles = header_roles(heads) or loose_header_roles(heads)
        if roles:
            return AgendaTable(grid, tuple(roles), index + 1, has_header=True)
    if before is not None and len(before.roles) == len(grid[0]):
        return AgendaTable(grid, before.roles, 0, has_header=True)
    if len(grid) < 2 or len(grid[0]) < 2:
        return None
    roles = guess_roles([[_words(row[index]) for row in grid] for index in range(len(grid[0]))])
    return AgendaTable(grid, tuple(roles), 0, has_header=False) if roles else None


def table_entries(table: AgendaTable, year: int | None = None) -> list[Entry]:
    """Turn the rows of an agenda table into items. A row that only names a day begins that day."""
    entries: list[Entry] = []
    day: date | None = None
    is_numbered = sum(1 for row in table.grid[table.first :] if _number_in(row, table.roles)) >= 2
    for row in table.grid[table.first :]:
        texts = [_words(cell) for cell in row]
        named = [text for text in texts if text]
        if entries and len(named) == 1 and (begun := day_of(named[0], year)) is not None:
            day = begun
            continue
        if not any(texts) or (table.has_header and is_header_again(texts, table.roles)):
            continue
        if starts_people(next(text for text in texts if text)) and not standing_item(texts[0]):
            break
        if is_numbered and _is_lone_title(row, texts, table.roles):
            if entries and _is_joined(row, table.roles):
                entries[-1].add_note(" ".join(texts))
            continue
        made = _row_entries(row, texts, table.roles)
        if made and entries and _goes_on(made[0], is_numbered=is_numbered, before=entries[-1]):
            entries[-1].notes.extend([made[0].title, *made[0].notes])
            made = made[1:]
        for entry in made:
            entry.day = day
        entries.extend(made)
    return entries


def _is_lone_title(row: Sequence[Cell], texts: Sequence[str], roles: Sequence[Role]) -> bool:
    """In a numbered table, a row with nothing but words in the title column names a part (or goes on with its row)."""
    filled = [role for text, role in zip(texts, roles, strict=False) if text]
    lines = _lines(row, roles, "title")
    if filled != ["title"] or not lines:
        return False
    title = _title_entry(lines[0])
    return (
        title.number is None
        and title.start is None
        and title.minutes is None
        and not (is_break(title.title) or standing_item(title.title))
    )


def _is_joined(row: Sequence[Cell], roles: Sequence[Role]) -> bool:
    return any(role == "number" and cell.is_joined for cell, role in zip(row, roles, strict=False))


def _number_in(row: Sequence[Cell], roles: Sequence[Role]) -> bool:
    return any(role == "number" and take_number(_words(cell)) for cell, role in zip(row, roles, strict=False))


def _goes_on(entry: Entry, *, is_numbered: bool, before: Entry) -> bool:
    """A row with words only, in small letters, goes on with the row above."""
    is_bare = entry.number is None and entry.start is None and entry.minutes is None and entry.lead is None
    return is_numbered and is_bare and before.kind == "item" and entry.title[:1].islower()


def _row_entries(row: Sequence[Cell], texts: list[str], roles: Sequence[Role]) -> list[Entry]:
    """Return the item of a row, and after it the numbered items inside its title cell."""
    lines = _lines(row, roles, "title")
    if not lines:
        spanning = [text for text in texts if text and not _DITTO.match(text)]
        lone = max(spanning, key=len, default="")
        title = read_entry(lone, dots=True).title
        if len(lone) < 3 or is_band(lone) or not (is_break(title) or standing_item(title)):
            return []
        lines, texts = [Line(lone)], []
    if len([text for text in texts if text]) == 1 and len(roles) > 2 and _is_part(lines[0].text):
        return []
    has_times = any(text and role == "time" for text, role in zip(texts, roles, strict=False))
    entry = _title_entry(lines[0], has_times=has_times)
    found = [entry]
    for line in lines[1:]:
        _add_line(found, line)
    _fill(entry, row, roles)
    return [one for one in found if one.title and not is_junk(one.title)]


def _is_part(text: str) -> bool:
    """A row with nothing but a name in capitals, or "Part 2", names a part of the agenda."""
    return is_band(tidy(text))


def _lines(row: Sequence[Cell], roles: Sequence[Role], wanted: Role) -> list[Line]:
    lines = [line for cell, role in zip(row, roles, strict=False) if role == wanted for line in cell.lines]
    return [
        line for line in lines if tidy(line.text) and not is_placeholder(tidy(line.text)) and not is_junk(line.text)
    ]


def _title_entry(line: Line, *, has_times: bool = False) -> Entry:
    text = take_bullet(line.text) or line.text
    return read_entry(text, dots=True, number=line.mark if line.mark not in {"", BULLET} else None, has_times=has_times)


def _add_line(found: list[Entry], line: Line) -> None:
    """A further line in the title cell: an item of its own if it is numbered, else a sentence under the item."""
    number = take_number(line.text)
    is_numbered = (line.mark not in {"", BULLET}) or (number is not None and not number.is_bare and bool(number.rest))
    if not is_numbered and number is not None and number.depth >= 1 and number.rest:
        is_numbered = True
    if not is_numbered:
        found[-1].add_note(take_bullet(line.text) or line.text)
        return
    entry = _title_entry(line)
    entry.level = 2
    found.append(entry)


def _fill(entry: Entry, row: Sequence[Cell], roles: Sequence[Role]) -> None:
    """Take what the other columns say."""
    for cell, role in zip(row, roles, strict=False):
        text = _words(cell)
        if not text or role in {"title", "paper", "other"}:
            continue
        if role == "number":
            _fill_number(entry, text)
        elif role in {"time", "end", "length"}:
            _fill_time(entry, text, role)
        elif role == "lead":
            entry.lead = text if not is_paper(text) else entry.lead
        elif role == "purpose":
            _fill_purpose(entry, cell, text)
        else:
            for line in cell.lines:
                entry.add_note(take_bullet(line.text) or line.text)


def _fill_number(entry: Entry, text: str) -> None:
    number = take_number(text)
    if number is not None:
        entry.number = number.value
        if number.rest and is_paper(number.rest) is False and not entry.title:
            entry.title = number.rest
    elif find_span(text, dots=True) and entry.start is None:
        _fill_time(entry, text, "time")
    elif len(text) <= 15 and any(sign.isdigit() for sign in text):
        entry.number = text


def _fill_purpose(entry: Entry, cell: Cell, text: str) -> None:
    entry.purpose = purpose_of(text) or entry.purpose
    entry.guessed.discard("purpose")
    if len(text.split()) > 6:
        for line in cell.lines:
            entry.add_note(line.text)


def _fill_time(entry: Entry, text: str, role: Role) -> None:
    """Read a time column: a start, a range, a length, or two of them in one cell."""
    span = find_span(text, dots=role != "length")
    rest = text
    if span:
        rest = text[: span.at[0]] + " " + text[span.at[1] :]
        if role == "end":
            entry.end = span.start
        elif entry.start is None:
            entry.take_time(span)
    length = find_length(rest)
    if length:
        entry.take_length(length)
    elif not span and re.fullmatch(r"\d{1,3}['’′]?", text.strip()):
        entry.take_length(Length(int(re.sub(r"\D", "", text)), (0, 0)))
