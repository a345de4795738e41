"""What the checks found is said aloud once a person pauses, never over their typing."""

from collections.abc import Callable
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from app.ui.desk import Desk
from tests.ui.item_pages import agenda_on, open_item, wait_for_checks
from tests.ui.looking import find, type_in, wait_for


def test_a_count_is_said_after_a_pause_and_never_over_typing(whole_desk: Desk, show: Callable[..., Any]):
    page = open_item(whole_desk, show, agenda_on(whole_desk))
    type_in(page, "Easy line 1", "We begin the mobilisation")
    wait_for_checks(page)
    QTest.keyClicks(find(page, "Easy line 1", QPlainTextEdit), " soon.")
    assert whole_desk.announcer.words == ""
    wait_for(lambda: whole_desk.announcer.words.endswith("to look at. Press F4."))
    type_in(page, "Easy line 1", "We begin.")
    wait_for(lambda: whole_desk.announcer.words == "Nothing more to look at here.")


def test_what_changes_elsewhere_is_not_said(whole_desk: Desk, show: Callable[..., Any]):
    page = open_item(whole_desk, show, agenda_on(whole_desk))
    type_in(page, "Title", "Procurement")
    wait_for_checks(page)
    QTest.qWait(1800)
    assert whole_desk.announcer.words == ""
