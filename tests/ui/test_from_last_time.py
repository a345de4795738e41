"""What was not heard opens the next meeting: items and points, and what comes back again and again."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from app.domain.agenda import AgendaDraft, DraftItem
from app.services.agenda_now import AgendaNow
from app.services.following import Following
from app.services.hearing import Hearing
from app.services.live_meeting import LiveMeeting
from app.services.patterns import patterns_of
from app.services.running import Running, WaitingChoice
from app.services.telling import tell
from app.services.word_cards import WordCards
from app.ui.desk import Desk
from app.ui.screens.from_last_time import FromLastTimePage
from app.ui.window import Window
from tests.ui.looking import has, names, press

BUSES = DraftItem("Buses", id="buses", minutes=20, asked_by="ebe")
MONEY = DraftItem("Money", id="money", minutes=30, asked_by="ebt")


def hold(desk: Desk, *, topic: str = "getting_about") -> LiveMeeting:
    """A meeting that reaches Money, keeps a point for later, and does not get to Buses."""
    items = (replace(MONEY, id=""), BUSES)
    live = desk.house.prepare.make(AgendaDraft(title="Before", date=dt.date(2026, 3, 4), items=items))
    run = Running(live)
    run.start()
    me = Following(live, "me")
    point = me.raise_point(topic)
    run.end([WaitingChoice(point, "keep")])
    return live


@pytest.fixture
def before(whole_desk: Desk) -> LiveMeeting:
    return hold(whole_desk)


@pytest.fixture
def live(whole_desk: Desk, before: LiveMeeting) -> LiveMeeting:
    meeting = whole_desk.house.prepare.make(
        AgendaDraft(title="Today", items=(MONEY, replace(MONEY, id="m2", title="Staff")))
    )
    Running(meeting).start()
    return meeting


@pytest.fixture
def page(whole_desk: Desk, live: LiveMeeting, show: Callable[..., Any]) -> FromLastTimePage:
    return show(FromLastTimePage(whole_desk, AgendaNow(Running(live))))


def test_an_item_that_was_not_reached_can_come_on_todays_agenda_first(
    page: FromLastTimePage, window: Window, live: LiveMeeting
):
    press(page, "Put it on today's agenda: Buses")
    press(window, "Nobody. We finish later")
    press(window, "People asked for this")
    assert [item.id for item in live.state.items] == ["money", "buses", "m2"]
    item = live.state.item("buses")
    assert (item.times_carried, item.first_asked, item.is_ebe) == (1, dt.date(2026, 3, 4), True)
    assert has(page, "Pushed off once. First asked on 4 March 2026.")
    assert has(page, "It is on today's agenda.")


def test_a_word_that_was_hard_in_three_meetings_is_found(whole_desk: Desk):
    for _meeting in range(3):
        live = whole_desk.house.prepare.make(AgendaDraft(title="Before", items=(replace(MONEY, id=""),)))
        run = Running(live)
        run.start()
        me = Following(live, "me")
        cards = WordCards(me, lambda: whole_desk.house.glossary)
        cards.say(me.press_card("not_understood"), cards.search("procurement")[0])
        run.end([])
    found = [(one.what, one.code, one.meetings) for one in patterns_of(whole_desk.house)]
    assert ("word", "procurement", 3) in found


def test_a_point_is_answered_in_the_record_of_its_own_meeting(
    page: FromLastTimePage, window: Window, before: LiveMeeting, live: LiveMeeting
):
    count = len(live.events)
    press(page, "Answer it: A point about: Money. Point 1")
    press(window, next(name for name in names(window) if "changed something" in name))
    assert before.state.presses[0].outcome == "changed"
    assert len(live.events) == count
    assert not has(page, "Points")


def test_hear_it_now_and_still_open_are_said(page: FromLastTimePage, before: LiveMeeting):
    press(page, "Hear it now: A point about: Money. Point 1")
    assert has(page, "We hear it now. Then press Answer it.")
    assert before.state.presses[0].is_seen
    press(page, "Still open: A point about: Money. Point 1")
    assert has(page, "Still open. It comes first next time too.")
    assert before.state.presses[0].is_open
    told = [line.code for line in tell(before.events, before.texts)]
    assert told[-2:] == ["point_seen", "point_kept"], "nothing was kept of it"


def test_a_point_with_an_answer_that_is_no_end_keeps_it_and_stays_open(page: FromLastTimePage, before: LiveMeeting):
    point = before.state.presses[0].id
    Hearing(Running(before)).answer(point, "not_decided")
    press(page, "Still open: A point about: Money. Point 1")
    assert before.state.presses[0].outcome == "not_decided"
    assert has(page, "Still open. It comes first next time too.")
    assert tell(before.events, before.texts)[-1].code == "point_seen"


def test_three_meetings_without_an_answer_are_a_voice_that_comes_first(
    whole_desk: Desk, before: LiveMeeting, live: LiveMeeting, show: Callable[..., Any], window: Window
):
    assert patterns_of(whole_desk.house) == ()
    hold(whole_desk)
    hold(whole_desk)
    assert [(one.what, one.code, one.meetings) for one in patterns_of(whole_desk.house)] == [
        ("topic", "getting_about", 3)
    ]
    page = show(FromLastTimePage(whole_desk, AgendaNow(Running(live))))
    words = "3 meetings: this was not heard. Topic: Getting about."
    assert has(page, words)
    press(page, f"Put it on today's agenda: {words}")
    press(window, "People asked for this")
    assert live.texts[live.state.items[1].id].title == "Not heard yet: Getting about"
    assert has(page, "It is on the agenda.")


def test_where_nothing_is_left_it_says_so(whole_desk: Desk, show: Callable[..., Any]):
    live = whole_desk.house.prepare.make(AgendaDraft(title="First", items=(MONEY,)))
    page = show(FromLastTimePage(whole_desk, AgendaNow(Running(live))))
    assert has(page, "Nothing is left from earlier meetings.")
