"""An agenda on paper can be heard as well as seen: in PDF, in Word and in OpenDocument, read back from the files."""

import io
import re
import zipfile
from dataclasses import replace
from itertools import pairwise
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdfium2 import PdfDocument

from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.domain.errors import MeetingError
from app.domain.report import Grid
from app.domain.settings import CARD_SETS
from app.domain.sheet import FORMS, SIZES_PT, Form, Illustration, PictureRows, Sheet, printable
from app.reports.open_document import sheet_open_document
from app.reports.pdf import cards_pdf, column_shares, sheet_pdf
from app.reports.pixels import size_of
from app.reports.typeset import MAY_BREAK, as_png
from app.reports.word import sheet_word
from app.words.card_papers import card_sheet, how_to_follow_sheet, reminder_sheet
from app.words.pressing import CARDS
from app.words.speaker import Speaker
from tests.reports.our_agenda import ALBUM, BUS, agenda, sheet
from tests.reports.read_back import ReadBack, fonts_of, read_open_document, read_pdf, read_word

KINDS = {
    "pdf": (sheet_pdf, read_pdf),
    "docx": (sheet_word, read_word),
    "odt": (sheet_open_document, read_open_document),
}
LOOKS_LIKE_CODE = st.text("#$*_`[]{}()<>@/\\\"~=-+'%&;:.,!? aébŵZ019\n\t", max_size=60)
QUICK = settings(max_examples=25, deadline=None)


def back(kind: str, paper: Sheet) -> ReadBack:
    write, read = KINDS[kind]
    return read(write(paper))


def squeezed(words: str) -> str:
    return re.sub(r"\s", "", words.replace(MAY_BREAK, ""))


@pytest.mark.parametrize("kind", KINDS)
class TestEachKindOfFile:
    @pytest.mark.parametrize("form", FORMS)
    def test_says_its_title_and_language(self, kind: str, form: Form):
        read = back(kind, sheet(form=form))
        assert (read.title, read.language) == ("Our Voice board", "en-GB")

    def test_has_real_headings_in_order(self, kind: str):
        headings = back(kind, sheet()).headings
        assert headings[0] == (1, "Our Voice board")
        assert (3, "2. The bus to the day centre") in headings
        levels = [level for level, _words in headings]
        assert all(after - before <= 1 for before, after in pairwise(levels))

    def test_says_what_each_picture_shows(self, kind: str):
        paper = sheet()
        shown = [row.picture for block in paper.plain_blocks() if isinstance(block, PictureRows) for row in block.rows]
        assert back(kind, paper).alts == [paper.pictures[name].alt for name in shown if name]

    def test_has_no_pictures_in_plain_words(self, kind: str):
        assert back(kind, sheet(form="plain")).alts == []

    def test_says_which_row_is_the_head_of_a_table(self, kind: str):
        heads = [head.strip() for head in back(kind, sheet(form="full")).heads]
        assert heads == ["When", "What", "Who asked", "Card", "What it means"]

    def test_has_every_word_of_the_agenda(self, kind: str):
        text = squeezed(back(kind, sheet(form="full")).text)
        for words in (*BUS.notes[0].split(". "), "Alex Green leads this.", "What time should the bus come?", "2:00pm"):
            assert squeezed(words) in text

    def test_is_made_at_every_size(self, kind: str):
        assert all(back(kind, sheet(size_pt=size)).headings for size in SIZES_PT)

    @QUICK
    @given(typed=LOOKS_LIKE_CODE)
    def test_shows_what_was_typed_and_never_runs_it(self, kind: str, typed: str):
        item = DraftItem(f"x{typed}x", easy_title=f"y{typed}y", easy=(EasyLine(f"z{typed}z"),), question=f"q{typed}q")
        draft = AgendaDraft(f"t{typed}t", place=f"p{typed}p", items=(item,))
        text = squeezed(back(kind, sheet(draft)).text)
        for letter in "typq":
            assert squeezed(printable(f"{letter}{typed}{letter}")) in text

    @QUICK
    @given(typed=st.text(max_size=40))
    def test_is_made_of_any_letters_there_are(self, kind: str, typed: str):
        assert back(kind, sheet(agenda(DraftItem(f"a{typed}", lead=typed, notes=(typed,))), form="full")).headings


def test_our_letters_are_inside_the_pdf():
    fonts = fonts_of(sheet_pdf(sheet()))
    assert {name.partition("+")[2] for name in fonts} == {
        "AtkinsonHyperlegibleNext-Regular",
        "AtkinsonHyperlegibleNext-Bold",
    }
    assert all(fonts.values())


def pages(data: bytes) -> int:
    with PdfDocument(data) as paper:
        return len(paper)


def test_how_to_follow_and_reminders_are_one_page_each():
    papers = [how_to_follow_sheet(Speaker(), ALBUM), *(reminder_sheet(Speaker(), agenda(), n, ALBUM) for n in (1, 7))]
    assert [pages(sheet_pdf(paper)) for paper in papers] == [1, 1, 1]


@pytest.mark.parametrize(("on_a_page", "of_five"), [(2, 3), (4, 2)])
def test_cards_stand_two_or_four_on_a_page(on_a_page: Literal[2, 4], of_five: int):
    data = cards_pdf(card_sheet(Speaker(), CARD_SETS["five"], on_a_page, ALBUM))
    read = read_pdf(data)
    assert pages(data) == of_five
    assert [words for _level, words in read.headings] == [CARDS[meaning] for meaning in CARD_SETS["five"]]
    assert len(read.alts) == 5


@pytest.mark.parametrize("on_a_page", [2, 4])
def test_each_sentence_on_a_card_has_a_line_of_its_own(on_a_page: Literal[2, 4]):
    data = cards_pdf(card_sheet(Speaker(), ("pause",), on_a_page, ALBUM))
    lines = [line.strip() for line in read_pdf(data).text.splitlines()]
    assert "The meeting stops." in lines


def test_a_pdf_keeps_the_rules_for_all_readers():
    assert b"<pdfuaid:part>1</pdfuaid:part>" in sheet_pdf(sheet())


def test_the_same_agenda_makes_the_same_open_document():
    assert sheet_open_document(sheet()) == sheet_open_document(sheet())


def inside(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read(name).decode()


def test_word_and_open_document_never_cut_a_word_nor_slant_it():
    word, text = sheet_word(sheet()), sheet_open_document(sheet())
    assert re.search(
        r'<w:defaultTabStop [^>]*/>\s*<w:autoHyphenation w:val="false"/>', inside(word, "word/settings.xml")
    )
    assert 'fo:hyphenate="false"' in inside(text, "styles.xml")
    for part in (inside(word, "word/document.xml"), inside(text, "content.xml"), inside(text, "styles.xml")):
        assert not re.search(r"<w:i/>|<w:u |<w:caps/>|italic|underline|uppercase|justify", part)


def test_lines_stand_one_and_a_half_apart():
    assert 'w:line="360"' in inside(sheet_word(sheet()), "word/styles.xml")
    assert 'fo:line-height="150%"' in inside(sheet_open_document(sheet()), "styles.xml")


def test_letters_are_as_large_as_was_asked():
    assert '<w:sz w:val="48"/>' in inside(sheet_word(sheet(size_pt=24)), "word/styles.xml")
    assert 'fo:font-size="24pt"' in inside(sheet_open_document(sheet(size_pt=24)), "styles.xml")


def test_a_drawing_becomes_dots_for_files_that_hold_no_drawings():
    png = as_png(ALBUM.find("bus") or pytest.fail("no bus"))
    assert png.startswith(b"\x89PNG")
    assert size_of(png) == (440, 440)


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_that_cannot_be_drawn_is_told_in_a_code(kind: str):
    broken = Illustration("calendar", "A calendar", "svg" if kind == "odt" else "png", b"\x89PNG no picture")
    paper = replace(sheet(), pictures={"calendar": broken})
    with pytest.raises(MeetingError, match="paper_not_made"):
        KINDS[kind][0](paper)


@pytest.mark.parametrize(
    ("data", "size"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x05\0\0\0\x07", (5, 7)),
        (b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x11\x08\0\x09\0\x03rest", (3, 9)),
        (b"no picture", (1, 1)),
        (b"\xff\xd8\xff\xe0", (1, 1)),
    ],
)
def test_a_picture_says_its_size(data: bytes, size: tuple[int, int]):
    assert size_of(data) == size


def test_the_column_with_the_longest_word_is_the_widest():
    grid = Grid("t", ("a", "b"), (("one", "extraordinarily"), ("a b c", "x")))
    narrow, wide = column_shares(grid, 16)
    assert wide > 1.5 * narrow


@pytest.mark.parametrize("size_pt", SIZES_PT)
def test_a_time_has_room_in_its_column_beside_a_long_title(size_pt: int):
    grid = Grid("t", ("When", "What", "Who asked"), (("12:00pm", "Long title of an item " * 9, "Professionals"),))
    shares = column_shares(grid, size_pt)
    assert 170 * shares[0] / sum(shares) > len("12:00pm") * size_pt * 25.4 / 72 * 0.55


def test_what_no_file_can_hold_is_left_out():
    assert printable("a\x00b\x1b\ud800c\n d\u200b") == "abc d"
