"""The power record: of one meeting, and over many. Counts are kept beside the events and can always be made anew."""

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.agenda import ItemText
from app.domain.agenda_words import count_words
from app.domain.apply import replay
from app.domain.clock import Clock
from app.domain.deciding import changed_decisions
from app.domain.events import Event
from app.domain.glossary import Glossary
from app.domain.group_rules import GroupRules
from app.domain.kept_counts import KeptCounts, PowerCounts
from app.domain.live import Item, LiveState
from app.domain.measured_meeting import Meant, at_once, meant_in_steps
from app.domain.measures import VERSION, Measures, measures_from, values_of
from app.domain.measuring import measure
from app.domain.meeting import Meeting
from app.domain.ports import EventLog, MeetingStore
from app.domain.pressing import HARD_WORD_CARDS
from app.domain.trends import AT_ONCE, Kept, Span, Trend, kept_figures, trends, years_before

MONTH_DAYS = 30.4375
NOTHING_COUNTED: Kept = (0, 0)


@dataclass(frozen=True, slots=True)
class PowerItem:
    """One item as it went, for the tables behind the charts. Units: planned whole minutes, used seconds."""

    title: str
    is_break: bool
    asked_by: str
    planned: int | None
    used: int
    status: str
    hard_word_cards: int
    easy_checked: bool
    stage: int | None


@dataclass(frozen=True, slots=True)
class PowerDecision:
    """One decision, for the table behind what changed. `options`: how many ways to choose from were written down."""

    title: str
    stage: int | None
    options: int
    what_changed: str | None
    ebe_view: str | None
    is_disagreed: bool


@dataclass(frozen=True, slots=True)
class MeetingPower:
    """The power record of one meeting: its measures, and its items with their titles."""

    meeting: Meeting
    day: date
    measures: Measures
    items: tuple[PowerItem, ...] = ()
    decisions: tuple[PowerDecision, ...] = ()


def power_of(
    meeting: Meeting, events: list[Event], texts: Mapping[str, ItemText], glossary: Glossary | None = None
) -> MeetingPower:
    """Return the power record of a meeting from its lines; hard words are counted with `glossary`. Nothing is kept."""
    return at_once(power_in_steps(meeting, events, texts, glossary))


def power_in_steps(
    meeting: Meeting, events: list[Event], texts: Mapping[str, ItemText], glossary: Glossary | None = None
) -> Generator[None, None, MeetingPower]:
    """Return the same, with rests between."""
    titles = {item: text.title for item, text in texts.items()}
    told = yield from meant_in_steps(meeting.id, events, titles, meeting.day)
    if glossary is not None:
        said = [texts[item.id] for item in told.end.items if item.id in texts]
        told = replace(told, words=(yield from count_words(said, glossary)))
    yield
    day = (told.end.started_at or meeting.created_at).astimezone().date()
    items = tuple(_item(item, told.begun, told.end, titles) for item in told.end.items)
    return MeetingPower(meeting, day, measure(told), items, _decisions(told, titles))


def _item(item: Item, begun: LiveState, end: LiveState, titles: Mapping[str, str]) -> PowerItem:
    planned = next((one.minutes for one in begun.items if one.id == item.id), item.minutes)
    cards = [press for press in end.presses if press.item == item.id and press.meaning in HARD_WORD_CARDS]
    return PowerItem(
        title=titles.get(item.id, ""),
        is_break=item.kind == "break",
        asked_by=item.asked_by,
        planned=planned,
        used=item.used_ms // 1000,
        status=item.status,
        hard_word_cards=sum(press.status != "taken_back" for press in cards),
        easy_checked=item.easy_checked,
        stage=item.stage,
    )


def _decisions(told: Meant, titles: Mapping[str, str]) -> tuple[PowerDecision, ...]:
    """Return the decisions that count: not those that a later one changed."""
    changed = set(changed_decisions(told.events).values())
    return tuple(
        PowerDecision(
            title=titles.get(made.item, ""),
            stage=told.end.item(made.item).stage,
            options=len(told.end.item(made.item).options),
            what_changed=made.what_changed,
            ebe_view=made.ebe_view,
            is_disagreed=bool(made.disagreed),
        )
        for made in told.end.decisions
        if made.id not in changed
    )


@dataclass(frozen=True, slots=True)
class Agreed:
    """What a group agreed, as it is now: its numbers, and the hard words it knows."""

    rules: Callable[[], GroupRules]
    glossary: Callable[[], Glossary]


class PowerRecord:
    """Works out measures, and keeps their counts so that many meetings are as fast as few."""

    def __init__(
        self,
        meetings: MeetingStore,
        log: EventLog,
        counts: PowerCounts,
        group: Agreed,
        clock: Clock,
    ) -> None:
        self._meetings, self._log, self._counts = meetings, log, counts
        self._group, self._clock = group, clock

    def of(self, meeting_id: str) -> MeetingPower:
        """Return the power record of one meeting, as it is now. Raises: `no_such_meeting`."""
        meeting = self._meetings.meeting(meeting_id)
        return power_of(meeting, self._log.read(meeting.id), self._meetings.texts(meeting.id), self._group.glossary())

    def trend(self, span: Span) -> tuple[Trend, ...]:
        """Return each part over many meetings, from the counts that are kept by now (`waiting` tells the others)."""
        today = self._today()
        rows = (
            self._counts.newest(2 * AT_ONCE, VERSION)
            if span == "meetings"
            else self._counts.since(years_before(today.replace(day=1), 2 if span == "year" else 5), VERSION)
        )
        return trends(span, rows, today)

    def waiting(self) -> tuple[str, ...]:
        """
        Return the meetings whose counts are missing or older than their events, newest first.

        Counts of deleted meetings whose time is over are forgotten before. Raises: `not_kept`.
        """
        self._counts.forget(self._today())
        older = self._counts.without_figures()
        if older:
            self._counts.add_figures({key: _figures_of(counts) for key, counts in older.items()})
        return self._counts.to_make(VERSION)

    def bring_up_to_date(self) -> None:
        """Make all counts that wait, at once. A window uses `Counting` instead."""
        self.keep_all([at_once(self.count_in_steps(meeting)) for meeting in self.waiting()])

    def keep_all(self, counted: Sequence[KeptCounts]) -> None:
        """Keep these counts. Raises: `not_kept`."""
        self._counts.keep(counted, VERSION)

    def keep(self, meeting_id: str) -> None:
        """Keep the counts of a meeting that ended and is no practice. Raises: `no_such_meeting`, `not_kept`."""
        meeting = self._meetings.meeting(meeting_id)
        if meeting.is_practice or replay(meeting.id, self._log.read(meeting.id)).phase != "ended":
            return
        self._counts.keep([at_once(self.count_in_steps(meeting.id))], VERSION)

    def count_in_steps(self, meeting_id: str) -> Generator[None, None, KeptCounts]:
        """Return the counts of a meeting, with rests between. Raises: `no_such_meeting`, `record_damaged`."""
        meeting = self._meetings.meeting(meeting_id)
        events = self._log.read(meeting.id)
        yield
        power = yield from power_in_steps(meeting, events, self._meetings.texts(meeting.id), self._group.glossary())
        stays = timedelta(days=round(self._group.rules().counts_months * MONTH_DAYS))
        until = power.day + stays if stays else date.min
        counts, figures = values_of(power.measures), kept_figures(power.measures)
        return KeptCounts(meeting.id, power.day, len(events), counts, until, figures)

    def _today(self) -> date:
        return self._clock.utc().astimezone().date()


def _figures_of(counts: Mapping[str, object]) -> Kept:
    """Return the figures of counts that an older Fair Say kept; none where they cannot be understood any more."""
    try:
        return kept_figures(measures_from(counts))
    except (KeyError, TypeError):
        return NOTHING_COUNTED
