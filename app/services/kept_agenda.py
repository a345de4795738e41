"""The agenda of a meeting that is in the record, as a draft again: to change it, print it, or make a pattern of it."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.agenda import AgendaDraft, Carried, DraftItem, EasyCheck, ItemText
from app.domain.events import Event
from app.domain.kinds import EasyChecked, ItemCarried, Override, PapersSent
from app.domain.live import Item
from app.domain.meeting import MeetingPlan
from app.services.agenda_events import NOTICE
from app.services.live_meeting import LiveMeeting


def draft_of(live: LiveMeeting) -> AgendaDraft:
    """
    Return the agenda of a meeting as a draft: what is on it now, in its order.

    Shape: ids are those of the record; `changes` and `dropped` are empty, so that they hold what is done from now on.
    """
    meeting, plan = live.meeting, live.meeting.plan or MeetingPlan()
    paper = meeting.paper
    return AgendaDraft(
        title=meeting.title,
        date=meeting.day,
        start=meeting.start,
        end=meeting.end,
        place=meeting.place or None,
        items=tuple(kept_item(live, item) for item in live.state.on_agenda()),
        source_name=paper.name if paper else "",
        source_text=paper.text if paper else "",
        source_date=paper.day if paper else None,
        people=plan.people,
        paid=plan.paid,
        rules=plan.rules,
        meanings=plan.meanings,
    )


def kept_item(live: LiveMeeting, item: Item) -> DraftItem:
    """Return one item of a meeting with its words and all that was said of it."""
    text = live.texts.get(item.id) or ItemText(item.id, 0, "")
    past = _Past(tuple(event for event in live.events if getattr(event.what, "item", None) == item.id))
    made = DraftItem(
        title=text.title,
        number=text.number or None,
        lead=text.lead or None,
        minutes=item.minutes,
        purpose=item.purpose,
        kind=item.kind,
        level=item.level,
        notes=text.notes,
        asked_by=item.asked_by,
        stage=item.stage,
        easy_title=text.easy_title,
        easy=text.easy,
        picture=text.picture,
        id=item.id,
        question=text.question,
        full_sent=past.full_sent(),
        easy_sent=item.easy_sent,
        carried=past.carried(),
        late_reason=past.late_reason(),
    )
    return _with_check(made, past.last_check() if item.easy_checked else None, live)


def _with_check(item: DraftItem, event: Event | None, live: LiveMeeting) -> DraftItem:
    """Return the item with the check of its easy words, which holds because no newer words came after it."""
    if event is None or not isinstance(event.what, EasyChecked):
        return item
    day = day_from(event.what.day) or event.at.date()
    changes = live.words.get(event.id, "")
    check = EasyCheck(event.what.by_role, day, changes, of=item.words_digest())
    return replace(item, check=check)


def day_from(text: str | None) -> dt.date | None:
    """Return the day that a line of the record names; None if it names none."""
    try:
        return dt.date.fromisoformat(text) if text else None
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class _Past:
    """What happened to one item."""

    events: Sequence[Event]

    def full_sent(self) -> dt.date | None:
        days = [one.what.full for one in self.events if isinstance(one.what, PapersSent) and one.what.full]
        return day_from(days[-1]) if days else None

    def carried(self) -> Carried | None:
        found = [one.what for one in self.events if isinstance(one.what, ItemCarried)]
        if not found:
            return None
        return Carried(found[-1].from_meeting, max(1, found[-1].times), day_from(found[-1].first_day))

    def late_reason(self) -> str:
        found = [one.what for one in self.events if isinstance(one.what, Override) and one.what.rule == NOTICE]
        return found[-1].reason_code if found else ""

    def last_check(self) -> Event | None:
        found = [one for one in self.events if isinstance(one.what, EasyChecked)]
        return found[-1] if found else None
