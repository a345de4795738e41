"""A press that waits on a guest's laptop until the host has it."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import cast

from msgspec import structs

from app.domain.agenda import ItemText
from app.domain.apply import apply
from app.domain.errors import MeetingError
from app.domain.events import End, Event, Maker, Moment, PrivateWords, next_event
from app.domain.kinds import ItemAdded, ItemChanged, Kind, PlanChanged, Unknown
from app.domain.live import LiveState
from app.domain.live_store import Request
from app.domain.meeting import Meeting
from app.domain.meeting_facts import facts_digest, parts_named, with_changes
from app.domain.ports import Line
from app.domain.wire import Press, Refused, read, tell
from app.domain.wire_lines import WishTold, maker_of, private_of, what_of, wish_told
from app.services.keeper import Wish


@dataclass(frozen=True, slots=True)
class Pending:
    """A press of this laptop that the host has not taken yet. `is_kept`: it is in the outbox, on disk."""

    request: Request
    wishes: tuple[WishTold, ...]
    is_kept: bool
    texts: tuple[ItemText, ...] = ()
    meeting: Meeting | None = None


def pending_of(request: Request) -> Pending:
    """Return a press that waited in the outbox, on disk."""
    press = cast("Press", read(request.wishes_json.encode()))
    return Pending(request, press.wishes, is_kept=True, texts=press.texts, meeting=press.meeting)


def text_for(what: Kind, texts: Iterable[ItemText]) -> ItemText | None:
    """Return which of these words an event speaks of."""
    if not isinstance(what, ItemAdded | ItemChanged) or what.text is None:
        return None
    return next((text for text in texts if text.item == what.item and text.digest() == what.text), None)


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


def line_with(event: Event, mine: tuple[WishTold, Pending] | None) -> Line:
    """Return a line of the host with what belongs to it here, if it was pressed here: words, key, words of an item."""
    if mine is None:
        return Line(event)
    wish, pending = mine
    private, text = private_of(wish), text_for(event.what, pending.texts)
    fits = private is not None and private.digest() == event.words
    return Line(event, private if fits else None, pending.request.holder, wish.removes, text=text)


@dataclass(slots=True)
class Over:
    """
    What waits, as it is shown after the host's list.

    Shape: the state and the meeting's facts; lines; words typed, and gone; words of items.
    """

    state: LiveState
    meeting: Meeting
    events: list[Event] = field(default_factory=list[Event])
    typed: dict[str, str] = field(default_factory=dict[str, str])
    gone: set[str] = field(default_factory=set[str])
    texts: list[ItemText] = field(default_factory=list[ItemText])


def over_list(waiting: Iterable[Pending], end: End, over: Over, moment: Moment) -> Over:
    """Put what waits after `end`, where the list is as in `over`. What the rules refuse by now is left to the host."""
    for pending in waiting:
        try:
            lines, over.state = as_lines(pending.wishes, end, over.state, moment)
        except MeetingError:
            continue
        end = End(lines[-1].n, lines[-1].digest())
        over.events.extend(lines)
        over.typed.update({wish.id: wish.text for wish in pending.wishes if wish.text})
        over.gone.update(each for wish in pending.wishes for each in wish.removes)
        over.texts.extend(pending.texts)
        over.meeting = with_changes(over.meeting, pending.meeting, map(what_of, pending.wishes))
    return over


def lines_of(
    waiting: Iterable[Pending], end: End, here: Over, moment: Moment
) -> tuple[list[Line], LiveState, list[MeetingError]]:
    """
    Return what waits as lines after `end`, for who keeps the list from now on; and why the rules refuse some.

    `here`: the state at `end`, and the meeting's facts with all that waits.
    """
    lines, refused, state = list[Line](), list[MeetingError](), here.state
    for pending in waiting:
        try:
            events, state = as_lines(pending.wishes, end, state, moment)
        except MeetingError as why:
            refused.append(why)
            continue
        for wish, event in zip(pending.wishes, events, strict=True):
            text = text_for(event.what, pending.texts)
            facts = here.meeting if pending.meeting is not None and isinstance(event.what, PlanChanged) else None
            lines.append(Line(event, private_of(wish), pending.request.holder, wish.removes, text=text, meeting=facts))
            end = End(event.n, event.digest())
    return lines, state, refused


@dataclass(frozen=True, slots=True)
class Papers:
    """The words of every item, and the meeting's facts, as they are here."""

    texts: Collection[ItemText]
    meeting: Meeting


def press_of(wishes: Sequence[Wish], maker: Maker, now: Meeting) -> Press:
    """Return wishes as one press without a number. `now`: the meeting's facts as they are here."""
    told = tuple(wish_told(wish.id, wish.what, maker, wish.to_keep(), wish.removes) for wish in wishes)
    press = Press(seq=0, wishes=told, texts=tuple(wish.text for wish in wishes if wish.text is not None))
    changes = [wish for wish in wishes if wish.meeting is not None]
    if not changes:
        return press
    newer = now
    for wish in changes:
        newer = with_changes(newer, wish.meeting, [wish.what])
    was = facts_digest(now, parts_named(wish.what for wish in changes))
    return structs.replace(press, meeting=replace(newer, paper=None), was=was)


def requests_for(
    lines: Sequence[Event],
    private: Mapping[str, PrivateWords],
    papers: Papers,
    first_seq: int,
    made: Mapping[str, tuple[str, int]],
) -> list[Request]:
    """
    Return lines of a list that is no longer true as presses with the same ids, one each.

    `made`: whose they were, where a co-chair's laptop brings those of others again.
    """
    found: list[Request] = []
    for line in lines:
        if isinstance(line.what, Unknown):
            continue
        seq = first_seq + len(found)
        wish = wish_told(line.id, line.what, line.maker, private.get(line.id))
        wish = structs.replace(wish, author=made.get(line.id))
        text = text_for(line.what, papers.texts)
        meeting = papers.meeting if isinstance(line.what, PlanChanged) else None
        press = Press(seq=seq, wishes=(wish,), texts=(text,) if text is not None else (), meeting=meeting)
        found.append(Request(seq, tell(press).decode(), (line.id,)))
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
