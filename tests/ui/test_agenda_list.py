"""The agenda on Run: one minute is not minutes."""

from collections.abc import Callable
from typing import Any

import pytest

from app.domain.agenda import ItemText
from app.domain.live import Item, LiveState
from app.ui.parts.agenda_list import AgendaList
from app.ui.parts.big_button import BigButton


@pytest.mark.parametrize(
    ("item", "said"),
    [
        (Item("a", minutes=1), "1 minute · "),
        (Item("a", minutes=5), "5 minutes · "),
        (Item("a", used_ms=60_000, status="now"), "1 minute used · "),
        (Item("a", used_ms=180_000, status="done"), "3 minutes used · "),
        (Item("a", minutes=1, used_ms=180_000, status="done"), "3 of 1 minute · "),
        (Item("a", minutes=5, times_moved=1), "Moved later once today."),
        (Item("a", minutes=5, times_moved=2), "Moved later 2 times today."),
    ],
)
def test_minutes_and_times_are_counted_as_people_say_them(show: Callable[..., Any], item: Item, said: str):
    agenda = show(AgendaList())
    agenda.show_state(LiveState(phase="running", now="a", items=(item,)), {"a": ItemText("a", 1, "Buses")})
    hint = agenda.findChild(BigButton).hint
    assert hint.startswith(said) or hint.endswith(said)
