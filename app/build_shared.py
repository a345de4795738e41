"""A meeting that this laptop shares: its room of `app/sharing`, and the services that keep it."""

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.errors import MeetingError
from app.domain.live_store import AuthorStore, MeetingPictures, WayBackStore
from app.domain.meeting import Meeting
from app.domain.organisation import Organisation
from app.domain.way_back import WayBack
from app.services.guests_here import RoomHere
from app.services.host_news import refuse_too_long_to_share
from app.services.hosting import Hosting
from app.services.live_meeting import LiveMeeting
from app.services.pictures_between import NO_PICTURES
from app.services.sharing import AtOrganisation, SharingState, Stop, WaysIn
from app.services.watching import Watching
from app.sharing.addresses import AddressWatch, Own
from app.sharing.entering import watching_link
from app.sharing.loop_thread import LoopThread
from app.sharing.qr import qr_code
from app.sharing.room import Room

MOVE_AGAIN_S = (0.0, 1.0, 2.0, 4.0, 8.0, 16.0)
"""A network that just changed may not be ready yet."""


class Watched:
    """Tells whoever listens of each change, on the thread where it changed."""

    def __init__(self) -> None:
        self._listeners: tuple[Callable[[], object], ...] = ()

    def listen(self, listener: Callable[[], object]) -> Stop:
        """Call `listener` at each change, on any thread. Returns what ends that."""
        self._listeners = (*self._listeners, listener)
        return lambda: self._forget(listener)

    def _forget(self, listener: Callable[[], object]) -> None:
        self._listeners = tuple(each for each in self._listeners if each is not listener)

    def changed(self) -> None:
        """Tell everyone who listens."""
        for listener in self._listeners:
            listener()


@dataclass(frozen=True, slots=True)
class Place:
    """
    What a meeting on several laptops needs of this one: its stores, its own addresses, the check words.

    `thread`: where it looks for the room. `organisation` tells whose engine it knows, None for none. Raises:
    `organisation_…`. `pictures`: the group's own, and those of meetings of other laptops.
    """

    authors: AuthorStore
    ways_back: WayBackStore
    own: Own
    words: Sequence[str]
    thread: LoopThread
    organisation: Callable[[], Organisation | None] = lambda: None
    pictures: MeetingPictures = NO_PICTURES


class Shared(Watched):
    """
    A meeting that this laptop shares (`services/sharing.py: SharedMeeting`).

    `way` is this laptop's own way into the room; `moved` is called, on any thread, when another laptop took over;
    `refusals` are what the rules refused when this one did.
    """

    def __init__(
        self,
        live: LiveMeeting,
        place: Place,
        way: WayBack,
        moved: Callable[["Shared"], object],
        refusals: tuple[MeetingError, ...] = (),
    ) -> None:
        super().__init__()
        self._live, self._place, self._moved = live, place, moved
        self.way, self._refusals = way, refusals
        self.state: SharingState = "starting"
        self.trouble: MeetingError | None = None
        self.check_words: tuple[str, ...] = ()
        self.organisation_trouble: MeetingError | None = None
        self._organisation: Organisation | None = None
        self._hosting: Hosting | None = None
        self._room: Room | None = None
        self._watching: Watching | None = None
        self._address: AddressWatch | None = None
        self._drawn: tuple[str, tuple[tuple[bool, ...], ...]] = ("", ())
        self.has_moved = False
        self._lock, self._over = threading.Lock(), threading.Event()
        self._thread = self._begin(lambda: self._become(self._open()))

    def _begin(self, work: Callable[[], object]) -> threading.Thread:
        thread = threading.Thread(target=work, name="fairsay-sharing", daemon=True)
        thread.start()
        return thread

    def _become(self, trouble: MeetingError | None) -> None:
        with self._lock:
            if self._over.is_set():
                return
            self.trouble, self.state = trouble, "failed" if trouble is not None else "ready"
        self._watch_others()
        self.changed()

    def _open(self) -> MeetingError | None:
        """Open the room where this laptop is now. Returns what is in the way."""
        live, way = self._live, self.way
        try:
            refuse_too_long_to_share(live)
            own = self._place.own()
            room = self._room = Room(way.ticket, lambda: meeting_on_ticket(live), self._new_door, way.door)
            opened = room.open(own, self._place.words, way.port, self._known_organisation())
            here = RoomHere(room.id, way.ticket.device, way.epoch, room.hubs, room.who, self._place.pictures)
            hosting = self._hosting = Hosting(live, opened.link, here, self._place.authors)
            self._watching = Watching(watching_link(way), way.epoch, lambda: self._moved(self))
            self.check_words = opened.words
            hosting.listen(self._someone_came)
            hosting.start()
            self._address = AddressWatch(opened.link, own[0].ip, self._place.own, self._lost_address)
        except MeetingError as trouble:
            self._close_room()
            return trouble
        return None

    def _known_organisation(self) -> Organisation | None:
        """Return whose engine the room joins. What is wrong there is told, and never keeps a meeting from others."""
        try:
            self._organisation, self.organisation_trouble = self._place.organisation(), None
        except MeetingError as trouble:
            self.organisation_trouble = trouble
        return self._organisation

    def _someone_came(self) -> None:
        self._watch_others()
        self.changed()

    def _new_door(self) -> None:
        """A code died, or is new; or the organisation's engine came or went."""
        self._keep_way()
        self.changed()

    def _watch_others(self) -> None:
        """Know where the room may be next, here, on the disk, and in the tickets that are given."""
        room, hosting = self._room, self._hosting
        if room is None or hosting is None or self._watching is None:
            return
        others = tuple(dict.fromkeys((*hosting.hubs, *(hub for hub in self.way.ticket.hubs if hub not in room.here))))
        room.others = others
        self._watching.at(others)
        self._keep_way()

    def _keep_way(self) -> None:
        room, before = self._room, self.way
        if room is not None and room.door is not None and self.state != "stopped":
            ticket = replace(before.ticket, hubs=room.hubs)
            self.way = replace(before, ticket=ticket, part="shares", port=room.port, door=room.door)
            if self.way != before:
                self._keep()

    def _keep(self) -> None:
        if self._live.state.phase != "ended":
            self._place.ways_back.keep(self._live.meeting.id, self.way)

    @property
    def organisation(self) -> AtOrganisation:
        """How it stands with the organisation's engine."""
        if self.organisation_trouble is not None:
            return "unusable"
        if self._organisation is None:
            return "none"
        return "joined" if self._room is not None and self._room.has_joined else "away"

    @property
    def ports(self) -> tuple[int, ...]:
        """Where door and hub listen; () while it is not ready."""
        room = self._room
        entrance = room.entrance if room is not None else None
        return (entrance.port, room.port) if room is not None and entrance is not None else ()

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
        text = invitation.text
        return WaysIn(code.said, chair.said, self.check_words, text, addresses, self._squares(text))

    def _squares(self, text: str) -> tuple[tuple[bool, ...], ...]:
        """Return the invitation as a QR code, drawn once: screens ask each second."""
        if self._drawn[0] != text:
            self._drawn = (text, qr_code(text).rows)
        return self._drawn[1]

    @property
    def is_on(self) -> bool:
        """Whether the meeting has begun and is not over."""
        return self._live.state.phase == "running"

    def here(self) -> Mapping[str, int]:
        """Return how many laptops are here, by group. Never who."""
        return self._hosting.here() if self._hosting is not None else {}

    def told_refusals(self) -> tuple[MeetingError, ...]:
        """Return why the rules refused what waited on this laptop when it took over, each once."""
        told, self._refusals = self._refusals, ()
        return told

    def new_code(self) -> None:
        """Take new codes."""
        if self._room is not None and self.state == "ready":
            self._room.new_codes()
            self._new_door()

    def stop(self) -> None:
        """Stop sharing, as a person asked. Returns at once: the window never waits for the network."""
        self.close(says_ended=True)
        self.way = replace(self.way, part="rests")
        self._keep()

    def close(self, *, says_ended: bool) -> None:
        """Close the room. Without a word to guests: it goes on here or elsewhere."""
        with self._lock:
            if self.state in ("stopped", "failed"):
                return
            opening, self.state = self._thread, "stopped"
            self._over.set()
            self._thread = self._begin(lambda: self._end(opening, says_ended))
        self.changed()

    def _lost_address(self) -> None:
        """Nobody can reach the room any more. Called on the link's thread."""
        with self._lock:
            if self.state == "ready":
                self.state = "starting"
                self._thread = self._begin(self._move)

    def _move(self) -> None:
        """Open the same room at this laptop's new address: laptops that were here find it by its sign."""
        self.changed()
        if self._hosting is not None:
            self._hosting.close(says_ended=False)
        self._close_room()
        trouble = None
        for wait in MOVE_AGAIN_S:
            if self._over.wait(wait):
                return
            trouble = self._open()
            if trouble is None:
                break
        self.has_moved = trouble is None
        self._become(trouble)

    def know_that_it_moved(self) -> None:
        """Say no more that it moved: somebody read it."""
        self.has_moved = False
        self.changed()

    def wait(self) -> None:
        """Wait until nothing is left of it."""
        self._thread.join()

    def _end(self, opening: threading.Thread, says_ended: bool) -> None:
        opening.join()
        if self._hosting is not None:
            self._hosting.close(says_ended=says_ended)
        self._close_room()
        self.state = "stopped"
        self.changed()

    def _close_room(self) -> None:
        room, self._room = self._room, None
        watching, self._watching = self._watching, None
        address, self._address = self._address, None
        if address is not None:
            address.close()
        if watching is not None:
            watching.close()
        if room is not None:
            room.close()


def meeting_on_ticket(live: LiveMeeting) -> Meeting:
    """Return what a ticket says of a meeting. The rest of it comes when the laptop is in."""
    return replace(live.meeting, paper=None, about=None, plan=None)
