"""Which private words go to whom: everyone, co-chairs' laptops, or the owner of a press. No others leave the host."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from app.domain.events import Event, PrivateWords
from app.domain.kinds import (
    DecisionMade,
    Kind,
    NamePut,
    NameRemoved,
    OptionPut,
    PointAnswered,
    TakenBack,
    WordsHidden,
    WordsRemoved,
    WordsShown,
)
from app.domain.live import LiveState
from app.domain.wire import Said
from app.services.own_words import PICTURED, SAID, of_press

FOR_EVERYONE: tuple[type[Kind], ...] = (OptionPut, DecisionMade)
"""Their words are read out in the room: the ways there are to decide, and what was decided."""

ON_EVERY_LAPTOP = (*FOR_EVERYONE, PointAnswered)
"""Words that a laptop may keep, if it has them: an answer comes to the owner of the press only."""

CHANGES_WORDS: tuple[type[Kind], ...] = (TakenBack, WordsRemoved, NamePut, NameRemoved, WordsShown, WordsHidden)
"""Where words may leave, or become everyone's, though nobody typed any."""

AuthorOf = Callable[[str], str | None]


@dataclass(slots=True)
class Change:
    """What is new to somebody: words, and events whose words are no longer for them."""

    words: list[Said] = field(default_factory=list[Said])
    gone: list[str] = field(default_factory=list[str])


class Audience:
    """Remembers what somebody was told, and says what is new."""

    def __init__(self) -> None:
        self._told: frozenset[str] = frozenset()

    def change(self, now: Mapping[str, PrivateWords]) -> Change:
        """Return what changed since the last time."""
        told, self._told = self._told, frozenset(now)
        new = [said(event_id, now[event_id]) for event_id in now if event_id not in told]
        return Change(new, sorted(told - self._told))


def said(event_id: str, words: PrivateWords) -> Said:
    """Return the words of an event as they are told."""
    return event_id, words.salt, words.text


def for_everyone(
    events: Iterable[Event], private: Mapping[str, PrivateWords], state: LiveState
) -> dict[str, PrivateWords]:
    """Return what everyone may read: ways and decisions, and the words of presses that their owners show."""
    shown = {press.id for press in state.presses if press.is_shown}
    found: dict[str, PrivateWords] = {}
    for event in events:
        words = private.get(event.id)
        if words is None:
            continue
        is_shown = isinstance(event.what, (*SAID, *PICTURED)) and of_press(event.what, event.id) in shown
        if is_shown or isinstance(event.what, FOR_EVERYONE):
            found[event.id] = words
    return found


def answered(events: Iterable[Event]) -> set[str]:
    """Return the presses that co-chairs answered in words."""
    return {event.what.of for event in events if isinstance(event.what, PointAnswered) and event.words is not None}


def for_owner(
    events: Sequence[Event], private: Mapping[str, PrivateWords], device: str, author_of: AuthorOf
) -> dict[str, PrivateWords]:
    """Return what co-chairs answered to the presses of one laptop."""
    return {
        event.id: private[event.id]
        for event in events
        if event.id in private and isinstance(event.what, PointAnswered) and author_of(event.what.of) == device
    }
