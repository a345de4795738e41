"""Two people changed the same agenda: what each did alone stays, and what both did is named."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.agenda import DraftItem, EasyLine
from app.domain.merging import PARTS, Merged, merged_items

ITEMS = tuple(DraftItem(title, minutes=10, id=title) for title in "abcd")
Items = tuple[DraftItem, ...]


def ids(merged: Merged) -> str:
    return "".join(item.id for item in merged.items)


def changed(items: Items, item_id: str, **parts: object) -> Items:
    return tuple(replace(item, **parts) if item.id == item_id else item for item in items)  # type: ignore[arg-type]


def test_each_part_that_only_one_changed_is_as_that_one_has_it():
    mine, theirs = changed(ITEMS, "a", title="Mine"), changed(ITEMS, "a", minutes=20)
    merged = merged_items(ITEMS, changed(mine, "b", minutes=5), changed(theirs, "c", question="Where?"))
    a, b, c, _d = merged.items
    assert (a.title, a.minutes, b.minutes, c.question) == ("Mine", 20, 5, "Where?")
    assert merged.both == ()


def test_what_both_changed_in_another_way_is_named_and_is_as_mine():
    merged = merged_items(ITEMS, changed(ITEMS, "b", title="Mine"), changed(ITEMS, "b", title="Theirs", minutes=1))
    assert [item.title for item in merged.both] == ["Mine"]
    assert (merged.items[1].title, merged.items[1].minutes) == ("Mine", 1)


def test_what_both_changed_in_the_same_way_is_no_trouble():
    same = changed(ITEMS, "b", title="Better")
    assert merged_items(ITEMS, same, same) == Merged(same)


def test_easy_words_come_from_one_of_the_two():
    mine = changed(ITEMS, "a", easy=(EasyLine("Mine."),))
    theirs = changed(ITEMS, "a", picture="bus")
    merged = merged_items(ITEMS, mine, theirs)
    assert merged.items[0] == mine[0]
    assert merged.both == (mine[0],)


def test_what_is_new_stands_behind_what_it_stood_behind():
    mine = (*ITEMS[:2], DraftItem("mine", id="m"), *ITEMS[2:])
    theirs = (DraftItem("first", id="f"), *ITEMS, DraftItem("last", id="l"))
    assert ids(merged_items(ITEMS, mine, theirs)) == "fabmcdl"


def test_the_order_of_who_changed_it_counts_and_mine_if_both_did():
    back = ITEMS[::-1]
    assert ids(merged_items(ITEMS, ITEMS, back)) == "dcba"
    assert ids(merged_items(ITEMS, back, ITEMS)) == "dcba"
    assert ids(merged_items(ITEMS, back, (*ITEMS[2:], *ITEMS[:2]))) == "dcba"


def test_what_one_took_off_is_off_and_is_named_if_the_other_changed_it():
    assert merged_items(ITEMS, ITEMS[1:], ITEMS) == Merged(ITEMS[1:])
    assert merged_items(ITEMS, ITEMS, ITEMS[1:]) == Merged(ITEMS[1:])
    theirs = changed(ITEMS, "a", minutes=3)
    assert merged_items(ITEMS, ITEMS[1:], theirs) == Merged(ITEMS[1:], theirs[:1])
    assert merged_items(ITEMS, theirs, ITEMS[1:]) == Merged(ITEMS[1:], theirs[:1])


def items(chance: st.DataObject) -> Items:
    kept = [item for item in ITEMS if chance.draw(st.booleans())]
    new = [
        DraftItem(f"new {at}", id=f"n{chance.draw(st.integers(0, 99))}") for at in range(chance.draw(st.integers(0, 2)))
    ]
    of_mine = chance.draw(st.permutations([*kept, *{one.id: one for one in new}.values()]))
    return tuple(replace(one, minutes=chance.draw(st.sampled_from([10, 20, 30]))) for one in of_mine)


@given(st.data())
def test_nothing_of_either_is_lost_unnamed(chance: st.DataObject):
    mine, theirs = items(chance), items(chance)
    merged = merged_items(ITEMS, mine, theirs)
    assert len({item.id for item in merged.items}) == len(merged.items)
    was, here, there, found = ({one.id: one for one in each} for each in (ITEMS, mine, theirs, merged.items))
    named = {item.id for item in merged.both}
    for each in here.keys() | there.keys():
        if each not in was:
            assert each in found
        elif each in here and each in there and each not in named:
            minutes = {here[each].minutes, there[each].minutes} - {was[each].minutes} or {was[each].minutes}
            assert minutes == {found[each].minutes}
        elif each not in named:
            assert each not in found


@given(st.data())
def test_without_another_change_it_is_mine_word_for_word(chance: st.DataObject):
    mine = items(chance)
    assert merged_items(ITEMS, mine, ITEMS) == Merged(mine)
    assert {item.id: item for item in merged_items(ITEMS, ITEMS, mine).items} == {item.id: item for item in mine}


def test_every_part_of_an_item_is_looked_at():
    named = [name for part in PARTS for name in part]
    assert sorted(named) == sorted(DraftItem.__dataclass_fields__)
