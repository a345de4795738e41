"""Tables of values (.csv, .tsv): whatever parts the cells."""

import csv
import io
from collections.abc import Sequence

from app.importers.limits import MAX_LINE_CHARACTERS, MAX_ROWS
from app.importers.paper import Block, Cell, Line, Paper, Table
from app.importers.plain_text import split_lines, text_blocks

_PARTS = ",;\t|"


def read_table(text: str) -> Paper:
    """Read rows of values. What is not a table is read as plain text."""
    lines = split_lines(text)
    part = _separator(lines)
    if not part:
        return Paper(tuple(text_blocks(text)))
    csv.field_size_limit(MAX_LINE_CHARACTERS)
    try:
        rows = [
            row
            for _, row in zip(
                range(MAX_ROWS),
                csv.reader(io.StringIO("\n".join(lines)), delimiter=part, skipinitialspace=True),
                strict=False,
            )
        ]
    except csv.Error:
        rows = [line.split(part) for line in lines[:MAX_ROWS]]
    return Paper(tuple(_blocks(rows)))


def _separator(lines: Sequence[str]) -> str:
    """Return the sign that stands equally often in most rows."""
    filled = [line for line in lines[:200] if line.strip()]
    best = ("", 0.0)
    for sign in _PARTS:
        counts = [line.count(sign) for line in filled]
        score = sum(1 for count in counts if count) / max(1, len(filled)) * (2 if max(counts, default=0) >= 2 else 1)
        if max(counts, default=0) and score > best[1]:
            best = (sign, score)
    return best[0] if best[1] >= 0.5 else ""


def _blocks(rows: Sequence[Sequence[str]]) -> list[Block]:
    """Rows above the table with one or two cells filled are lines such as "Date, 5 May 2026"."""
    blocks: list[Block] = []
    widths = [sum(1 for value in row if value.strip()) for row in rows]
    wide = max(widths, default=0)
    first = (
        next((index for index, width in enumerate(widths) if width >= max(2, wide - 1) and width > 2), 0)
        if wide > 2
        else 0
    )
    for row in rows[:first]:
        values = [value.strip() for value in row if value.strip()]
        if values:
            blocks.append(
                Line(
                    values[0] if len(values) < 2 or values[0].endswith(":") else f"{values[0]}:",
                    asides=tuple(values[1:]),
                )
            )
    body = [tuple(_cell(value) for value in row) for row in rows[first:] if any(value.strip() for value in row)]
    return [*blocks, Table(tuple(body))] if body else blocks


def _cell(value: str) -> Cell:
    return Cell(tuple(Line(line.strip()) for line in value.split("\n") if line.strip()))
