"""Wherever words enter the record during or after a meeting, what may be private is asked about first. PR-9."""

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from app.domain.agenda import DraftItem
from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.ui.desk import Desk
from app.ui.parts.page import Page
from app.ui.parts.private_guard import PrivateGuard
from app.ui.parts.tick_box import TickBox
from app.ui.screens.about_my_point import AboutMyPointPage
from app.ui.screens.add_today import AddTodayPage
from app.ui.screens.checked_by_people import CheckedByPeoplePage
from app.ui.screens.put_right import PutRightPage
from tests.conftest import ROOT
from tests.ui.looking import find, has, press, settle, type_in

ASKED = "This may be private. Keep it?"
PRIVATE = "Ring Sam on 07700 900123"

Kept = list[str]


def put_right(_desk: Desk, kept: Kept) -> Page:
    return PutRightPage("We moved on.", kept.append)


def add_today(desk: Desk, kept: Kept) -> Page:
    return AddTodayPage(desk, [], lambda item: kept.append(item.title))


def checked(desk: Desk, kept: Kept) -> Page:
    item = DraftItem("bus", "The bus")
    return CheckedByPeoplePage(desk, item, dt.date(2026, 11, 24), lambda check: kept.append(check.changes))


def tick_all(page: QWidget) -> None:
    press(page, "Experts by experience")
    for box in page.findChildren(TickBox):
        box.setChecked(True)


PLACES: dict[str, tuple[Callable[[Desk, Kept], Page], Callable[[QWidget], object], str, str]] = {
    "a line that is put right": (put_right, lambda _page: None, "It should say", "Put it right"),
    "an item of today": (add_today, lambda _page: None, "Title", "Add it"),
    "what people asked to change": (checked, tick_all, "What did they ask to change?", "We checked it"),
}


@pytest.mark.parametrize("place", PLACES)
def test_it_is_asked_and_keep_it_keeps_it(place: str, whole_desk: Desk, show: Callable[..., Any]):
    make, begin, field, keep = PLACES[place]
    kept: Kept = []
    page = show(make(whole_desk, kept))
    begin(page)
    type_in(page, field, PRIVATE)
    press(page, keep)
    assert (kept, has(page, ASKED)) == ([], True)
    press(page, "Keep it")
    settle()
    assert kept == [PRIVATE]


@pytest.mark.parametrize("place", PLACES)
def test_ordinary_words_are_kept_at_once(place: str, whole_desk: Desk, show: Callable[..., Any]):
    make, begin, field, keep = PLACES[place]
    kept: Kept = []
    page = show(make(whole_desk, kept))
    begin(page)
    type_in(page, field, "The bus is late")
    press(page, keep)
    assert (kept, has(page, ASKED)) == (["The bus is late"], False)


def test_a_name_on_a_point_is_asked_about(whole_desk: Desk, live: LiveMeeting, show: Callable[..., Any]):
    me = Following(live, "me")
    me.start_alone()
    press(show(AboutMyPointPage(whole_desk, me, me.raise_point())), "Put my name")
    _door, make = whole_desk.doors.asked[-1]  # pyright: ignore
    asked = show(make())
    type_in(asked, "Your name, as you like it", PRIVATE)
    press(asked, "Put my name")
    assert has(asked, ASKED)
    assert find(asked, "Change it")


NOT_ASKED = {
    "parts/word_fields.py": "the group's list of hard words, which is not in the record",
    "parts/item_fields.py": "the agenda before it goes out: a paper for everyone, with names of who leads",
    "parts/about_item.py": "the agenda, as above",
    "parts/meeting_facts.py": "the agenda, as above",
    "screens/new_item.py": "the agenda, as above",
    "screens/choose_agenda.py": "an agenda that is pasted",
    "screens/reading_again.py": "an agenda that is pasted",
    "screens/group_privacy.py": "asks for a phone number or an email address",
    "screens/about_today.py": "asks whom to tell and who helps, by name, for this room",
    "screens/hours_of_one.py": "a person's own hours, in their own settings and never in the record",
    "screens/settings.py": "how a profile is called on this laptop",
    "screens/join_meeting.py": "the code of a meeting; nothing is kept",
    "screens/own_pictures.py": "the group's pictures; who allowed a photo is asked by name",
    "screens/choose_picture.py": "looks for a picture; nothing is kept",
    "screens/our_words.py": "looks for a word; nothing is kept",
    "parts/field.py": "what a field is",
}


def test_every_place_to_type_asks_or_has_a_reason_not_to():
    """A field of numbers or days (CheckedField) holds no words."""
    typed = re.compile(r"(?<![A-Za-z])Field\(")
    places = {
        file.relative_to(ROOT / "app" / "ui").as_posix(): file.read_text(encoding="utf-8")
        for file in (ROOT / "app" / "ui").rglob("*.py")
    }
    fields = {name for name, code in places.items() if typed.search(code.replace("class Field(", "Field(", 1))}
    asks = {name for name in fields if f"{PrivateGuard.__name__}(" in places[name]}
    assert fields - asks - {"parts/checked_field.py"} == set(NOT_ASKED)
