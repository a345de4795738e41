"""Today's agenda can be changed by either co-chair: one item at a time, with its reason, and put back by a press."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.kinds import ItemMoved, MinutesChanged
from app.services.agenda_now import AgendaNow
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.services.telling import tell
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.screens.change_agenda import ChangeAgendaPage
from app.ui.window import Window
from app.words.speaker import Speaker
from app.words.story import story_words
from tests.ui.looking import find, has, names, press, settle, spoken, stops, too_small, type_in, type_key

AGENDA = AgendaDraft(
    title="Ours",
    items=(
        DraftItem("Hello", minutes=10, asked_by="both"),
        DraftItem("Money", minutes=30, asked_by="ebt"),
        DraftItem("Buses", minutes=20, asked_by="ebe"),
        DraftItem("Rest", minutes=10, kind="break"),
        DraftItem("Staff", minutes=20, asked_by="ebt"),
    ),
)


@pytest.fixture
def live(whole_desk: Desk) -> LiveMeeting:
    meeting = whole_desk.house.prepare.make(AGENDA)
    Running(meeting).start()
    return meeting


@pytest.fixture
def page(whole_desk: Desk, live: LiveMeeting, window: Window, show: Callable[..., Any]) -> ChangeAgendaPage:
    now = AgendaNow(Running(live, "ebe"))
    return show(ChangeAgendaPage(whole_desk, MeetingBridge(live, window), now))


def titles(live: LiveMeeting) -> list[str]:
    return [live.texts[item.id].title for item in live.state.on_agenda()]


def minutes(live: LiveMeeting) -> list[int | None]:
    return [item.minutes for item in live.state.on_agenda()]


def story(live: LiveMeeting) -> str:
    return story_words(tell(live.events, live.texts)[-1], Speaker())


def open_row(page: ChangeAgendaPage, title: str) -> None:
    press(page, f"Change: {title}")


def test_moving_an_ebe_item_later_asks_why_and_what_they_said(
    page: ChangeAgendaPage, window: Window, live: LiveMeeting
):
    open_row(page, "Buses")
    press(page, "Down: Buses")
    press(window, "There is not enough time")
    press(window, "Experts by experience agreed")
    assert titles(live) == ["Hello", "Money", "Rest", "Buses", "Staff"]
    assert live.state.item(live.state.items[3].id).times_moved == 1


def test_an_ebe_item_goes_past_an_item_of_professionals_only_with_a_reason(
    page: ChangeAgendaPage, window: Window, live: LiveMeeting
):
    open_row(page, "Staff")
    press(page, "Up: Staff")
    press(window, "There is not enough time")
    assert titles(live) == ["Hello", "Money", "Buses", "Staff", "Rest"]
    press(page, "Up: Staff")
    assert window.windowTitle().startswith("Why does it come later?")
    assert has(window, "This comes later: Buses.")
    press(window, "Another item took longer")
    assert spoken(QApplication.focusWidget() or window) == "Experts by experience were not asked"
    press(window, "Experts by experience did not agree")
    assert titles(live) == ["Hello", "Money", "Staff", "Buses", "Rest"]
    assert isinstance(live.events[-1].what, ItemMoved)
    assert live.events[-1].maker.chair == "ebe"
    assert story(live) == (
        "This item moved to another place: Buses. The reason: Another item took longer."
        " Experts by experience did not agree."
    )


def test_before_and_after_are_said_for_both_sides(page: ChangeAgendaPage, window: Window):
    open_row(page, "Money")
    press(page, "Minutes: Money")
    press(window, "5 minutes more")
    assert any("Experts by experience: 20 minutes now, 15 then." in (name or "") for name in hints(window))


def hints(window: Window) -> list[str]:
    from PySide6.QtWidgets import QAbstractButton

    return [button.accessibleDescription() for button in window.findChildren(QAbstractButton)]


def test_more_minutes_ask_who_loses_them_and_a_break_keeps_seven(
    page: ChangeAgendaPage, window: Window, live: LiveMeeting
):
    open_row(page, "Money")
    press(page, "Minutes: Money")
    press(window, "5 minutes more")
    assert not has(window, "Rest")
    press(window, "Staff")
    assert minutes(live) == [10, 35, 20, 10, 15]
    assert live.events[-1].what == MinutesChanged(live.state.items[1].id, 5, live.state.items[4].id)


def test_finishing_later_is_a_choice(page: ChangeAgendaPage, window: Window, live: LiveMeeting):
    open_row(page, "Money")
    press(page, "Minutes: Money")
    press(window, "10 minutes more")
    press(window, "Nobody. We finish later")
    assert minutes(live) == [10, 40, 20, 10, 20]


def test_going_back_from_a_question_changes_nothing(page: ChangeAgendaPage, window: Window, live: LiveMeeting):
    count = len(live.events)
    open_row(page, "Buses")
    press(page, "Take it off today: Buses")
    type_key(window, Qt.Key.Key_Escape)
    assert (len(live.events), window.page) == (count, page)


def test_what_went_off_can_come_back(page: ChangeAgendaPage, window: Window, live: LiveMeeting):
    open_row(page, "Buses")
    press(page, "Take it off today: Buses")
    press(window, "There is not enough time")
    press(window, "Experts by experience agreed")
    assert titles(live) == ["Hello", "Money", "Rest", "Staff"]
    press(page, "Bring it back: Buses")
    press(window, "People asked for this")
    assert titles(live) == ["Hello", "Money", "Buses", "Rest", "Staff"]
    assert story(live) == "This came back on the agenda: Buses. The reason: People asked for this."


def test_undo_is_a_new_line_with_its_reason(page: ChangeAgendaPage, window: Window, live: LiveMeeting):
    assert not has(page, "Undo the last change")
    open_row(page, "Money")
    press(page, "Minutes: Money")
    press(window, "5 minutes more")
    press(window, "Buses")
    press(window, "Another item took longer")
    press(window, "Experts by experience were not asked")
    count = len(live.events)
    press(page, "Undo the last change")
    assert window.windowTitle().startswith("Why is it put back?")
    press(window, "It was pressed by mistake")
    assert (minutes(live), len(live.events)) == ([10, 30, 20, 10, 20], count + 1)
    assert getattr(live.events[-1].what, "reason_code", None) == "pressed_by_mistake"
    assert not has(page, "Undo the last change")


def test_a_new_item_before_an_ebe_item_asks_what_they_said(page: ChangeAgendaPage, window: Window, live: LiveMeeting):
    press(page, "Add an item")
    type_in(window, "Title", "New form")
    type_in(window, "Minutes", "10")
    press(window, "Professionals")
    press(window, "To tell people")
    press(window, "Before: Buses")
    press(window, "Add it")
    assert window.windowTitle().startswith("Who loses these minutes?")
    press(window, "Staff")
    assert window.windowTitle().startswith("Why does it come later?")
    press(window, "Something urgent came up")
    press(window, "Experts by experience were not asked")
    assert titles(live) == ["Hello", "Money", "New form", "Buses", "Rest", "Staff"]
    assert minutes(live) == [10, 30, 10, 20, 10, 10]
    assert live.state.items[2].purpose == "tell"
    press(page, "Undo the last change")
    press(window, "It was pressed by mistake")
    assert minutes(live) == [10, 30, 20, 10, 20]


def test_an_item_without_a_title_is_not_added(page: ChangeAgendaPage, window: Window, live: LiveMeeting):
    press(page, "Add an item")
    press(window, "Add it")
    assert window.windowTitle().startswith("Add an item today")
    assert len(live.state.items) == 5


def test_by_keyboard_alone(page: ChangeAgendaPage, window: Window, live: LiveMeeting):
    assert "Change: Buses" in stops(page)
    find(page, "Change: Buses").setFocus()
    type_key(page, Qt.Key.Key_Space)
    assert spoken(QApplication.focusWidget() or window) == "Up: Buses"
    type_key(page, Qt.Key.Key_Space)
    assert window.windowTitle().startswith("Why is the agenda changed?")
    type_key(window, Qt.Key.Key_Space)
    settle()
    assert titles(live) == ["Hello", "Buses", "Money", "Rest", "Staff"]
    assert window.page is page
    assert too_small(page) == []


def test_the_item_that_is_now_only_changes_its_minutes(page: ChangeAgendaPage):
    open_row(page, "Hello")
    assert [name for name in names(page) if name.endswith(": Hello")][-1] != "Take it off today: Hello"
    assert not has(page, "Up: Hello")
