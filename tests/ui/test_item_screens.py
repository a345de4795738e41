"""What opens above an item: suggestions, the check that only people make, and a look as people will see it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from app.domain.agenda import DraftItem
from app.services.agenda_desk import AgendaDesk
from app.ui.desk import Desk
from app.ui.screens.agenda_item import AgendaItemPage
from app.ui.window import Window
from tests.ui.item_pages import DRAFT, agenda_on, open_item, words_of
from tests.ui.looking import find, has, names, press, type_in

TO_SUGGEST = DraftItem(
    "Transport", id="booking", minutes=20, notes=("We will commence the service prior to 24 November 2026.",)
)


@pytest.fixture
def agenda(whole_desk: Desk) -> AgendaDesk:
    return agenda_on(whole_desk, replace(DRAFT, items=(TO_SUGGEST, *DRAFT.items[::2])))


@pytest.fixture
def page(whole_desk: Desk, show: Callable[..., Any], agenda: AgendaDesk) -> AgendaItemPage:
    return open_item(whole_desk, show, agenda)


def above(window: Window) -> Any:
    assert window.page is not None
    return window.page


def test_a_suggestion_stands_beside_its_original_and_nothing_is_changed(page: Any, window: Window, agenda: AgendaDesk):
    press(page, "Suggestions")
    said = names(above(window))
    assert TO_SUGGEST.notes[0] in said
    assert any("before" in line and "24 November 2026" in line for line in said)
    assert words_of(agenda) == []
    assert agenda.draft.item("booking").notes == TO_SUGGEST.notes


def test_a_suggestion_is_used_and_taken_back(page: Any, window: Window, agenda: AgendaDesk):
    press(page, "Suggestions")
    press(above(window), f"Use these words: {TO_SUGGEST.notes[0]}")
    assert any("24 November 2026" in line for line in words_of(agenda))
    assert has(above(window), f"Used: {TO_SUGGEST.notes[0]}")
    press(above(window), "Undo")
    assert words_of(agenda) == []
    assert find(above(window), f"Use these words: {TO_SUGGEST.notes[0]}").isVisible()


def test_a_suggestion_that_is_left_changes_nothing(page: Any, window: Window, agenda: AgendaDesk):
    press(page, "Suggestions")
    press(above(window), f"Leave it: {TO_SUGGEST.notes[0]}")
    assert has(above(window), f"Left: {TO_SUGGEST.notes[0]}")
    assert words_of(agenda) == []


def with_easy_words(agenda: AgendaDesk) -> None:
    agenda.do(lambda making: making.change("booking", easy=DRAFT.items[1].easy))


def tick_all(page: Any) -> None:
    for asked in page._asks:
        press(page, asked.text())


def test_without_easy_words_there_is_nothing_to_check(page: Any, whole_desk: Desk):
    press(page, "People checked it")
    assert whole_desk.announcer.words == "This item has no easy words yet. Please write some first."


def test_only_who_is_named_and_everything_ticked_makes_the_check(page: Any, window: Window, agenda: AgendaDesk):
    with_easy_words(agenda)
    press(page, "People checked it")
    checking = above(window)
    press(checking, "We checked it")
    assert has(checking, "! Please say who checked it.")
    press(checking, "Experts by experience")
    press(checking, "We checked it")
    assert has(checking, "! Something is not ticked yet. Tick what is true. If it is not true, change the words first.")
    assert not agenda.draft.item("booking").is_checked
    tick_all(checking)
    press(checking, "We checked it")
    assert agenda.draft.item("booking").is_checked


def test_the_check_says_who_when_and_what_they_asked_for(
    page: Any, window: Window, agenda: AgendaDesk, whole_desk: Desk
):
    with_easy_words(agenda)
    press(page, "People checked it")
    checking = above(window)
    press(checking, "Experts by experience and carers")
    tick_all(checking)
    type_in(checking, "What did they ask to change?", "Say bus, not transport.")
    press(checking, "We checked it")
    check = agenda.draft.item("booking").check
    assert check is not None
    assert (check.by_role, check.changes) == ("carer", "Say bus, not transport.")
    assert check.day == whole_desk.house.clock.utc().astimezone().date()
    window.back()
    assert page.easy.state.text().startswith("Easy words · Checked by people: Experts by experience and carers, ")


def test_changing_the_words_takes_the_check_back_and_says_so(page: Any, window: Window, agenda: AgendaDesk):
    test_only_who_is_named_and_everything_ticked_makes_the_check(page, window, agenda)
    window.back()
    type_in(page, "Easy line 1", "We will use a phone.")
    assert not agenda.draft.item("booking").is_checked
    assert "Checked by people" not in page.easy.state.text()
    assert has(page, "People checked other words. These are new. Please check them with people again.")


def test_the_preview_shows_the_three_views(page: Any, window: Window, agenda: AgendaDesk):
    with_easy_words(agenda)
    press(page, "See it as people will see it")
    preview = above(window)
    assert has(preview, "We will use a computer.")
    press(preview, "Full words")
    assert has(preview, TO_SUGGEST.notes[0])
    assert not has(preview, "We will use a computer.")
