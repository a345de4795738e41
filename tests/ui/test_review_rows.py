"""In the review every row can be changed, added, taken away and moved, and the facts of the meeting too."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from app.domain.agenda import AgendaDraft, DraftItem
from app.services.live_meeting import LiveMeeting
from app.ui.desk import Desk
from app.ui.screens.review import ReviewPage
from tests.ui.agendas import focus, kept, titles
from tests.ui.looking import (
    find,
    has,
    names,
    press,
    seen,
    settle,
    type_in,
)


@pytest.fixture
def page(review_page: Callable[..., ReviewPage]) -> Callable[..., ReviewPage]:
    """Opens the review of an agenda."""
    return review_page


def test_change_opens_one_item_at_a_time(page: Any):
    shown = page()
    press(shown, "Change: 1. Welcome")
    press(shown, "Change: 2. Buses")
    assert find(shown, "Title", QLineEdit).text() == "Buses"
    assert names(shown).count("Take it away") == 1


def test_what_is_typed_shows_in_the_line_and_is_kept(desk: Desk, page: Any):
    shown = page()
    press(shown, "Change: 1. Welcome")
    type_in(shown, "Title", "Hello all")
    assert titles(shown)[0] == "1. Hello all"
    draft = kept(desk)
    assert draft is not None
    assert draft.items[0].title == "Hello all"


def test_typing_a_space_and_waiting_does_not_take_the_space_away(page: Any):
    shown = page()
    press(shown, "Change: 1. Welcome")
    type_in(shown, "Title", "Hello ")
    assert find(shown, "Title", QLineEdit).text() == "Hello "


def test_minutes_that_are_no_number_say_so_and_change_nothing(page: Any):
    shown = page()
    press(shown, "Change: 1. Welcome")
    type_in(shown, "Minutes", "ten")
    assert has(shown, "! Write a number, like 15. Or leave it empty.")
    type_in(shown, "Minutes", "25")
    assert not has(shown, "! Write a number, like 15. Or leave it empty.")
    assert any(name.startswith("25 minutes") for name in names(shown))


def test_minutes_that_a_person_wrote_are_no_guess(page: Any):
    shown = page()
    press(shown, "Change: 3. New booking system")
    type_in(shown, "Minutes", "20")
    assert has(shown, "20 minutes · Nobody said who asked for this")
    assert has(shown, "1 item needs a look. It is item 4.")


@pytest.mark.parametrize(
    ("answer", "fact"),
    [
        ("Experts by experience", "Experts by experience asked for this"),
        ("Professionals", "Professionals asked for this"),
        ("Both", "Both asked for this"),
    ],
)
def test_who_asked_is_asked_and_never_guessed(page: Any, answer: str, fact: str):
    shown = page()
    press(shown, "Change: 1. Welcome")
    press(shown, answer)
    assert f"10 minutes · To tell people · Lead: Both co-chairs · {fact}" in names(shown)


def test_nobody_is_ticked_as_the_one_who_asked(page: Any):
    shown = page()
    press(shown, "Change: 1. Welcome")
    ticked = [part.text() for part in seen(shown) if isinstance(part, QAbstractButton) and part.isChecked()]
    assert ticked == ["Not said", "To tell people", "An item"]


def test_an_item_can_become_a_break_which_nobody_asked_for(page: Any):
    shown = page()
    press(shown, "Change: 2. Buses")
    press(shown, "A break")
    assert has(shown, "A break · 20 minutes · To talk")
    assert not has(shown, "Professionals")


def test_up_and_down_move_the_item_and_keep_the_focus(page: Any):
    shown = page()
    press(shown, "Change: 2. Buses")
    find(shown, "Up", QAbstractButton).setFocus()
    press(shown, "Up")
    assert titles(shown)[:2] == ["2. Buses", "1. Welcome"]
    assert focus() == "Up"
    press(shown, "Down")
    assert titles(shown)[:2] == ["1. Welcome", "2. Buses"]


@pytest.mark.parametrize("place", ["Change: 2. Buses", "Title"])
def test_alt_and_arrows_move_the_item(page: Any, place: str):
    shown = page()
    if place == "Title":
        press(shown, "Change: 2. Buses")
    here = next(part for part in seen(shown) if part.accessibleName() == place and part.focusPolicy())
    here.setFocus()
    QTest.keyClick(here, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settle()
    assert titles(shown)[1:3] == ["Tea", "2. Buses"]
    assert focus() == place
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle()
    assert titles(shown)[1:3] == ["2. Buses", "Tea"]


def test_moving_takes_along_the_letters_typed_just_before(page: Any):
    shown = page()
    press(shown, "Change: 1. Welcome")
    QTest.keyClicks(find(shown, "Title", QLineEdit), " all")
    press(shown, "Down")
    assert titles(shown)[1] == "1. Welcome all"


def test_what_was_taken_away_comes_back_by_undo(desk: Desk, page: Any):
    shown = page()
    press(shown, "Change: 2. Buses")
    press(shown, "Take it away")
    assert "2. Buses" not in titles(shown)
    assert desk.announcer.words == "2. Buses is taken away. You can undo this."
    assert focus() == "Undo"
    press(shown, "Undo")
    assert titles(shown)[1] == "2. Buses"
    assert not has(shown, "Undo")


def test_an_added_item_is_open_and_ready_to_be_named(page: Any):
    shown = page()
    press(shown, "Add an item")
    assert focus() == "Title"
    type_in(shown, "Title", "Photos")
    assert titles(shown)[-1] == "Photos"


def test_the_facts_of_the_meeting_can_be_changed(desk: Desk, page: Any):
    shown = page()
    press(shown, "Change the meeting's facts")
    type_in(shown, "Day", "1/12/2026")
    type_in(shown, "Start", "2.30pm")
    type_in(shown, "Place", "Library")
    assert has(shown, "Tuesday 1 December 2026, 14:30 to 11:30")
    draft = kept(desk)
    assert draft is not None
    assert (draft.date, draft.start, draft.place) == (dt.date(2026, 12, 1), dt.time(14, 30), "Library")


def test_a_day_that_is_no_day_says_how_to_write_it(page: Any):
    shown = page()
    press(shown, "Change the meeting's facts")
    type_in(shown, "Day", "soon")
    assert has(shown, "! This is no day. Write it like 24 November 2026.")
    assert has(shown, "Tuesday 24 November 2026, 10:00 to 11:30")


def test_a_doubtful_day_is_asked(page: Any):
    shown = page(
        AgendaDraft(date=dt.date(2026, 4, 5), other_dates=(dt.date(2026, 5, 4),), items=(DraftItem("Welcome"),))
    )
    press(shown, "Monday 4 May 2026")
    assert has(shown, "Monday 4 May 2026, no start yet")
    assert not has(shown, "Which day is it?")


def test_the_last_letters_are_in_the_meeting(page: Any, made: list[LiveMeeting]):
    shown = page()
    press(shown, "Change: 1. Welcome")
    QTest.keyClicks(find(shown, "Title", QLineEdit), " all")
    press(shown, "Go on to run the meeting")
    assert "Welcome all" in {text.title for text in made[0].texts.values()}


def test_esc_closes_the_open_item_first(page: Any):
    shown = page()
    press(shown, "Change: 1. Welcome")
    assert shown.escape()
    assert focus() == "Change: 1. Welcome"
    assert not shown.escape()
