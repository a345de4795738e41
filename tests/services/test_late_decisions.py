"""What comes too late is not decided without a reason that everyone sees (F11)."""

import datetime as dt

import pytest

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.errors import MeetingError
from app.domain.kinds import DecisionMade
from app.services.keeper import Wish
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from tests.fakes import TEN_O_CLOCK
from tests.services.test_agenda_events import prepare

TODAY = TEN_O_CLOCK.date()


def decided(late_days: int | None, sent_days_before: int | None, late_reason: str = "") -> LiveMeeting:
    sent = None if sent_days_before is None else TODAY - dt.timedelta(days=sent_days_before)
    item = DraftItem("Buses", id="a", purpose="decide", stage=2, easy_sent=sent, late_reason=late_reason)
    live = prepare().make(AgendaDraft(title="Ours", date=TODAY, items=(item,)))
    running = Running(live, late_days=late_days)
    running.start()
    live.happen(running.maker, Wish(DecisionMade("a")))
    return live


@pytest.mark.parametrize("sent", [6, 0, None])
def test_late_papers_stop_a_decision(sent: int | None):
    with pytest.raises(MeetingError) as refused:
        decided(7, sent)
    assert refused.value.code == "late_item"


def test_papers_in_time_or_a_reason_let_it_be_decided():
    assert decided(7, 7).state.n
    assert decided(7, 0, late_reason="harm").state.item("a").overrides == ("notice",)


def test_a_group_that_agreed_nothing_is_never_late():
    assert decided(None, None).state.notice_days is None
