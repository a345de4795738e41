"""Reads the word lists and the picture index that came with the program."""

import csv
from collections.abc import Iterator
from pathlib import Path

from app.domain.glossary import Glossary, Term
from app.domain.pictures import Picture, PictureIndex


def read_pictures(resources: Path) -> PictureIndex:
    """Return the index of the bundled pictures."""
    return PictureIndex(
        Picture(
            id=row["id"],
            words=tuple(row["words"].split("|")),
            file=row["file"],
            high_contrast_file=row["high_contrast_file"],
            alt=row["alt"],
            source=row["source"],
            licence=row["licence"],
            tint=row["tint"] == "yes",
        )
        for row in _rows(resources / "pictures" / "index.csv")
    )


def read_glossary(resources: Path) -> Glossary:
    """Return the hard words that came with the program."""
    return Glossary(
        Term(row["term"], row["expansion"], row["explanation"]) for row in _rows(resources / "glossary" / "jargon.csv")
    )


def read_plain_words(resources: Path) -> dict[str, str]:
    """Return the plainer words that may be suggested, by the hard ones."""
    return {row["hard"]: row["plain"] for row in _rows(resources / "glossary" / "plain_words.csv")}


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
