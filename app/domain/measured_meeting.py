"""A meeting as it is measured: its lines, how it began, how it is now, and which items count."""

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from app.domain.apply import apply
from app.domain.errors import MeetingError
from app.domain.events import Event
from app.domain.kinds import MeetingStarted
from app.domain.live import Item, LiveState
from app.domain.standing_items import is_standing

TOGETHER = 25
Done = TypeVar("Done")


@dataclass(frozen=True, slots=True)
class Meant:
    """
    A meeting as it is measured.

    Shape: `begun` as it began (as it is now, if it has not), `end` as it is now. `standing`: ids of items that every
    meeting has anyhow. `words`: how many words the agenda has, and how many are hard, if somebody looked.
    """

    events: Sequence[Event]
    begun: LiveState
    end: LiveState
    standing: frozenset[str]
    day: date | None
    words: tuple[int, int] | None = None

    def counts(self, item: Item) -> bool:
        """Return whether an item is a share of the meeting."""
        return item.kind == "item" and item.id not in self.standing

    @property
    def is_asked_said(self) -> bool:
        """Whether somebody said of at least one item who asked for it."""
        return any(self.counts(item) and item.asked_by != "not_said" for item in self.end.items)


Found = tuple[Any, str]
"""A part, or None and the code of the reason."""


def at_once(steps: Generator[None, None, Done]) -> Done:
    """Return what these steps come to, without a rest between them."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def meant(meeting_id: str, events: Sequence[Event], titles: Mapping[str, str], day: date | None = None) -> Meant:
    """Return a meeting ready to be measured; `titles` by item tell which items are standing ones."""
    return at_once(meant_in_steps(meeting_id, events, titles, day))


def meant_in_steps(
    meeting_id: str, events: Sequence[Event], titles: Mapping[str, str], day: date | None = None
) -> Generator[None, None, Meant]:
    """Return the same, with a rest after every few lines: a long meeting never keeps the window waiting."""
    begun, state = None, LiveState(meeting_id=meeting_id)
    for at, event in enumerate(events, 1):
        if at % TOGETHER == 0:
            yield
        try:
            state = apply(state, event)
        except MeetingError:
            state = replace(state, n=event.n, not_understood=state.not_understood + 1)
        if begun is None and isinstance(event.what, MeetingStarted):
            begun = state
    standing = frozenset(item for item, title in titles.items() if is_standing(title))
    return Meant(tuple(events), begun or state, state, standing, day)
