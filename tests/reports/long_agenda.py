"""A long agenda of our own: 12 items with long titles, hard words, two breaks, carried items, a photo."""

import datetime as dt

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

from app.domain.agenda import AgendaDraft, Carried, DraftItem, EasyLine
from app.domain.pictures import Picture
from app.domain.sheet import Drawn, Illustration
from app.paths import resources
from app.storage.picture_album import PictureAlbum
from tests.reports.our_agenda import BREAK, DAY, INDEX, checked

ALT = "Our new bus in front of the day centre"
PHOTO = "group:bus"


def photo_bytes(kind: Drawn = "jpeg", wide: int = 3000, high: int = 2250) -> bytes:
    """Return a large picture with much in it, as a camera takes it."""
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor("#8FB8DE"))
    painter = QPainter(image)
    painter.fillRect(0, high * 2 // 3, wide, high // 3, QColor("#5C5346"))
    painter.fillRect(wide // 6, high // 3, wide * 2 // 3, high * 2 // 5, QColor("#9B1C1C"))
    for place in range(5):
        painter.fillRect(wide // 5 + place * wide // 8, high * 2 // 5, wide // 12, high // 8, QColor("#FFF8E7"))
    painter.setBrush(QColor("#1A1A1A"))
    for place in (wide // 4, wide * 2 // 3):
        painter.drawEllipse(place, high * 2 // 3, high // 7, high // 7)
    for place in range(0, wide * high // 40, 7):
        painter.setPen(QColor.fromHsv(place % 360, 60, 180))
        painter.drawPoint(place * 37 % wide, place * 61 % high)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind.upper(), 92)
    return bytes(buffer.data().data())


class AlbumWithPhoto(PictureAlbum):
    """Our pictures, and one photo of the group's."""

    def __init__(self, photo: Illustration | None = None) -> None:
        super().__init__(lambda: INDEX, resources() / "pictures")
        self.photo = photo or Illustration(PHOTO, ALT, "jpeg", photo_bytes(), "group", "Sam took it. All may use it")

    def find(self, picture_id: str) -> Illustration | None:
        return self.photo if picture_id == PHOTO else super().find(picture_id)


PHOTO_PICTURE = Picture(PHOTO, ("our bus",), "bus.jpg", "bus.jpg", ALT, "group", "Sam took it", tint=False)

ITEMS = (
    DraftItem(
        "Welcome, introductions, apologies for absence and declarations of interest",
        lead="Priya Shah",
        minutes=10,
        purpose="tell",
        asked_by="both",
        easy_title="Welcome",
        easy=(EasyLine("We say hello.", "talk"), EasyLine("Each person can say their name.", "group")),
        question="Who is here today?",
    ),
    DraftItem(
        "Transport provision to the day centre: options appraisal following the consultation in the spring",
        lead="Alex Green",
        minutes=30,
        purpose="talk",
        asked_by="ebe",
        stage=2,
        notes=("Transport provision is under review. Members are asked to discuss the options.",),
        easy_title="The bus to the day centre",
        easy=(
            EasyLine("The bus may change.", PHOTO),
            EasyLine("The bus may come later in the morning. It may stop in other places.", "bus"),
            EasyLine("We want to hear what you think.", "listen"),
        ),
        question="What time should the bus come, and where should it stop?",
        carried=Carried("June", 2, dt.date(2026, 6, 2)),
    ),
    DraftItem(
        "Safeguarding Adults Review (SAR): learning and action plan",
        lead="Sam Okoro, Safeguarding Adults Board",
        minutes=20,
        purpose="check",
        asked_by="ebt",
        stage=4,
        notes=("The SAR was published in July. The action plan has 14 actions.",),
        easy_title="Keeping people safe",
        easy=(
            EasyLine("Safeguarding is everyone's work.", "safe"),
            EasyLine("There was a SAR in July.", "calendar"),
            EasyLine("We made a plan with 14 steps.", "write"),
        ),
    ),
    DraftItem("Commissioning intentions 2027/28", minutes=25, asked_by="ebt", notes=("For information.",)),
    DraftItem(
        "Co-production charter", minutes=15, purpose="decide", asked_by="ebe", stage=3, easy_title="Working together",
        easy=(EasyLine("Co-production is how we work together.", "group"),
              EasyLine("We wrote a charter.", "write")),
        question="Do we say yes to the charter?",
    ),
    DraftItem(
        "Quality dashboard and exception report for quarter 2 including performance against "
        "the KPIs agreed with the ICB",
        lead="Jo Barnes", minutes=15, purpose="tell",
        notes=("The dashboard shows 3 red indicators. The ICB has asked for a recovery plan.",
               "Members should note that the CQC inspection is expected in the winter."),
    ),
    DraftItem(
        "Day centre opening hours over the winter holidays", minutes=10, purpose="decide", asked_by="ebe",
        easy_title="When the day centre is open in winter",
        easy=(EasyLine("The day centre is closed for 1 week.", "calendar"),
              EasyLine("You can say which week.", "talk")),
    ),
    DraftItem("Any information from other groups", minutes=10, purpose="tell", asked_by="both"),
    DraftItem(
        "Personal budgets and direct payments: new guidance and what it means for people who employ their own PAs",
        lead="Chris Wood", minutes=20, purpose="talk", asked_by="ebe",
        easy_title="Money to pay for your own support",
        easy=(EasyLine("Some people get direct payments.", "pounds"),
              EasyLine("Some people use a personal budget to pay for a PA.", "support"),
              EasyLine("There are new rules.", "easy_read")),
        carried=Carried("September", 1, dt.date(2026, 9, 8)),
    ),
    DraftItem("Feedback from the regional forum", minutes=10, purpose="tell", asked_by="ebe",
              easy_title="What other groups told us", easy=(EasyLine("3 of us met other groups.", "group"),)),
    DraftItem("Forward plan", minutes=10, purpose="talk", asked_by="ebt",
              easy_title="What we do next", easy=(EasyLine("We plan our next meeting.", "calendar"),)),
    DraftItem("Date of next meeting and any other business", minutes=5, asked_by="not_said",
              easy_title="Our next meeting", easy=(EasyLine("We meet again in January.", "calendar"),)),
)  # fmt: skip
RULES = (
    EasyLine("One person talks at a time.", "talk"),
    EasyLine("Talk slowly.", "slow_down"),
    EasyLine("Use easy words.", "easy_read"),
    EasyLine("Listen to each other.", "listen"),
)


def long_agenda(*, is_easy: bool = True, meanings: dict[str, str] | None = None) -> AgendaDraft:
    """Return the agenda; with `is_easy` False nobody wrote easy words."""
    items: list[DraftItem] = []
    for number, item in enumerate(ITEMS, 1):
        made = DraftItem(**{name: getattr(item, name) for name in item.__slots__} | {"number": str(number)})
        if not is_easy:
            made = DraftItem(made.title, made.number, made.lead, None, made.minutes, made.purpose, notes=made.notes)
        items.append(checked(made) if is_easy and number in (1, 2, 9) else made)
        items += [BREAK] if number in (3, 8) else []
    title = "Our Voice partnership board for the north and the east of the county"
    place = "Town Hall, room 2 on the ground floor, High Street, Milburn, with a video link for those at home"
    return AgendaDraft(title, DAY, dt.time(13), dt.time(16, 20), place, tuple(items), paid="yes", rules=RULES,
                       meanings=meanings or {})  # fmt: skip
