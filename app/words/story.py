"""What happened, in sentences. Nobody's name is ever in them, and nobody's words: those of an answer can follow."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, tzinfo

from app.services.looking_back import StoryPart
from app.services.telling import StoryLine
from app.words.co_chairing import said_by_words
from app.words.planning import EBE_SAID, reason_words
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker
from app.words.story_lines import STORY

BESIDE: dict[str, str] = {
    #: Put in place of the title, if the words of an item are not kept.
    "no_title": QT_TRANSLATE_NOOP("story", "an item with no words"),
    #: After a line of the story, if a reason was given.
    "reason": QT_TRANSLATE_NOOP("story", "The reason: {reason}."),
    #: After the reason of a change: what experts by experience said of it, like "Experts by experience agreed".
    "ebe_said": QT_TRANSLATE_NOOP("story", "{what}."),
    #: On this laptop, after an answer: what the co-chairs wrote. {words} is a sentence or more.
    "said": QT_TRANSLATE_NOOP("story", "They said: {words}"),
    #: After a line that puts another one right: the words that somebody typed. {words} is a sentence or more.
    "should_say": QT_TRANSLATE_NOOP("story", "It should say: {words}"),
    #: After a line that a later line puts right, on this laptop. {words} is a sentence or more.
    "put_right": QT_TRANSLATE_NOOP("story", "This was put right. It should say: {words}"),
    #: Look back: a mistake in the line of that time is put right. {time} is like 2:05pm.
    "correction_at": QT_TRANSLATE_NOOP("story", "The line of {time} was a mistake."),
    #: After a line that a later line puts right.
    "corrected": QT_TRANSLATE_NOOP("story", "(This was put right later.)"),
    #: After a decision that was changed later.
    "changed": QT_TRANSLATE_NOOP("story", "(This was changed later.)"),
    #: Heading in Look back: the first lines of the story.
    "before": QT_TRANSLATE_NOOP("story", "How it began"),
    #: Heading in Look back: what came after the end.
    "after": QT_TRANSLATE_NOOP("story", "After the meeting"),
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


@dataclass(frozen=True, slots=True)
class OwnWords:
    """
    What people wrote, for the lines of a story. It stays on this laptop, or in the full record.

    Shape: `said`: by the line that it belongs to, an answer or a correction; `put_right`: by the line that was wrong.
    `is_numbered`: people see the numbers of lines, as in a table.
    """

    said: Mapping[str, str] = field(default_factory=dict[str, str])
    put_right: Mapping[str, str] = field(default_factory=dict[str, str])
    is_numbered: bool = True

    def of(self, line: StoryLine) -> str:
        """Return the words of an answer or a correction. Words of other lines are never told here."""
        is_told = line.code.startswith("answered_") or line.code == "correction"
        return self.said.get(line.event, "") if is_told else ""


NO_WORDS = OwnWords()


def part_words(part: StoryPart, speaker: Speaker) -> str:
    """Return the heading of a part of the story: its item, or how the meeting began or what came after it."""
    if part.code != "item":
        return speaker.say("story", BESIDE[part.code])
    return part.title or speaker.say("story", BESIDE["no_title"])


def story_words(line: StoryLine, speaker: Speaker, own: OwnWords = NO_WORDS) -> str:
    """Return one line of what happened as sentences: what, why if a reason was given, and if it was put right."""
    said, reason = own.of(line), line.facts.get("reason")
    parts = [_told(line, speaker, is_numbered=own.is_numbered)]
    why = reason_words(reason, speaker) if isinstance(reason, str) else ""
    if why:
        parts.append(speaker.say("story", BESIDE["reason"], reason=why))
    ebe_said = line.facts.get("ebe_said")
    if isinstance(ebe_said, str) and ebe_said in EBE_SAID:
        parts.append(speaker.say("story", BESIDE["ebe_said"], what=speaker.say("planning", EBE_SAID[ebe_said])))
    parts += [who] if (who := said_by_words(line.facts.get("said_by"), speaker)) else []
    if said:
        parts.append(speaker.say("story", BESIDE["should_say" if line.code == "correction" else "said"], words=said))
    if line.corrected:
        right = own.put_right.get(line.event, "")
        without = "changed" if line.code.startswith("decision_") else "corrected"
        parts.append(speaker.say("story", BESIDE["put_right" if right else without], words=right))
    return " ".join(parts)


def _told(line: StoryLine, speaker: Speaker, *, is_numbered: bool) -> str:
    """Return the line alone. Where people see no numbers, a correction names the time of the wrong line."""
    wrong_at = line.facts.get("corrects_at")
    if not is_numbered and isinstance(wrong_at, datetime):
        return speaker.say("story", BESIDE["correction_at"], time=time_words(wrong_at, speaker))
    told = speaker.say("story", STORY.get(line.code, STORY["unknown"]), **_said(line.facts, speaker))
    return told.replace("?.", "?").replace("!.", "!")


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
