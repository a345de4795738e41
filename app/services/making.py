"""Make an agenda: every change can be undone, and nothing is taken from what experts by experience asked for unsaid."""

import uuid
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from app.domain.agenda import AgendaChange, AgendaDraft, DraftItem, EasyCheck, EbeSaid
from app.domain.agenda_time import free_minutes
from app.domain.errors import MeetingError
from app.domain.group_rules import GroupRules

ALREADY_DECIDED = 5


@dataclass(frozen=True, slots=True)
class Because:
    """Why something is done to an item, and what EbEs said where they asked for it."""

    reason_code: str
    ebe_said: EbeSaid = "not_asked"


@dataclass(frozen=True, slots=True)
class Payer:
    """Who loses the minutes: an item, or nobody, because the meeting gets longer (`item` "")."""

    item: str = ""
    because: Because | None = None


class Making:
    """
    One agenda while it is made.

    `draft` is what is true now. What is typed into one field is one change, however often it is told (`typing`).
    Raises, in every method: KeyError for an item that is not there.
    """

    def __init__(self, draft: AgendaDraft, rules: GroupRules | None = None) -> None:
        self.rules = rules or GroupRules()
        self._draft = with_ids(draft)
        self._before: list[AgendaDraft] = []
        self._undone: list[AgendaDraft] = []
        self._typing: object = None

    @property
    def draft(self) -> AgendaDraft:
        """The agenda as it is now."""
        return self._draft

    def place(self, item_id: str) -> int:
        """Return where an item stands, 0 first."""
        return [item.id for item in self._draft.items].index(self._draft.item(item_id).id)

    def change(self, item_id: str, typing: object = None, **facts: object) -> None:
        """
        Change facts of one item: its words, who asked, what it asks of us, its stage, when papers went out.

        Raises: `already_decided` where stage 5 and "decide" would meet. Minutes and places: use the other methods.
        """
        item = replace(self._draft.item(item_id), **facts)  # pyright: ignore[reportArgumentType] checked by replace
        if item.stage == ALREADY_DECIDED and item.purpose == "decide":
            raise MeetingError("already_decided")
        known = tuple(name for name in item.guessed if name not in facts)
        doubts = tuple(name for name in item.doubts if name not in facts)
        self._become(self._with(replace(item, guessed=known, doubts=doubts)), (item_id, typing) if typing else None)

    def change_meeting(self, typing: object = None, **facts: object) -> None:
        """Change the title, day, times, place, people, payment or rules of the meeting."""
        self._become(replace(self._draft, **facts), typing)  # pyright: ignore[reportArgumentType] as above

    def come_from(self, file: AgendaDraft) -> None:
        """From now on this file is the one that the agenda came from. No step of its own: undo takes back more."""
        facts = {name: getattr(file, name) for name in ("source_name", "source_text", "source_date")}
        self._draft, self._typing = replace(self._draft, **facts), None

    def add(self, item: DraftItem, place: int | None = None, payer: Payer | None = None) -> str:
        """Add an item, at the end or at a place. Returns its id. Raises: `who_pays`, as `set_minutes`."""
        new = replace(item, id=item.id or str(uuid.uuid4()))
        draft = self._paid(item.minutes or 0, payer)
        items = list(draft.items)
        items.insert(len(items) if place is None else place, new)
        self._become(replace(draft, items=tuple(items)))
        return new.id

    def remove(self, item_id: str, because: Because | None = None) -> None:
        """Take an item off. With a reason it comes first next time; EbE items need one. Raises: `reason_needed`."""
        item = self._draft.item(item_id)
        rest = tuple(one for one in self._draft.items if one.id != item_id)
        draft = replace(self._draft, items=rest)
        if self._must_explain(item, because) or because is not None:
            draft = replace(draft, dropped=(*draft.dropped, item))
        self._become(_noted(draft, "dropped", item_id, because))

    def move(self, item_id: str, place: int, because: Because | None = None) -> None:
        """Move an item. Later needs a reason where EbEs asked for it. Raises: `reason_needed`."""
        items = list(self._draft.items)
        was = self.place(item_id)
        place = max(0, min(len(items) - 1, place))
        if place == was:
            return
        items.insert(place, items.pop(was))
        draft = replace(self._draft, items=tuple(items))
        if place > was and self._must_explain(self._draft.item(item_id), because):
            draft = _noted(draft, "moved", item_id, because, from_place=was)
        self._become(draft)

    def set_minutes(
        self, item_id: str, minutes: int | None, payer: Payer | None = None, because: Because | None = None
    ) -> None:
        """
        Give an item so many minutes.

        Raises: `who_pays` where it needs more than is free and nobody was named; `pays_itself` where the payer is the
        item that gets them; `reason_needed` where what EbEs asked for gets less; `break_too_short`, `too_few_minutes`.
        """
        if payer is not None and payer.item == item_id:
            raise MeetingError("pays_itself")
        item = self._draft.item(item_id)
        more = (minutes or 0) - (item.minutes or 0)
        if more > 0:
            draft = _given_back(self._paid(more, payer), item_id, more)
        else:
            draft = self._cut(self._draft, item_id, -more, because)
        kept = draft.item(item_id)
        self._refuse_short_break(replace(kept, minutes=minutes))
        self._become(_with_item(draft, replace(kept, minutes=minutes, guessed=_without(kept.guessed, "minutes"))))

    def say_checked(self, item_id: str, check: EasyCheck) -> None:
        """People read the easy words and said they are right. Raises: `no_easy_words`."""
        item = self._draft.item(item_id)
        if not item.easy:
            raise MeetingError("no_easy_words")
        self._become(self._with(replace(item, check=replace(check, of=item.words_digest()))))

    @contextmanager
    def together(self) -> Generator[None]:
        """Make one change of all that is done inside: one undo takes it back, and if a part is refused, all is."""
        draft, before, undone = self._draft, list(self._before), list(self._undone)
        try:
            yield
        except (MeetingError, KeyError):
            self._draft, self._before, self._undone, self._typing = draft, before, undone, None
            raise
        if self._draft != draft:
            self._before, self._typing = [*before, draft], None

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether there is a change that was taken back."""
        return bool(self._undone)

    def undo(self) -> None:
        """Take back the last change."""
        if self._before:
            self._undone.append(self._draft)
            self._draft, self._typing = self._before.pop(), None

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._undone:
            self._before.append(self._draft)
            self._draft, self._typing = self._undone.pop(), None

    def _must_explain(self, item: DraftItem, because: Because | None) -> bool:
        if item.is_ebe and (because is None or not because.reason_code):
            raise MeetingError("reason_needed")
        return item.is_ebe

    def _paid(self, more: int, payer: Payer | None) -> AgendaDraft:
        """Return the agenda after somebody gave `more` minutes, as far as they are not free."""
        free = free_minutes(self._draft)
        missing = more - free if free is not None else 0
        if missing <= 0:
            return self._draft
        if payer is None:
            raise MeetingError("who_pays", minutes=missing)
        return self._cut(self._draft, payer.item, missing, payer.because) if payer.item else self._draft

    def _cut(self, draft: AgendaDraft, item_id: str, minutes: int, because: Because | None) -> AgendaDraft:
        """Take minutes from an item."""
        item = draft.item(item_id)
        left = (item.minutes or 0) - minutes
        if left < 0:
            raise MeetingError("too_few_minutes")
        self._refuse_short_break(replace(item, minutes=left))
        if minutes and self._must_explain(item, because):
            draft = _noted(draft, "shortened", item_id, because, minutes=minutes)
        return _with_item(draft, replace(item, minutes=left))

    def _refuse_short_break(self, item: DraftItem) -> None:
        if item.kind == "break" and item.minutes is not None and item.minutes < self.rules.least_break_minutes:
            raise MeetingError("break_too_short", minutes=self.rules.least_break_minutes)

    def _with(self, item: DraftItem) -> AgendaDraft:
        return _with_item(self._draft, item)

    def _become(self, draft: AgendaDraft, typing: object = None) -> None:
        if draft == self._draft:
            return
        if typing is None or typing != self._typing:
            self._before.append(self._draft)
        self._undone.clear()
        self._draft, self._typing = draft, typing


def with_ids(draft: AgendaDraft, new_id: Callable[[], object] = uuid.uuid4) -> AgendaDraft:
    """Return the draft with an id for every item that has none."""
    return replace(draft, items=tuple(replace(item, id=item.id or str(new_id())) for item in draft.items))


def _with_item(draft: AgendaDraft, item: DraftItem) -> AgendaDraft:
    return replace(draft, items=tuple(item if one.id == item.id else one for one in draft.items))


def _noted(draft: AgendaDraft, kind: str, item: str, because: Because | None, **facts: int) -> AgendaDraft:
    if because is None:
        return draft
    change = AgendaChange(kind, item, because.reason_code, because.ebe_said, **facts)  # pyright: ignore[reportArgumentType] one of three
    return replace(draft, changes=(*draft.changes, change))


def _given_back(draft: AgendaDraft, item: str, minutes: int) -> AgendaDraft:
    """Return the draft with what an item lost before made good, the newest loss first."""
    kept: list[AgendaChange] = []
    for change in reversed(draft.changes):
        if change.item == item and change.kind == "shortened" and minutes > 0:
            back = min(minutes, change.minutes)
            minutes -= back
            if back < change.minutes:
                kept.append(replace(change, minutes=change.minutes - back))
        else:
            kept.append(change)
    return replace(draft, changes=tuple(reversed(kept)))


def _without(names: tuple[str, ...], name: str) -> tuple[str, ...]:
    return tuple(one for one in names if one != name)
