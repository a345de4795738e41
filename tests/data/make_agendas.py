"""Makes the agendas of our own in tests/data/agendas: python3 tests/data/make_agendas.py

All meetings, places and roles in them are invented. PDF files are painted with Qt (offscreen).
"""

import os
import sys
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

from agenda_pdfs import board_middle_pdf, council_columns_pdf, respite_bordered_pdf

FOLDER = Path(__file__).parent / "agendas"
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
WHEN = (2026, 1, 1, 0, 0, 0)


def put_zip(path: Path, parts: dict[str, str]) -> None:
    """Write a zipped document that is the same on every run."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(zipfile.ZipInfo(name, WHEN), text, zipfile.ZIP_STORED if name == "mimetype" else None)


# ------------------------------------------------------------------ Word


def paragraph(text: str, style: str = "", number: tuple[int, int] | None = None) -> str:
    """Return a paragraph of Word; `number` is (list, level)."""
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    if number:
        properties += f'<w:numPr><w:ilvl w:val="{number[1]}"/><w:numId w:val="{number[0]}"/></w:numPr>'
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space='preserve'>{escape(text)}</w:t></w:r></w:p>"


def cell(text: str, span: int = 1, merge: str = "") -> str:
    """Return a table cell; `merge` is restart or continue."""
    properties = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    properties += f'<w:vMerge w:val="{merge}"/>' if merge else ""
    lines = "".join(paragraph(line) for line in text.split("\n"))
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{lines}</w:tc>"


def row(*cells: str) -> str:
    """Return a table row of texts, or of cells that were made before."""
    return "<w:tr>" + "".join(one if one.startswith("<w:") else cell(one) for one in cells) + "</w:tr>"


def control(inside: str, properties: str = "") -> str:
    """Return a content control."""
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"


STYLES = (
    f"<w:styles {WORD}><w:style w:type='paragraph' w:styleId='Title'><w:name w:val='Title'/></w:style>"
    "<w:style w:type='paragraph' w:styleId='Heading1'><w:name w:val='heading 1'/></w:style></w:styles>"
)
NUMBERING = (
    f"<w:numbering {WORD}><w:abstractNum w:abstractNumId='0'>"
    "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>"
    "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt "
    "w:val='lowerLetter'/><w:lvlText w:val='%2)'/></w:lvl></w:abstractNum>"
    "<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:numFmt "
    "w:val='bullet'/><w:lvlText w:val='o'/></w:lvl></w:abstractNum>"
    "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num><w:num "
    "w:numId='2'><w:abstractNumId w:val='1'/></w:num></w:numbering>"
)


def put_word(name: str, body: str) -> None:
    """Write a .docx with this body."""
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "word/styles.xml": STYLES,
        "word/numbering.xml": NUMBERING,
        "word/document.xml": f"<w:document {WORD}><w:body>{body}</w:body></w:document>",
    }
    put_zip(FOLDER / name, parts)


def bus_table() -> None:
    """A table with a header row, merged cells, bands, breaks and purposes."""
    rows = [
        row("No.", "Agenda item", "Who", "Time", "For"),
        row(cell("GETTING STARTED", span=5)),
        row("1", "Welcome and how we work together", "Co-chairs", "10.00", "Information"),
        row("2", "Notes of the last meeting\nTo agree the notes", "Note taker", "10.10", "Agree"),
        row(
            cell("3", merge="restart"),
            "Bus passes before 9.30\nWhat makes the morning hard?",
            "Experts by experience",
            "10.20",
            "Discussion",
        ),
        row(cell("", merge="continue"), "3.1 Letter to the bus company", "All", "10.50", "Decision"),
        row("", cell("Tea break", span=2), "11.00", ""),
        row("4", "Quiet seats on the 17 bus", "Transport officer", "11.15", "Check"),
        row("5", "Any other business", "All", "11.50", ""),
        row("6", "Close", "", "12.00", ""),
    ]
    head = paragraph("Getting Around Together: bus group", "Title") + paragraph(
        "Tuesday 9 June 2026, 10.00am to 12 noon"
    )
    put_word(
        "bus-group-table.docx",
        head
        + paragraph("Venue: Willow Centre, Room 2")
        + f"<w:tbl>{''.join(rows)}</w:tbl>"
        + paragraph("Present: co-chairs, four experts by experience"),
    )


def day_centre_numbers() -> None:
    """Automatic numbers on two levels, bullets, and a date and place in content controls."""
    day = control(paragraph("7/5/2026"), '<w:date w:fullDate="2026-05-07T00:00:00Z"/>')
    body = [
        paragraph("Day centre planning meeting", "Title"),
        day,
        control(paragraph("Location: Maple House")),
        paragraph("Time: 1pm to 3pm"),
        paragraph("Agenda", "Heading1"),
        paragraph("Welcome (5 mins)", number=(1, 0)),
        paragraph("What we heard from people (30 mins)", number=(1, 0)),
        paragraph("opening on Saturdays", number=(2, 0)),
        paragraph("food and drink", number=(2, 0)),
        paragraph("Choices to make", number=(1, 0)),
        paragraph("To agree the colours of the quiet room", number=(1, 1)),
        paragraph("To discuss a new timetable", number=(1, 1)),
        paragraph("Next steps (10 mins) – Lead: Centre manager", number=(1, 0)),
    ]
    put_word("day-centre-numbers.docx", "".join(body))


def respite_timetable() -> None:
    """A timetable of two days across, with lunch over both."""
    rows = [
        row("Time", "Wednesday 4 November", "Thursday 5 November"),
        row("10.00 - 11.00", "Welcome (CO)", "What good respite looks like"),
        row("11.00 - 11.20", "Break", "Break"),
        row("11.20 - 12.30", "Stories from families", "Costs and choices (FM)"),
        row("12.30 - 1.15", cell("Lunch", span=2)),
        row("1.15 - 2.30", "Small groups:\nShort breaks at home", "What happens next"),
    ]
    put_word(
        "respite-timetable.docx",
        paragraph("Respite and short breaks, two days in November 2026", "Title") + f"<w:tbl>{''.join(rows)}</w:tbl>",
    )


# ------------------------------------------------------------------ OpenDocument, text, tables, calendar


def health_checks_odt() -> None:
    """Headings with minutes and paragraphs of explanation below them."""
    names = ("office", "text", "table", "style")
    spaces = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in names)
    items = [
        ("1. Hello and introductions (10 minutes)", ["Say your name and one good thing."]),
        ("2. What is an annual health check? (20 minutes)", ["A nurse explains.", "To inform."]),
        ("3. Making the letter easier (30-40 minutes)", ["Please bring a letter you were sent."]),
        ("4. Comfort break (10 minutes)", []),
        ("5. What we ask the surgery to change (25 minutes)", ["To agree three things."]),
    ]
    lines = "".join(
        f'<text:h text:outline-level="2">{escape(title)}</text:h>'
        + "".join(f"<text:p>{escape(note)}</text:p>" for note in notes)
        for title, notes in items
    )
    top = (
        '<text:h text:outline-level="1">Annual health checks: working together</text:h>'
        "<text:p>Date: Friday 11 September 2026</text:p><text:p>Time: 2.00pm to "
        "4.00pm</text:p><text:p>Place: Orchard Surgery</text:p>"
    )
    parts = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": (
            f"<office:document-content "
            f"{spaces}><office:body><office:text>{top}{lines}</office:text></office:body></office:document-content>"
        ),
    }
    put_zip(FOLDER / "health-checks-headings.odt", parts)


TEXTS = {
    "transport-columns.txt": """Easy Travel Partnership Board
Thursday 12 March 2026, 6.00pm - 7.30pm
Hillside Library

ITEM    SESSION                              LEAD              TIME
        WORKSHOP
1       Welcome and introductions            Chair             6.00pm
                                                               5 mins
2       Travel training workshop             All, working in   6.05pm
        What makes a journey hard?           groups            55 mins
        GENERAL
3       Notes of the last meeting            Chair             7.00pm
                                                               10 mins
4       Any other business                   All               7.10pm
                                                               20 mins
                                                               7.30pm close
""",
    "respite-list.md": """# Respite steering group

- **Date**: 3 February 2027
- **Time**: 10:00 to 12:00
- **Place**: Online

## Ground rules

1. One person speaks at a time.
2. Ask if a word is hard.

## Agenda

1. Welcome (5m, Co-chair)
2. Minutes of the last meeting
    1. Actions from January
    2. Matters arising
3. [Short breaks survey](survey.html): what families told us (30m)

    | timebox | topic | presenter |
    |:-:|---|---|
    | 10m | Booking by phone | Family carer lead |
    | 15m | Weekend breaks | Commissioner |

4. Break (15m)
5. Date of next meeting

## Papers

| Paper | Size |
|---|---|
| Survey | 2 pages |
""",
    "buses-rows.csv": "Bus users forum,,,\nDate,Monday 6 July 2026,,\nVenue,Station "
    "Hall,,\nStart time,Topic,Led by,How long\n"
    '13:00,Welcome,Chair,10 mins\n13:10,"Bus stops, seats and '
    'shelter",Expert by experience,35 mins\n13:45,Tea break,,15 mins\n'
    "14:00,Talking signs on buses,Bus company,40 mins\n14:40,Any other business,All,20 mins\n",
    "day-centre-call.ics": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-TIMEZONE:Europe/London\r\n"
    "BEGIN:VEVENT\r\nUID:1@example.org\r\n"
    "SUMMARY:Day centre co-production "
    "call\r\nDTSTART:20260615T090000Z\r\nDTEND:20260615T103000Z\r\nLOCATION:Online\\, "
    "link to follow\r\n"
    "DESCRIPTION:Agenda\\n10.00 Welcome\\n10.10 Lunch menu\\, who "
    "chooses?\\n10.40 Break\\n10\r\n .50 Trips in summer\\n11.20 "
    "Close\\n\r\n"
    "END:VEVENT\r\nEND:VCALENDAR\r\n",
    "pasted-mail.txt": """Hi all,

Looking forward to seeing you on Thursday 4th June 2026 at 2pm in the Meeting Room, Riverside Centre. The agenda:

- Hello and how are you
- Bus passes (Family carer, 20 mins)
- Break
- Day centre changes (Manager, 30 mins)
- Next steps

Best wishes
The co-chairs
""",
}


def make_all(folder: Path, texts: Mapping[str, str], makers: Sequence[Callable[[], None]]) -> None:
    """Write every text and make every file of a folder anew, with what Qt needs to paint PDF files."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(sys.argv[:1])
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_bytes(text.encode())
    for make in makers:
        make()
    application.quit()


def main() -> int:
    """Make every file anew."""
    makers = (
        bus_table,
        day_centre_numbers,
        respite_timetable,
        health_checks_odt,
        respite_bordered_pdf,
        board_middle_pdf,
        council_columns_pdf,
    )
    make_all(FOLDER, TEXTS, makers)
    return 0


if __name__ == "__main__":
    sys.exit(main())
