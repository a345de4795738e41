"""On a guest's laptop: the host's list, and beside it what was pressed here and is not in that list yet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from app.domain.clock import Gap
from app.domain.errors import MeetingError
from app.domain.events import Event, Maker, Moment, end_of
from app.domain.kinds import ClockKind
from app.domain.live_store import GuestStore
from app.domain.wire import MadeBy, Said
from app.override import override
from app.services.host_keeper import HostKeeper
from app.services.host_time import HostTime
from app.services.hosts_list import HostsList
from app.services.keeper import Keeper, Wish
from app.services.outbox import Outbox
from app.services.pending import Over, Papers, Pending, as_lines, line_with, lines_of, over_list, press_of, requests_for
from app.services.texts_here import TextsHere
from app.services.unsaved import Unsaved
from app.services.words_for_guests import ON_EVERY_LAPTOP
from app.services.words_here import WordsHere

if TYPE_CHECKING:
    from app.domain.agenda import ItemText
    from app.domain.meeting import Meeting
    from app.services.live_meeting import LiveMeeting


class GuestKeeper(Keeper):
    """
    Keeps what the host says, and asks it for what is pressed here.

    What is pressed here is refused first by the rules, then kept in the outbox, then shown as kept on this laptop. The
    host's lines take its place when they come, with the same ids.
    """

    def __init__(self, live: LiveMeeting, store: GuestStore) -> None:
        """Keep `live` from now on. Raises: `not_joined`."""
        joined = store.joined(live.meeting.id)
        if joined is None:
            raise MeetingError("not_joined")
        self.live, self._id, self._store = live, live.meeting.id, store
        self.device, self.epoch = joined.device, joined.epoch
        self.is_chair = False
        self.time = HostTime()
        self.refusals: tuple[MeetingError, ...] = ()
        self.on_press: Callable[[], object] = lambda: None
        self._held: dict[str, frozenset[str]] = {}
        with live.turn:
            self.outbox = Outbox(self._id, store, joined.last_seq)
            self.list = HostsList(self._id, live.events, live.state)
            self._unsaved = Unsaved(self.list, store, self.epoch)
            self._words, self._texts, self._meeting = WordsHere(live.words), TextsHere(live.texts), live.meeting
            live.keeper, live.co_chairs = self, live.co_chairs + 1  # somebody runs it, on another laptop
            self._overlay()

    @property
    @override
    def is_elsewhere(self) -> bool:
        """Whether another laptop's record is the meeting's record: yes."""
        return True

    @property
    @override
    def gap(self) -> Gap | None:
        """None: a guest's laptop may sleep, the time is the host's."""
        return None

    @property
    @override
    def unkept(self) -> frozenset[str]:
        """The presses that are not on this laptop's disk yet."""
        return self.outbox.unkept

    @override
    def is_with(self, event_id: str) -> bool:
        """Whether the host has it: no press of this laptop that still waits for that."""
        return not self.outbox.waits(event_id)

    @override
    def moment(self) -> Moment:
        """Return the time now, by the host's time."""
        clock = self.live.clock
        return Moment(clock.utc(), max(self.time.at(clock.steady_ms()), self.live.state.t_ms))

    @override
    def happen(self, maker: Maker, wishes: tuple[Wish, ...]) -> tuple[Event, ...]:
        """Let all `wishes` happen here, and ask the host for them. Raises: `not_allowed_here`, as `apply`."""
        if maker.came_from != "follow" and not self.is_chair:
            raise MeetingError("not_allowed_here")
        if not wishes:
            return ()
        live = self.live
        press = press_of(wishes, maker, live.meeting)
        end = end_of(self._id, live.events[-1] if live.events else None)
        lines, _state = as_lines(press.wishes, end, live.state, self.moment())
        self.outbox.add(press, next((wish.holder for wish in wishes if wish.holder), None))
        self._overlay()
        self._keep_presses()
        return tuple(lines)

    def _keep_presses(self) -> None:
        """Put presses on the disk, at once. What the host said may wait: the host has it."""
        with suppress(MeetingError):  # a full disk: they are called unkept, and it is tried again
            self.outbox.keep()
        self.live.turn.afterwards(self.on_press)
        self.live.changed()

    @override
    def keep(self) -> bool:
        """Put on disk what waits, and tell everyone. Returns whether all is kept."""
        self._keep_presses()
        try:
            if self._unsaved.keep(self.epoch):
                self._held = {}
            only = () if self.is_chair else ON_EVERY_LAPTOP  # ways, decisions, and the answers that are for this laptop
            self._words.put_on(self._store, self._id, self.list.events, only)
        except MeetingError as error:
            if error.code != "not_kept":
                raise
        return not self.unkept and not self._unsaved

    @override
    def tick(self) -> None:
        """Put on disk what came since the last time, twice a second. The clock is the host's."""
        with self.live.turn:
            if self.live.keeper is not self:
                return
            if self.unkept or self._unsaved.is_behind(self.epoch) or self._words.are_unkept:
                self.keep()

    @override
    def answer_gap(self, maker: Maker, *, went_on: bool) -> None:
        """Do nothing: the gap is the host's to answer."""

    @override
    def held_by(self, profile: str) -> frozenset[str]:
        """Return the presses whose key this profile holds, those that the host has not taken included."""
        with self.live.turn:
            kept = self._held.get(profile)
            if kept is None:
                kept = self._held[profile] = self.live.log.held_by(profile, self._id)
            mine = [one.request.ids for one in self.outbox if one.request.holder == profile]
            unsaved = [line.event.id for line in self._unsaved if line.holder == profile]
            return kept | frozenset(each for ids in mine for each in ids) | frozenset(unsaved)

    # --- what the host says

    def take(self, epoch: int, lines: Sequence[Event]) -> bool:
        """
        Take up lines of the host.

        Returns False if they do not follow what is here: then some are missing, and the host is to be asked.
        """
        with self.live.turn:
            if epoch < self.epoch:
                return True
            fresh, was_ended = self.list.news(lines), self.list.state.phase == "ended"
            if fresh is None:
                return False
            self.epoch = epoch
            self._put_in(fresh)
            self.live.changed()
            if self.list.state.phase == "ended" and not was_ended:
                self.keep()
                self.live.turn.afterwards(self.live.after_end)
        return True

    def _put_in(self, fresh: Sequence[Event]) -> None:
        mine = {wish.id: (wish, one) for one in self.outbox for wish in one.wishes}
        for line in (line_with(event, mine.get(event.id)) for event in fresh):
            if line.private is not None:
                self._words.keep(line.event.id, line.private.text)
            self._words.let_go(line.removes)
            self._texts.take([line.text] if line.text is not None else [])
            self._unsaved.append(line)
        self.list.add(fresh)
        self._settled(one for one in self.outbox if self.list.ids.issuperset(one.request.ids))

    def _settled(self, taken: Iterable[Pending]) -> None:
        self._unsaved.done(self.outbox.let_go(taken))
        self._overlay()

    def take_words(self, words: Iterable[Said], gone: Iterable[str] = ()) -> None:
        """Take up words that this laptop may read, and let go of others. They are kept where their lines are."""
        with self.live.turn:
            self._words.take(words)
            self._words.let_go(gone)
            self._overlay()
            self.live.changed()

    def take_made(self, made: Iterable[MadeBy]) -> None:
        """Take up which laptop made which press: for a co-chair's laptop that takes over."""
        with self.live.turn:
            self._unsaved.made(made)

    def taken(self, seqs: Iterable[int]) -> None:
        """The host has these presses on its disk; its lines about them are on their way."""
        with self.live.turn:
            self.outbox.taken(seqs)
            self.live.changed()

    def refused(self, seq: int, why: MeetingError) -> None:
        """The host's rules refuse a press: it goes, and people are told why."""
        with self.live.turn:
            mine = self.outbox.of(seq)
            if mine:
                self.refusals = (*self.refusals, why)
                self._settled(mine)
                self.keep()

    def told_refusals(self) -> tuple[MeetingError, ...]:
        """Return the refusals that nobody was told of yet, once."""
        with self.live.turn:
            told, self.refusals = self.refusals, ()
            return told

    def has_words(self, texts: Sequence[ItemText], meeting: Meeting | None = None) -> None:
        """Take up new words of the agenda, and new facts of the meeting."""
        live = self.live
        with live.turn:
            self._texts.take(texts)
            is_new = meeting is not None and meeting != self._meeting
            self._meeting = meeting or self._meeting
            if not texts and not is_new:
                return
            with suppress(MeetingError):  # a full disk: they are asked for again at the next start
                self._store.join(self._meeting, texts, self.device)
            self._overlay()
            live.changed()

    @property
    def lacks_texts(self) -> bool:
        """Whether an item came, or changed, whose words did not; or nothing came at all."""
        return self._texts.lack(self.list.state.items) or not self.live.texts

    # --- another laptop's list

    def rewind(self, to_n: int, *, has_moved: bool) -> None:
        """
        Let our lines after this one wait as presses: the host's list is another from there.

        `has_moved`: another laptop took over. The meeting went on there, so nothing that moved it here is told again.
        Raises: `not_kept`.
        """
        with self.live.turn:
            if not self.keep():
                raise MeetingError("not_kept")
            gone, private = self.list.events[to_n:], self.live.private()
            papers = Papers(self._texts.all().values(), self._meeting)
            mine, made = set(self._store.mine(self._id)), {}
            if self.is_chair:
                mine = {line.id for line in gone}
                made = {event_id: (device, seq) for event_id, device, seq in self._store.made(self._id)}
            again = [line for line in gone if line.id in mine and not (has_moved and isinstance(line.what, ClockKind))]
            self.outbox.rewind(to_n, requests_for(again, private, papers, self.outbox.newest_seq + 1, made))
            self.list.cut(to_n)
            self._held = {}
            self._overlay()
            self.live.changed()

    def become_host(self) -> None:
        """
        Let this laptop's record be the meeting's record from now on: what waits here happens.

        Raises: `not_kept`; then everything is as it was.
        """
        live = self.live
        with live.turn:
            if not self.keep():
                raise MeetingError("not_kept")
            moment = self.moment()
            here = Over(self.list.state, live.meeting)
            lines, state, refused = lines_of(self.outbox, self.list.end, here, moment)
            self._store.take_over(self._id, lines)
            self.refusals = (*self.refusals, *refused)
            live.words = live.log.words(self._id)
            live.events = [*self.list.events, *(line.event for line in lines)]
            live.state = state
            live.co_chairs -= 1
            live.keeper = HostKeeper(live, live.log, live.clock, moment)
            live.changed()

    def _overlay(self) -> None:
        """Show the host's list with what waits here after it. What the rules refuse by now is left to the host."""
        live, over = self.live, Over(self.list.state, self._meeting)
        over_list(self.outbox, self.list.end, over, self.moment())
        typed = {**self._words.all(), **over.typed}
        live.words = {event_id: text for event_id, text in typed.items() if event_id not in over.gone}
        live.texts, live.meeting = self._texts.all(over.texts), over.meeting
        live.events = [*self.list.events, *over.events]
        live.state = over.state  # last: what is in the state is in the events, for whoever reads meanwhile
