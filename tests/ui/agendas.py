"""An agenda of our own, and how to look at its review."""

import datetime as dt

from PySide6.QtWidgets import QApplication

from app.domain.agenda import AgendaDraft, DraftItem, Notice
from app.services.draft_json import review_from_json
from app.ui.desk import Desk
from app.ui.parts.review_row import ReviewRow
from app.ui.screens.review import ReviewPage
from tests.ui.looking import names, seen

DRAFT = AgendaDraft(
    title="Getting to the day centre",
    date=dt.date(2026, 11, 24),
    start=dt.time(10, 0),
    end=dt.time(11, 30),
    place="Town hall",
    items=(
        DraftItem("Welcome", number="1", minutes=10, lead="Both co-chairs", purpose="tell"),
        DraftItem("Buses", number="2", minutes=20, purpose="talk", asked_by="ebe"),
        DraftItem("Tea", minutes=15, kind="break"),
        DraftItem("New booking system", number="3", minutes=15, guessed=("minutes",)),
        DraftItem("Anything else", number="4", sure=0.4),
    ),
    notices=(Notice("minutes_worked_out", {"count": 1}),),
    source_name="agenda.docx",
    source_text="Welcome",
)


def titles(page: ReviewPage) -> list[str]:
    rows = [part for part in seen(page) if isinstance(part, ReviewRow)]
    return [names(part)[0] for part in sorted(rows, key=lambda part: part.y())]


def kept(desk: Desk) -> AgendaDraft | None:
    """The draft that a crash would leave behind."""
    found = review_from_json(desk.house.prepare.drafts("review").get("review", ""))
    return found[0] if found else None


def focus() -> str:
    here = QApplication.focusWidget()
    return here.accessibleName() if here is not None else ""
