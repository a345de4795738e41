"""Works out the numbers of a meeting again, from its saved table alone. Nothing of the program is used for it."""

import csv
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from statistics import median

EBE = ("Experts by experience", "Both")
RAISED = ("point_raised", "point_prepared", "point_raised_any_time")
CALLED = ("point_called", "point_called_any_time")
LOST = {"minutes_taken": "Item number", "item_shortened": "Item number", "minutes_moved": "Minutes came from item"}


@dataclass
class Counted:
    """What the table says. Units: whole minutes; `used` and `planned` by the number of the item."""

    planned: dict[str, int] = field(default_factory=dict)
    used: Counter[str] = field(default_factory=Counter)
    asked_by: dict[str, str] = field(default_factory=dict)
    to_talk: list[str] = field(default_factory=list)
    breaks: list[str] = field(default_factory=list)
    paused: int = 0
    became: dict[str, str] = field(default_factory=dict)
    me_too: Counter[str] = field(default_factory=Counter)
    waits: list[int] = field(default_factory=list)
    lost: Counter[str] = field(default_factory=Counter)
    dropped: set[str] = field(default_factory=set)
    changed: list[str] = field(default_factory=list)

    def minutes(self, of: dict[str, int] | Counter[str], *, ebe: bool, only: set[str] | None = None) -> int:
        """Minutes of items to talk about, of EbEs or of others."""
        items = (item for item in self.to_talk if (self.asked_by[item] in EBE) == ebe)
        return sum(of.get(item, 0) for item in items if only is None or item in only)

    @property
    def pushed_off(self) -> set[str]:
        """The items of EbEs that lost minutes, went off, or were not reached."""
        missed = {item for item in self.to_talk if item not in self.used}
        return {item for item in self.to_talk if self.asked_by[item] in EBE} & (set(self.lost) | self.dropped | missed)

    @property
    def median_wait(self) -> float:
        """How long half of the points that were heard waited at most."""
        return median(self.waits)


def read_table(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def count(rows: list[dict[str, str]]) -> Counted:
    """Go through the table line by line, as a person with a pencil would."""
    found = Counted()
    for row in rows:
        if row["Code"] == "agenda":
            _agenda(row, found)
    told = [row for row in rows if row["Day and time"]]
    _time(told, found)
    _points(told, found)
    _changes(told, found)
    return found


def _agenda(row: dict[str, str], found: Counted) -> None:
    number = row["Item number"]
    found.planned[number], found.asked_by[number] = int(row["Minutes"] or 0), row["Who asked"]
    if row["Kind of item"] == "to talk about":
        found.to_talk.append(number)
    if row["Kind of item"] == "break":
        found.breaks.append(number)


def _at(row: dict[str, str]) -> datetime:
    return datetime.strptime(row["Day and time"], "%Y-%m-%d %H:%M")


def _between(before: dict[str, str], after: dict[str, str]) -> int:
    return int((_at(after) - _at(before)).total_seconds()) // 60


def _time(rows: list[dict[str, str]], found: Counted) -> None:
    """Each minute belongs to the item that is on, or to a pause, or to a break that was not on the agenda."""
    item, pauses, on_break = "", 0, False
    for before, row in zip([rows[0], *rows], rows, strict=False):
        if pauses:
            found.paused += _between(before, row)
        elif item and not on_break:
            found.used[item] += _between(before, row)
        code = row["Code"]
        if code in ("item_first", "item_started"):
            item = row["Item number"]
            found.used[item] += 0
        elif code == "meeting_ended":
            item = ""
        elif code in ("break_started", "break_ended"):
            on_break = code == "break_started"
        elif code == "pause_asked":
            pauses = 1
        elif code.startswith("pause_ended"):
            pauses = 0


def _points(rows: list[dict[str, str]], found: Counted) -> None:
    raised: dict[str, dict[str, str]] = {}
    heard: dict[str, dict[str, str]] = {}
    begins: dict[str, dict[str, str]] = {}
    for row in rows:
        code, point = row["Code"], row["Point number"]
        if code in ("item_first", "item_started"):
            begins.setdefault(row["Item number"], row)
        if not point:
            continue
        if code in RAISED:
            raised[point], found.became[point] = row, "waiting"
        elif code in CALLED or code.startswith("answered_"):
            heard.setdefault(point, row)
        if code == "me_too":
            found.me_too[point] += 1
        if code.startswith(("answered_", "point_taken_back", "point_written_down")):
            found.became[point] = code.removeprefix("answered_").removeprefix("point_").removesuffix("_any_time")
    for point, row in heard.items():
        since = raised[point]
        if since["Code"] == "point_prepared":
            since = begins[since["Item number"]]
        if found.became[point] != "taken_back":
            found.waits.append(_between(since, row))


def _changes(rows: list[dict[str, str]], found: Counted) -> None:
    has_begun = False
    for row in rows:
        code = row["Code"]
        has_begun = has_begun or code == "meeting_started"
        if has_begun and code in LOST:
            found.lost[row[LOST[code]]] += int(row["Minutes"])
        elif code == "item_dropped":
            found.dropped.add(row["Item number"])
        elif code in ("decision_made", "decision_changed") and not row["Changed later"]:
            found.changed.append(row["What changed"] or "not_said")
