"""Everything that is bundled is there, can be drawn, means one thing and is listed with its licence."""

import csv
import re
import subprocess
import sys
from collections import Counter

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontDatabase, QImage, QPainter, QRawFont
from PySide6.QtSvg import QSvgRenderer

from app import paths
from app.paths import Places, places, resources, translations
from app.storage.resource_files import read_pictures, read_plain_words

FOLDER = resources()
PICTURES = FOLDER / "pictures"
INDEX = read_pictures(FOLDER)
FILES = sorted({file for each in INDEX.pictures for file in (each.file, each.high_contrast_file)})
BUNDLED = [path.relative_to(FOLDER).as_posix() for path in sorted(FOLDER.rglob("*")) if path.is_file()]
SCREENS_USE = re.findall(
    r"\w+",
    """follow run make_agenda look_back point pause slow_down not_understood break speak stop_reading settings help
    practise profile question jargon more_time agree disagree unsure off_topic okay next back tick current waiting
    warning close add remove up down print search show_it hide_clock time thinking raise_hand_other small_cards home
    full_words simple_words with_pictures""",
)


def ink(file, size=48):
    """Draw a picture on a clear image. Return the brightest colour in it, and how much ink there is."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    QSvgRenderer(str(PICTURES / file)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    bits = bytes(image.constBits())
    return max(bits[0::4] + bits[1::4] + bits[2::4]), sum(bits[3::4])


def test_there_are_at_least_300_pictures():
    assert len(INDEX.pictures) >= 300


def test_one_meaning_has_one_picture_and_one_picture_one_row():
    words = Counter(word.casefold() for each in INDEX.pictures for word in each.words)
    assert [word for word, times in words.items() if times > 1] == []
    assert max(Counter(each.file for each in INDEX.pictures).values()) == 1
    assert max(Counter(each.id for each in INDEX.pictures).values()) == 1


@pytest.mark.parametrize("name", SCREENS_USE)
def test_a_screen_has_its_picture(name):
    found = INDEX.by_id(name)
    assert found is not None
    assert found.source == "own"


def test_every_picture_says_what_is_drawn_and_where_it_is_from():
    for each in INDEX.pictures:
        assert all(each.words), each.id
        assert 2 < len(each.alt) <= 60, each.id
        assert each.licence == {"own": "MIT", "healthicons": "MIT", "openmoji": "CC BY-SA 4.0"}[each.source]
        assert each.file.startswith(f"{each.source}/")
        assert not re.search(r"emoji|icon", each.alt, re.IGNORECASE)


def test_every_picture_is_drawn_in_one_ink(qapp):
    for file in FILES:
        brightest, amount = ink(file)
        assert amount > 0, f"{file} is empty"
        assert brightest < 90, f"{file} has a second colour"


def test_the_high_contrast_form_has_more_ink(qapp):
    for each in INDEX.pictures:
        if each.file != each.high_contrast_file:
            assert ink(each.high_contrast_file)[1] > ink(each.file)[1], each.id


def test_no_picture_reaches_out_to_another_file():
    for file in FILES:
        text = (PICTURES / file).read_text("utf-8")
        assert not re.search(r"<(?:image|script|use|foreignObject|style)\b|href\s*=|url\((?!#)", text), file


def test_every_picture_file_is_in_the_index():
    bundled = {path.relative_to(PICTURES).as_posix() for path in PICTURES.rglob("*.svg")}
    assert bundled == set(FILES)


def test_each_wanted_word_has_its_picture_or_is_said_to_be_missing():
    with (PICTURES / "wanted.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len({row["word"] for row in rows}) == len(rows) >= 60
    for row in rows:
        found = INDEX.exact(row["word"])
        assert (found.id if found else "missing") == row["picture_id"]
        assert bool(row["note"]) == (row["picture_id"] == "missing")


@pytest.mark.parametrize(
    ("file", "family"),
    [
        ("AtkinsonHyperlegibleNext_400Regular.ttf", "Atkinson Hyperlegible Next"),
        ("AtkinsonHyperlegibleNext_700Bold.ttf", "Atkinson Hyperlegible Next"),
        ("opendyslexic-latin-400-normal.woff2", "OpenDyslexic"),
        ("opendyslexic-latin-700-normal.woff2", "OpenDyslexic"),
    ],
)
def test_a_font_loads_and_can_write_welsh(qapp, file, family):
    path = str(FOLDER / "fonts" / file)
    assert QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(path)) == [family]
    font = QRawFont(path, 20)
    assert all(font.supportsCharacter(ord(letter)) for letter in "aŵŷé£–’•")


def test_plain_words_offer_something_else():
    plain = read_plain_words(FOLDER)
    assert len(plain) > 200
    assert all(hard != easy and easy for hard, easy in plain.items())


def licensed_paths():
    return re.findall(r"^\| `([^`]+)` \|", (FOLDER / "LICENSES.md").read_text("utf-8"), re.MULTILINE)


@pytest.mark.parametrize("file", [file for file in BUNDLED if not file.endswith(".svg")])
def test_a_bundled_file_is_listed_with_its_licence(file):
    assert any(file == listed or (listed.endswith("/") and file.startswith(listed)) for listed in licensed_paths())


def test_every_bundled_picture_is_listed_with_its_licence():
    folders = tuple(listed for listed in licensed_paths() if listed.endswith("/"))
    assert [file for file in BUNDLED if file.endswith(".svg") and not file.startswith(folders)] == []


def test_the_list_of_licences_names_only_what_is_bundled():
    assert [listed for listed in licensed_paths() if not (FOLDER / listed).exists()] == []


@pytest.mark.parametrize(
    "said", ["All emojis designed by OpenMoji", "CC BY-SA 4.0", "Copyright (c) 2021 Resolve to Save Lives"]
)
def test_the_list_of_licences_gives_credit(said):
    assert said in (FOLDER / "LICENSES.md").read_text("utf-8")


def test_the_resources_of_a_frozen_program_are_beside_it(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert (resources(), translations()) == (tmp_path / "resources", tmp_path / "translations")


def test_in_a_checkout_the_languages_stand_beside_the_program():
    assert translations().parent == resources().parent


def test_one_folder_may_hold_everything_a_person_keeps(monkeypatch, tmp_path):
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "told"))
    assert places().record.is_relative_to(tmp_path / "told")
    assert places(tmp_path / "given").record.is_relative_to(tmp_path / "given")


def test_without_a_word_the_computer_says_where(monkeypatch):
    monkeypatch.delenv(paths.HOME_VARIABLE, raising=False)
    assert all("fairsay" in str(folder) for folder in places().folders)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_the_folders_are_closed_to_others(tmp_path):
    here: Places = places(tmp_path / "home")
    here.make_folders()
    here.make_folders()
    assert {oct(folder.stat().st_mode & 0o777) for folder in here.folders} == {"0o700"}


def test_the_word_lists_are_read_without_qt_or_the_database():
    told = "import sys, app.storage.resource_files, app.services.easy_reading; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True).stdout.split()
    assert not {"PySide6", "sqlalchemy"} & set(loaded)


def test_a_further_word_means_a_picture_and_is_no_meaning_of_its_own():
    assert len(INDEX.synonyms) > 300
    assert [word for word, means in INDEX.synonyms.items() if INDEX.exact(means) is None or INDEX.exact(word)] == []
