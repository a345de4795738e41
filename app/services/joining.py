"""A guest's side of a shared meeting: asks for what is missing, and sends what was pressed until the host has it."""

from collections.abc import Callable, Sequence

from app.domain.errors import MeetingError
from app.domain.events import End, Event
from app.domain.live_ports import Later, Link, LinkState
from app.domain.told import MOST_HUBS
from app.domain.wire import (
    Ask,
    Beat,
    Bye,
    Ended,
    Lines,
    Made,
    Message,
    Page,
    Pictured,
    Ping,
    Pong,
    Refused,
    Taken,
    Want,
    Welcome,
    Words,
    read,
    tell,
)
from app.domain.wire_lines import event_of
from app.services.contact import Contact
from app.services.guest_keeper import GuestKeeper
from app.services.me_here import Me
from app.services.pending import told_by_host
from app.services.pictures_between import PicturesBetween
from app.services.sending import Sending

LOOK_S = 0.5
AWAY_MS = 10_000
PING_S, FIRST_PINGS, FIRST_PING_S = 30.0, 4, 0.3
ASK_AGAIN_MS, MOST_UNANSWERED = 2_000, 2
"""After so many questions without an answer we say hello again: a host that was started again does not know us."""


class Joining:
    """Everything comes on the link's thread, but `close`, and what the meeting calls when somebody pressed."""

    def __init__(self, keeper: GuestKeeper, link: Link, room: str, me: Me) -> None:
        self.keeper, self._link, self._me = keeper, link, me
        self._subject, self._sending = f"m.{room}", Sending()
        self._pictures = PicturesBetween(keeper.live, me.pictures, link, lambda _host, told: self._say("cq", told))
        self._began_ms = link.steady_ms()
        self._heard_ms: int | None = None
        self._asked_ms: int | None = None
        self._is_known, self._unanswered = False, 0
        self._asked_texts, self._pings = False, 0
        self._is_comparing, self._compared_n, self._has_moved = False, 0, False
        self._hubs: tuple[str, ...] = ()
        self._timers: dict[str, Later] = {}
        self._link_state: LinkState = "connecting"
        self._is_over = False
        self._contact: Contact = "connecting"
        self._listeners: list[Callable[[Contact], object]] = []
        self.unreadable = 0

    @property
    def contact(self) -> Contact:
        """How it stands now."""
        return self._contact

    @property
    def is_host_away(self) -> bool:
        """Whether nothing has come from the host for so long that somebody may take over."""
        last = self._heard_ms if self._heard_ms is not None else self._began_ms
        is_out = self._contact in ("connecting", "cut", "away")
        return is_out and self._link.steady_ms() - last >= AWAY_MS

    def listen(self, listener: Callable[[Contact], object]) -> None:
        """Call `listener` at each change, on the link's thread."""
        self._listeners.append(listener)

    def start(self) -> None:
        """Connect, and stay connected."""
        self.keeper.on_press = lambda: self._link.later(0, self._send)
        self._link.start(self._heard, self._link_is)
        self._again("look", LOOK_S, self._look)

    def close(self, *, says_bye: bool = True) -> None:
        """Leave. What is not with the host yet stays in the outbox. Without a word: as this laptop takes over."""
        self.keeper.on_press = lambda: None
        for timer in tuple(self._timers.values()):
            timer.cancel()
        if says_bye:
            self._say("cq", Bye())
        self._link.close()
        self.keeper.tick()

    def _again(self, name: str, seconds: float, call: Callable[[], object]) -> None:
        self._timers[name] = self._link.later(seconds, call)

    def _say(self, to: str, message: Message) -> None:
        self._link.publish(f"{self._subject}.{to}.{self.keeper.device}", tell(message))

    def _link_is(self, state: LinkState) -> None:
        self._link_state = state
        if state == "connected":
            self._is_known = False
            self._say_hello()
        self._look_at_contact()

    def _say_hello(self) -> None:
        self._asked_ms, self._unanswered = self._link.steady_ms(), 0
        keeper = self.keeper
        self._say("cq", self._me.hello(keeper.list.end, keeper.outbox.newest_seq, is_chair=keeper.is_chair))

    def _look_at_contact(self) -> None:
        now = self._link.steady_ms()
        contact: Contact = "connecting"
        if self._is_over:
            contact = "ended"
        elif self._link_state == "cut":
            contact = "cut"
        elif self._heard_ms is not None:
            contact = "connected" if now - self._heard_ms < AWAY_MS else "away"
        if contact != self._contact:
            self._contact = contact
            for listener in tuple(self._listeners):
                listener(contact)

    def _look(self) -> None:
        """Twice a second: is the host there, is something to be kept, or sent again, was an answer lost?"""
        self._again("look", LOOK_S, self._look)  # first: whatever goes wrong here, the next one comes
        self._look_at_contact()
        self.keeper.tick()
        if self._link_state == "connected":
            now = self._link.steady_ms()
            is_due = self._asked_ms is None or now - self._asked_ms > ASK_AGAIN_MS
            is_lost = is_due and (not self._is_known or self._unanswered >= MOST_UNANSWERED)
            if is_lost or (self._asked_ms is None and self._me.has_news):
                self._say_hello()
            elif is_due and self._asked_ms is not None:
                self._unanswered += 1
                self._ask()
            self._send()
            self._pictures.look()

    def _ask(self, since: int | None = None) -> None:
        self._asked_ms = self._link.steady_ms()
        if since is None:
            since = self._compared_n if self._is_comparing else self.keeper.list.end.n
        self._asked_texts = self.keeper.lacks_texts
        self._say("cq", Ask(since=since, texts=self._asked_texts))

    def _ping(self) -> None:
        self._pings += 1
        self._say("cq", Ping(sent=self._link.steady_ms()))
        self._again("ping", FIRST_PING_S if self._pings < FIRST_PINGS else PING_S, self._ping)

    def _send(self) -> None:
        """Send the oldest press that waits, if it was not sent a moment ago: one by one, so none passes another."""
        if self._link_state != "connected" or not self._is_known:
            return
        oldest = self.keeper.outbox.oldest()
        if oldest is None:
            return
        seq, data = oldest
        if self._sending.is_due(seq, self._link.steady_ms()):
            if self._sending.times > MOST_UNANSWERED:
                self._say_hello()
            self._link.publish(f"{self._subject}.up.{self.keeper.device}", data)

    def _heard(self, _subject: str, data: bytes) -> None:
        try:
            message = read(data)
            if (
                isinstance(message, Lines | Page | Beat | Welcome | Taken | Refused)
                and message.epoch < self.keeper.epoch
            ):
                self._link.elsewhere()  # another laptop took over from the one that says this
                return
            self._heard_ms = self._link.steady_ms()
            self._take(message)
        except MeetingError as trouble:
            if trouble.code not in ("message_unreadable", "other_version"):
                raise
            self.unreadable += 1
        self._look_at_contact()

    def _take(self, message: Message) -> None:
        keeper, now = self.keeper, self._link.steady_ms()
        if isinstance(message, Lines | Page):
            self._take_lines(message)
        elif isinstance(message, Beat | Welcome):
            keeper.time.told(now, message.t_ms)
            end = keeper.list.end
            if isinstance(message, Welcome):
                self._welcome(message)
            else:
                self._beat(message, end)
        elif isinstance(message, Made):
            keeper.take_made(message.made)
        elif isinstance(message, Words):
            keeper.take_words(message.words, message.gone)
        elif isinstance(message, Taken):
            keeper.taken(message.seqs)
            self._send()
        elif isinstance(message, Refused):
            keeper.refused(message.seq, told_by_host(message))
            self._send()
        elif isinstance(message, Pong):
            keeper.time.heard(message.sent, now, message.t_ms)
        elif isinstance(message, Want | Pictured):
            self._pictures.heard("", message)
        elif isinstance(message, Ended):
            self._is_over = True

    def _beat(self, beat: Beat, end: End) -> None:
        hubs = tuple(dict.fromkeys((*beat.hubs, *self._hubs)))[:MOST_HUBS]  # places of before come last
        if hubs != self._hubs:
            self._hubs = hubs
            self._link.at(hubs)
            self._me.moved(hubs)
        if beat.epoch > self.keeper.epoch and self._asked_ms is None:
            self._say_hello()  # another host: what is here is compared with what it has
        elif (beat.n, beat.digest) != (end.n, end.digest):
            self._lacks_or_differs(is_longer=beat.n > end.n)
        elif self.keeper.lacks_texts:
            self._ask_once()
        self._pictures.need_chosen("")

    def _take_lines(self, message: Lines | Page) -> None:
        lines = [event_of(line) for line in message.lines]
        if message.texts or message.meeting is not None:
            self.keeper.has_words(message.texts, message.meeting)
        self._pictures.need("", message.pictures)
        if message.shown or message.hidden:
            self.keeper.take_words(message.shown, message.hidden)
        if self._is_comparing and not self._compared(message, lines):
            return
        if not self.keeper.take(message.epoch, lines):
            self._ask_once()
            return
        if isinstance(message, Page) and (message.lines or message.last):
            self._asked_ms, self._unanswered = None, 0
            if not message.last or (self.keeper.lacks_texts and not self._asked_texts):
                self._ask()  # words that the host does not have either: only each beat asks for them again
        self._send()

    def _compared(self, message: Lines | Page, lines: Sequence[Event]) -> bool:
        """Look for the last line that both have. Returns whether it is found, and ours after it wait as presses."""
        if not isinstance(message, Page) or not (lines or message.last):
            return False
        self._asked_ms = None
        common = self.keeper.list.common_with(lines)
        last = lines[-1].n if lines else self._compared_n
        if common is None and not message.last and last < self.keeper.list.end.n:
            self._compared_n = last
            self._ask(since=last)
            return False
        try:
            self.keeper.rewind(last if common is None else common, has_moved=self._has_moved)
        except MeetingError:  # a full disk: it is asked again, and nothing is lost
            return False
        self._is_comparing = False
        return True

    def _lacks_or_differs(self, *, is_longer: bool) -> None:
        """The host's list ends elsewhere: ask for what is missing, or say hello again to find where they part."""
        if self._asked_ms is None and not is_longer:
            self._say_hello()
        else:
            self._ask_once()

    def _ask_once(self) -> None:
        """Ask, unless an answer is on its way."""
        if self._asked_ms is None:
            self._ask()

    def _welcome(self, welcome: Welcome) -> None:
        self._is_over, self._is_known, self._asked_ms, self._unanswered = False, True, None, 0
        self.keeper.is_chair = welcome.chair
        self._me.is_heard()
        self.keeper.outbox.send_again()
        self._has_moved = welcome.epoch > self.keeper.epoch
        self._sending = Sending()
        self._pings = 0
        self._ping()
        self._is_comparing, self._compared_n = not welcome.same, 0
        if not welcome.same:
            self._ask(since=0)
        elif welcome.n != self.keeper.list.end.n:
            self._ask()
        else:
            self.keeper.take(welcome.epoch, ())
        self._send()
