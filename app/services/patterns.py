"""Find what comes back over the newest meetings of the record: few lines of each, whatever the age of the record."""

from datetime import date

from app.domain.agenda import DraftItem
from app.domain.patterns import ABOUT_PATTERNS, OFTEN, Pattern, in_order, not_heard, patterns
from app.domain.ports import EventLog, MeetingStore
from app.services.carrying import Carrying
from app.services.house import House

LOOKED_AT = 24


class Patterns:
    """A voice of many meetings. `meetings` that have not ended say nothing yet."""

    def __init__(self, meetings: MeetingStore, log: EventLog, carrying: Carrying) -> None:
        self._meetings, self._log, self._carrying = meetings, log, carrying

    def found(self, today: date) -> tuple[Pattern, ...]:
        """Return what was pushed off or not answered three times or more."""
        return in_order((*self._of_items(today), *self._of_presses()))

    def _of_items(self, today: date) -> list[Pattern]:
        waiting = self._carrying.for_next_time(today).items
        return [_of_item(item) for item in waiting if item.carried is not None and item.carried.times >= OFTEN]

    def _of_presses(self) -> tuple[Pattern, ...]:
        lines = [line for line in self._meetings.lines(LOOKED_AT) if line.phase == "ended"]
        told = self._log.some([line.id for line in lines], ABOUT_PATTERNS) if lines else {}
        return patterns(
            not_heard(line.day or line.created_at.date(), told[line.id]) for line in lines if told.get(line.id)
        )


def _of_item(item: DraftItem) -> Pattern:
    carried = item.carried
    return Pattern("item", item.id, carried.times if carried else 0, carried.first_day if carried else None)


def patterns_of(house: House) -> tuple[Pattern, ...]:
    """Return what comes back in the record of a house."""
    today = house.clock.utc().astimezone().date()
    return Patterns(house.meetings, house.record.log, house.agendas.carrying).found(today)
