"""Which private words belong to which press: its words, its picture, its name, and what a co-chair answered."""

from collections.abc import Mapping, Sequence

from app.domain.events import Event
from app.domain.kinds import Kind, NamePut, PicturePut, PointAnswered, PointRaised, WordsAdded


def of_press(what: Kind, event_id: str) -> str | None:
    """Return the press that an event's words are about."""
    if isinstance(what, PointRaised):
        return event_id
    return what.of if isinstance(what, WordsAdded | NamePut | PicturePut | PointAnswered) else None


def events_with_words(events: Sequence[Event], press_id: str, kinds: tuple[type[Kind], ...]) -> tuple[str, ...]:
    """Return the events of these kinds that hold words about a press."""
    return tuple(
        event.id
        for event in events
        if event.words is not None and isinstance(event.what, kinds) and of_press(event.what, event.id) == press_id
    )


def words_by_press(events: Sequence[Event], words: Mapping[str, str], kinds: tuple[type[Kind], ...]) -> dict[str, str]:
    """Return all words of these kinds for each press, oldest first, a line each."""
    found: dict[str, list[str]] = {}
    for event in events:
        press_id = of_press(event.what, event.id)
        if press_id is not None and isinstance(event.what, kinds) and event.id in words:
            found.setdefault(press_id, []).append(words[event.id])
    return {press_id: "\n".join(lines) for press_id, lines in found.items()}


SAID = (PointRaised, WordsAdded)
NAMED = (NamePut,)
PICTURED = (PicturePut,)
ANSWERED = (PointAnswered,)


def last_by_press(events: Sequence[Event], words: Mapping[str, str], kinds: tuple[type[Kind], ...]) -> dict[str, str]:
    """Return what was put last, of these kinds, to each press."""
    found = words_by_press(events, words, kinds)
    return {press_id: told.splitlines()[-1] for press_id, told in found.items() if told}
