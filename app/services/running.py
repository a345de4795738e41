"""What a co-chair can do with the meeting's time: start, move on, pause and go on, breaks, minutes, end."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from app.domain.agenda import AboutToday
from app.domain.errors import MeetingError
from app.domain.events import Chair, Maker
from app.domain.kinds import (
    BreakEnded,
    BreakStarted,
    ClockKind,
    EbeSaid,
    ItemStarted,
    MeetingEnded,
    MeetingStarted,
    MinutesChanged,
    PauseAsked,
    PauseEnded,
    PointCalled,
    PointKept,
    PointWrittenDown,
    ThinkingEnded,
    ThinkingStarted,
)
from app.services.keeper import Wish
from app.services.live_meeting import LiveMeeting


@dataclass(frozen=True, slots=True)
class WaitingChoice:
    """What a co-chair chose for one waiting point when moving on. Written down needs a reason code."""

    press: str
    choice: Literal["hear_now", "keep", "write_down"]
    reason_code: str = ""


@dataclass(frozen=True, slots=True)
class MinutesChoice:
    """More or fewer minutes for an item, maybe from another; a reason and what EbEs said where it is theirs."""

    item: str
    delta: int
    from_item: str | None = None
    reason_code: str | None = None
    ebe_said: EbeSaid = "not_asked"


class Running:
    """
    One co-chair at one Run screen. Equal for both.

    Shape: `late_days` is what the group agreed: with fewer days for the easy papers, nothing is decided without a
    reason; None where nobody agreed anything.
    """

    def __init__(self, meeting: LiveMeeting, chair: Chair | None = None, late_days: int | None = None) -> None:
        self.meeting = meeting
        self.chair: Chair | None = chair
        self._late_days = late_days

    @property
    def maker(self) -> Maker:
        """Where what this co-chair does comes from."""
        return Maker("run", chair=self.chair)

    def start(self, counts: Mapping[str, int] | None = None, about: AboutToday | None = None) -> None:
        """*Start the meeting*, at the first item. `counts`: people per group; None if skipped."""
        told = {group: number for group, number in counts.items() if number > 0} if counts else None
        began = MeetingStarted(told or None, about.digest() if about else None, self._late_days)
        first = self.meeting.state.on_agenda()
        self.meeting.happen(self.maker, Wish(began), *(Wish(ItemStarted(item.id)) for item in first[:1]))

    def next_item(self, choices: Sequence[WaitingChoice] = ()) -> None:
        """*Next item*. Raises: `points_waiting` until each waiting point has a choice; `last_item`."""
        following = self.next_id()
        if following is None:
            raise MeetingError("last_item")
        self.go_to(following, choices)

    def next_id(self) -> str | None:
        """Return the item after the one that is now, or None at the end."""
        items = [item.id for item in self.meeting.state.on_agenda()]
        at = items.index(self.meeting.state.now) + 1 if self.meeting.state.now in items else 0
        return items[at] if at < len(items) else None

    def go_to(self, item: str, choices: Sequence[WaitingChoice] = ()) -> None:
        """Move the room to any item. A point to be heard now keeps the room where it is."""
        wishes = _wishes_for(choices)
        if not any(choice.choice == "hear_now" for choice in choices):
            wishes.append(Wish(ItemStarted(item)))
        self.meeting.happen(self.maker, *wishes)

    def back(self, choices: Sequence[WaitingChoice] = ()) -> None:
        """Go back to the item before. Raises: `points_waiting`, `first_item`."""
        items = [item.id for item in self.meeting.state.on_agenda()]
        at = items.index(self.meeting.state.now) if self.meeting.state.now in items else 0
        if at == 0:
            raise MeetingError("first_item")
        self.go_to(items[at - 1], choices)

    def pause(self) -> None:
        """A co-chair asks for a pause."""
        self._do(PauseAsked())

    def go_on(self, reason_code: str) -> None:
        """End a pause for a reason that is kept."""
        self._do(PauseEnded("reason", reason_code))

    def break_now(self) -> None:
        """*Break now*: the item's clock stops."""
        self._do(BreakStarted())

    def break_over(self) -> None:
        """The break is over."""
        self._do(BreakEnded())

    def think(self, seconds: int) -> None:
        """*Thinking time*; 0 for no limit."""
        self._do(ThinkingStarted(seconds))

    def stop_thinking(self) -> None:
        """Thinking time is over."""
        self._do(ThinkingEnded())

    def change_minutes(self, choice: MinutesChoice) -> None:
        """Add or take minutes. Raises: `reason_needed` where EbEs lose them, `break_too_short`."""
        state = self.meeting.state
        losers = [choice.item] if choice.delta < 0 else [choice.from_item] if choice.from_item else []
        said = choice.ebe_said if any(state.item(loser).is_ebe for loser in losers) else None
        self._do(MinutesChanged(choice.item, choice.delta, choice.from_item, choice.reason_code, said))

    def answer_gap(self, *, went_on: bool) -> None:
        """Say whether the meeting went on while the laptop was away."""
        self.meeting.answer_gap(self.maker, went_on=went_on)

    def end(self, choices: Sequence[WaitingChoice] = ()) -> None:
        """*End the meeting*. Raises: `points_waiting`."""
        wishes = _wishes_for(choices)
        if not any(choice.choice == "hear_now" for choice in choices):
            wishes.append(Wish(MeetingEnded()))
        self.meeting.happen(self.maker, *wishes)

    def _do(self, what: ClockKind) -> None:
        self.meeting.happen(self.maker, Wish(what))


def _wishes_for(choices: Sequence[WaitingChoice]) -> list[Wish]:
    wishes: list[Wish] = []
    for choice in choices:
        if choice.choice == "hear_now":
            wishes.append(Wish(PointCalled(choice.press)))
        elif choice.choice == "keep":
            wishes.append(Wish(PointKept(choice.press)))
        else:
            wishes.append(Wish(PointWrittenDown(choice.press, choice.reason_code)))
    return wishes
