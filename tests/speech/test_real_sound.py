"""The real voice on a null sink: what a person would hear."""

import ctypes.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
RIG = ROOT / "tests" / "bench" / "sound_rig.sh"
NEEDS = [tool for tool in ("pulseaudio", "pactl", "parec") if not shutil.which(tool)]
if not ctypes.util.find_library("espeak-ng"):
    NEEDS.append("libespeak-ng")

pytestmark = [pytest.mark.alone, pytest.mark.skipif(bool(NEEDS), reason=f"needs {', '.join(NEEDS)}")]


def in_rig(*arguments: str) -> dict:
    ran = subprocess.run(
        [str(RIG), sys.executable, *arguments],
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    return json.loads(ran.stdout.splitlines()[-1])


@pytest.fixture(scope="module")
def figures():
    return in_rig(str(RIG.with_name("speech_figures.py")), "--json", "--times", "12", "--cycles", "200")


def test_everything_that_is_said_is_heard_soon(figures):
    assert figures["never_heard"] == 0
    assert figures["say_to_sound_median_ms"] < 100


def test_stopping_is_silent_soon(figures):
    assert figures["stop_to_silence_median_ms"] < 50


def test_two_hundred_times_nothing_is_lost_and_no_worker_is_replaced(figures):
    assert (figures["lost"], figures["workers_replaced"]) == (0, 0)


def test_memory_stays_flat(figures):
    assert figures["app_mb_after_200"] - figures["app_mb_after_50"] < 3
    assert figures["worker_mb_after_200"] - figures["worker_mb_after_50"] < 1


def test_an_app_that_is_killed_leaves_no_sound_no_process_and_no_file(tmp_path):
    left = in_rig(str(Path(__file__).with_name("killed_app.py")), str(tmp_path))
    assert left["was_heard"]
    assert left["silent_after_ms"] < 200
    assert not left["worker_is_left"]
    assert left["files_left"] == []
