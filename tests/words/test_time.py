"""Time in words, for co-chairs: only what can be known, and one minute is not minutes."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.live import Item, LiveState
from app.words.speaker import Speaker
from app.words.time import away_words, chair_words, end_words

NOW = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)
STATE = LiveState(
    phase="running",
    now="b",
    items=(
        Item("a", minutes=None, status="done"),
        Item("b", minutes=20, used_ms=5 * 60_000, status="now"),
        Item("c", minutes=25, status="to_come"),
        Item("d", minutes=60, status="dropped"),
    ),
)


def said(state: LiveState) -> str:
    return end_words(state, NOW, Speaker(), UTC)


def test_it_ends_when_what_is_left_is_done():
    assert said(STATE) == "We should end at 2:40pm."


def test_an_item_that_went_over_gives_no_time_back():
    assert said(STATE.with_item("b", used_ms=90 * 60_000)) == "We should end at 2:25pm."


@pytest.mark.parametrize(
    "state",
    [
        STATE.with_item("c", minutes=None),
        replace(STATE, pause=()),
        replace(STATE, on_break=True),
        replace(STATE, phase="ended"),
        replace(STATE, now=None),
    ],
    ids=["no time planned", "paused", "break", "ended", "between items"],
)
def test_nobody_is_told_what_nobody_can_know(state: LiveState):
    assert said(state) == ""


@pytest.mark.parametrize(("minutes", "used"), [(0, "0 minutes"), (1, "1 minute"), (5, "5 minutes")])
def test_a_meeting_without_planned_minutes_is_not_said_to_be_on_time(minutes: int, used: str):
    now = Item("b", used_ms=minutes * 60_000, status="now")
    unplanned = replace(STATE, items=(now, Item("c", status="to_come")))
    assert chair_words(unplanned, Speaker()) == f"No time was set for this. {used} used."


@pytest.mark.parametrize(("seconds", "away"), [(31, "1 minute"), (80, "1 minute"), (100, "2 minutes")])
def test_the_laptop_was_away_for_a_minute_or_for_minutes(seconds: float, away: str):
    assert away_words(seconds, Speaker()) == f"The laptop was away for {away}. Did the meeting go on?"
