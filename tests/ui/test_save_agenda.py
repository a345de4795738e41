"""Save or print an agenda: a person chooses, and is told where the paper is or why there is none."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton

from app import build
from app.domain.agenda import AgendaDraft
from app.domain.glossary import Glossary
from app.domain.group_rules import GroupRules
from app.paths import resources
from app.storage.resource_files import read_pictures
from app.ui.desk import Desk
from app.ui.saving_page import Computer
from app.ui.screens.save_agenda import SaveAgendaPage
from app.ui.tasks import Tasks
from app.words.speaker import Speaker
from tests.reports.our_agenda import agenda
from tests.reports.read_back import read_open_document
from tests.ui.looking import find, names, press, wait_for


class PretendComputer:
    """A computer whose person always chooses the same folder, or nothing."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder
        self.offered: list[str] = []
        self.opened: list[Path] = []
        self.has_program = True

    def ask(self, _parent: object, _title: str, name: str, _kinds: str) -> str:
        self.offered.append(name)
        return str(self.folder / name) if self.folder else ""

    def open(self, file: Path) -> bool:
        self.opened.append(file)
        return self.has_program


@pytest.fixture
def computer(tmp_path: Path) -> PretendComputer:
    return PretendComputer(tmp_path)


@pytest.fixture
def page(desk: Desk, show: Callable[..., Any], computer: PretendComputer) -> Callable[..., SaveAgendaPage]:
    index = read_pictures(resources())
    desk.house.printing = build._printing(Speaker(), lambda: index, lambda: Glossary(()))  # pyright: ignore

    desk.house.group = SimpleNamespace(ways=SimpleNamespace(rules=GroupRules()))  # pyright: ignore

    def open_it(draft: AgendaDraft | None = None, mark: str = "") -> SaveAgendaPage:
        asked = Computer(computer.ask, computer.open)
        return show(SaveAgendaPage(desk, draft or agenda(), Tasks(), mark, asked))

    return open_it


def says(shown: SaveAgendaPage, start: str) -> bool:
    return any(name.startswith(start) for name in names(shown))


def saved(shown: SaveAgendaPage, words: str) -> None:
    find(shown, words, QAbstractButton).click()
    wait_for(
        lambda: any(says(shown, start) for start in ("Saved: ", "We cannot", "This agenda has", "There is no")), 30
    )


def start_of(folder: Path, name: str) -> bytes:
    return (folder / name).read_bytes()[:5]


def test_the_usual_paper_is_a_pdf_with_pictures(page: Any, tmp_path: Path):
    shown = page()
    saved(shown, "Save the agenda")
    assert start_of(tmp_path, "Our Voice board 2026-11-24.pdf") == b"%PDF-"
    assert says(shown, "Saved: Our Voice board 2026-11-24.pdf. It is in the folder " + tmp_path.name)


@pytest.mark.parametrize(
    ("choice", "ending"), [("Word, to change it", ".docx"), ("OpenDocument, to change it", ".odt")]
)
def test_the_kind_of_file_is_the_one_that_was_chosen(page: Any, tmp_path: Path, choice: str, ending: str):
    shown = page()
    press(shown, choice)
    press(shown, "The full words")
    press(shown, "24")
    saved(shown, "Save the agenda")
    assert start_of(tmp_path, f"Our Voice board 2026-11-24{ending}")[:2] == b"PK"


@pytest.mark.parametrize(
    ("button", "name"),
    [
        ("A file for a stick", "Our Voice board 2026-11-24.fairsay"),
        ("Cards to cut out", "Cards.pdf"),
        ("Big cards to cut out", "Cards.pdf"),
        ("How to follow without a laptop", "How to follow.pdf"),
        ("A reminder, 1 week before", "Reminder 1 week before.pdf"),
        ("A reminder, 1 day before", "Reminder 1 day before.pdf"),
    ],
)
def test_each_extra_is_a_file_of_its_own(page: Any, tmp_path: Path, button: str, name: str):
    saved(page(), button)
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == [name]


def test_choosing_no_place_saves_nothing(page: Any, computer: PretendComputer, tmp_path: Path):
    computer.folder = None
    shown = page()
    press(shown, "Save the agenda")
    assert not says(shown, "Saved: ")
    assert not any(file.is_file() for file in tmp_path.iterdir())


def test_what_was_saved_can_be_opened(page: Any, computer: PretendComputer, tmp_path: Path):
    shown = page()
    saved(shown, "How to follow without a laptop")
    press(shown, "Open it")
    assert computer.opened == [tmp_path / "How to follow.pdf"]


def test_a_file_for_a_stick_is_not_offered_to_print(page: Any):
    shown = page()
    saved(shown, "A file for a stick")
    assert any(name.endswith("Fair Say opens it on another laptop.") for name in names(shown))
    assert "Open it" not in names(shown)


def test_without_a_program_for_it_the_page_says_so(page: Any, computer: PretendComputer):
    computer.has_program = False
    shown = page()
    saved(shown, "Cards to cut out")
    press(shown, "Open it")
    assert says(shown, "This computer has no program for this file.")


def test_an_agenda_without_items_gets_a_sentence_that_says_what_to_do(page: Any):
    shown = page(AgendaDraft("Board"))
    saved(shown, "Save the agenda")
    assert says(shown, "This agenda has no items yet. Add an item, then save it.")


def test_trouble_goes_away_when_it_works(page: Any, computer: PretendComputer, tmp_path: Path):
    computer.folder = tmp_path / "gone"
    shown = page()
    saved(shown, "Save the agenda")
    assert says(shown, "There is no folder called gone.")
    computer.folder = tmp_path
    find(shown, "Save the agenda", QAbstractButton).click()
    wait_for(lambda: says(shown, "Saved: "))
    assert not says(shown, "There is no folder called gone.")


def test_the_mark_of_the_record_is_on_the_paper(page: Any, tmp_path: Path):
    shown = page(mark="ab12cd34")
    press(shown, "OpenDocument, to change it")
    saved(shown, "Save the agenda")
    read = read_open_document((tmp_path / "Our Voice board 2026-11-24.odt").read_bytes())
    assert "ab12cd34" in read.text


def test_a_long_paper_says_how_long_it_is_and_what_to_try(page: Any):
    shown = page()
    saved(shown, "Save the agenda")
    assert says(shown, "The agenda has 4 pages. People get tired, and the last items get lost. Keep fewer items")


def test_how_long_it_is_counts_the_words_and_the_size_that_were_chosen(page: Any):
    shown = page()
    press(shown, "Easy words, no pictures")
    saved(shown, "Save the agenda")
    assert says(shown, "The agenda has 3 pages.")
