"""The promises about privacy, one by one: docs/privacy/rules.md says which test holds which."""

import dataclasses
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import pytest

from app import build
from app.domain import measures
from app.domain.events import at_from
from app.domain.kinds import PointRaised
from app.paths import Places
from app.services.following import Following
from app.services.hearing import Hearing
from app.services.house import House, Speech
from app.services.live_meeting import LiveMeeting
from app.services.running import Running, WaitingChoice
from app.words.practising import practice_agenda
from app.words.speaker import Speaker
from tests.conftest import ROOT
from tests.fakes import FakeClock, FakeVoice

PROFILE = "Quokkaprofile"
PAPERS = ROOT / "docs" / "privacy"


@pytest.fixture
def house(places: Places) -> Iterator[House]:
    house = replace(build.build(places, Speech(FakeVoice, list)), clock=FakeClock())
    yield house
    house.close()


def held(house: House, counts: dict[str, int] | None = None) -> LiveMeeting:
    """A whole meeting: a point, a card, a pause, an answer; nobody typed a word."""
    live = house.prepare.make(practice_agenda(Speaker()))
    running, me = Running(live), Following(live, PROFILE, "ebe")
    running.start(counts)
    point = me.raise_point()
    me.press_card("slow_down")
    me.ask_pause()
    me.we_are_ready()
    Hearing(running).answer(point, "changed")
    me.close_point(point, "a_bit")
    later = me.raise_point()
    running.end([WaitingChoice(later, "keep")])
    return live


def rows(house: House, table: str) -> list[dict[str, object]]:
    with closing(sqlite3.connect(house.places.record)) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(f"SELECT * FROM {table}")]


def test_a_whole_meeting_is_held_without_any_name(house: House):
    """PR-1."""
    held(house)
    assert rows(house, "private_words") == []
    assert {row["group_code"] for row in rows(house, "events")} == {None}


def test_a_press_holds_nothing_about_who_pressed(house: House):
    """PR-2, PR-14: whole minute, item, meaning, where it was pressed; the key is apart and forgotten."""
    live = held(house, {"ebe": 2, "ebt": 4})
    kinds = ("point_raised", "card_pressed", "point_closed")
    pressed = [row for row in rows(house, "events") if row["kind"] in kinds]
    assert len(pressed) == 4
    for row in pressed:
        assert set(row) == {
            "seq", "meeting_id", "n", "id", "kind", "v", "at", "t_ms", "came_from", "chair", "group_code", "facts",
            "words", "prev",
        }  # fmt: skip
        assert (row["t_ms"], row["chair"], row["group_code"], row["words"]) == (None, None, None, None)
        assert at_from(str(row["at"])).second == 0
    assert all(PROFILE not in str(event) for event in live.events)
    assert {row["profile"] for row in rows(house, "held_keys")} == {PROFILE}
    of_three = [event for event in held(house, {"ebe": 3, "ebt": 4}).events if isinstance(event.what, PointRaised)]
    assert {event.maker.group for event in of_three} == {"ebe"}


MODULES = r"import socket|urllib\.request|http\.client|import httpx|import requests|aiohttp|smtplib|ftplib"
LISTENS = r"QAudioSource|QAudioInput|QMediaCaptureSession|QMediaRecorder|QCamera|sounddevice|pyaudio|cv2"
CALLS_OUT = rf"\b({MODULES}|QNetworkAccessManager|QTcpSocket|QUdpSocket|QWebSocket)\b"


@pytest.mark.parametrize("never", [LISTENS, CALLS_OUT])
def test_nothing_listens_looks_or_calls_out(never: str):
    """PR-4: not even the means are there. What really happens is seen by strace: tests/access/test_no_network.py."""
    found = [file for file in (ROOT / "app").rglob("*.py") if re.search(never, file.read_text(encoding="utf-8"))]
    sharing = ROOT / "app" / "sharing"  # loaded only when somebody shares a meeting, or joins one
    assert [file for file in found if sharing not in file.parents] == []
    assert never == CALLS_OUT or found == []


def test_nothing_is_counted_for_one_person():
    """PR-6: the power record has no field for a person, profile, press or name."""
    parts = [part for part in vars(measures).values() if isinstance(part, type) and dataclasses.is_dataclass(part)]
    fields = {field.name for part in parts for field in dataclasses.fields(part)}
    assert len(fields) > 20
    assert not [name for name in fields if re.search(r"profile|person|holder|^name|press_id|who$", name)]


def test_every_privacy_paper_says_that_it_is_a_start():
    """PR-12."""
    papers = [file for file in PAPERS.glob("*.md") if file.name != "rules.md"]
    assert len(papers) == 5
    for paper in papers:
        first = " ".join(paper.read_text(encoding="utf-8").split("\n")[:4])
        assert re.search(r"a start, not legal advice", first, re.IGNORECASE), paper.name


def test_every_rule_has_a_test_that_is_there():
    text = (PAPERS / "rules.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| (PR-\d+)", text, re.MULTILINE) == [f"PR-{n}" for n in range(1, 15)]
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", text)
    assert len(named) > 20
    missing = [(file, name) for file, name in named if f"def {name}(" not in (ROOT / file).read_text(encoding="utf-8")]
    assert missing == []
