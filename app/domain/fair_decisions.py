"""Decisions and notice: what was decided before, what comes too late to be decided."""

import datetime as dt
from collections.abc import Iterator

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.fairness import counts
from app.domain.group_rules import GroupRules
from app.domain.mends import FairFinding, Mend
from app.domain.notice import ItemNotice, needs_reason, notice_meter

ALREADY_DECIDED = 5


def decision_findings(draft: AgendaDraft) -> Iterator[FairFinding]:
    """Yield decisions that say no stage, or that were made already. Source: MT-17."""
    for item in draft.items:
        if item.purpose == "decide" and item.stage is None:
            yield FairFinding("no_stage", "warn", item.id, asks="stage")
        elif item.purpose == "decide" and item.stage == ALREADY_DECIDED:
            yield FairFinding("already_decided", "fail", item.id, mends=(Mend("tell_only", item.id),), asks="stage")


def notice_findings(draft: AgendaDraft, rules: GroupRules, today: dt.date) -> Iterator[FairFinding]:
    """Yield what people get too late. Source: MT-11, F10, F11."""
    if draft.date is None:
        yield FairFinding("no_day", "hint", asks="date")
        return
    if draft.date < today:
        yield FairFinding("day_past", "fail", asks="date")
        return
    meter = notice_meter(draft, rules, today)
    if meter.state == "short":
        yield FairFinding("short_notice", "warn", facts={"days": meter.least, "agreed": rules.notice_days})
    for notice in meter.items:
        if notice.state == "late":
            yield from _late(draft.item(notice.item), notice, rules)


def _late(item: DraftItem, notice: ItemNotice, rules: GroupRules) -> Iterator[FairFinding]:
    facts = {"days": max(0, notice.days or 0), "agreed": rules.notice_days, "is_sent": notice.is_sent}
    if item.purpose == "tell":
        yield FairFinding("late_news", "hint", item.id, facts)
    elif item.late_reason and item.purpose == "decide":
        yield FairFinding(
            "late_with_reason", "hint", item.id, {**facts, "reason": item.late_reason}, asks="late_reason"
        )
    else:
        mends = (Mend("next_time", item.id), Mend("tell_only", item.id))
        if needs_reason(item, notice):
            yield FairFinding("late_decision", "fail", item.id, facts, mends, asks="late_reason")
        else:
            yield FairFinding("late_papers", "warn", item.id, facts, mends)


def question_findings(item: DraftItem) -> Iterator[FairFinding]:
    """Yield what an item does not say: what it is for, its question, who asked. Source: MT-16."""
    if not counts(item):
        return
    if item.purpose is None:
        yield FairFinding("no_purpose", "hint", item.id, asks="purpose")
    if not item.question.strip():
        yield FairFinding("no_question", "hint", item.id, asks="question")
    if item.asked_by == "not_said":
        yield FairFinding("who_not_said", "hint", item.id, asks="asked_by")
