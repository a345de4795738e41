"""What is not fair in an agenda yet, the heaviest first."""

import datetime as dt

from app.domain.agenda import AgendaDraft
from app.domain.fair_decisions import decision_findings, notice_findings
from app.domain.fair_places import place_findings, said_findings, share_findings
from app.domain.fair_times import break_findings, length_findings
from app.domain.group_rules import GroupRules
from app.domain.mends import WEIGHTS, FairFinding


def fair_findings(draft: AgendaDraft, rules: GroupRules, today: dt.date) -> tuple[FairFinding, ...]:
    """
    Return what is not fair yet, by weight, then in the order of the agenda (the whole agenda first).

    Shape: every item of `draft` has an id, as `with_ids` gives.
    Source: MT-8, MT-11, MT-15 to MT-18, MT-29, PW-1, PW-2.
    """
    found = (
        *break_findings(draft, rules),
        *length_findings(draft, rules),
        *decision_findings(draft),
        *notice_findings(draft, rules, today),
        *place_findings(draft),
        *share_findings(draft, rules),
        *said_findings(draft),
    )
    order: dict[str | None, int] = {item.id: place for place, item in enumerate(draft.items)}
    return tuple(sorted(found, key=lambda one: (WEIGHTS.index(one.weight), order.get(one.item, -1))))
