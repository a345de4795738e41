"""A changed file is read again: only what changed in the file is shown, and a person takes over what they want."""

import datetime as dt
import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.comparing import Comparison, compare, matched
from app.domain.errors import MeetingError
from app.services.comparing import take_over, take_over_plan
from app.services.making import Because, Making
from tests.domain.anything import ORDINARY

DAY = dt.date(2026, 11, 24)


def item(name: str, minutes: int | None = 20, **facts) -> DraftItem:
    return DraftItem(name, minutes=minutes, **facts)


def read(*items: DraftItem, **facts) -> AgendaDraft:
    """What was understood of a file with these items."""
    text = "\n".join(one.title for one in items)
    return AgendaDraft(title="Ours", date=DAY, items=items, source_text=text, **facts)


OLD = read(item("Welcome", 5), item("Bus times", lead="Sam"), item("New benches"), item("Money for trips"))


def told(comparison: Comparison) -> list[tuple]:
    return [
        (one.kind, one.item or (one.new.title if one.new else ""), [change.field for change in one.fields])
        for one in comparison.items
    ]


def made(draft: AgendaDraft = OLD) -> Making:
    return Making(replace(draft, items=tuple(replace(one, id=one.title) for one in draft.items)))


def test_the_same_file_says_nothing_new_whatever_was_done_since():
    making = made()
    making.remove("New benches")
    making.change("Bus times", title="When does the bus come?")
    assert compare(making.draft, OLD).is_same


def test_what_came_went_and_changed_is_told_in_the_order_of_the_file():
    new = read(item("Welcome", 5), item("Toilets", 10), item("Bus times", 30, lead="Alex"), item("Money for trips"))
    assert told(compare(made().draft, new)) == [
        ("added", "Toilets", []),
        ("changed", "Bus times", ["minutes", "lead"]),
        ("gone", "New benches", []),
    ]


def test_a_title_that_is_nearly_the_same_is_the_same_item():
    new = read(item("Welcome", 5), item("Bus times and bus stops"), item("New benches"), item("Money for trips"))
    assert told(compare(made().draft, new)) == [("changed", "Bus times", ["title"])]


def test_a_number_or_a_capital_is_no_other_title():
    new = read(
        item("1. WELCOME", 5), item("2. Bus Times", lead="Sam"), item("3. new benches"), item("Money for trips.")
    )
    assert compare(made().draft, new).items == ()


def test_an_item_that_stands_elsewhere_moved():
    new = read(*(OLD.items[at] for at in (0, 3, 1, 2)))
    (change,) = compare(made().draft, new).items
    assert (change.kind, change.item, change.after) == ("moved", "Money for trips", ("Welcome",))


def test_twins_are_told_apart_by_their_order():
    mine, new = [item("Talk"), item("x"), item("Talk")], [item("Talk"), item("Talk")]
    assert matched(mine, new) == {0: 0, 2: 1}


def test_what_a_person_added_is_not_gone_and_what_they_took_away_is_not_new():
    making = made()
    making.add(item("Our own item"))
    making.remove("New benches")
    changed = replace(OLD, place="Hall", source_text=OLD.source_text + "\nHall")
    assert compare(making.draft, changed).items == ()


def test_what_the_file_does_not_say_or_was_worked_out_is_no_change():
    silent = replace(OLD.items[1], minutes=None, lead=None)
    guessed = replace(OLD.items[2], minutes=33, guessed=("minutes",))
    new = replace(OLD, items=(OLD.items[0], silent, guessed, OLD.items[3]), source_text="other")
    assert compare(made().draft, new).items == ()


def test_with_the_old_file_known_only_its_changes_count():
    making = made()
    making.set_minutes("Bus times", 15)
    making.move("Money for trips", 1)
    same = replace(OLD, source_text="a word more")
    assert told(compare(making.draft, same, base=OLD)) == []
    assert told(compare(making.draft, same)) != []
    more = replace(OLD, items=(OLD.items[0], replace(OLD.items[1], minutes=40), *OLD.items[2:]), source_text="more")
    assert told(compare(making.draft, more, base=OLD)) == [("changed", "Bus times", ["minutes"])]


def test_another_day_and_place_of_the_meeting_are_told_and_taken_over():
    making = made()
    found = compare(making.draft, replace(OLD, date=dt.date(2026, 12, 1), place="Hall", source_text="more")).plan
    assert [one.field for one in found] == ["date", "place"]
    for one in found:
        take_over_plan(making, one)
    assert (making.draft.date, making.draft.place) == (dt.date(2026, 12, 1), "Hall")


def test_what_is_taken_over_is_as_in_the_file_and_can_be_undone():
    making = made()
    before = making.draft
    new = read(item("Welcome", 5), item("Toilets", 10), item("Money for trips"), item("Bus times", 30, lead="Alex"))
    for change in compare(making.draft, new).items:
        take_over(making, change)
    assert [(one.title, one.minutes) for one in making.draft.items] == [(one.title, one.minutes) for one in new.items]
    assert compare(making.draft, new).is_same
    while making.can_undo:
        making.undo()
    assert making.draft == before


def test_what_ebes_asked_for_is_not_taken_away_without_a_reason():
    making = made()
    making.change("New benches", asked_by="ebe")
    (gone,) = compare(making.draft, read(*OLD.items[:2], OLD.items[3])).items
    with pytest.raises(MeetingError) as refused:
        take_over(making, gone)
    assert refused.value.code == "reason_needed"
    take_over(making, gone, Because("other_meeting"))
    assert [one.id for one in making.draft.dropped] == ["New benches"]


TITLES = st.sampled_from(["Buses", "Bus times", "Money", "Welcome", "Benches", "New benches", "Any other business", ""])
FILES = st.lists(st.builds(item, TITLES, st.none() | st.integers(1, 60)), max_size=9).map(lambda items: read(*items))


@ORDINARY
@given(FILES, FILES)
def test_any_two_files_compare_and_all_can_be_taken_over(old: AgendaDraft, new: AgendaDraft):
    making = Making(replace(old, source_text=""))
    for change in compare(making.draft, new).items:
        take_over(making, change, Because("new_facts"))
    assert sorted(one.title for one in making.draft.items) == sorted(one.title for one in new.items)
    assert [one.title for one in making.draft.items] == [one.title for one in new.items]


def test_long_files_are_compared_soon():
    many = [item(f"Item about thing {number} of {number * 7}") for number in range(400)]
    other = [item(f"Point about matter {number} of {number * 5}") for number in range(400)]
    started = time.perf_counter()
    compare(Making(AgendaDraft(items=tuple(many))).draft, AgendaDraft(items=tuple(other)))
    assert time.perf_counter() - started < 5
