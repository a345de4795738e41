"""What a co-chair can say: the right words for each moment, and the same words each time."""

from datetime import date

import pytest
from hypothesis import given

from app.domain.agenda import AboutToday, EasyLine, ItemText
from app.domain.chair_script import MOMENTS, Papers, moment_of, script
from app.domain.kinds import (
    BreakStarted,
    DueSaid,
    ItemStarted,
    MeetingEnded,
    PauseAsked,
    PointAnswered,
    PointKept,
    PointRaised,
    ThinkingStarted,
)
from app.domain.live import LiveState
from app.words.chair_script import say_picture, say_words
from app.words.speaker import Speaker
from tests.domain.anything import BEGINNINGS, ORDINARY, STEPS, attempt, beginning
from tests.domain.tellings import Telling, agenda, begun

TEXT = ItemText("a", 1, "Commissioning", easy_title="Buying help.", easy=(EasyLine("We choose who helps.", "support"),))


def words(moment: str, state: LiveState, papers: Papers | None = None) -> list[str]:
    return [say_words(said, Speaker()) for said in script(moment, state, papers or Papers())]


def with_plan(told: Telling, **changes: object) -> LiveState:
    return told.state.with_item("a", **changes)


@pytest.mark.parametrize(
    ("what", "moment"), [(PauseAsked(), "pause"), (BreakStarted(), "break"), (ThinkingStarted(0), "thinking")]
)
def test_the_moment_is_what_happens_in_the_room(what: object, moment: str):
    told = begun("a")
    assert moment_of(told.state) == "item"
    told.run(what)  # pyright: ignore
    assert moment_of(told.state) == moment


def test_before_it_starts_it_is_the_opening_and_after_it_the_end():
    told = begun("a")
    told.run(MeetingEnded())
    assert (moment_of(agenda("a").state), moment_of(told.state)) == ("opening", "ending")


def test_a_waiting_point_and_a_break_of_the_agenda_are_moments():
    told = begun("a", "tea")
    told.state = told.state.with_item("tea", kind="break")
    told.follow(PointRaised("a"))
    assert moment_of(told.state) == "point"
    told.run(PointKept(told.state.presses[0].id))
    told.run(ItemStarted("tea"))
    assert moment_of(told.state) == "break"


def test_the_opening_says_rules_cards_the_quiet_room_and_whom_to_tell():
    papers = Papers(None, AboutToday("the blue room.", "Mo", "Sam"), (EasyLine("Be kind.", "kindness"),), ("point",))
    said = words("opening", agenda("a", "b").state, papers)
    assert said == [
        "Hello, and welcome to our meeting.",
        "Today we talk about 2 things.",
        "These are our rules.",
        "Be kind.",
        "We have cards. This is what they mean.",
        "I have a point: I want to say something.",
        "You can ask for a break at any time.",
        "The quiet room is here: the blue room.",
        "This person can help you: Mo.",
        "Is somebody not safe? Then tell: Sam.",
        "Now we begin.",
    ]


def test_what_nobody_wrote_is_left_out_of_the_opening():
    said = words("opening", agenda("a").state)
    assert not any("quiet room" in line or "safe" in line or "rules" in line for line in said)


def test_an_item_is_said_in_its_easy_words_with_who_asked_and_how_open_it_is():
    state = with_plan(begun("a"), asked_by="ebe", purpose="decide", stage=4)
    assert words("item", state, Papers(TEXT)) == [
        "Now we talk about this: Buying help.",
        "We choose who helps.",
        "Experts by experience asked for this.",
        "We want to decide this together.",
        "Most of this is decided. Only small things can change.",
        "We have 20 minutes for this.",
        "Take your time. Use your cards when you want.",
    ]


def test_a_decision_of_which_nobody_said_how_open_it_is_is_asked_about():
    assert "Please tell us first: how open is this still?" in words("item", with_plan(begun("a"), purpose="decide"))


def test_the_time_to_think_is_said_in_seconds():
    assert words("thinking", begun("a").state)[0] == "Let's stop for 10 seconds to think."


def test_the_end_says_what_we_did_and_when_people_hear_back():
    told = begun("a", "b").after(5)
    told.run(PointKept(told.follow(PointRaised("a"))))
    point = told.follow(PointRaised("a"))
    told.run(PointAnswered(point, "will_change"))
    told.run(DueSaid(point, "2026-12-22"))
    said = words("ending", told.after(1).state)
    assert "1 point still waits. We begin with it next time." in said
    assert "You hear back from us by Tuesday 22 December 2026." in said
    assert date(2026, 12, 22) == told.state.press(point).due


def test_where_nobody_promised_a_day_none_is_said():
    assert "We tell you what happens with what you said." in words("ending", begun("a").state)


def test_people_choose_the_picture_of_what_is_theirs():
    first, own, *_rest = script("item", begun("a").state, Papers(TEXT))
    assert (say_picture(first), say_picture(own)) == ("current", "support")


@given(BEGINNINGS, STEPS)
@ORDINARY
def test_there_is_always_something_to_say_and_it_is_the_same_again(how, steps):
    told = beginning(how)
    for step in steps:
        attempt(told, step)
    assert moment_of(told.state) in MOMENTS
    for moment in MOMENTS:
        first, again = (words(moment, told.state, Papers(TEXT)) for _time in range(2))
        assert first == again != []
        assert all(line.strip() and "{" not in line for line in first)
