"""This laptop's record is the meeting's record: whoever is alone, and whoever shares the meeting with others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.apply import apply
from app.domain.clock import Clock, Gap, MeetingClock, unanswered
from app.domain.errors import MeetingError
from app.domain.events import Event, Maker, Moment, end_of, next_event
from app.domain.kinds import GapAnswered
from app.domain.meeting_facts import with_changes
from app.domain.ports import EventLog, Line
from app.services.keeper import Wish

if TYPE_CHECKING:
    from app.domain.live import LiveState
    from app.services.live_meeting import LiveMeeting

BEAT_MS = 10_000


class HostKeeper:
    """
    Refuses first, then keeps, then shows (`services/keeper.py: Keeper`).

    If keeping fails, the lines wait in memory in their order and are tried again; `unkept` says which they are, and
    nothing is called kept before it is on disk.
    """

    def __init__(self, live: LiveMeeting, log: EventLog, clock: Clock, at: Moment | None = None) -> None:
        """Go on from the list that `live` shows. `at`: the time now, where another laptop counted it until now."""
        self._live, self._log = live, log
        self._waiting: list[Line] = []
        self._held: dict[str, frozenset[str]] = {}
        last = at or self._last_moment()
        self._clock = MeetingClock(clock, last, unanswered(live.state, last) if last and at is None else None)
        self._beat_ms = self._clock.now().t_ms
        self._gap_shown: Gap | None = None

    def _last_moment(self) -> Moment | None:
        """Return the latest moment that is known, so that time goes on from there after a crash."""
        state, events = self._live.state, self._live.events
        if not state.is_running or not events:
            return None
        last = Moment(state.clock_at or events[-1].at, state.t_ms)
        beat = self._log.last_beat(self._live.meeting.id)
        return beat if beat is not None and beat.t_ms >= last.t_ms else last

    @property
    def is_elsewhere(self) -> bool:
        """Whether another laptop's record is the meeting's record: no."""
        return False

    @property
    def gap(self) -> Gap | None:
        """The time the laptop was away, if it matters and nobody has said whether the meeting went on."""
        return self._clock.gap if self._live.state.clock_runs else None

    @property
    def unkept(self) -> frozenset[str]:
        """The events that are not on disk yet."""
        return frozenset(line.event.id for line in self._waiting)

    def moment(self) -> Moment:
        """Return the time now. While the meeting is not on, nobody is asked about time that the laptop was away."""
        moment, state = self._clock.now(), self._live.state
        if state.is_running:
            return moment
        self._clock.answer_gap()
        return Moment(moment.utc, max(moment.t_ms, state.t_ms))

    def happen(self, maker: Maker, wishes: tuple[Wish, ...]) -> tuple[Event, ...]:
        """Let all `wishes` happen together, or none. Raises: the codes of `apply`."""
        lines, state = self._lines_of(maker, wishes)
        self._remember(lines)
        self._live.state = state
        self.keep()
        return tuple(line.event for line in lines)

    def _lines_of(self, maker: Maker, wishes: tuple[Wish, ...]) -> tuple[list[Line], LiveState]:
        live, moment = self._live, self.moment()
        state, meeting, lines = live.state, live.meeting, list[Line]()
        last = live.events[-1] if live.events else None
        for wish in wishes:
            private = wish.to_keep()
            words = private.digest() if private else None
            line = next_event(end_of(live.meeting.id, last), wish.what, maker, moment, words)
            last = replace(line, id=wish.id)
            state = apply(state, last)
            meeting = with_changes(meeting, wish.meeting, [wish.what])
            facts = meeting if wish.meeting is not None else None
            lines.append(Line(last, private, wish.holder, wish.removes, wish.author, wish.text, facts))
        return lines, state

    def _remember(self, lines: list[Line]) -> None:
        live = self._live
        self._waiting = [*self._waiting, *lines]
        texts = {line.text.item: line.text for line in lines if line.text is not None}
        live.texts = {**live.texts, **texts} if texts else live.texts
        live.meeting = next((line.meeting for line in reversed(lines) if line.meeting is not None), live.meeting)
        live.events = [*live.events, *(line.event for line in lines)]
        typed = {line.event.id: line.private.text for line in lines if line.private is not None}
        gone = {event_id for line in lines for event_id in line.removes}
        if typed or gone:
            words = {**live.words, **typed}
            live.words = {event_id: text for event_id, text in words.items() if event_id not in gone}
        for line in lines:
            if line.holder is not None:
                self._held = {**self._held, line.holder: self.held_by(line.holder) | {line.event.id}}

    def keep(self) -> bool:
        """Put on disk what waits, and tell everyone. Returns whether all is kept."""
        live = self._live
        try:
            if self._waiting:
                self._log.append(live.meeting.id, self._waiting)
                self._waiting = []
                if live.state.phase == "ended":
                    live.turn.afterwards(live.after_end)
        except MeetingError as error:
            if error.code != "not_kept":
                raise
        live.changed()
        return not self._waiting

    def tick(self) -> None:
        """Look at the clock: it sees gaps, remembers the moment, tries again to keep."""
        live, moment = self._live, self.moment()
        if self._waiting:
            self.keep()
        if live.state.is_running and moment.t_ms - self._beat_ms >= BEAT_MS:
            self._beat_ms = moment.t_ms
            self._beat(moment)
        if self.gap != self._gap_shown:
            self._gap_shown = self.gap
            live.changed()

    def _beat(self, moment: Moment) -> None:
        try:
            self._log.beat(self._live.meeting.id, moment)
        except MeetingError as error:  # a full disk: the next beat tries again, and nobody pressed anything
            if error.code != "not_kept":
                raise

    def answer_gap(self, maker: Maker, *, went_on: bool) -> None:
        """Say whether the meeting went on while the laptop was away."""
        gap = self._clock.gap
        self.happen(maker, (Wish(GapAnswered(went_on, gap.seconds if gap else 0)),))
        self._clock.answer_gap()
        self.tick()

    def held_by(self, profile: str) -> frozenset[str]:
        """Return the presses whose key this profile holds, those not on disk yet included."""
        known = self._held.get(profile)
        if known is not None:
            return known
        with self._live.turn:
            known = self._held.get(profile) or self._log.held_by(profile, self._live.meeting.id)
            self._held = {**self._held, profile: known}
            return known

    def is_with(self, event_id: str) -> bool:
        """Whether a press is with the meeting: it is kept, and a Run screen is open."""
        return self._live.co_chairs > 0 and event_id not in self.unkept
