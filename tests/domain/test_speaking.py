"""A fair share of speaking: groups that were tapped, several at once, and what nobody counted."""

from app.domain.kinds import (
    BreakStarted,
    ItemAdded,
    ItemStarted,
    MeetingEnded,
    MeetingStarted,
    PauseAsked,
    SpeakingCorrected,
    SpeakingEnded,
    SpeakingStarted,
)
from tests.domain.tellings import Telling, agenda, begun


def minutes(told: Telling) -> dict[str, float]:
    return {group: ms / 60_000 for group, ms in told.state.spoken_ms}


def test_groups_are_counted_while_they_speak_several_at_once():
    told = begun("a")
    told.run(SpeakingStarted("ebt"))
    told.after(4).run(SpeakingStarted("ebe"))
    told.after(2).run(SpeakingEnded("ebt"))
    told.after(1).run(SpeakingEnded("ebe"))
    told.after(3).run(PauseAsked())
    assert minutes(told) == {"ebe": 3, "ebt": 6}
    assert told.state.uncounted_ms == 3 * 60_000


def test_a_pause_and_a_break_stop_the_counting():
    for stop in (PauseAsked(), BreakStarted()):
        told = begun("a")
        told.run(SpeakingStarted("ebt"))
        told.after(2).run(stop)
        told.after(10)
        assert told.state.speaking == ()
        assert told.refused(SpeakingStarted("ebe")) == "clock_stands"
        assert minutes(told) == {"ebt": 2}


def test_nobody_has_to_count_a_break_of_the_agenda():
    told = Telling()
    for name, kind in (("a", "item"), ("tea", "break")):
        told.happens(ItemAdded(name, kind, 10), "agenda")
    told.happens(MeetingStarted())
    told.run(ItemStarted("a"))
    told.after(3).run(ItemStarted("tea"))
    told.after(10).run(PauseAsked())
    assert told.state.uncounted_ms == 3 * 60_000


def test_a_wrong_count_is_put_right_also_after_the_end():
    told = begun("a")
    told.run(SpeakingStarted("ebt"))
    told.after(6).run(MeetingEnded())
    told.run(SpeakingCorrected("ebt", -120))
    told.run(SpeakingCorrected("ebe", 120))
    assert minutes(told) == {"ebe": 2, "ebt": 4}
    told.run(SpeakingCorrected("ebt", -6000))
    assert minutes(told)["ebt"] == 0


def test_only_co_chairs_count_and_only_what_can_be():
    told = begun("a")
    assert told.refused(SpeakingStarted("ebe"), "follow") == "not_yours"
    assert told.refused(SpeakingEnded("ebe")) == "not_speaking"
    told.run(SpeakingStarted("ebe"))
    assert told.refused(SpeakingStarted("ebe")) == "speaking_already"
    assert agenda("a").refused(SpeakingCorrected("ebe", 5)) == "meeting_not_started"
