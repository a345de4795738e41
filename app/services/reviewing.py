"""Check what was understood of an agenda, before it becomes a meeting. Each change can be undone."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace

from app.domain.agenda import AgendaDraft, DraftItem

SURE_ENOUGH = 0.6
KEY = "review"
PASTE_KEY = "paste"


@dataclass(frozen=True, slots=True)
class Row:
    """One item that is checked. `key` stays the same when it moves; `is_right`: a person said *This is right*."""

    key: int
    item: DraftItem
    is_right: bool = False

    @property
    def is_doubtful(self) -> bool:
        """Whether a person should look at this one: something was worked out, or we are not sure of it."""
        return not self.is_right and (bool(self.doubts) or self.item.sure < SURE_ENOUGH)

    @property
    def doubts(self) -> tuple[str, ...]:
        """The names of the facts to look at, the least sure first: what is doubtful, then what was worked out."""
        return tuple(dict.fromkeys((*self.item.doubts, *self.item.guessed)))


@dataclass(frozen=True, slots=True)
class Totals:
    """What the agenda adds up to. `ends` is None where the start is not known."""

    items: int
    breaks: int
    minutes: int
    without_minutes: int
    ends: dt.time | None


@dataclass(frozen=True, slots=True)
class _Page:
    facts: AgendaDraft
    rows: tuple[Row, ...]


class Review:
    """An agenda while a person checks it."""

    def __init__(self, draft: AgendaDraft, right: frozenset[int] = frozenset()) -> None:
        self._page = _page_of(draft, right)
        self._next_key = len(self._page.rows)
        self._before: list[_Page] = []
        self._typing: object = None

    @property
    def rows(self) -> tuple[Row, ...]:
        """The items in their order."""
        return self._page.rows

    @property
    def draft(self) -> AgendaDraft:
        """The agenda as it is now."""
        return replace(self._page.facts, items=tuple(row.item for row in self._page.rows))

    @property
    def right(self) -> frozenset[int]:
        """The places of the items that a person called right."""
        return frozenset(at for at, row in enumerate(self._page.rows) if row.is_right)

    def row(self, key: int) -> Row:
        """Return one item."""
        return next(row for row in self._page.rows if row.key == key)

    def change(self, key: int, name: str, value: object) -> None:
        """Change one fact of an item. What a person said is no guess any more."""

        def new(row: Row) -> Row:
            guessed = tuple(one for one in row.item.guessed if one != name)
            doubts = tuple(one for one in row.item.doubts if one != name)
            return replace(row, item=replace(row.item, **{name: value}, guessed=guessed, doubts=doubts))

        self._change_row(key, new, typing=(key, name))

    def change_meeting(self, name: str, value: object) -> None:
        """Change the title, day, start, end or place of the meeting."""
        facts = replace(self._page.facts, **{name: value})
        if name == "date":
            facts = replace(facts, other_dates=())
        self._become(replace(self._page, facts=facts), typing=name)

    def choose_meeting(self, at: int) -> None:
        """A calendar held several meetings: this is the one."""
        self._become(_page_of(self._page.facts.one_meeting(at), frozenset()))
        self._next_key = len(self._page.rows)

    def say_right(self, key: int | None = None) -> None:
        """A person looked at an item, or at all of them: it is right."""
        rows = (replace(row, is_right=row.is_right or key in (None, row.key)) for row in self._page.rows)
        self._become(replace(self._page, rows=tuple(rows)))

    def add(self, after: int | None = None) -> int:
        """Add an item with no words yet, after another or at the end. Returns its key."""
        row = Row(self._next_key, DraftItem(""), is_right=True)
        self._next_key += 1
        rows = list(self._page.rows)
        rows.insert(len(rows) if after is None else self._place(after) + 1, row)
        self._become(replace(self._page, rows=tuple(rows)))
        return row.key

    def remove(self, key: int) -> None:
        """Take an item away."""
        self._become(replace(self._page, rows=tuple(row for row in self._page.rows if row.key != key)))

    def move(self, key: int, step: int) -> bool:
        """Move an item up (-1) or down (1). Returns whether it could move."""
        rows, at = list(self._page.rows), self._place(key)
        if not 0 <= at + step < len(rows):
            return False
        rows.insert(at + step, rows.pop(at))
        self._become(replace(self._page, rows=tuple(rows)))
        return True

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._before)

    def undo(self) -> bool:
        """Take back the last change. Returns whether there was one."""
        if not self._before:
            return False
        self._page, self._typing = self._before.pop(), None
        return True

    def next_doubtful(self, after: int | None = None) -> int | None:
        """Return the next item that a person should look at, going round; None if there is none."""
        rows = self._page.rows
        start = self._place(after) + 1 if after is not None else 0
        return next((row.key for row in (*rows[start:], *rows[:start]) if row.is_doubtful), None)

    def totals(self) -> Totals:
        """Return what it all adds up to."""
        items = [row.item for row in self._page.rows]
        breaks = sum(item.kind == "break" for item in items)
        minutes = sum(item.minutes or 0 for item in items)
        start = self._page.facts.start
        ends = (dt.datetime.combine(dt.date.min, start) + dt.timedelta(minutes=minutes)).time() if start else None
        return Totals(len(items) - breaks, breaks, minutes, sum(item.minutes is None for item in items), ends)

    def _place(self, key: int) -> int:
        return [row.key for row in self._page.rows].index(key)

    def _change_row(self, key: int, new: Callable[[Row], Row], typing: object = None) -> None:
        rows = tuple(new(row) if row.key == key else row for row in self._page.rows)
        self._become(replace(self._page, rows=rows), typing)

    def _become(self, page: _Page, typing: object = None) -> None:
        """Take up a new state. What is typed into one field is one change, however often it is kept."""
        if page == self._page:
            return
        if typing is None or typing != self._typing:
            self._before.append(self._page)
        self._page, self._typing = page, typing


def _page_of(draft: AgendaDraft, right: frozenset[int]) -> _Page:
    rows = tuple(Row(at, item, at in right) for at, item in enumerate(draft.items))
    return _Page(replace(draft, items=()), rows)
