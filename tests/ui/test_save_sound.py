"""The easy paper as a sound file: how far it is, how long it is, stopped at any time, trouble in plain words."""

import threading
import wave
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app import build, paths
from app.domain.errors import MeetingError
from app.domain.ports import VoiceSettings
from app.domain.settings import options
from app.domain.sound import Sound
from app.services.following import Following
from app.services.hearing import Hearing
from app.services.house import House, Speech
from app.services.running import Running
from app.ui.desk import Desk
from app.ui.saving_page import Computer
from app.ui.screens.save_report import SaveReportPage
from app.ui.tasks import Tasks
from app.words.practising import practice_agenda
from app.words.speaker import Speaker
from tests.fakes import FakeVoice
from tests.ui.looking import find, has, names, press, wait_for

HZ, ANSWER = 100, "We asked the bus firm."


class Booth:
    """A pretend voice: three seconds a line. `gate` holds it at a line; `said` is what it was given."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.how = VoiceSettings()
        self.gate, self.hold_at, self.breaks_at = threading.Event(), -1, -1
        self.was_closed = False

    def __call__(self, lines: Sequence[str], how: VoiceSettings) -> Generator[Sound]:
        self.said, self.how = list(lines), how
        try:
            for number, _line in enumerate(lines):
                if number == self.hold_at:
                    self.gate.wait(20)
                if number == self.breaks_at:
                    raise MeetingError("sound_stopped")
                yield Sound(number, HZ, b"\x01\x02" * HZ * 3)
        finally:
            self.was_closed = True


@pytest.fixture
def booth() -> Iterator[Booth]:
    booth = Booth()
    yield booth
    booth.gate.set()


@pytest.fixture
def place(tmp_path: Path, booth: Booth, desk: Desk) -> Iterator[Desk]:
    house = build.build(paths.places(tmp_path / "home"), Speech(FakeVoice, list, booth))
    yield replace(desk, house=house)
    house.close()


def met(house: House) -> Any:
    live = house.prepare.make(practice_agenda(Speaker()))
    running, me = Running(live), Following(live, "me")
    running.start()
    point = me.raise_point()
    me.add_words(point, "The bus is late.")
    Hearing(running).answer(point, "could_not", ANSWER)
    running.end()
    return live.meeting


@pytest.fixture
def page(place: Desk, tmp_path: Path, show: Callable[..., Any]) -> SaveReportPage:
    computer = Computer(lambda *_asked: str(tmp_path / "easy.wav"), lambda _file: True)
    made = show(SaveReportPage(place, met(place.house), Tasks(), "you_said", computer))
    press(made, "Sound, to listen to")
    return made


def told(page: SaveReportPage, start: str) -> list[str]:
    return [name for name in names(page) if name.startswith(start)]


def test_it_is_saved_and_says_how_long_it_is(page: SaveReportPage, booth: Booth, tmp_path: Path):
    press(page, "Save it")
    wait_for(lambda: bool(told(page, "Saved: easy.wav.")))
    with wave.open(str(tmp_path / "easy.wav")) as sound:
        seconds = sound.getnframes() / HZ
    assert 3 * len(booth.said) <= seconds <= 4.3 * len(booth.said)
    minutes = round(seconds / 60)
    length = f"It takes {minutes} minutes to listen." if minutes > 1 else "minute to listen."
    assert length in told(page, "Saved: easy.wav.")[0]
    assert has(page, "Open it")


def test_it_says_the_paper_its_level_and_the_mark_of_the_record(page: SaveReportPage, booth: Booth, place: Desk):
    press(page, "Save it")
    wait_for(lambda: bool(told(page, "Saved: ")))
    assert booth.said[0] == "You said, what happened"
    assert any(ANSWER in line for line in booth.said)
    assert not any("The bus is late." in line for line in booth.said), "the safest level has no words of points"
    assert "This paper has no names." in booth.said
    mark = place.house.exporting.summary(page._meeting.id).chain_end  # pyright: ignore
    assert booth.said[-1] == f"The mark of this record is: {', '.join(mark.upper())}."
    assert not any("OpenMoji" in line or "Healthicons" in line for line in booth.said), "there are no pictures in it"


def test_it_speaks_as_the_person_chose(page: SaveReportPage, booth: Booth, place: Desk):
    slow = options("speed")[0]
    place.preferences.change("speed", slow)
    press(page, "Save it")
    wait_for(lambda: bool(told(page, "Saved: ")))
    assert booth.how.words_per_minute == slow != VoiceSettings().words_per_minute


def test_the_window_goes_on_while_it_is_made_and_says_how_far_it_is(page: SaveReportPage, booth: Booth):
    booth.hold_at = 6
    press(page, "Save it")
    wait_for(lambda: bool(told(page, "Making the sound file. ")))
    press(page, "Web page")
    assert page._ending == ".html"  # pyright: ignore
    assert " lines are done." in told(page, "Making the sound file. ")[0]
    booth.gate.set()
    wait_for(lambda: bool(told(page, "Saved: ")))
    assert told(page, "Making") == []


def test_stopping_it_leaves_no_file(page: SaveReportPage, booth: Booth, tmp_path: Path):
    booth.hold_at = 2
    press(page, "Save it")
    wait_for(lambda: len(booth.said) > 0)
    find(page, "Stop").setFocus()
    press(page, "Stop")
    booth.gate.set()
    wait_for(lambda: has(page, "You stopped it. No sound file was saved. You can start again."))
    assert [file for file in tmp_path.iterdir() if file.is_file()] == []
    assert booth.was_closed
    press(page, "Save it")
    wait_for(lambda: bool(told(page, "Saved: ")))


def test_a_voice_that_breaks_off_says_what_to_do(page: SaveReportPage, booth: Booth, tmp_path: Path):
    booth.breaks_at = 3
    press(page, "Save it")
    wait_for(lambda: has(page, "The voice stopped. There is no sound file. Please try again."))
    assert [file for file in tmp_path.iterdir() if file.is_file()] == []


def test_where_no_voice_is_it_says_what_to_install(desk: Desk, tmp_path: Path, show: Callable[..., Any]):
    house = build.build(paths.places(tmp_path / "home"), Speech(FakeVoice, list))
    computer = Computer(lambda *_asked: str(tmp_path / "easy.wav"), lambda _file: True)
    page = show(SaveReportPage(replace(desk, house=house), met(house), Tasks(), "easy", computer))
    press(page, "Sound, to listen to")
    press(page, "Save it")
    wait_for(lambda: has(page, "No voice here can make a sound file. Ask a helper to install espeak-ng."))
    house.close()


def test_the_full_report_has_tables_and_is_not_read_out(page: SaveReportPage, booth: Booth):
    press(page, "The full report")
    press(page, "Save it")
    assert has(page, "The full report has tables. Choose an easy paper for a sound file.")
    assert booth.said == []


def test_a_sound_has_no_size_of_letters(page: SaveReportPage):
    assert not has(page, "How large are the letters?")
    press(page, "Web page")
    assert has(page, "How large are the letters?")
