"""The main job in a real window, used as a screen reader or a switch uses it: by name, role and accessible action."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.access.using import PROGRAM, SYSTEM_PYTHON, Session
from tests.conftest import ROOT

AGENDA = ROOT / "tests" / "data" / "agendas" / "getting-about.md"
NEEDED = ("xvfb-run", "dbus-run-session", "xfwm4", SYSTEM_PYTHON)
pytestmark = [
    pytest.mark.alone,
    pytest.mark.skipif(
        sys.platform != "linux" or not all(shutil.which(each) for each in NEEDED),
        reason="needs a Linux with Xvfb and the accessibility bus",
    ),
]

MAIN_JOB = [
    ["wait", "I have a point"],
    ["tree"],
    ["press", "I have a point"],
    ["wait", "✓ Kept on this laptop. You have a point."],
    ["press", "Take it back"],
    ["wait", "No points yet"],
    ["press", "I have a point"],
    ["press", "Please pause"],
    ["wait", "The meeting is paused."],
    ["press", "We are ready"],
    ["gone", "The meeting is paused."],
    ["tree"],
]
KEPT = ["point_raised", "taken_back", "point_raised", "pause_asked", "pause_ended"]


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return Session(tmp_path)


def of_people(kinds: list[str]) -> list[str]:
    return [kind for kind in kinds if kind in KEPT]


def test_the_main_job_is_done_by_accessible_actions(session: Session):
    before, after = session.use(["follow", str(AGENDA)], MAIN_JOB)
    assert of_people(session.happened()) == KEPT
    for tree in (before, after):
        assert without_a_name(tree) == []
        assert {"I have a point", "Please pause", "Read to me", "Slow down"} <= pressable(tree)
    assert [part for part in before if part["role"] == "heading" and part["name"]] != []


def pressable(tree: list[dict[str, Any]]) -> set[str]:
    return {part["name"] for part in tree if "Press" in part["actions"] and "showing" in part["states"]}


def without_a_name(tree: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return what can have the focus and says nothing about itself."""
    return [part for part in tree if "focusable" in part["states"] and "showing" in part["states"] and not part["name"]]


def test_a_co_chair_starts_moves_on_and_pauses_by_accessible_actions(session: Session):
    session.use(
        ["run", str(AGENDA)],
        [
            ["press", "Go on to run the meeting"],
            ["press", "Start the meeting"],
            ["press", "Start now"],
            ["press", "Next item"],
            ["press", "Please pause"],
            ["press", "Go on, with a reason"],
            ["press", "People said they are ready"],
            ["press", "Break now"],
            ["press", "The break is over"],
            ["wait", "Next item"],
        ],
    )
    kinds = [kind for kind in session.happened() if kind not in ("item_added", "asked_for_by", "stage_said")]
    assert kinds == [
        "meeting_started", "item_started", "item_started", "pause_asked", "pause_ended", "break_started", "break_ended",
    ]  # fmt: skip


def test_practising_keeps_nothing_in_the_record(session: Session):
    session.use(
        ["practise"],
        [
            ["press", "I have a point"],
            ["wait", "Well done."],
            ["press", "Take it back"],
            ["press", "Please pause"],
            ["press", "We are ready"],
        ],
    )
    call = [*PROGRAM, "--home", str(session.home), "record", "list", "--json"]
    assert json.loads(subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=True).stdout) == []
