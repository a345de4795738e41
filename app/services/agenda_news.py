"""What changed on today's agenda since the meeting began: for everyone who follows."""

from app.domain.events import Event
from app.domain.kinds import (
    ItemAdded,
    ItemBroughtBack,
    ItemDropped,
    ItemLengthened,
    ItemMoved,
    ItemShortened,
    Kind,
    MeetingStarted,
    MinutesChanged,
    PlanChanged,
)
from app.services.live_meeting import LiveMeeting
from app.services.telling import StoryLine, tell

TOLD: tuple[type[Kind], ...] = (
    ItemAdded, ItemBroughtBack, ItemDropped, ItemLengthened, ItemMoved, ItemShortened, MinutesChanged, PlanChanged,
)  # fmt: skip


class AgendaNews:
    """
    Which changes of the agenda a person has not put away. One for each screen.

    Shape: what happened before the screen was opened is told too, unless the meeting is over.
    """

    def __init__(self, meeting: LiveMeeting) -> None:
        self._meeting = meeting
        self._seen, self._put_away = 0, 0
        self._changes: list[Event] = []
        self._told: tuple[tuple[Event, ...], tuple[StoryLine, ...]] = ((), ())
        self._has_begun = False

    def newest(self, most: int = 2) -> tuple[StoryLine, ...]:
        """Return the newest changes that are not put away, oldest first."""
        self._look()
        fresh = tuple(event for event in self._changes if event.n > self._put_away)[-most:]
        if not fresh or not self._meeting.state.is_running:
            return ()
        if fresh != self._told[0]:
            wanted = {event.id for event in fresh}
            lines = tell(self._meeting.events, self._meeting.texts)
            self._told = (fresh, tuple(line for line in lines if line.event in wanted))
        return self._told[1]

    def count(self) -> int:
        """Return how many changes are not put away."""
        return sum(event.n > self._put_away for event in self._changes)

    def put_away(self) -> None:
        """The person has seen what is told now."""
        self._put_away = self._seen

    def _look(self) -> None:
        """Look at what happened since the last look."""
        events = self._meeting.events
        for event in events[self._seen :]:
            if isinstance(event.what, MeetingStarted):
                self._has_begun = True
            elif self._has_begun and isinstance(event.what, TOLD):
                self._changes.append(event)
        self._seen = len(events)
