"""A damaged list of the group is put aside, and people are told once: where it lies, and what to do."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from app.ui.desk import Desk
from app.ui.look import Look
from app.ui.parts.page import Page
from app.ui.screens.agenda_start import AgendaStartPage
from app.ui.screens.our_words import OurWordsPage
from app.ui.screens.own_pictures import OwnPicturesPage
from app.ui.window import Window
from tests.ui.conftest import FakeDoors
from tests.ui.looking import find, has, names, press, settle, too_small, words_fit

WORDS = "The list of your own words was damaged. We put it aside."
PICTURES = "The list of your own pictures was damaged. We put it aside."
LISTS = {WORDS: Path("words.csv"), PICTURES: Path("pictures") / "index.csv"}

PAGES: list[tuple[str, Callable[[Desk, Window], Page]]] = [
    (WORDS, lambda desk, _window: OurWordsPage(desk)),
    (PICTURES, lambda desk, _window: OwnPicturesPage(desk, "photo", lambda _picture: None)),
    (WORDS, AgendaStartPage),
    (PICTURES, AgendaStartPage),
]


class Doors(FakeDoors):
    agendas = FakeDoors()


@pytest.fixture
def there(whole_desk: Desk) -> Desk:
    return replace(whole_desk, doors=cast(Any, Doors()))


def damage(desk: Desk, said: str) -> Path:
    file = desk.house.places.group / LISTS[said]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"\xff\xff")
    return file.with_name(f"{file.name}.damaged")


@pytest.mark.parametrize(("said", "make"), PAGES)
def test_a_damaged_list_is_told_until_a_person_has_read_it(
    there: Desk, window: Window, show: Callable[..., Any], said: str, make: Callable[[Desk, Window], Page]
):
    aside = damage(there, said)
    page = show(make(there, window))
    assert {said, f"The old list is here: {aside}"} <= {*names(page)}
    assert aside.read_bytes() == b"\xff\xff"
    assert has(show(make(there, window)), said)
    press(window.page or page, f"I have read this: {said}")
    assert not has(window.page or page, said)
    assert not has(show(make(there, window)), said)
    assert aside.exists()


def test_a_second_damage_is_told_again_and_nothing_is_written_over(
    there: Desk, window: Window, show: Callable[..., Any]
):
    first = damage(there, WORDS)
    press(show(OurWordsPage(there)), f"I have read this: {WORDS}")
    damage(there, WORDS)
    page = show(OurWordsPage(there))
    assert has(page, f"The old list is here: {first}-2")
    assert first.exists()


def test_where_all_is_well_nothing_is_said(there: Desk, window: Window, show: Callable[..., Any]):
    assert not {WORDS, PICTURES} & {*names(show(AgendaStartPage(there, window)))}


@pytest.mark.parametrize("size", [(1366, 768), (320, 640)])
def test_the_note_fits(there: Desk, window: Window, show: Callable[..., Any], size: tuple[int, int]):
    damage(there, WORDS)
    page = show(OurWordsPage(there), size=size)
    assert words_fit(page, size) == []
    assert too_small(page) == []


def test_with_large_letters_the_note_is_read_first_and_the_focus_is_in_sight(
    there: Desk, window: Window, show: Callable[..., Any]
):
    damage(there, WORDS)
    page = show(AgendaStartPage(there, window), Look(size=400), (1280, 720))
    settle()
    assert page.heading.hasFocus()
    assert find(page, WORDS).visibleRegion().boundingRect().height() > 0
