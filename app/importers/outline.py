"""From lines and tables to an agenda draft: tables first, then numbers and times, then headings (rule IM-6)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time

from app.domain.agenda import AgendaDraft, DraftItem, EasyLine, Notice
from app.importers.body import find_body
from app.importers.dates import find_year
from app.importers.doubts import doubts_of
from app.importers.easy_items import easy_entries, is_easy_table
from app.importers.entry import Entry
from app.importers.grid_items import is_timetable, timetable_entries
from app.importers.leftovers import is_junk
from app.importers.limits import MAX_ITEMS, MAX_LINES
from app.importers.line_items import line_entries
from app.importers.meeting_facts import is_head_table, read_facts
from app.importers.paper import Block, Facts, Line, Paper, Table
from app.importers.people import leads_after_dashes
from app.importers.standing import is_close, standing_item
from app.importers.table_items import AgendaTable, agenda_table, table_entries
from app.importers.timing import TimedEntry, as_time, clock_minutes, settle
from app.importers.whole_lines import whole_blocks
from app.importers.zones import find_zones, is_home

_SURE = {
    "table": 0.95,
    "timetable": 0.7,
    "easy": 0.8,
    "numbered": 0.9,
    "timed": 0.9,
    "bullets": 0.7,
    "headings": 0.7,
    "plain": 0.5,
}


@dataclass(frozen=True, slots=True)
class _Found:
    """Items, the blocks above them, and how they were found."""

    entries: list[Entry]
    head: Sequence[Block]
    way: str


def make_draft(paper: Paper, today: date | None = None) -> AgendaDraft:
    """
    Understand a paper. A paper in which no item is found gives a draft with a notice that says so.

    `today` is the day from which a date without its year is read.
    """
    found = _find(paper)
    facts = paper.facts.or_else(read_facts(found.head, today or date.today()))
    entries = [entry for entry in found.entries if entry.title and not is_junk(entry.title)][:MAX_ITEMS]
    _date_days(entries, facts)
    _take_dashed_leads(entries)
    timed, timing_notices = settle(entries, facts.start, facts.end)
    cut = [Notice("only_first_part")] if len(paper.blocks) >= MAX_LINES or len(entries) >= MAX_ITEMS else []
    notices = [*paper.notices, *cut, *facts.notices, *timing_notices, *_notices(entries, found)]
    start, end = _meeting_times(timed, facts)
    text = paper.text()
    zones = find_zones(text)
    notices.extend(_zone_notices(zones))
    return AgendaDraft(
        title=facts.title,
        date=facts.date or next((entry.day for entry in entries if entry.day), None),
        start=start,
        end=end,
        place=facts.place,
        items=tuple(_item(one, found.way) for one in timed),
        notices=tuple(notices),
        source_text=text,
        zones=zones if len(zones) > 1 and not is_home(zones) else (),
        other_dates=facts.other_dates,
        meetings=paper.meetings,
    )


def _zone_notices(zones: tuple[str, ...]) -> list[Notice]:
    """Times of other zones are never turned into our own: a person is told."""
    if is_home(zones):
        return []
    named = {"zones": ", ".join(zones)}
    return [Notice("times_in_zones", named) if len(zones) > 1 else Notice("times_in_zone", named)]


def _find(paper: Paper) -> _Found:
    """Look for a timetable, then for agenda tables, then for lines; the way that finds more wins over a stray table."""
    blocks = whole_blocks(paper.blocks[:MAX_LINES])
    year = find_year(" ".join(block.text for block in blocks[:30] if isinstance(block, Line)))
    for index, block in enumerate(blocks):
        if isinstance(block, Table) and is_timetable(block):
            return _Found(timetable_entries(block, year), blocks[:index], "timetable")
    easy = [index for index, block in enumerate(blocks) if isinstance(block, Table) and is_easy_table(block)]
    if easy:
        found = [entry for block in blocks if isinstance(block, Table) for entry in easy_entries(block)]
        return _Found(found, blocks[: easy[0]], "easy")
    tables = _from_tables(blocks, year)
    body = find_body(blocks)
    lines = line_entries(body.blocks, dots=body.dots, style=body.style, year=year) if body.is_agenda else []
    if (
        tables is not None
        and (len(tables.entries) >= 2 or len(lines) < 2)
        and not _list_is_better(tables, lines, body.first)
    ):
        return tables
    if lines:
        return _Found(lines, blocks[: body.first], body.style)
    return _Found([], blocks, "plain")


def _from_tables(blocks: Sequence[Block], year: int | None) -> _Found | None:
    """Return the items of all agenda tables that stand on their own (not inside a list)."""
    entries: list[Entry] = []
    first: int | None = None
    before: AgendaTable | None = None
    for index, block in enumerate(blocks):
        if not isinstance(block, Table) or block.indent or is_head_table(block):
            continue
        known = agenda_table(block, before)
        if known is None:
            continue
        first = index if first is None else first
        before = known if known.has_header else before
        entries.extend(table_entries(known, year))
    return None if first is None or not entries else _Found(entries, blocks[:first], "table")


def _list_is_better(tables: _Found, lines: Sequence[Entry], first_line: int) -> bool:
    """A longer numbered list above the table is the agenda; the table is then something else (actions, papers)."""
    return (
        first_line < len(tables.head)
        and len(lines) > 1.5 * len(tables.entries)
        and bool(sum(1 for one in lines if one.number) >= 3)
    )


def _date_days(entries: Sequence[Entry], facts: Facts) -> None:
    """Where only some items have a day of their own, the earlier ones are on the day of the meeting."""
    if any(entry.day for entry in entries):
        for entry in entries:
            entry.day = entry.day or facts.date


def _take_dashed_leads(entries: Sequence[Entry]) -> None:
    """Names after dashes lead, where they come again or most items have one."""
    alone = [entry for entry in entries if entry.lead is None and entry.kind == "item"]
    for index, (title, lead) in leads_after_dashes([entry.title for entry in alone]).items():
        alone[index].title, alone[index].lead = title, lead
        alone[index].unsure.add("lead")


def _meeting_times(timed: Sequence[TimedEntry], facts: Facts) -> tuple[time | None, time | None]:
    """Return the stated start and end, or else the first start and last end of the first day."""
    day = [one for one in timed if one.entry.day == timed[0].entry.day and one.start is not None] if timed else []
    if not day or day[0].start is None or day[-1].start is None:
        return facts.start, facts.end
    start = facts.start or as_time(day[0].start)
    close = next((one for one in day if is_close(one.entry.title)), None)
    last = day[-1]
    if facts.end is not None:
        return start, facts.end
    if close is not None and close.start is not None and close.entry.end is None:
        return start, as_time(close.start) if as_time(close.start) > start else None
    end = None if last.entry.end is None else as_time(clock_minutes(last.entry.end, last.start))
    if end is None and last.start is not None and last.entry.minutes and "minutes" not in last.entry.guessed:
        end = as_time(last.start + last.entry.minutes)
    return start, end if end is not None and end > start else None


def _notices(entries: Sequence[Entry], found: _Found) -> list[Notice]:
    notices: list[Notice] = []
    if not entries:
        return [Notice("no_items")]
    days = {entry.day for entry in entries if entry.day}
    if len(days) > 1:
        notices.append(Notice("several_days", {"count": len(days)}))
    worked_out = sum(1 for entry in entries if "minutes" in entry.guessed)
    if worked_out:
        notices.append(Notice("minutes_worked_out", {"count": worked_out}))
    if found.way == "plain" and not any(standing_item(entry.title) for entry in entries):
        notices.append(Notice("not_sure_these_are_items"))
    if sum(1 for entry in entries if entry.number == "1" and entry.level == 1) > 1:
        notices.append(Notice("several_agendas"))
    return notices


def _item(one: TimedEntry, way: str) -> DraftItem:
    entry = one.entry
    worked_out = len(entry.guessed | entry.unsure)
    return DraftItem(
        title=entry.title,
        number=entry.number,
        lead=_short(entry.lead),
        start=None if one.start is None else as_time(one.start),
        minutes=entry.minutes,
        purpose=entry.purpose,
        kind=entry.kind,
        level=min(entry.level, 2),
        notes=tuple(entry.notes),
        guessed=tuple(sorted(entry.guessed)),
        sure=round(max(0.1, _SURE[way] - 0.1 * worked_out), 2),
        doubts=doubts_of(entry, way),
        day=entry.day,
        easy_title=entry.title if entry.easy else "",
        easy=tuple(EasyLine(words) for words in entry.easy),
    )


def _short(lead: str | None) -> str | None:
    lead = re.sub(r"\s+", " ", lead or "").strip(" ,;:-–")
    return lead[:200] or None


def with_name(draft: AgendaDraft, name: str) -> AgendaDraft:
    """Return the draft with the name of the file it came from."""
    return replace(draft, source_name=name)
