"""What happened, in sentences. Nobody's name is ever in them, and nobody's words: those of an answer can follow."""

from collections.abc import Mapping
from datetime import date, datetime, time, tzinfo

from app.services.telling import StoryLine
from app.words.planning import reason_words
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker
from app.words.story_lines import STORY

BESIDE: dict[str, str] = {
    #: Put in place of the title, if the words of an item are not kept.
    "no_title": QT_TRANSLATE_NOOP("story", "an item with no words"),
    #: After a line of the story, if a reason was given.
    "reason": QT_TRANSLATE_NOOP("story", "The reason: {reason}."),
    #: On this laptop, after an answer: what the co-chairs wrote. {words} is a sentence or more.
    "said": QT_TRANSLATE_NOOP("story", "They said: {words}"),
    #: After a line that a later line puts right.
    "corrected": QT_TRANSLATE_NOOP("story", "(This was put right later.)"),
    #: A time before noon, without seconds: 9:05am. {hour} and {minute} are numbers.
    "morning": QT_TRANSLATE_NOOP("story", "{hour}:{minute}am"),
    #: A time after noon: 2:05pm.
    "afternoon": QT_TRANSLATE_NOOP("story", "{hour}:{minute}pm"),
    #: A day: Tuesday 24 November 2026.
    "day": QT_TRANSLATE_NOOP("story", "{weekday} {day} {month} {year}"),
}

#: Days of the week, Monday first.
WEEKDAYS: tuple[str, ...] = (
    #: A day of the week.
    QT_TRANSLATE_NOOP("story", "Monday"),
    QT_TRANSLATE_NOOP("story", "Tuesday"),
    QT_TRANSLATE_NOOP("story", "Wednesday"),
    QT_TRANSLATE_NOOP("story", "Thursday"),
    QT_TRANSLATE_NOOP("story", "Friday"),
    QT_TRANSLATE_NOOP("story", "Saturday"),
    QT_TRANSLATE_NOOP("story", "Sunday"),
)

#: Months, as in 24 November 2026.
MONTHS: tuple[str, ...] = (
    #: A month, as in 24 November 2026.
    QT_TRANSLATE_NOOP("story", "January"),
    QT_TRANSLATE_NOOP("story", "February"),
    QT_TRANSLATE_NOOP("story", "March"),
    QT_TRANSLATE_NOOP("story", "April"),
    QT_TRANSLATE_NOOP("story", "May"),
    QT_TRANSLATE_NOOP("story", "June"),
    QT_TRANSLATE_NOOP("story", "July"),
    QT_TRANSLATE_NOOP("story", "August"),
    QT_TRANSLATE_NOOP("story", "September"),
    QT_TRANSLATE_NOOP("story", "October"),
    QT_TRANSLATE_NOOP("story", "November"),
    QT_TRANSLATE_NOOP("story", "December"),
)


def story_words(line: StoryLine, speaker: Speaker, said: str = "") -> str:
    """
    Return one line of what happened as sentences: what, why if a reason was given, and if it was put right.

    Shape: `said` are the co-chairs' own words of an answer. They stay on this laptop: never in a paper that leaves it.
    """
    told = speaker.say("story", STORY.get(line.code, STORY["unknown"]), **_said(line.facts, speaker))
    parts = [told.replace("?.", "?").replace("!.", "!")]
    reason = line.facts.get("reason")
    why = reason_words(reason, speaker) if isinstance(reason, str) else ""
    if why:
        parts.append(speaker.say("story", BESIDE["reason"], reason=why))
    if said:
        parts.append(speaker.say("story", BESIDE["said"], words=said))
    if line.corrected:
        parts.append(speaker.say("story", BESIDE["corrected"]))
    return " ".join(parts)


def time_words(at: datetime, speaker: Speaker, zone: tzinfo | None = None) -> str:
    """Return the time of day where this laptop is (or in `zone`), like 2:05pm. Never seconds."""
    return clock_words(at.astimezone(zone).time(), speaker)


def clock_words(clock: time, speaker: Speaker) -> str:
    """Return a time on a clock, like 2:05pm."""
    code = "morning" if clock.hour < 12 else "afternoon"
    return speaker.say("story", BESIDE[code], hour=clock.hour % 12 or 12, minute=f"{clock.minute:02d}")


def day_words(day: date, speaker: Speaker) -> str:
    """Return a day like Tuesday 24 November 2026."""
    weekday = speaker.say("story", WEEKDAYS[day.weekday()])
    month = speaker.say("story", MONTHS[day.month - 1])
    return speaker.say("story", BESIDE["day"], weekday=weekday, day=day.day, month=month, year=day.year)


def _said(facts: Mapping[str, object], speaker: Speaker) -> dict[str, object]:
    """Return the facts as they are said: a title without its last full stop, and words where a title is not kept."""
    said = dict(facts)
    for name in ("title", "other"):
        if name in facts:
            title = facts[name]
            kept = title.rstrip(" .:;") if isinstance(title, str) else ""
            said[name] = kept or speaker.say("story", BESIDE["no_title"])
    return said
