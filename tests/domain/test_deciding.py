"""Decisions: open, partly or decided already; options; who was there; and who did not agree."""

import pytest

from app.domain.errors import MeetingError
from app.domain.kinds import (
    DecisionMade,
    DisagreementSaid,
    FeltDecided,
    MeetingEnded,
    MeetingStarted,
    OptionPut,
    Override,
    PapersSent,
    StageSaid,
    WordsRemoved,
)
from tests.domain.tellings import Telling, agenda, begun

DIGEST = "ab" * 32


def to_decide() -> Telling:
    told = begun("a")
    told.run(StageSaid("a", 3))
    return told


def test_nothing_is_decided_before_somebody_said_how_open_it_is():
    assert begun("a").refused(DecisionMade("a")) == "stage_needed"
    assert to_decide().refused(DecisionMade("a")) == ""


def test_an_option_has_words_and_only_an_option_can_be_chosen():
    told = to_decide()
    assert told.refused(OptionPut("a")) == "words_needed"
    option = told.happens(OptionPut("a"), "run", DIGEST)
    assert told.refused(DecisionMade("a", "another")) == "no_such_option"
    told.run(DecisionMade("a", option, "part", "not_agreed", here={"ebt": 7, "ebe": 5}))
    made = told.state.decisions[0]
    assert (made.option, made.what_changed, made.ebe_view) == (option, "part", "not_agreed")
    assert made.here == (("ebe", 5), ("ebt", 7))


@pytest.mark.parametrize("what", [DecisionMade("a", what_changed="lots"), DecisionMade("a", ebe_view="fine")])
def test_a_decision_is_told_in_codes_that_we_know(what: DecisionMade):
    assert to_decide().refused(what) == "no_such_kind"


def test_a_late_decision_is_marked_for_ever():
    told = agenda("a")
    told.happens(PapersSent("a", easy="2026-11-23"), "agenda")
    told.happens(StageSaid("a", 2), "agenda")
    told.run(MeetingStarted(notice_days=14))
    assert told.refused(DecisionMade("a")) == "late_item"
    told.run(Override("notice", "a", "urgent"))
    told.run(DecisionMade("a"))
    assert told.state.decisions[0].is_overridden


def test_a_decision_can_be_disagreed_with_at_any_time_by_anyone():
    told = to_decide()
    made = told.run(DecisionMade("a"))
    first = told.happens(DisagreementSaid(made), "follow", DIGEST)
    told.run(MeetingEnded())
    second = told.happens(DisagreementSaid(made), "run", DIGEST)
    assert told.state.decisions[0].disagreed == (first, second)
    assert told.refused(DisagreementSaid("nothing"), "follow") == "no_such_decision"
    assert told.refused(DisagreementSaid(made), "app") == "not_yours"


def test_how_open_it_felt_is_said_by_people_on_follow_and_never_by_name():
    told = to_decide()
    told.follow(FeltDecided("a", "already_decided"))
    assert told.state.felt_decided == (("a", "already_decided"),)
    assert told.refused(FeltDecided("a", "open"), "run") == "not_yours"
    with pytest.raises(MeetingError):
        agenda("a").follow(FeltDecided("a", "open"))


def test_what_was_forgotten_can_be_decided_after_the_end():
    told = begun("a")
    told.run(MeetingEnded())
    assert told.refused(DecisionMade("a")) == ""


def test_words_of_a_disagreement_go_only_where_they_were_told():
    told = to_decide()
    made = told.run(DecisionMade("a"))
    on_follow = told.happens(DisagreementSaid(made), "follow", DIGEST)
    on_run = told.happens(DisagreementSaid(made), "run", DIGEST)
    assert told.refused(WordsRemoved(on_follow), "run") == "not_yours"
    assert told.refused(WordsRemoved(on_run), "follow") == "not_yours"
    assert told.refused(WordsRemoved(on_follow), "follow") == ""
    assert told.state.decisions[0].disagreed == (on_follow, on_run)
