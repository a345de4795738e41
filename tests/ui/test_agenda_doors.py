"""From Welcome to an agenda, and from an agenda to a meeting: in real windows, over a real record."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.domain.errors import MeetingError
from app.domain.kinds import ItemDropped
from app.services.house import House
from app.services.making import Because
from app.services.running import Running
from app.ui.doors import WindowDoors
from app.ui.screens.follow import FollowScreen
from app.ui.screens.make_agenda import MakeAgendaPage
from app.ui.screens.run import RunScreen
from app.ui.window import Window
from tests.ui.conftest import window_of
from tests.ui.looking import has, names, press, settle, type_in, type_key, wait_for

PLAN = AgendaDraft(
    title="Better buses",
    date=dt.date(2030, 12, 1),
    items=(DraftItem("Money", minutes=20, asked_by="ebt"), DraftItem("Late buses", minutes=30, asked_by="ebe")),
)


@pytest.fixture
def window(doors: WindowDoors) -> Window:
    return window_of(doors)


def agenda_page(window: Window) -> MakeAgendaPage:
    assert isinstance(window.page, MakeAgendaPage)
    return window.page


def lines(house: House) -> list[str]:
    return [line.title for line in house.meetings.lines(10)]


def test_welcome_leads_to_an_empty_agenda_that_is_kept(window: Window, house: House):
    press(window, "Make an agenda")
    press(window, "An empty one")
    press(window, "Change the meeting's facts")
    type_in(window, "Title of the meeting", "Better buses")
    assert [line.draft.title for line in house.agendas.drawer.lines()] == ["Better buses"]


def test_practise_is_still_on_welcome(window: Window):
    assert has(window, "Practise")


def test_a_template_brings_items_breaks_and_rules(window: Window):
    press(window, "Make an agenda")
    press(window, "From a template")
    press(window, "A group that works together")
    draft = agenda_page(window)._agenda.draft  # pyright: ignore
    assert {item.kind for item in draft.items} == {"item", "break"}
    assert draft.rules


def test_our_own_template_is_offered_next_time(window: Window, house: House, doors: WindowDoors):
    doors.agendas.make(PLAN)
    press(window, "Keep as our template")
    type_in(window, "Name of the template", "Buses")
    press(window, "Keep it")
    type_key(window, Qt.Key.Key_Escape)
    press(window, "From a template")
    press(window, "Buses")
    draft = agenda_page(window)._agenda.draft  # pyright: ignore
    assert [item.title for item in draft.items] == ["Money", "Late buses"]
    assert draft.date is None


def test_pasted_words_are_checked_then_made(window: Window, house: House):
    press(window, "Make an agenda")
    press(window, "From a file")
    assert not has(window, "Try our example agenda")
    press(window, "Paste the words of an agenda")
    type_in(window, "The words of the agenda", "1. Welcome 10 minutes")
    press(window, "Read these words")
    wait_for(lambda: has(window, "Go on to make it easy"))
    press(window, "Go on to make it easy")
    assert len(agenda_page(window)._agenda.draft.items) == 1  # pyright: ignore
    assert house.prepare.drafts("review") == {}
    assert lines(house) == []


def test_an_agenda_that_was_begun_can_be_gone_on_with(window: Window, house: House, doors: WindowDoors):
    doors.agendas.make(PLAN)
    doors.welcome()
    press(window, "Make an agenda")
    press(window, "Better buses")
    assert agenda_page(window)._agenda.draft.title == "Better buses"  # pyright: ignore


def test_removing_asks_first(window: Window, house: House, doors: WindowDoors):
    doors.agendas.make(PLAN)
    doors.welcome()
    press(window, "Make an agenda")
    press(window, "Remove: Better buses")
    press(window, "No, keep it")
    assert len(house.agendas.drawer.lines()) == 1
    press(window, "Remove: Better buses")
    press(window, "Yes, remove it")
    assert house.agendas.drawer.lines() == ()
    assert not has(window, "Better buses")


def test_sending_makes_a_meeting_and_empties_the_drawer(window: Window, house: House, doors: WindowDoors):
    doors.agendas.make(PLAN)
    press(window, "Send or start")
    press(window, "People have it now")
    assert lines(house) == ["Better buses"]
    assert house.agendas.drawer.lines() == ()
    live = house.prepare.open(house.meetings.newest() or "")
    assert live.state.is_sent
    agenda_page(window)


def test_a_change_after_sending_asks_why_and_is_an_event(window: Window, house: House, doors: WindowDoors):
    doors.agendas.make(PLAN)
    press(window, "Send or start")
    press(window, "People have it now")
    press(window, "Move or change: Money")
    press(window, "Take it off: Money")
    assert has(window, "You changed this agenda. People do not know it yet.")
    press(window, "Keep these changes")
    press(window, "Something new came up")
    live = house.prepare.open(house.meetings.newest() or "")
    assert [item.title for item in agenda_page(window)._agenda.draft.items] == ["Late buses"]  # pyright: ignore
    dropped = live.events[-1].what
    assert isinstance(dropped, ItemDropped)
    assert dropped.reason_code == "new_facts"
    assert not has(window, "Keep these changes")


def test_an_ebe_item_keeps_its_own_reason_after_sending(window: Window, house: House, doors: WindowDoors):
    doors.agendas.make(PLAN)
    press(window, "Send or start")
    press(window, "People have it now")
    press(window, "Move or change: Late buses")
    press(window, "Take it off: Late buses")
    press(window, "There is not enough time")
    press(window, "Experts by experience did not agree")
    press(window, "Keep these changes")
    press(window, "Something new came up")
    dropped = house.prepare.open(house.meetings.newest() or "").events[-1].what
    assert isinstance(dropped, ItemDropped)
    assert (dropped.reason_code, dropped.ebe_said) == ("no_time", "not_agreed")


def test_all_changes_after_sending_can_be_undone_at_once(window: Window, house: House, doors: WindowDoors):
    doors.agendas.make(PLAN)
    press(window, "Send or start")
    press(window, "People have it now")
    press(window, "Move or change: Money")
    press(window, "Take it off: Money")
    press(window, "Undo all of them")
    assert [item.title for item in agenda_page(window)._agenda.draft.items] == ["Money", "Late buses"]  # pyright: ignore


def test_a_draft_that_cannot_be_taken_out_never_becomes_two_meetings(
    window: Window, house: House, doors: WindowDoors, monkeypatch: pytest.MonkeyPatch
):
    doors.agendas.make(PLAN)
    drawer = house.agendas.drawer
    press(window, "Send or start")
    with monkeypatch.context() as broken:
        broken.setattr(drawer, "remove", _full_disk)
        press(window, "People have it now")
    assert len(lines(house)) == 1
    assert doors.desk.announcer.words.endswith("Make some room on this computer. Press again.")
    press(window, "Back to the agenda")
    agenda_page(window)._agenda.do(lambda making: making.remove(making.draft.items[0].id))  # pyright: ignore
    press(window, "Send or start")
    press(window, "People have it now")
    live = house.prepare.open(house.meetings.newest() or "")
    assert (len(lines(house)), drawer.lines()) == (1, ())
    assert [live.texts[item.id].title for item in live.state.on_agenda()] == ["Late buses"]
    assert live.state.is_sent


def _full_disk(_agenda_id: str) -> None:
    raise MeetingError("not_kept")


def test_a_sent_agenda_can_be_opened_again(window: Window, house: House, doors: WindowDoors):
    live = house.prepare.make(PLAN)
    house.prepare.send(live)
    press(window, "Make an agenda")
    press(window, "Better buses")
    press(window, "Send or start")
    assert not has(window, "People have it now")
    press(window, "Run it now")
    assert isinstance(window.page, RunScreen)


def test_running_and_following_lead_into_the_meeting(window: Window, house: House, doors: WindowDoors):
    doors.agendas.make(PLAN)
    press(window, "Send or start")
    press(window, "Follow it")
    assert isinstance(window.page, FollowScreen)
    assert house.agendas.drawer.lines() == ()


def test_an_agenda_without_items_says_so(window: Window, house: House, doors: WindowDoors):
    doors.agendas.make(AgendaDraft(title="Empty"))
    press(window, "Send or start")
    press(window, "People have it now")
    assert doors.desk.announcer.words
    assert (lines(house), len(house.agendas.drawer.lines())) == ([], 1)


def test_what_was_pushed_off_comes_first_in_a_new_agenda(window: Window, house: House, doors: WindowDoors):
    old = house.prepare.make(PLAN)
    agenda = house.agendas.desks.open_sent(old.meeting.id)
    item = agenda.draft.items[1].id
    agenda.do(lambda making: making.remove(item, Because("no_time")))
    agenda.keep_changes(None)
    running = Running(old)
    running.start({})
    running.end()
    press(window, "Make an agenda")
    assert has(window, "These were pushed off before")
    press(window, "An empty one")
    assert [one.title for one in agenda_page(window)._agenda.draft.items] == ["Late buses"]  # pyright: ignore
    assert has(window, "Pushed off once")


def test_two_windows_see_the_same_change(
    open_window: Callable[[], WindowDoors], window: Window, house: House, doors: WindowDoors
):
    doors.agendas.make(PLAN)
    other = open_window()
    other.agendas.open(house.agendas.drawer.lines()[0].id)
    press(window, "Move or change: Money")
    press(window, "Take it off: Money")
    settle()
    assert not has(window_of(other), "Money")


def test_esc_leads_from_an_agenda_back_to_the_start(window: Window, doors: WindowDoors):
    doors.agendas.make(PLAN)
    type_key(window, Qt.Key.Key_Escape)
    assert has(window, "Go on with an agenda")
    type_key(window, Qt.Key.Key_Escape)
    assert has(window, "Follow a meeting")


def test_what_is_not_ready_is_said_before_it_goes_out(window: Window, doors: WindowDoors):
    easy = tuple(replace(item, easy=(EasyLine("We talk."),)) for item in PLAN.items)
    items = (easy[0], *(replace(one, easy=()) for one in easy[1:]))
    doors.agendas.make(replace(PLAN, date=dt.date(2021, 5, 4), items=items))
    press(window, "Send or start")
    assert any(name.startswith("Items without easy words: ") for name in names(window))
    assert any("The day of the meeting is in the past." in name for name in names(window))
    assert not any("Nothing needs a change" in name for name in names(window))
