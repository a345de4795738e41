"""Puts sharing together: the rooms of `app/sharing` and the meetings of `app/services`. Loaded at the first use."""

import asyncio
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from random import SystemRandom

from app import paths
from app.build_joined import Joined, keeper_for
from app.build_shared import Place, Shared
from app.domain.errors import MeetingError
from app.domain.live_store import AuthorStore, GuestStore, MeetingPictures, WayBackStore
from app.domain.network_check import HeardNow
from app.domain.organisation import Organisation
from app.domain.own_address import typed_address
from app.domain.points_file import is_from_a_file
from app.domain.way_back import STEP, WayBack, next_epoch
from app.services.live_meeting import LiveMeeting
from app.services.pictures_between import NO_PICTURES
from app.services.sharing import JoinedMeeting, MeetingHere, Stop
from app.sharing.addresses import Own, own_addresses
from app.sharing.coming_in import WayIn, way_in
from app.sharing.door import PORTS
from app.sharing.entering import enter, new_way
from app.sharing.finding import FoundRoom, look_around
from app.sharing.knocking import Place as DoorPlace
from app.sharing.knocking import places
from app.sharing.loop_thread import LoopThread
from app.sharing.network_check import check_network
from app.storage.resource_files import read_check_words

FIRST_LINES_S = 5.0


@dataclass(frozen=True, slots=True)
class Stores:
    """
    What of this laptop sharing needs: its record, and whose engine it knows.

    `open` opens a meeting of the record, the same one for every window. `organisation`, `pictures`: as in `Place`.
    """

    guests: GuestStore
    authors: AuthorStore
    ways_back: WayBackStore
    open: Callable[[str], LiveMeeting]
    organisation: Callable[[], Organisation | None] = lambda: None
    pictures: MeetingPictures = NO_PICTURES


class LiveSharing:
    """The way to other laptops (`services/sharing.py: Sharing`). Every call back comes on a thread of its own."""

    def __init__(self, stores: Callable[[], Stores], own: Own = own_addresses) -> None:
        self._stores, self._own = stores, own
        self._words = read_check_words(paths.resources())
        self._thread = LoopThread("fairsay-joining")
        self._lock = threading.RLock()
        self._found: tuple[FoundRoom, ...] = ()
        self._shared: dict[str, Shared] = {}
        self._joined: dict[str, Joined] = {}

    # --- sharing from here

    def share(self, live: LiveMeeting) -> Shared:
        """Share a meeting, or return how it is shared already."""
        with self._lock:
            known = self._shared.get(live.meeting.id)
            if known is not None and known.state not in ("failed", "stopped"):
                return known
            way = self._stores().ways_back.of(live.meeting.id)
            if way is None or way.ticket.keeping is None:
                way = replace(new_way(), epoch=next_epoch(0, SystemRandom().randrange(STEP)))
            return self._share(live, way)

    def _share(self, live: LiveMeeting, way: WayBack, refusals: tuple[MeetingError, ...] = ()) -> Shared:
        shared = Shared(live, self._place(), way, lambda one: self._step_down(live, one), refusals)
        self._shared[live.meeting.id] = shared
        return shared

    def _place(self) -> Place:
        stores = self._stores()
        known = (self._own, self._words, self._thread)
        return Place(stores.authors, stores.ways_back, *known, stores.organisation, stores.pictures)

    def shared(self, meeting_id: str) -> Shared | None:
        """Return how a meeting is shared from here, None if it is not."""
        known = self._shared.get(meeting_id)
        return known if known is not None and known.state != "stopped" else None

    def _step_down(self, live: LiveMeeting, shared: Shared) -> None:
        """Another laptop took over while this one was away: follow it. Called on the link's thread."""
        threading.Thread(target=self._follow_instead, args=(live, shared), name="fairsay-moved", daemon=True).start()

    def _follow_instead(self, live: LiveMeeting, shared: Shared) -> None:
        shared.close(says_ended=False)
        shared.wait()
        while not live.keep():  # a full disk: nothing that was pressed here goes before it is kept
            time.sleep(1)
        with self._lock, live.turn:
            way = replace(shared.way, part="follows")
            self._stores().ways_back.keep(live.meeting.id, way)
            self._stores().guests.join(live.meeting, (), way.ticket.device)
            self._follow(live, way)
        shared.changed()

    def take_over(self, meeting_id: str) -> Shared:
        """Share a meeting from here that this co-chair's laptop has joined. Raises: `not_kept`, `not_joined`."""
        with self._lock:
            joined = self._joined.get(meeting_id)
            if joined is None or joined.way.ticket.keeping is None:
                raise MeetingError("not_joined")
            joined.become_host()
            del self._joined[meeting_id]
            threading.Thread(target=lambda: joined.leave(says_bye=False), daemon=True).start()  # no window waits
            epoch = next_epoch(joined.epoch, SystemRandom().randrange(STEP))
            way = replace(joined.way, epoch=epoch, part="shares")
            self._stores().ways_back.keep(meeting_id, way)
            return self._share(joined.meeting, way, joined.told_refusals())

    # --- joining another laptop's meeting

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
        work = self._thread.run(self._join(way, self._places(here), joined, failed))
        return lambda: (work.cancel(), None)[1]

    def _places(self, here: MeetingHere | None) -> tuple[DoorPlace, ...]:
        """Return where a person says that the meeting is. Raises: `address_wrong`."""
        if here is None:
            return ()
        if not here.room:
            return places((typed_address(here.address),), PORTS)
        found = [room for room in self._found if room.room == here.room]
        return tuple(DoorPlace(address, room.port) for room in found for address in room.addresses)

    async def _join(
        self,
        way: WayIn,
        places: Sequence[DoorPlace],
        joined: Callable[[JoinedMeeting], object],
        failed: Callable[[MeetingError], object],
    ) -> None:
        try:
            one = self._begin(await self._enter(way, places))
        except MeetingError as why:
            failed(why)
            return
        with suppress(TimeoutError):  # the agenda comes when it comes: until then the screen says that it connects
            async with asyncio.timeout(FIRST_LINES_S):
                while not one.is_ready:
                    await asyncio.sleep(0.02)
        joined(one)

    async def _enter(self, way: WayIn, places: Sequence[DoorPlace]) -> WayBack:
        """Come in; as the same laptop as before, if this one was in that room already: its presses stay its own."""
        entered = await enter(way, self._own(), places)
        meeting = entered.ticket.meeting
        key = self._stores().ways_back.key(meeting.id, entered.ticket.room) if meeting is not None else None
        return entered if key is None else await enter(way, self._own(), places, key)

    def _begin(self, way: WayBack) -> Joined:
        meeting, stores = way.ticket.meeting, self._stores()
        if meeting is None:
            raise MeetingError("ticket_broken")
        with self._lock:
            if self.shared(meeting.id) is not None:
                raise MeetingError("own_meeting")
            old = self._joined.pop(meeting.id, None)
            if old is not None:
                old.leave(says_bye=False)
            way = replace(way, before=self._device_before(meeting.id))
            stores.guests.join(meeting, (), way.ticket.device)
            stores.ways_back.keep(meeting.id, way)
            return self._follow(stores.open(meeting.id), way)

    def _device_before(self, meeting_id: str) -> str | None:
        """Return what this laptop was called while it followed from a file, None if it never did."""
        joined, way = self._stores().guests.joined(meeting_id), self._stores().ways_back.of(meeting_id)
        if joined is not None and is_from_a_file(joined.device):
            return joined.device
        return way.before if way is not None else None

    def _follow(self, live: LiveMeeting, way: WayBack) -> Joined:
        known = self._joined.get(live.meeting.id)
        if known is None:
            keeper = keeper_for(live, self._stores().guests)
            known = self._joined[live.meeting.id] = Joined(keeper, self._place(), way)
        return known

    def joined(self, meeting_id: str) -> Joined | None:
        """Return how this laptop is in a meeting of another one, None if it is not."""
        return self._joined.get(meeting_id)

    def leave(self, meeting_id: str) -> None:
        """Leave a meeting of another laptop for good."""
        with self._lock:
            joined = self._joined.pop(meeting_id, None)
            if joined is not None:
                joined.is_left = True
                self._stores().ways_back.leave(meeting_id)
                threading.Thread(target=joined.leave, daemon=True).start()  # no window waits

    # --- the program begins, and ends

    def resume(self, live: LiveMeeting) -> None:
        """Go on where this program was closed: share the meeting again, or be in it again."""
        with self._lock:
            meeting_id, stores = live.meeting.id, self._stores()
            way = stores.ways_back.of(meeting_id)
            if way is None or meeting_id in self._shared or meeting_id in self._joined:
                return
            if live.state.phase == "ended":
                self.ended(meeting_id)
            elif way.part == "shares":
                self._share(live, way)
            elif way.part == "follows":
                stores.guests.join(live.meeting, (), way.ticket.device)
                self._follow(live, way)

    def ended(self, meeting_id: str) -> None:
        """The meeting is over: throw away what would let this laptop in again."""
        self._stores().ways_back.forget(meeting_id)

    def check(self, told: Callable[[HeardNow], object]) -> Stop:
        """Look whether laptops can hear each other here, until stopped."""
        looking = self._thread.run(check_network(self._own, self._ports, told))
        return lambda: (looking.cancel(), None)[1]

    def _ports(self) -> tuple[int, ...]:
        """Return where this laptop listens, as it shares meetings."""
        return tuple(port for shared in tuple(self._shared.values()) for port in shared.ports)

    def close(self) -> None:
        """Stop sharing, leave every meeting: the program ends. A meeting that is on is shared again when it opens."""
        for shared in tuple(self._shared.values()):
            shared.close(says_ended=not shared.is_on)
            shared.wait()
        for joined in tuple(self._joined.values()):
            joined.leave()
        self._thread.close()
