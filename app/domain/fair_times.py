"""Breaks and lengths of an agenda: what makes a meeting too long, too full, or too long without a rest."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.agenda_time import free_minutes, meeting_minutes, over_minutes, planned_minutes
from app.domain.fairness import counts
from app.domain.group_rules import GroupRules
from app.domain.mends import FairFinding, Mend


@dataclass(frozen=True, slots=True)
class Stretch:
    """Items that follow one another without a break."""

    items: tuple[DraftItem, ...]

    @property
    def minutes(self) -> int:
        """How long people sit without a break."""
        return sum(item.minutes or 0 for item in self.items)


def stretches(draft: AgendaDraft) -> tuple[Stretch, ...]:
    """Return the stretches between the breaks, in their order."""
    found: list[list[DraftItem]] = [[]]
    for item in draft.items:
        if item.kind == "break":
            found.append([])
        else:
            found[-1].append(item)
    return tuple(Stretch(tuple(items)) for items in found if items)


def break_findings(draft: AgendaDraft, rules: GroupRules) -> Iterator[FairFinding]:
    """Yield stretches that are too long, and breaks that are too short. Source: MT-8."""
    for stretch in stretches(draft):
        if stretch.minutes > rules.break_warn_minutes:
            yield _too_long(stretch, rules)
    for item in draft.items:
        if item.kind == "break" and item.minutes is not None and item.minutes < rules.least_break_minutes:
            facts = {"minutes": item.minutes, "least": rules.least_break_minutes}
            mend = Mend("give_minutes", item.id, minutes=rules.least_break_minutes - item.minutes)
            yield FairFinding("break_short", "fail", item.id, facts, (mend,))


def _too_long(stretch: Stretch, rules: GroupRules) -> FairFinding:
    weight = "fail" if stretch.minutes > rules.break_fail_minutes else "warn"
    facts = {"minutes": stretch.minutes, "most": rules.break_warn_minutes}
    before = _middle(stretch)
    if before is None:
        return FairFinding("item_without_break", weight, stretch.items[0].id, facts)
    mend = Mend("add_break", before=before.id, minutes=rules.break_minutes)
    return FairFinding("no_break", weight, stretch.items[0].id, facts, (mend,))


def _middle(stretch: Stretch) -> DraftItem | None:
    """Return the item before which a break does most good; None if one item alone is too long."""
    best, shortest, before = None, stretch.minutes, 0
    for item in stretch.items:
        longest = max(before, stretch.minutes - before)
        if longest < shortest:
            best, shortest = item, longest
        before += item.minutes or 0
    return best


def length_findings(draft: AgendaDraft, rules: GroupRules) -> Iterator[FairFinding]:
    """Yield what makes the whole too long or too full, and talks that are too short. Source: MT-15."""
    over = over_minutes(draft)
    if over:
        yield FairFinding("over_length", "warn", facts={"minutes": over}, mends=(Mend("end_later", minutes=over),))
    whole = meeting_minutes(draft) or planned_minutes(draft)
    if whole > rules.long_meeting_minutes:
        yield FairFinding("long_meeting", "warn", facts={"minutes": whole, "most": rules.long_meeting_minutes})
    count = sum(item.kind == "item" and item.level == 1 for item in draft.items)
    if count > rules.most_items:
        yield FairFinding("many_items", "warn", facts={"items": count, "most": rules.most_items})
    for item in draft.items:
        if counts(item) and item.purpose in ("talk", "decide") and item.minutes is not None:
            missing = rules.least_talk_minutes - item.minutes
            if missing > 0:
                facts = {"minutes": item.minutes, "least": rules.least_talk_minutes}
                yield FairFinding("talk_short", "warn", item.id, facts, more_minutes(draft, item, missing, rules))


def more_minutes(draft: AgendaDraft, item: DraftItem, minutes: int, rules: GroupRules) -> tuple[Mend, ...]:
    """Return the mend that gives an item minutes: free ones, or from the longest item that EbEs did not ask for."""
    free = free_minutes(draft)
    if free is None or free >= minutes:
        return (Mend("give_minutes", item.id, minutes=minutes),)
    payers = [one for one in draft.items if _can_pay(one, minutes, rules) and one.id != item.id]
    if not payers:
        return ()
    payer = max(payers, key=lambda one: one.minutes or 0)
    return (Mend("give_minutes", item.id, minutes=minutes, from_item=payer.id),)


def _can_pay(item: DraftItem, minutes: int, rules: GroupRules) -> bool:
    left = (item.minutes or 0) - minutes
    return counts(item) and not item.is_ebe and left >= rules.least_talk_minutes
