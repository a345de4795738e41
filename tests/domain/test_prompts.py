"""Prompts help co-chairs: each is true, the most important stands first, and none is there while the room rests."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.group_rules import GroupRules
from app.domain.kinds import (
    BreakEnded,
    BreakStarted,
    ItemStarted,
    MovingSoon,
    PauseAsked,
    PlaceHeld,
    PointCalled,
    PointKept,
    PointRaised,
    ThinkingStarted,
)
from app.domain.live import LiveState
from app.domain.moving import counted
from app.domain.prompts import Around, Prompt, prompts
from app.words.prompting import prompt_words
from app.words.speaker import Speaker
from tests.domain.anything import BEGINNINGS, ORDINARY, STEPS, attempt, beginning
from tests.domain.tellings import Telling, agenda, begun


def found(told: Telling, around: Around | None = None) -> tuple[Prompt, ...]:
    state = counted(told.state, told.now.t_ms) if told.state.is_running else told.state
    return prompts(state, told.now.utc, around or Around())


def codes(told: Telling, around: Around | None = None) -> list[str]:
    return [prompt.code for prompt in found(told, around)]


def with_plan(told: Telling, item: str, **changes: object) -> Telling:
    told.state = told.state.with_item(item, **changes)
    return told


def test_nothing_is_said_where_all_is_well():
    assert codes(begun("a", "b").after(5)) == []


def test_points_are_counted_with_how_long_the_first_has_waited():
    told = begun("a", "b")
    told.follow(PointRaised("a"))
    told.after(4).follow(PointRaised("a"))
    assert found(told.after(2))[0].facts == {"count": 2, "minutes": 6}


def test_a_point_that_just_came_is_left_to_the_list_of_points():
    told = begun("a")
    told.follow(PointRaised("a"))
    assert codes(told.after(1)) == []


def test_a_point_that_is_heard_now_or_kept_for_later_does_not_wait():
    told = begun("a", "b")
    first, second = told.follow(PointRaised("a")), told.follow(PointRaised("a"))
    told.run(PointCalled(first))
    told.run(PointKept(second))
    assert codes(told.after(5)) == []


def test_a_new_point_makes_it_another_prompt_and_a_minute_does_not():
    told = begun("a")
    told.follow(PointRaised("a"))
    first = found(told.after(3))[0].about
    assert found(told.after(1))[0].about == first
    told.follow(PointRaised("a"))
    assert found(told)[0].about != first


def test_a_place_that_is_held_is_said_and_nobody_is_hurried():
    told = begun("a")
    told.follow(PlaceHeld(told.follow(PointRaised("a"))))
    assert codes(told.after(10)) == ["place_held"]


def test_before_the_room_moves_on_an_item_of_ebes_with_little_time_is_said():
    told = begun("ebe1", "b").after(2)
    assert codes(told) == []
    told.run(MovingSoon())
    assert found(told)[0] == Prompt("ebe_item_little", {"used": 2, "minutes": 20}, "ebe1")


def test_an_item_of_ebes_that_had_half_its_time_is_not_said():
    told = begun("ebe1", "b").after(10)
    told.run(MovingSoon())
    assert codes(told) == []


def test_time_that_went_elsewhere_is_said_while_items_of_ebes_are_to_come():
    told = begun("a", "ebe1").after(29)
    said = next(prompt for prompt in found(told) if prompt.code == "ebe_items_squeezed")
    assert said.facts == {"count": 1, "needed": 20, "left": 11}


def test_a_break_is_due_after_fifty_minutes_and_late_after_sixty():
    told = with_plan(begun("a"), "a", minutes=200)
    assert codes(told.after(49)) == []
    assert found(told.after(6))[0].facts == {"count": 5}
    assert codes(told.after(5)) == ["break_late"]
    assert codes(told, Around(GroupRules(break_warn_minutes=90, break_fail_minutes=120))) == []


def test_after_a_break_people_have_rested():
    told = with_plan(begun("a"), "a", minutes=200).after(61)
    told.run(BreakStarted())
    told.after(10).run(BreakEnded())
    assert codes(told.after(5)) == []


def test_a_planned_break_is_said_five_minutes_before():
    told = with_plan(begun("a", "tea"), "tea", kind="break")
    assert codes(told.after(14)) == []
    assert found(told.after(2))[0] == Prompt("break_due", {"count": 4}, "0 0")
    assert codes(told.after(4)) == ["break_due_now", "time_up"]
    told.run(ItemStarted("tea"))
    assert codes(told.after(1)) == []


def test_used_up_time_becomes_a_question_after_a_quarter_of_an_hour():
    told = begun("a", "b").after(21)
    assert codes(told) == ["time_up"]
    assert codes(told.after(15)) == ["forgotten_item"]
    told.run(ItemStarted("b"))
    assert codes(told.after(36)) == ["break_late", "forgotten_end"]


def test_points_kept_for_later_come_back_at_the_last_item():
    told = begun("a", "b")
    told.run(PointKept(told.follow(PointRaised("a"))))
    assert codes(told) == []
    told.run(ItemStarted("b"))
    assert codes(told) == ["kept_points"]


def test_a_forgotten_start_is_said_after_five_minutes():
    told = agenda("a")
    assert codes(told, Around(open_s=299)) == []
    assert codes(told, Around(open_s=300)) == ["forgotten_start"]


def test_what_could_not_be_kept_stands_first_and_cannot_be_put_away():
    told = begun("a").after(21)
    first = found(told, Around(is_kept=False))[0]
    assert (first.code, first.can_wait) == ("not_kept", False)


def test_nothing_is_said_while_the_room_pauses_rests_or_thinks():
    for quiet in (PauseAsked(), BreakStarted(), ThinkingStarted(0)):
        told = begun("a").after(80)
        told.run(quiet)
        assert codes(told) == []


@given(BEGINNINGS, STEPS, st.integers(-90_000, 90_000), st.integers(0, 4000), st.booleans())
@ORDINARY
def test_no_state_is_too_strange_and_each_prompt_has_words(how, steps, later_s, open_s, is_kept):
    told = beginning(how)
    for step in steps:
        attempt(told, step)
    state = told.state
    for one in (
        state,
        counted(state, state.t_ms + 4_000_000),
        replace(state, now="nowhere"),
        LiveState(phase="running"),
    ):
        for prompt in prompts(one, told.now.utc + timedelta(seconds=later_s), Around(GroupRules(), open_s, is_kept)):
            words = prompt_words(prompt, Speaker())
            assert words
            assert "{" not in words


def test_near_the_end_of_an_item_people_can_be_told_of_the_change():
    told = begun("a", "b")
    assert codes(told.after(17)) == []
    assert codes(told.after(1.5)) == ["move_on_soon"]
    told.run(MovingSoon())
    assert codes(told) == []


def test_nobody_is_told_of_a_change_at_the_last_item():
    assert "move_on_soon" not in codes(begun("a").after(18.5))
