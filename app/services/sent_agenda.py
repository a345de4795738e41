"""An agenda that people have already: it can still change, and each change says why."""

from dataclasses import replace

from app.domain.agenda import AgendaDraft
from app.domain.draft_json import draft_from_json, draft_to_json
from app.domain.errors import MeetingError
from app.domain.merging import merged_items
from app.services.agenda_desk import AgendaDesk, AgendaTools
from app.services.kept_agenda import draft_of
from app.services.live_meeting import LiveMeeting
from app.services.making import Because, Making
from app.services.prepare_meeting import PrepareMeeting

FACTS = ("title", "date", "start", "end", "place", "people", "paid", "rules", "meanings")
"""What a draft says of the meeting as a whole."""

KEY, BEGAN = "{0}/agenda", "{0}/agenda-began"
"""Changes that are not said yet, and what they began with, lie with the meeting, so that they go when it is deleted."""
MOST_TITLES = 120


class SentAgenda(AgendaDesk):
    """
    The agenda of a meeting that has not begun. Changes are kept as a draft until people say why.

    What it was like when they began is kept with them: what another laptop changes meanwhile stays as it is there.
    """

    def __init__(self, live: LiveMeeting, prepare: PrepareMeeting, tools: AgendaTools) -> None:
        self.live, self._prepare = live, prepare
        now, unfinished = draft_of(live), self._kept_as(KEY)
        self._as_sent = (self._kept_as(BEGAN) if unfinished is not None else None) or now
        super().__init__(live.meeting.id, unfinished or now, self._keep_unfinished, tools)

    @property
    def is_changed(self) -> bool:
        """Whether something is different from what people have."""
        return self.draft != self._as_sent

    def keep_changes(self, because: Because | None) -> None:
        """
        Say why, and make the changes true, with what another laptop changed meanwhile.

        Raises: `items_changed` (titles) where both changed the same of an item: then the draft holds all the rest, and
        the next time its own words count. `reason_needed`, `item_begun`, `not_kept`.
        """
        with self.live.turn:
            now = draft_of(self.live)
            merged = merged_items(self._as_sent.items, self.draft.items, now.items)
            same = [name for name in FACTS if getattr(self.draft, name) == getattr(self._as_sent, name)]
            facts = {name: getattr(now, name) for name in same}
            whole = replace(self.draft, items=merged.items, **facts)
            if merged.both:
                self._begin_from(now, whole)
                raise MeetingError("items_changed", titles=", ".join(one.title for one in merged.both)[:MOST_TITLES])
            self._prepare.change(self.live, whole, because)
        self._begin_anew()

    def give_up_changes(self) -> None:
        """Go back to what people have."""
        self._begin_anew()

    def _begin_anew(self) -> None:
        now = draft_of(self.live)
        self._begin_from(now, now)

    def _begin_from(self, as_sent: AgendaDraft, draft: AgendaDraft) -> None:
        self._as_sent = as_sent
        self.making = Making(draft, self.making.rules)
        self._changed()

    def _kept_as(self, key: str) -> AgendaDraft | None:
        whole = key.format(self.live.meeting.id)
        try:
            return draft_from_json(self._prepare.drafts(whole).get(whole, ""))
        except ValueError:
            return None

    def _keep_unfinished(self, draft: AgendaDraft) -> None:
        told = {BEGAN: self._as_sent, KEY: draft} if self.is_changed else {KEY: None, BEGAN: None}
        for key, one in told.items():
            self._prepare.keep_draft(key.format(self.live.meeting.id), draft_to_json(one) if one is not None else "")
