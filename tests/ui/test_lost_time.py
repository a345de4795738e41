"""After a pause Run says how long it took; the time is found only where a co-chair says so."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from app.domain.agenda import AgendaDraft, DraftItem
from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.screens.run import RunScreen
from app.ui.window import Window
from tests.fakes import FakeClock
from tests.ui.looking import has, names, press, settle

AGENDA = AgendaDraft(
    title="Ours",
    items=(
        DraftItem("Hello", minutes=30, asked_by="ebe"),
        DraftItem("Rest", minutes=10, kind="break"),
        DraftItem("Buses", minutes=20, asked_by="ebe"),
        DraftItem("Staff", minutes=20, asked_by="ebt"),
    ),
)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def live(whole_desk: Desk, clock: FakeClock) -> LiveMeeting:
    meeting = replace(whole_desk.house, clock=clock).prepare.make(AGENDA)
    Running(meeting).start()
    return meeting


@pytest.fixture
def run(whole_desk: Desk, live: LiveMeeting, window: Window, show: Callable[..., Any]) -> RunScreen:
    return show(RunScreen(whole_desk, MeetingBridge(live), Running(live), window))


def pause(live: LiveMeeting, clock: FakeClock, minutes: int = 6) -> None:
    me = Following(live, "me")
    me.ask_pause()
    for _second in range(minutes * 12):
        clock.go_on(5)
        live.tick()
    me.we_are_ready()
    settle()


def minutes(live: LiveMeeting) -> list[int | None]:
    return [item.minutes for item in live.state.items]


def test_it_says_what_the_pause_took_and_takes_nothing(run: RunScreen, live: LiveMeeting, clock: FakeClock):
    assert not has(run, "Find the time")
    pause(live, clock)
    said = [name for name in names(run) if name.startswith("The pause took 6 minutes. The meeting would end at ")]
    assert said
    assert (minutes(live), live.state.items[0].used_ms) == ([30, 10, 20, 20], 0)


def test_leaving_it_is_fine(run: RunScreen, live: LiveMeeting, clock: FakeClock):
    pause(live, clock)
    press(run, "No, leave it")
    assert not has(run, "Find the time")
    assert minutes(live) == [30, 10, 20, 20]
    pause(live, clock, 2)
    assert has(run, "Find the time")


def test_a_break_gives_only_what_it_can_spare(run: RunScreen, live: LiveMeeting, clock: FakeClock, window: Window):
    pause(live, clock)
    press(run, "Find the time")
    press(window, "Rest")
    assert minutes(live) == [30, 7, 20, 20]
    assert not has(run, "Find the time")


def test_an_ebe_item_comes_last_and_asks_what_they_said(
    run: RunScreen, live: LiveMeeting, clock: FakeClock, window: Window
):
    pause(live, clock)
    press(run, "Find the time")
    press(window, "Buses")
    press(window, "Experts by experience agreed")
    assert minutes(live) == [30, 10, 14, 20]
    what = live.events[-1].what
    assert (getattr(what, "reason_code", ""), getattr(what, "ebe_said", "")) == ("pause_took", "agreed")


def test_finishing_later_is_kept_for_all_to_see(run: RunScreen, live: LiveMeeting, clock: FakeClock, window: Window):
    pause(live, clock)
    press(run, "Find the time")
    press(window, "We finish later")
    assert live.events[-1].kind == "plan_changed"
    assert minutes(live) == [30, 10, 20, 20]
    assert not has(run, "Find the time")


def test_a_pause_under_half_a_minute_is_not_talked_about(run: RunScreen, live: LiveMeeting, clock: FakeClock):
    pause(live, clock, 0)
    assert not has(run, "Find the time")
