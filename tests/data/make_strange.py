"""Makes the agendas in tests/data/strange, laid out as nobody expects: python3 tests/data/make_strange.py

They were written to trip the importer before its rules were looked at. All meetings, places and roles are invented.
"""

import os
import sys
from pathlib import Path
from xml.sax.saxutils import escape

import make_layouts
from make_agendas import paragraph, put_word, put_zip, row

FOLDER = Path(__file__).parent / "strange"
TEXTS = {
    # A question for each item, Q1 as a number, the lead and the minutes in one bracket, in both orders.
    "questions.txt": """Riverbank Co-production Circle
Saturday 5 June 2027, 11 till 1
The Boathouse

Our questions for today

Q1. How are we? (10m, Everyone)
Q2. What makes a good support worker? (20m, Travel trainer)
Q3. Should we change the door codes? (Housing officer, 15m)
*** Stretch and a drink (10m) ***
Q4. Who will speak at the conference? (20 minutes: Amina and Joe)
Q5. What did we like about today? (5m)
""",
    # Everything in one paragraph of a message.
    "one-paragraph.txt": """Hi everyone

Our next meeting is on Wednesday 18 August 2027, 2pm to 3pm, in the Garden Room. On the agenda: \
1) hello and news, 2) the holiday scheme, 3) a new logo, and 4) any other business.

See you there
Pat
""",
    # Roman numerals, times with full stops between dashes, letters below them.
    "roman.txt": """AGENDA OF THE 41ST ORDINARY MEETING
HOLMEWOOD TENANTS' AND CARERS' UNION
3rd December 2026 - 18.00 hrs - Community Lounge

I.   OPENING (18.00 - 18.05)
II.  REPAIRS (18.05 - 18.35)
     A. Lifts
     B. Front doors
III. TEA (18.35 - 18.45)
IV.  RENT LETTERS IN EASY WORDS (18.45 - 19.20)
V.   CLOSING (19.20 - 19.30)
""",
    # French hours, a table with bold words and small pictures typed as letters.
    "hours-with-h.md": """# 🌱 Growing Together: steering meet-up

🗓️ **Friday 12 March 2027** | 🕑 14h00–15h30 | 📍 Potting Shed

| ⏱️ Slot | 💬 We talk about | 🙋 Led by | 🎯 We want to |
|---|---|---|---|
| 14h00–14h10 | **Hello round** | Dee | get to know each other |
| 14h10–14h40 | **Raised beds** for wheelchair users | Marcus + Bo | decide |
| 14h40–14h50 | ☕ *Break* | – | – |
| 14h50–15h20 | **Open day** in June | Yasmin | discuss |
| 15h20–15h30 | **Round-up** | Dee | – |
""",
    # Times in words, no numbers, a hyphen before the one who speaks.
    "oclock.txt": """What is happening on Tuesday 2 February 2027
At the Day Centre, Low Road

10 o'clock - Come in and have a drink
Half past 10 - News from the kitchen - Lou
Quarter to 11 - Planning the summer trip - Lou and Sanj
Quarter past 11 - Rest
Half past 11 - Voting on the new sofa
12 o'clock - Home time
""",
    # Semicolons, a finish for each row, words nobody uses for the columns.
    "finish-column.csv": "Steering Circle;;;;\nWhen:;Thursday 9 September 2027;;;\n;;;;\n"
    "Begin;Finish;Theme;Convenor;Mode\n"
    "09:30;09:40;Arrivals and settling in;Host;for info\n"
    "09:40;10:25;Reasonable adjustments at the clinic;Expert by experience;co-produce\n"
    "10:25;10:40;Pause;;\n"
    "10:40;11:10;Who gets the minibus;Transport lead;vote\n"
    "11:10;11:15;Thanks and goodbye;Host;\n",
}


def cards_of_facts() -> None:
    """A heading for each item and below it lines that say time, lead and purpose."""
    items = [
        ("Getting started", "Time: 5 mins", "Lead: Co-chair", "Purpose: Information"),
        ("Hospital passports", "Time: 30 mins", "Lead: Nurse", "Purpose: Discussion"),
        ("Comfort break", "Time: 10 mins", "", ""),
        ("Pay for taking part", "Time: 25 mins", "Lead: Finance", "Purpose: Decision"),
        ("Wrapping up", "Time: 5 mins", "Lead: Co-chair", ""),
    ]
    lines = "".join(
        paragraph(title, "Heading1") + "".join(paragraph(line) for line in facts if line) for title, *facts in items
    )
    put_word(
        str(FOLDER / "cards-of-facts.docx"),
        paragraph("Health Passport Working Party", "Title") + paragraph("27 May 2027, 10:00-11:15, Ivy Room") + lines,
    )


def columns_turned_round() -> None:
    """The title stands in the last column; the heads of the columns are questions."""
    rows = [
        row("How long will it take?", "Who is talking?", "What are we talking about?"),
        row("5 minutes", "Shanice", "Saying hello"),
        row("a quarter of an hour", "Dev (support worker)", "Bullying on the bus"),
        row("10 minutes", "", "Tea and biscuits"),
        row("half an hour", "Everybody", "What to say to the council"),
        row("5 minutes", "Shanice", "Saying goodbye"),
    ]
    put_word(
        str(FOLDER / "columns-turned-round.docx"),
        paragraph("Young Voices Forum", "Title")
        + paragraph("Monday 8th November 2027 from 4.30pm")
        + f"<w:tbl>{''.join(rows)}</w:tbl>",
    )


def tables_of_one_row() -> None:
    """OpenDocument: a small table for each item, the number and the title in the first cell."""
    names = ("office", "text", "table")
    spaces = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in names)
    items = [
        ("Item 1: Welcome", "Chair", "9:30 am", "5 min"),
        ("Item 2: Crisis house", "Peer worker", "9:35 am", "40 min"),
        ("Item 3: Questions for the ward", "All", "10:15 am", "15 min"),
        ("Item 4: Date of next meeting", "Chair", "10:30 am", "5 min"),
    ]
    tables = "".join(
        "<table:table><table:table-row>"
        + "".join(f"<table:table-cell><text:p>{escape(text)}</text:p></table:table-cell>" for text in one)
        + "</table:table-row></table:table><text:p/>"
        for one in items
    )
    top = "<text:h text:outline-level='1'>Mental Health Partnership</text:h><text:p>Tuesday, June 15, 2027</text:p>"
    content = (
        f"<office:document-content {spaces}><office:body><office:text>{top}{tables}"
        "</office:text></office:body></office:document-content>"
    )
    parts = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content}
    put_zip(FOLDER / "tables-of-one-row.odt", parts)


def dotted_leaders_pdf() -> None:
    """Rows of dots lead from the title to who speaks and when, as on a menu."""
    lines = [
        "Opening words ................ Co-chairs ........ 18:30",
        "Cost of living help .......... Advice worker .... 18:40",
        "Interval ..................................... 19:10",
        "Street lights ................ Ward councillor .. 19:20",
        "Vote on spending ............. All .............. 19:50",
        "Good night ................................... 20:00",
    ]
    words: list[make_layouts.Painted] = [(80, 60, "Harbour Neighbours Assembly")]
    words += [(80.0, 90.0, "Programme for Thursday 20 May 2027"), (80.0, 106.0, "Net Loft, 6.30 to 8.00pm")]
    words += [(80.0, 150.0 + 24 * at, line) for at, line in enumerate(lines)]
    make_layouts.paint(str(FOLDER / "dotted-leaders.pdf"), words)


def main() -> int:
    """Make every file anew."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(sys.argv[:1])
    FOLDER.mkdir(exist_ok=True)
    for name, text in TEXTS.items():
        (FOLDER / name).write_bytes(text.encode())
    for make in (cards_of_facts, columns_turned_round, tables_of_one_row, dotted_leaders_pdf):
        make()
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
