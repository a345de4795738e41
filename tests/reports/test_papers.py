"""A paper as a file: a page that a screen reader can follow, a table without formulas, plain values."""

import csv
import io
import json
import re
import zipfile
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from docx import Document

from app.domain.report import Grid, Heading, Report
from app.domain.sheet import SIZES_PT, Illustration, PictureRow, PictureRows, Said, Sheet, SmallPrint
from app.reports.open_document import sheet_open_document
from app.reports.pdf import sheet_pdf
from app.reports.spreadsheet import spreadsheet
from app.reports.values import values
from app.reports.web_page import web_page
from app.reports.word import sheet_word
from tests.reports.read_back import read_open_document, read_pdf, read_word

GRID = Grid("What happened", ("Line", "Words"), (("1", "We moved on to: <b>Tea</b> & cake"), ("2", "=1+1")), names=0)
SMALL = SmallPrint("", ("The mark: ab12cd34.",))
PAGE = Sheet('Our "day" <centre>', "en-GB", (Heading("In short"), Said("5 < 6"), GRID, SMALL))
REPORT = Report(PAGE, GRID, {"title": "Café"})
VOID = {"meta", "img"}


class Reader(HTMLParser):
    """Reads a page as a machine does: every tag closed, in order."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: dict[str, list[str]] = {}
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and data.strip():
            self.text.setdefault(self.open[-1], []).append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.fixture
def page() -> Reader:
    return Reader(web_page(REPORT))


def test_every_tag_is_closed(page: Reader):
    assert page.open == []


def test_the_page_says_its_language_and_title(page: Reader):
    assert page.all("html") == [{"lang": "en-GB"}]
    assert page.text["title"] == page.text["h1"] == ['Our "day" <centre>']


def test_headings_and_tables_have_their_parts(page: Reader):
    assert page.text["h2"] == ["In short"]
    assert page.text["caption"] == ["What happened"]
    assert [head["scope"] for head in page.all("th")] == ["col", "col", "row", "row"]


def test_the_name_of_a_table_is_not_said_twice_where_a_heading_says_it():
    page = Reader(web_page(replace(REPORT, sheet=replace(PAGE, blocks=(Heading("What happened", 3), GRID)))))
    assert page.text["h3"] == ["What happened"]
    assert "caption" not in page.text


@pytest.mark.parametrize(("columns", "stops"), [(2, 0), (5, 1)])
def test_only_a_wide_table_is_a_stop_of_the_keyboard(columns: int, stops: int):
    wide = Grid("Wide", tuple("abcde"[:columns]), (tuple("12345"[:columns]),))
    page = Reader(web_page(replace(REPORT, sheet=replace(PAGE, blocks=(wide,)))))
    assert sum(part.get("tabindex") == "0" for part in page.all("div")) == stops


@pytest.mark.parametrize("size_pt", SIZES_PT)
def test_a_short_table_stays_on_one_page_and_a_long_one_goes_on(size_pt: int):
    short = Grid("Short", ("Time", "Words"), (("10:00am", "We began."),) * 3)
    long = Grid("Long", ("Time", "Words"), (("10:00am", "We began."),) * 30)
    for table, is_whole in ((short, True), (long, False)):
        paper = replace(PAGE, blocks=(table,), size_pt=size_pt)
        rows = Document(io.BytesIO(sheet_word(paper))).tables[0].rows
        assert bool(rows[-2].cells[0].paragraphs[0].paragraph_format.keep_with_next) == is_whole
        with zipfile.ZipFile(io.BytesIO(sheet_open_document(paper))) as package:
            content = package.read("content.xml").decode()
        assert (':style-name="Whole"' in content.split(":body>")[1]) == is_whole


def test_words_are_shown_as_they_are_and_never_become_page(page: Reader):
    assert "We moved on to: <b>Tea</b> & cake" in page.text["td"]
    assert page.all("b") == []


def test_the_page_needs_nothing_else(page: Reader):
    assert not {tag for tag, _ in page.tags} & {"script", "img", "link", "iframe", "object"}
    assert not any({"src", "href"} & set(attributes) for _, attributes in page.tags)
    assert "url(" not in "".join(page.text["style"])


def test_the_mark_is_on_the_page(page: Reader):
    assert any("ab12cd34" in text for text in page.text["p"])


def test_words_are_big_and_dark_on_light(page: Reader):
    style = "".join(page.text["style"])
    pairs = re.findall(r"background: (#\w+); color: (#\w+)", style)
    assert "18pt" in style
    assert len(pairs) == 3
    assert all(contrast(*pair) >= 7 for pair in pairs)


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((lightness(one), lightness(other)))
    return (lighter + 0.05) / (darker + 0.05)


def lightness(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def rows(report: Report) -> list[list[str]]:
    return list(csv.reader(io.StringIO(spreadsheet(report).decode("utf-8-sig"), newline="")))


def test_a_table_has_its_heads_and_rows():
    assert rows(REPORT)[:2] == [["Line", "Words"], ["1", "We moved on to: <b>Tea</b> & cake"]]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_ever_a_formula(start: str):
    report = Report(PAGE, Grid("x", ("Line",), ((f"{start}cmd",),)), {})
    assert rows(report)[1][0].startswith("'")


def test_spreadsheet_programs_are_told_the_letters():
    assert spreadsheet(REPORT).startswith(b"\xef\xbb\xbf")


def test_values_are_one_json_document():
    assert json.loads(values(REPORT)) == {"title": "Café"}


def test_a_picture_is_inside_the_page_with_its_words():
    picture = Illustration("bus", "a bus & a stop", "svg", b"<svg/>")
    rows = PictureRows((PictureRow("bus", (Said("The bus."),)),))
    page = Reader(web_page(Report(Sheet("Buses", "en-GB", (rows,), {"bus": picture}), GRID, {})))
    (shown,) = page.all("img")
    assert shown["alt"] == "a bus & a stop"
    assert (shown["src"] or "").startswith("data:image/svg+xml;base64,")
    assert page.open == []


@pytest.mark.parametrize(("size_pt", "is_table"), [(16, True), (24, False)])
def test_a_table_that_is_too_wide_for_large_letters_becomes_lines(size_pt: int, is_table: bool):
    heads = ("Item", "Who asked", "Minutes planned", "Minutes used", "Points")
    grid = Grid("What we talked about", heads, (("The bus", "Professionals", "20", "18", "3"),))
    paper = replace(PAGE, blocks=(grid,), size_pt=size_pt)
    for read, write in ((read_pdf, sheet_pdf), (read_word, sheet_word), (read_open_document, sheet_open_document)):
        back = read(write(paper))
        assert bool(back.heads) == is_table
        assert ("Minutes planned: 20" in back.text) == (not is_table)
        assert "Professionals" in back.text
