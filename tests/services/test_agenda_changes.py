"""Once people have an agenda, each change of it is an event with its reason (F7)."""

from dataclasses import replace

import pytest

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.errors import MeetingError
from app.domain.kinds import AgendaSent
from app.services.kept_agenda import draft_of
from app.services.live_meeting import LiveMeeting
from app.services.making import Because
from app.services.prepare_meeting import PrepareMeeting
from tests.services.test_agenda_events import DAY, happened, item, prepare


def sent(*items: DraftItem) -> tuple[PrepareMeeting, LiveMeeting]:
    meetings = prepare()
    live = meetings.make(AgendaDraft(title="Ours", items=items))
    meetings.send(live)
    return meetings, live


def test_sending_is_an_event_and_happens_once():
    meetings, live = sent(item("a"))
    meetings.send(live)
    assert happened(live, AgendaSent) == [AgendaSent()]
    assert live.state.is_sent


@pytest.mark.parametrize(
    "change",
    [
        lambda draft: replace(draft, items=draft.items[1:]),
        lambda draft: replace(draft, items=draft.items[::-1]),
        lambda draft: replace(draft, items=(*draft.items, item("new"))),
        lambda draft: replace(draft, items=(replace(draft.items[0], title="Other"), *draft.items[1:])),
        lambda draft: replace(draft, items=(replace(draft.items[0], minutes=5), *draft.items[1:])),
        lambda draft: replace(draft, items=(replace(draft.items[0], minutes=50), *draft.items[1:])),
        lambda draft: replace(draft, items=(replace(draft.items[0], asked_by="ebt"), *draft.items[1:])),
        lambda draft: replace(draft, date=DAY),
        lambda draft: replace(draft, place="Hall"),
        lambda draft: replace(draft, people={"ebe": 4}),
    ],
)
def test_each_change_of_a_sent_agenda_needs_a_reason_and_keeps_it(change):
    meetings, live = sent(item("a", asked_by="ebe"), item("b"))
    new = change(draft_of(live))
    before = (live.state, dict(live.texts), live.meeting)
    with pytest.raises(MeetingError) as refused:
        meetings.change(live, new)
    assert refused.value.code == "reason_needed"
    assert before == (live.state, dict(live.texts), live.meeting)
    lines = len(live.events)
    meetings.change(live, new, Because("mistake", "agreed"))
    reasons = [getattr(event.what, "reason_code", None) for event in live.events[lines:]]
    assert "mistake" in reasons
    assert replace(draft_of(live)) == replace(new, changes=(), dropped=())


def test_papers_that_go_out_later_need_no_reason():
    meetings, live = sent(item("a"))
    draft = draft_of(live)
    meetings.change(live, replace(draft, items=(replace(draft.items[0], easy_sent=DAY),)))
    assert live.state.item("a").easy_sent == DAY


def test_new_words_are_a_new_version_and_the_old_one_stays():
    meetings, live = sent(item("a"))
    draft = draft_of(live)
    meetings.change(live, replace(draft, items=(replace(draft.items[0], title="Other"),)), Because("mistake"))
    assert (live.texts["a"].title, live.texts["a"].version) == ("Other", 2)
    assert live.state.item("a").text == live.texts["a"].digest()
