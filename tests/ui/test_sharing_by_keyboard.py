"""Power is shared in a meeting and shown after it by keyboard alone: the focus is never lost or out of sight."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app import build, paths
from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.services.house import House, Speech
from app.services.live_meeting import LiveMeeting
from tests.fakes import FakeClock, FakeVoice
from tests.ui.keyboard import Keyboard, keyboard_in
from tests.ui.looking import has, names, spoken

BUSES = DraftItem("Buses", id="a", purpose="decide", minutes=20, asked_by="ebe", easy=(EasyLine("Which bus?"),))
OURS = AgendaDraft(
    title="Ours",
    items=(
        BUSES,
        DraftItem("Money", id="b", minutes=20, asked_by="ebt"),
        DraftItem("Seats", id="c", minutes=20, asked_by="ebe"),
    ),
)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = replace(build.build(paths.places(tmp_path), Speech(FakeVoice, list)), clock=FakeClock())
    yield house
    house.close()


@pytest.fixture
def live(house: House) -> LiveMeeting:
    sent = house.clock.utc().date() - dt.timedelta(days=30)
    return house.prepare.make(replace(OURS, items=(replace(BUSES, easy_sent=sent), *OURS.items[1:])))


@pytest.fixture
def keys(house: House, live: LiveMeeting, qapp: QApplication, fonts: None) -> Iterator[Keyboard]:
    with keyboard_in(house, qapp) as keyboard:
        yield keyboard


def start(keys: Keyboard) -> None:
    keys.choose("Run a meeting")
    keys.choose("Ours")
    keys.choose("Start the meeting")
    keys.choose("Start now")
    keys.press(Qt.Key.Key_F2)


def decide(keys: Keyboard) -> None:
    keys.choose("Record a decision")
    keys.choose("2. We can choose between several ways.")
    for way, words in (("Way 1", "Small buses"), ("Way 2", "Big buses")):
        keys.go_to(way)
        keys.write(words)
    keys.choose("Next question")
    keys.choose("Small buses")
    keys.choose("Next question")
    keys.choose("Next question")
    keys.go_to("Nobody said")
    while spoken(keys.focus) != "They do not agree":
        keys.press(Qt.Key.Key_Up)
    for _question in range(4):
        keys.choose("Next question")
    assert has(keys.window, "Experts by experience do not agree.")
    keys.choose("Keep the decision")


def hear_a_point(keys: Keyboard) -> None:
    keys.choose("Someone raised a card")
    keys.choose("I have a point")
    keys.choose("A point")
    keys.choose("It was heard")
    keys.choose("It will change something")


def squeeze(keys: Keyboard) -> None:
    keys.choose("More tools")
    keys.choose("Change the agenda")
    keys.choose("Change: Seats")
    keys.choose("Minutes: Seats")
    keys.choose("5 minutes fewer")
    keys.choose("There is not enough time")
    keys.choose("Experts by experience did not agree")
    keys.choose("Back to the meeting")


def end(keys: Keyboard) -> None:
    keys.choose("End")
    keys.choose("End the meeting")
    told = " ".join(names(keys.window))
    assert "We decided: Small buses" in told
    assert "The co-chairs answered: we will change something." in told
    assert "This got less time: Seats. Minutes taken away: 5." in told


def look_back(keys: Keyboard) -> None:
    keys.choose("Was power shared?")
    keys.choose("Show the table: Whose items got the time?")
    keys.press(Qt.Key.Key_Tab)
    keys.press(Qt.Key.Key_Down)
    keys.choose("What this meeting shows")
    keys.press(Qt.Key.Key_Escape)
    keys.press(Qt.Key.Key_Escape)
    keys.choose("You said, what happened")
    keys.choose("Save or print")
    assert has(keys.window, "Which paper?")
    for _page in range(2):
        keys.press(Qt.Key.Key_Escape)
    assert spoken(keys.focus) == "You said, what happened"


def test_a_meeting_is_run_and_looked_back_at_by_keyboard(keys: Keyboard, live: LiveMeeting):
    start(keys)
    decide(keys)
    hear_a_point(keys)
    squeeze(keys)
    end(keys)
    look_back(keys)
