"""The quick start is one page, has its pictures, and names buttons as the screen does."""

import xml.etree.ElementTree as ET

import pytest
from pypdfium2 import PdfDocument

from app.paths import translations
from app.reports.pdf import sheet_pdf
from app.words.quick_start import BUTTONS, LINES, quick_start_sheet
from app.words.speaker import Speaker
from tests.reports.our_agenda import ALBUM


def test_it_is_one_page():
    with PdfDocument(sheet_pdf(quick_start_sheet(Speaker(), ALBUM))) as paper:
        assert len(paper) == 1


@pytest.mark.parametrize("picture", [picture for picture, _words in LINES])
def test_each_line_has_its_picture(picture: str):
    assert ALBUM.find(picture) is not None


def test_each_button_is_on_a_screen_in_these_words():
    sources = {each.text for each in ET.parse(translations() / "app_en_GB.ts").iter("source")}
    assert set(BUTTONS) <= sources


def test_whatever_one_is_told_to_press_is_a_known_button():
    told = [words.removeprefix("Press ") for _picture, words in LINES if words.startswith("Press ")]
    assert len(told) == len(BUTTONS)
    assert all(words.startswith(f"{button} ") for words, button in zip(told, BUTTONS, strict=True))
