"""Reads the items that nearly every agenda has: apart from other lists, because only making agendas needs them."""

from pathlib import Path

from app.domain.agenda import EasyLine
from app.domain.standard_items import StandardItem, StandardItems
from app.storage.resource_files import rows


def read_standard_items(resources: Path) -> StandardItems:
    """Return the items that nearly every agenda has, with their easy words."""
    return StandardItems(
        tuple(
            StandardItem(
                tuple(row["titles"].split("|")),
                row["easy_title"],
                tuple(_easy_line(line) for line in row["lines"].split("|")),
                row["day_line"],
                row["time_line"],
            )
            for row in rows(resources / "glossary" / "standard_items.csv")
        )
    )


def _easy_line(written: str) -> EasyLine:
    """Return a line that is written as "picture: words"."""
    picture, _, words = written.partition(": ")
    return EasyLine(words, picture)
