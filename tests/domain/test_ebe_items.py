"""Items that EbEs asked for: moving later, shortening and dropping need a reason; decisions are honest."""

from datetime import date

import pytest

from app.domain.deciding import is_late, openness
from app.domain.kinds import (
    AgendaSent,
    AskedForBy,
    Correction,
    DecisionMade,
    EasyChecked,
    ItemAdded,
    ItemCarried,
    ItemChanged,
    ItemDropped,
    ItemMoved,
    ItemShortened,
    ItemStarted,
    MeetingEnded,
    MeetingStarted,
    MinutesChanged,
    Override,
    PapersSent,
    StageSaid,
)
from app.domain.planning import for_next_time
from tests.domain.tellings import Telling, agenda, begun

LESS = [
    ItemMoved("ebe1", before=None),
    ItemShortened("ebe1", 5),
    ItemDropped("ebe1"),
]


@pytest.mark.parametrize("what", LESS, ids=lambda what: type(what).__name__)
@pytest.mark.parametrize("asked_by", ["ebe", "both"])
def test_less_for_an_ebe_item_needs_a_reason(what, asked_by):
    told = agenda("a", "ebe1", "b")
    told.happens(AskedForBy("ebe1", asked_by), "agenda")
    assert told.refused(what, "agenda") == "reason_needed"


@pytest.mark.parametrize("asked_by", ["ebt", "not_said"])
def test_less_for_another_item_needs_none_before_the_agenda_is_sent(asked_by):
    told = agenda("a", "b", "c", asked_by=asked_by)
    assert told.refused(ItemMoved("a"), "agenda") == ""
    assert told.refused(ItemShortened("a", 5), "agenda") == ""
    assert told.refused(ItemDropped("a"), "agenda") == ""


def test_the_reason_and_what_ebes_said_are_kept():
    told = agenda("ebe1", "b")
    told.happens(ItemMoved("ebe1", reason_code="speaker_late", ebe_said="not_agreed"), "agenda")
    assert told.order() == "b ebe1"
    assert told.events[-1].what == ItemMoved("ebe1", None, "speaker_late", "not_agreed")
    assert told.state.item("ebe1").times_moved == 1


def test_an_ebe_item_may_come_sooner_and_get_longer_without_a_reason():
    told = agenda("a", "ebe1")
    told.happens(ItemMoved("ebe1", before="a"), "agenda")
    told.happens(MeetingStarted(), "run")
    told.happens(MinutesChanged("ebe1", 10, from_item="a"), "run")
    assert told.order() == "ebe1 a"
    assert told.state.item("ebe1").minutes == 30


@pytest.mark.parametrize("what", [MinutesChanged("ebe1", -5), MinutesChanged("a", 5, from_item="ebe1")])
def test_the_squeeze_guard_asks_who_loses_minutes(what):
    told = begun("a", "ebe1")
    assert told.refused(what) == "reason_needed"


@pytest.mark.parametrize("tell", [AgendaSent(), MeetingStarted()], ids=["sent", "begun"])
def test_once_people_know_the_agenda_each_change_needs_its_reason(tell):
    told = agenda("a", "b")
    told.happens(tell, "run")
    for what in (ItemAdded("c"), ItemChanged("a", text="0f"), ItemMoved("b", before="a"), ItemDropped("b")):
        assert told.refused(what) == "reason_needed"
    told.run(ItemAdded("c", reason_code="urgent"))
    assert told.order() == "a b c"


def test_that_ebes_asked_for_it_is_not_quietly_unsaid():
    told = begun("a", "ebe1")
    assert told.refused(AskedForBy("ebe1", "ebt")) == "reason_needed"
    told.run(AskedForBy("ebe1", "both"))
    told.run(Override("asked_for_by", "ebe1", "said_by_mistake"))
    told.run(AskedForBy("ebe1", "ebt"))
    assert told.state.item("ebe1").asked_by == "ebt"


def test_the_agenda_is_not_changed_from_follow_while_co_chairs_run():
    told = begun("a", "b")
    assert told.refused(ItemDropped("b", "no_time"), "follow") == "not_yours"
    alone = begun("a", "b", came_from="follow")
    assert alone.refused(ItemDropped("b", "not_here"), "follow") == ""


def test_what_has_begun_is_not_dropped():
    assert begun("a").refused(ItemDropped("a", "no_time")) == "item_begun"


def test_dropped_and_unreached_ebe_items_come_back_with_their_count():
    told = agenda("a", "ebe1", "ebe2", "ebe3")
    told.happens(ItemCarried("ebe2", "2b1f", 2), "agenda")
    told.run(MeetingStarted())
    told.run(ItemDropped("ebe1", "no_time"))
    told.run(ItemStarted("ebe3"))
    told.run(MeetingEnded())
    carried = [(again.item, again.times) for again in for_next_time(told.state)]
    assert carried == [("ebe1", 1), ("ebe2", 3)]


def test_a_break_is_never_squeezed_below_seven_minutes():
    told = agenda("a")
    told.happens(ItemAdded("tea", "break", 10), "agenda")
    told.run(MeetingStarted())
    assert told.refused(MinutesChanged("a", 4, from_item="tea")) == "break_too_short"
    assert told.refused(MinutesChanged("a", 3, from_item="tea")) == ""


def test_an_item_is_on_the_agenda_once():
    told = agenda("a")
    assert told.refused(ItemAdded("a"), "agenda") == "item_twice"
    assert told.refused(ItemAdded("b", before="zz"), "agenda") == "no_such_item"
    assert told.refused(ItemAdded("b", minutes=-1), "agenda") == "too_few_minutes"
    assert told.refused(ItemMoved("a", before="a"), "agenda") == "no_such_item"
    assert told.refused(ItemShortened("a", 0), "agenda") == "too_few_minutes"


def test_an_item_comes_where_it_was_put():
    told = agenda("a", "b")
    told.happens(ItemAdded("first", before="a"), "agenda")
    assert told.order() == "first a b"


# --- decisions


@pytest.mark.parametrize(
    ("stage", "said"),
    [(None, None), (1, "open"), (2, "open"), (3, "partly"), (4, "partly"), (5, "already_decided")],
)
def test_a_stage_says_how_open_it_still_is(stage, said):
    assert openness(stage) == said


def test_what_is_already_decided_is_never_for_decision():
    told = agenda("a")
    told.happens(StageSaid("a", 5), "agenda")
    assert told.refused(ItemChanged("a", purpose="decide"), "agenda") == "already_decided"


def test_what_is_for_decision_is_never_already_decided():
    told = agenda("a")
    told.happens(ItemChanged("a", purpose="decide"), "agenda")
    assert told.refused(StageSaid("a", 5), "agenda") == "already_decided"
    assert told.refused(StageSaid("a", 4), "agenda") == ""


@pytest.mark.parametrize("stage", [0, 6, -1])
def test_there_are_five_stages(stage):
    assert agenda("a").refused(StageSaid("a", stage), "agenda") == "no_such_kind"


def test_nothing_is_decided_about_what_is_already_decided():
    told = agenda("a")
    told.happens(StageSaid("a", 5), "agenda")
    told.run(MeetingStarted())
    assert told.refused(DecisionMade("a")) == "already_decided"


def test_nothing_is_decided_before_the_meeting():
    assert agenda("a").refused(DecisionMade("a")) == "meeting_not_started"


def late(easy: str | None) -> Telling:
    told = agenda("a")
    if easy is not None:
        told.happens(PapersSent("a", easy=easy), "agenda")
    told.happens(StageSaid("a", 2), "agenda")
    told.run(MeetingStarted(notice_days=14))
    return told


@pytest.mark.parametrize(("easy", "is_so"), [(None, True), ("2026-11-11", True), ("2026-11-10", False)])
def test_an_item_is_late_under_the_groups_days(easy, is_so):
    told = late(easy)
    assert is_late(told.state, told.state.item("a"), date(2026, 11, 24)) is is_so
    assert told.refused(DecisionMade("a")) == ("late_item" if is_so else "")


def test_a_group_that_named_no_days_has_no_late_items():
    told = begun("a")
    told.run(StageSaid("a", 2))
    assert told.refused(DecisionMade("a")) == ""


def test_a_late_item_is_decided_only_with_an_override_and_its_reason():
    told = late("2026-11-20")
    assert told.refused(Override("notice", "a", "")) == "reason_needed"
    told.run(Override("notice", "a", "grant_ends"))
    told.run(DecisionMade("a"))
    assert told.state.item("a").overrides == ("notice",)


@pytest.mark.parametrize("papers", [PapersSent("a", easy="soon"), PapersSent("a", full="30 February")])
def test_a_day_must_be_a_day(papers):
    code = agenda("a").refused(papers, "agenda")
    assert code in ("no_such_day", "no_such_kind")


def test_after_the_end_only_what_was_forgotten_is_added():
    told = begun("a", "b")
    told.run(MeetingEnded())
    assert told.refused(ItemAdded("c", reason_code="x")) == "meeting_ended"
    assert told.refused(Override("notice", "a", "x")) == "meeting_ended"
    for what in (DecisionMade("a"), EasyChecked("a", "ebe"), Correction(told.events[0].id)):
        assert told.refused(what) == ""
