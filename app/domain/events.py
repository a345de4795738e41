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
from app.domain.facts import are_codes, fits
from app.domain.kinds import KINDS, ClockKind, Kind, PeopleKind, Unknown, kind_name

CameFrom = Literal["follow", "run", "agenda", "app"]
Chair = Literal["ebe", "ebt"]
Group = Literal["ebe", "carer", "ebt", "guest"]
ENVELOPE = {"n", "id", "kind", "v", "at", "t_ms", "from", "chair", "group", "facts", "words", "prev"}
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
        return _digest(self.salt + self.text)


def private_words(text: str) -> PrivateWords:
    """Return `text` with a new random salt. Halves of letters, which no file can hold, become "?"."""
    return PrivateWords(secrets.token_hex(16), text.encode(errors="replace").decode())


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()


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
        return _digest(canonical(envelope(self)))


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
    """Return the kind with these facts, or `Unknown` if this Fair Say does not know it or its facts do not fit."""
    known = KINDS.get(kind)
    if known is None or known.v != v or not fits(known, facts):
        return Unknown(kind, v, canonical(facts))
    return known(**facts)


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
    """Return the event of a kept line. Raises: `no_such_kind` if it is not a whole line."""
    if set(line) != ENVELOPE:
        raise MeetingError("no_such_kind", kind="line")
    maker = Maker(
        cast("CameFrom", _text(line, "from")),
        cast("Chair | None", _text_or_none(line, "chair")),
        cast("Group | None", _text_or_none(line, "group")),
    )
    facts = cast("Mapping[str, object]", line["facts"])
    return Event(
        n=_number(line, "n"),
        id=_text(line, "id"),
        at=at_from(_text(line, "at")),
        t_ms=None if line["t_ms"] is None else _number(line, "t_ms"),
        maker=maker,
        what=what_from(_text(line, "kind"), _number(line, "v"), facts),
        words=_text_or_none(line, "words"),
        prev=_text(line, "prev"),
    )


def _text(line: Mapping[str, object], name: str) -> str:
    value = line[name]
    if not isinstance(value, str):
        raise MeetingError("no_such_kind", kind=name)
    return value


def _text_or_none(line: Mapping[str, object], name: str) -> str | None:
    return None if line[name] is None else _text(line, name)


def _number(line: Mapping[str, object], name: str) -> int:
    value = line[name]
    if not isinstance(value, int) or isinstance(value, bool):
        raise MeetingError("no_such_kind", kind=name)
    return value


def at_text(at: datetime) -> str:
    """Return UTC as text with milliseconds, always the same length."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


def at_from(text: str) -> datetime:
    """Return the time of such a text. Raises: `no_such_kind` if it is anything else."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise MeetingError("no_such_kind", kind="at") from None
    if at.tzinfo is None or at_text(at) != text:
        raise MeetingError("no_such_kind", kind="at")
    return at


@dataclass(frozen=True, slots=True)
class Moment:
    """When: UTC, and meeting time in milliseconds."""

    utc: datetime
    t_ms: int


@dataclass(frozen=True, slots=True)
class End:
    """Where a list of lines ends now: how many there are, and the digest that the next one holds."""

    n: int
    digest: str


def end_of(meeting_id: str, last: Event | None) -> End:
    """Return where a meeting's list ends; before the first line, the meeting's id stands for the digest."""
    return End(0, meeting_id) if last is None else End(last.n, last.digest())


def new_id() -> str:
    """Return the id of a line that is to come. Random, because any other would hold its exact time."""
    return str(uuid.uuid4())


def next_event(end: End, what: Kind, maker: Maker, moment: Moment, words: str | None = None) -> Event:
    """
    Return the line that follows `end`. People kinds and agenda kinds get the whole minute only.

    Raises: `too_many_facts` over 4 KB, `no_such_kind` for facts that could not be read again or hold words.
    """
    facts = facts_of(what)
    if len(canonical(facts).encode(errors="surrogatepass")) > FACTS_LIMIT:
        raise MeetingError("too_many_facts")
    if not fits(type(what), facts) or not are_codes(facts):
        raise MeetingError("no_such_kind", kind=kind_name(type(what)))
    clock = isinstance(what, ClockKind)
    utc = moment.utc.astimezone(UTC)
    at = utc.replace(microsecond=utc.microsecond // 1000 * 1000) if clock else utc.replace(second=0, microsecond=0)
    return Event(
        n=end.n + 1,
        id=new_id(),
        at=at,
        t_ms=moment.t_ms if clock else None,
        maker=_to_write(maker, what),
        what=what,
        words=words,
        prev=end.digest,
    )


def _to_write(maker: Maker, what: Kind) -> Maker:
    """Return where a press came from with only what may be kept: the chair on Run, the group on people kinds."""
    chair = maker.chair if maker.came_from == "run" else None
    group = maker.group if isinstance(what, PeopleKind) else None
    return Maker(maker.came_from, chair, group)


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
