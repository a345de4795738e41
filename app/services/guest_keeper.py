"""A meeting on a guest's laptop: the host's list, and beside it what was pressed here and is not in that list yet."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace

from app.domain.agenda import ItemText
from app.domain.apply import replay
from app.domain.clock import Clock, Gap, at_time
from app.domain.errors import MeetingError
from app.domain.events import End, Event, Maker, Moment, PrivateWords, end_of, private_words
from app.domain.live import LiveState
from app.domain.live_store import GuestStore, Request
from app.domain.meeting import Meeting
from app.domain.ports import EventLog, Line
from app.domain.wire import Press, Said, private_of, tell, wish_told
from app.override import override
from app.services.host_time import HostTime
from app.services.live_meeting import LiveMeeting, Wish
from app.services.pending import Pending, after, as_lines, requests_for, wishes_of
from app.services.words_for_guests import ON_EVERY_LAPTOP


class GuestMeeting(LiveMeeting):
    """
    Screens use it as any other meeting.

    What is pressed here is refused first by the rules, then kept in the outbox, then shown as kept on this laptop. The
    host's lines take its place when they come, with the same ids.
    """

    def __init__(
        self, meeting: Meeting, texts: Mapping[str, ItemText], log: EventLog, clock: Clock, store: GuestStore
    ) -> None:
        super().__init__(meeting, texts, log, clock)
        joined = store.joined(meeting.id)
        if joined is None:
            raise MeetingError("not_joined")
        self.device, self.epoch, self._seq = joined.device, joined.epoch, joined.last_seq
        self.co_chairs = 1  # somebody runs it, on another laptop
        self.is_chair = False
        self.time = HostTime()
        self.refusals: tuple[MeetingError, ...] = ()
        self.on_press: Callable[[], object] = _nothing
        self._store, self._steady_ms = store, clock.steady_ms
        self._host_events: tuple[Event, ...] = tuple(self.events)
        self._host_state: LiveState = self.state
        self._host_ids, self._acknowledged = {event.id for event in self.events}, set[int]()
        self._words_kept: dict[str, str] = dict(self.words)
        self._words_told: dict[str, PrivateWords] = {}
        self._unsaved: list[Line] = []
        self._done: list[int] = []
        self._pending = [Pending(request, wishes_of(request), is_kept=True) for request in store.waiting(meeting.id)]
        self._overlay()

    @property
    def host_end(self) -> End:
        """Where the host's list ends, as far as it came here."""
        return end_of(self.meeting.id, self._host_events[-1] if self._host_events else None)

    @property
    def newest_seq(self) -> int:
        """The number of the newest press of this laptop."""
        return self._seq

    @property
    @override
    def gap(self) -> Gap | None:
        """A guest's laptop may sleep: the time is the host's."""
        return None

    @property
    @override
    def unkept(self) -> frozenset[str]:
        """The presses that are not on this laptop's disk yet."""
        return frozenset(one for pending in self._pending if not pending.is_kept for one in pending.request.ids)

    @override
    def is_with(self, event_id: str) -> bool:
        """Whether the host has it: no press of this laptop that still waits for that."""
        return not any(event_id in one.request.ids for one in self._pending if self._waits(one))

    def _waits(self, pending: Pending) -> bool:
        return pending.request.seq not in self._acknowledged

    @override
    def shown(self) -> LiveState:
        """Return the state with time counted up to now by the host's time, for drawing."""
        return at_time(self.state, self._moment().t_ms) if self.state.is_running else self.state

    def oldest_waiting(self) -> tuple[int, bytes] | None:
        """Return the oldest press that the host has not taken: its number, and the message that tells it."""
        waiting = (one.request for one in self._pending if self._waits(one))
        return next(((one.seq, one.wishes_json.encode()) for one in waiting), None)

    @override
    def happen(self, maker: Maker, *wishes: Wish) -> tuple[Event, ...]:
        """Let all `wishes` happen here, and ask the host for them. Raises: the codes of `apply`."""
        with self.turn:
            told = tuple(
                wish_told(wish.id, wish.what, maker, private_words(wish.words) if wish.words else None, wish.removes)
                for wish in wishes
            )
            end = end_of(self.meeting.id, self.events[-1] if self.events else None)
            lines, _state = as_lines(told, end, self.state, self._moment())
            self._seq += 1
            text = tell(Press(seq=self._seq, wishes=told)).decode()
            holder = next((wish.holder for wish in wishes if wish.holder is not None), None)
            request = Request(self._seq, text, tuple(wish.id for wish in told), holder)
            self._pending.append(Pending(request, told, is_kept=False))
            self._overlay()
            self.keep()
        return tuple(lines)

    @override
    def keep(self) -> bool:
        """Put on disk what waits, and tell everyone. Returns whether all is kept."""
        with self.turn:
            try:
                for at, pending in enumerate(self._pending):
                    if not pending.is_kept:
                        self._store.put(self.meeting.id, pending.request)
                        self._pending[at] = replace(pending, is_kept=True)
                if self._unsaved or self._done:
                    self._store.settle(self.meeting.id, self.epoch, self._unsaved, self._done)
                    self._unsaved, self._done, self._held = [], [], {}
            except MeetingError as error:
                if error.code != "not_kept":
                    raise
            is_all_kept = not self.unkept and not self._unsaved
        self.on_press()
        self._tell()
        return is_all_kept

    @override
    def tick(self) -> None:
        """Try again to keep what waits. The clock is the host's."""
        if self.unkept or self._unsaved:
            self.keep()

    @override
    def held_by(self, profile: str) -> frozenset[str]:
        """Return the presses whose key this profile holds, those that the host has not taken included."""
        with self.turn:
            mine = [one.request.ids for one in self._pending if one.request.holder == profile]
            unsaved = [line.event.id for line in self._unsaved if line.holder == profile]
            return super().held_by(profile) | frozenset(each for ids in mine for each in ids) | frozenset(unsaved)

    def take(self, epoch: int, lines: Sequence[Event]) -> bool:
        """
        Take up lines of the host.

        Returns False if they do not follow what is here: then some are missing, and the host is to be asked.
        """
        with self.turn:
            if epoch < self.epoch:
                return True
            end = self.host_end
            fresh = [line for line in lines if line.n > end.n]
            for line in fresh:
                if line.n != end.n + 1 or line.prev != end.digest:
                    return False
                end = end_of(self.meeting.id, line)
            self.epoch = epoch
            self._put_in(fresh)
            self.keep()
        return True

    def _put_in(self, fresh: Sequence[Event]) -> None:
        mine = {wish.id: (wish, one.request.holder) for one in self._pending for wish in one.wishes}
        for line in fresh:
            wish, holder = mine.get(line.id, (None, None))
            private = private_of(wish) if wish is not None else None
            if private is not None and private.digest() == line.words:
                self._words_kept[line.id] = private.text
            else:
                private = None
            gone = wish.removes if wish is not None else ()
            for event_id in gone:
                self._words_kept.pop(event_id, None)
            self._unsaved.append(Line(line, private, holder, gone))
            self._host_state = after(self._host_state, line)
        self._host_events = (*self._host_events, *fresh)
        self._host_ids.update(line.id for line in fresh)
        self._settled(one for one in self._pending if self._host_ids.issuperset(one.request.ids))

    def _settled(self, taken: Iterable[Pending]) -> None:
        seqs = {one.request.seq for one in taken}
        self._done.extend(sorted(seqs))
        self._pending = [one for one in self._pending if one.request.seq not in seqs]
        self._overlay()

    def take_words(self, words: Iterable[Said], gone: Iterable[str] = ()) -> None:
        """Take up words that this laptop may read, and let go of others. They are kept where their lines are."""
        with self.turn:
            gone = tuple(gone)
            self._words_told.update({event_id: PrivateWords(salt, text) for event_id, salt, text in words})
            for event_id in gone:
                self._words_told.pop(event_id, None)
                self._words_kept.pop(event_id, None)
            self._keep_words(gone)
            self._overlay()
            self._tell()

    def _keep_words(self, gone: tuple[str, ...]) -> None:
        """Keep on disk what belongs to the record here: all for a co-chair's laptop, else ways, decisions, answers."""
        mine = {event.id for event in self._host_events if self.is_chair or isinstance(event.what, ON_EVERY_LAPTOP)}
        told = {event_id: words for event_id, words in self._words_told.items() if event_id in mine}
        if told or gone:
            with suppress(MeetingError):  # a full disk: it is told again when this laptop connects again
                self._store.keep_words(self.meeting.id, told, gone)

    def taken(self, seqs: Iterable[int]) -> None:
        """The host has these presses on its disk; its lines about them are on their way."""
        with self.turn:
            self._acknowledged.update(seqs)
            self._tell()

    def refused(self, seq: int, why: MeetingError) -> None:
        """The host's rules refuse a press: it goes, and people are told why."""
        with self.turn:
            mine = [one for one in self._pending if one.request.seq == seq]
            if not mine:
                return
            self.refusals = (*self.refusals, why)
            self._settled(mine)
            self.keep()

    def told_refusals(self) -> tuple[MeetingError, ...]:
        """Return the refusals that nobody was told of yet, once."""
        with self.turn:
            told, self.refusals = self.refusals, ()
            return told

    def has_words(self, texts: Sequence[ItemText], meeting: Meeting | None = None) -> None:
        """Take up new words of the agenda."""
        with self.turn:
            self.texts = {**self.texts, **{text.item: text for text in texts}}
            self.meeting = meeting or self.meeting
            with suppress(MeetingError):  # a full disk: they are asked for again at the next start
                self._store.join(self.meeting, texts, self.device)
            self._tell()

    @property
    def lacks_texts(self) -> bool:
        """Whether an item came whose words did not."""
        return any(item.id not in self.texts for item in self._host_state.items)

    def _moment(self) -> Moment:
        return Moment(self.utc_now(), max(self.time.at(self._steady_ms()), self.state.t_ms))

    def common_with(self, lines: Sequence[Event]) -> int | None:
        """Return how many lines of these, which go on from a common one, are ours too; None if all of them are."""
        mine = {event.n: event.id for event in self._host_events}
        return next((line.n - 1 for line in lines if line.n in mine and mine[line.n] != line.id), None)

    def rewind(self, to_n: int) -> None:
        """Let our lines after this one wait as presses: the host's list is another from there. Raises: `not_kept`."""
        with self.turn:
            gone, private = self._host_events[to_n:], self.private()
            own = None if self.is_chair else self._store.mine(self.meeting.id)
            requests = requests_for(gone, private, self._seq + 1, own)
            self._store.rewind(self.meeting.id, to_n, requests)
            self._seq += len(requests)
            unkept = [one for one in self._pending if not one.is_kept]
            waiting = self._store.waiting(self.meeting.id)
            self._pending = [*(Pending(one, wishes_of(one), is_kept=True) for one in waiting), *unkept]
            self._host_events = self._host_events[:to_n]
            self._host_state = replay(self.meeting.id, self._host_events)
            self._host_ids = {event.id for event in self._host_events}
            self._held = {}
            self._overlay()
            self._tell()

    def _overlay(self) -> None:
        """Show the host's list with what waits here after it. What the rules refuse by now is left to the host."""
        state, events = self._host_state, list(self._host_events)
        words = {event_id: told.text for event_id, told in self._words_told.items()} | self._words_kept
        for pending in self._pending:
            try:
                end = end_of(self.meeting.id, events[-1] if events else None)
                lines, state = as_lines(pending.wishes, end, state, self._moment())
            except MeetingError:
                continue
            events.extend(lines)
            words.update({wish.id: wish.text for wish in pending.wishes if wish.text})
            for gone in (each for wish in pending.wishes for each in wish.removes):
                words.pop(gone, None)
        self.words = words
        self.events = events
        self.state = state  # last: what is in the state is in the events, for whoever reads meanwhile


def _nothing() -> None:
    return
