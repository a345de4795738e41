"""The paper about a meeting, in words: what is on it and in which order. Nobody's words or names are ever on it."""

from dataclasses import replace
from datetime import UTC, datetime

from app import __version__
from app.domain.report import Grid, Heading, Paragraph, Report
from app.domain.sheet import Said, Sheet, SheetBlock
from app.services.exporting import Summary, SummaryItem
from app.services.looking_back import parts_of
from app.services.you_said import SMALLEST_COUNT, PointTold, YouSaid
from app.words.asking import GROUPS
from app.words.easy_parts import part_blocks
from app.words.facts_table import facts_table
from app.words.paper_rows import PaperRows
from app.words.power import power_blocks, power_on_paper
from app.words.report_foot import left_out, left_out_lines, meeting_day, owed_lines, report_foot
from app.words.report_words import PAPER
from app.words.reviewing import WHO
from app.words.speaker import Speaker
from app.words.story import BESIDE, OwnWords, day_words, part_words, story_words, time_words
from app.words.you_said import became_lines, decision_parts, missed_part, point_words

LANGUAGE = "en-GB"


def full_sheet(summary: Summary, rows: PaperRows, speaker: Speaker) -> Sheet:
    """Return the full paper about one meeting: in short, points, decisions, items, people, the whole story."""
    blocks = (*_blocks(summary, rows, speaker), report_foot(summary, rows, speaker))
    return Sheet(summary.meeting.title, LANGUAGE, blocks, rows.pictures, summary.choice.size_pt)


def report_of(summary: Summary, sheet: Sheet, speaker: Speaker) -> Report:
    """Return the paper about one meeting, ready for every kind of file."""
    is_points = summary.choice.paper == "you_said"
    table = points_table(summary.told, speaker) if is_points else facts_table(summary, speaker)
    return Report(sheet, with_foot(table, summary, speaker), report_values(summary, speaker))


def with_foot(table: Grid, summary: Summary, speaker: Speaker) -> Grid:
    """Return a table that ends as every paper does: what it leaves out, who agreed, and the mark of the record."""
    said = [*left_out_lines(summary, speaker), *owed_lines(summary, speaker)]
    if summary.chain_end:
        said.append(_say(speaker, "chain", mark=summary.chain_end))
    blank = ("",) * (len(table.heads) - 1)
    return replace(table, rows=(*table.rows, *((*blank, line) for line in said)))


def short_words(summary: Summary, speaker: Speaker) -> tuple[str, ...]:
    """Return the meeting in a few sentences: when it was, and how its points went."""
    points = summary.points
    open_points = points.get("waiting", 0) + points.get("called", 0)
    answered, written = points.get("answered", 0) + points.get("closed", 0), points.get("written_down", 0)
    counts = {
        "points": open_points + answered + written,
        "answered": answered,
        "waiting": open_points,
        "written_down": written,
        "pauses": summary.pauses,
    }
    told = [_say(speaker, code, count=count) for code, count in counts.items() if count or code != "written_down"]
    return (_when(summary, speaker), *told)


def _say(speaker: Speaker, code: str, **facts: object) -> str:
    return speaker.say("reporting", PAPER[code], **facts)


def _when(summary: Summary, speaker: Speaker) -> str:
    began, ended = summary.state.started_at, summary.state.ended_at
    if began is None:
        return _say(speaker, "not_begun")
    time = time_words(began, speaker)
    if ended is None:
        return _say(speaker, "began", time=time)
    return _say(speaker, "began_and_ended", time=time, end=time_words(ended, speaker))


def _blocks(summary: Summary, rows: PaperRows, speaker: Speaker) -> list[SheetBlock]:
    blocks: list[SheetBlock] = [Said(meeting_day(summary, speaker)), Heading(_say(speaker, "in_short"))]
    blocks += [Said(line) for line in short_words(summary, speaker)]
    if summary.told.points:
        grid = points_table(summary.told, speaker)
        blocks += [Heading(grid.name), grid]
    parts = (*decision_parts(summary.told, speaker), *missed_part(summary.told, speaker))
    blocks += part_blocks(parts, rows.without_pictures())
    blocks += [Heading(_say(speaker, "items")), _items(summary, speaker)]
    if summary.people:
        blocks += [Heading(_say(speaker, "people")), _people(summary, speaker)]
    blocks += _power(summary, speaker)
    return [*blocks, *_story(summary, speaker), *left_out(summary, speaker)]


def _power(summary: Summary, speaker: Speaker) -> list[SheetBlock]:
    """Return what the meeting shows: facts, no advice, small groups hidden as at every level (PR-5)."""
    if summary.power is None:
        return []
    blocks = power_blocks(summary.power, summary.choice.level, speaker, with_items=False)
    return [Said(block.text) if isinstance(block, Paragraph) else block for block in blocks]


def _story(summary: Summary, speaker: Speaker) -> list[SheetBlock]:
    """Return what happened, a heading and a table for each item, as in Look back."""
    own = OwnWords(summary.words, summary.put_right, is_numbered=False)
    heads = (_say(speaker, "time"), _say(speaker, "happened"))
    parts = parts_of(summary.story)
    blocks: list[SheetBlock] = [Heading(_say(speaker, "story"))] if parts else []
    for part in parts:
        title = part_words(part, speaker)
        rows = tuple((time_words(line.at, speaker), story_words(line, speaker, own)) for line in part.lines)
        blocks += [Heading(title, 3), Grid(title, heads, rows)]
    return blocks


def _items(summary: Summary, speaker: Speaker) -> Grid:
    heads = ("item", "asked_by", "planned", "used", "item_points")
    rows = tuple(
        (
            _title(item, speaker),
            _say(speaker, "nothing") if item.kind == "break" else speaker.say("reviewing", WHO[item.asked_by]),
            _say(speaker, "not_said") if item.planned_minutes is None else str(item.planned_minutes),
            str(item.used_minutes),
            str(item.points),
        )
        for item in summary.items
    )
    return Grid(_say(speaker, "items"), tuple(_say(speaker, head) for head in heads), rows)


def _title(item: SummaryItem, speaker: Speaker) -> str:
    title = item.title or speaker.say("story", BESIDE["no_title"])
    code = {"dropped": "dropped", "to_come": "not_reached"}.get(item.status)
    return _say(speaker, code, title=title) if code else title


def _people(summary: Summary, speaker: Speaker) -> Grid:
    heads = (_say(speaker, "group"), _say(speaker, "how_many"))
    rows = tuple(
        (speaker.say("asking", GROUPS[group]) if group in GROUPS else group, _count(count, speaker))
        for group, count in summary.people.items()
    )
    return Grid(_say(speaker, "people"), heads, rows)


def _count(count: int | None, speaker: Speaker) -> str:
    return _say(speaker, "fewer", count=SMALLEST_COUNT) if count is None else str(count)


def points_table(told: YouSaid, speaker: Speaker) -> Grid:
    """Return each point with what became of it as a table."""
    heads = tuple(_say(speaker, code) for code in ("point", "became", "reply_by"))
    rows = tuple(
        (
            " ".join(
                _sentence(one) for one in (point.title or _say(speaker, "a_point"), *point_words(point, speaker)[1:])
            ),
            " ".join(became_lines(point, speaker)),
            day_words(point.due, speaker) if point.due is not None else _say(speaker, "no_more"),
        )
        for point in told.points
    )
    return Grid(_say(speaker, "you_said"), heads, rows)


def _sentence(words: str) -> str:
    """Return words that end as a sentence does."""
    said = words.rstrip()
    return said if said.endswith((".", "?", "!", "…")) else f"{said}."


def report_values(summary: Summary, speaker: Speaker) -> dict[str, object]:
    """Return the paper for other programs: the same facts, no more."""
    own = OwnWords(summary.words, summary.put_right)
    return {
        "title": summary.meeting.title,
        "date": summary.meeting.day.isoformat() if summary.meeting.day else None,
        "started": _minute(summary.state.started_at),
        "ended": _minute(summary.state.ended_at),
        "items": [_item_values(item) for item in summary.items],
        "people": {
            group: _count(count, speaker) if count is None else count for group, count in summary.people.items()
        },
        "level": summary.choice.level,
        "points": dict(summary.points),
        "you_said": [_point_values(point, speaker) for point in summary.told.points],
        "decisions": [
            {"item": made.title, "words": made.chosen, "what_changed": made.what_changed, "ebe_view": made.ebe_view}
            for made in summary.told.decisions
        ],
        "pauses": summary.pauses,
        "power": _power_values(summary, speaker),
        "happened": [
            {"n": line.n, "at": _minute(line.at), "code": line.code, "words": story_words(line, speaker, own)}
            for line in summary.story
        ],
        "mark": summary.chain_end,
        "whole": summary.is_whole,
        "made_by": f"Fair Say {__version__}",
    }


def _power_values(summary: Summary, speaker: Speaker) -> dict[str, object]:
    """Return the parts of the power record as they stand on paper, and what was not counted, with why."""
    if summary.power is None:
        return {}
    parts, not_measured = power_on_paper(summary.power, summary.choice.level, speaker)
    told = [{"code": part.code, "title": part.title, "said": part.said, "rows": part.table.rows} for part in parts]
    return {"parts": told, "not_counted": not_measured}


def _point_values(point: PointTold, speaker: Speaker) -> dict[str, object]:
    own = {name: value for name in ("words", "name", "group") if (value := getattr(point, name))}
    about = {"about": point.title, "became": point.became, "answer": point.answer, "me_too": point.me_too}
    return {
        **about,
        **own,
        "reply_by": point.due.isoformat() if point.due else None,
        "said": became_lines(point, speaker),
    }


def _item_values(item: SummaryItem) -> dict[str, object]:
    return {
        "title": item.title,
        "kind": item.kind,
        "asked_by": item.asked_by,
        "stage": item.stage,
        "minutes_planned": item.planned_minutes,
        "minutes_used": item.used_minutes,
        "status": item.status,
        "points": item.points,
    }


def _minute(at: datetime | None) -> str | None:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%MZ") if at else None
