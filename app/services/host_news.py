"""What the host of a shared meeting tells other laptops: what happened, and which words are for whom."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from app.domain.errors import MeetingError
from app.domain.events import Event
from app.domain.live_rights import HAS_AN_OWNER
from app.domain.live_store import AuthorStore
from app.domain.meeting import Meeting
from app.domain.meeting_facts import MOST_ON_TICKET
from app.domain.told import MadeBy
from app.domain.wire import Lines, Made, Message, Page, Words, pages, tell
from app.domain.wire_lines import line_told
from app.services.guests_here import RoomHere
from app.services.live_meeting import LiveMeeting
from app.services.words_for_guests import CHANGES_WORDS, Audience, Change, answered, for_everyone, for_owner

LINES_AT_ONCE = 400
MOST_TITLE = 60
Say = Callable[[str, Message], object]


class HostNews:
    """Remembers what everybody was told, and tells what is new. Everything is called on the link's thread."""

    def __init__(self, live: LiveMeeting, authors: AuthorStore, room: RoomHere, say: Say) -> None:
        self._live, self._authors, self._say = live, authors, say
        self._epoch, self._device = room.epoch, room.device
        self.pictures: Callable[[], tuple[str, ...]] = tuple
        self._told_n = len(live.events)
        self._meeting: Meeting = live.meeting
        self._texts = dict(live.texts)
        self._everyone, self._chairs = Audience(), Audience()
        self._owners: dict[str, Audience] = {}

    @property
    def meeting(self) -> Meeting:
        """What guests are told of the meeting itself: not the file that its agenda came from."""
        return replace(self._live.meeting, paper=None)

    def kept(self) -> list[Event]:
        """Return the lines that are on disk: nothing else is told to anyone."""
        events, unkept = self._live.events, self._live.unkept  # in this order: else a line may be missing in both
        return [event for event in events if event.id not in unkept] if unkept else events

    def page(self, device: str, since: int, *, texts: bool, is_chair: bool) -> None:
        """Answer with one page of lines: whoever asked asks again from there. The agenda's words come before it."""
        if texts:
            for part in pages(self._live.texts.values()):
                self._say(f"cu.{device}", Page(epoch=self._epoch, texts=part, last=False))
        every = self.kept()[since:]
        first = pages(line_told(event) for event in every[:LINES_AT_ONCE])[0]
        is_last = len(first) == len(every)
        self._say(f"cu.{device}", Page(epoch=self._epoch, lines=first, last=is_last))
        if is_last:
            self._words_again(device, is_chair=is_chair)

    def _words_again(self, device: str, *, is_chair: bool) -> None:
        """Tell one laptop all that is for it alone."""
        events, private = self.kept(), self._live.private()
        everyone = Audience().change(for_everyone(events, private, self._live.state))
        mine = private if is_chair else for_owner(events, private, device, self._authors.author)
        for part in pages(everyone.words):
            self._say(f"cu.{device}", Page(epoch=self._epoch, shown=part, last=True))
        self._say_words(f"cu.{device}", Audience().change(mine))
        if is_chair:
            self._say_made(f"cu.{device}", self._made(events))

    def _say_words(self, to: str, change: Change) -> None:
        for part in pages(change.words):
            if part:
                self._say(to, Words(words=part))
        if change.gone:
            self._say(to, Words(gone=tuple(change.gone)))

    def _say_made(self, to: str, made: Iterable[MadeBy]) -> None:
        for part in pages(made):
            if part:
                self._say(to, Made(made=part))

    def news(self, *, to_chairs: bool) -> None:
        """Tell everyone what is new. `to_chairs`: other co-chairs' laptops are here."""
        self._new_texts()
        every = self.kept()
        news = every[self._told_n :]
        self._told_n = len(every)
        if not news:
            return
        for page in pages(line_told(event) for event in news):
            self._say("log", Lines(epoch=self._epoch, lines=page))
        if any(event.words is not None or isinstance(event.what, CHANGES_WORDS) for event in news):
            self._new_words(every)
        if to_chairs:
            self._say_made("chairs", self._made(news))

    def _made(self, events: Sequence[Event]) -> list[MadeBy]:
        """Return which laptop made which of these presses; those of this one too, for who takes over from it."""
        others = self._authors.made(self._live.meeting.id, [event.id for event in events])
        known = {event_id for event_id, _device, _seq in others}
        mine = (event.id for event in events if event.id not in known and type(event.what) in HAS_AN_OWNER)
        return [*others, *((event_id, self._device, 0) for event_id in mine)]

    def _new_words(self, events: list[Event]) -> None:
        private = self._live.private()
        everyone = self._everyone.change(for_everyone(events, private, self._live.state))
        for part in pages(everyone.words):
            if part or everyone.gone:
                self._say("log", Lines(epoch=self._epoch, shown=part, hidden=tuple(everyone.gone)))
        self._say_words("chairs", self._chairs.change(private))
        others = self._authors.made(
            self._live.meeting.id, sorted(answered(events))
        )  # asked once, however many there are
        authors = {event_id: device for event_id, device, _seq in others}
        for device in set(authors.values()):
            mine = for_owner(events, private, device, authors.get)
            self._say_words(f"cu.{device}", self._owners.setdefault(device, Audience()).change(mine))

    def new_picture(self, picture: str) -> None:
        """Tell everyone of a picture that a co-chair's laptop brought."""
        self._say("log", Lines(epoch=self._epoch, pictures=(picture,)))

    def _new_texts(self) -> None:
        changed = [text for item, text in self._live.texts.items() if self._texts.get(item) != text]
        is_new, self._meeting, self._texts = (
            self._live.meeting != self._meeting,
            self._live.meeting,
            dict(self._live.texts),
        )
        if is_new:
            self._say("log", Lines(epoch=self._epoch, meeting=self.meeting))
        for part in pages(changed):
            if part:
                self._say("log", Lines(epoch=self._epoch, texts=part))
        if is_new or changed:
            self._say("log", Lines(epoch=self._epoch, pictures=self.pictures()))


def refuse_too_long_to_share(live: LiveMeeting) -> None:
    """See that guests can be told of all that was written before the meeting. Raises: `too_long_to_share`."""
    texts = [(text.title, Page(epoch=0, texts=(text,), last=False)) for text in live.texts.values()]
    whole = Page(epoch=0, meeting=replace(live.meeting, paper=None), last=False)
    for title, page in [*texts, (live.meeting.title, whole)]:
        try:
            tell(page)
        except MeetingError:
            raise MeetingError("too_long_to_share", title=title[:MOST_TITLE]) from None
    if len(live.meeting.title) + len(live.meeting.place) > MOST_ON_TICKET:
        raise MeetingError("too_long_to_share", title=live.meeting.title[:MOST_TITLE])
