"""The agendas of our own that are PDF files, painted with Qt. Made by make_agendas.py."""

from pathlib import Path

FOLDER = Path(__file__).parent / "agendas"


def respite_bordered_pdf() -> None:
    """A table with drawn borders, printed from rich text."""
    from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument

    rows = [
        ("1", "Welcome, introductions and apologies", "Co-chairs", "1.00pm – 1.10pm"),
        (
            "2",
            "Respite at home: what families and experts by experience have asked for since the winter meeting",
            "Family carer",
            "1.10pm – 1.45pm",
        ),
        ("3", "Choosing a new provider", "Commissioner", "1.45pm – 2.15pm"),
        ("", "Refreshments", "", "2.15pm – 2.30pm"),
        ("4", "Easy booking form (for decision)", "All", "2.30pm – 2.50pm"),
        ("5", "Date of next meeting", "Co-chairs", "2.50pm – 3.00pm"),
    ]
    cells = "".join("<tr>" + "".join(f"<td>{value}</td>" for value in one) + "</tr>" for one in rows)
    heads = "".join(f"<th>{name}</th>" for name in ("Item", "Subject", "Presenter", "Timing"))
    html = (
        "<h1 align='center'>Respite Reference Group</h1><p "
        "align='center'>Wednesday 21 October 2026<br>Oak Room, Town Hall</p>"
        f"<h2>AGENDA</h2><table border='1' cellspacing='0' cellpadding='4' width='100%'><tr>{heads}</tr>{cells}</table>"
    )
    document = QTextDocument()
    document.setHtml(html)
    writer = QPdfWriter(str(FOLDER / "respite-bordered.pdf"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(96)
    document.print_(writer)


def board_middle_pdf() -> None:
    """A table without borders whose numbers and times stand at half the height of their rows."""
    from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument

    rows = [
        ("Item", "Agenda Item", "Presenter", "Format", "Time"),
        ("", "Opening business", "", "", ""),
        ("1.", "Welcome, introductions and apologies for absence", "Chair", "Verbal", "09:30"),
        (
            "2.",
            "Notes of the meeting held on 4 March 2026 and what came of them",
            "Chair",
            "Enc A<br>For approval",
            "09:40",
        ),
        ("", "Items to talk about", "", "", ""),
        (
            "3.",
            ("Annual health checks: what people tell us about the letters that they get"),
            "Nurse lead",
            "Enc B",
            "09:50",
        ),
        ("", "BREAK", "", "", "10:30"),
        ("4.", "Autism strategy", "Programme lead and expert by experience", "Slides", "10:45"),
        ("5.", "Date and time of next meeting: 8 July 2026, 9.30am", "", "", "11:30"),
    ]
    cells = "".join("<tr>" + "".join(f"<td valign='middle'>{value}</td>" for value in one) + "</tr>" for one in rows)
    document = QTextDocument()
    document.setHtml(
        "<h2>Learning Disability and Autism Board</h2><p>Wednesday 6 May 2026, 09:30 – 11:30<br>Microsoft Teams</p>"
        f"<h3>AGENDA</h3><table border='0' cellpadding='5' width='100%'>{cells}</table><p>Quorum: four members</p>"
    )
    writer = QPdfWriter(str(FOLDER / "board-middle.pdf"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(96)
    document.print_(writer)


def council_columns_pdf() -> None:
    """Columns without borders, painted one column after the other: reading order is of no use."""
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter

    writer = QPdfWriter(str(FOLDER / "council-columns.pdf"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(72)
    painter = QPainter(writer)
    titles = [
        "Apologies",
        "Annual health checks:|what the surgeries did|this year",
        "Money for travel training",
        "Public questions",
        "Close",
    ]
    columns = {
        40: ["Item No.", "1", "2", "3", "4", "5"],
        100: ["Item", *titles],
        300: ["Lead", "Chair", "Nurse", "Finance officer", "All", ""],
        400: ["", "Verbal", "Enclosure", "Enclosure", "Verbal", ""],
        470: ["Time", "12:00", "12:05", "12:40", "12:50", "13:00"],
    }
    heights = [160, 190, 220, 284, 314, 344]
    painter.setFont(QFont("DejaVu Sans", 16))
    painter.drawText(QPointF(120, 60), "Health and Travel Partnership")
    painter.setFont(QFont("DejaVu Sans", 10))
    painter.drawText(QPointF(150, 90), "Friday 13 November 2026 at 12 noon")
    painter.drawText(QPointF(150, 106), "Committee Room 1, County Hall")
    for left, values in columns.items():
        for height, value in zip(heights, values, strict=True):
            for line, part in enumerate(value.split("|")):
                painter.drawText(QPointF(left, height + 14 * line), part)
    painter.drawText(QPointF(40, 400), "Members: chair, nurse, finance officer, four experts by experience")
    painter.end()
