"""A press of another laptop, as the laptop with the record takes it: over the network, or from a file."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.domain.errors import MeetingError
from app.domain.events import group_to_write
from app.domain.kinds import ItemStarted, PlanChanged
from app.domain.live_rights import refuse_unless_allowed, refuse_unless_facts_fit, refuse_unless_own, texts_that_fit
from app.domain.wire import Press
from app.domain.wire_lines import maker_of, private_of, what_of
from app.services.keeper import Wish
from app.services.live_meeting import LiveMeeting


@dataclass(frozen=True, slots=True)
class PressedBy:
    """Which laptop pressed, and whether it is a co-chair's."""

    device: str
    is_chair: bool = False


@dataclass(frozen=True, slots=True)
class KnownPresses:
    """What is known of presses: which laptop made one, and whether ids are in the record, in whatever meeting."""

    author: Callable[[str], str | None]
    knows: Callable[[list[str]], bool]


def let_happen(live: LiveMeeting, known: KnownPresses, by: PressedBy, press: Press) -> None:
    """
    Let a press happen as if it was pressed here, all of it or nothing.

    Raises: `not_allowed_here`, `not_yours`, `already_so`, as `texts_that_fit`, `refuse_unless_facts_fit` and `apply`.
    """
    if (press.texts or press.meeting is not None) and not by.is_chair:
        raise MeetingError("not_allowed_here")
    if known.knows([wish.id for wish in press.wishes]):
        raise MeetingError("not_allowed_here")  # the id of a line of another meeting
    wishes: list[Wish] = []
    whats = [what_of(told) for told in press.wishes]
    texts = texts_that_fit(whats, press.texts, live.texts)
    refuse_unless_facts_fit(whats, press.meeting, press.was, live.meeting)
    maker = maker_of(press.wishes[0])
    maker = replace(maker, group=group_to_write(maker.group, live.state.counts))
    for told, what, text in zip(press.wishes, whats, texts, strict=True):
        author = told.author if told.author is not None and by.is_chair else (by.device, press.seq)
        refuse_unless_allowed(what, maker_of(told), author[0], by.is_chair, known.author)
        refuse_unless_own(told.removes, author[0], by.is_chair, known.author)
        if isinstance(what, ItemStarted) and what.item == live.state.now:
            raise MeetingError("already_so")  # both co-chairs pressed at the same moment
        private = private_of(told)
        meeting = press.meeting if isinstance(what, PlanChanged) else None
        wishes.append(Wish(what, "", None, told.removes, told.id, private, author, text, meeting))
    live.happen(maker, *wishes)
