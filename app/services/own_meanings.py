"""Which meaning a person sees first where the same letters mean several things: their own choice, or the meeting's."""

import json
from collections.abc import Mapping
from typing import cast

from app.services.following import Following
from app.services.prepare_meeting import PrepareMeeting

KEY = "{0}/meanings/{1}"
"""It lies with the meeting, so that it goes when the meeting is deleted; one for each profile."""


class OwnMeanings:
    """What one person chose for one meeting; nobody else is shown it. `prepare` None: nothing outlives this screen."""

    def __init__(self, following: Following, prepare: PrepareMeeting | None) -> None:
        self._following, self._prepare = following, prepare
        self._own: dict[str, dict[str, str]] = {}

    @property
    def now(self) -> Mapping[str, str]:
        """The meanings that come first: those of the meeting, then this person's own in their place."""
        plan = self._following.meeting.meeting.plan
        return {**(plan.meanings if plan else {}), **self._mine()}

    def choose(self, letters: str, term: str) -> None:
        """Put one meaning first for this person, and remember it for this meeting. Raises: `not_kept`."""
        mine = self._mine()
        mine[letters] = term
        if self._prepare is not None:
            self._prepare.keep_draft(self._key, json.dumps(mine, ensure_ascii=False))

    @property
    def _key(self) -> str:
        return KEY.format(self._following.meeting.meeting.id, self._following.profile)

    def _mine(self) -> dict[str, str]:
        return self._own.setdefault(self._key, self._read() if self._key not in self._own else {})

    def _read(self) -> dict[str, str]:
        text = self._prepare.drafts(self._key).get(self._key, "") if self._prepare else ""
        try:
            kept = json.loads(text)
        except ValueError:
            return {}
        if not isinstance(kept, dict):
            return {}
        return {str(each): str(term) for each, term in cast("dict[str, object]", kept).items()}
