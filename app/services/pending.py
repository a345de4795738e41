"""A press that waits on a guest's laptop until the host has it."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from msgspec import structs

from app.domain.apply import apply
from app.domain.errors import MeetingError
from app.domain.events import End, Event, Moment, PrivateWords, next_event
from app.domain.kinds import Unknown
from app.domain.live import LiveState
from app.domain.live_store import Request
from app.domain.ports import Line
from app.domain.wire import Press, Refused, read, tell
from app.domain.wire_lines import WishTold, maker_of, private_of, what_of, wish_told


@dataclass(frozen=True, slots=True)
class Pending:
    """A press of this laptop that the host has not taken yet. `is_kept`: it is in the outbox, on disk."""

    request: Request
    wishes: tuple[WishTold, ...]
    is_kept: bool


def wishes_of(request: Request) -> tuple[WishTold, ...]:
    """Return the wishes of a press that waited in the outbox."""
    return cast("Press", read(request.wishes_json.encode())).wishes


def as_lines(wishes: Sequence[WishTold], end: End, state: LiveState, moment: Moment) -> tuple[list[Event], LiveState]:
    """Return wishes as if the host took them now, and the state after them. Raises: the codes of `apply`."""
    lines: list[Event] = []
    for wish in wishes:
        private = private_of(wish)
        words = private.digest() if private else None
        line = replace(next_event(end, what_of(wish), maker_of(wish), moment, words), id=wish.id)
        state, end = apply(state, line), End(line.n, line.digest())
        lines.append(line)
    return lines, state


def lines_of(
    waiting: Iterable[Pending], end: End, state: LiveState, moment: Moment
) -> tuple[list[Line], LiveState, list[MeetingError]]:
    """Return what waits as lines after `end`, for who keeps the list from now on; and why the rules refuse some."""
    lines, refused = list[Line](), list[MeetingError]()
    for pending in waiting:
        try:
            events, state = as_lines(pending.wishes, end, state, moment)
        except MeetingError as why:
            refused.append(why)
            continue
        for wish, event in zip(pending.wishes, events, strict=True):
            lines.append(Line(event, private_of(wish), pending.request.holder, wish.removes))
            end = End(event.n, event.digest())
    return lines, state, refused


def requests_for(
    lines: Sequence[Event],
    private: Mapping[str, PrivateWords],
    first_seq: int,
    own: Collection[str] | None,
    made: Mapping[str, tuple[str, int]],
) -> list[Request]:
    """
    Return lines of a list that is no longer true as presses with the same ids, one each.

    `own`: only these, for a laptop that may only bring its own again; None for all of them, each with who `made` it.
    """
    found: list[Request] = []
    for line in lines:
        if isinstance(line.what, Unknown) or (own is not None and line.id not in own):
            continue
        seq = first_seq + len(found)
        wish = wish_told(line.id, line.what, line.maker, private.get(line.id))
        wish = structs.replace(wish, author=made.get(line.id) if own is None else None)
        found.append(Request(seq, tell(Press(seq=seq, wishes=(wish,))).decode(), (line.id,)))
    return found


def after(state: LiveState, line: Event) -> LiveState:
    """Return the state after one more line of the host. What the host has is never dropped, as in `replay`."""
    try:
        return apply(state, line)
    except MeetingError:
        return replace(state, n=line.n, not_understood=state.not_understood + 1)


def told_by_host(refused: Refused) -> MeetingError:
    """Return why the host refuses a press. What came from outside never takes the place of the code."""
    facts = {name: value for name, value in refused.facts.items() if name.isidentifier() and name != "code"}
    return MeetingError(refused.code, **facts)
