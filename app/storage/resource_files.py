"""Reads the word lists and the picture index that came with the program."""

import csv
import gzip
from collections.abc import Iterator
from pathlib import Path

from app.domain.easy.wordbook import Wordbook
from app.domain.glossary import Glossary, Term
from app.domain.pictures import Picture, PictureIndex
from app.domain.topics import Topic


def read_pictures(resources: Path) -> PictureIndex:
    """Return the index of the bundled pictures."""
    pictures = (
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
        for row in rows(resources / "pictures" / "index.csv")
    )
    further = {row["word"]: row["means"] for row in rows(resources / "pictures" / "synonyms.csv")}
    return PictureIndex(pictures, further)


def read_glossary(resources: Path) -> Glossary:
    """Return the hard words that came with the program."""
    return Glossary(
        Term(row["term"], row["expansion"], row["explanation"]) for row in rows(resources / "glossary" / "jargon.csv")
    )


def read_plain_words(resources: Path) -> dict[str, str]:
    """Return the plainer words that may be suggested, by the hard ones."""
    return {row["hard"]: row["plain"] for row in rows(resources / "glossary" / "plain_words.csv")}


def read_wordbook(resources: Path, glossary: Glossary) -> Wordbook:
    """Return everything that the checks of easy words know about words. It takes about 30 milliseconds."""
    folder = resources / "glossary"
    idioms = list(rows(folder / "idioms.csv"))
    return Wordbook(
        glossary=glossary,
        plain=read_plain_words(resources),
        idioms={row["idiom"]: row["plain"] for row in idioms},
        frequency=_read_frequency(folder / "common_words.txt.gz"),
        everyday=frozenset(row["word"] for row in rows(folder / "everyday_words.csv")),
        same=tuple(tuple(row["words"].split("|")) for row in rows(folder / "same_words.csv")),
        may_be_meant=frozenset(row["idiom"] for row in idioms if row["may_be_meant"] == "yes"),
    )


def read_topics(resources: Path) -> tuple[Topic, ...]:
    """Return what a point can be about, in the order in which it is shown."""
    return tuple(Topic(row["code"], row["picture"]) for row in rows(resources / "topics" / "topics.csv"))


def read_check_words(resources: Path) -> tuple[str, ...]:
    """Return the easy words by which people know a room again (`app/domain/check_words.py`)."""
    return tuple(row["word"] for row in rows(resources / "glossary" / "check_words.csv"))


def _read_frequency(path: Path) -> dict[str, float]:
    """Return how common words are. A line holds a Zipf value and the words that have it."""
    frequency: dict[str, float] = {}
    for line in gzip.decompress(path.read_bytes()).decode("utf-8").splitlines():
        value, _, words = line.partition("\t")
        frequency.update(dict.fromkeys(words.split(), float(value)))
    return frequency


def rows(path: Path) -> Iterator[dict[str, str]]:
    """Yield the rows of a table that came with the program, by the heads of its columns."""
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
