"""An agenda draft as text and back: what is kept while it is made, and what travels in a file of our own."""

import datetime as dt
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any, TypeVar, cast, get_args

from app.domain.agenda import (
    AgendaChange,
    AgendaDraft,
    AskedBy,
    Carried,
    DraftItem,
    EasyCheck,
    EasyLine,
    EbeSaid,
    ItemKind,
    Notice,
    Paid,
    Purpose,
)

Json = dict[str, Any]
Made = TypeVar("Made")
STAGES = (1, 2, 3, 4, 5)
MOST_MINUTES = 24 * 60


def draft_to_json(draft: AgendaDraft) -> str:
    """Return a draft as one JSON text."""
    return json.dumps(draft_values(draft), ensure_ascii=False, default=_plain)


def draft_from_json(text: str) -> AgendaDraft:
    """Return the draft that a text holds. Fields that are missing get their default. Raises: ValueError."""
    try:
        body = json.loads(text)
    except RecursionError:
        raise ValueError("too deep") from None
    return draft_of(body)


def draft_values(draft: AgendaDraft) -> Json:
    """Return a draft as plain values; days and times are still days and times (see `_plain`)."""
    return {**asdict(draft), "people": dict(draft.people), "meanings": dict(draft.meanings)}


def draft_of(body: object) -> AgendaDraft:
    """Return the draft that plain values hold, read back from JSON. Raises: ValueError."""
    return _agenda(_Fields(body), inside=False)


def _plain(value: object) -> str:
    if isinstance(value, (dt.date, dt.time)):
        return value.isoformat()
    raise TypeError(type(value).__name__)


class _Fields:
    """Reads the fields of one object, and refuses what is not of the right kind."""

    def __init__(self, body: object) -> None:
        if not isinstance(body, dict):
            raise ValueError("not an object")
        self._body = cast(Json, body)

    def text(self, name: str) -> str:
        value = self._body.get(name, "")
        if not isinstance(value, str):
            raise ValueError(name)
        return value

    def maybe(self, name: str) -> str | None:
        return None if self._body.get(name) is None else self.text(name)

    def number(self, name: str, default: int, least: int = 0, most: int = 1_000_000) -> int:
        value = self._body.get(name, default)
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise ValueError(name)
        return value

    def maybe_number(self, name: str, least: int, most: int) -> int | None:
        return None if self._body.get(name) is None else self.number(name, least, least, most)

    def share(self, name: str) -> float:
        value = self._body.get(name, 1.0)
        if not isinstance(value, (int, float)) or not 0 <= value <= 1:
            raise ValueError(name)
        return float(value)

    def choice(self, name: str, kind: Any, default: Any) -> Any:
        value = self._body.get(name, default)
        if value is not None and value not in get_args(kind):
            raise ValueError(name)
        return default if value is None else value

    def day(self, name: str) -> dt.date | None:
        text = self.maybe(name)
        return dt.date.fromisoformat(text) if text else None

    def time(self, name: str) -> dt.time | None:
        text = self.maybe(name)
        return dt.time.fromisoformat(text) if text else None

    def list_of(self, name: str, make: Callable[[object], Made]) -> tuple[Made, ...]:
        value = self._body.get(name, ())
        if not isinstance(value, Sequence) or isinstance(value, str):
            raise ValueError(name)
        return tuple(make(one) for one in cast("Sequence[object]", value))

    def one(self, name: str, make: Callable[[object], Made]) -> Made | None:
        return None if self._body.get(name) is None else make(self._body[name])

    def values(self, name: str) -> Mapping[str, object]:
        value = self._body.get(name, {})
        if not isinstance(value, dict):
            raise ValueError(name)
        return cast("dict[str, object]", value)


def _agenda(of: _Fields, *, inside: bool) -> AgendaDraft:
    return AgendaDraft(
        title=of.maybe("title"),
        date=of.day("date"),
        start=of.time("start"),
        end=of.time("end"),
        place=of.maybe("place"),
        items=of.list_of("items", _item),
        notices=of.list_of("notices", _notice),
        source_name=of.text("source_name"),
        source_text=of.text("source_text"),
        source_date=of.day("source_date"),
        other_dates=of.list_of("other_dates", _day),
        meetings=() if inside else of.list_of("meetings", lambda one: _agenda(_Fields(one), inside=True)),
        zones=of.list_of("zones", _words),
        people=_people(of.values("people")),
        paid=of.choice("paid", Paid, "not_said"),
        rules=of.list_of("rules", _line),
        changes=of.list_of("changes", _change),
        dropped=of.list_of("dropped", _item),
        meanings={letters: _words(term) for letters, term in of.values("meanings").items()},
    )


def _item(body: object) -> DraftItem:
    of = _Fields(body)
    return DraftItem(
        title=of.text("title"),
        number=of.maybe("number"),
        lead=of.maybe("lead"),
        start=of.time("start"),
        minutes=of.maybe_number("minutes", 0, MOST_MINUTES),
        purpose=of.choice("purpose", Purpose, None),
        kind=of.choice("kind", ItemKind, "item"),
        level=of.number("level", 1, 1, 2),
        notes=of.list_of("notes", _words),
        guessed=of.list_of("guessed", _words),
        sure=of.share("sure"),
        asked_by=of.choice("asked_by", AskedBy, "not_said"),
        stage=of.maybe_number("stage", STAGES[0], STAGES[-1]),
        easy_title=of.text("easy_title"),
        easy=of.list_of("easy", _line),
        picture=of.text("picture"),
        day=of.day("day"),
        id=of.text("id"),
        question=of.text("question"),
        doubts=of.list_of("doubts", _words),
        full_sent=of.day("full_sent"),
        easy_sent=of.day("easy_sent"),
        check=of.one("check", _check),
        carried=of.one("carried", _carried),
        late_reason=of.text("late_reason"),
    )


def _line(body: object) -> EasyLine:
    of = _Fields(body)
    return EasyLine(of.text("words"), of.text("picture"))


def _check(body: object) -> EasyCheck:
    of = _Fields(body)
    return EasyCheck(of.text("by_role"), _day(of.text("day")), of.text("changes"), of.text("of"))


def _carried(body: object) -> Carried:
    of = _Fields(body)
    return Carried(of.text("from_meeting"), of.number("times", 1), of.day("first_day"))


def _change(body: object) -> AgendaChange:
    of = _Fields(body)
    return AgendaChange(
        kind=of.choice("kind", AgendaChange.__annotations__["kind"], "moved"),
        item=of.text("item"),
        reason_code=of.text("reason_code"),
        ebe_said=of.choice("ebe_said", EbeSaid, "not_asked"),
        minutes=of.number("minutes", 0, 0, MOST_MINUTES),
        from_place=of.number("from_place", 0),
    )


def _notice(body: object) -> Notice:
    of = _Fields(body)
    return Notice(of.text("code"), dict(of.values("facts")))


def _people(counts: Mapping[str, object]) -> dict[str, int]:
    checked = _Fields(dict(counts))
    return {group: checked.number(group, 0, 0, 10_000) for group in counts}


def _words(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("words")
    return value


def _day(value: object) -> dt.date:
    return dt.date.fromisoformat(_words(value))
