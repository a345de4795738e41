"""Make an agenda stays short and quick however many agendas were begun; own templates can be removed."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.services.agenda_drawer import KEY
from app.ui.desk import Desk
from app.ui.screens.agenda_start import AgendaStartPage
from app.ui.screens.choose_template import ChooseTemplatePage
from app.ui.window import Window
from tests.ui.conftest import FakeDoors
from tests.ui.looking import has, names, press, settle, spoken, too_small, words_fit

PLAN = AgendaDraft(
    title="Buses",
    items=tuple(DraftItem(f"Item {number}", easy=(EasyLine("We talk."),) * 6) for number in range(40)),
    source_text="The words of the file. " * 1_000,
)


@dataclass
class DoorsToAgendas(FakeDoors):
    """Doors that also lead to agendas."""

    agendas: FakeDoors = field(default_factory=FakeDoors)


@pytest.fixture
def there(whole_desk: Desk) -> Desk:
    return replace(whole_desk, doors=cast(Any, DoorsToAgendas()))


@pytest.fixture
def put(there: Desk) -> Callable[[int], None]:
    def put_them(count: int) -> None:
        for number in range(count):
            there.house.agendas.drawer.put(replace(PLAN, title=f"Agenda {number}"))

    return put_them


def opened(desk: Desk, window: Window) -> AgendaStartPage:
    page = AgendaStartPage(desk, window)
    window.open(page)
    settle()
    return page


def begun(page: AgendaStartPage) -> int:
    return sum(name.startswith("Remove: ") for name in names(page))


def in_focus() -> str:
    focus = QApplication.focusWidget()
    return spoken(focus) if focus is not None else ""


def test_the_newest_eight_are_shown_and_the_others_on_asking(there: Desk, window: Window, put: Callable[[int], None]):
    put(19)
    page = opened(there, window)
    assert (begun(page), has(page, "Agenda 18"), has(page, "Agenda 10")) == (8, True, False)
    press(page, "Show 8 more")
    assert (begun(page), in_focus()) == (16, "Agenda 10")
    press(page, "Show 3 more")
    assert (begun(page), in_focus()) == (19, "Agenda 2")
    assert not [name for name in names(page) if name.startswith("Show ")]


def test_eight_agendas_need_no_button(there: Desk, window: Window, put: Callable[[int], None]):
    put(8)
    page = opened(there, window)
    assert begun(page) == 8
    assert not [name for name in names(page) if name.startswith("Show ")]


def test_after_removing_one_the_focus_is_on_the_one_that_stands_there_now(
    there: Desk, window: Window, put: Callable[[int], None]
):
    put(10)
    page = opened(there, window)
    press(page, "Remove: Agenda 7")
    press(window, "Yes, remove it")
    assert (begun(page), in_focus()) == (8, "Agenda 6")


def test_an_agenda_that_cannot_be_read_is_told_and_stays(there: Desk, window: Window, put: Callable[[int], None]):
    put(1)
    there.house.meetings.save_draft(KEY + "new", '{"items": 7}')
    page = opened(there, window)
    assert has(page, "1 agenda cannot be shown. A newer Fair Say wrote it.")
    assert begun(page) == 1
    assert there.house.agendas.drawer.part(["new"]).unreadable == 1


def test_the_page_opens_quickly_with_200_agendas_of_40_items(there: Desk, window: Window, put: Callable[[int], None]):
    put(200)
    opened(there, window)
    took: list[float] = []
    for _time in range(3):
        begins = time.perf_counter()
        opened(there, window)
        took.append(time.perf_counter() - begins)
    assert min(took) < 0.3


def test_a_template_of_our_own_is_removed_only_after_a_yes(there: Desk, window: Window):
    ways = there.house.group.ways
    ways.save_own("Buses", PLAN)
    page = ChooseTemplatePage(there, window)
    window.open(page)
    press(page, "Remove: Buses")
    press(window, "No, keep it")
    assert has(page, "Buses")
    press(page, "Remove: Buses")
    press(window, "Yes, remove it")
    assert not has(page, "Buses")
    assert not [one for one in ways.templates() if one.is_own]
    assert in_focus() == "A group that works together"


def test_ready_made_templates_cannot_be_removed(there: Desk, window: Window):
    page = ChooseTemplatePage(there, window)
    window.open(page)
    settle()
    assert not [name for name in names(page) if name.startswith("Remove")]


@pytest.mark.parametrize("size", [(1366, 768), (800, 600)])
def test_all_words_fit_and_all_buttons_are_large_enough(
    there: Desk, window: Window, put: Callable[[int], None], size: tuple[int, int]
):
    put(9)
    there.house.group.ways.save_own("Buses that come late in the evening", PLAN)
    for page in (AgendaStartPage(there, window), ChooseTemplatePage(there, window)):
        window.open(page)
        assert words_fit(page, size) == []
        assert too_small(page) == []
