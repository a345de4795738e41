"""Whether an agenda is fair, as `fairsay agenda check` says it: power balance, notice, decision stages, findings."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.agenda import AgendaDraft
from app.domain.deciding import openness
from app.domain.easy_cover import EasyCover, easy_cover
from app.domain.fair_findings import fair_findings
from app.domain.fairness import PowerBalance, power_balance
from app.domain.group_rules import GroupRules
from app.domain.mends import FairFinding
from app.domain.notice import NoticeMeter, notice_meter
from app.services.making import with_ids
from app.words.fairness import CHECK, CONTEXT, WEIGHTS, balance_words, finding_words, meter_words
from app.words.speaker import Speaker


@dataclass(frozen=True, slots=True)
class Fairness:
    """What was found in one agenda, whose items have ids."""

    draft: AgendaDraft
    rules: GroupRules
    balance: PowerBalance
    notice: NoticeMeter
    cover: EasyCover
    findings: tuple[FairFinding, ...]

    @property
    def is_fine(self) -> bool:
        """Whether there is nothing but hints."""
        return all(one.weight == "hint" for one in self.findings)


def look(draft: AgendaDraft, rules: GroupRules, today: dt.date, hard_words: int) -> Fairness:
    """Return whether an agenda is fair; `hard_words` is how many the checks of its words found."""
    draft = with_ids(draft)
    return Fairness(
        draft=draft,
        rules=rules,
        balance=power_balance(draft),
        notice=notice_meter(draft, rules, today),
        cover=easy_cover(draft, hard_words),
        findings=fair_findings(draft, rules, today),
    )


def fairness_lines(found: Fairness, speaker: Speaker) -> Iterator[str]:
    """Yield what a person reads. What nobody said yet is told once, with how many items it is about."""
    yield speaker.say(CONTEXT, CHECK["balance"])
    yield from (f"- {words}" for words in balance_words(found.balance, speaker))
    yield f"- {meter_words(found.notice, found.rules, speaker)}"
    cover = found.cover
    yield f"- {speaker.say(CONTEXT, CHECK['cover'], easy=cover.easy, items=cover.items, checked=cover.checked)}"
    if cover.words:
        yield f"- {speaker.say(CONTEXT, CHECK['hard_words'], hard=f'{cover.hard_words_in_100:g}')}"
    decisions = [item for item in found.draft.items if item.purpose == "decide"]
    if decisions:
        stages = Counter(item.stage for item in decisions if item.stage)
        told = ", ".join(f"{stage}: {count}" for stage, count in sorted(stages.items()))
        code = "stages" if stages else "stages_not_said"
        yield f"- {speaker.say(CONTEXT, CHECK[code], decisions=len(decisions), stages=told)}"
    yield ""
    yield speaker.say(CONTEXT, CHECK["findings" if found.findings else "fair"])
    yield from _finding_lines(found, speaker)


def _finding_lines(found: Fairness, speaker: Speaker) -> Iterator[str]:
    hints = Counter(one.code for one in found.findings if one.weight == "hint" and one.item is not None)
    told: set[str] = set()
    for one in found.findings:
        words = finding_words(one, speaker)
        if one.weight == "hint" and hints[one.code] > 1:
            if one.code not in told:
                place = speaker.say(CONTEXT, CHECK["several"], count=hints[one.code])
                yield f"- {speaker.say(CONTEXT, WEIGHTS[one.weight])}: {place} {words.what} {words.what_to_try}"
            told.add(one.code)
            continue
        place = f"{found.draft.item(one.item).title}: " if one.item is not None else ""
        yield f"- {speaker.say(CONTEXT, WEIGHTS[one.weight])}: {place}{words.what} {words.why} {words.what_to_try}"


def fairness_json(found: Fairness, speaker: Speaker) -> dict[str, object]:
    """Return the same as plain values."""
    row = {item.id: number for number, item in enumerate(found.draft.items, start=1)}
    return {
        "power_balance": _balance_json(found.balance, row, speaker),
        "notice": _notice_json(found.notice, row),
        "easy_read": {
            "items": found.cover.items,
            "easy": found.cover.easy,
            "checked": found.cover.checked,
            "words": found.cover.words,
            "hard_words": found.cover.hard_words,
            "hard_words_in_100": found.cover.hard_words_in_100,
        },
        "decisions": [
            {"row": row[item.id], "item": item.title, "stage": item.stage, "openness": openness(item.stage)}
            for item in found.draft.items
            if item.purpose == "decide"
        ],
        "fairness": [_finding_json(one, found.draft, row, speaker) for one in found.findings],
    }


def _balance_json(balance: PowerBalance, row: dict[str, int], speaker: Speaker) -> dict[str, object]:
    return {
        "minutes": dict(balance.minutes),
        "items": dict(balance.items),
        "ebe_minutes": balance.ebe_minutes,
        "all_minutes": balance.all_minutes,
        "ebe_share": balance.ebe_share,
        "ebe_rows": [row[item] for item in balance.ebe_items],
        "rows_in_last_third": [row[item] for item in balance.in_last_third],
        "later_by": balance.later_by,
        "who_not_said": balance.unsaid,
        "without_minutes": balance.without_minutes,
        "words": list(balance_words(balance, speaker)),
    }


def _notice_json(meter: NoticeMeter, row: dict[str, int]) -> dict[str, object]:
    return {
        "state": meter.state,
        "least_days": meter.least,
        "median_days": meter.middle,
        "unsent": meter.unsent,
        "items": [
            {"row": row[one.item], "state": one.state, "days": one.days, "is_sent": one.is_sent} for one in meter.items
        ],
    }


def _finding_json(one: FairFinding, draft: AgendaDraft, row: dict[str, int], speaker: Speaker) -> dict[str, object]:
    words = finding_words(one, speaker)
    return {
        "row": None if one.item is None else row[one.item],
        "item": None if one.item is None else draft.item(one.item).title,
        "code": one.code,
        "weight": one.weight,
        "asks": one.asks,
        "words": words.what,
        "why": words.why,
        "try": words.what_to_try,
    }
