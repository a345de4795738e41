"""The easy papers about a meeting, picture left and words right: all of it, or what you said and what happened."""

from app.domain.report import Heading
from app.domain.sheet import Album, PictureRow, Sheet, SheetBlock, Together
from app.services.exporting import Summary, SummaryItem
from app.words.easy_parts import part_blocks
from app.words.paper_rows import PaperRows
from app.words.report_foot import left_out, meeting_day, report_foot
from app.words.report_words import CONTEXT, PAPER
from app.words.reporting import LANGUAGE, full_sheet, short_words
from app.words.speaker import Speaker
from app.words.story import BESIDE
from app.words.you_said import YOU_SAID, you_said_parts

SHORT_PICTURES = ("time", "point", "tick", "waiting", "simple_words", "pause")


def report_sheet(summary: Summary, album: Album, speaker: Speaker) -> Sheet:
    """Return the paper that was chosen."""
    make = {"full": full_sheet, "easy": easy_sheet, "you_said": you_said_sheet}[summary.choice.paper]
    return make(summary, PaperRows(album), speaker)


def you_said_sheet(summary: Summary, rows: PaperRows, speaker: Speaker) -> Sheet:
    """Return the page of what people said and what happened. Source: MT-28."""
    day = rows.shown([rows.sign("calendar", summary.meeting.title, meeting_day(summary, speaker), bold=True)])
    blocks = [*day, *part_blocks(you_said_parts(summary.told, speaker), rows)]
    title = speaker.say("you_said", YOU_SAID["title"])
    return _sheet(title, [*blocks, *left_out(summary, speaker)], summary, rows, speaker)


def easy_sheet(summary: Summary, rows: PaperRows, speaker: Speaker) -> Sheet:
    """Return the easy paper about the whole meeting."""
    short = [
        rows.sign(picture, line)
        for picture, line in zip(_pictures(summary), short_words(summary, speaker), strict=False)
    ]
    blocks: list[SheetBlock] = [
        *rows.shown([rows.sign("calendar", meeting_day(summary, speaker), bold=True), *short]),
        Heading(speaker.say(CONTEXT, PAPER["items"])),
    ]
    for item in summary.items:
        if item.kind == "item":
            title = item.title or speaker.say("story", BESIDE["no_title"])
            blocks.append(Together((Heading(title, 3), *rows.shown(_item_rows(item, rows, speaker)))))
    blocks += part_blocks(you_said_parts(summary.told, speaker), rows)
    return _sheet(summary.meeting.title, [*blocks, *left_out(summary, speaker)], summary, rows, speaker)


def _sheet(title: str, blocks: list[SheetBlock], summary: Summary, rows: PaperRows, speaker: Speaker) -> Sheet:
    whole = (*blocks, report_foot(summary, rows, speaker))
    return Sheet(title, LANGUAGE, whole, rows.pictures, summary.choice.size_pt)


def _pictures(summary: Summary) -> list[str]:
    """Return a picture for each sentence of `short_words`, which leaves out what was never written down."""
    return [one for one in SHORT_PICTURES if one != "simple_words" or summary.points.get("written_down")]


def _item_rows(item: SummaryItem, rows: PaperRows, speaker: Speaker) -> list[PictureRow]:
    codes = {"dropped": "went_off", "to_come": "not_got_to"}
    if item.status in codes:
        return [rows.row("waiting", speaker.say(CONTEXT, PAPER[codes[item.status]]))]
    talked = "talked" if item.used_minutes else "talked_short"
    lines = [speaker.of({CONTEXT: PAPER}, talked, count=item.used_minutes, minutes=item.used_minutes)]
    if item.points:
        lines.append(speaker.of({CONTEXT: PAPER}, "had_points", count=item.points))
    return [rows.row(item.picture or rows.meaning(item.title) or "talk", *lines)]
