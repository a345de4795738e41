"""Opens agendas to work on. The same agenda is the same desk in every window, so that no change is lost."""

from weakref import WeakValueDictionary

from app.services.agenda_desk import AgendaDesk, AgendaTools
from app.services.agenda_drawer import AgendaDrawer
from app.services.prepare_meeting import PrepareMeeting
from app.services.sent_agenda import SentAgenda


class AgendaDesks:
    """Agendas of the drawer, and agendas of meetings that have not begun."""

    def __init__(self, drawer: AgendaDrawer, prepare: PrepareMeeting, tools: AgendaTools) -> None:
        self._drawer, self._prepare, self._tools = drawer, prepare, tools
        self._open: WeakValueDictionary[str, AgendaDesk] = WeakValueDictionary()
        self._sent: WeakValueDictionary[str, SentAgenda] = WeakValueDictionary()

    def open(self, agenda_id: str) -> AgendaDesk:
        """Return one agenda of the drawer to work on. Raises: `no_such_agenda`."""
        desk = self._open.get(agenda_id)
        if desk is None:
            draft = self._drawer.open(agenda_id)
            desk = AgendaDesk(agenda_id, draft, lambda now: self._drawer.keep(agenda_id, now), self._tools)
            self._open[agenda_id] = desk
        return desk

    def open_sent(self, meeting_id: str) -> SentAgenda:
        """Return the agenda of a meeting to look at or to change. Raises: `no_such_meeting`."""
        live = self._prepare.open(meeting_id)
        desk = self._sent.get(live.meeting.id)
        if desk is None:
            desk = self._sent[live.meeting.id] = SentAgenda(live, self._prepare, self._tools)
        return desk
