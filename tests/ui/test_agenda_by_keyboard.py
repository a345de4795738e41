"""From Welcome to a started meeting by keyboard alone: after each key the focus is somewhere a person can see."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import build, paths
from app.services.house import House, Speech
from tests.fakes import FakeClock, FakeVoice
from tests.ui.keyboard import Keyboard, keyboard_in
from tests.ui.looking import has, names, spoken

WORDS = (
    "Better buses", "10:00 to 11:00", "", "1. Hello, 10 minutes, Mo", "2. Late buses, 25 minutes, Sam",
    "3. Money, 25 minutes, Ann",
)  # fmt: skip


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = replace(build.build(paths.places(tmp_path), Speech(FakeVoice, list)), clock=FakeClock())
    yield house
    house.close()


@pytest.fixture
def keyboard(house: House, qapp: QApplication, fonts: None) -> Iterator[Keyboard]:
    with keyboard_in(house, qapp) as keys:
        yield keys


def read_an_agenda(keys: Keyboard) -> None:
    keys.choose("Make an agenda")
    keys.choose("From a file")
    keys.choose("Paste the words of an agenda")
    for words in WORDS:
        keys.write(words)
        keys.press(Qt.Key.Key_Return)
    keys.choose("Read these words")
    keys.wait("Go on to make it easy")
    keys.choose("Go on to make it easy")
    keys.wait("Agenda: ")


def write_an_easy_line(keys: Keyboard) -> None:
    keys.choose("Open: 2. Late buses")
    keys.choose("Add a line")
    keys.write("We plan mobilisation.")
    keys.wait("Needs a change: “mobilisation” is a hard word.")
    keys.go_to("Needs a change: “mobilisation” is a hard word.")
    keys.press(Qt.Key.Key_Space)
    assert has(keys.window, keys.focus.accessibleDescription()), "the reason is seen and heard"
    keys.choose("Choose a picture for line 1")
    keys.write("plan")
    keys.wait("plan. It shows")
    keys.choose("plan. It shows")
    assert spoken(keys.focus).startswith("plan: the picture of line 1.")


def say_the_facts(keys: Keyboard) -> None:
    keys.choose("Change this: about this item")
    assert spoken(keys.focus) == "Not said"
    for _answer in range(3):
        keys.press(Qt.Key.Key_Left)
    assert spoken(keys.focus) == "Experts by experience"
    keys.go_to("What does it ask of us?")
    keys.write("What hurts most?")
    keys.go_to("Minutes")
    keys.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    keys.write("30")
    keys.press(Qt.Key.Key_Return)
    keys.wait("Who loses these minutes?")
    keys.choose("3. Money")


def test_an_agenda_is_made_and_started_by_keyboard(keyboard: Keyboard, house: House):
    read_an_agenda(keyboard)
    write_an_easy_line(keyboard)
    say_the_facts(keyboard)
    keyboard.press(Qt.Key.Key_Escape)
    assert spoken(keyboard.focus).startswith("Open: 2. Late buses")
    keyboard.choose("Power balance")
    assert any("have 30 of 60 minutes" in name for name in names(keyboard.window))
    keyboard.choose("Send or start")
    keyboard.choose("People have it now")
    keyboard.choose("Send or start")
    keyboard.choose("Run it now")
    keyboard.choose("Start the meeting")
    keyboard.choose("Start now")
    assert [line.phase for line in house.meetings.lines(5)] == ["running"]


KEYS: tuple[Callable[[Keyboard], object], ...] = (
    lambda keys: keys.press(Qt.Key.Key_F4),
    lambda keys: keys.press(Qt.Key.Key_F4),
    lambda keys: keys.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
    lambda keys: keys.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
    lambda keys: keys.press(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier),
    lambda keys: keys.press(Qt.Key.Key_Escape),
    lambda keys: keys.press(Qt.Key.Key_Escape),
)


def test_no_key_of_the_editor_loses_the_focus(keyboard: Keyboard):
    read_an_agenda(keyboard)
    write_an_easy_line(keyboard)
    keyboard.choose("Take away: line 1")
    for number, do in enumerate(KEYS):
        do(keyboard)
        QTest.qWait(100)
        seen = keyboard.focus.visibleRegion()
        assert not seen.isEmpty(), f"after key {number}: {spoken(keyboard.focus)!r} is out of sight"
