"""The hours that a person gave, in words, and the paper to claim with."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.hours import HoursGiven, together
from app.domain.report import Grid
from app.domain.sheet import Album, Said, Sheet
from app.words.paper_foot import about_this_paper
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker
from app.words.story import day_words

CONTEXT = "hours"
LANGUAGE = "en-GB"
HOUR = 60

#: The heading of a person's own hours, on the screen and on paper.
TITLE = QT_TRANSLATE_NOOP("hours", "My hours")

LENGTH: dict[str, str] = {
    #: How long: {hours} and {minutes} are numbers. "none" stands beside a meeting, and after "Together:".
    "none": QT_TRANSLATE_NOOP("hours", "no time written yet"),
    "minutes": QT_TRANSLATE_NOOP("hours", "{minutes} minutes"),
    "hour": QT_TRANSLATE_NOOP("hours", "1 hour"),
    "hours": QT_TRANSLATE_NOOP("hours", "{hours} hours"),
    "hour_minutes": QT_TRANSLATE_NOOP("hours", "1 hour {minutes} minutes"),
    "hours_minutes": QT_TRANSLATE_NOOP("hours", "{hours} hours {minutes} minutes"),
}

PARTS: dict[str, str] = {
    #: What a person gave time for. A number of minutes stands beside it.
    "meeting": QT_TRANSLATE_NOOP("hours", "The meeting, in minutes"),
    #: The meeting before the meeting, where experts by experience get ready together.
    "before": QT_TRANSLATE_NOOP("hours", "The meeting before it, in minutes"),
    "reading": QT_TRANSLATE_NOOP("hours", "Reading and getting ready, in minutes"),
}

HEADS: dict[str, str] = {
    #: Heads of the columns of the list, on paper and in a file for a spreadsheet.
    "day": QT_TRANSLATE_NOOP("hours", "Day"),
    "title": QT_TRANSLATE_NOOP("hours", "Meeting"),
    "meeting": QT_TRANSLATE_NOOP("hours", "In the meeting"),
    "before": QT_TRANSLATE_NOOP("hours", "Meeting before it"),
    "reading": QT_TRANSLATE_NOOP("hours", "Reading"),
    "together": QT_TRANSLATE_NOOP("hours", "Together"),
    "travel": QT_TRANSLATE_NOOP("hours", "Travel"),
}

BESIDE: dict[str, str] = {
    #: The time of all meetings together. {length} is like "3 hours 20 minutes".
    "total": QT_TRANSLATE_NOOP("hours", "Together: {length}."),
    #: On the paper, below the heading.
    "about": QT_TRANSLATE_NOOP("hours", "The hours that I gave. I keep this list myself."),
    #: One line of the list, read aloud. {title} and {day} are those of a meeting.
    "line": QT_TRANSLATE_NOOP("hours", "{title}, {day}: {length}."),
    #: After a line, if there is a note about travel, in the person's words.
    "travel": QT_TRANSLATE_NOOP("hours", "Travel: {travel}"),
}


def length_words(minutes: int, speaker: Speaker) -> str:
    """Return a length of time, like "1 hour 30 minutes"."""
    hours, rest = divmod(minutes, HOUR)
    code = "none"
    if hours and rest:
        code = "hour_minutes" if hours == 1 else "hours_minutes"
    elif hours:
        code = "hour" if hours == 1 else "hours"
    elif rest:
        code = "minutes"
    return speaker.say(CONTEXT, LENGTH[code], hours=hours, minutes=rest)


def line_words(hours: HoursGiven, speaker: Speaker) -> str:
    """Return what a person gave for one meeting, to be read or heard."""
    length = length_words(hours.minutes, speaker)
    said = speaker.say(CONTEXT, BESIDE["line"], title=hours.title, day=day_words(hours.day, speaker), length=length)
    return f"{said} {speaker.say(CONTEXT, BESIDE['travel'], travel=hours.travel)}" if hours.travel else said


def total_words(all_hours: Sequence[HoursGiven], speaker: Speaker) -> str:
    """Return the time of all meetings together."""
    return speaker.say(CONTEXT, BESIDE["total"], length=length_words(together(all_hours), speaker))


def hours_grid(all_hours: Sequence[HoursGiven], speaker: Speaker) -> Grid:
    """Return the list as a table, the oldest first, with the total at its end. The minutes are numbers."""
    heads = tuple(speaker.say(CONTEXT, words) for words in HEADS.values())
    rows = [
        (
            day_words(one.day, speaker), one.title, str(one.meeting), str(one.before), str(one.reading),
            str(one.minutes), one.travel,
        )
        for one in reversed(all_hours)
    ]  # fmt: skip
    sums = [str(sum(getattr(one, part) for one in all_hours)) for part in ("meeting", "before", "reading", "minutes")]
    total = (speaker.say(CONTEXT, HEADS["together"]), "", *sums, "")
    return Grid(speaker.say(CONTEXT, TITLE), heads, (*rows, total), names=1)


def hours_sheet(speaker: Speaker, all_hours: Sequence[HoursGiven], album: Album) -> Sheet:
    """Return the paper to claim with: each meeting, and the total."""
    del album
    foot = replace(about_this_paper((), "", speaker), title="")
    about = Said(speaker.say(CONTEXT, BESIDE["about"]))
    lines = tuple(Said(line_words(one, speaker)) for one in reversed(all_hours))
    total = Said(total_words(all_hours, speaker), bold=True)
    return Sheet(speaker.say(CONTEXT, TITLE), LANGUAGE, (about, *lines, total, foot))
