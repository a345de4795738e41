"""Puts sharing together: the rooms of `app/sharing` and the meetings of `app/services`. Loaded at the first use."""

import asyncio
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace

from app import paths
from app.domain.clock import Clock
from app.domain.errors import MeetingError
from app.domain.live_store import AuthorStore
from app.domain.meeting import Meeting
from app.domain.own_address import OwnAddress
from app.services.guest_meeting import GuestMeeting
from app.services.hosting import Hosting
from app.services.house import OpenRecord
from app.services.joining import Contact, Joining
from app.services.live_meeting import LiveMeeting
from app.services.sharing import JoinedMeeting, MeetingHere, SharingState, Stop, WaysIn
from app.sharing.addresses import own_addresses
from app.sharing.coming_in import WayIn, way_in
from app.sharing.entering import Entered, enter
from app.sharing.finding import FoundRoom, look_around
from app.sharing.knocking import Place
from app.sharing.loop_thread import LoopThread
from app.sharing.qr import qr_code
from app.sharing.room import Room
from app.storage.resource_files import read_check_words

FIRST_LINES_S = 5.0
Own = Callable[[], Sequence[OwnAddress]]


class _Watched:
    """Tells whoever listens of each change, on the thread where it changed."""

    def __init__(self) -> None:
        self._listeners: tuple[Callable[[], object], ...] = ()

    def listen(self, listener: Callable[[], object]) -> Stop:
        """Call `listener` at each change, on any thread. Returns what ends that."""
        self._listeners = (*self._listeners, listener)
        return lambda: self._forget(listener)

    def _forget(self, listener: Callable[[], object]) -> None:
        self._listeners = tuple(each for each in self._listeners if each is not listener)

    def _tell(self) -> None:
        for listener in self._listeners:
            listener()


class Shared(_Watched):
    """A meeting that this laptop shares (`services/sharing.py: SharedMeeting`)."""

    def __init__(self, live: LiveMeeting, authors: AuthorStore, words: Sequence[str], own: Own) -> None:
        super().__init__()
        self._live, self._authors, self._words, self._own = live, authors, words, own
        self.state: SharingState = "starting"
        self.trouble: MeetingError | None = None
        self.check_words: tuple[str, ...] = ()
        self._hosting: Hosting | None = None
        self._waiting: list[tuple[str, bool]] = []
        self._room: Room | None = None
        self._drawn: tuple[str, tuple[tuple[bool, ...], ...]] = ("", ())
        self._thread = threading.Thread(target=self._open, name="fairsay-sharing", daemon=True)
        self._thread.start()

    def _open(self) -> None:
        try:
            room = self._room = Room(lambda: meeting_for_guests(self._live), self._admitted, self._tell)
            opened = room.open(self._own(), self._words)
            hosting = Hosting(self._live, opened.link, room.id, self._authors)
            self._hosting, self.check_words = hosting, opened.words  # from here on `_admitted` goes to it at once
            for device, is_chair in self._waiting:
                hosting.admit(device, is_chair=is_chair)
            hosting.listen(self._tell)
            hosting.start()
            self.state = "ready"
        except MeetingError as trouble:
            self.trouble, self.state = trouble, "failed"
            self._close_room()
        self._tell()

    def _admitted(self, device: str, is_chair: bool) -> None:
        if self._hosting is None:
            self._waiting.append((device, is_chair))
        else:
            self._hosting.admit(device, is_chair=is_chair)

    @property
    def ways_in(self) -> WaysIn | None:
        """How laptops come in; None until it is ready, and while a new code is needed."""
        entrance = self._room.entrance if self._room is not None else None
        if self.state != "ready" or entrance is None:
            return None
        code, chair = entrance.codes["guest"], entrance.codes["chair"]
        if code is None or chair is None:
            return None
        invitation = entrance.invitations["guest"]
        addresses = entrance.addresses
        text, file = invitation.text, invitation.to_file()
        return WaysIn(code.said, chair.said, self.check_words, text, file, addresses, self._squares(text))

    def _squares(self, text: str) -> tuple[tuple[bool, ...], ...]:
        """Return the invitation as a QR code, drawn once: screens ask each second."""
        if self._drawn[0] != text:
            self._drawn = (text, qr_code(text).rows)
        return self._drawn[1]

    def here(self) -> Mapping[str, int]:
        """Return how many laptops are here, by group. Never who."""
        return self._hosting.here() if self._hosting is not None else {}

    def new_code(self) -> None:
        """Take new codes."""
        if self._room is not None and self.state == "ready":
            self._room.new_codes()
            self._tell()

    def stop(self) -> None:
        """Stop sharing. Returns at once: the window never waits for the network."""
        if self.state not in ("stopped", "failed"):
            opening, self.state = self._thread, "stopped"
            self._thread = threading.Thread(target=lambda: self._end(opening), name="fairsay-sharing", daemon=True)
            self._thread.start()
            self._tell()

    def wait(self) -> None:
        """Wait until nothing is left of it."""
        self._thread.join()

    def _end(self, opening: threading.Thread) -> None:
        opening.join()
        if self._hosting is not None:
            self._hosting.close()
        self._close_room()
        self.state = "stopped"
        self._tell()

    def _close_room(self) -> None:
        room, self._room = self._room, None
        if room is not None:
            room.close()


class Joined(_Watched):
    """A meeting of another laptop (`services/sharing.py: JoinedMeeting`)."""

    def __init__(self, joining: Joining, words: tuple[str, ...]) -> None:
        super().__init__()
        self._joining, self.check_words = joining, words
        joining.listen(lambda _contact: self._tell())

    @property
    def meeting(self) -> GuestMeeting:
        """What screens show."""
        return self._joining.meeting

    @property
    def contact(self) -> Contact:
        """How it stands between this laptop and the host."""
        return self._joining.contact

    def leave(self) -> None:
        """Leave the meeting."""
        self._joining.close()


class LiveSharing:
    """The way to other laptops (`services/sharing.py: Sharing`). Every call back comes on a thread of its own."""

    def __init__(
        self,
        record: Callable[[], OpenRecord],
        clock: Clock,
        add: Callable[[LiveMeeting], object],
        own: Own = own_addresses,
    ) -> None:
        self._record, self._clock = record, clock
        self._add, self._own = add, own
        self._words = read_check_words(paths.resources())
        self._thread = LoopThread("fairsay-joining")
        self._found: tuple[FoundRoom, ...] = ()
        self._shared: dict[str, Shared] = {}
        self._joined: dict[str, Joined] = {}

    def share(self, live: LiveMeeting) -> Shared:
        """Share a meeting, or return how it is shared already."""
        known = self._shared.get(live.meeting.id)
        if known is None or known.state in ("failed", "stopped"):
            known = self._shared[live.meeting.id] = Shared(live, self._record().authors, self._words, self._own)
        return known

    def shared(self, meeting_id: str) -> Shared | None:
        """Return how a meeting is shared from here, None if it is not."""
        known = self._shared.get(meeting_id)
        return known if known is not None and known.state != "stopped" else None

    def look(self, found: Callable[[tuple[MeetingHere, ...]], object]) -> Stop:
        """Look for meetings on this network until stopped."""

        def there(rooms: tuple[FoundRoom, ...]) -> None:
            self._found = rooms
            found(tuple(MeetingHere(room.room, room.addresses[0]) for room in rooms if room.addresses))

        looking = self._thread.run(look_around(there, [one.ip for one in self._own()], seconds=None))
        return lambda: (looking.cancel(), None)[1]

    def join(
        self,
        given: str,
        here: MeetingHere | None,
        joined: Callable[[JoinedMeeting], object],
        failed: Callable[[MeetingError], object],
    ) -> Stop:
        """Join by what a person gave. Raises: `code_…`, `invitation_…`, before anything is sent."""
        way = way_in(given)
        places = [
            Place(address, room.port)
            for room in self._found
            if here is not None and room.room == here.room
            for address in room.addresses
        ]
        work = self._thread.run(self._join(way, places, joined, failed))
        return lambda: (work.cancel(), None)[1]

    async def _join(
        self,
        way: WayIn,
        places: Sequence[Place],
        joined: Callable[[JoinedMeeting], object],
        failed: Callable[[MeetingError], object],
    ) -> None:
        try:
            entered = await enter(way, self._words, self._own(), places)
            one = self._begin(entered)
        except MeetingError as why:
            failed(why)
            return
        with suppress(TimeoutError):  # the agenda comes when it comes: until then the screen says that it connects
            async with asyncio.timeout(FIRST_LINES_S):
                while one.meeting.lacks_texts or not one.meeting.host_end.n:
                    await asyncio.sleep(0.02)
        joined(one)

    def _begin(self, entered: Entered) -> Joined:
        ticket = entered.ticket
        if ticket.meeting is None:
            raise MeetingError("ticket_broken")
        meeting, record = ticket.meeting, self._record()
        old = self._joined.pop(meeting.id, None)
        if old is not None:
            old.leave()
        record.guests.join(meeting, (), ticket.device)
        texts = record.meetings.texts(meeting.id)
        guest = GuestMeeting(meeting, texts, record.log, self._clock, record.guests)
        guest.is_chair = ticket.chairs_key is not None
        self._add(guest)
        joining = Joining(guest, entered.link, ticket.room)
        one = self._joined[meeting.id] = Joined(joining, entered.words)
        joining.start()
        return one

    def joined(self, meeting_id: str) -> Joined | None:
        """Return how this laptop is in a meeting of another one, None if it is not."""
        return self._joined.get(meeting_id)

    def check(self, told: Callable[[tuple[MeetingError, ...]], object]) -> Stop:
        """Look whether laptops can hear each other here."""
        told(() if self._own() else (MeetingError("no_network"),))
        return lambda: None

    def close(self) -> None:
        """Stop sharing and leave every meeting: the program ends."""
        for shared in self._shared.values():
            shared.stop()
            shared.wait()
        for joined in self._joined.values():
            joined.leave()
        self._thread.close()


def meeting_for_guests(live: LiveMeeting) -> Meeting:
    """Return what guests are told of a meeting: not the file that its agenda came from."""
    return replace(live.meeting, paper=None)
