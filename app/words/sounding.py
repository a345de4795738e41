"""A paper as it is said aloud in a sound file, and how long it is."""

from collections.abc import Iterator

from app.domain.report import Heading
from app.domain.sheet import PictureRows, Said, Sheet, SmallPrint
from app.domain.sound import AFTER_LINE_MS, AFTER_PART_MS, SoundLine
from app.services.exporting import Summary
from app.words.hours import length_words
from app.words.report_foot import owed_lines
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker

CONTEXT = "sounding"
MINUTE_S = 60

SAID: dict[str, str] = {
    #: The end of a sound file. {mark} is 8 letters and numbers, one by one. If the record is changed, they differ.
    "mark": QT_TRANSLATE_NOOP("sounding", "The mark of this record is: {mark}."),
    #: How long a sound file plays. {length} is like "4 minutes".
    "length": QT_TRANSLATE_NOOP("sounding", "It takes {length} to listen."),
    "short": QT_TRANSLATE_NOOP("sounding", "It takes less than a minute to listen."),
    "minute": QT_TRANSLATE_NOOP("sounding", "It takes a minute to listen."),
}


def sound_lines(summary: Summary, sheet: Sheet, speaker: Speaker) -> tuple[SoundLine, ...]:
    """
    Return an easy paper as it is read aloud: the title, each line, who agreed, and the mark of the record.

    Who made the pictures is not said: none are in it.
    """
    said = [*_read_out(sheet), *map(SoundLine, owed_lines(summary, speaker))]
    if summary.chain_end:
        mark = speaker.say(CONTEXT, SAID["mark"], mark=", ".join(summary.chain_end.upper()))
        said.append(SoundLine(mark))
    return tuple(said)


def _read_out(sheet: Sheet) -> Iterator[SoundLine]:
    yield SoundLine(sheet.title, AFTER_PART_MS)
    for block in sheet.plain_blocks():
        if isinstance(block, Heading):
            yield SoundLine(block.text, AFTER_PART_MS)
        elif isinstance(block, Said):
            yield SoundLine(block.words)
        elif isinstance(block, PictureRows):
            for row in block.rows:
                yield from (SoundLine(line.words, AFTER_LINE_MS) for line in row.lines)
        elif not isinstance(block, SmallPrint):
            yield from (SoundLine(" · ".join(cells)) for cells in block.rows)


def sound_length(seconds: float, speaker: Speaker) -> str:
    """Return how long a sound file plays."""
    minutes = round(seconds / MINUTE_S)
    if minutes > 1:
        return speaker.say(CONTEXT, SAID["length"], length=length_words(minutes, speaker))
    return speaker.say(CONTEXT, SAID["short" if seconds < MINUTE_S else "minute"])
