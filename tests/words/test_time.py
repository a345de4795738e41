"""When the meeting should end, for co-chairs: only where it can be known."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.live import Item, LiveState
from app.words.speaker import Speaker
from app.words.time import end_words

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
