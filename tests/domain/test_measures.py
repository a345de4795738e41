"""The power record of small meetings, worked out by hand; then of anything that could happen."""

import json
from datetime import date

from hypothesis import given

from app.domain.events import Maker
from app.domain.kinds import (
    AskedForBy,
    CardPressed,
    ItemCarried,
    ItemDropped,
    ItemStarted,
    MeetingEnded,
    MeetingStarted,
    MinutesChanged,
    PauseAsked,
    PauseEnded,
    PointAnswered,
    PointCalled,
    PointClosed,
    PointKept,
    PointRaised,
    PointSeen,
    SpeakingStarted,
    TakenBack,
)
from app.domain.measured_meeting import meant
from app.domain.measures import Measures, Voices, measures_from, share, values_of
from app.domain.measuring import WAYS, measure
from tests.domain.anything import BEGINNINGS, ORDINARY, STEPS, attempt, beginning
from tests.domain.tellings import MEETING, Telling, agenda, begun

TODAY = date(2026, 11, 24)
EBE_CHAIR, EBT_CHAIR = Maker("run", "ebe"), Maker("run", "ebt")


def of(told: Telling, titles: dict[str, str] | None = None) -> Measures:
    return measure(meant(MEETING, told.events, titles or {}, TODAY))


def side(told: Telling, *items: str) -> Telling:
    for item in items:
        told.happens(AskedForBy(item, "ebt"), "agenda")
    return told


def unequal() -> Telling:
    """60 minutes planned, 20 for EbEs; they get 5, the others 45; the last item is not reached."""
    told = side(agenda("hello", "a", "ebe1", "b", "ebe2"), "a", "b")
    told.happens(MeetingStarted({"ebe": 5, "ebt": 5}))
    told.happens(ItemStarted("hello"))
    told.after(3).happens(ItemStarted("a"), EBT_CHAIR)
    told.after(30).happens(ItemStarted("ebe1"), EBE_CHAIR)
    told.happens(MinutesChanged("b", 10, "ebe1", "no_time", "not_asked"))
    told.after(5).happens(ItemStarted("b"), EBT_CHAIR)
    told.after(15).happens(MeetingEnded())
    return told


def test_the_share_is_of_items_that_are_not_a_welcome():
    found = of(unequal(), {"hello": "Welcome"}).share
    assert found is not None
    assert (found.ebe_planned, found.all_planned) == (40, 80)
    assert (found.ebe_used, found.all_used) == (5 * 60, 50 * 60)
    assert (found.ebe_people, found.people, found.unsaid) == (5, 10, 0)


def test_the_place_tells_how_much_later_they_stand():
    found = of(unequal(), {"hello": "Welcome"}).place
    assert found is not None
    # Of 100 minutes: ebe1 begins at 40, ebe2 at 80; a at 20, b at 60.
    assert (found.later_by, found.in_last_third, found.ebe_items) == (20, 1, 2)


def test_time_kept_leaves_out_what_was_not_reached_and_tells_who_lost():
    found = of(unequal(), {"hello": "Welcome"}).time
    assert found is not None
    assert (found.ebe_planned, found.ebe_used) == (20, 300)
    assert (found.other_planned, found.other_used) == (40, 45 * 60)
    assert (found.from_ebe, found.from_others) == (10, 0)


def test_pushed_off_counts_each_item_once():
    found = of(unequal()).pushed
    assert found is not None
    assert (found.not_reached, found.shortened, found.dropped, found.moved_later) == (1, 1, 0, 0)
    assert (found.any_way, found.ebe_items, found.in_a_row) == (2, 2, 1)


def test_an_item_that_comes_back_again_counts_in_a_row():
    told = agenda("a", "ebe1")
    told.happens(ItemCarried("ebe1", "old", 2), "agenda")
    told.happens(MeetingStarted())
    told.happens(ItemStarted("a"))
    told.happens(ItemDropped("ebe1", "no_time"))
    found = of(told).pushed
    assert found is not None
    assert (found.dropped, found.in_a_row) == (1, 3)


def test_what_nobody_said_is_not_measured_and_not_zero():
    told = begun("a", "b")
    told.after(5).happens(MeetingEnded())
    found = of(told)
    assert found.share is None
    assert found.why["share"] == found.why["pushed"] == "asked_not_said"
    assert found.why["voices"] == "no_presses"
    assert found.why["speaking"] == "not_counted"
    assert found.pauses is not None
    assert found.pauses.asked == 0
    assert found.words is not None
    assert found.words.cards == 0


def test_no_item_of_theirs_is_a_measured_nothing():
    told = side(begun("a", "b"), "a", "b")
    found = of(told)
    assert found.share is not None
    assert (found.share.ebe_planned, found.share.all_planned) == (0, 40)
    assert found.why["pushed"] == "no_ebe_items"


def test_voices_in_proportion_are_one():
    told = agenda("a")
    told.happens(MeetingStarted({"ebe": 4, "ebt": 8}))
    told.happens(ItemStarted("a"))
    told.follow(PointRaised("a"), "ebe")
    back = told.follow(PointRaised("a"), "ebe")
    told.follow(TakenBack(back), "ebe")
    told.follow(CardPressed("agree", "a"), "ebt")
    told.follow(CardPressed("agree", "a"), "ebt")
    told.follow(CardPressed("agree", "a"))
    found = of(told).voices
    assert found is not None
    assert found.presses == {"ebe": 1, "ebt": 2}
    assert found.without_group == 1
    assert found.ratio == 1.0


def test_no_ratio_of_a_group_smaller_than_three():
    assert Voices({"ebe": 2, "ebt": 2}, 0, {"ebe": 2, "ebt": 6}).ratio is None
    assert Voices({"ebe": 2, "ebt": 2}, 0, {"ebe": 3, "ebt": 2}).ratio is None
    assert Voices({"ebe": 2}, 0, {}).ratio is None


def test_speaking_says_what_was_not_counted():
    told = begun("a")
    told.after(2).happens(SpeakingStarted("ebe"))
    told.after(3).happens(MeetingEnded())
    found = of(told).speaking
    assert found is not None
    assert (found.spoken, found.uncounted) == ({"ebe": 180}, 120)


def test_heard_counts_waits_and_answers_in_the_meeting_only():
    told = begun("a", "b")
    one, two, three = (told.follow(PointRaised("a")) for _ in range(3))
    told.after(4).happens(PointSeen(one))
    told.after(2).happens(PointCalled(one))
    told.happens(PointAnswered(one, "changed"))
    told.follow(PointClosed(one, "yes"))
    told.after(6).happens(PointAnswered(two, "could_not"))
    told.happens(PointKept(three))
    told.happens(MeetingEnded())
    told.after(60 * 24 * 30).happens(PointAnswered(three, "will_change"))
    found = of(told)
    assert found.heard is not None
    assert (found.heard.points, found.heard.acknowledged, found.heard.answered) == (3, 3, 2)
    assert found.heard.median_wait == 12.0
    assert found.heard.said == {"yes": 1}
    assert found.replies is not None
    assert (found.replies.points, found.replies.replied, found.replies.until) == (3, 2, "2026-12-22")


def test_a_prepared_point_waits_from_its_item():
    told = agenda("a")
    point = told.follow(PointRaised("a"))
    told.after(600).happens(MeetingStarted())
    told.after(1).happens(ItemStarted("a"))
    told.after(7).happens(PointCalled(point))
    found = of(told).heard
    assert found is not None
    assert found.median_wait == 7.0


def test_pauses_and_who_led():
    led = of(unequal(), {"hello": "Welcome"}).led
    assert led is not None
    assert (led.ebe, led.ebt, led.not_said) == (1, 2, 0)
    told = begun("a")
    told.follow(PauseAsked())
    told.after(4).follow(PauseEnded("ready"))
    found = of(told).pauses
    assert found is not None
    assert (found.asked, found.stood) == (1, 240)


def test_measures_can_be_kept_as_plain_values():
    found = of(unequal())
    assert measures_from(json.loads(json.dumps(values_of(found)))) == found


def test_a_share_is_never_outside():
    assert share(3, 0) is None
    assert share(3, 2) == 1.0
    assert share(-1, 2) == 0.0


@ORDINARY
@given(BEGINNINGS, STEPS)
def test_whatever_happens_can_be_measured(how: str, steps: list):
    told = beginning(how)
    for step in steps:
        attempt(told, step)
    found = of(told)
    assert set(found.why) == {name for name in WAYS if getattr(found, name) is None}
    assert measures_from(json.loads(json.dumps(values_of(found)))) == found
    _adds_up(found)


def _adds_up(found: Measures):
    if found.share is not None:
        assert 0 <= found.share.ebe_planned <= found.share.all_planned
        assert 0 <= found.share.ebe_used <= found.share.all_used
    if found.pushed is not None:
        ways = found.pushed.not_reached, found.pushed.shortened, found.pushed.dropped, found.pushed.moved_later
        assert max(ways) <= found.pushed.any_way <= min(sum(ways), found.pushed.ebe_items)
    if found.heard is not None:
        assert 0 <= found.heard.answered <= found.heard.points
        assert 0 <= sum(found.heard.said.values()) <= found.heard.points
    if found.replies is not None:
        assert 0 <= found.replies.replied <= found.replies.points
    if found.changed is not None:
        assert sum(found.changed.changed.values()) == sum(found.changed.ebe_view.values()) == found.changed.decisions
    if found.easy is not None:
        assert 0 <= found.easy.checked <= found.easy.items
    if found.place is not None:
        assert found.place.later_by is None or -100 <= found.place.later_by <= 100
