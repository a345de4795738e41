"""Papers are saved whole or not at all, and each trouble has a code."""

from dataclasses import replace
from pathlib import Path

import pytest

from app import build, paths
from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.domain.errors import MeetingError
from app.domain.glossary import Glossary
from app.domain.pictures import PictureWords
from app.domain.sheet import PaperChoice
from app.importers.reader import AgendaFiles
from app.paths import resources
from app.services.house import Speech
from app.services.printing import Printing, file_name, record_mark
from app.storage.resource_files import read_pictures
from app.words.speaker import Speaker
from tests.fakes import FakeVoice, ListLog
from tests.reports.our_agenda import BUS, agenda

OLD = Path(__file__).parents[1] / "data" / "old_agendas"


@pytest.fixture
def printing() -> Printing:
    index = read_pictures(resources())
    return build._printing(Speaker(), lambda: index, lambda: Glossary(()))  # pyright: ignore[reportPrivateUsage]


STARTS = {".pdf": b"%PDF-", ".docx": b"PK", ".odt": b"PK"}


@pytest.mark.parametrize("ending", STARTS)
def test_an_agenda_is_saved_as_its_ending_says(printing: Printing, tmp_path: Path, ending: str):
    to = printing.save(agenda(), tmp_path / f"agenda{ending.upper()}", PaperChoice("plain", 20))
    assert to.read_bytes().startswith(STARTS[ending])
    assert set(printing.endings) == set(STARTS)


@pytest.mark.parametrize(("name", "code"), [("agenda.rtf", "paper_ending"), ("agenda", "paper_ending")])
def test_an_ending_nobody_knows_is_refused(printing: Printing, tmp_path: Path, name: str, code: str):
    with pytest.raises(MeetingError, match=code):
        printing.save(agenda(), tmp_path / name)


def test_an_agenda_without_items_is_not_saved(printing: Printing, tmp_path: Path):
    with pytest.raises(MeetingError, match="paper_no_items"):
        printing.save(AgendaDraft("Board", items=(DraftItem("  "),)), tmp_path / "agenda.pdf")


def test_a_folder_that_is_not_there_is_told(printing: Printing, tmp_path: Path):
    with pytest.raises(MeetingError, match="export_no_folder"):
        printing.save(agenda(), tmp_path / "gone" / "agenda.pdf")


def test_what_was_there_stays_where_nothing_new_can_be_written(printing: Printing, tmp_path: Path):
    to = tmp_path / "agenda.pdf"
    to.mkdir()
    with pytest.raises(MeetingError, match="export_not_kept"):
        printing.save(agenda(), to)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_cards_how_to_follow_and_reminders_are_saved(printing: Printing, tmp_path: Path):
    saved = [
        printing.save_cards(tmp_path / "cards.pdf", on_a_page=2),
        printing.save_how_to_follow(tmp_path / "how.pdf"),
        printing.save_reminder(agenda(), tmp_path / "week.pdf"),
        printing.save_reminder(agenda(), tmp_path / "day.pdf", 1),
    ]
    assert all(path.read_bytes().startswith(b"%PDF-") for path in saved)


def test_a_file_for_a_stick_is_opened_again_with_its_pictures(printing: Printing, tmp_path: Path):
    to = printing.save_file(agenda(), tmp_path / "agenda.fairsay")
    assert AgendaFiles().read_file(to) == replace(agenda(), source_name="agenda.fairsay")


def test_an_agenda_goes_to_another_laptop_with_the_photo_of_the_group(tmp_path: Path):
    here, there = (build.build(paths.places(tmp_path / name), Speech(FakeVoice, list)) for name in ("here", "there"))
    drawing = tmp_path / "bus.svg"
    drawing.write_bytes((resources() / "pictures" / "own" / "break.svg").read_bytes())
    ours = here.group.pictures.add_photo(drawing, PictureWords(("our red bus",), "Our bus", "Sam drew it"))
    draft = agenda(replace(BUS, picture=ours.id, easy=(EasyLine("The bus may change.", ours.id),)))
    stick = here.printing.save_file(draft, tmp_path / "stick.fairsay")

    read = there.prepare.read_file(stick)
    found = there.pictures.by_id(read.items[0].picture)
    assert found is not None
    assert (found.alt, found.licence, found.words) == ("Our bus", "Sam drew it", ("our red bus",))
    assert read.notices == ()
    there.printing.save(read, tmp_path / "agenda.odt")
    assert there.reader.read_file(stick).items[0].picture == ours.id
    for house in (here, there):
        house.close()


def test_an_agenda_of_version_1_opens_for_ever():
    read = AgendaFiles().read_file(OLD / "version_1.fairsay")
    assert (read.title, len(read.items), read.items[0].is_checked) == ("Our Voice board", 3, True)
    assert read.items[0].easy[0] == EasyLine("The bus may change.", "bus")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Our Voice board", "Our Voice board 2026-11-24.pdf"),
        ("../a\\b:c?*|", "a b c 2026-11-24.pdf"),
        ("", "2026-11-24.pdf"),
    ],
)
def test_a_file_gets_a_name_that_every_computer_takes(title: str, name: str):
    assert file_name(AgendaDraft(title, agenda().date)) == name


def test_a_file_of_nothing_known_has_a_name_too():
    assert file_name(AgendaDraft(), ".odt") == "agenda.odt"


def test_before_a_meeting_there_is_no_mark():
    assert record_mark(ListLog(), "") == ""
    assert record_mark(ListLog(), "nothing-yet") == ""
