"""Agendas that are being made are kept, and one that cannot be read is never thrown away."""

import pytest

from app.domain.agenda import AgendaDraft
from app.domain.errors import MeetingError
from app.services.agenda_drawer import KEY, AgendaDrawer
from tests.fakes import FakeMeetings


def test_an_agenda_is_there_until_it_is_taken_out():
    drawer = AgendaDrawer(FakeMeetings())
    agenda_id = drawer.put(AgendaDraft("Buses"))
    drawer.keep(agenda_id, AgendaDraft("Trains"))
    assert [(line.id, line.draft.title) for line in drawer.lines()] == [(agenda_id, "Trains")]
    assert drawer.open(agenda_id).title == "Trains"
    drawer.remove(agenda_id)
    assert drawer.lines() == ()
    with pytest.raises(MeetingError, match="no_such_agenda"):
        drawer.open(agenda_id)


def test_an_agenda_of_a_newer_fair_say_stays_where_it_is():
    meetings = FakeMeetings()
    meetings.save_draft(KEY + "new", '{"items": 7}')
    drawer = AgendaDrawer(meetings)
    assert (drawer.lines(), drawer.part(drawer.ids()).unreadable) == ((), 1)
    assert meetings.drafts(KEY) == {KEY + "new": '{"items": 7}'}
