"""Differences in a file that a person looked at and left: they are not shown as new again for the same agenda."""

import hashlib
from collections.abc import Sequence

from app.domain.comparing import FieldChange, ItemChange, plain_title
from app.services.agenda_drawer import LEFT_KEY
from app.services.prepare_meeting import PrepareMeeting

Change = FieldChange | ItemChange
LETTERS = 16


class LeftChanges:
    """What was left in one agenda, kept beside it. What a file says in yet another way is a new difference."""

    def __init__(self, prepare: PrepareMeeting, agenda_id: str) -> None:
        self._prepare, self._key = prepare, LEFT_KEY.format(agenda_id)
        self._left = set(prepare.drafts(self._key).get(self._key, "").split())

    def has(self, change: Change) -> bool:
        """Whether a person left this one."""
        return change_mark(change) in self._left

    def leave(self, change: Change) -> None:
        """Remember that a person left this one. Raises: `not_kept`."""
        self._left.add(change_mark(change))
        self._keep()

    def show_again(self, changes: Sequence[Change]) -> None:
        """Forget that these were left. Raises: `not_kept`."""
        self._left -= {change_mark(change) for change in changes}
        self._keep()

    def _keep(self) -> None:
        self._prepare.keep_draft(self._key, " ".join(sorted(self._left)))


def change_mark(change: Change) -> str:
    """Return what tells one difference from another, also after the agenda changed and in the next reading."""
    if isinstance(change, FieldChange):
        said: tuple[object, ...] = (change.field, str(change.new))
    else:
        title = plain_title(change.new.title) if change.new is not None else ""
        said = (change.kind, change.item, title, *((one.field, str(one.new)) for one in change.fields))
    return hashlib.sha256(repr(said).encode()).hexdigest()[:LETTERS]
