"""The whole power record in words: its parts in their order, what was not measured and why, and as a paper."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from app.domain.report import Block, Grid, Heading, Paragraph
from app.services.power_record import MeetingPower
from app.words import power_time, power_voice, power_work
from app.words.power_said import PartWords, Telling
from app.words.power_words import CONTEXT, TITLES, WHY_NOT
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker

Level = Literal["summary", "points", "full"]
"""What leaves the room: without words of points; with them, without groups; all (PR-5)."""

SAY: Mapping[str, Callable[[Any, Telling], PartWords]] = {
    "share": power_time.share,
    "time": power_time.time,
    "place": power_time.place,
    "pushed": power_time.pushed,
    "heard": power_voice.heard,
    "replies": power_voice.replies,
    "voices": power_voice.voices,
    "speaking": power_voice.speaking,
    "stages": power_work.stages,
    "changed": power_work.changed,
    "notice": power_work.notice,
    "words": power_work.words,
    "easy": power_work.easy,
    "breaks": power_time.breaks,
    "pauses": power_time.pauses,
    "led": power_time.led,
    "felt": power_voice.felt,
}
BY_GROUP = ("voices", "speaking")

PAPER: dict[str, str] = {
    #: Heading of a paper for professionals. It holds facts, no advice.
    "title": QT_TRANSLATE_NOOP("power", "What this meeting shows"),
    #: Under that heading.
    "about": QT_TRANSLATE_NOOP("power", "Fair Say counted this. It does not give marks or advice."),
    #: Heading: what was not counted.
    "not_measured": QT_TRANSLATE_NOOP("power", "What we did not count"),
    #: One line of it. {title} is a question, {why} a sentence.
    "why_not": QT_TRANSLATE_NOOP("power", "{title} {why}"),
    #: Why small numbers are not there. {few} is 5.
    "hidden": QT_TRANSLATE_NOOP("power", "Small groups are hidden. This keeps people safe."),
}


@dataclass(frozen=True, slots=True)
class PowerWords:
    """Every part that was measured, and a line for each that was not."""

    parts: tuple[PartWords, ...]
    not_measured: tuple[str, ...]


def power_words(power: MeetingPower, speaker: Speaker, *, leaves: bool = False) -> PowerWords:
    """Return the power record of a meeting in words. `leaves`: it goes out of the room."""
    tell = Telling(speaker, power.items, leaves, power.decisions)
    found = {code: getattr(power.measures, code) for code in SAY}
    return PowerWords(
        parts=tuple(say(found[code], tell) for code, say in SAY.items() if found[code] is not None),
        not_measured=tuple(_why_not(power, code, speaker) for code in SAY if found[code] is None),
    )


def _why_not(power: MeetingPower, code: str, speaker: Speaker) -> str:
    title = speaker.say(CONTEXT, TITLES[code])
    why = speaker.say(CONTEXT, WHY_NOT[power.measures.why[code]])
    return speaker.say(CONTEXT, PAPER["why_not"], title=title, why=why)


def power_on_paper(
    power: MeetingPower, level: Level, speaker: Speaker
) -> tuple[tuple[PartWords, ...], tuple[str, ...]]:
    """Return the parts that may leave the room at this level, and a line for each that was not counted."""
    words = power_words(power, speaker, leaves=True)
    return tuple(part for part in words.parts if level == "full" or part.code not in BY_GROUP), words.not_measured


def power_blocks(power: MeetingPower, level: Level, speaker: Speaker, *, with_items: bool = True) -> tuple[Block, ...]:
    """
    Return "What this meeting shows" for a paper: facts from the record, no advice.

    Only the full record tells presses by group; small groups are hidden in each (PR-5). `with_items`: with the table
    of items and their minutes, which a paper may have already.
    """
    parts, not_measured = power_on_paper(power, level, speaker)
    blocks: list[Block] = [
        Heading(speaker.say(CONTEXT, PAPER["title"])),
        Paragraph(speaker.say(CONTEXT, PAPER["about"])),
    ]
    for part in parts:
        blocks += [Heading(part.title, 3), *(Paragraph(line) for line in part.said)]
        blocks += [part.table] if _has_numbers(part.table) and (with_items or part.code != "share") else []
    if not_measured:
        blocks.append(Heading(speaker.say(CONTEXT, PAPER["not_measured"]), 3))
        blocks += [Paragraph(line) for line in not_measured]
    return (*blocks, Paragraph(speaker.say(CONTEXT, PAPER["hidden"])))


def _has_numbers(table: Grid) -> bool:
    return len(table.rows) > 1
