"""Make a meeting: from a file that was read and checked, from pasted words, or for practice."""

import uuid
from collections.abc import Callable
from dataclasses import astuple, replace
from pathlib import Path

from app.domain.agenda import AboutToday, AgendaDraft, Paper
from app.domain.clock import Clock
from app.domain.errors import MeetingError
from app.domain.events import Maker
from app.domain.kinds import AgendaSent, PlanChanged
from app.domain.meeting import Meeting, MeetingPlan
from app.domain.ports import AgendaReader, EventLog, MeetingStore
from app.services.agenda_changes import ALREADY_DECIDED, changes_between
from app.services.agenda_events import ready, text_of, wishes_for
from app.services.keeper import Wish
from app.services.live_meeting import LiveMeeting
from app.services.making import Because
from app.services.open_meetings import OpenMeetings

MOST_ABOUT = 2_000
"""Letters of each thing that is said at the start: all laptops are told of it at once."""

AGENDA = Maker("agenda")


class PrepareMeeting:
    """Turns drafts into meetings and opens meetings that are kept."""

    def __init__(self, reader: AgendaReader, meetings: MeetingStore, log: EventLog, clock: Clock) -> None:
        self._reader = reader
        self._meetings = meetings
        self._log = log
        self._clock = clock
        self.opened = OpenMeetings()
        self.when_opened: Callable[[LiveMeeting], object] = lambda _live: None
        """Called with each meeting of the record when it is opened here for the first time."""
        self.refuse_delete: Callable[[str], object] = _nothing
        self.before_delete: Callable[[str], object] = _nothing
        self.after_end: Callable[[], object] = lambda: None
        """Called when a meeting ended, when something was kept after its end, and when a copy was brought back."""

    def read_file(self, path: Path) -> AgendaDraft:
        """Return what was understood of a file. Raises: codes with words in `words/importing.py`."""
        return self._reader.read_file(path)

    def read_text(self, text: str) -> AgendaDraft:
        """Return what was understood of pasted words."""
        return self._reader.read_text(text)

    def can_read_pictures(self) -> bool:
        """Return whether this computer can read the words in pictures."""
        return self._reader.can_read_pictures()

    def read_pictures(self, path: Path) -> AgendaDraft:
        """Return what was understood of the words in the pictures of a file. Raises: `agenda_pictures_unread`."""
        return self._reader.read_pictures(path)

    def make(self, draft: AgendaDraft, *, meeting_id: str = "", is_practice: bool = False) -> LiveMeeting:
        """
        Keep a draft as a meeting that has not begun, and open it.

        `meeting_id`: the meeting gets this id, so that the same agenda never makes two; one that was made already
        takes up the agenda as it is now. Raises: `no_items`, `already_decided`, `not_kept`, as `change`.
        """
        draft = _refused_unless_ready(draft)
        made = self._made_before(meeting_id)
        if made is not None:
            self.change(made, draft)
            return made
        plan = MeetingPlan(dict(draft.people), draft.paid, draft.rules, dict(draft.meanings))
        meeting = Meeting(
            id=meeting_id or str(uuid.uuid4()),
            title=draft.title or draft.items[0].title,
            created_at=self._clock.utc(),
            day=draft.date,
            start=draft.start,
            end=draft.end,
            place=draft.place or "",
            paper=Paper(draft.source_name, draft.source_text, draft.source_date) if draft.source_text else None,
            is_practice=is_practice,
            plan=None if plan == MeetingPlan() else plan,
        )
        texts = {item.id: text_of(item) for item in (*draft.items, *draft.dropped)}
        self._meetings.create(meeting, tuple(texts.values()))
        live = self.open(meeting.id)
        live.happen(AGENDA, *wishes_for(draft, texts))
        return live

    def _made_before(self, meeting_id: str) -> LiveMeeting | None:
        if not meeting_id:
            return None
        try:
            return self.open(meeting_id)
        except MeetingError as error:
            if error.code != "no_such_meeting":
                raise
            return None

    def change(self, live: LiveMeeting, draft: AgendaDraft, because: Because | None = None) -> None:
        """
        Turn the agenda of a meeting into `draft`, which began as `draft_of(live)`, in one go.

        Raises: `reason_needed` where people know the agenda and nobody said why, `item_begun`, `message_too_long`.
        """
        with live.turn:
            changes = changes_between(live, draft, because)
            live.happen(AGENDA, *changes.wishes)
            if changes.meeting.paper != live.meeting.paper:  # no other laptop has the file that an agenda came from
                live.meeting = replace(live.meeting, paper=changes.meeting.paper)
                self._meetings.change(live.meeting)

    def send(self, live: LiveMeeting) -> None:
        """The agenda goes out to people: from now on each change needs a reason. Sending it again changes nothing."""
        if not live.state.is_sent:
            live.happen(AGENDA, Wish(AgendaSent()))

    def open(self, meeting_id: str) -> LiveMeeting:
        """Open a meeting as it is in the record; the same one for every window. Raises: `no_such_meeting`."""
        meeting = self._meetings.meeting(meeting_id)
        live = self.opened.get(meeting.id)
        if live is None:
            texts = self._meetings.texts(meeting.id)
            live = LiveMeeting(meeting, texts, self._log, self._clock)
            live.after_end = self.after_end
            self.opened.add(live)
            self.when_opened(live)
        return live

    def refuse_if_open(self, meeting_id: str | None = None) -> None:
        """See that no screen shows this meeting, or any meeting. Raises: `meeting_open`."""
        shown = self.opened.shown()
        if meeting_id in shown or (meeting_id is None and shown):
            raise MeetingError("meeting_open")

    def delete(self, meeting_id: str) -> None:
        """
        Take away a meeting that no screen shows; `before_delete` may keep its counts without words first.

        Raises: `meeting_open`, as `refuse_delete` and `MeetingStore.delete`.
        """
        self.refuse_delete(meeting_id)
        self.refuse_if_open(meeting_id)
        self.before_delete(meeting_id)
        self._meetings.delete(meeting_id)
        self.opened.forget(meeting_id)

    def restored(self) -> None:
        """A copy took the record's place: what was read before is no longer true."""
        self.opened.forget_all()
        self.after_end()

    def unfinished(self) -> str | None:
        """Return the newest meeting that began and has not ended."""
        return self._meetings.newest(only_open=True)

    def set_about(self, live: LiveMeeting, about: AboutToday) -> None:
        """Let something else be said at the start. Raises: `message_too_long`, `meeting_ended`."""
        if max(map(len, astuple(about))) > MOST_ABOUT:
            raise MeetingError("message_too_long")
        if about != (live.meeting.about or AboutToday()):
            live.happen(AGENDA, Wish(PlanChanged("about"), meeting=replace(live.meeting, about=about)))

    def keep_draft(self, key: str, text: str) -> None:
        """Keep what is being typed."""
        self._meetings.save_draft(key, text)

    def drafts(self, start: str = "") -> dict[str, str]:
        """Return what was being typed, by key."""
        return self._meetings.drafts(start)


def _nothing(_meeting_id: str) -> None:
    return


def _refused_unless_ready(draft: AgendaDraft) -> AgendaDraft:
    """Return the draft as a meeting keeps it. Raises: `no_items`, `already_decided`."""
    draft = ready(draft)
    if not draft.items:
        raise MeetingError("no_items")
    if any(item.purpose == "decide" and item.stage == ALREADY_DECIDED for item in (*draft.items, *draft.dropped)):
        raise MeetingError("already_decided")
    return draft
