"""Everything about agendas that are being made: where they lie, work on them, and what earlier meetings left."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from app.domain.ports import MeetingStore
from app.services.agenda_desk import AgendaTools
from app.services.agenda_desks import AgendaDesks
from app.services.agenda_drawer import AgendaDrawer
from app.services.carrying import Carrying
from app.services.group import Group
from app.services.prepare_meeting import PrepareMeeting


@dataclass(frozen=True)
class Agendas:
    """Agendas of one record and one group."""

    meetings: MeetingStore
    prepare: PrepareMeeting
    group: Group
    today: Callable[[], dt.date]

    @cached_property
    def drawer(self) -> AgendaDrawer:
        """Where agendas lie while they are made."""
        return AgendaDrawer(self.meetings)

    @cached_property
    def desks(self) -> AgendaDesks:
        """Work on agendas of the drawer, and of meetings that have not begun."""
        group = self.group
        tools = AgendaTools(
            words=lambda: group.wordbook,
            pictures=lambda: group.every_picture,
            today=self.today,
            rules=lambda: group.ways.rules,
        )
        return AgendaDesks(self.drawer, self.prepare, tools)

    @cached_property
    def carrying(self) -> Carrying:
        """Find what earlier meetings pushed off."""
        return Carrying(self.prepare, self.meetings)
