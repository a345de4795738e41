"""What a change of today's agenda takes from items that EbEs asked for."""

from app.domain.kinds import ItemBroughtBack, ItemCarried, ItemDropped, ItemMoved, Kind, MinutesChanged
from app.domain.squeezing import Squeeze, squeezed
from tests.domain.tellings import Telling, agenda


def running() -> Telling:
    """hello (both), a (ebt), mine (ebe), b (ebt), all of 20 minutes."""
    from app.domain.kinds import AskedForBy, ItemStarted, MeetingStarted

    told = agenda("hello", "a", "mine", "b", asked_by="ebt")
    for item, who in (("hello", "both"), ("mine", "ebe")):
        told.happens(AskedForBy(item, who), "agenda")
    told.run(MeetingStarted())
    told.run(ItemStarted("hello"))
    return told


def loses(*whats: Kind) -> tuple[Squeeze, ...]:
    told = running()
    before = told.state
    for what in whats:
        told.run(what)
    return squeezed(before, told.state)


def test_an_ebe_item_that_loses_minutes_is_shorter():
    assert loses(MinutesChanged("a", 5, "mine", "no_time")) == (Squeeze("mine", "shorter", 5),)


def test_more_minutes_for_another_item_take_nothing():
    assert loses(MinutesChanged("a", 5)) == ()
    assert loses(MinutesChanged("a", 5, "b")) == ()


def test_an_ebe_item_comes_later_where_something_else_now_stands_before_it():
    assert loses(ItemMoved("mine", None, "no_time")) == (Squeeze("mine", "later"),)
    assert loses(ItemMoved("b", "mine", "no_time")) == (Squeeze("mine", "later"),)
    assert loses(ItemMoved("a", None, "no_time")) == ()


def test_what_is_dropped_is_the_heaviest_loss():
    assert [one.loss for one in loses(ItemDropped("mine", "no_time"))] == ["dropped"]


def test_what_comes_back_stands_where_it_is_put_and_keeps_its_count():
    told = running()
    told.run(ItemCarried("mine", "earlier", 2, "2026-03-04"))
    told.run(ItemDropped("mine", "no_time"))
    told.run(ItemBroughtBack("mine", "a", "people_asked"))
    assert told.order() == "hello mine a b"
    assert (told.state.item("mine").status, told.state.item("mine").times_carried) == ("to_come", 2)


def test_only_what_went_off_comes_back():
    assert running().refused(ItemBroughtBack("a", None, "people_asked")) == "item_twice"


def test_bringing_back_needs_a_reason():
    told = running()
    told.run(ItemDropped("a", "no_time"))
    assert told.refused(ItemBroughtBack("a")) == "reason_needed"
