"""What changed in the file: each difference is taken over or left by a person, and undone in one go."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from app.domain.agenda import AgendaDraft, DraftItem
from app.services.agenda_desk import AgendaDesk
from app.services.making import Because
from app.services.sent_agenda import SentAgenda
from app.ui.desk import Desk
from app.ui.parts.change_card import ChangeCard
from app.ui.screens.make_agenda import MakeAgendaPage
from app.ui.screens.what_changed import WhatChangedPage
from app.ui.tasks import Tasks
from app.ui.window import Window
from tests.ui.looking import find, has, names, press, seen, settle, stops, too_small, wait_for, words_fit

OLD = "Better buses\n1. Money (10 minutes)\n2. Late buses (20 minutes)\n3. Toilets (15 minutes)\n"
NEW = "Better buses\n1. Money (30 minutes)\n2. Late buses (20 minutes)\n3. A quiet room (5 minutes)\n"
TAKE_MONEY = "Take it over: Changed in the file: Money"
LEAVE_MONEY = "Leave it: Changed in the file: Money"
TAKE_ROOM = "Take it over: New in the file: A quiet room"
TAKE_OFF_TOILETS = "Take it over: No more in the file: Toilets"

Open = Callable[..., WhatChangedPage]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "buses.txt"
    path.write_text(OLD, encoding="utf-8")
    return path


@pytest.fixture
def agenda(whole_desk: Desk, file: Path) -> AgendaDesk:
    house = whole_desk.house
    return house.agendas.desks.open(house.agendas.drawer.put(house.prepare.read_file(file)))


@pytest.fixture
def page(whole_desk: Desk, agenda: AgendaDesk, file: Path, window: Window, show: Callable[..., Any]) -> WhatChangedPage:
    return show(WhatChangedPage(whole_desk, agenda, Tasks(window), window, lambda *_asked: str(file)))


@pytest.fixture
def read(page: WhatChangedPage, file: Path) -> Callable[[str], None]:
    """The file says something else now, and is read again."""

    def read_it(words: str = NEW) -> None:
        file.write_text(words, encoding="utf-8")
        press(page, "Choose the file")
        wait_for(lambda: not has(page, "Reading the agenda…"))
        settle()

    return read_it


@pytest.fixture
def again(whole_desk: Desk, agenda: AgendaDesk, file: Path, window: Window, show: Callable[..., Any]) -> Open:
    """The screen is opened once more, and the file is read."""

    def open_it(of: AgendaDesk = agenda) -> WhatChangedPage:
        page = show(WhatChangedPage(whole_desk, of, Tasks(window), window, lambda *_asked: str(file)))
        press(page, "Choose the file")
        wait_for(lambda: not has(page, "Reading the agenda…"))
        settle()
        return page

    return open_it


@pytest.fixture
def sent(whole_desk: Desk, file: Path) -> SentAgenda:
    """The agenda, as people have it."""
    house = whole_desk.house
    live = house.prepare.make(house.prepare.read_file(file))
    house.prepare.send(live)
    return house.agendas.desks.open_sent(live.meeting.id)


def titles(agenda: AgendaDesk) -> list[str]:
    return [item.title for item in agenda.draft.items]


def cards(page: WhatChangedPage) -> int:
    return sum(isinstance(part, ChangeCard) for part in seen(page))


def test_each_difference_says_what_it_was_and_what_it_is(page: WhatChangedPage, read: Callable[..., None]):
    read()
    assert has(page, "3 things are different")
    assert {"Minutes: 10", "Minutes: 30", "New in the file: A quiet room", "It is not there any more."} <= {
        *names(page)
    }


def test_reading_changes_nothing(page: WhatChangedPage, agenda: AgendaDesk, read: Callable[..., None]):
    before = agenda.draft
    read()
    assert agenda.draft == before
    assert not agenda.making.can_undo


def test_what_is_taken_over_is_gone_from_the_list_and_one_undo_takes_it_back(
    page: WhatChangedPage, agenda: AgendaDesk, read: Callable[..., None]
):
    read()
    before = agenda.draft
    press(page, TAKE_MONEY)
    assert (agenda.draft.items[0].minutes, cards(page)) == (30, 2)
    press(page, "Undo")
    assert (agenda.draft, cards(page)) == (before, 3)
    assert not has(page, "Undo")


def test_what_is_left_stays_and_can_be_shown_again(
    page: WhatChangedPage, agenda: AgendaDesk, read: Callable[..., None]
):
    read()
    before = agenda.draft
    press(page, LEAVE_MONEY)
    assert (agenda.draft, cards(page)) == (before, 2)
    press(page, "Show what I left")
    assert (has(page, TAKE_MONEY), has(page, "Show what I left")) == (True, False)


def test_when_all_is_taken_over_the_agenda_comes_from_the_new_file(
    page: WhatChangedPage, agenda: AgendaDesk, read: Callable[..., None]
):
    read()
    for name in (TAKE_MONEY, TAKE_ROOM, TAKE_OFF_TOILETS):
        press(page, name)
    assert titles(agenda) == ["Money", "Late buses", "A quiet room"]
    assert has(page, "You looked at all that changed.")
    assert "A quiet room" in agenda.draft.source_text
    press(page, "Undo")
    assert titles(agenda) == ["Money", "Late buses", "A quiet room", "Toilets"]
    assert "A quiet room" not in agenda.draft.source_text
    assert has(page, TAKE_OFF_TOILETS)


def test_what_experts_by_experience_asked_for_goes_off_only_with_a_reason(
    page: WhatChangedPage, agenda: AgendaDesk, window: Window, read: Callable[..., None]
):
    toilets = agenda.draft.items[-1].id
    agenda.do(lambda making: making.change(toilets, asked_by="ebe"))
    read()
    press(page, TAKE_OFF_TOILETS)
    assert "Toilets" in titles(agenda)
    press(window, "There is not enough time")
    press(window, "Experts by experience agreed")
    assert "Toilets" not in titles(agenda)
    change = agenda.draft.changes[-1]
    assert (change.kind, change.reason_code, change.ebe_said) == ("dropped", "no_time", "agreed")
    assert not has(page, TAKE_OFF_TOILETS)


def test_the_same_file_says_nothing_new(page: WhatChangedPage, read: Callable[..., None]):
    read(OLD)
    assert has(page, "The file says nothing new.")
    assert cards(page) == 0


def test_trouble_is_said_in_plain_words_and_another_file_can_be_chosen(
    page: WhatChangedPage, read: Callable[..., None]
):
    read("")
    assert has(page, "buses.txt is empty. Ask for the agenda to be sent again.")
    read()
    assert has(page, "3 things are different")
    assert not has(page, "buses.txt is empty. Ask for the agenda to be sent again.")


def test_words_can_be_pasted_instead(page: WhatChangedPage):
    press(page, "Paste the new words")
    press(page, "Read these words")
    assert has(page, "There were no words to read. Copy the words of the agenda, then paste them here.")
    find(page, "The words of the agenda", QPlainTextEdit).setPlainText(NEW)
    press(page, "Read these words")
    wait_for(lambda: has(page, TAKE_MONEY))


def test_a_calendar_with_several_meetings_asks_which_one(page: WhatChangedPage, file: Path):
    text = "1. Money (30 minutes)\\n2. Late buses (20 minutes)\\n3. Toilets (15 minutes)"
    event = "BEGIN:VEVENT\r\nUID:{0}\r\nDTSTART:2030110{0}T100000\r\nDTEND:2030110{0}T110000\r\nSUMMARY:{1}\r\n"
    event += f"DESCRIPTION:{text}\r\nEND:VEVENT\r\n"
    calendar = file.with_suffix(".ics")
    words = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{event.format(1, 'Buses')}{event.format(2, 'Trains')}"
    calendar.write_text(f"{words}END:VCALENDAR\r\n", encoding="utf-8", newline="")
    page.again.read_file(calendar)
    wait_for(lambda: has(page, "Which meeting is it?"))
    press(page, "Buses")
    assert not has(page, "Which meeting is it?")
    assert has(page, TAKE_MONEY)
    assert has(page, "Day: Friday 1 November 2030")


def test_a_change_on_another_screen_shows_here(page: WhatChangedPage, agenda: AgendaDesk, read: Callable[..., None]):
    read()
    agenda.do(lambda making: making.change_meeting(end=dt.time(18)))
    agenda.do(lambda making: making.set_minutes(making.draft.items[0].id, 30))
    assert not has(page, TAKE_MONEY)
    assert has(page, "2 things are different")


def test_everything_is_reached_by_keyboard_and_large_enough(page: WhatChangedPage, read: Callable[..., None]):
    read()
    assert {"Choose the file", TAKE_MONEY, LEAVE_MONEY, "Back to the agenda"} <= {*stops(page)}
    assert too_small(page) == []
    assert words_fit(page, (800, 600)) == []


@pytest.mark.parametrize(("source", "is_there"), [("buses.txt", True), ("", False)])
def test_the_agenda_leads_here_only_where_it_came_from_a_file(
    whole_desk: Desk, window: Window, show: Callable[..., Any], source: str, is_there: bool
):
    draft = AgendaDraft(items=(DraftItem("Money", minutes=10),))
    house = whole_desk.house
    agenda = house.agendas.desks.open(house.agendas.drawer.put(replace(draft, source_name=source)))
    assert has(show(MakeAgendaPage(whole_desk, agenda, window)), "Read the file again") is is_there


def test_what_was_left_is_not_shown_again_the_next_time(
    page: WhatChangedPage, again: Open, read: Callable[..., None], agenda: AgendaDesk
):
    read()
    press(page, LEAVE_MONEY)
    press(page, TAKE_ROOM)
    later = again()
    assert (has(later, TAKE_MONEY), has(later, TAKE_OFF_TOILETS), cards(later)) == (False, True, 1)
    press(later, "Show what I left")
    assert has(later, TAKE_MONEY)
    assert has(again(), TAKE_MONEY)


def test_what_the_file_says_in_yet_another_way_is_shown(
    page: WhatChangedPage, again: Open, read: Callable[..., None], file: Path
):
    read()
    press(page, LEAVE_MONEY)
    file.write_text(NEW.replace("30 minutes", "45 minutes"), encoding="utf-8")
    assert has(again(), TAKE_MONEY)


def test_when_all_is_taken_or_left_the_agenda_comes_from_the_new_file(
    page: WhatChangedPage, agenda: AgendaDesk, read: Callable[..., None]
):
    read()
    press(page, TAKE_ROOM)
    press(page, TAKE_OFF_TOILETS)
    assert "A quiet room" not in agenda.draft.source_text
    press(page, LEAVE_MONEY)
    assert "A quiet room" in agenda.draft.source_text
    assert agenda.draft.source_date == dt.date.today()
    press(page, "Undo")
    assert ("Toilets" in titles(agenda), has(page, TAKE_OFF_TOILETS)) == (True, True)
    assert "A quiet room" not in agenda.draft.source_text


def test_a_sent_agenda_keeps_the_new_file_with_its_changes(sent: SentAgenda, again: Open, file: Path):
    file.write_text(NEW, encoding="utf-8")
    shown = again(sent)
    for name in (TAKE_MONEY, TAKE_ROOM, TAKE_OFF_TOILETS):
        press(shown, name)
    sent.keep_changes(Because("new_facts"))
    paper = sent.live.meeting.paper
    assert paper is not None
    assert (paper.name, paper.text) == ("buses.txt", sent.draft.source_text)
    assert "A quiet room" in paper.text


def test_a_sent_agenda_where_all_was_left_is_not_changed(sent: SentAgenda, again: Open, file: Path):
    file.write_text(OLD.replace("10 minutes", "30 minutes"), encoding="utf-8")
    press(again(sent), LEAVE_MONEY)
    assert not sent.is_changed
    assert has(again(sent), "You looked at all that changed.")
