"""Which agenda? Open a file, paste words, go on with a meeting, or try the example. Nothing is lost."""

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.errors import MeetingError
from app.services.draft_json import review_to_json
from app.services.reviewing import Review
from app.ui.desk import Desk
from app.ui.look import Look
from app.ui.screens.choose_agenda import ChooseAgendaPage
from app.ui.tasks import Tasks
from app.ui.window import Window
from tests.ui.looking import (
    LongWords,
    find,
    has,
    language,
    names,
    press,
    settle,
    stops,
    too_small,
    type_in,
    wait_for,
    words_fit,
)

DRAFT = AgendaDraft(title="Making travel better", items=(DraftItem("Welcome", minutes=10),), source_name="agenda.docx")


@pytest.fixture
def page(desk: Desk, show: Callable[..., Any], qtbot: Any) -> Callable[..., ChooseAgendaPage]:
    def open_it(then: Any = "run", file: Path | str = "", **shown: Any) -> ChooseAgendaPage:
        return show(ChooseAgendaPage(desk, then, Tasks(), lambda *_asked: str(file)), **shown)

    return open_it


def reader(desk: Desk) -> dict[str, AgendaDraft | MeetingError]:
    return desk.house.prepare._reader.drafts  # pyright: ignore


def asked(desk: Desk) -> list[Any]:
    return desk.doors.asked  # pyright: ignore


def test_a_file_that_can_be_read_opens_its_review(desk: Desk, page: Any, agenda_file: Path):
    reader(desk)["agenda.docx"] = DRAFT
    press(page("follow", agenda_file), "Open a file")
    wait_for(lambda: bool(asked(desk)))
    assert asked(desk) == [("review", DRAFT, "follow")]


def test_while_a_file_is_read_the_page_says_so(desk: Desk, page: Any, agenda_file: Path):
    reader(desk)["agenda.docx"] = DRAFT
    shown = page("run", agenda_file)
    find(shown, "Open a file", QAbstractButton).click()
    assert has(shown, "Reading the agenda…")
    wait_for(lambda: bool(asked(desk)))
    assert not has(shown, "Reading the agenda…")


def test_choosing_no_file_changes_nothing(desk: Desk, page: Any):
    shown = page()
    before = names(shown)
    press(shown, "Open a file")
    assert names(shown) == before


def test_a_file_that_cannot_be_read_gets_a_sentence_that_says_what_to_do(desk: Desk, page: Any, agenda_file: Path):
    reader(desk)["agenda.docx"] = MeetingError("agenda_locked", name="agenda.docx")
    shown = page("run", agenda_file)
    press(shown, "Open a file")
    words = "This file is locked with a password. Ask for a copy without a password."
    wait_for(lambda: has(shown, words))
    assert asked(desk) == []


def test_a_fault_of_ours_is_said_in_plain_words_too(
    desk: Desk, page: Any, agenda_file: Path, warnings_heard: list[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(desk.house.prepare, "read_file", lambda _path: 1 / 0)
    shown = page("run", agenda_file)
    press(shown, "Open a file")
    wait_for(lambda: any("We could not read agenda.docx." in name for name in names(shown)))
    assert warnings_heard == ["app.ui.screens.choose_agenda: Reading an agenda failed: ZeroDivisionError"]
    warnings_heard.clear()


def test_a_file_of_pictures_can_be_read_where_the_computer_has_a_program_for_it(
    desk: Desk, page: Any, agenda_file: Path
):
    reader(desk)["agenda.docx"] = MeetingError("agenda_only_pictures", name="agenda.docx")
    reader(desk)["pictures of agenda.docx"] = DRAFT
    shown = page("run", agenda_file)
    press(shown, "Open a file")
    wait_for(
        lambda: has(shown, "This file holds only pictures of words. Ask for a Word file, or paste the words here.")
    )
    press(shown, "Read the pictures")
    wait_for(lambda: bool(asked(desk)))


def test_without_such_a_program_reading_pictures_is_not_offered(desk: Desk, page: Any, agenda_file: Path):
    reader(desk)["agenda.docx"] = MeetingError("agenda_only_pictures", name="agenda.docx")
    shown = page("run", agenda_file)
    press(shown, "Open a file")
    wait_for(lambda: any("only pictures of words" in name for name in names(shown)))
    assert "Read the pictures" not in names(shown)
    assert has(shown, "This computer has no program that reads words in pictures. Please type or paste the words.")
    press(shown, "Paste the words")
    assert has(shown, "Read these words")


def test_after_trouble_the_next_file_is_read(desk: Desk, page: Any, agenda_file: Path):
    reader(desk)["agenda.docx"] = MeetingError("agenda_empty", name="agenda.docx")
    shown = page("run", agenda_file)
    press(shown, "Open a file")
    wait_for(lambda: any("is empty" in name for name in names(shown)))
    reader(desk)["agenda.docx"] = DRAFT
    press(shown, "Open a file")
    wait_for(lambda: bool(asked(desk)))
    assert not any("is empty" in name for name in names(shown))


def test_a_file_dropped_on_the_page_is_read(desk: Desk, page: Any, agenda_file: Path):
    reader(desk)["agenda.docx"] = DRAFT
    shown, data = page(), QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(agenda_file))])
    copy, left, nothing = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    assert shown.acceptDrops()
    shown.dropEvent(QDropEvent(QPointF(50, 50), copy, data, left, nothing))
    wait_for(lambda: bool(asked(desk)))
    assert asked(desk)[0][0] == "review"


def test_pasted_words_are_read(desk: Desk, page: Any):
    reader(desk)[""] = DRAFT
    shown = page()
    press(shown, "Paste the words of an agenda")
    type_in(shown, "The words of the agenda", "1. Welcome")
    press(shown, "Read these words")
    wait_for(lambda: bool(asked(desk)))
    assert asked(desk) == [("review", replace(DRAFT, source_text="1. Welcome"), "run")]


def test_pressing_read_with_no_words_says_what_to_do(desk: Desk, page: Any):
    shown = page()
    press(shown, "Paste the words of an agenda")
    press(shown, "Read these words")
    assert any(name.startswith("There were no words to read.") for name in names(shown))
    assert asked(desk) == []


def test_words_are_kept_within_a_second_and_given_back(desk: Desk, page: Any):
    shown = page()
    press(shown, "Paste the words of an agenda")
    type_in(shown, "The words of the agenda", "Buses")
    assert desk.house.prepare.drafts("paste") == {"paste": "Buses"}
    again = page()
    assert find(again, "The words of the agenda", QPlainTextEdit).toPlainText() == "Buses"


def test_leaving_the_page_keeps_the_last_letters(desk: Desk, page: Any, window: Window):
    shown = page()
    press(shown, "Paste the words of an agenda")
    find(shown, "The words of the agenda", QPlainTextEdit).insertPlainText("Trains")
    window.start_over(page())
    assert desk.house.prepare.drafts("paste") == {"paste": "Trains"}


def test_a_check_that_was_broken_off_can_go_on(desk: Desk, page: Any):
    desk.house.prepare.keep_draft("review", review_to_json(Review(DRAFT), "run"))
    shown = page("follow")
    assert has(shown, "You were checking an agenda: Making travel better.")
    press(shown, "Go on checking")
    assert asked(desk) == [("review", DRAFT, "follow")]


def test_a_kept_check_that_cannot_be_read_is_not_offered(desk: Desk, page: Any):
    desk.house.prepare.keep_draft("review", "broken")
    assert not has(page(), "Go on checking")


@pytest.mark.parametrize("then", ["follow", "run"])
def test_a_prepared_meeting_can_be_gone_on_with(desk: Desk, page: Any, then: str):
    live = desk.house.prepare.make(DRAFT)
    shown = page(then)
    press(shown, "Making travel better")
    door, opened = asked(desk)[0]
    assert (door, opened.meeting.id) == (then, live.meeting.id)


def test_practice_is_not_in_the_list(desk: Desk, page: Any):
    desk.house.prepare.make(DRAFT, is_practice=True)
    assert has(page(), "There is none yet.")


def test_the_example_opens_practice(desk: Desk, page: Any):
    press(page(), "Try our example agenda")
    assert asked(desk) == [("practise",)]


def test_tab_reaches_everything_and_comes_round(desk: Desk, page: Any):
    desk.house.prepare.make(DRAFT)
    shown = page()
    press(shown, "Paste the words of an agenda")
    find(shown, "Open a file").setFocus()
    assert stops(shown) == [
        "Open a file",
        "Paste the words of an agenda",
        "The words of the agenda",
        "Read these words",
        "Try our example agenda",
        "Making travel better",
        "Back",
        "Settings",
        "Help",
    ]


@pytest.mark.parametrize(("percent", "size"), [(100, (320, 640)), (100, (1366, 768)), (400, (1280, 720))])
@pytest.mark.parametrize("is_long", [False, True])
def test_everything_fits(desk: Desk, page: Any, window: Window, percent: int, size: tuple[int, int], is_long: bool):
    desk.house.prepare.make(DRAFT)
    desk.house.prepare.keep_draft("paste", "Welcome")
    with language(LongWords()) if is_long else nullcontext():
        shown = page(look=Look(size=percent, family="Atkinson Hyperlegible Next"), size=size)
        settle()
        assert words_fit(shown, size) == []
        assert too_small(shown) == []
