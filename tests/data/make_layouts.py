"""Makes the agendas in tests/data/layouts, one for each layout that groups use: python3 tests/data/make_layouts.py

All meetings, places and roles in them are invented. The texts stand in layout_texts.py. PDF files are painted with Qt.
"""

import sys
from pathlib import Path
from xml.sax.saxutils import escape

from layout_texts import TEXTS
from make_agendas import make_all, paragraph, put_word, put_zip, row

FOLDER = Path(__file__).parent / "layouts"
Painted = tuple[float, float, str]


def word(name: str, *parts: str) -> None:
    """Write a .docx of paragraphs and tables."""
    put_word(str(FOLDER / name), "".join(parts))


def table(*rows: str) -> str:
    """Return a table of Word."""
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def picture_cell(name: str) -> str:
    """Return a cell that holds a picture with other text for screen readers, and no words."""
    space = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    drawing = f"<w:drawing><wp:inline xmlns:wp='{space}'><wp:docPr id='1' name='{name}' descr='{name}'/></wp:inline>"
    return f"<w:tc><w:tcPr/><w:p><w:r>{drawing}</w:drawing></w:r></w:p></w:tc>"


def commissioning_numbers() -> None:
    """Layout 7: references as numbers, initials in brackets, a line about the quorum."""
    lines = [
        ("GBP/2627/041: Welcome, Apologies & Quoracy (RS)"),
        ("GBP/2627/042: Questions from the Public (RS)"),
        ("GBP/2627/043: Declarations of Interest (All)"),
        ("GBP/2627/044: Mental Health Crisis Line (HK)"),
        ("GBP/2627/045: Learning Disability Health Checks (HK / TB)"),
        ("GBP/2627/046: Any Other Business (All)"),
    ]
    word(
        "references-initials.docx",
        paragraph("Northmoor Commissioning Board", "Title"),
        paragraph("Date & Time: Thursday 4 March 2027, 9.30am to 11.00am"),
        paragraph("Venue: Meeting Room 1, Larch House"),
        paragraph("Agenda", "Heading1"),
        *(paragraph(line) for line in lines),
        paragraph("Quoracy: five members, of whom one is a lay member"),
    )


def autism_board() -> None:
    """Layout 8: "Agenda Item 1 : Title", one without a number, parts 1.1 and 2.2.1, what was agreed and noted."""
    word(
        "agenda-item-words.docx",
        paragraph("Fenland Autism Partnership Board", "Title"),
        paragraph("Tuesday 19 January 2027"),
        paragraph("13:00 – 15:00"),
        paragraph("Agenda Item: Pre-Meeting Support"),
        paragraph("Agenda Item 1 : Welcome and Introductions"),
        paragraph("1.1 House rules"),
        paragraph("Agenda Item 2 : Housing for Autistic Adults"),
        paragraph("2.1 What we heard in the autumn"),
        paragraph("2.2 What the council will do"),
        paragraph("Decision: the board is asked to choose two ideas"),
        paragraph("Agenda Item 3 : Quiet Hour in Shops"),
        paragraph("Agenda Item 4 : Next Meeting"),
    )


def caps_parts() -> None:
    """Layout 13: parts in capitals, numbers 1.1 and 1.2 below them."""
    word(
        "parts-in-capitals.docx",
        paragraph("Riverside Trust Patients' Council", "Title"),
        paragraph("Wednesday 10th February 2027 at 2pm"),
        paragraph("PART 1: INTRODUCTIONS AND APOLOGIES"),
        paragraph("1.1 Welcome from the Chair"),
        paragraph("1.2 Declarations of Interest"),
        paragraph("PART 2: UPDATES"),
        paragraph("2.1 Ward food survey"),
        paragraph("2.2 Letters in large print"),
        paragraph("PART 3: CLOSE"),
        paragraph("3.1 Any Other Business"),
    )


def theme_day() -> None:
    """Layout 14: themes in tables, a film, two top issues, starts only, nobody leads."""
    head = row("Time", "What we will do")
    word(
        "themes-of-the-day.docx",
        paragraph("People First Partnership Day", "Title"),
        paragraph("Friday 23 April 2027, Elm Hall, 10am to 3pm"),
        paragraph("Theme 1: My home"),
        table(head, row("10:00", "Hello and house rules"), row("10:15", "Film: Moving on"), row("10:35", "Break")),
        paragraph("Theme 2: My health"),
        table(head, row("10:50", "Top 2 issues from each table"), row("11:40", "Feedback"), row("12:15", "Lunch")),
    )


def easy_read() -> None:
    """A two-column table: the picture left, short sentences right, a clock time, no numbers, a break."""
    rows = [
        row(picture_cell("clock"), "10 o'clock\nHello everyone.\nSay your name.\nTell us how you feel today."),
        row(picture_cell("bus"), "10.20am\nBuses.\nThe bus company wants to change the times.\nWe say what we think."),
        row(picture_cell("cup"), "11am\nTea break.\nYou can go to the quiet room."),
        row(
            picture_cell("house"), "11.20am\nWhere we live.\nKim will tell us about new flats.\nWe choose 2 questions."
        ),
        row(picture_cell("door"), "12 o'clock\nWe finish.\nThank you for coming."),
    ]
    word(
        "easy-read.docx",
        paragraph("Speak Up Group meeting", "Title"),
        paragraph("Monday 15 March 2027"),
        paragraph("10am to 12 noon"),
        paragraph("At: The Hub, Mill Street"),
        table(*rows),
    )


def governors_odt() -> None:
    """Layout 10: numbers 1 to 9 drawn by the program, bullets below one of them, Close of business."""
    items = "".join(
        f"<text:list-item><text:p>{escape(title)}</text:p>{below}</text:list-item>"
        for title, below in (
            ("Apologies for Absence", ""),
            ("Declarations of Interest", ""),
            ("Minutes of the Meeting held on 6 October 2026", ""),
            ("Chief Executive's Report", ""),
            ("Reports from governors:", _bullets("Involvement Centres", "Young people's panel")),
            ("Any Other Business", ""),
            ("Close of business", ""),
        )
    )
    names = ("office", "text", "style")
    spaces = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in names)
    styles = "".join(
        f'<text:list-style style:name="{name}">'
        f'<text:list-level-style-{kind} text:level="{level}"{more}/></text:list-style>'
        for name, kind, level, more in (("L1", "number", 1, ' style:num-format="1"'), ("L2", "bullet", 2, ""))
    )
    text = (
        '<text:h text:outline-level="1">Council of Governors</text:h>'
        "<text:p>To be held on Tuesday 12 January 2027 at 10:00 am in the Board Room, Beech House</text:p>"
        f'<text:h text:outline-level="2">AGENDA</text:h><text:list text:style-name="L1">{items}</text:list>'
    )
    content = (
        f"<office:document-content {spaces}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{text}</office:text></office:body></office:document-content>"
    )
    put_zip(
        FOLDER / "numbers-and-bullets.odt",
        {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content},
    )


def _bullets(*texts: str) -> str:
    inside = "".join(f"<text:list-item><text:p>{escape(text)}</text:p></text:list-item>" for text in texts)
    return f'<text:list text:style-name="L2">{inside}</text:list>'


def paint(name: str, words: list[Painted], large: int = 1) -> None:
    """Write a PDF with words at places; the first `large` of them in big letters."""
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter

    writer = QPdfWriter(str(FOLDER / name))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(72)
    painter = QPainter(writer)
    for index, (left, height, text) in enumerate(words):
        painter.setFont(QFont("DejaVu Sans", 16 if index < large else 9))
        painter.drawText(QPointF(left, height), text)
    painter.end()


def patient_council_pdf() -> None:
    """Layout 1: bands between the rows, start and length in one cell, names of papers, a close among the times."""
    rows = [
        (190, "", "WORKSHOP", "", "", ""),
        (212, "1", "Welcome and introductions", "Chair", "6.05pm", "10 mins"),
        (248, "2", "Getting an appointment", "All, working in groups", "6.15pm", "45 mins"),
        (284, "", "GENERAL", "", "", ""),
        (306, "3", "Notes of the last meeting PC 26/11/02", "Chair", "7.00pm", "5 mins"),
        (342, "4", "Feedback from local groups PC 26/11/03", "All", "7.05pm", "20 mins"),
        (378, "5", "Date of next meeting", "Chair", "7.25pm", "5 mins"),
    ]
    words: list[Painted] = [
        (120, 60, "Ashby Patient Council"),
        (120, 90, "Wednesday 4 November 2026"),
        (120, 106, "6.05pm"),
    ]
    words += [(40, 160, "ITEM"), (100, 160, "SESSION"), (330, 160, "LEAD"), (470, 160, "TIME")]
    for height, number, title, lead, start, length in rows:
        parts = [(40, 0, number), (100, 0, title), (330, 0, lead), (470, 0, start), (470, 14, length)]
        words += [(float(left), float(height + down), text) for left, down, text in parts if text]
    paint("bands-and-lengths.pdf", [*words, (470, 414, "7.30pm close")])


def committee_columns_pdf() -> None:
    """Layout 2: written column by column, a public and a private part, 24-hour starts, Enclosure or Verbal."""
    heights = [180, 200, 222, 244, 280, 302, 322, 344]
    columns = {
        40: ["", "1.", "2.", "3.", "4.", "", "5.", "6."],
        90: [
            "Part 1 – public",
            "Welcome",
            "Declarations of interest",
            "Surgery opening times:|what patients told us",
            "Easy letters",
            "Part 2 – private",
            "Contracts",
            "Close",
        ],
        320: ["", "Chair", "All", "Practice manager", "Patient", "", "Finance lead", "Chair"],
        420: ["", "Verbal", "Verbal", "Enclosure", "Enclosure", "", "Enclosure", "Verbal"],
        500: ["", "12:00", "12:05", "12:10", "12:40", "", "13:00", "13:20"],
    }
    words: list[Painted] = [
        (110, 60, "Primary Care Committee"),
        (110, 90, "Thursday 15 April 2027 at 12:00"),
        (110, 106, "Room 4, Civic Centre"),
        (40, 150, "Item No."),
    ]
    words += [(float(left), 150.0, head) for left, head in ((90, "Item"), (320, "Lead"), (500, "Time"))]
    for left, values in columns.items():
        for height, value in zip(heights, values, strict=True):
            words += [(float(left), height + 12.0 * at, part) for at, part in enumerate(value.split("|")) if part]
    paint("columns-in-two-parts.pdf", words)


def headings_with_times_pdf() -> None:
    """Layout 12: the times and the lead stand in the heading of each item."""
    lines = [
        "PART ONE (Public)",
        "1. 13:00-13:10. Welcome and apologies: Chair Dr Nightingale",
        "2. 13:10-13:20. Declarations of interest: All",
        "3. 13:20-13:50. Talking therapies waiting list: Dr Okoro",
        "4. 13:50-14:20. Carers' breaks: Ms Lindqvist",
        "PART TWO (Private)",
        "5. 14:20-14:30. Any other business: Chair Dr Nightingale",
    ]
    words: list[Painted] = [(80, 60, "Coastal Health Governing Body"), (80, 90, "Tuesday 8 June 2027, 13:00-14:30")]
    words += [(80, 106, "Meeting Room A, Pier House"), (80, 140, "AGENDA")]
    paint("times-in-headings.pdf", words + [(80.0, 170.0 + 26 * at, line) for at, line in enumerate(lines)])


def main() -> int:
    """Make every file anew."""
    makers = (
        commissioning_numbers,
        autism_board,
        caps_parts,
        theme_day,
        easy_read,
        governors_odt,
        patient_council_pdf,
        committee_columns_pdf,
        headings_with_times_pdf,
    )
    make_all(FOLDER, TEXTS, makers)
    return 0


if __name__ == "__main__":
    sys.exit(main())
