"""An agenda that is made, in the words of its screens."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.agenda import AgendaDraft
from app.domain.agenda_time import starts
from app.domain.group_rules import GroupRules
from app.domain.mends import FairFinding
from app.domain.notice import NoticeMeter
from app.services.agenda_desk import AgendaDesk
from app.ui.parts.agenda_row import RowView
from app.ui.parts.day_and_time import time_words
from app.ui.words import SPEAKER
from app.words.fairness import finding_words
from app.words.planning import CONTEXT, PAID


def row_views(agenda: AgendaDesk, found: Sequence[FairFinding]) -> list[RowView]:
    """Return what the rows show."""
    draft = agenda.draft
    warnings = {
        one.item: finding_words(one, SPEAKER).what for one in reversed(found) if one.item and one.weight != "hint"
    }
    return [
        RowView(item, place, time_words(start), agenda.state_of(item.id), warnings.get(item.id, ""))
        for place, (item, start) in enumerate(zip(draft.items, starts(draft), strict=True))
    ]


def people_words(draft: AgendaDraft) -> str:
    """Return how many people are asked to come, and whether EbEs are paid."""
    translate = QCoreApplication.translate
    people = sum(draft.people.values())
    if people == 1:
        said = translate("AgendaWords", "1 person")
    elif people:
        said = translate("AgendaWords", "{0} people").format(people)
    else:
        said = translate("AgendaWords", "Nobody said how many people")
    return f"{said} · {_paid_words(draft)}"


def _paid_words(draft: AgendaDraft) -> str:
    if draft.paid == "not_said":
        return QCoreApplication.translate("AgendaWords", "Nobody said if they are paid")
    return SPEAKER.say(CONTEXT, PAID[draft.paid])


def rules_words(draft: AgendaDraft) -> str:
    """Return how many ground rules there are."""
    translate = QCoreApplication.translate
    count = len(draft.rules)
    if not count:
        return translate("AgendaWords", "None yet")
    return translate("AgendaWords", "1 rule") if count == 1 else translate("AgendaWords", "{0} rules").format(count)


def counted_words(meter: NoticeMeter, rules: GroupRules, day: dt.date | None) -> str:
    """Return how much notice people get, for the whole agenda, in a few words."""
    translate = QCoreApplication.translate
    if meter.state == "not_known" or meter.least is None:
        if day is None:
            return translate("AgendaWords", "Nobody said the day of the meeting yet")
        if not meter.items:
            return translate("AgendaWords", "No items yet")
        return translate("AgendaWords", "The day of the meeting is in the past")
    days = max(0, meter.least)
    said = {
        "ok": translate("AgendaWords", "Days before the meeting: {0}. Enough"),
        "short": translate("AgendaWords", "Days before the meeting: {0}. Agreed: {1}"),
        "late": translate("AgendaWords", "Late. Days before the meeting: {0}. Agreed: {1}"),
    }
    return said[meter.state].format(days, rules.notice_days)
