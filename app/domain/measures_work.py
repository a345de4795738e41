"""How people could take part, and what came of it: stages, notice, decisions, words, breaks. Source: PW-7 to PW-12."""

from collections import Counter
from statistics import median

from app.domain.deciding import changed_decisions
from app.domain.kinds import AgendaSent, BreakStarted, ItemStarted, MeetingEnded, StageSaid
from app.domain.live import Item
from app.domain.measured_meeting import Found, Meant
from app.domain.measures import Breaks, DecisionStages, EasyRead, HardWords, PaperNotice, Pauses, WhatChanged
from app.domain.pressing import HARD_WORD_CARDS

SEEN_LATE = (4, 5)
NOT_BEGUN: Found = (None, "not_begun")


def stages(meeting: Meant) -> Found:
    """PW-7. An item is to be decided where the agenda says so, where it has a stage, or where something was decided."""
    decided = {made.item for made in meeting.end.decisions}
    items = [
        item
        for item in meeting.end.items
        if item.kind == "item" and (item.purpose == "decide" or item.stage is not None or item.id in decided)
    ]
    if not items:
        return None, "no_decision_items"
    first = _stages_first_seen(meeting)
    return DecisionStages(
        by_stage=dict(sorted(Counter(str(item.stage or "not_said") for item in items).items())),
        seen_late=sum(first.get(item.id, item.stage) in SEEN_LATE for item in items),
        felt=dict(Counter(felt for _item, felt in meeting.end.felt_decided)),
    ), ""


def _stages_first_seen(meeting: Meant) -> dict[str, int]:
    """Return the stage of items when people first got the agenda; without sending, as the meeting began."""
    sent = next((event.n for event in meeting.events if isinstance(event.what, AgendaSent)), meeting.begun.n)
    seen: dict[str, int] = {}
    for event in meeting.events:
        if isinstance(event.what, StageSaid) and (event.n <= sent or event.what.item not in seen):
            seen[event.what.item] = event.what.stage
    return seen


def notice(meeting: Meant) -> Found:
    """PW-8. Papers that came after the meeting have 0 days."""
    day = meeting.day or (meeting.end.started_at.date() if meeting.end.started_at else None)
    items = [item for item in meeting.end.on_agenda() if meeting.counts(item)]
    days = [max(0, (day - item.easy_sent).days) for item in items if day and item.easy_sent]
    if not days:
        return None, "no_easy_papers"
    return PaperNotice(float(median(days)), min(days), len(days), len(items) - len(days)), ""


def what_changed(meeting: Meant) -> Found:
    """PW-9. A decision that a later one changes is not counted; who did not agree with it is."""
    changed = set(changed_decisions(meeting.events).values())
    made = [one for one in meeting.end.decisions if one.id not in changed]
    if not made:
        return None, "no_decisions"
    return WhatChanged(
        decisions=len(made),
        changed=dict(Counter(one.what_changed or "not_said" for one in made)),
        ebe_view=dict(Counter(one.ebe_view or "not_said" for one in made)),
        with_reason=sum(bool(one.reason_code) for one in made),
        overridden=sum(one.is_overridden for one in made),
        disagreed=sum(len(one.disagreed) for one in meeting.end.decisions),
    ), ""


def hard_words(meeting: Meant) -> Found:
    """PW-10."""
    if meeting.end.started_at is None:
        return NOT_BEGUN
    cards = [
        press for press in meeting.end.presses if press.meaning in HARD_WORD_CARDS and press.status != "taken_back"
    ]
    words, hard = meeting.words or (None, None)
    return HardWords(
        cards=len(cards),
        terms=len({press.term for press in cards if press.term}),
        talked=sum(max(0, item.used_ms) for item in meeting.end.items if item.kind == "item") // 1000,
        words=words,
        hard=hard,
    ), ""


def breaks(meeting: Meant) -> Found:
    """PW-11. A break on the agenda was taken when the room moved to it; others begin by a press."""
    if meeting.end.started_at is None:
        return NOT_BEGUN
    kinds = {item.id: item.kind for item in meeting.end.items}
    taken = {
        event.what.item
        for event in meeting.events
        if isinstance(event.what, ItemStarted) and kinds.get(event.what.item) == "break"
    }
    more = sum(isinstance(event.what, BreakStarted) for event in meeting.events)
    planned = sum(item.kind == "break" for item in meeting.begun.on_agenda())
    return Breaks(planned, len(taken) + more, _longest_ms(meeting, kinds) // 1000), ""


def _longest_ms(meeting: Meant, kinds: dict[str, str]) -> int:
    """Return the longest meeting time between two breaks."""
    since, longest, last = _began_ms(meeting), 0, meeting.end.t_ms
    on_break = False
    for event in meeting.events:
        if event.t_ms is None or event.n <= meeting.begun.n:
            continue
        what, was_on_break = event.what, on_break
        if isinstance(what, ItemStarted):
            on_break = kinds.get(what.item) == "break"
        elif isinstance(what, BreakStarted | MeetingEnded):
            on_break = True
        elif event.kind == "break_ended":
            on_break = False
        if on_break and not was_on_break:
            longest = max(longest, event.t_ms - since)
        elif was_on_break and not on_break:
            since = event.t_ms
    return longest if on_break else max(longest, last - since)


def _began_ms(meeting: Meant) -> int:
    return meeting.begun.t_ms


def easy_read(meeting: Meant) -> Found:
    """PW-12."""
    items = [item for item in meeting.end.on_agenda() if _is_talk(item)]
    if not items:
        return None, "no_items"
    return EasyRead(len(items), sum(item.easy_checked for item in items)), ""


def _is_talk(item: Item) -> bool:
    return item.kind == "item"


def pauses(meeting: Meant) -> Found:
    """Pauses that were asked for and not taken back, and the time that the meeting stood."""
    if meeting.end.started_at is None:
        return NOT_BEGUN
    asked = sum(press.meaning == "pause" and press.status != "taken_back" for press in meeting.end.presses)
    return Pauses(asked, max(0, meeting.end.paused_ms) // 1000), ""
