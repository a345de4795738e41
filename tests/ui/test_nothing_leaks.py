"""What people typed is in the record and nowhere else; what they took out is nowhere at all. Source: PR-7, PR-8."""

import logging
import stat
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QMessageBox

from app.services.following import Following
from app.services.hearing import Hearing
from app.services.house import House
from app.services.running import Running
from app.ui.crash import CrashCatcher
from app.ui.doors import WindowDoors
from app.ui.log_file import keep_log
from app.words.practising import practice_agenda
from app.words.speaker import Speaker
from tests.ui.conftest import window_of
from tests.ui.looking import press, settle, type_in

WORDS = "Wombatword is what I typed"
NAME = "Quokkaname"
TITLE = "Numbattitle"
FIELD = "Your words (you can leave this empty)"


@pytest.fixture
def logs(house: House) -> Iterator[Path]:
    keep_log(house.places.logs)
    yield house.places.logs
    log = logging.getLogger("app")
    for handler in [one for one in log.handlers if isinstance(one, logging.FileHandler)]:
        log.removeHandler(handler)
        handler.close()


def files_with(house: House, words: str) -> list[Path]:
    home = house.places.record.parents[1]
    return [file for file in home.rglob("*") if file.is_file() and words.encode() in file.read_bytes()]


def typed_in_a_meeting(doors: WindowDoors, house: House) -> Following:
    live = house.prepare.make(practice_agenda(Speaker()))
    window = window_of(doors)
    doors.follow(live)
    press(window, "Start to follow") if not live.state.is_running else None
    press(window, "I have a point")
    press(window, "Add words")
    type_in(window, FIELD, WORDS)
    press(window, "Send my words")
    return Following(live, doors.desk.preferences.profile)


def test_no_log_holds_what_people_typed(
    doors: WindowDoors, house: House, logs: Path, warnings_heard: list[str], monkeypatch: Any
):
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: 0)
    me = typed_in_a_meeting(doors, house)
    me.put_name(me.mine()[0].press.id, NAME)
    try:
        raise ValueError(WORDS)
    except ValueError as error:
        CrashCatcher().caught(type(error), error, error.__traceback__)
    settle()
    warnings_heard.clear()
    assert (logs / "fairsay.log").stat().st_size > 0
    assert [file for file in (*files_with(house, WORDS), *files_with(house, NAME)) if logs in file.parents] == []


def test_only_this_person_may_read_what_is_kept(doors: WindowDoors, house: House, logs: Path):
    typed_in_a_meeting(doors, house)
    house.care.back_up_if_due()
    doors.desk.preferences.change("size", 125)
    house.group.privacy.say("organisation", "Us")
    home = house.places.record.parents[1]
    open_to_others = [
        path for path in home.rglob("*")
        if stat.S_IMODE(path.stat().st_mode) & 0o077 and path.is_file()
    ]  # fmt: skip
    assert open_to_others == []
    assert all(stat.S_IMODE(folder.stat().st_mode) == 0o700 for folder in house.places.folders if folder.exists())


def test_words_taken_out_on_the_screen_are_in_no_file_any_more(doors: WindowDoors, house: House):
    me = typed_in_a_meeting(doors, house)
    point = me.mine()[0].press.id
    me.put_name(point, NAME)
    assert house.care.back_up_if_due() is not None
    assert len(files_with(house, WORDS)) == len(files_with(house, NAME)) == 2
    me.remove_words(point)
    me.remove_name(point)
    assert house.care.back_up_if_due() is None
    assert (files_with(house, WORDS), files_with(house, NAME)) == ([], [])


def test_a_meeting_that_was_let_go_is_in_no_file_any_more(house: House):
    live = house.prepare.make(replace(practice_agenda(Speaker()), title=TITLE))
    chair, me = Running(live), Following(live, "me")
    chair.start()
    me.add_words(me.raise_point(), WORDS)
    Hearing(chair).answer(me.mine()[0].press.id, "changed")
    chair.end()
    house.prepare.keep_draft(f"{live.meeting.id}/words/x", "Bilbydraft")
    house.care.back_up_if_due()
    house.clock.set_by(100 * 86_400)  # pyright: ignore
    assert house.letting_go.let_go(house.letting_go.preview()) == 1
    for words in (WORDS, TITLE, "Bilbydraft", live.meeting.id):
        assert files_with(house, words) == []
