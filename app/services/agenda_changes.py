"""Change an agenda that people know: each change is an event with its reason."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.agenda import AgendaChange, AgendaDraft, DraftItem, EbeSaid, ItemText, Paper
from app.domain.events import Maker
from app.domain.kinds import (
    AskedForBy,
    ItemAdded,
    ItemChanged,
    ItemDropped,
    ItemLengthened,
    ItemMoved,
    ItemShortened,
    Kind,
    Override,
    PlanChanged,
    StageSaid,
)
from app.domain.live import Item
from app.domain.meeting import Meeting, MeetingPlan
from app.domain.meeting_facts import changed_parts
from app.domain.moves import moved_between
from app.domain.planning import is_fixed
from app.services.agenda_events import NOT_SAID, added, as_code, checked, late_reason, papers_sent, text_of, with_texts
from app.services.keeper import Wish
from app.services.kept_agenda import kept_item
from app.services.live_meeting import LiveMeeting
from app.services.making import Because
from app.services.trying import state_after

ALREADY_DECIDED = 5


@dataclass(frozen=True, slots=True)
class AgendaChanges:
    """What is to happen, with the new words it speaks of, and the meeting with its new facts."""

    wishes: tuple[Wish, ...]
    meeting: Meeting


def changes_between(live: LiveMeeting, draft: AgendaDraft, because: Because | None = None) -> AgendaChanges:
    """
    Return what turns the agenda of a meeting into the draft. `draft` began as `draft_of(live)`.

    Shape: a change that has its own reason in `draft.changes` keeps it; `because` stands for all others.
    Raises: `reason_needed` if people know the agenda and nobody said why, `item_begun`, as `apply`.
    """
    difference = _Difference(live, draft, because)
    wishes = tuple(with_texts(difference.wishes(), difference.new_texts.values()))
    _refuse_unless_possible(live, wishes)
    return AgendaChanges(wishes, difference.meeting())


def _refuse_unless_possible(live: LiveMeeting, wishes: Sequence[Wish]) -> None:
    """See that all of it can happen, before new words are kept. Raises: as `apply`."""
    state_after(live, Maker("agenda"), wishes)


class _Difference:
    """Compares an agenda in the record with the draft of what it should become."""

    def __init__(self, live: LiveMeeting, draft: AgendaDraft, because: Because | None) -> None:
        self._live, self._draft, self._because = live, draft, because
        self._was = {item.id: item for item in live.state.on_agenda()}
        self._items = {item.id: item for item in draft.items if item.title.strip()}
        self.new_texts = dict(self._texts())

    def wishes(self) -> Iterator[Wish]:
        """Yield what is to happen, in an order in which each step may happen."""
        for item_id in self._was:
            if item_id not in self._items:
                why = self._why(item_id, "dropped")
                yield Wish(ItemDropped(item_id, why.reason_code or None, why.ebe_said))
        yield from self._places()
        for item_id, item in self._items.items():
            if item_id in self._was:
                yield from self._of_item(item, self._was[item_id])
        newer = self.meeting()
        for part in changed_parts(self._live.meeting, newer):
            yield Wish(PlanChanged(part, self._why("", "").reason_code or None), meeting=newer)

    def meeting(self) -> Meeting:
        """Return the meeting with the facts of the draft."""
        draft, old = self._draft, self._live.meeting
        plan = MeetingPlan(dict(draft.people), draft.paid, draft.rules, dict(draft.meanings))
        is_said = old.plan is not None or plan != MeetingPlan()
        return replace(
            old,
            title=draft.title or old.title,
            day=draft.date,
            start=draft.start,
            end=draft.end,
            place=draft.place or "",
            plan=plan if is_said else None,
            paper=Paper(draft.source_name, draft.source_text, draft.source_date) if draft.source_text else old.paper,
        )

    def _texts(self) -> Iterator[tuple[str, ItemText]]:
        """Yield the words that are new, by item."""
        for item_id, item in self._items.items():
            old = self._live.texts.get(item_id)
            new = text_of(item, version=old.version + 1 if old else 1)
            if old is None or replace(new, version=old.version) != old:
                yield item_id, new

    def _places(self) -> Iterator[Wish]:
        """Yield new items and moves from the last place to the first: so each ends right before the one after it."""
        order = list(self._items)
        moved = moved_between([item for item in self._was if item in self._items], order, self._noted())
        for item_id, after in reversed(list(zip(order, [*order[1:], None], strict=True))):
            if item_id not in self._was:
                yield from self._new(self._items[item_id], after)
            elif item_id in moved:
                why = self._why(item_id, "moved")
                yield Wish(ItemMoved(item_id, after, why.reason_code or None, why.ebe_said))

    def _new(self, item: DraftItem, after: str | None) -> list[Wish]:
        why = self._why("", "")
        told = ItemAdded(item.id, before=after, reason_code=why.reason_code or None)
        text = self.new_texts.get(item.id) or self._live.texts[item.id]
        return added(item, text, minutes=item.minutes, as_told=told)

    def _of_item(self, item: DraftItem, was: Item) -> Iterator[Wish]:
        before = kept_item(self._live, was)
        yield from self._asked(item, was)
        yield from self._words_and_stage(item, was)
        yield from self._minutes(item, was)
        if (item.full_sent, item.easy_sent) != (before.full_sent, before.easy_sent):
            yield from papers_sent(item)
        is_new = item.check != before.check or item.id in self.new_texts
        if item.check is not None and item.is_checked and is_new:
            yield checked(item.id, item.check)
        if item.late_reason != before.late_reason:
            yield from late_reason(item)

    def _asked(self, item: DraftItem, was: Item) -> Iterator[Wish]:
        if item.asked_by == was.asked_by:
            return
        if was.is_ebe and not item.is_ebe and is_fixed(self._live.state):
            yield Wish(Override("asked_for_by", item.id, self._why(item.id, "").reason_code))
        yield Wish(AskedForBy(item.id, item.asked_by))

    def _words_and_stage(self, item: DraftItem, was: Item) -> Iterator[Wish]:
        text = self.new_texts.get(item.id)
        purpose = item.purpose if item.purpose != was.purpose else None
        why = self._why(item.id, "")
        digest = text.digest() if text else None
        words: list[Kind] = [ItemChanged(item.id, digest, purpose, why.reason_code or None)] if text or purpose else []
        stage: list[Kind] = [StageSaid(item.id, item.stage)] if item.stage and item.stage != was.stage else []
        in_turn = [*words, *stage] if item.stage == ALREADY_DECIDED else [*stage, *words]
        yield from (Wish(what) for what in in_turn)

    def _minutes(self, item: DraftItem, was: Item) -> Iterator[Wish]:
        more = (item.minutes or 0) - (was.minutes or 0)
        why = self._why(item.id, "shortened")
        if more > 0:
            yield Wish(ItemLengthened(item.id, more, why.reason_code or None))
        elif more < 0:
            yield Wish(ItemShortened(item.id, -more, why.reason_code or None, why.ebe_said))

    def _noted(self) -> frozenset[str]:
        return frozenset(one.item for one in self._draft.changes if one.kind == "moved")

    def _why(self, item_id: str, kind: str) -> "_Why":
        """Return the reason of a change: its own, else the one for all. Before people know it, none is needed."""
        own = [one for one in self._draft.changes if one.item == item_id and one.kind == kind]
        if own:
            return _said(own[-1])
        if self._because is not None and self._because.reason_code:
            ebe_said = self._because.ebe_said if self._is_ebe(item_id) else None
            return _Why(as_code(self._because.reason_code), ebe_said)
        return _Why(NOT_SAID if self._is_ebe(item_id) and not is_fixed(self._live.state) else "")

    def _is_ebe(self, item_id: str) -> bool:
        was, now = self._was.get(item_id), self._items.get(item_id)
        return (was is not None and was.is_ebe) or (now is not None and now.is_ebe)


@dataclass(frozen=True, slots=True)
class _Why:
    """A reason for one event; "" where none is needed."""

    reason_code: str
    ebe_said: EbeSaid | None = None


def _said(change: AgendaChange) -> _Why:
    return _Why(as_code(change.reason_code), change.ebe_said)
