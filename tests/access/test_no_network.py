"""The program asks the network for nothing: every socket it opens is seen by strace. PR-4."""

import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from app.speech.voices import list_voices
from tests.access.needs import BUS, alone_with
from tests.access.test_main_job import AGENDA, KEPT, MAIN_JOB, of_people
from tests.access.test_sharing_power import DECIDE, START
from tests.access.using import PROGRAM, Session
from tests.commands.kept import keep_a_meeting
from tests.conftest import ROOT

pytestmark = alone_with(*BUS)
AROUND_RUN = [
    ["press", "Go on to run the meeting"],
    ["press", "Start the meeting"],
    ["press", "Read what we keep"],
    ["press", "What goes and when"],
    ["press", "Back"],
    ["press", "Back"],
    ["press", "Start now"],
    ["press", "More tools"],
    ["press", "What do I say?"],
    ["press", "Back"],
    ["press", "Next item"],
    ["press", "Help"],
    ["press", "Look after this laptop"],
    ["press", "Back"],
    ["wait", "Next item"],
]
FOR_THE_ROOM = [
    ["press", "Screen for the room"],
    ["press", "5 metres"],
    ["press", "Open the screen"],
    ["wait", "It is open."],
    ["press", "Close the screen"],
    ["press", "Back"],
]
POWER = [
    ["press", "End"],
    ["press", "End the meeting"],
    ["press", "Was power shared?"],
    ["press", "Show the table: Were there easy words?"],
    ["press", "Over many meetings"],
    ["wait", "Power over many meetings"],
    ["press", "5 years"],
    ["wait", "One bar for each year."],
]


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return Session(tmp_path)


def watch(session: Session, words: Sequence[str], steps: Sequence[Sequence[str]]) -> str:
    """Use the program, and return every socket that it or its children asked for."""
    if not shutil.which("strace"):
        pytest.skip("needs strace")
    trace = session.folder / "sockets.txt"
    session.before = ["strace", "-f", "-qq", "-e", "trace=socket", "-o", str(trace)]
    session.use(words, steps)
    told = trace.read_text(encoding="utf-8")
    assert "AF_UNIX" in told, "strace saw nothing"
    return told


def to_the_network(told: str) -> list[str]:
    return re.findall(r".*AF_INET.*", told)


def test_following_asks_the_network_for_nothing(session: Session):
    assert to_the_network(watch(session, ["follow", str(AGENDA)], MAIN_JOB)) == []


def test_running_a_meeting_and_what_is_around_it_asks_the_network_for_nothing(session: Session):
    """The screens of co-chairs, privacy and help."""
    assert to_the_network(watch(session, ["run", str(AGENDA)], AROUND_RUN)) == []


def test_deciding_the_room_and_the_power_record_ask_the_network_for_nothing(session: Session):
    """A decision with ways, the screen for the room, *Was power shared?* and *Power over many meetings*."""
    told = watch(session, ["run", str(AGENDA)], [*START, *DECIDE, *FOR_THE_ROOM, *POWER])
    assert to_the_network(told) == []
    assert {"decision_made", "meeting_ended"} <= set(session.happened())


@pytest.mark.parametrize("ending", [".wav", ".pdf", ".json"])
def test_saving_a_paper_or_a_sound_asks_the_network_for_nothing(session: Session, ending: str):
    """Also the worker that speaks, which is a child of the program."""
    if not shutil.which("strace") or not (ending != ".wav" or list_voices("espeak").voices):
        pytest.skip("needs strace, and espeak-ng for sound")
    keep_a_meeting(session.home)
    trace, to = session.folder / "sockets.txt", session.folder / f"paper{ending}"
    watched = ["strace", "-f", "-qq", "-e", "trace=socket,execve", "-o", str(trace)]
    call = [*watched, *PROGRAM, "--home", str(session.home), "record", "export", "last", "--easy-read", "--to", str(to)]
    subprocess.run(call, cwd=ROOT, capture_output=True, check=True, timeout=120)
    told = trace.read_text(encoding="utf-8")
    assert "execve" in told, "strace saw nothing"
    assert to_the_network(told) == []
    assert to.stat().st_size > 1_000


def test_the_main_job_needs_no_network(session: Session):
    """Without any network at all, not even to itself, all is the same."""
    if not shutil.which("unshare"):
        pytest.skip("needs unshare")
    session.around = ["unshare", "-rn"]
    session.use(["follow", str(AGENDA)], MAIN_JOB)
    assert of_people(session.happened()) == KEPT
