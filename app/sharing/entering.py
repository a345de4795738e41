"""From what a person gave to a link into the room of another laptop."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.check_words import check_words
from app.domain.errors import MeetingError
from app.domain.own_address import OwnAddress
from app.domain.ticket import JoinRequest, Ticket
from app.sharing.certificates import fingerprint
from app.sharing.coming_in import WayIn, come_in
from app.sharing.knocking import Place
from app.sharing.nats_link import NatsLink
from app.sharing.nats_talk import Pass
from app.sharing.permissions import SigningKey, user_key
from app.sharing.rights import guest_rights
from app.sharing.sealed_link import SealedLink


@dataclass(frozen=True, slots=True)
class Entered:
    """This laptop is in: what it got at the door, its link, not started, and the words on every screen of the room."""

    ticket: Ticket
    link: SealedLink
    words: tuple[str, ...]


async def enter(way: WayIn, words: Sequence[str], own: Sequence[OwnAddress], here: Sequence[Place] = ()) -> Entered:
    """Knock, and come in. Raises: the codes of `come_in`, and `ticket_broken`."""
    me = user_key()
    ticket = await come_in(way, JoinRequest(me.name), own, here)
    if ticket.meeting is None:
        raise MeetingError("ticket_broken")
    digest = bytes.fromhex(fingerprint(ticket.ca.encode("ascii")))
    return Entered(ticket, _link_of(ticket, me), check_words(digest, words))


def _link_of(ticket: Ticket, me: SigningKey) -> SealedLink:
    reads = guest_rights(ticket.room, ticket.device, chair=ticket.chairs_key is not None).read
    hubs = [(host, int(port)) for host, _, port in (hub.rpartition(":") for hub in ticket.hubs)]
    link = NatsLink(hubs, ticket.ca.encode("ascii"), Pass(ticket.jwt, me.sign), reads)
    return SealedLink(link, ticket.room_key, ticket.chairs_key)
