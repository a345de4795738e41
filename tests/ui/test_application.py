"""The program around the screens: one start, faults, sleep, slow work, and leaving with something not kept."""

import logging
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect, QThreadPool
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.domain.errors import MeetingError
from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.application import fill
from app.ui.bridge import MeetingBridge
from app.ui.crash import CrashCatcher
from app.ui.desk import Desk
from app.ui.keep_awake import KeepAwake
from app.ui.log_file import keep_log
from app.ui.only_once import OnlyOnce
from app.ui.screens.follow import FollowScreen
from app.ui.tasks import Tasks
from app.ui.window import Window
from tests.ui.looking import settle


def test_a_second_start_asks_the_first_to_come_to_the_front(qtbot: QtBot, tmp_path: Path):
    first = OnlyOnce(tmp_path / "record.sqlite")
    assert first.is_first
    with qtbot.waitSignal(first.asked):
        second = OnlyOnce(tmp_path / "record.sqlite")
    assert not second.is_first


def test_a_second_start_hands_over_the_file_it_was_given(qtbot: QtBot, tmp_path: Path):
    first, file = OnlyOnce(tmp_path / "record.sqlite"), tmp_path / "Für alle.fairsay"
    with qtbot.waitSignal(first.asked) as told:
        OnlyOnce(tmp_path / "record.sqlite", file)
    assert told.args == [str(file)]
    with qtbot.waitSignal(first.asked) as told:
        OnlyOnce(tmp_path / "record.sqlite")
    assert told.args == [""]


def test_another_record_may_be_open_beside_it(qtbot: QtBot, tmp_path: Path):
    first, other = OnlyOnce(tmp_path / "one.sqlite"), OnlyOnce(tmp_path / "two.sqlite")
    assert first.is_first
    assert other.is_first


def test_a_fault_of_ours_is_told_and_logged_without_what_people_wrote(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, warnings_heard: Any
):
    shown: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box.text()))
    keep_log(tmp_path)
    try:
        raise ValueError("The bus is late, says Sam")
    except ValueError:
        CrashCatcher().caught(*sys.exc_info())  # type: ignore[arg-type]
    for handler in logging.getLogger("app").handlers:
        handler.flush()
    log = (tmp_path / "fairsay.log").read_text(encoding="utf-8")
    assert shown == ["Sorry, something went wrong in Fair Say."]
    assert "ValueError" in log
    assert "Sam" not in log
    warnings_heard.clear()
    for handler in list(logging.getLogger("app").handlers):
        handler.close()
        logging.getLogger("app").removeHandler(handler)


def test_staying_awake_is_asked_for_once_and_let_go():
    awake = KeepAwake()
    awake.set_on(True)
    awake.set_on(True)
    assert awake.is_on
    awake.set_on(False)
    assert not awake.is_on


def test_slow_work_comes_home_with_its_result(qtbot: QtBot):
    done: list[int] = []
    tasks = Tasks()
    tasks.run(lambda: 6 * 7, done.append, lambda error: None)
    qtbot.waitUntil(lambda: done == [42])


def test_slow_work_comes_home_with_its_trouble(qtbot: QtBot):
    failed: list[Exception] = []

    def trouble() -> None:
        raise MeetingError("no_items")

    tasks = Tasks()
    tasks.run(trouble, lambda result: None, failed.append)
    qtbot.waitUntil(lambda: len(failed) == 1)
    assert isinstance(failed[0], MeetingError)


def test_slow_work_of_a_window_that_has_closed_is_forgotten(qtbot: QtBot):
    done: list[str] = []
    closed, tasks = Tasks(), Tasks()
    closed.run(lambda: "a", done.append, lambda error: None)
    closed.close()
    tasks.run(lambda: "b", done.append, lambda error: None)
    qtbot.waitUntil(lambda: "b" in done)
    QThreadPool.globalInstance().waitForDone()
    settle()
    assert done == ["b"]


def test_nobody_leaves_with_something_not_kept(
    whole_desk: Desk, live: LiveMeeting, show: Any, monkeypatch: pytest.MonkeyPatch
):
    Running(live).start()
    page = show(FollowScreen(whole_desk, MeetingBridge(live), Following(live, "me")))
    log = whole_desk.house.record.log
    append = log.append

    def is_full(meeting_id: str, lines: Any) -> None:
        raise MeetingError("not_kept", reason="full")

    monkeypatch.setattr(log, "append", is_full)
    page.press("point")
    assert not page.closing()
    assert whole_desk.announcer.words == "Something is not kept yet. Make room on the disk, then try again."
    monkeypatch.setattr(log, "append", append)
    assert page.closing()


def test_side_by_side_works_from_a_window_that_fills_the_screen(qtbot: QtBot, window: Window):
    window.showMaximized()
    settle()
    half = QRect(0, 0, 600, 700)
    with qtbot.waitSignal(window.windowHandle().windowStateChanged):
        fill(window, half, window)
    settle()
    assert half.contains(window.frameGeometry())
