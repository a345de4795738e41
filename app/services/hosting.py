"""A meeting that is shared from this laptop: takes what guests press, tells what happened, and answers who asks."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from app.domain.errors import MeetingError
from app.domain.events import Event, end_of, group_to_write
from app.domain.kinds import ItemStarted
from app.domain.live_ports import Later, Link, LinkState
from app.domain.live_rights import refuse_unless_allowed, refuse_unless_own
from app.domain.live_store import AuthorStore
from app.domain.meeting import Meeting
from app.domain.wire import (
    Ask,
    Beat,
    Bye,
    Ended,
    Hello,
    Lines,
    Message,
    Page,
    Ping,
    Pong,
    Press,
    Refused,
    Taken,
    Welcome,
    Words,
    line_told,
    maker_of,
    pages,
    private_of,
    read,
    tell,
    what_of,
)
from app.services.guests_here import A_SECOND, Counts, Guest
from app.services.live_meeting import LiveMeeting, Wish
from app.services.words_for_guests import CHANGES_WORDS, Audience, Change, answered, for_everyone, for_owner

BEAT_S = 2.0


class Hosting:
    """
    The only place where a shared meeting's list grows.

    Everything comes on the link's thread; `LiveMeeting` keeps one press from another. `admit` is called for each
    laptop that proved that it may come in, from any thread.
    """

    def __init__(self, live: LiveMeeting, link: Link, room: str, authors: AuthorStore, epoch: int = 1) -> None:
        self._live, self._link, self._authors, self._epoch = live, link, authors, epoch
        self._subject = f"m.{room}"
        self._guests: dict[str, Guest] = {}
        self._told_n = len(live.events)
        self._meeting: Meeting = live.meeting
        self._texts = dict(live.texts)
        self._everyone, self._chairs = Audience(), Audience()
        self._owners: dict[str, Audience] = {}
        self._ids, self._counted = set[str](), 0
        self._beat: Later | None = None
        self.counts = Counts()
        self.state: LinkState = "connecting"
        self._listeners: list[Callable[[], object]] = []

    def start(self) -> None:
        """Begin to share."""
        self._live.listen(self._changed)
        self._link.start(self._heard, self._link_is)
        self._beat = self._link.later(BEAT_S, self._beat_now)

    def close(self) -> None:
        """Stop sharing: guests are told, and go on reading."""
        self._live.forget(self._changed)
        if self._beat is not None:
            self._beat.cancel()
        self._say("log", Ended())
        self._link.close()
        if self._live.state.phase == "ended":
            with suppress(MeetingError):  # a full disk: the links go with the meeting
                self._authors.forget(self._live.meeting.id)

    def listen(self, listener: Callable[[], object]) -> None:
        """Call `listener` when who is here, or the link, changed; on the link's thread."""
        self._listeners.append(listener)

    def admit(self, device: str, *, is_chair: bool) -> None:
        """Let a laptop in that proved that it may come."""
        self._guests = {**self._guests, device: Guest(is_chair)}

    @property
    def meeting(self) -> Meeting:
        """What guests are told of the meeting itself: not the file that its agenda came from."""
        return replace(self._live.meeting, paper=None)

    def here(self) -> dict[str, int]:
        """Return how many laptops are here, by the group that their person chose to say ("" for none). Never who."""
        now, found = self._link.steady_ms(), dict[str, int]()
        for guest in self._guests.values():
            if guest.is_here(now):
                found[guest.group or ""] = found.get(guest.group or "", 0) + 1
        return found

    def _link_is(self, state: LinkState) -> None:
        self.state = state
        self._notify()

    def _notify(self) -> None:
        for listener in tuple(self._listeners):
            listener()

    def _say(self, to: str, message: Message) -> None:
        self._link.publish(f"{self._subject}.{to}", tell(message))

    def _heard(self, subject: str, data: bytes) -> None:
        _m, _room, _kind, device = (*subject.split("."), "", "", "", "")[:4]
        guest = self._guests.get(device)
        if guest is None:
            self.counts.strangers += 1
            return
        try:
            message = read(data)
        except MeetingError:
            self.counts.unreadable += 1
            return
        was_here = guest.is_here(self._link.steady_ms())
        guest.seen_ms = self._link.steady_ms()
        self._answer(device, guest, message)
        if not was_here:
            self._notify()

    def _answer(self, device: str, guest: Guest, message: Message) -> None:
        if isinstance(message, Press):
            self._press(device, guest, message)
        elif isinstance(message, Hello):
            guest.group = message.group
            self._welcome(device, guest, message)
        elif isinstance(message, Ask):
            self._page(device, message)
        elif isinstance(message, Ping):
            self._say(f"cu.{device}", Pong(sent=message.sent, t_ms=self._live.t_ms()))
        elif isinstance(message, Bye):
            guest.seen_ms = None
            self._notify()
        else:
            self.counts.unreadable += 1

    def _kept(self) -> list[Event]:
        """Return the lines that are on disk: nothing else is told to anyone."""
        events, unkept = self._live.events, self._live.unkept  # in this order: else a line may be missing in both
        return [event for event in events if event.id not in unkept] if unkept else events

    def _press(self, device: str, guest: Guest, press: Press) -> None:
        ids = {wish.id for wish in press.wishes}
        if not ids & self._known_ids():
            if not guest.may_press(self._link.steady_ms()):
                self._take_later(device, guest, press)
                return
            try:
                self._let_happen(device, guest, press)
            except MeetingError as why:
                self._say(f"cu.{device}", Refused(seq=press.seq, code=why.code, facts=_plain(why.facts)))
                return
        if not ids & self._live.unkept:
            self._say(f"cu.{device}", Taken(seqs=(press.seq,)))

    def _take_later(self, device: str, guest: Guest, press: Press) -> None:
        """Take one press in a moment: a laptop that goes by the rules has only one on its way. Others come again."""
        self.counts.too_many += 1
        if not guest.is_held_up:
            guest.is_held_up = True
            self._link.later(1 / A_SECOND, lambda: self._take_now(device, guest, press))

    def _take_now(self, device: str, guest: Guest, press: Press) -> None:
        guest.is_held_up = False
        self._press(device, guest, press)

    def _known_ids(self) -> set[str]:
        for event in self._live.events[self._counted :]:
            self._ids.add(event.id)
        self._counted = len(self._ids)
        return self._ids

    def _let_happen(self, device: str, guest: Guest, press: Press) -> None:
        if press.texts:
            raise MeetingError("not_allowed_here")
        if self._authors.knows([wish.id for wish in press.wishes]):
            raise MeetingError("not_allowed_here")  # the id of a line of another meeting
        wishes: list[Wish] = []
        maker = maker_of(press.wishes[0])
        maker = replace(maker, group=group_to_write(maker.group, self._live.state.counts))
        for told in press.wishes:
            what = what_of(told)
            refuse_unless_allowed(what, maker_of(told), device, guest.is_chair, self._authors.author)
            refuse_unless_own(told.removes, device, guest.is_chair, self._authors.author)
            if isinstance(what, ItemStarted) and what.item == self._live.state.now:
                raise MeetingError("already_so")  # both co-chairs pressed at the same moment
            wishes.append(
                Wish(what, removes=told.removes, id=told.id, private=private_of(told), author=(device, press.seq))
            )
        self._live.happen(maker, *wishes)

    def _welcome(self, device: str, guest: Guest, hello: Hello) -> None:
        events = self._kept()
        end = end_of(self._live.meeting.id, events[-1] if events else None)
        theirs = end_of(self._live.meeting.id, events[hello.n - 1] if 0 < hello.n <= len(events) else None)
        is_same = hello.n <= len(events) and theirs.digest == hello.digest
        seq = self._authors.newest_seq(self._live.meeting.id, device)
        self._say(
            f"cu.{device}",
            Welcome(
                epoch=self._epoch, n=end.n, digest=end.digest, t_ms=self._live.t_ms(), seq=seq, same=is_same,
                chair=guest.is_chair,
            ),
        )  # fmt: skip

    def _page(self, device: str, asked: Ask) -> None:
        """Answer with one page of lines: whoever asked asks again from there. The agenda's words come before it."""
        if asked.texts:
            for part in pages(self._live.texts.values()):
                self._say(f"cu.{device}", Page(epoch=self._epoch, texts=part, meeting=self.meeting, last=False))
        every = self._kept()[asked.since :]
        first = pages(line_told(event) for event in every[:400])[0]
        is_last = len(first) == len(every)
        self._say(f"cu.{device}", Page(epoch=self._epoch, lines=first, last=is_last))
        if is_last:
            self._tell_words_again(device)

    def _tell_words_again(self, device: str) -> None:
        """Tell one laptop all the words that are for it."""
        events, private = self._kept(), self._live.private()
        everyone = Audience().change(for_everyone(events, private, self._live.state))
        mine = private if self._guests[device].is_chair else for_owner(events, private, device, self._authors.author)
        for part in pages(everyone.words):
            self._say(f"cu.{device}", Page(epoch=self._epoch, shown=part, last=True))
        self._say_words(f"cu.{device}", Audience().change(mine))

    def _say_words(self, to: str, change: Change) -> None:
        for part in pages(change.words):
            if part:
                self._say(to, Words(words=part))
        if change.gone:
            self._say(to, Words(gone=tuple(change.gone)))

    def _tell_new_words(self, events: list[Event]) -> None:
        private = self._live.private()
        everyone = self._everyone.change(for_everyone(events, private, self._live.state))
        for part in pages(everyone.words):
            if part or everyone.gone:
                self._say("log", Lines(epoch=self._epoch, shown=part, hidden=tuple(everyone.gone)))
        self._say_words("chairs", self._chairs.change(private))
        for device in filter(None, {self._authors.author(press) for press in answered(events)}):
            mine = for_owner(events, private, device, self._authors.author)
            self._say_words(f"cu.{device}", self._owners.setdefault(device, Audience()).change(mine))

    def _changed(self) -> None:
        """The meeting changed, on whichever thread: tell guests from the link's own."""
        self._link.later(0, self._tell_news)

    def _tell_news(self) -> None:
        self._tell_new_texts()
        every = self._kept()
        news = every[self._told_n :]
        self._told_n = len(every)
        if not news:
            return
        for page in pages(line_told(event) for event in news):
            self._say("log", Lines(epoch=self._epoch, lines=page))
        if any(event.words is not None or isinstance(event.what, CHANGES_WORDS) for event in news):
            self._tell_new_words(every)

    def _tell_new_texts(self) -> None:
        changed = [text for item, text in self._live.texts.items() if self._texts.get(item) != text]
        if changed or self._live.meeting != self._meeting:
            self._meeting, self._texts = self._live.meeting, dict(self._live.texts)
            for part in pages(changed):
                self._say("log", Lines(epoch=self._epoch, texts=part, meeting=self.meeting))

    def _beat_now(self) -> None:
        events = self._kept()
        end = end_of(self._live.meeting.id, events[-1] if events else None)
        runs = self._live.co_chairs > 0
        self._say("log", Beat(epoch=self._epoch, n=end.n, digest=end.digest, t_ms=self._live.t_ms(), runs=runs))
        self._beat = self._link.later(BEAT_S, self._beat_now)


def _plain(facts: dict[str, object]) -> dict[str, object]:
    """Return the facts of a refusal that can be told: numbers and short words."""
    return {name: value for name, value in facts.items() if isinstance(value, int | str) and len(str(value)) <= 80}
