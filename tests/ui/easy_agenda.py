"""Make a whole agenda easy as a busy person does: open the screen, press *Take these words*, and look what is left."""

import time
from dataclasses import dataclass

from PySide6.QtTest import QTest

from app.domain.easy.check import state_of
from app.services.agenda_desk import AgendaDesk
from app.ui.desk import Desk
from app.ui.screens.make_agenda import MakeAgendaPage
from app.ui.screens.suggest_easy import SuggestEasyPage
from app.ui.window import Window
from tests.ui.looking import press, settle, wait_for

MOST_PRESSES = 300


@dataclass(frozen=True, slots=True)
class Outcome:
    """
    What became of an agenda.

    Shape: `easy` items have a line with a picture, and nothing that is too hard. `fails` and `warnings` are what the
    checks still find; `to_write` is what the computer left to a person; `machine_s` holds no time for reading.
    """

    items: int
    easy: int
    presses: int
    machine_s: float
    fails: int
    warnings: int
    to_write: int

    def __str__(self) -> str:
        left = f"left: {self.fails} fails, {self.warnings} warnings, {self.to_write} for a person to write"
        return f"{self.easy} of {self.items} items easy, {self.presses} presses, {self.machine_s:.1f} s; {left}"


def opened(desk: Desk, window: Window, agenda: AgendaDesk) -> SuggestEasyPage:
    """Open the agenda in its window, then the screen that offers easy words."""
    window.start_over(MakeAgendaPage(desk, agenda, window))
    settle()
    assert window.page is not None
    press(window.page, "Suggest easy words")
    page = window.page
    assert isinstance(page, SuggestEasyPage)
    wait_for(lambda: page.is_whole, 60)
    settle()
    return page


def take_all(page: SuggestEasyPage) -> int:
    """Press *Take these words* as long as it takes something, or shows more lines. Returns how often."""
    presses = 0
    for card in page.cards:
        while card.is_open and card.is_left_open and presses < MOST_PRESSES:
            card.take_all.click()
            presses += 1
            QTest.qWait(5)
            settle()
    return presses


def made_easy(desk: Desk, window: Window, agenda: AgendaDesk) -> Outcome:
    """Make an agenda easy by pressing, and look what our checks say of it."""
    began = time.perf_counter()
    page = opened(desk, window, agenda)
    presses = take_all(page)
    seconds = time.perf_counter() - began
    found = [(item, agenda.checks(item.id)) for item in agenda.draft.items]
    easy = [
        item
        for item, each in found
        if state_of(item, each) == "computer_checked" and any(line.picture for line in item.easy)
    ]
    return Outcome(
        len(found),
        len(easy),
        presses,
        seconds,
        sum(len(each.weighing("fail")) for _, each in found),
        sum(len(each.weighing("warn")) for _, each in found),
        sum(len(card.offer.to_write) + card.offer.needs_title for card in page.cards),
    )
