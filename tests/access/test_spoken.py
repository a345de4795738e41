"""The main job as it is heard: what the screen reader says, in its order."""

import re
import shutil
import sys
from pathlib import Path

import pytest

from tests.access.using import SYSTEM_PYTHON, Session

NEEDED = ("xvfb-run", "dbus-run-session", "xfwm4", "xdotool", "orca", SYSTEM_PYTHON)
AGENDA = """# Getting about

1. Quiet seats on buses (20m)
    - Some of us need a quiet seat.
    - We ask the bus company for 4 seats.
2. Tea break (15m)
"""
TO_TAKE_IT_BACK = [["key", "Tab"]] * 9
STEPS = [
    ["wait", "Now: Quiet seats on buses"],
    ["hear", "We ask the bus company for 4 seats."],
    ["key", "F5"],
    ["hear", "notification I have a point: kept."],
    *TO_TAKE_IT_BACK,
    ["hear", "Take it back push button."],
    ["key", "space"],
    ["hear", "notification Taken back."],
    ["key", "F6"],
    ["hear", "We are ready push button."],
    ["key", "space"],
    ["hear", "notification The pause is over."],
]
# Each line is said after the one before it; more may be said between them.
HEARD = [
    "Now: Quiet seats on buses",
    "Some of us need a quiet seat.",
    "We ask the bus company for 4 seats.",
    "I have a point push button.",
    "Key F5.",
    "notification I have a point: kept.",
    "Please pause push button.",
    "Read to me push button.",
    "Some of us need a quiet seat.",
    "Take it back push button.",
    "notification Taken back.",
    "I have a point push button.",
    "notification The meeting is paused.",
    "notification Please pause: kept.",
    "We are ready push button.",
    "notification The pause is over.",
]


def said(log: str) -> list[str]:
    return re.findall(r"SPEECH OUTPUT: '(.*?)' ?(?:\{|$)", log, re.MULTILINE)


def missing(wanted: list[str], heard: list[str]) -> list[str]:
    """Return what was not heard in its turn, from the first on."""
    text, at = "\n".join(heard), 0
    for number, line in enumerate(wanted):
        found = text.find(line, at)
        if found < 0:
            return wanted[number:]
        at = found + len(line)
    return []


@pytest.mark.alone
@pytest.mark.skipif(
    sys.platform != "linux" or not all(shutil.which(each) for each in NEEDED), reason="needs Orca, the screen reader"
)
def test_the_main_job_is_heard_in_its_order(tmp_path: Path):
    agenda = tmp_path / "agenda.md"
    agenda.write_text(AGENDA, encoding="utf-8")
    session = Session(tmp_path, more={"ORCA": "1"})
    session.use(["follow", str(agenda)], STEPS)
    heard = said((tmp_path / "orca.log").read_text(encoding="utf-8", errors="replace"))
    assert missing(HEARD, heard) == [], "\n".join(heard)
    kept = ["point_raised", "taken_back", "pause_asked", "pause_ended"]
    assert [kind for kind in session.happened() if kind in kept] == kept


def test_what_is_heard_too_late_or_never_is_told():
    assert missing(["one", "two"], ["one", "more", "two"]) == []
    assert missing(["two", "one"], ["one", "two"]) == ["one"]
