"""From what a person gave, or from a way back, to a link into the room of another laptop."""

import ssl
import time
from collections.abc import Sequence
from pathlib import Path

from app.domain.check_words import check_words
from app.domain.errors import MeetingError
from app.domain.organisation import Organisation
from app.domain.own_address import OwnAddress
from app.domain.ticket import JoinRequest, Ticket, places_of
from app.domain.way_back import HOURS, WayBack
from app.sharing.certificates import fingerprint
from app.sharing.coming_in import WayIn, come_in
from app.sharing.credentials import pass_in
from app.sharing.knocking import Place
from app.sharing.nats_link import NatsLink
from app.sharing.nats_talk import EngineWay, Pass
from app.sharing.permissions import RoomKeys, user_key
from app.sharing.rights import guest_rights
from app.sharing.room import new_room
from app.sharing.sealed_link import SealedLink


async def enter(
    way: WayIn, own: Sequence[OwnAddress], here: Sequence[Place] = (), user: bytes | None = None
) -> WayBack:
    """
    Knock, come in, and return the way back in. `user`: the key that this laptop had in this room before.

    Raises: the codes of `come_in`, and `ticket_broken`.
    """
    me = user_key(user)
    ticket = await come_in(way, JoinRequest(me.name), own, here)
    if ticket.meeting is None or not ticket.hubs:
        raise MeetingError("ticket_broken")
    return WayBack(ticket, me.secret, in_hours(HOURS))


def new_way() -> WayBack:
    """Return the way into a new room, for the laptop that opens it."""
    me = user_key()
    return WayBack(new_room(me.name), me.secret, in_hours(HOURS))


def link_of(way: WayBack, engine: EngineWay | None = None) -> SealedLink:
    """Return this laptop's link into its room, not started; `engine`: by which it may go too."""
    ticket = way.ticket
    reads = guest_rights(ticket.room, ticket.device, chair=ticket.is_chair).read
    me = Pass(ticket.jwt, user_key(way.user).sign)
    link = NatsLink(ticket.addresses, ticket.ca.encode("ascii"), me, reads, engine)
    return SealedLink(link, ticket.room_key, ticket.chairs_key)


def engine_way(organisation: Organisation | None) -> EngineWay | None:
    """
    Return the way by an organisation's engine, None for none.

    Raises: `organisation_credentials`, `organisation_ca`.
    """
    if organisation is None or not organisation.laptops:
        return None
    return EngineWay(places_of(organisation.laptops), _trust_in(organisation.ca), pass_in(organisation.credentials))


def _trust_in(ca: Path | None) -> ssl.SSLContext:
    """
    Return what checks an engine's certificate: against this file, else against what this computer trusts.

    An organisation's own CA often leaves out what RFC 5280 wants written down (Key Usage). Python refuses that from
    3.13 on, not before: here a laptop comes in alike with each.
    """
    try:
        tls = ssl.create_default_context(cafile=ca)
    except (OSError, ValueError):
        raise MeetingError("organisation_ca", file=ca.name if ca is not None else "") from None
    if ca is not None:
        tls.verify_flags &= ~ssl.VERIFY_X509_STRICT
    return tls


def watching_link(way: WayBack) -> SealedLink:
    """Return a link, not started, for the laptop that has the room: it reads what another one says that took over."""
    ticket, me = way.ticket, user_key()
    assert ticket.keeping is not None
    rights = guest_rights(ticket.room, ticket.device)
    permission = RoomKeys(ticket.keeping.account).permission(me.name, rights)
    link = NatsLink((), ticket.ca.encode("ascii"), Pass(permission, me.sign), (f"m.{ticket.room}.log",))
    return SealedLink(link, ticket.room_key, None)


def words_of(ticket: Ticket, words: Sequence[str]) -> tuple[str, ...]:
    """Return the words that stand on every screen of a room."""
    return check_words(bytes.fromhex(fingerprint(ticket.ca.encode("ascii"))), words)


def in_hours(hours: int) -> int:
    """Return the time in so many hours, in seconds since 1970."""
    return int(time.time()) + hours * 3600
