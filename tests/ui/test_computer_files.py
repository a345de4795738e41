"""The computer's own windows for files: no file is replaced unasked, and Qt's own window has the person's letters."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QMessageBox, QWidget

from app.ui.computer_files import ask_for_file, ask_where_to_save
from app.ui.look import Look
from app.ui.parts.page import Page
from app.ui.screens.question import Question
from app.ui.screens.replacing import save_where_chosen
from app.ui.theme import WHITE_ON_BLACK, contrast
from app.ui.window import Window
from tests.ui.looking import has, press, settle, wait_for


@pytest.fixture
def page(window: Window, show: Callable[..., Any]) -> Page:
    """A screen that saves."""
    return show(Page("A screen that saves"))


def saved_as(page: Page, chosen: Path, ending: str = ".pdf") -> list[Path]:
    saved: list[Path] = []
    save_where_chosen(page, str(chosen), ending, saved.append)
    settle()
    return saved


def top(window: Window) -> Page:
    assert window.page is not None
    return window.page


def test_a_name_that_is_free_is_saved_with_our_ending(page: Page, tmp_path: Path):
    assert saved_as(page, tmp_path / "x") == [tmp_path / "x.pdf"]


@pytest.mark.parametrize("name", ["x", "board 24.11.2026"])
def test_a_file_that_our_ending_leads_to_is_not_replaced_unasked(page: Page, window: Window, tmp_path: Path, name: str):
    (tmp_path / f"{name}.pdf").write_bytes(b"old")
    saved = saved_as(page, tmp_path / name)
    assert isinstance(window.page, Question)
    assert has(window.page, f"There is already a file called {name}.pdf.")
    press(top(window), "No, keep the old file")
    wait_for(lambda: window.page is page)
    assert saved == []


def test_a_file_is_replaced_when_the_person_says_yes(page: Page, window: Window, tmp_path: Path):
    (tmp_path / "x.pdf").write_bytes(b"old")
    saved = saved_as(page, tmp_path / "x")
    press(top(window), "Yes, replace it")
    wait_for(lambda: window.page is page)
    assert saved == [tmp_path / "x.pdf"]


def test_esc_replaces_nothing(page: Page, window: Window, tmp_path: Path):
    (tmp_path / "x.pdf").write_bytes(b"old")
    saved = saved_as(page, tmp_path / "x")
    window.escape()
    settle()
    assert window.page is page
    assert saved == []


def in_the_dialog(do: Callable[[QFileDialog], object]) -> None:
    """Do something in the file dialog once it is open, then close all that is open."""

    def act() -> None:
        dialog = next(part for part in QApplication.topLevelWidgets() if isinstance(part, QFileDialog))
        do(dialog)
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(200, act)


def test_the_dialog_itself_asks_before_it_takes_a_file_that_is_there(page: Page, tmp_path: Path):
    (tmp_path / "x.pdf").write_bytes(b"old")
    asked: list[str] = []

    def say_no() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        box.reject()

    def accept(dialog: QFileDialog) -> None:
        QTimer.singleShot(200, say_no)
        dialog.accept()

    in_the_dialog(accept)
    assert ask_where_to_save(page, "Save", str(tmp_path / "x.pdf"), "PDF (*.pdf)") == ""
    assert len(asked) == 1
    assert "x.pdf already exists" in asked[0]


def test_the_dialog_returns_the_name_that_was_chosen(page: Page, tmp_path: Path):
    in_the_dialog(lambda dialog: dialog.accept())
    assert ask_where_to_save(page, "Save", str(tmp_path / "x.pdf"), "PDF (*.pdf)") == str(tmp_path / "x.pdf")


def test_leaving_the_dialog_chooses_nothing(page: Page):
    in_the_dialog(lambda dialog: dialog.reject())
    assert ask_for_file(page, "Open", "PDF (*.pdf)") == ""


@pytest.mark.parametrize(("size", "letters"), [(100, 24), (200, 48), (400, 48)])
def test_qts_own_dialog_has_the_persons_letters(page: Page, window: Window, size: int, letters: int):
    window.use_look(Look(size=size))
    sizes: set[int] = set()

    def look(dialog: QFileDialog) -> None:
        parts: list[QWidget] = [*dialog.findChildren(QLabel), *dialog.findChildren(QLineEdit)]
        sizes.update(part.fontInfo().pixelSize() for part in parts if part.isVisible())

    in_the_dialog(look)
    ask_for_file(page, "Open")
    assert sizes == {letters}


@pytest.mark.parametrize(("size", "is_native"), [(100, True), (160, True), (200, False), (400, False)])
def test_the_computers_own_dialog_is_used_unless_letters_are_very_large(
    page: Page, window: Window, size: int, is_native: bool
):
    window.use_look(Look(size=size))
    found: list[bool] = []
    in_the_dialog(lambda dialog: found.append(not dialog.testOption(QFileDialog.Option.DontUseNativeDialog)))
    ask_for_file(page, "Open")
    assert found == [is_native]


def test_in_white_on_black_the_dialogs_words_can_be_seen(page: Page, window: Window):
    window.use_look(Look(theme=WHITE_ON_BLACK))
    seen: list[float] = []

    def look(dialog: QFileDialog) -> None:
        label = next(part for part in dialog.findChildren(QLabel) if part.isVisible() and part.text())
        shot = dialog.grab(QRect(label.mapTo(dialog, QPoint(0, 0)), label.size())).toImage()
        around = shot.pixelColor(0, 0).name()
        colours = {shot.pixelColor(x, y).name() for x in range(shot.width()) for y in range(shot.height())}
        assert around == WHITE_ON_BLACK.bg.lower()
        seen.append(max(contrast(one, around) for one in colours))

    in_the_dialog(look)
    ask_for_file(page, "Open")
    assert [contrast_of >= 7 for contrast_of in seen] == [True]
