"""An agenda that people have already: it can still change, and each change says why."""

from dataclasses import replace

from app.domain.agenda import AgendaDraft
from app.domain.draft_json import draft_from_json, draft_to_json
from app.services.agenda_desk import AgendaDesk, AgendaTools
from app.services.kept_agenda import draft_of
from app.services.live_meeting import LiveMeeting
from app.services.making import Because, Making
from app.services.prepare_meeting import PrepareMeeting

FACTS = ("title", "date", "start", "end", "place", "people", "paid", "rules", "meanings")
"""What a draft says of the meeting as a whole."""

KEY = "{0}/agenda"
"""Changes that are not said yet lie with the meeting, so that they go when it is deleted."""


class SentAgenda(AgendaDesk):
    """The agenda of a meeting that has not begun. Changes are kept as a draft until people say why."""

    def __init__(self, live: LiveMeeting, prepare: PrepareMeeting, tools: AgendaTools) -> None:
        self.live, self._prepare = live, prepare
        self._as_sent = draft_of(live)
        super().__init__(live.meeting.id, self._unfinished() or self._as_sent, self._keep_unfinished, tools)

    @property
    def is_changed(self) -> bool:
        """Whether something is different from what people have."""
        return self.draft != self._as_sent

    def keep_changes(self, because: Because | None) -> None:
        """Say why, and make the changes true. Raises: `reason_needed`, `item_begun`, `not_kept`."""
        now = draft_of(self.live)
        same = [name for name in FACTS if getattr(self.draft, name) == getattr(self._as_sent, name)]
        others = {name: getattr(now, name) for name in same}  # what another laptop changed meanwhile stays so
        self._prepare.change(self.live, replace(self.draft, **others), because)
        self._begin_anew()

    def give_up_changes(self) -> None:
        """Go back to what people have."""
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._as_sent = draft_of(self.live)
        self.making = Making(self._as_sent, self.making.rules)
        self._changed()

    def _unfinished(self) -> AgendaDraft | None:
        key = KEY.format(self.live.meeting.id)
        try:
            return draft_from_json(self._prepare.drafts(key).get(key, ""))
        except ValueError:
            return None

    def _keep_unfinished(self, draft: AgendaDraft) -> None:
        self._prepare.keep_draft(KEY.format(self.live.meeting.id), draft_to_json(draft) if self.is_changed else "")
