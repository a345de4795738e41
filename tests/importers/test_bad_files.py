"""Files that cannot be read: each gives a code with words, quickly, and never another kind of error."""

import io
import os
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.errors import MeetingError
from app.importers.limits import MAX_LINE_CHARACTERS, MAX_LINES
from app.importers.reader import AgendaFiles
from app.words.importing import PROBLEMS

DATA = Path(__file__).parents[1] / "data" / "agendas"
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 3000


def code_of(path: Path) -> str:
    with pytest.raises(MeetingError) as problem:
        AgendaFiles().read_file(path)
    assert "{" not in PROBLEMS[problem.value.code].format(**problem.value.facts)
    return problem.value.code


def packed(parts: dict[str, str | bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return stream.getvalue()


def word(body: str, before: str = "") -> bytes:
    return packed({"word/document.xml": f"{before}<w:document {WORD}><w:body>{body}</w:body></w:document>"})


def laughs() -> str:
    lines = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    return f'<!DOCTYPE x [<!ENTITY a0 "ha">{lines}]>'


BAD: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "empty": ("a.docx", lambda: b"", "agenda_empty"),
    "only spaces": ("a.txt", lambda: b" \r\n\t ", "agenda_empty"),
    "cut short, Word": ("a.docx", lambda: (DATA / "bus-group-table.docx").read_bytes()[:900], "agenda_damaged"),
    "cut short, PDF": ("a.pdf", lambda: (DATA / "respite-bordered.pdf").read_bytes()[:2000], "agenda_damaged"),
    "cut short, OpenDocument": (
        "a.odt",
        lambda: (DATA / "health-checks-headings.odt").read_bytes()[:600],
        "agenda_damaged",
    ),
    "password, Word": ("a.docx", lambda: OLE + "EncryptedPackage".encode("utf-16-le"), "agenda_locked"),
    "old Word": ("a.doc", lambda: OLE, "agenda_save_as_docx"),
    "rich text": ("a.rtf", lambda: rb"{\rtf1 Tea}", "agenda_save_as_docx"),
    "rich text named txt": ("a.txt", lambda: rb"{\rtf1 Tea}", "agenda_save_as_docx"),
    "Excel": ("a.xlsx", lambda: packed({"xl/workbook.xml": "<a/>"}), "agenda_save_as_docx"),
    "Pages": ("a.pages", lambda: packed({"Index/Document.iwa": "x"}), "agenda_save_as_docx"),
    "web page": ("a.html", lambda: b"<!DOCTYPE html><p>1. Tea</p>", "agenda_save_as_docx"),
    "zip": ("a.zip", lambda: packed({"agenda.txt": "1. Tea"}), "agenda_is_zip"),
    "photo": ("a.jpg", lambda: b"\xff\xd8\xff\xe0" + b"\0" * 50, "agenda_is_picture"),
    "photo named PDF": ("a.pdf", lambda: b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "agenda_is_picture"),
    "sound": ("a.mp3", lambda: bytes(range(256)) * 20, "agenda_not_text"),
    "bytes named PDF": ("a.pdf", lambda: bytes(range(256)) * 20, "agenda_damaged"),
    "zip bomb": ("a.docx", lambda: packed({"word/document.xml": b" " * 60_000_000}), "agenda_too_big"),
    "external entity": (
        "a.docx",
        lambda: word("&x;", '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>'),
        "agenda_unsafe",
    ),
    "entities without end": ("a.docx", lambda: word("&a11;", laughs()), "agenda_unsafe"),
    "nested without end": ("a.docx", lambda: word("<w:p>" * 4000 + "</w:p>" * 4000), "agenda_damaged"),
    "broken XML": ("a.docx", lambda: packed({"word/document.xml": "<w:document><w:body>"}), "agenda_damaged"),
    "no document inside": ("a.docx", lambda: packed({"word/styles.xml": "<a/>"}), "agenda_damaged"),
    "a line of 50 MB": ("a.txt", lambda: b"a" * 50_000_000, "agenda_too_big"),
    "a long line": ("a.txt", lambda: b"a " * MAX_LINE_CHARACTERS, "agenda_line_too_long"),
    "a long row": ("a.csv", lambda: b"a," * MAX_LINE_CHARACTERS, "agenda_line_too_long"),
    "no meeting in a calendar": ("a.ics", lambda: b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "calendar_without_meetings"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_gives_a_plain_problem_quickly(name: str, tmp_path: Path) -> None:
    file_name, content, code = BAD[name]
    path = tmp_path / file_name
    path.write_bytes(content())
    begin = time.monotonic()
    assert code_of(path) == code
    assert time.monotonic() - begin < 5


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    assert code_of(tmp_path / "gone.docx") == "agenda_missing"
    assert code_of(tmp_path) == "agenda_is_folder"


def test_a_name_with_odd_signs_is_only_missing(tmp_path: Path) -> None:
    assert code_of(tmp_path / ("x" * 400)) in {"agenda_missing", "agenda_unreadable"}
    assert code_of(Path("a\0b")) in {"agenda_missing", "agenda_unreadable"}


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_says_so(tmp_path: Path) -> None:
    path = tmp_path / "agenda.txt"
    path.write_text("1. Tea")
    path.chmod(0)
    assert code_of(path) == "agenda_not_allowed"


def test_rights_that_are_missing_have_their_own_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "agenda.txt"
    path.write_text("1. Tea")

    def refuse(_: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert code_of(path) == "agenda_not_allowed"


def test_a_locked_open_document_is_known_as_locked(tmp_path: Path) -> None:
    manifest = (
        '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/>'
        "</m:file-entry></m:manifest>"
    )
    parts = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "META-INF/manifest.xml": manifest,
        "content.xml": "x",
    }
    (tmp_path / "a.odt").write_bytes(packed(dict(parts)))
    assert code_of(tmp_path / "a.odt") == "agenda_locked"


def pdf(stream: str, extra: str = "", trailer: str = "") -> bytes:
    """A small PDF with one page, made by hand."""
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<<>>>>",
        f"<</Length {len(stream)}>>stream\n{stream}\nendstream",
        *([extra] if extra else []),
    ]
    made, places = "%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj{body}endobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    count, start = len(objects) + 1, len(made)
    made += f"xref\n0 {count}\n0000000000 65535 f \n{table}trailer<</Root 1 0 R/Size {count}{trailer}>>\n"
    made += f"startxref\n{start}\n%%EOF"
    return made.encode("latin-1")


def test_a_pdf_of_pictures_only_asks_for_words(tmp_path: Path) -> None:
    (tmp_path / "scan.pdf").write_bytes(pdf("0 0 100 100 re f"))
    assert code_of(tmp_path / "scan.pdf") == "agenda_only_pictures"


def test_a_pdf_with_a_password_is_known_as_locked(tmp_path: Path) -> None:
    key = "<" + "41" * 32 + ">"
    (tmp_path / "a.pdf").write_bytes(
        pdf(
            "BT ET",
            f"<</Filter/Standard/V 1/R 2/O{key}/U{key}/P -4>>",
            f"/Encrypt 5 0 R/ID[<{'00' * 16}><{'00' * 16}>]",
        )
    )
    assert code_of(tmp_path / "a.pdf") == "agenda_locked"


@pytest.mark.parametrize(
    ("file_name", "source"),
    [
        ("a.pdf", "bus-group-table.docx"),
        ("a.docx", "respite-bordered.pdf"),
        ("a.txt", "health-checks-headings.odt"),
        ("a.docx", "day-centre-call.ics"),
    ],
)
def test_a_file_that_is_not_what_its_ending_says_is_read_as_what_it_is(
    file_name: str, source: str, tmp_path: Path
) -> None:
    (tmp_path / file_name).write_bytes((DATA / source).read_bytes())
    got = AgendaFiles().read_file(tmp_path / file_name)
    assert got.items == AgendaFiles().read_file(DATA / source).items


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_any_encoding_is_read(encoding: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Agenda\n1. Café visit – £5 each\n2. Tea\n".encode(encoding))
    assert [item.title for item in AgendaFiles().read_file(tmp_path / "a.txt").items] == ["Café visit – £5 each", "Tea"]


def test_a_calendar_whose_rules_are_broken_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    zone = "BEGIN:VTIMEZONE\nTZID:A\nTZID:B\nEND:DAYLIGHT\n"
    text = f"BEGIN:VCALENDAR\n{zone}BEGIN:VEVENT\nSUMMARY:Buses\nDTSTART:99999999T999999\n"
    (tmp_path / "a.ics").write_text(text)
    draft = AgendaFiles().read_file(tmp_path / "a.ics")
    assert (draft.title, draft.date) == ("Buses", None)


def test_a_very_long_list_is_cut_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("1. Tea and cake\n" * (MAX_LINES * 3))
    begin = time.monotonic()
    draft = AgendaFiles().read_file(tmp_path / "a.txt")
    assert "only_first_part" in {notice.code for notice in draft.notices}
    assert time.monotonic() - begin < 8
