"""Tell what happened in a meeting: one line for each event worth telling, as a code and its facts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import singledispatchmethod

from app.domain.agenda import ItemText
from app.domain.events import Event
from app.domain.kinds import (
    AskedForBy,
    CardPressed,
    Correction,
    DecisionMade,
    Felt,
    FeltDecided,
    GapAnswered,
    ItemAdded,
    ItemCarried,
    ItemStarted,
    Kind,
    MeetingStarted,
    MinutesChanged,
    Override,
    PauseEnded,
    PlanChanged,
    PointAnswered,
    PointClosed,
    PointRaised,
    PointSeen,
    SpeakingEnded,
    SpeakingStarted,
    StageSaid,
    TakenBack,
    ThinkingStarted,
    Unknown,
    kind_name,
)

Facts = dict[str, object]
Told = tuple[str, Facts]


@dataclass(frozen=True, slots=True)
class StoryLine:
    """
    One line of what happened. `code` has its sentence in `app/words/story.py`.

    Shape: `facts` hold what the sentence needs; `title` is the item's title, None if its words are not kept.
    `corrected`: a later line puts this one right.
    """

    at: datetime
    code: str
    facts: Mapping[str, object]
    n: int
    event: str
    corrected: bool = False


def tell(events: Sequence[Event], texts: Mapping[str, ItemText]) -> tuple[StoryLine, ...]:
    """
    Return what happened, oldest first.

    Shape: the agenda as it was first made is not told, line by line; every change after that is.
    """
    teller = _Teller(texts, {event.id: event for event in events})
    wrong = {event.what.of for event in events if isinstance(event.what, Correction)}
    story: list[StoryLine] = []
    prepared: dict[str, StoryLine] = {}
    for event in events:
        told = teller.told(event)
        if told is not None:
            code, facts = told
            line = StoryLine(event.at, code, facts, event.n, event.id, corrected=event.id in wrong)
            if isinstance(event.what, PointRaised) and not teller.has_begun and event.what.item is not None:
                prepared[event.id] = replace(line, code="point_prepared")
            elif getattr(event.what, "of", None) not in prepared:
                story.append(line)
        if isinstance(event.what, TakenBack):
            prepared.pop(event.what.of, None)
        elif isinstance(event.what, MeetingStarted):  # before that, what was prepared was nobody else's
            story += [replace(line, at=event.at) for line in prepared.values()]
            prepared = {}
    return tuple(story)


@dataclass(eq=False, slots=True)
class _Teller:
    """With slots, because `singledispatchmethod` of Python 3.13.0 keeps for ever each object that it can refer to."""

    texts: Mapping[str, ItemText]
    events: Mapping[str, Event]
    has_begun: bool = False
    now: str | None = None
    of_ebes: set[str] = field(default_factory=set[str])
    felt: set[str] = field(default_factory=set[str])
    changes: str | None = None

    def told(self, event: Event) -> Told | None:
        """Return code and facts of one event, or None if it is not worth a line."""
        told, of = self._tell(event.what, event), getattr(event.what, "of", None)
        self._remember(event)
        return (told[0], told[1] | {"of": of}) if told is not None and of is not None else told

    def _remember(self, event: Event) -> None:
        if isinstance(event.what, MeetingStarted):
            self.has_begun = True
        elif isinstance(event.what, ItemStarted):
            self.now = event.what.item
        elif isinstance(event.what, AskedForBy) and event.what.who in ("ebe", "both"):
            self.of_ebes.add(event.what.item)

    def _about(self, item: object) -> Facts:
        if not isinstance(item, str):
            return {}
        text = self.texts.get(item)
        return {"item": item, "title": text.title if text else None}

    def _press(self, press: str) -> tuple[str, Facts]:
        """Return what was pressed (its meaning), and the item it was about."""
        event = self.events.get(press)
        what = event.what if event else None
        if isinstance(what, CardPressed):
            return what.meaning, self._about(what.item)
        if isinstance(what, PointRaised):
            return "point", self._about(what.item)
        return "pause" if event and event.kind == "pause_asked" else "point", {}

    def _why(self, what: Kind, event: Event) -> Facts:
        """Return why it was done, and what EbEs said of it where something of theirs lost by it."""
        facts = {"reason": getattr(what, "reason_code", None)}
        if event.maker.came_from == "run" or getattr(what, "item", None) in self.of_ebes:
            facts["ebe_said"] = getattr(what, "ebe_said", None)
        return {name: code for name, code in facts.items() if code}

    @singledispatchmethod
    def _tell(self, what: Kind, event: Event) -> Told | None:
        """Tell a kind by its own name, with the item it is about or the press it is of."""
        of = getattr(what, "of", None)
        facts = self._press(of)[1] if isinstance(of, str) else self._about(getattr(what, "item", None))
        return _with_title(kind_name(type(what)), facts | self._why(what, event))

    @_tell.register
    def _(self, what: Unknown, _event: Event) -> Told | None:
        return "unknown", {"kind": what.kind}

    @_tell.register
    def _(self, _what: MeetingStarted, event: Event) -> Told | None:
        return "following_started" if event.maker.came_from == "follow" else "meeting_started", {}

    @_tell.register
    def _(self, what: ItemStarted, _event: Event) -> Told | None:
        return "item_first" if self.now is None else "item_started", self._about(what.item)

    @_tell.register
    def _(self, what: PauseEnded, _event: Event) -> Told | None:
        return f"pause_ended_{what.how}", {"reason": what.reason_code} if what.reason_code else {}

    @_tell.register
    def _(self, what: ThinkingStarted, _event: Event) -> Told | None:
        minutes = round(what.seconds / 60)
        return ("thinking_minutes", {"minutes": minutes}) if minutes > 1 else ("thinking_started", {})

    @_tell.register
    def _(self, what: MinutesChanged, event: Event) -> Told | None:
        facts = {**self._about(what.item), "minutes": abs(what.delta), **self._why(what, event)}
        if what.from_item is None:
            return "minutes_added" if what.delta >= 0 else "minutes_taken", facts
        other = self._about(what.from_item)
        return "minutes_moved", facts | {"other": other["title"], "other_item": other["item"]}

    @_tell.register
    def _(self, what: GapAnswered, _event: Event) -> Told | None:
        went_on = "gap_went_on" if what.went_on else "gap_stood_still"
        return went_on, {"minutes": max(1, round(what.gap_s / 60))}

    @_tell.register
    def _(self, what: CardPressed, _event: Event) -> Told | None:
        return f"card_{what.meaning}", self._about(what.item)

    @_tell.register
    def _(self, what: PointSeen, _event: Event) -> Told | None:
        meaning, facts = self._press(what.of)
        return _with_title("point_seen", facts) if meaning == "point" else ("card_seen", {})

    @_tell.register
    def _(self, what: Felt | FeltDecided, _event: Event) -> Told | None:
        """How it felt is told once, and once for each decision: not how many answered, and when."""
        about = what.item if isinstance(what, FeltDecided) else ""
        if about in self.felt:
            return None
        self.felt.add(about)
        return ("felt_decided", self._about(about)) if about else ("felt", {})

    @_tell.register
    def _(self, what: TakenBack, _event: Event) -> Told | None:
        meaning, facts = self._press(what.of)
        return _with_title("point_taken_back", facts) if meaning == "point" else ("card_taken_back", facts)

    @_tell.register
    def _(self, what: PointAnswered, _event: Event) -> Told | None:
        return f"answered_{what.outcome}", self._press(what.of)[1]

    @_tell.register
    def _(self, what: PointClosed, _event: Event) -> Told | None:
        return f"heard_{what.heard}", self._press(what.of)[1]

    @_tell.register
    def _(self, what: ItemAdded, event: Event) -> Told | None:
        return ("item_added", self._about(what.item) | self._why(what, event)) if self.has_begun else None

    @_tell.register
    def _(self, what: AskedForBy, _event: Event) -> Told | None:
        return None if what.who == "not_said" else (f"asked_by_{what.who}", self._about(what.item))

    @_tell.register
    def _(self, what: StageSaid, event: Event) -> Told | None:
        said_by = {"said_by": event.maker.chair} if event.maker.chair is not None else {}
        return f"stage_{what.stage}", self._about(what.item) | said_by

    @_tell.register
    def _(self, what: Override, _event: Event) -> Told | None:
        code = "override_notice" if what.rule == "notice" else "override"
        return code, {**self._about(what.item), "reason": what.reason_code}

    @_tell.register
    def _(self, what: ItemCarried, _event: Event) -> Told | None:
        return "item_carried", {**self._about(what.item), "times": what.times}

    @_tell.register
    def _(self, what: PlanChanged, _event: Event) -> Told | None:
        if what.what in {"meanings", "about"}:
            return None  # how words are explained, and what is said first: nothing that people came for
        return f"plan_{what.what}", {"reason": what.reason_code} if what.reason_code else {}

    @_tell.register
    def _(self, _what: SpeakingStarted | SpeakingEnded, _event: Event) -> Told | None:
        return None

    @_tell.register
    def _(self, what: DecisionMade, _event: Event) -> Told | None:
        changes, self.changes = self.changes, None
        facts = {"what_changed": what.what_changed, "ebe_view": what.ebe_view}
        return "decision_changed" if changes else "decision_made", self._about(what.item) | facts

    @_tell.register
    def _(self, what: Correction, event: Event) -> Told | None:
        wrong = self.events.get(what.of)
        if wrong is not None and isinstance(wrong.what, DecisionMade) and event.words is None:
            self.changes = what.of  # the decision that follows tells it
            return None
        return "correction", {"corrects": wrong.n, "corrects_at": wrong.at} if wrong else {"corrects": None}


_ANY_TIME = ("point_raised", "point_taken_back", "point_called", "point_seen", "point_kept", "point_written_down")


def _with_title(code: str, facts: Facts) -> Told:
    """Return the code that needs no title where a point was about no item."""
    return (f"{code}_any_time" if code in _ANY_TIME and "title" not in facts else code), facts
