"""The paper about a meeting, in words: what is on it and in which order. Nobody's words or names are ever on it."""

from datetime import UTC, datetime

from app import __version__
from app.domain.report import Block, Grid, Heading, Page, Paragraph, Report
from app.services.exporting import SMALLEST_COUNT, Summary, SummaryItem
from app.words.asking import ASKED, GROUPS
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker
from app.words.story import BESIDE, day_words, story_words, time_words

PAPER: dict[str, str] = {
    #: Heading of the first part of the saved paper.
    "in_short": QT_TRANSLATE_NOOP("reporting", "In short"),
    #: Heading: the list of agenda items.
    "items": QT_TRANSLATE_NOOP("reporting", "What we talked about"),
    #: Heading: the list of what happened.
    "story": QT_TRANSLATE_NOOP("reporting", "What happened"),
    #: Heading: how many people of each group were there.
    "people": QT_TRANSLATE_NOOP("reporting", "Who was in the room"),
    #: Heading: what this paper leaves out.
    "left_out": QT_TRANSLATE_NOOP("reporting", "What is not on this paper"),
    #: What is left out. Two short sentences.
    "left_out_words": QT_TRANSLATE_NOOP(
        "reporting", "This paper has no names. It does not say what people wrote in their points."
    ),
    #: What is left out: groups.
    "left_out_groups": QT_TRANSLATE_NOOP("reporting", "It does not say which group pressed a card."),
    #: {time} is when the meeting began, {end} when it ended.
    "began_and_ended": QT_TRANSLATE_NOOP("reporting", "The meeting started at {time} and ended at {end}."),
    #: The meeting is still on. {time} is when it began.
    "began": QT_TRANSLATE_NOOP("reporting", "The meeting started at {time}. It has not ended."),
    #: Nobody started the meeting.
    "not_begun": QT_TRANSLATE_NOOP("reporting", "The meeting has not started."),
    #: {count} is how many points people had.
    "points": QT_TRANSLATE_NOOP("reporting", "Points that people had: {count}."),
    #: {count} is how many points got an answer.
    "answered": QT_TRANSLATE_NOOP("reporting", "Points that got an answer: {count}."),
    #: {count} is how many points still wait.
    "waiting": QT_TRANSLATE_NOOP("reporting", "Points that still wait: {count}."),
    #: {count} is how many points were written down and not heard.
    "written_down": QT_TRANSLATE_NOOP("reporting", "Points that were not heard and were written down: {count}."),
    #: {count} is how often somebody asked for a pause.
    "pauses": QT_TRANSLATE_NOOP("reporting", "Times that somebody asked for a pause: {count}."),
    #: Column of a table: an agenda item.
    "item": QT_TRANSLATE_NOOP("reporting", "Item"),
    #: Column of a table: who asked for the item.
    "asked_by": QT_TRANSLATE_NOOP("reporting", "Who asked"),
    #: Column of a table: minutes on the agenda.
    "planned": QT_TRANSLATE_NOOP("reporting", "Minutes planned"),
    #: Column of a table: minutes that the item took.
    "used": QT_TRANSLATE_NOOP("reporting", "Minutes used"),
    #: Column of a table: how many points were about the item.
    "item_points": QT_TRANSLATE_NOOP("reporting", "Points"),
    #: Column of a table: the number of a line.
    "line": QT_TRANSLATE_NOOP("reporting", "Line"),
    #: Column of a table: the time of day.
    "time": QT_TRANSLATE_NOOP("reporting", "Time"),
    #: Column of a table: what happened.
    "happened": QT_TRANSLATE_NOOP("reporting", "What happened"),
    #: Column of a table: a group of people.
    "group": QT_TRANSLATE_NOOP("reporting", "Group"),
    #: Column of a table: how many people.
    "how_many": QT_TRANSLATE_NOOP("reporting", "How many"),
    #: In a table: nobody said how many minutes.
    "not_said": QT_TRANSLATE_NOOP("reporting", "not said"),
    #: In a table, after the title of an item that was taken off the agenda.
    "dropped": QT_TRANSLATE_NOOP("reporting", "{title} (went off the agenda)"),
    #: In a table, after the title of an item that the meeting did not reach.
    "not_reached": QT_TRANSLATE_NOOP("reporting", "{title} (we did not get to it)"),
    #: In a table: too few people to say how many. {count} is 5.
    "fewer": QT_TRANSLATE_NOOP("reporting", "fewer than {count}"),
    #: At the foot of the paper. {mark} is 8 letters and digits that show a later change of the record.
    "chain": QT_TRANSLATE_NOOP(
        "reporting", "The mark of this record: {mark}. If somebody changes the record, the mark changes."
    ),
    #: At the foot of the paper, if the record is damaged.
    "not_whole": QT_TRANSLATE_NOOP("reporting", "A part of this record is damaged. Ask a helper to look at it."),
    #: At the foot of the paper. {version} is a number.
    "made_by": QT_TRANSLATE_NOOP("reporting", "Made with Fair Say {version}."),
}
LANGUAGE = "en-GB"


def report_of(summary: Summary, speaker: Speaker, language: str = LANGUAGE) -> Report:
    """Return the paper about one meeting, ready for every kind of file."""
    return Report(
        page=Page(summary.meeting.title, language, _blocks(summary, speaker), _foot(summary, speaker)),
        table=_story(summary, speaker),
        values=_values(summary, speaker),
    )


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


def _blocks(summary: Summary, speaker: Speaker) -> tuple[Block, ...]:
    day = summary.meeting.day or (summary.state.started_at or summary.meeting.created_at).astimezone().date()
    blocks: list[Block] = [Paragraph(day_words(day, speaker)), Heading(_say(speaker, "in_short"))]
    blocks += [Paragraph(line) for line in short_words(summary, speaker)]
    blocks += [Heading(_say(speaker, "items")), _items(summary, speaker)]
    if summary.people:
        blocks += [Heading(_say(speaker, "people")), _people(summary, speaker)]
    blocks += [Heading(_say(speaker, "story")), _story(summary, speaker), Heading(_say(speaker, "left_out"))]
    return (*blocks, Paragraph(_say(speaker, "left_out_words")), Paragraph(_say(speaker, "left_out_groups")))


def _foot(summary: Summary, speaker: Speaker) -> tuple[str, ...]:
    lines = [_say(speaker, "chain", mark=summary.chain_end)] if summary.chain_end else []
    if not summary.is_whole:
        lines.append(_say(speaker, "not_whole"))
    return (*lines, _say(speaker, "made_by", version=__version__))


def _items(summary: Summary, speaker: Speaker) -> Grid:
    heads = ("item", "asked_by", "planned", "used", "item_points")
    rows = tuple(
        (
            _title(item, speaker),
            speaker.say("asking", ASKED[item.asked_by]),
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


def _story(summary: Summary, speaker: Speaker) -> Grid:
    heads = (_say(speaker, "line"), _say(speaker, "time"), _say(speaker, "happened"))
    rows = tuple((str(line.n), time_words(line.at, speaker), story_words(line, speaker)) for line in summary.story)
    return Grid(_say(speaker, "story"), heads, rows)


def _values(summary: Summary, speaker: Speaker) -> dict[str, object]:
    """Return the paper for other programs: the same facts, no more."""
    return {
        "title": summary.meeting.title,
        "date": summary.meeting.day.isoformat() if summary.meeting.day else None,
        "started": _minute(summary.state.started_at),
        "ended": _minute(summary.state.ended_at),
        "items": [_item_values(item) for item in summary.items],
        "people": {
            group: _count(count, speaker) if count is None else count for group, count in summary.people.items()
        },
        "points": dict(summary.points),
        "pauses": summary.pauses,
        "happened": [
            {"n": line.n, "at": _minute(line.at), "code": line.code, "words": story_words(line, speaker)}
            for line in summary.story
        ],
        "mark": summary.chain_end,
        "whole": summary.is_whole,
        "made_by": f"Fair Say {__version__}",
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
