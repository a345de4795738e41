"""Two real programs, each with its own screen and accessibility bus: one shares a meeting, the other joins it."""

import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from app.sharing.addresses import own_addresses
from tests.access.test_main_job import AGENDA, NEEDED, without_a_name
from tests.access.using import Session

pytestmark = [
    pytest.mark.alone,
    pytest.mark.skipif(
        sys.platform != "linux" or not all(shutil.which(each) for each in NEEDED),
        reason="needs a Linux with Xvfb and the accessibility bus",
    ),
    pytest.mark.skipif(not own_addresses(), reason="needs a network, if only one without anybody else in it"),
]

START = [
    ["press", "Go on to run the meeting"],
    ["press", "Start the meeting"],
    ["press", "Start now"],
    ["press", "Next item"],
    ["press", "More tools"],
    ["press", "Share this meeting"],
    ["press", "Share it now"],
    ["wait", "Say it aloud"],
]
CODE, CHAIR_CODE = r"[0-9]{3} +[02468][0-9]{3} +[0-9]{4}", r"[0-9]{3} +[13579][0-9]{3} +[0-9]{4}"


def used_together(
    folder: Path, host: list[list[str]], guest: list[list[str]]
) -> tuple[list[Any], list[Any], list[str]]:
    """Return the trees of both, and what happened in the host's record."""
    one, two = (Session(folder / name) for name in ("host", "guest"))
    for each in (one, two):
        each.folder.mkdir()
    with ThreadPoolExecutor(2) as pool:
        there = pool.submit(one.use, ["run", str(AGENDA)], host)
        here = pool.submit(two.use, [], guest)
        followed = here.result()
        return there.result(), followed, one.happened()


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Any], list[Any], list[str]]:
    folder = tmp_path_factory.mktemp("two")
    code, joined, pressed, moved, left = (str(folder / name) for name in ("code", "joined", "pressed", "moved", "left"))
    host = [
        *START,
        ["copy", CODE, code],
        ["tree"],
        ["until", joined],
        ["wait", "1 laptop is here."],
        ["press", "Back"],
        ["until", pressed],
        ["wait", "1 point is waiting"],
        ["tree"],
        ["press", "Please pause"],
        ["done", moved],
        ["until", left],
    ]
    guest = [
        ["press", "This is right for me"],
        ["press", "Follow a meeting"],
        ["press", "Join a meeting"],
        ["copied", "The code of the meeting", code],
        ["tree"],
        ["press", "Join"],
        ["wait", "Do you see the same three words?"],
        ["tree"],
        ["press", "Yes, the same three words"],
        ["wait", "Now: "],
        ["done", joined],
        ["press", "I have a point"],
        ["wait", "✓ With the meeting. You have a point."],
        ["done", pressed],
        ["tree"],
        ["until", moved],
        ["wait", "The meeting is paused."],
        ["done", left],
    ]
    return used_together(folder, host, guest)


def words(tree: list[dict[str, Any]]) -> list[str]:
    return [part["name"] for part in tree if "showing" in part["states"] and part["name"]]


def test_what_is_pressed_on_either_laptop_comes_to_the_other(used: tuple[list[Any], list[Any], list[str]]):
    kinds = used[2]
    assert [kind for kind in kinds if kind in ("point_raised", "pause_asked")] == ["point_raised", "pause_asked"]


def test_every_screen_has_a_heading_and_a_name_for_all_that_takes_the_focus(
    used: tuple[list[Any], list[Any], list[str]],
):
    for tree in (*used[0], *used[1]):
        assert without_a_name(tree) == []
        assert [part for part in tree if part["role"] == "heading" and part["name"]] != [], words(tree)[:5]


def test_both_screens_tell_the_same_three_words(used: tuple[list[Any], list[Any], list[str]]):
    shared, asked = used[0][0], used[1][1]
    at = words(shared).index("Three check words") + 1
    assert words(shared)[at] in words(asked)


def test_a_co_chairs_laptop_takes_over_when_the_other_program_is_gone(tmp_path: Path):
    code, joined = str(tmp_path / "code"), str(tmp_path / "joined")
    host = [
        *START,
        ["press", "For a co-chair's laptop"],
        ["copy", CHAIR_CODE, code],
        ["until", joined],
    ]
    chair = [
        ["press", "This is right for me"],
        ["press", "Follow a meeting"],
        ["press", "Join a meeting"],
        ["copied", "The code of the meeting", code],
        ["press", "Join"],
        ["press", "Yes, the same three words"],
        ["wait", "Someone raised a card"],
        ["rest", "3"],
        ["done", joined],
        ["press", "Take over"],
        ["tree"],
        ["press", "Yes, take over"],
        ["wait", "The meeting goes on from this laptop now."],
        ["press", "I have read this"],
        ["wait", "No other laptop is here yet."],
        ["tree"],
        ["press", "Please pause"],
        ["wait", "The meeting is paused."],
    ]
    _there, (asked, after), _kinds = used_together(tmp_path, host, chair)
    assert "Take over the meeting?" in words(asked)
    assert without_a_name(asked) == without_a_name(after) == []
    assert "pause_asked" in Session(tmp_path / "guest").happened()
