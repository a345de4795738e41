"""Which co-chair led what: counted by role, never by name."""

from app.domain.co_chairing import co_chairing
from app.domain.events import Maker
from app.domain.kinds import BreakEnded, BreakStarted, ItemAdded, ItemStarted, MeetingEnded, MinutesChanged, PointRaised
from tests.domain.tellings import begun

EBE, EBT = Maker("run", chair="ebe"), Maker("run", chair="ebt")


def test_an_item_is_led_by_the_role_that_pressed_most_in_it():
    told = begun("a", "b")
    told.happens(ItemStarted("b"), EBT)
    told.happens(MinutesChanged("b", 5), EBE)
    told.happens(MinutesChanged("b", 5), EBE)
    found = co_chairing(told.events)
    assert found.led == {"a": "not_said", "b": "ebe"}
    assert found.acts == {"not_said": 2, "ebt": 1, "ebe": 2}


def test_both_lead_an_item_in_which_they_pressed_as_often():
    told = begun("a", "b")
    told.happens(ItemStarted("b"), EBT)
    told.happens(MinutesChanged("b", 5), EBE)
    assert co_chairing(told.events).items_led("both") == 1


def test_a_break_is_led_by_nobody():
    told = begun("a")
    told.happens(ItemAdded("tea", "break", 10, reason_code="people_asked"), "run")
    told.happens(ItemStarted("tea"), EBE)
    assert list(co_chairing(told.events).led) == ["a"]


def test_an_item_that_comes_back_is_one_item():
    told = begun("a", "b")
    for item in ("b", "a", "b"):
        told.happens(ItemStarted(item), EBE)
    assert co_chairing(told.events).items_led("ebe") == 2


def test_what_people_press_on_follow_is_no_act_of_a_co_chair():
    told = begun("a")
    told.follow(PointRaised("a"), "ebe")
    assert co_chairing(told.events).acts == {"not_said": 2}


def test_what_is_pressed_after_the_end_belongs_to_no_item():
    told = begun("a")
    told.happens(BreakStarted(), EBE)
    told.happens(BreakEnded(), EBE)
    told.happens(MeetingEnded(), EBT)
    assert co_chairing(told.events).led == {"a": "ebe"}
