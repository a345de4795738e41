"""How people could take part and what came of it, worked out by hand."""

from datetime import date

from app.domain.kinds import (
    AgendaSent,
    BreakEnded,
    BreakStarted,
    CardPressed,
    Correction,
    DecisionMade,
    DisagreementSaid,
    EasyChecked,
    Felt,
    FeltDecided,
    ItemAdded,
    ItemChanged,
    ItemStarted,
    MeetingEnded,
    MeetingStarted,
    Override,
    PapersSent,
    StageSaid,
    WordSaid,
)
from app.domain.measured_meeting import meant
from app.domain.measures import Measures
from app.domain.measuring import measure
from tests.domain.tellings import MEETING, Telling, agenda, begun

TODAY = date(2026, 11, 24)


def of(told: Telling) -> Measures:
    return measure(meant(MEETING, told.events, {}, TODAY))


def test_stages_are_those_that_people_first_saw():
    told = agenda("a", "b")
    told.happens(ItemChanged("a", purpose="decide"), "agenda")
    told.happens(StageSaid("a", 4), "agenda")
    told.happens(AgendaSent(), "agenda")
    told.happens(StageSaid("a", 2), "agenda")
    told.happens(MeetingStarted())
    told.happens(ItemStarted("a"))
    told.follow(FeltDecided("a", "already_decided"))
    found = of(told).stages
    assert found is not None
    assert (found.by_stage, found.seen_late, found.felt) == ({"2": 1}, 1, {"already_decided": 1})


def test_notice_tells_the_middle_the_least_and_what_was_missing():
    told = agenda("a", "b", "c")
    told.happens(PapersSent("a", easy="2026-11-10"), "agenda")
    told.happens(PapersSent("b", easy="2026-11-22"), "agenda")
    found = of(told).notice
    assert found is not None
    assert (found.median, found.least, found.items, found.without) == (8.0, 2, 2, 1)


def test_what_changed_counts_decisions_and_what_experts_say():
    told = agenda("a")
    told.happens(StageSaid("a", 2), "agenda")
    told.happens(MeetingStarted(notice_days=14))
    told.happens(ItemStarted("a"))
    told.happens(Override("notice", "a", "urgent"))
    told.happens(DecisionMade("a", what_changed="part", ebe_view="agreed", reason_code="cost"))
    told.happens(DecisionMade("a"))
    found = of(told).changed
    assert found is not None
    assert found.changed == {"part": 1, "not_said": 1}
    assert found.ebe_view == {"agreed": 1, "not_said": 1}
    assert (found.decisions, found.with_reason, found.overridden) == (2, 1, 2)


def test_a_decision_that_was_changed_counts_once_and_who_did_not_agree_with_it_counts_too():
    told = agenda("a")
    told.happens(StageSaid("a", 2), "agenda")
    told.happens(MeetingStarted())
    told.happens(ItemStarted("a"))
    first = told.happens(DecisionMade("a", what_changed="nothing", ebe_view="not_agreed"))
    told.happens(DisagreementSaid(first), "follow", words="no")
    told.happens(Correction(first))
    told.happens(DecisionMade("a", what_changed="most", ebe_view="agreed"))
    found = of(told).changed
    assert found is not None
    assert (found.decisions, found.changed, found.ebe_view, found.disagreed) == (1, {"most": 1}, {"agreed": 1}, 1)


def test_hard_words_are_counted_by_the_hour():
    told = begun("a")
    for term in ("sar", "sar", "mou"):
        told.follow(WordSaid(told.follow(CardPressed("jargon", "a")), term))
    told.after(30).happens(MeetingEnded())
    found = of(told).words
    assert found is not None
    assert (found.cards, found.terms, found.per_hour, found.per_100) == (3, 2, 6.0, None)


def test_breaks_planned_and_taken_and_the_longest_talk():
    told = agenda("a", "b")
    told.happens(ItemAdded("rest", "break", 10, before="b"), "agenda")
    told.happens(MeetingStarted())
    told.happens(ItemStarted("a"))
    told.after(20).happens(BreakStarted())
    told.after(5).happens(BreakEnded())
    told.after(40).happens(ItemStarted("rest"))
    told.after(10).happens(ItemStarted("b"))
    told.after(15).happens(MeetingEnded())
    told_of = of(told)
    assert told_of.breaks is not None
    assert (told_of.breaks.planned, told_of.breaks.taken, told_of.breaks.longest) == (1, 2, 40 * 60)


def test_easy_read_counts_what_people_checked():
    told = agenda("a", "b")
    told.happens(EasyChecked("a", "ebe"), "agenda")
    found = of(told).easy
    assert found is not None
    assert (found.items, found.checked) == (2, 1)


def test_faces_are_left_out_when_few_answered():
    told = begun("a")
    for _ in range(4):
        told.follow(Felt("listened", 1))
    few = of(told).felt
    told.follow(Felt("listened", 3))
    enough = of(told).felt
    assert few is not None
    assert (few.faces, few.answered, few.is_few) == ({}, 4, True)
    assert enough is not None
    assert (enough.faces, enough.is_few) == ({"listened/1": 4, "listened/3": 1}, False)
