"""
One line of the record: the envelope round what happened, its canonical form, and the chain.

The chain shows damage, not forgery: it has no key.
"""

import hashlib
import json
import secrets
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from typing import Literal, cast

from app.domain.errors import MeetingError
from app.domain.kinds import KINDS, ClockKind, Kind, Unknown, kind_name

CameFrom = Literal["follow", "run", "agenda", "app"]
Chair = Literal["ebe", "ebt"]
Group = Literal["ebe", "carer", "ebt", "guest"]
FACTS_LIMIT = 4096
GROUP_FLOOR = 3


@dataclass(frozen=True, slots=True)
class Maker:
    """Where a press was made, and by which group if that may be written."""

    came_from: CameFrom
    chair: Chair | None = None
    group: Group | None = None


@dataclass(frozen=True, slots=True)
class PrivateWords:
    """Words a person typed, or a name they put. Kept apart from the event, so that they can be removed."""

    salt: str
    text: str

    def digest(self) -> str:
        """Return SHA-256(salt + text), which is all that the event holds."""
        return hashlib.sha256((self.salt + self.text).encode()).hexdigest()


def private_words(text: str) -> PrivateWords:
    """Return `text` with a new random salt."""
    return PrivateWords(secrets.token_hex(16), text)


@dataclass(frozen=True, slots=True)
class Event:
    """
    One line. `n` counts from 1 without gaps; `prev` is the digest of the line before.

    Units: `t_ms` milliseconds of meeting time, on clock kinds only.
    """

    n: int
    id: str
    at: datetime
    t_ms: int | None
    maker: Maker
    what: Kind
    words: str | None
    prev: str

    @property
    def kind(self) -> str:
        """The name of the kind, as in the record."""
        return self.what.kind if isinstance(self.what, Unknown) else kind_name(type(self.what))

    @property
    def v(self) -> int:
        """The version of the kind's facts."""
        return self.what.version if isinstance(self.what, Unknown) else self.what.v

    def digest(self) -> str:
        """Return the SHA-256 of the canonical line."""
        return hashlib.sha256(canonical(envelope(self)).encode()).hexdigest()


def canonical(value: object) -> str:
    """Return JSON with sorted keys and no spaces."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def facts_of(what: Kind) -> dict[str, object]:
    """Return the facts of a kind, without those that were not said."""
    if isinstance(what, Unknown):
        return cast("dict[str, object]", json.loads(what.facts_json))
    named = {field.name: getattr(what, field.name) for field in fields(what)}  # type: ignore[arg-type]
    return {name: value for name, value in named.items() if value is not None}


def what_from(kind: str, v: int, facts: Mapping[str, object]) -> Kind:
    """Return the kind with these facts, or `Unknown` if this Fair Say does not know it."""
    known = KINDS.get(kind)
    if known is None or known.v != v:
        return Unknown(kind, v, canonical(facts))
    try:
        return known(**facts)
    except TypeError:
        return Unknown(kind, v, canonical(facts))


def envelope(event: Event) -> dict[str, object]:
    """Return the line as it is kept: plain values, every field present."""
    return {
        "n": event.n,
        "id": event.id,
        "kind": event.kind,
        "v": event.v,
        "at": at_text(event.at),
        "t_ms": event.t_ms,
        "from": event.maker.came_from,
        "chair": event.maker.chair,
        "group": event.maker.group,
        "facts": facts_of(event.what),
        "words": event.words,
        "prev": event.prev,
    }


def from_envelope(line: Mapping[str, object]) -> Event:
    """Return the event of a kept line."""
    maker = Maker(
        cast("CameFrom", line["from"]), cast("Chair | None", line["chair"]), cast("Group | None", line["group"])
    )
    return Event(
        n=cast("int", line["n"]),
        id=cast("str", line["id"]),
        at=at_from(cast("str", line["at"])),
        t_ms=cast("int | None", line["t_ms"]),
        maker=maker,
        what=what_from(cast("str", line["kind"]), cast("int", line["v"]), cast("Mapping[str, object]", line["facts"])),
        words=cast("str | None", line["words"]),
        prev=cast("str", line["prev"]),
    )


def at_text(at: datetime) -> str:
    """Return UTC as text with milliseconds, always the same length."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03d}Z"


def at_from(text: str) -> datetime:
    """Return the time of such a text."""
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Moment:
    """When: UTC, and meeting time in milliseconds."""

    utc: datetime
    t_ms: int


def next_event(
    last: Event | None, meeting_id: str, what: Kind, maker: Maker, moment: Moment, words: str | None = None
) -> Event:
    """
    Return the line that follows `last`. People kinds and agenda kinds get the whole minute only.

    Raises: `too_many_facts` over 4 KB.
    """
    clock = isinstance(what, ClockKind)
    utc = moment.utc.astimezone(UTC)
    at = utc.replace(microsecond=utc.microsecond // 1000 * 1000) if clock else utc.replace(second=0, microsecond=0)
    if len(canonical(facts_of(what)).encode()) > FACTS_LIMIT:
        raise MeetingError("too_many_facts")
    return Event(
        n=1 if last is None else last.n + 1,
        id=str(uuid.uuid4()),
        at=at,
        t_ms=moment.t_ms if clock else None,
        maker=maker,
        what=what,
        words=words,
        prev=meeting_id if last is None else last.digest(),
    )


def first_break(meeting_id: str, events: Iterable[Event]) -> int | None:
    """Return the number of the first line that does not follow the one before, or None if the chain is whole."""
    prev = meeting_id
    for n, event in enumerate(events, start=1):
        if event.n != n or event.prev != prev:
            return n
        prev = event.digest()
    return None


def group_to_write(group: Group | None, counts: Mapping[str, int] | None) -> Group | None:
    """Return the group if it may be written: only if that group has 3 or more people in the room (PR-2)."""
    if group is None or counts is None:
        return None
    return group if counts.get(group, 0) >= GROUP_FLOOR else None
