"""Days, times and minutes as people write them, and as we show them."""

import datetime as dt

from PySide6.QtCore import QDate, QLocale, QTime

from app.ui.words import SPEAKER
from app.words.story import day_words as said_day

DAY_TYPED = "d MMMM yyyy"
DAY_FORMS = (
    DAY_TYPED, "d MMM yyyy", "dddd d MMMM yyyy", "dddd, d MMMM yyyy", "MMMM d, yyyy", "MMMM d yyyy",
    "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy-MM-dd",
)  # fmt: skip
TIME_FORMS = ("H:mm", "H.mm", "h:mmap", "h.mmap", "h:mm ap", "h.mm ap", "hap", "h ap", "H")
MOST_MINUTES = 24 * 60


def day_words(day: dt.date | None) -> str:
    """Return a day in words, in the language of the screens; "" for none."""
    return said_day(day, SPEAKER) if day is not None else ""


def day_to_type(day: dt.date | None) -> str:
    """Return a day as it can be typed, in the language of the computer; "" for none."""
    return QLocale().toString(QDate(day.year, day.month, day.day), DAY_TYPED) if day is not None else ""


def time_words(time: dt.time | None) -> str:
    """Return a time of day; "" for none."""
    return time.strftime("%H:%M") if time is not None else ""


def read_day(words: str) -> dt.date | None:
    """Return the day that was written, or None if this is no day."""
    plain = " ".join(words.split())
    for form in DAY_FORMS:
        for locale in (QLocale(), QLocale.c()):
            day = locale.toDate(plain, form)
            if day.isValid():
                return dt.date(day.year(), day.month(), day.day())
    return None


def read_time(words: str) -> dt.time | None:
    """Return the time that was written, or None if this is no time."""
    plain = " ".join(words.lower().split())
    for form in TIME_FORMS:
        time: QTime = QLocale.c().toTime(plain, form)
        if time.isValid():
            return dt.time(time.hour(), time.minute())
    return None


def read_minutes(words: str) -> int | None:
    """Return the minutes that were written, or None if this is no number of minutes."""
    first = words.split(maxsplit=1)[0] if words.split() else ""
    return int(first) if first.isascii() and first.isdigit() and int(first) <= MOST_MINUTES else None
