"""Lines of the record, and things that should happen, as laptops tell them to each other. Pure."""

from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from app.domain.errors import MeetingError
from app.domain.events import (
    FACTS_LIMIT,
    CameFrom,
    Chair,
    Event,
    Group,
    Maker,
    PrivateWords,
    at_from,
    canonical,
    envelope,
    facts_of,
    what_from,
)
from app.domain.kinds import Kind, kind_name
from app.domain.told import Code, Device, Facts, Id, Number, Salt, Typed


class LineTold(Struct, frozen=True, rename={"came_from": "from"}):
    """One line of the record."""

    n: Number
    id: Id
    kind: Code
    v: Number
    at: Annotated[str, Meta(max_length=40)]
    t_ms: Number | None
    came_from: CameFrom
    chair: Chair | None
    group: Group | None
    facts: Facts
    words: Id | None
    prev: Id


class WishTold(Struct, frozen=True, rename={"came_from": "from"}, omit_defaults=True):
    """
    Something that should happen.

    `author`: whose it was, and the number it had there, when a laptop that was the host once tells it again.
    """

    id: Id
    kind: Code
    v: Number
    facts: Facts
    came_from: CameFrom
    chair: Chair | None = None
    group: Group | None = None
    salt: Salt | None = None
    text: Typed = ""
    removes: Annotated[tuple[Id, ...], Meta(max_length=200)] = ()
    author: tuple[Device, Number] | None = None


def line_told(event: Event) -> LineTold:
    """Return a line of the record as it is told."""
    return msgspec.convert(envelope(event), LineTold)


def event_of(line: LineTold) -> Event:
    """Return the line that was told. Raises: `message_unreadable`."""
    if len(canonical(line.facts).encode(errors="surrogatepass")) > FACTS_LIMIT:
        raise MeetingError("message_unreadable")
    try:
        return Event(
            n=line.n,
            id=line.id,
            at=at_from(line.at),
            t_ms=line.t_ms,
            maker=Maker(line.came_from, line.chair, line.group),
            what=what_from(line.kind, line.v, line.facts),
            words=line.words,
            prev=line.prev,
        )
    except (MeetingError, ValueError, TypeError) as trouble:
        raise MeetingError("message_unreadable") from trouble


def wish_told(
    event_id: str, what: Kind, maker: Maker, private: PrivateWords | None = None, removes: tuple[str, ...] = ()
) -> WishTold:
    """Return something that should happen as it is told."""
    return WishTold(
        id=event_id,
        kind=kind_name(type(what)),
        v=what.v,
        facts=facts_of(what),
        came_from=maker.came_from,
        chair=maker.chair,
        group=maker.group,
        salt=private.salt if private else None,
        text=private.text if private else "",
        removes=removes,
    )


def what_of(wish: WishTold) -> Kind:
    """Return the kind of a wish with its facts; `Unknown` if this Fair Say does not know it."""
    return what_from(wish.kind, wish.v, wish.facts)


def maker_of(wish: WishTold) -> Maker:
    """Return where a wish was made."""
    return Maker(wish.came_from, wish.chair, wish.group)


def private_of(wish: WishTold) -> PrivateWords | None:
    """Return the words of a wish, if somebody typed any."""
    return PrivateWords(wish.salt, wish.text) if wish.salt and wish.text else None
