"""What a guest's laptop may let happen: by what it is, and by which presses are its own. Pure."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict

from app.domain.agenda import ItemText
from app.domain.errors import MeetingError
from app.domain.events import Maker, facts_of
from app.domain.kinds import (
    CardPressed,
    DisagreementSaid,
    Felt,
    FeltDecided,
    ItemAdded,
    ItemChanged,
    Kind,
    MeToo,
    NamePut,
    NameRemoved,
    PauseAsked,
    PauseEnded,
    PicturePut,
    PlaceHeld,
    PlaceReleased,
    PointClosed,
    PointRaised,
    TakenBack,
    TopicSaid,
    Unknown,
    WordsAdded,
    WordSaid,
    WordsHidden,
    WordsRemoved,
    WordsShown,
)
from app.domain.meeting import Meeting
from app.domain.meeting_facts import facts_digest, parts_named, refuse_too_many_facts, with_changes

OF_ITS_OWNER: frozenset[type[Kind]] = frozenset({
    TakenBack, WordsAdded, WordsRemoved, NamePut, NameRemoved, PicturePut, TopicSaid, WordSaid, WordsShown,
    WordsHidden, PlaceHeld, PlaceReleased, PointClosed,
})  # fmt: skip
"""About a press, and only for the laptop that made it."""

FROM_FOLLOW = OF_ITS_OWNER | {
    PointRaised, CardPressed, PauseAsked, PauseEnded, MeToo, Felt, FeltDecided, DisagreementSaid,
}  # fmt: skip
"""What a Follow screen makes while somebody runs the meeting."""

HAS_AN_OWNER = FROM_FOLLOW - OF_ITS_OWNER
"""What somebody may take back, or add to, later."""

AuthorOf = Callable[[str], str | None]

MOST_TEXT_BYTES = 30_000
"""The words of one item that a laptop may bring, with their names as JSON: so they fit into a page with others."""


def refuse_unless_allowed(what: Kind, maker: Maker, device: str, is_chair: bool, author_of: AuthorOf) -> None:
    """
    See that a laptop may let this happen. `author_of`: the device that made an event, None for the host's own.

    Raises: `not_allowed_here`, `not_yours`.
    """
    if isinstance(what, Unknown) or (maker.came_from != "follow" and not is_chair) or maker.came_from == "app":
        raise MeetingError("not_allowed_here")
    if maker.came_from == "follow" and type(what) not in FROM_FOLLOW:
        raise MeetingError("not_allowed_here")
    is_for_somebody = is_chair and maker.came_from == "run"
    if type(what) in OF_ITS_OWNER and not is_for_somebody and author_of(str(facts_of(what)["of"])) != device:
        raise MeetingError("not_yours")


def texts_that_fit(
    whats: Sequence[Kind], texts: Sequence[ItemText], known: Mapping[str, ItemText]
) -> list[ItemText | None]:
    """
    Return the new words of an item that each of these brings, if it brings any. `known`: the words that are here.

    Raises: `words_missing` where words do not fit what speaks of them, `words_changed` where others came first,
    `message_too_long`.
    """
    here, found = dict(known), list[ItemText | None]()
    for what in whats:
        digest = what.text if isinstance(what, ItemAdded | ItemChanged) else None
        item = what.item if isinstance(what, ItemAdded | ItemChanged) else ""
        old = here.get(item)
        if digest is None or (old is not None and old.digest() == digest):
            found.append(None)
            continue
        new = next((text for text in texts if text.item == item and text.digest() == digest), None)
        if new is None:
            raise MeetingError("words_missing")
        if new.version != (old.version + 1 if old is not None else 1):
            raise MeetingError("words_changed")
        if bytes_of(new) > MOST_TEXT_BYTES:
            raise MeetingError("message_too_long")
        here[item] = new
        found.append(new)
    if sum(text is not None for text in found) != len(texts):
        raise MeetingError("words_missing")
    return found


def refuse_unless_facts_fit(whats: Sequence[Kind], newer: Meeting | None, was: str | None, now: Meeting) -> None:
    """
    See that new facts of a meeting belong to these events. `was`: the digest of what they were before, there.

    Raises: `words_missing`, `facts_changed` where others came first, `message_too_long`.
    """
    if newer is None:
        return
    parts = parts_named(whats)
    if not parts:
        raise MeetingError("words_missing")
    if was is not None and was != facts_digest(now, parts):
        raise MeetingError("facts_changed")
    refuse_too_many_facts(with_changes(now, newer, whats))


def bytes_of(text: ItemText) -> int:
    """Return how long the words of an item are as they are told."""
    return len(json.dumps(asdict(text)).encode())


def refuse_unless_own(removes: tuple[str, ...], device: str, is_chair: bool, author_of: AuthorOf) -> None:
    """See that a laptop takes out words of its own only; a co-chair's also others'. Raises: `not_yours`."""
    if not is_chair and any(author_of(event_id) != device for event_id in removes):
        raise MeetingError("not_yours")
