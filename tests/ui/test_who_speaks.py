"""Who speaks: only where a group wants it; groups begin and stop, several at once; put right afterwards."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from app.domain.kinds import SpeakingStarted
from app.services.following import Following
from app.services.house import House
from app.services.live_meeting import LiveMeeting
from app.services.reading_aloud import ReadingAloud
from app.services.running import Running
from app.services.speaking_counts import SpeakingCounts
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.screens.look_back import MeetingStory
from app.ui.screens.run import RunScreen
from app.ui.screens.speaking_counts import SpeakingCountsPage
from app.ui.window import Window
from app.words.practising import practice_agenda
from app.words.speaker import Speaker
from tests.fakes import FakeClock, FakeVoice
from tests.ui.looking import find, has, press, settle, stops, too_small, words_fit

EBE, PROFESSIONALS = "Experts by experience", "Professionals"


@pytest.fixture
def own_desk(desk: Desk, house: House) -> Desk:
    return replace(desk, house=house, reading=ReadingAloud(FakeVoice()))


@pytest.fixture
def live(house: House) -> LiveMeeting:
    house.group.ways.change_rule("count_speaking", 1)
    live = house.prepare.make(practice_agenda(Speaker()))
    Running(live).start({"ebe": 6, "ebt": 6})
    return live


@pytest.fixture
def run(own_desk: Desk, live: LiveMeeting, window: Window, show: Callable[..., Any]) -> RunScreen:
    page = show(RunScreen(own_desk, MeetingBridge(live), Running(live), window))
    press(page, "More tools")
    press(page, "Who speaks")
    return page


def go_on(house: House, live: LiveMeeting, minutes: int) -> None:
    assert isinstance(house.clock, FakeClock)
    for _step in range(minutes * 6):
        house.clock.go_on(10)
        live.tick()


def test_it_is_offered_only_where_a_group_wants_it(
    own_desk: Desk, house: House, live: LiveMeeting, window: Window, show: Callable[..., Any]
):
    house.group.ways.change_rule("count_speaking", 0)
    page = show(RunScreen(own_desk, MeetingBridge(live), Running(live), window))
    assert not has(page, "Who speaks")


def test_several_groups_can_speak_at_once_and_a_tick_and_a_word_say_so(run: RunScreen, live: LiveMeeting):
    press(run, EBE)
    press(run, PROFESSIONALS)
    assert live.state.speaking == ("ebe", "ebt")
    assert [find(run, name, BigButton).isChecked() for name in (EBE, "Guests")] == [True, False]
    assert find(run, EBE, BigButton).hint == "Speaks now"
    press(run, EBE)
    assert live.state.speaking == ("ebt",)
    assert find(run, EBE, BigButton).hint == "Quiet"


def test_the_share_is_said_beside_the_numbers_with_what_was_not_counted(
    run: RunScreen, house: House, live: LiveMeeting
):
    for name, minutes in ((EBE, 2), (PROFESSIONALS, 8)):
        press(run, name)
        go_on(house, live, minutes)
        press(run, name)
    go_on(house, live, 3)
    run.show_state()
    said = find(
        run,
        "\n".join(
            (
                "Experts by experience: 6 of 12 people, about 2 of every 10 counted minutes.",
                "Professionals: 6 of 12 people, about 8 of every 10 counted minutes.",
                "10 minutes were counted. 3 minutes were not counted.",
            )
        ),
    )
    assert said.isVisible()


def test_while_the_clock_stands_still_nothing_is_counted_and_the_reason_is_said(run: RunScreen, live: LiveMeeting):
    Running(live).break_now()
    press(run, EBE)
    assert not find(run, EBE, BigButton).isChecked()
    assert run._desk.announcer.words == "The clock has stopped. Count who speaks when we go on."  # pyright: ignore


def test_it_can_be_closed_and_the_focus_is_at_its_tool(run: RunScreen):
    press(run, "Close: who speaks")
    assert not has(run, EBE)
    assert run.window().focusWidget() is find(run, "Who speaks", BigButton)


def test_a_count_is_put_right_also_after_the_end(own_desk: Desk, live: LiveMeeting, show: Callable[..., Any]):
    running = Running(live)
    running.end()
    page = show(SpeakingCountsPage(own_desk, running))
    press(page, f"1 minute more: {EBE}")
    press(page, f"1 minute more: {EBE}")
    press(page, f"1 minute fewer: {EBE}")
    assert dict(live.state.spoken_ms)["ebe"] == 60_000
    assert has(page, "Experts by experience: 1 minute")
    assert too_small(page) == []
    assert words_fit(page, (800, 600)) == []
    assert f"1 minute fewer: {EBE}" in stops(page)


def test_look_back_leads_there_where_something_was_counted(
    own_desk: Desk, house: House, live: LiveMeeting, show: Callable[..., Any]
):
    assert not has(show(MeetingStory(own_desk, live.meeting.id)), "Who spoke")
    SpeakingCounts(Running(live)).press("ebe")
    go_on(house, live, 1)
    SpeakingCounts(Running(live)).press("ebe")
    assert isinstance(live.events[-2].what, SpeakingStarted)
    assert has(show(MeetingStory(own_desk, live.meeting.id)), "Who spoke")


def test_how_many_points_wait_and_the_first_are_in_sight_beside_it(run: RunScreen, live: LiveMeeting):
    Following(live, "me").raise_point()
    settle()
    for part in (find(run, "1 point is waiting"), find(run, "A point"), find(run, "Experts by experience")):
        place = part.mapTo(run.area.viewport(), part.rect().bottomLeft())
        assert 0 < place.y() <= run.area.viewport().height(), part.accessibleName()
