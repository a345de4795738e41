"""The file of an agenda is read again: which file it was, what to know about the new one, and pictures of words."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest

from app.domain.agenda import AgendaDraft, DraftItem, Notice
from app.domain.errors import MeetingError
from app.services.comparing import SecondReading
from app.ui.desk import Desk
from app.ui.screens.what_changed import WhatChangedPage
from app.ui.tasks import Tasks
from app.ui.window import Window
from app.ui.words import SPEAKER
from app.words.importing import NOTICES
from tests.ui.looking import has, press, settle, wait_for

OLD = "Better buses\n1. Money (10 minutes)\n2. Late buses (20 minutes)\n"
NEW = "Better buses\n1. Money (30 minutes)\n2. Late buses (20 minutes)\n"
TAKE_MONEY = "Take it over: Changed in the file: Money"


@pytest.fixture
def page(whole_desk: Desk, window: Window, show: Callable[..., Any]) -> WhatChangedPage:
    house = whole_desk.house
    agenda = house.agendas.desks.open(house.agendas.drawer.put(house.prepare.read_text(OLD)))
    return show(WhatChangedPage(whole_desk, agenda, Tasks(window), window))


def test_what_a_person_should_know_about_the_new_file_is_said(page: WhatChangedPage):
    notices = (Notice("words_from_pictures"),)
    new = AgendaDraft(items=(DraftItem("Money"),), notices=notices, source_text="Money")
    page.again.understood.emit(SecondReading(new, None, OLD))
    settle()
    assert has(page, SPEAKER.say("importing", NOTICES["words_from_pictures"]))
    page.again.understood.emit(SecondReading(replace(new, notices=()), None, OLD))
    assert not has(page, SPEAKER.say("importing", NOTICES["words_from_pictures"]))


def test_the_file_it_came_from_is_named_with_its_day(whole_desk: Desk, window: Window, show: Callable[..., Any]):
    draft = AgendaDraft(source_name="travel.docx", source_text="Money", source_date=dt.date(2026, 5, 3))
    house = whole_desk.house
    agenda = house.agendas.desks.open(house.agendas.drawer.put(draft))
    page = show(WhatChangedPage(whole_desk, agenda, Tasks(window), window))
    assert has(page, "From travel.docx, of Sunday 3 May 2026. Nothing changes before you say so.")


@pytest.mark.parametrize("can_read", [True, False])
def test_pictures_of_words_are_read_where_the_computer_can_else_pasted(
    page: WhatChangedPage, whole_desk: Desk, monkeypatch: pytest.MonkeyPatch, can_read: bool
):
    prepare, trouble = whole_desk.house.prepare, MeetingError("agenda_only_pictures", name="buses.pdf")
    monkeypatch.setattr(prepare, "can_read_pictures", lambda: can_read)
    monkeypatch.setattr(prepare, "read_file", Mock(side_effect=trouble))
    monkeypatch.setattr(prepare, "read_pictures", lambda _path: prepare.read_text(NEW))
    page.again.read_file(Path("buses.pdf"))
    wait_for(lambda: has(page, "Read the pictures" if can_read else "Paste the words"))
    assert has(page, "Read the pictures") is can_read
    press(page, "Read the pictures" if can_read else "Paste the words")
    wait_for(lambda: has(page, TAKE_MONEY if can_read else "Read these words"))
    assert not has(page, "Paste the words") or not can_read
