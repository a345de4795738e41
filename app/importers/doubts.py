"""Which facts of an item a person should look at first: how sure we are of each, by how it was found."""

from app.importers.entry import Entry
from app.importers.standing import is_break, standing_item

_LONG_TITLE = 120
_SURE_OF_TITLE = {"plain": 0.3, "headings": 0.6, "bullets": 0.65}
_DOUBTFUL = 0.7


def doubts_of(entry: Entry, way: str) -> tuple[str, ...]:
    """Return the names of the doubtful fields, the least sure first. `way` is how the items were found."""
    sure = {
        "title": _title(entry, way),
        "start": 0.3 if "start" in entry.unsure else 1.0,
        "minutes": _minutes(entry),
        "lead": 0.5 if "lead" in entry.unsure else 1.0,
        "purpose": 0.65 if "purpose" in entry.guessed else 1.0,
    }
    return tuple(sorted((name for name, value in sure.items() if value < _DOUBTFUL), key=lambda name: sure[name]))


def _title(entry: Entry, way: str) -> float:
    if standing_item(entry.title) or is_break(entry.title):
        return 1.0
    return 0.4 if len(entry.title) > _LONG_TITLE else _SURE_OF_TITLE.get(way, 1.0)


def _minutes(entry: Entry) -> float:
    """A share of what is left is the weakest; up to the next start is better; a range in the file better still."""
    if "minutes" not in entry.guessed:
        return 1.0
    return 0.35 if "minutes" in entry.unsure else 0.55
