"""A meeting that is shared from this laptop: takes what guests press, tells what happened, and answers who asks."""

from collections import Counter
from collections.abc import Callable
from contextlib import suppress

from app.domain.errors import MeetingError
from app.domain.events import end_of, group_to_write
from app.domain.live_ports import Later, Link, LinkState
from app.domain.live_store import AuthorStore
from app.domain.points_file import is_from_a_file
from app.domain.told import MOST_HUBS
from app.domain.wire import (
    Ask,
    Beat,
    Bye,
    Ended,
    Hello,
    Message,
    Page,
    Pictured,
    Ping,
    Pong,
    Press,
    Refused,
    Taken,
    Want,
    Welcome,
    read,
    tell,
)
from app.services.guest_presses import KnownPresses, PressedBy, let_happen
from app.services.guests_here import A_SECOND, Counts, Guest, RoomHere
from app.services.host_news import HostNews
from app.services.live_meeting import LiveMeeting
from app.services.pictures_between import PicturesBetween

BEAT_S = 2.0
MOST_STUMBLES = 3


class Hosting:
    """
    The only place where a shared meeting's list grows.

    Everything comes on the link's thread; `LiveMeeting` keeps one press from another. A laptop is known by its first
    `hello`, which brings the room's permission for it.
    """

    def __init__(self, live: LiveMeeting, link: Link, room: RoomHere, authors: AuthorStore) -> None:
        self._live, self._link, self._room, self._authors = live, link, room, authors
        self._subject = f"m.{room.id}"
        self._guests: dict[str, Guest] = {}
        self._news = HostNews(live, authors, room, self._say)
        self._pictures = PicturesBetween(
            live, room.pictures, link, lambda device, told: self._say(f"cu.{device}", told)
        )
        self._pictures.on_new = self._news.new_picture
        self._news.pictures = self._pictures.shown
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

    def close(self, *, says_ended: bool = True) -> None:
        """Stop sharing: guests are told, and go on reading. Without a word: the room goes on, here or elsewhere."""
        self._live.forget(self._changed)
        if self._beat is not None:
            self._beat.cancel()
        if says_ended:
            self._say("log", Ended())
        self._link.close()
        if says_ended and self._live.state.phase == "ended":
            with suppress(MeetingError):  # a full disk: the links go with the meeting
                self._authors.forget(self._live.meeting.id)

    def listen(self, listener: Callable[[], object]) -> None:
        """Call `listener` when who is here, or the link, changed; on the link's thread."""
        self._listeners.append(listener)

    @property
    def hubs(self) -> tuple[str, ...]:
        """Where the room may be next: on the laptops of other co-chairs."""
        found = [hub for guest in self._guests.values() for hub in guest.hubs]
        return tuple(dict.fromkeys(found))[: MOST_HUBS - len(self._room.hubs)]

    def here(self) -> dict[str, int]:
        """Return how many laptops are here, by the group that is told of their person ("" for none). Never who."""
        now, counts = self._link.steady_ms(), self._live.state.counts
        here = [guest for guest in self._guests.values() if guest.is_here(now)]
        return dict(Counter(group_to_write(guest.group, counts) or "" for guest in here))

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
        try:
            message = read(data)
        except MeetingError:
            self.counts.unreadable += 1
            return
        guest = self._let_in(device, message) if isinstance(message, Hello) else self._guests.get(device)
        if guest is None:
            self.counts.strangers += 1
            return
        before = guest.is_here(self._link.steady_ms()), guest.told_group
        guest.seen_ms, guest.told_group = self._link.steady_ms(), guest.group
        self._answer(device, guest, message)
        if before != (True, guest.group):
            self._notify()

    def _let_in(self, device: str, hello: Hello) -> Guest | None:
        """Return whose hello this is, by the room's permission in it; None if it has none for this laptop."""
        found = self._room.who(hello.jwt)
        if found is None or found[0] != device:
            return None
        guest = self._guests.get(device) or Guest()
        guest.is_chair = found[1]
        guest.group, guest.hubs = hello.group, hello.hubs if guest.is_chair else ()
        self._guests = {**self._guests, device: guest}
        if hello.before is not None and is_from_a_file(hello.before):
            with suppress(MeetingError):  # a full disk: it says so again in its next hello
                self._authors.same_laptop(self._live.meeting.id, hello.before, device)
        return guest

    def _answer(self, device: str, guest: Guest, message: Message) -> None:
        if isinstance(message, Press):
            self._press(device, guest, message)
        elif isinstance(message, Hello):
            self._welcome(device, guest, message)
        elif isinstance(message, Ask):
            self._news.page(device, message.since, texts=message.texts, is_chair=guest.is_chair)
        elif isinstance(message, Ping):
            self._say(f"cu.{device}", Pong(sent=message.sent, t_ms=self._live.t_ms()))
        elif isinstance(message, Want | Pictured):
            self._pictures.heard(device, message)
        elif isinstance(message, Bye):
            guest.seen_ms = None
            self._notify()
        else:
            self.counts.unreadable += 1

    def _press(self, device: str, guest: Guest, press: Press) -> None:
        ids = {wish.id for wish in press.wishes}
        if not ids & self._known_ids():
            if not guest.may_press(self._link.steady_ms()):
                self._take_later(device, guest, press)
                return
            try:
                self._try(device, guest, press)
            except MeetingError as why:
                guest.stumbled = (0, 0)
                self._say(f"cu.{device}", _refused(self._room.epoch, press, why))
                return
        if not ids & self._live.unkept:
            self._say(f"cu.{device}", Taken(epoch=self._room.epoch, seqs=(press.seq,)))

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

    def _try(self, device: str, guest: Guest, press: Press) -> None:
        """Let it happen; refuse it where this went wrong three times as nobody expected: others wait behind it."""
        seq, times = guest.stumbled
        times = times if seq == press.seq else 0
        if times >= MOST_STUMBLES:
            raise MeetingError("message_unreadable")
        guest.stumbled = (press.seq, times + 1)
        self._let_happen(device, guest, press)
        guest.stumbled = (0, 0)

    def _let_happen(self, device: str, guest: Guest, press: Press) -> None:
        known = KnownPresses(self._authors.author, self._authors.knows)
        let_happen(self._live, known, PressedBy(device, guest.is_chair), press)
        if press.texts or press.meeting is not None:
            self._pictures.need_chosen(device)

    def _welcome(self, device: str, guest: Guest, hello: Hello) -> None:
        events = self._news.kept()
        end = end_of(self._live.meeting.id, events[-1] if events else None)
        theirs = end_of(self._live.meeting.id, events[hello.n - 1] if 0 < hello.n <= len(events) else None)
        is_same = hello.n <= len(events) and theirs.digest == hello.digest
        seq = self._authors.newest_seq(self._live.meeting.id, device)
        self._say(
            f"cu.{device}",
            Welcome(
                epoch=self._room.epoch, n=end.n, digest=end.digest, t_ms=self._live.t_ms(), seq=seq, same=is_same,
                chair=guest.is_chair,
            ),
        )  # fmt: skip
        shown = self._pictures.shown()
        self._say(f"cu.{device}", Page(epoch=self._room.epoch, meeting=self._news.meeting, pictures=shown, last=False))
        if guest.is_chair:
            self._pictures.need_chosen(device)

    def _changed(self) -> None:
        """The meeting changed, on whichever thread: tell guests from the link's own."""
        self._link.later(0, self._tell_news)

    def _tell_news(self) -> None:
        self._news.news(to_chairs=any(guest.is_chair for guest in self._guests.values()))

    def _beat_now(self) -> None:
        self._beat = self._link.later(BEAT_S, self._beat_now)  # first: whatever goes wrong here, the next one comes
        events = self._news.kept()
        end = end_of(self._live.meeting.id, events[-1] if events else None)
        runs = self._live.co_chairs > 0
        t_ms, hubs = self._live.t_ms(), (*self._room.hubs, *self.hubs)
        self._pictures.look()
        self._say("log", Beat(epoch=self._room.epoch, n=end.n, digest=end.digest, t_ms=t_ms, runs=runs, hubs=hubs))


def _refused(epoch: int, press: Press, why: MeetingError) -> Refused:
    return Refused(epoch=epoch, seq=press.seq, code=why.code, facts=_plain(why.facts))


def _plain(facts: dict[str, object]) -> dict[str, object]:
    """Return the facts of a refusal that can be told: numbers and short words."""
    return {name: value for name, value in facts.items() if isinstance(value, int | str) and len(str(value)) <= 80}
