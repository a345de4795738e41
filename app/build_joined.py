"""A meeting of another laptop that this one is in: its link of `app/sharing`, and the services that follow it."""

from collections.abc import Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import replace

from app.build_shared import Place, Watched
from app.domain.errors import MeetingError
from app.domain.events import Group, group_to_write
from app.domain.live_store import GuestStore
from app.domain.own_address import OwnAddress, are_near
from app.domain.told import MOST_OWN_HUBS
from app.domain.way_back import WayBack
from app.services.contact import Contact
from app.services.guest_keeper import GuestKeeper
from app.services.joining import Joining
from app.services.live_meeting import LiveMeeting
from app.services.me_here import Me
from app.sharing.entering import engine_way, link_of, words_of
from app.sharing.finding_again import find_again
from app.sharing.hub import FIRST_PORT
from app.sharing.nats_talk import EngineWay

PORTS = (FIRST_PORT, FIRST_PORT + 1)
LOST: tuple[Contact, ...] = ("connecting", "cut")


class Joined(Watched):
    """A meeting of another laptop (`services/sharing.py: JoinedMeeting`)."""

    def __init__(self, keeper: GuestKeeper, place: Place, way: WayBack) -> None:
        super().__init__()
        self._keeper, self._place, self.way = keeper, place, way
        self.check_words = words_of(way.ticket, place.words)
        keeper.is_chair = way.ticket.is_chair
        self._group: Group | None = None
        self._engine = self._way_by_engine()
        me = Me(way.ticket.jwt, self._told_group, self._own_hubs, self._moved, way.before, place.pictures)
        self._link, self._looking, self.is_left = link_of(way, self._engine), Future[None](), False
        self._joining = Joining(keeper, self._link, way.ticket.room, me)
        self._joining.listen(self._stands)
        self._look_for_room()
        self._joining.start()

    @property
    def meeting(self) -> LiveMeeting:
        """What screens show."""
        return self._keeper.live

    @property
    def is_chair(self) -> bool:
        """Whether this laptop may run the meeting."""
        return self._keeper.is_chair

    @property
    def is_ready(self) -> bool:
        """Whether the agenda and what happened came."""
        return not self._keeper.lacks_texts and bool(self._keeper.list.end.n)

    @property
    def contact(self) -> Contact:
        """How it stands between this laptop and the host."""
        return self._joining.contact

    @property
    def may_take_over(self) -> bool:
        """Whether this co-chair's laptop could share the meeting itself, as the one that did is away."""
        keeps = self.is_chair and self.way.ticket.keeping is not None
        return keeps and not self._is_elsewhere and self._joining.is_host_away

    def _way_by_engine(self) -> EngineWay | None:
        """Return how a co-chair's laptop stays in the meeting when it cannot reach the hall, None if it cannot."""
        if self.way.ticket.keeping is None:
            return None  # the engine does not hold a laptop to its own subjects: only who holds all keys goes there
        with suppress(MeetingError):
            return engine_way(self._place.organisation())
        return None

    @property
    def _is_elsewhere(self) -> bool:
        """
        Whether this laptop is not in the hall: nobody there could find a room that it opens.

        In the hall a laptop goes by the engine, too, when the one that shares the meeting is gone: then it takes over.
        """
        if self._engine is None or not self._engine.is_used:
            return False
        return not are_near(self._place.own(), [host for host, _port in self.way.ticket.addresses])

    def _own_hubs(self) -> tuple[str, ...]:
        return () if self._is_elsewhere else own_hubs(self._place.own())

    def told_refusals(self) -> tuple[MeetingError, ...]:
        """Return why presses were refused, each once."""
        return self._keeper.told_refusals()

    def say_group(self, group: Group | None) -> None:
        """Take up which group the person at this laptop says, None for none."""
        self._group = group

    def _told_group(self) -> Group | None:
        return group_to_write(self._group, self.meeting.state.counts)

    def _stands(self, contact: Contact) -> None:
        """Look for the room while there is no way into it. Called on the link's thread."""
        self._looking.cancel()
        if contact in LOST and not self.is_left:
            self._look_for_room()
        self.changed()

    def _look_for_room(self) -> None:
        looking = find_again(self.way.ticket.room_key, self._place.own, self._found)
        self._looking = self._place.thread.run(looking)

    def _found(self, hubs: tuple[str, ...]) -> None:
        self._link.at((*hubs, *self.way.ticket.hubs))

    def _moved(self, hubs: tuple[str, ...]) -> None:
        self.way = replace(self.way, ticket=replace(self.way.ticket, hubs=hubs))
        if self.meeting.state.phase != "ended" and not self.is_left:
            self._place.ways_back.keep(self.meeting.meeting.id, self.way)

    def leave(self, *, says_bye: bool = True) -> None:
        """Be in the meeting no longer. What is not with it yet is sent when this laptop is in it again."""
        self.is_left = True
        self._joining.close(says_bye=says_bye)
        self._looking.cancel()

    def become_host(self) -> None:
        """Let this laptop's record be the meeting's. Raises: `not_kept`; then it stays a guest."""
        self._keeper.become_host()

    @property
    def epoch(self) -> int:
        """Which host's list this laptop has."""
        return self._keeper.epoch


def own_hubs(own: Sequence[OwnAddress]) -> tuple[str, ...]:
    """Return where this laptop would have the room, if it took over."""
    return tuple(f"{one.ip}:{port}" for one in own for port in PORTS)[:MOST_OWN_HUBS]


def keeper_for(live: LiveMeeting, store: GuestStore) -> GuestKeeper:
    """Return what keeps `live` on this guest's laptop: the one it has, if it is for the device that joined."""
    known, joined = live.keeper, store.joined(live.meeting.id)
    if isinstance(known, GuestKeeper):
        if joined is not None and known.device == joined.device:
            return known
        with live.turn:
            known.keep()
            live.co_chairs -= 1
            live.events, live.state = list(known.list.events), known.list.state  # what waits is not in the host's list
            return GuestKeeper(live, store)
    return GuestKeeper(live, store)
