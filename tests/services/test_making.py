"""Make an agenda: what is refused, what is kept with its reason, and that everything can be undone."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.agenda import AgendaChange, AgendaDraft, DraftItem, EasyCheck, EasyLine
from app.domain.errors import MeetingError
from app.services.making import Because, Making, Payer

REASON = Because("no_time", "agreed")


def item(item_id: str, minutes: int | None = 20, **facts: object) -> DraftItem:
    return DraftItem(f"Item {item_id}", id=item_id, minutes=minutes, **facts)  # type: ignore[arg-type]


def agenda(*items: DraftItem, hours: int = 1) -> AgendaDraft:
    return AgendaDraft("Buses", start=dt.time(10), end=dt.time(10 + hours), items=items)


@pytest.fixture
def making() -> Making:
    return Making(agenda(item("a"), item("b", asked_by="ebe"), item("c"), item("tea", 10, kind="break"), hours=2))


def order(making: Making) -> str:
    return " ".join(one.id for one in making.draft.items)


def minutes(making: Making) -> list[int | None]:
    return [one.minutes for one in making.draft.items]


def test_every_item_gets_an_id_that_stays():
    making = Making(AgendaDraft(items=(DraftItem("Buses"), DraftItem("Lunch"))))
    ids = [one.id for one in making.draft.items]
    making.move(ids[0], 1)
    assert all(ids)
    assert [one.id for one in making.draft.items] == ids[::-1]


def test_what_is_typed_into_one_field_is_one_change(making: Making):
    for words in ("B", "Bu", "Bus"):
        making.change("a", "title", title=words)
    assert making.draft.item("a").title == "Bus"
    making.undo()
    assert making.draft.item("a").title == "Item a"
    making.redo()
    assert making.draft.item("a").title == "Bus"


def test_after_a_new_change_nothing_can_be_done_again(making: Making):
    making.change("a", title="Bus")
    making.undo()
    making.change("a", title="Train")
    assert not making.can_redo


def test_more_minutes_than_are_free_ask_who_pays(making: Making):
    with pytest.raises(MeetingError, match="who_pays") as refused:
        making.set_minutes("a", 90)
    assert refused.value.facts == {"minutes": 20}
    making.set_minutes("a", 90, Payer("c"))
    assert minutes(making) == [90, 20, 0, 10]


def test_minutes_that_are_free_need_nobody_to_pay(making: Making):
    making.set_minutes("a", 70)
    assert minutes(making) == [70, 20, 20, 10]


def test_the_meeting_may_get_longer_instead(making: Making):
    making.set_minutes("a", 90, Payer())
    assert minutes(making) == [90, 20, 20, 10]


def test_an_item_cannot_pay_for_itself(making: Making):
    with pytest.raises(MeetingError, match="pays_itself"):
        making.set_minutes("a", 90, Payer("a"))
    assert minutes(making) == [20, 20, 20, 10]


def test_what_is_given_back_in_part_is_still_owed(making: Making):
    making.set_minutes("b", 5, because=REASON)
    making.set_minutes("b", 15)
    assert [change.minutes for change in making.draft.changes] == [5]
    making.set_minutes("b", 20)
    assert making.draft.changes == ()


def test_taking_from_what_experts_by_experience_asked_for_needs_a_reason_and_is_kept(making: Making):
    with pytest.raises(MeetingError, match="reason_needed"):
        making.set_minutes("a", 80, Payer("b"))
    making.set_minutes("a", 80, Payer("b", REASON))
    assert minutes(making) == [80, 10, 20, 10]
    assert making.draft.changes == (AgendaChange("shortened", "b", "no_time", "agreed", minutes=10),)


def test_shortening_it_by_hand_needs_a_reason_too(making: Making):
    with pytest.raises(MeetingError, match="reason_needed"):
        making.set_minutes("b", 15)
    making.set_minutes("b", 15, because=REASON)
    assert making.draft.changes[-1].minutes == 5


def test_moving_it_later_needs_a_reason_and_earlier_does_not(making: Making):
    with pytest.raises(MeetingError, match="reason_needed"):
        making.move("b", 3)
    making.move("b", 0)
    assert (order(making), making.draft.changes) == ("b a c tea", ())
    making.move("b", 2, REASON)
    assert (order(making), making.draft.changes[-1].from_place) == ("a c b tea", 0)


def test_dropping_it_needs_a_reason_and_it_is_not_forgotten(making: Making):
    with pytest.raises(MeetingError, match="reason_needed"):
        making.remove("b")
    making.remove("b", REASON)
    assert [one.id for one in making.draft.dropped] == ["b"]
    making.remove("a")
    assert order(making) == "c tea"


def test_nobody_can_squeeze_a_break_below_7_minutes(making: Making):
    with pytest.raises(MeetingError, match="break_too_short"):
        making.set_minutes("tea", 5)
    with pytest.raises(MeetingError, match="break_too_short"):
        making.set_minutes("a", 74, Payer("tea"))


def test_nobody_loses_more_than_there_is(making: Making):
    with pytest.raises(MeetingError, match="too_few_minutes"):
        making.set_minutes("a", 120, Payer("c"))


def test_what_is_already_decided_can_never_be_for_decision(making: Making):
    making.change("a", stage=5)
    with pytest.raises(MeetingError, match="already_decided"):
        making.change("a", purpose="decide")


def test_a_check_by_people_goes_when_the_words_change(making: Making):
    check = EasyCheck("ebe", dt.date(2026, 11, 20), "Say bus, not vehicle.")
    with pytest.raises(MeetingError, match="no_easy_words"):
        making.say_checked("a", check)
    making.change("a", easy=(EasyLine("We choose a bus."),))
    making.say_checked("a", check)
    assert making.draft.item("a").is_checked
    making.change("a", easy=(EasyLine("We choose a train."),))
    assert not making.draft.item("a").is_checked
    making.undo()
    assert making.draft.item("a").is_checked


def test_what_a_person_said_is_no_guess_any_more():
    making = Making(AgendaDraft(items=(item("a", guessed=("minutes", "lead"), doubts=("lead",)),)))
    making.set_minutes("a", 5)
    making.change("a", lead="The chair")
    assert (making.draft.item("a").guessed, making.draft.item("a").doubts) == ((), ())


Step = tuple[str, int, int]
WHAT = st.sampled_from(["minutes", "move", "remove", "add"])
STEPS = st.lists(st.tuples(WHAT, st.integers(0, 5), st.integers(0, 90)))
REFUSED = {"who_pays", "pays_itself", "reason_needed", "too_few_minutes", "break_too_short"}


@given(STEPS)
def test_whatever_is_done_ebe_items_lose_nothing_unsaid_and_undo_leads_back(steps: list[Step]):
    start = agenda(item("a"), item("b", asked_by="both"), item("tea", 10, kind="break"))
    making = Making(start)
    for what, which, number in steps:
        _do(making, what, which, number)
    protected = [one for one in making.draft.items if one.id == "b"]
    assert protected
    assert (protected[0].minutes or 0) >= 20
    while making.can_undo:
        making.undo()
    assert making.draft == start


def _do(making: Making, what: str, which: int, number: int) -> None:
    items = making.draft.items
    chosen = items[which % len(items)].id
    try:
        if what == "minutes":
            making.set_minutes(chosen, number, Payer(items[number % len(items)].id))
        elif what == "move":
            making.move(chosen, number)
        elif what == "remove":
            making.remove(chosen)
        else:
            making.add(item("", number % 20), which, Payer())
    except MeetingError as refused:
        if refused.code not in REFUSED:
            raise
