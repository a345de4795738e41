"""Agendas that are being made: kept in the record while nobody has sent them, whatever happens to the program."""

import uuid
from dataclasses import dataclass

from app.domain.agenda import AgendaDraft
from app.domain.draft_json import draft_from_json, draft_to_json
from app.domain.errors import MeetingError
from app.domain.ports import MeetingStore

KEY = "making/"


@dataclass(frozen=True, slots=True)
class DrawerLine:
    """One agenda in the drawer."""

    id: str
    draft: AgendaDraft


class AgendaDrawer:
    """Where agendas lie while they are made."""

    def __init__(self, meetings: MeetingStore) -> None:
        self._meetings = meetings

    def lines(self) -> tuple[DrawerLine, ...]:
        """Return the agendas that can be read, the newest first. Others stay where they are (`count_unreadable`)."""
        read = ((key.removeprefix(KEY), _read(text)) for key, text in self._meetings.drafts(KEY).items())
        return tuple(DrawerLine(agenda_id, draft) for agenda_id, draft in read if draft is not None)

    def count_unreadable(self) -> int:
        """Return how many agendas cannot be read, for example because a newer Fair Say wrote them."""
        return sum(_read(text) is None for text in self._meetings.drafts(KEY).values())

    def put(self, draft: AgendaDraft) -> str:
        """Keep a new agenda. Returns its id. Raises: `not_kept`."""
        agenda_id = str(uuid.uuid4())
        self.keep(agenda_id, draft)
        return agenda_id

    def open(self, agenda_id: str) -> AgendaDraft:
        """Return one agenda. Raises: `no_such_agenda`."""
        draft = _read(self._meetings.drafts(KEY + agenda_id).get(KEY + agenda_id, ""))
        if draft is None:
            raise MeetingError("no_such_agenda")
        return draft

    def keep(self, agenda_id: str, draft: AgendaDraft) -> None:
        """Keep an agenda as it is now. On disk when this returns. Raises: `not_kept`."""
        self._meetings.save_draft(KEY + agenda_id, draft_to_json(draft))

    def remove(self, agenda_id: str) -> None:
        """Take an agenda out for good: it was sent, or nobody wants it. Raises: `not_kept`."""
        self._meetings.save_draft(KEY + agenda_id, "")


def _read(text: str) -> AgendaDraft | None:
    try:
        return draft_from_json(text)
    except ValueError:
        return None
