"""Reads an agenda that Fair Say saved: checked like the file of a stranger, because it may be one."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, cast, get_args

from app.domain.agenda import AgendaDraft, DraftItem, Notice
from app.domain.draft_json import draft_of
from app.domain.errors import MeetingError
from app.domain.events import Group
from app.domain.sheet import Drawn
from app.domain.travelling import (
    AGENDA_PART,
    FORMAT,
    MOST_BYTES,
    MOST_PICTURE_BYTES,
    MOST_PICTURES,
    VERSION,
    TakeIn,
    TravellingPicture,
    picture_ids,
    with_pictures,
)
from app.importers.limits import MAX_ITEMS, MAX_TEXT_BYTES, MAX_USED_CHARACTERS, Package

MOST_LINES = 60
MOST_NESTED = 12
ALREADY_DECIDED = 5
FIRST_YEAR, LAST_YEAR = 1900, 2200
_SAFE_NAME = re.compile(r"fairsay\.json|pictures/[A-Za-z0-9_-]{1,80}\.(?:svg|png|jpeg)")
_ID = re.compile(r"[\w:.-]{1,120}")
_CODE = re.compile(r"[a-z][a-z0-9_]{0,40}")
_KINDS: dict[str, tuple[Drawn, Callable[[bytes], bool]]] = {
    "svg": ("svg", lambda data: b"<svg" in data[:4096]),
    "png": ("png", lambda data: data.startswith(b"\x89PNG\r\n\x1a\n")),
    "jpeg": ("jpeg", lambda data: data.startswith(b"\xff\xd8\xff")),
}
Values = dict[str, Any]


def read_fairsay(data: bytes, take_in: TakeIn | None = None) -> AgendaDraft:
    """
    Return the agenda in a file of ours. Pictures go to `take_in`; without it they keep their ids, and nothing is kept.

    Raises: `fairsay_newer`, `fairsay_damaged`, `fairsay_unsafe`, `agenda_too_big`, `agenda_damaged`, `agenda_locked`.
    """
    package = Package(data, MOST_BYTES)
    _refuse_strange_names(package.names())
    body = _body(package)
    try:
        draft = _checked(draft_of(body["draft"]))
        pictures = [_picture(package, one) for one in _list(body.get("pictures", []), MOST_PICTURES)]
    except (ValueError, KeyError, TypeError) as problem:
        raise MeetingError("fairsay_damaged") from problem
    return draft if take_in is None else _with_pictures_here(draft, take_in(picture_ids(draft), pictures))


def _with_pictures_here(draft: AgendaDraft, here: Mapping[str, str]) -> AgendaDraft:
    missing = [picture for picture in picture_ids(draft) if picture not in here]
    notices = (Notice("pictures_left_out", {"count": len(missing)}),) if missing else ()
    return replace(with_pictures(draft, here), notices=notices)


def _refuse_strange_names(names: list[str]) -> None:
    """Only names that ours have are let in: nothing above the folder, nothing from a disk, nothing twice."""
    if len(set(names)) != len(names) or not all(_SAFE_NAME.fullmatch(name) for name in names):
        raise MeetingError("fairsay_unsafe")
    if len(names) > MOST_PICTURES + 1:
        raise MeetingError("agenda_too_big")


def _body(package: Package) -> Values:
    text = package.read(AGENDA_PART)
    if len(text) > 2 * MAX_TEXT_BYTES:
        raise MeetingError("agenda_too_big")
    try:
        body: object = json.loads(text.decode("utf-8"))
        _refuse_strange_values(body)
    except (ValueError, RecursionError) as problem:
        raise MeetingError("fairsay_damaged") from problem
    if not isinstance(body, dict) or body.get("format") != FORMAT:
        raise MeetingError("fairsay_damaged")
    values = cast(Values, body)
    version = values.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise MeetingError("fairsay_damaged")
    if version > VERSION:
        raise MeetingError("fairsay_newer")
    return values


def _refuse_strange_values(body: object) -> None:
    """Refuse texts that no screen could show and nests too deep to walk. Raises: ValueError."""
    todo = [(body, 0)]
    while todo:
        value, depth = todo.pop()
        if depth > MOST_NESTED:
            raise ValueError("too deep")
        if isinstance(value, str):
            _refuse_strange_text(value)
        elif isinstance(value, dict):
            todo.extend((part, depth + 1) for pair in cast(Values, value).items() for part in pair)
        elif isinstance(value, list):
            todo.extend((part, depth + 1) for part in cast("list[object]", value))


def _refuse_strange_text(text: str) -> None:
    if any("\ud800" <= each <= "\udfff" or each == "\x00" for each in text):
        raise ValueError("half a letter")


def _checked(draft: AgendaDraft) -> AgendaDraft:
    """Return the agenda without what only holds where it was made. Raises: ValueError where it is too much."""
    for items in (draft.items, draft.dropped):
        if len(items) > MAX_ITEMS:
            raise ValueError("items")
    ids = [item.id for item in (*draft.items, *draft.dropped) if item.id]
    if len(set(ids)) != len(ids) or not all(_ID.fullmatch(each) for each in ids):
        raise ValueError("id")
    _refuse_odd_moments(draft)
    changes = tuple(one for one in draft.changes if _CODE.fullmatch(one.reason_code))
    said = [draft.title or "", draft.place or "", draft.source_name, *draft.zones, *draft.people]
    _refuse_long([*said, *(rule.words for rule in draft.rules)])
    return replace(
        draft,
        items=tuple(_item(item) for item in draft.items),
        dropped=tuple(_item(item) for item in draft.dropped),
        people={group: count for group, count in draft.people.items() if group in get_args(Group)},
        changes=changes,
        notices=(),
        meetings=(),
        rules=draft.rules[:MOST_LINES],
    )


def _item(item: DraftItem) -> DraftItem:
    if len(item.easy) > MOST_LINES or len(item.notes) > MAX_ITEMS:
        raise ValueError("lines")
    said = [item.title, item.lead or "", item.number or "", item.easy_title, item.question, *item.notes]
    _refuse_long([*said, *(line.words for line in item.easy), *(() if item.check is None else (item.check.by_role,))])
    if item.stage == ALREADY_DECIDED and item.purpose == "decide":
        return replace(item, purpose=None, doubts=("purpose", *item.doubts))
    return item


def _refuse_odd_moments(draft: AgendaDraft) -> None:
    """Refuse days that no calendar of ours shows, and times of a zone: ours are always those of the room."""
    items = (*draft.items, *draft.dropped)
    days = [draft.date, draft.source_date, *draft.other_dates]
    days += [day for item in items for day in (item.day, item.full_sent, item.easy_sent)]
    days += [item.check.day for item in items if item.check] + [
        item.carried.first_day for item in items if item.carried
    ]
    times = [draft.start, draft.end, *(item.start for item in items)]
    if any(day and not FIRST_YEAR <= day.year <= LAST_YEAR for day in days) or any(
        time and time.tzinfo for time in times
    ):
        raise ValueError("moment")


def _refuse_long(texts: list[str]) -> None:
    if any(len(text) > MAX_USED_CHARACTERS for text in texts):
        raise ValueError("too long")


def _picture(package: Package, body: object) -> TravellingPicture:
    if not isinstance(body, dict):
        raise ValueError("picture")
    said = cast(Values, body)
    file, name = _text(said, "file"), _text(said, "id")
    kind, is_this = _KINDS[file.rpartition(".")[2]]
    data = package.read(file)
    if len(data) > MOST_PICTURE_BYTES or not is_this(data) or not _ID.fullmatch(name):
        raise ValueError("picture")
    words = tuple(
        word for word in _list(said.get("words", []), MOST_LINES) if isinstance(word, str) and len(word) < 100
    )
    return TravellingPicture(name, kind, data, _text(said, "alt"), words, _text(said, "source"), _text(said, "licence"))


def _text(said: Values, name: str) -> str:
    value = said.get(name, "")
    if not isinstance(value, str) or len(value) > MAX_USED_CHARACTERS:
        raise ValueError(name)
    return value


def _list(value: object, most: int) -> list[object]:
    if not isinstance(value, list) or len(cast("list[object]", value)) > most:
        raise ValueError("list")
    return cast("list[object]", value)
