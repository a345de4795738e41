"""An agenda of our own, to put on paper: easy words and hard ones, checked and not, a break, rules, a decision."""

import datetime as dt
from dataclasses import replace

from app.domain.agenda import AgendaDraft, Carried, DraftItem, EasyCheck, EasyLine
from app.domain.sheet import Form, PaperChoice, Sheet
from app.paths import resources
from app.storage.picture_album import PictureAlbum
from app.storage.resource_files import read_pictures
from app.words.agenda_paper import agenda_sheet
from app.words.speaker import Speaker

INDEX = read_pictures(resources())
ALBUM = PictureAlbum(lambda: INDEX, resources() / "pictures")
DAY = dt.date(2026, 11, 24)
BUS = DraftItem(
    "Transport provision to the day centre",
    number="2",
    lead="Alex Green",
    minutes=30,
    purpose="talk",
    notes=("Transport provision is under review. Members are asked to discuss the options.",),
    asked_by="ebe",
    stage=2,
    easy_title="The bus to the day centre",
    easy=(EasyLine("The bus may change.", "bus"), EasyLine("We want to hear what you think.", "listen")),
    question="What time should the bus come?",
    carried=Carried("June", 2, dt.date(2026, 6, 2)),
)
PLANS = DraftItem("Commissioning intentions", number="3", minutes=25, asked_by="ebt", notes=("For information.",))
BREAK = DraftItem("Comfort break", minutes=10, kind="break")
RULES = (EasyLine("One person talks at a time.", "talk"), EasyLine("We use easy words.", "easy_read"))


def checked(item: DraftItem, role: str = "ebe") -> DraftItem:
    return replace(item, check=EasyCheck(role, dt.date(2026, 11, 20), of=item.words_digest()))


def agenda(*items: DraftItem) -> AgendaDraft:
    kept = items or (checked(BUS), BREAK, PLANS)
    return AgendaDraft("Our Voice board", DAY, dt.time(14), dt.time(15, 30), "Town Hall", kept, paid="yes", rules=RULES)


def sheet(draft: AgendaDraft | None = None, form: Form = "easy", size_pt: int = 16, mark: str = "") -> Sheet:
    return agenda_sheet(Speaker(), draft or agenda(), PaperChoice(form, size_pt, mark), ALBUM)
