"""What belongs together is on one page, nothing is cut off, and how many pages there are is known."""

import io
import re
import zipfile
from dataclasses import replace

import pytest
from pypdfium2 import PdfDocument

from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.domain.report import Heading
from app.domain.sheet import FORMS, Form, PaperChoice, PictureRow, PictureRows, Said, Sheet, SmallPrint, Together
from app.reports.keeping import chunks
from app.reports.open_document import sheet_open_document
from app.reports.pdf import sheet_pages, sheet_pdf
from app.reports.typeset import MAY_BREAK
from app.reports.word import sheet_word
from app.words.agenda_paper import agenda_sheet
from app.words.speaker import Speaker
from tests.reports.long_agenda import AlbumWithPhoto, long_agenda
from tests.reports.our_agenda import ALBUM, BUS, agenda, sheet

PHOTOS = AlbumWithPhoto()


def paper(draft: AgendaDraft, form: Form = "easy", size_pt: int = 16) -> Sheet:
    return agenda_sheet(Speaker(), draft, PaperChoice(form, size_pt), PHOTOS)


def page_texts(data: bytes) -> list[str]:
    with PdfDocument(data) as read:
        return [squeezed(page.get_textpage().get_text_range()) for page in read]


def squeezed(words: str) -> str:
    return re.sub(r"\s", "", words.replace(MAY_BREAK, "").replace("\ufffe", ""))


def page_of(words: str, texts: list[str]) -> int:
    found = [number for number, text in enumerate(texts) if squeezed(words) in text]
    assert len(found) == 1, (words, found)
    return found[0]


def parts(whole: Sheet) -> list[Together]:
    return [block for block in whole.blocks if isinstance(block, Together)]


def said_in(part: Together) -> list[str]:
    rows = [row for block in part.blocks if isinstance(block, PictureRows) for row in block.rows]
    lines = [line for row in rows for line in row.lines] + [line for line in part.blocks if isinstance(line, Said)]
    return [line.words for line in lines]


@pytest.mark.parametrize("size_pt", [16, 24])
def test_a_question_is_on_the_page_of_the_last_words_before_it(size_pt: int):
    draft = replace(
        long_agenda(),
        items=tuple(
            replace(item, easy=(*item.easy, EasyLine(f"Last of {item.number}.", "bus")), question=f"Do {item.number}?")
            for item in long_agenda().items
            if item.kind == "item"
        ),
    )
    texts = page_texts(sheet_pdf(paper(draft, size_pt=size_pt)))
    for number in range(1, 13):
        assert page_of(f"Do {number}?", texts) == page_of(f"Last of {number}.", texts)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("size_pt", [16, 24])
def test_a_title_is_on_the_page_of_the_first_words_under_it(form: Form, size_pt: int):
    draft = long_agenda()
    items = [replace(item, lead=f"Lead{place}x") for place, item in enumerate(draft.items)]
    whole = paper(replace(draft, items=tuple(items)), form, size_pt)
    texts = page_texts(sheet_pdf(whole))
    for place, item in enumerate(items):
        if item.kind == "item":
            title = item.title if form == "full" or not item.easy_title else item.easy_title
            on = page_of(f"Lead{place}x leads this.", texts)
            assert squeezed(f"{item.number}. {title}") in texts[on]


@pytest.mark.parametrize("form", FORMS)
def test_an_item_that_fits_on_a_page_is_on_one_page(form: Form):
    whole = paper(long_agenda(is_easy=False), form)
    texts = page_texts(sheet_pdf(whole))
    for part in parts(whole):
        words = [squeezed(line) for line in said_in(part)]
        assert any(all(line in text for line in words) for text in texts)


@pytest.mark.parametrize("form", ["easy", "plain", "full"])
@pytest.mark.parametrize("long", ["word " * 1500, " ".join(f"Sentence number {number}." for number in range(200))])
def test_an_item_longer_than_a_page_loses_nothing(form: Form, long: str):
    draft = agenda(DraftItem("Long", notes=(f"{long} The end.",), question="Is this all?"))
    text = "".join(page_texts(sheet_pdf(sheet(draft, form))))
    text = re.sub(r"(?<=\D)\d{1,2}(?=\D|$)", "", text)
    assert text.count("word") >= long.count("word ")
    assert "Theend." in text
    assert "Isthisall?" in text


def test_about_this_paper_has_no_page_of_its_own_where_there_is_room():
    texts = page_texts(sheet_pdf(sheet()))
    assert page_of("About this paper", texts) == page_of("I need a break", texts)


def test_small_print_is_small_and_never_under_14_points():
    assert [sheet(size_pt=size).small_pt for size in (14, 16, 24)] == [14, 14, 18]
    assert any(isinstance(block, SmallPrint) for block in sheet().blocks)


@pytest.mark.parametrize("size_pt", [16, 24])
def test_the_pages_that_are_counted_are_those_that_there_are(size_pt: int):
    whole = sheet(size_pt=size_pt)
    assert sheet_pages(whole) == len(page_texts(sheet_pdf(whole)))


def rows_of(*words: str) -> PictureRows:
    return PictureRows(tuple(PictureRow("", (Said(each),)) for each in words))


def test_a_short_part_is_one_chunk():
    part = Together((Heading("Tea", 3), rows_of("Tea is hot.", "Do you like tea?")))
    assert chunks(part, sheet()) == [part.blocks]


def test_a_long_part_keeps_its_title_and_its_question_with_what_is_beside_them():
    part = Together((Heading("Tea", 3), rows_of("When.", *["word " * 200] * 4, "Last.", "Do you like tea?", "Draft.")))
    found = chunks(part, sheet())
    assert found[0] == (Heading("Tea", 3), rows_of("When."))
    assert found[-1] == (rows_of("Last.", "Do you like tea?", "Draft."),)
    assert len(found) == 6


def test_a_long_part_of_lines_keeps_what_is_asked_with_the_words_before_it():
    lines = tuple(map(Said, ("When.", "Who.", "First.", *["word " * 200] * 6, "Last.", "Question?", "Draft.")))
    found = chunks(Together((Heading("Tea", 3), *lines)), sheet())
    assert found[0] == (Heading("Tea", 3), *lines[:3])
    assert found[-1] == lines[-6:]


def inside(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read(name).decode()


def test_in_word_each_row_of_an_item_but_the_last_holds_on_to_the_next():
    body = inside(sheet_word(replace(sheet(agenda(BUS)), blocks=(parts(sheet(agenda(BUS)))[0],))), "word/document.xml")
    rows = re.findall(r"<w:tr>.*?</w:tr>", body, re.DOTALL)
    held = [row.count("<w:keepNext/>") == row.count("<w:p>") for row in rows]
    assert held == [True] * (len(rows) - 1) + [False]


def test_in_open_document_the_rows_of_an_item_stay_on_one_page():
    body = inside(sheet_open_document(sheet(agenda(BUS))), "content.xml")
    style = re.search(r'<style:style style:name="Whole".*?</style:style>', body, re.DOTALL)
    assert style is not None
    assert 'may-break-between-rows="false"' in style.group()
    assert 'table:style-name="Whole"' in body


@pytest.mark.parametrize("name", ["Helvetica", "Liberation Sans"])
def test_where_a_computer_has_not_our_letters_it_knows_which_to_take(name: str):
    assert name in inside(sheet_open_document(sheet()), "styles.xml")


def test_word_is_told_that_our_letters_have_no_feet():
    fonts = inside(sheet_word(sheet()), "word/fontTable.xml")
    ours = re.search(r'<w:font w:name="Arial">.*?</w:font>', fonts, re.DOTALL)
    assert ours is not None
    assert 'w:family w:val="swiss"' in ours.group()
    assert 'w:altName w:val="Helvetica"' in ours.group()


def test_bold_parts_of_a_line_are_bold_in_every_kind_of_file():
    line = Said("There was a SAR in July.", strong=((12, 3),))
    whole = Sheet("t", "en-GB", (line,))
    assert "<w:b/></w:rPr><w:t>SAR</w:t>" in inside(sheet_word(whole), "word/document.xml").replace("\n", "")
    assert 'style-name="Strong">SAR<' in inside(sheet_open_document(whole), "content.xml")
    assert page_of("There was a SAR in July.", page_texts(sheet_pdf(whole))) == 0


def test_the_album_of_these_tests_has_our_pictures_too():
    assert PHOTOS.find("bus") == ALBUM.find("bus")
