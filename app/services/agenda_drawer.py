"""Agendas that are being made: kept in the record while nobody has sent them, whatever happens to the program."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.agenda import AgendaDraft
from app.domain.draft_json import draft_from_json, draft_to_json
from app.domain.errors import MeetingError
from app.domain.ports import MeetingStore

KEY = "making/"
LEFT_KEY = "{0}/left"
"""Where the differences of a file lie that a person left: by the id of the agenda, which its meeting has too."""


@dataclass(frozen=True, slots=True)
class DrawerLine:
    """One agenda in the drawer."""

    id: str
    draft: AgendaDraft


@dataclass(frozen=True, slots=True)
class DrawerPart:
    """Some agendas of the drawer. `unreadable`: how many of them cannot be read, for example of a newer Fair Say."""

    lines: tuple[DrawerLine, ...]
    unreadable: int = 0


class AgendaDrawer:
    """Where agendas lie while they are made."""

    def __init__(self, meetings: MeetingStore) -> None:
        self._meetings = meetings

    def ids(self) -> tuple[str, ...]:
        """Return the ids of all agendas, the newest first. No agenda is read, so this is quick with hundreds."""
        return tuple(key.removeprefix(KEY) for key in self._meetings.draft_keys(KEY))

    def part(self, ids: Sequence[str]) -> DrawerPart:
        """Read these agendas. One that was removed meanwhile is left out; one that cannot be read stays and counts."""
        texts = [(one, self._meetings.drafts(KEY + one).get(KEY + one, "")) for one in ids]
        read = [(one, _read(text)) for one, text in texts if text]
        lines = tuple(DrawerLine(one, draft) for one, draft in read if draft is not None)
        return DrawerPart(lines, len(read) - len(lines))

    def lines(self) -> tuple[DrawerLine, ...]:
        """Return all agendas that can be read, the newest first. Slow where there are hundreds."""
        return self.part(self.ids()).lines

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
        """Take an agenda out of the drawer, because it is a meeting now. Raises: `not_kept`."""
        self._meetings.save_draft(KEY + agenda_id, "")

    def throw_away(self, agenda_id: str) -> None:
        """Take an agenda out for good, with what lies beside it: nobody wants it. Raises: `not_kept`."""
        self.remove(agenda_id)
        self._meetings.save_draft(LEFT_KEY.format(agenda_id), "")


def _read(text: str) -> AgendaDraft | None:
    try:
        return draft_from_json(text)
    except ValueError:
        return None
