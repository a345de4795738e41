"""What every paper about a meeting shares: its day, what is left out, and its foot."""

from dataclasses import replace

from app.domain.report import Heading
from app.domain.sheet import Said, SheetBlock, SmallPrint, Together
from app.services.exporting import Summary
from app.words.paper_foot import about_this_paper
from app.words.paper_rows import PaperRows, lines_of
from app.words.report_words import CONTEXT, PAPER
from app.words.speaker import Speaker
from app.words.story import day_words

LEFT_OUT = {
    "summary": ("left_out_words", "left_out_groups"),
    "points": ("left_out_names", "left_out_groups"),
    "full": ("left_out_nothing",),
}


def meeting_day(summary: Summary, speaker: Speaker) -> str:
    """Return the day of the meeting in words."""
    day = summary.meeting.day or (summary.state.started_at or summary.meeting.created_at).astimezone().date()
    return day_words(day, speaker)


def left_out(summary: Summary, speaker: Speaker) -> list[SheetBlock]:
    """Return what is not on this paper, as its level says."""
    said = left_out_lines(summary, speaker)
    heading = Heading(speaker.say(CONTEXT, PAPER["left_out"]))
    return [Together((heading, *(Said(line) for line in said)))]


def left_out_lines(summary: Summary, speaker: Speaker) -> list[str]:
    """Return what is not on a paper of this level, a sentence each."""
    return [line for code in LEFT_OUT[summary.choice.level] for line in lines_of(speaker.say(CONTEXT, PAPER[code]))]


def report_foot(summary: Summary, rows: PaperRows, speaker: Speaker) -> SmallPrint:
    """Return the end of the paper: who agreed, the mark of the record, whose pictures are on it."""
    foot = about_this_paper(rows.pictures.values(), summary.chain_end, speaker)
    return replace(foot, lines=(*owed_lines(summary, speaker), *foot.lines))


def owed_lines(summary: Summary, speaker: Speaker) -> tuple[str, ...]:
    """Return what must be said at the end in every form: who agreed to the full record, and if it is damaged."""
    codes = [f"agreed_{role}" for role in summary.choice.agreed] if summary.choice.level == "full" else []
    if not summary.is_whole:
        codes.append("not_whole")
    return tuple(speaker.say(CONTEXT, PAPER[code]) for code in codes)
