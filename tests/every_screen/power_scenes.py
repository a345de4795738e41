"""The power record: one meeting, of which much or little is known, and many."""

from contextlib import suppress
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from app.domain.errors import MeetingError
from app.ui.parts.choice_list import ChoiceList
from app.ui.parts.counting_note import CountingNote
from app.ui.parts.power_card import PowerCard
from app.ui.screens.power import PowerPage, PowerTrendPage, WhatItShowsPage
from tests.every_screen.stage import Make, Place, shown
from tests.ui.looking import settle
from tests.uneven_meeting import WHEN, nothing_said, plain, uneven


def _kept(place: Place) -> None:
    """Keep the meetings once for the whole stage."""
    record = place.stage.house.record
    with suppress(MeetingError):
        record.meetings.meeting("uneven")
        return
    uneven(record)
    nothing_said(record)
    for number in range(7):
        plain(record, f"plain{number}", WHEN - timedelta(days=30 * (number + 1)))
    place.stage.house.power.bring_up_to_date()


def _power(place: Place) -> QWidget:
    _kept(place)
    return PowerPage(place.desk, "uneven")


def _little(place: Place) -> QWidget:
    _kept(place)
    return PowerPage(place.desk, "nothing")


def _shows(place: Place) -> QWidget:
    _kept(place)
    return WhatItShowsPage(place.desk, "uneven")


def _trend(place: Place) -> QWidget:
    _kept(place)
    return PowerTrendPage(place.desk)


def _still_counting(place: Place) -> QWidget:
    page = shown(_trend)(place)
    note = page.findChildren(CountingNote)[0]
    note.say(note.tr("Counting older meetings: {0} of {1}.").format(40, 300))
    settle()
    return page


def _counted(place: Place) -> QWidget:
    page = shown(_trend)(place)
    page.findChildren(CountingNote)[0].offer()
    settle()
    return page


def _table(place: Place) -> QWidget:
    page = shown(_power)(place)
    page.findChildren(PowerCard)[0]._show_table()  # pyright: ignore
    settle()
    return page


def _years(place: Place) -> QWidget:
    page = shown(_trend)(place)
    page.findChildren(ChoiceList)[0].chosen.emit("five_years")
    settle()
    return page


POWER_SCENES: dict[str, tuple[type[QWidget], Make]] = {
    "power of a meeting": (PowerPage, shown(_power)),
    "power, with a table": (PowerPage, _table),
    "power, little known": (PowerPage, shown(_little)),
    "power, what it shows": (WhatItShowsPage, shown(_shows)),
    "power over many meetings": (PowerTrendPage, shown(_trend)),
    "power, still counting": (PowerTrendPage, _still_counting),
    "power, counted now": (PowerTrendPage, _counted),
    "power over 5 years": (PowerTrendPage, _years),
}
