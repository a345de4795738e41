"""An agenda that travels on a stick: the whole draft, and the pictures that it needs."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.domain.sheet import Drawn

FORMAT = "fairsay"
VERSION = 1
AGENDA_PART = "fairsay.json"
ENDING = ".fairsay"
MOST_BYTES = 50 * 1024 * 1024
MOST_PICTURES = 400
MOST_PICTURE_BYTES = 5_000_000


@dataclass(frozen=True, slots=True)
class TravellingPicture:
    """A picture as it travels. Shape: `id` is its name where it comes from; `words` are what it means there."""

    id: str
    kind: Drawn
    data: bytes
    alt: str
    words: tuple[str, ...] = ()
    source: str = ""
    licence: str = ""


TakeIn = Callable[[Sequence[str], Sequence[TravellingPicture]], Mapping[str, str]]
"""Keeps pictures that came along, where they are wanted and not here yet. Returns the id that each has here."""


def picture_ids(draft: AgendaDraft) -> tuple[str, ...]:
    """Return the ids of all pictures of an agenda, each once."""
    return tuple(dict.fromkeys(picture for picture in _pictures(draft) if picture))


def with_pictures(draft: AgendaDraft, here: Mapping[str, str]) -> AgendaDraft:
    """Return an agenda with the ids that its pictures have here; one that is not here is left out."""
    return replace(
        draft,
        items=tuple(_item(item, here) for item in draft.items),
        dropped=tuple(_item(item, here) for item in draft.dropped),
        rules=_lines(draft.rules, here),
    )


def _pictures(draft: AgendaDraft) -> Iterator[str]:
    for item in (*draft.items, *draft.dropped):
        yield item.picture
        yield from (line.picture for line in item.easy)
    yield from (rule.picture for rule in draft.rules)


def _item(item: DraftItem, here: Mapping[str, str]) -> DraftItem:
    """Return an item with other ids. People checked what is drawn, not how it is called: their check holds."""
    new = replace(item, picture=here.get(item.picture, ""), easy=_lines(item.easy, here))
    if new.check is None or not item.is_checked or not _has_all(item, here):
        return new
    return replace(new, check=replace(new.check, of=new.words_digest()))


def _has_all(item: DraftItem, here: Mapping[str, str]) -> bool:
    return all(not picture or here.get(picture) for picture in (item.picture, *(line.picture for line in item.easy)))


def _lines(lines: tuple[EasyLine, ...], here: Mapping[str, str]) -> tuple[EasyLine, ...]:
    return tuple(replace(line, picture=here.get(line.picture, "")) for line in lines)
