"""Our numbers: what a group agreed is changed here, kept at once, and put back as it was."""

from collections.abc import Callable
from dataclasses import fields
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.group_rules import SWITCHES, GroupRules
from app.ui.desk import Desk
from app.ui.screens.our_numbers import OurNumbersPage
from app.ui.screens.papers_sent import PapersSentPage
from app.ui.window import Window
from app.words.planning import RULES
from tests.ui.looking import find, has, names, press, settle, spoken, stops, too_small, type_in, words_fit

NOTICE = RULES["notice_days"]
LATE = RULES["late_days"]


@pytest.fixture
def page(whole_desk: Desk, show: Callable[..., Any]) -> OurNumbersPage:
    return show(OurNumbersPage(whole_desk))


def rules(desk: Desk) -> GroupRules:
    return desk.house.group.ways.rules


def shown(page: OurNumbersPage, label: str) -> str:
    return find(page, label, QLineEdit).text()


def test_every_number_of_a_group_is_here(page: OurNumbersPage):
    assert {RULES[one.name] for one in fields(GroupRules) if one.name not in SWITCHES} <= {*names(page)}


def test_less_and_more_change_a_number_and_keep_it(page: OurNumbersPage, whole_desk: Desk):
    press(page, f"More: {NOTICE}")
    press(page, f"More: {NOTICE}")
    press(page, f"Less: {NOTICE}")
    assert (rules(whole_desk).notice_days, shown(page, NOTICE)) == (15, "15")


def test_a_number_can_be_typed(page: OurNumbersPage, whole_desk: Desk):
    type_in(page, NOTICE, "30")
    page.setFocus()
    assert rules(whole_desk).notice_days == 30


def test_a_number_out_of_its_limits_is_refused_in_words(page: OurNumbersPage, whole_desk: Desk):
    type_in(page, NOTICE, "400")
    assert has(page, "! This number does not work. Choose one from 0 to 90.")
    assert rules(whole_desk).notice_days == GroupRules().notice_days


def test_less_stops_at_the_least(page: OurNumbersPage, whole_desk: Desk):
    for _times in range(9):
        press(page, f"Less: {LATE}")
    assert rules(whole_desk).late_days == 0


def test_a_number_that_must_go_along_goes_along_and_is_said(page: OurNumbersPage, whole_desk: Desk):
    type_in(page, LATE, "20")
    assert (rules(whole_desk).notice_days, shown(page, NOTICE)) == (20, "20")
    assert whole_desk.announcer.words == f"{LATE}: 20. {NOTICE}: 20"


def test_as_it_was_puts_one_number_back_and_the_focus_stays_there(page: OurNumbersPage, whole_desk: Desk):
    assert not has(page, f"As it was: {NOTICE}")
    press(page, f"More: {NOTICE}")
    press(page, f"As it was: {NOTICE}")
    assert rules(whole_desk) == GroupRules()
    assert not has(page, f"As it was: {NOTICE}")
    focus = page.window().focusWidget()
    assert focus is not None
    assert spoken(focus) == NOTICE


def test_everything_is_reached_by_keyboard_and_large_enough(page: OurNumbersPage):
    reached = {*stops(page)}
    assert {f"{word}: {words}" for word in ("Less", "More") for words in RULES.values()} <= reached
    assert too_small(page) == []
    assert words_fit(page, (800, 600)) == []


def test_an_agenda_that_is_open_takes_up_the_new_numbers(whole_desk: Desk, window: Window, show: Callable[..., Any]):
    house = whole_desk.house
    agenda = house.agendas.desks.open(house.agendas.drawer.put(AgendaDraft(items=(DraftItem("Money"),))))
    papers = show(PapersSentPage(whole_desk, agenda))
    window.open(OurNumbersPage(whole_desk))
    settle()
    press(window, f"More: {NOTICE}")
    window.close_above(papers)
    settle()
    assert has(papers, "Your group agreed how early easy papers come. Days before the meeting: 15.")


def test_counting_who_speaks_is_off_until_a_group_wants_it(page: OurNumbersPage, whole_desk: Desk):
    assert rules(whole_desk).count_speaking == 0
    press(page, "Yes, we want this")
    assert rules(whole_desk).count_speaking == 1
    press(page, "No")
    assert rules(whole_desk) == GroupRules()
