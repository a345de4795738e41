"""Places and shares: whether what experts by experience asked for stands early and has its share of the minutes."""

from collections.abc import Iterator, Sequence
from itertools import islice

from app.domain.agenda import AgendaDraft
from app.domain.fair_decisions import question_findings
from app.domain.fair_times import more_minutes
from app.domain.fairness import LAST_THIRD, Placed, counts, placed, power_balance
from app.domain.group_rules import GroupRules
from app.domain.mends import FairFinding, Mend

STEP_MINUTES = 5


def place_findings(draft: AgendaDraft) -> Iterator[FairFinding]:
    """Yield items that stand too late: pushed off before, or asked for by EbEs. Source: F6, F9, MT-18."""
    rows = placed(draft)
    for at, row in enumerate(rows):
        if not counts(row.item):
            continue
        ahead = next((one.item for one in rows[:at] if counts(one.item) and one.item.carried is None), None)
        if row.item.carried is not None and ahead is not None:
            facts = {"times": row.item.carried.times, "first_day": row.item.carried.first_day}
            yield FairFinding(
                "carried_not_first", "warn", row.item.id, facts, (Mend("move_first", row.item.id, ahead.id),)
            )
        elif _waits_behind_others(rows[:at], row):
            code, weight, limit = "ebe_late", "hint", 0.5
            if row.is_in_last_third:
                code, weight, limit = "ebe_last_third", "warn", LAST_THIRD
            yield FairFinding(code, weight, row.item.id, mends=_earlier(rows, at, limit))


def _waits_behind_others(before: Sequence[Placed], row: Placed) -> bool:
    """Whether an item of EbEs stands in the second half, behind an item that they did not ask for."""
    others = any(counts(one.item) and not one.item.is_ebe for one in before)
    return row.item.is_ebe and row.item.carried is None and row.is_in_second_half and others


def _earlier(rows: Sequence[Placed], at: int, limit: float) -> tuple[Mend, ...]:
    """Return the mend that moves an item up: before the first break, or before the first item of professionals."""
    item = rows[at].item
    begun = False
    for row in rows[:at]:
        begun = begun or counts(row.item)
        if row.item.kind == "break" and begun and row.begins < limit:
            return (Mend("move_before_break", item.id, row.item.id),)
    others = (row.item for row in rows[:at] if counts(row.item) and not row.item.is_ebe and row.item.carried is None)
    return tuple(Mend("move_earlier", item.id, other.id) for other in islice(others, 1))


def share_findings(draft: AgendaDraft, rules: GroupRules) -> Iterator[FairFinding]:
    """Yield that EbEs have too little of the agenda, whoever asked for what nobody spoke of. Source: PW-1, F4."""
    balance = power_balance(draft)
    items = sum(balance.items.values())
    if items and not balance.ebe_items and not balance.unsaid:
        yield FairFinding("no_ebe_items", "warn", facts={"items": items})
    elif balance.people_share is not None and balance.all_minutes and balance.ebe_items:
        most = (balance.ebe_minutes + balance.minutes["not_said"]) / balance.all_minutes
        if most < balance.people_share:
            facts = {
                "minutes": balance.ebe_minutes,
                "all": balance.all_minutes,
                "people": balance.ebe_people,
                "all_people": balance.people,
            }
            mine = [draft.item(one) for one in balance.ebe_items]
            shortest = min(mine, key=lambda one: one.minutes or 0)
            yield FairFinding("ebe_share", "warn", None, facts, more_minutes(draft, shortest, STEP_MINUTES, rules))


def said_findings(draft: AgendaDraft) -> Iterator[FairFinding]:
    """Yield what nobody said yet, of the items and of the meeting. Source: MT-16, MT-29."""
    for item in draft.items:
        yield from question_findings(item)
    missing = power_balance(draft).without_minutes
    if missing:
        yield FairFinding("no_minutes", "hint", facts={"count": missing}, asks="minutes")
    if not draft.people:
        yield FairFinding("people_not_said", "hint", asks="people")
    if draft.paid == "not_said":
        yield FairFinding("paid_not_said", "hint", asks="paid")
