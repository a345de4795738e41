"""A paper as rows and columns, for a spreadsheet program."""

import csv
import io

from app.domain.report import Grid, Report

_MARK = "\ufeff"  # tells spreadsheet programs that the letters are UTF-8
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def spreadsheet(report: Report) -> bytes:
    """Return the paper's table as CSV."""
    return table_rows(report.table)


def table_rows(table: Grid) -> bytes:
    """Return a table as CSV. A cell is never a formula, whatever a person typed."""
    stream = io.StringIO(newline="")
    rows = csv.writer(stream)
    rows.writerow(table.heads)
    rows.writerows([_plain(cell) for cell in row] for row in table.rows)
    return (_MARK + stream.getvalue()).encode()


def _plain(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_STARTS_A_FORMULA) else cell
