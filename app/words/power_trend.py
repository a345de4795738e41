"""The power record over many meetings, in words: what it was lately, and what it was before."""

from dataclasses import dataclass

from app.domain.report import Grid
from app.domain.trends import Column, Span, Trend, Unit
from app.words.power_said import number
from app.words.power_words import CONTEXT, TABLE
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker
from app.words.story import day_words

SPANS: dict[Span, str] = {
    #: How many meetings are looked at.
    "meetings": QT_TRANSLATE_NOOP("power", "The last 6 meetings"),
    "year": QT_TRANSLATE_NOOP("power", "1 year"),
    "five_years": QT_TRANSLATE_NOOP("power", "5 years"),
}

TITLES: dict[str, str] = {
    #: Headings of parts over many meetings: what the number is.
    "share": QT_TRANSLATE_NOOP("power", "Time for items of experts by experience"),
    "time": QT_TRANSLATE_NOOP("power", "How much of their planned time they got"),
    "pushed": QT_TRANSLATE_NOOP("power", "Their items that were pushed off"),
    "answered": QT_TRANSLATE_NOOP("power", "Points answered in the meeting"),
    "heard": QT_TRANSLATE_NOOP("power", "People who said: I was heard"),
    "replies": QT_TRANSLATE_NOOP("power", "Points with a reply in 28 days"),
    "changed": QT_TRANSLATE_NOOP("power", "Decisions that changed something"),
    "notice": QT_TRANSLATE_NOOP("power", "Days between easy papers and the meeting"),
    "easy": QT_TRANSLATE_NOOP("power", "Items with easy words that people checked"),
    "words": QT_TRANSLATE_NOOP("power", "Cards about hard words in an hour"),
    "led": QT_TRANSLATE_NOOP("power", "Items that an expert by experience led"),
}

SAID: dict[str, str] = {
    #: {now} and {before} are like 41 of 100 minutes, 8 days or 2.5 cards.
    "meetings": QT_TRANSLATE_NOOP("power", "Last 6 meetings: {now}. The 6 before: {before}."),
    "year": QT_TRANSLATE_NOOP("power", "The last 12 months: {now}. The 12 months before: {before}."),
    "five_years": QT_TRANSLATE_NOOP("power", "The last 12 months: {now}. The 4 years before: {before}."),
    #: The same where nothing was counted before.
    "meetings_only": QT_TRANSLATE_NOOP("power", "Last 6 meetings: {now}."),
    "year_only": QT_TRANSLATE_NOOP("power", "The last 12 months: {now}."),
    "five_years_only": QT_TRANSLATE_NOOP("power", "The last 12 months: {now}."),
}

VALUES: dict[str, str] = {
    #: A number of a hundred, and of what. {number} is like 41.
    "of_minutes": QT_TRANSLATE_NOOP("power", "{number} of 100 minutes"),
    "of_items": QT_TRANSLATE_NOOP("power", "{number} of 100 items"),
    "of_points": QT_TRANSLATE_NOOP("power", "{number} of 100 points"),
    "of_answers": QT_TRANSLATE_NOOP("power", "{number} of 100 answers"),
    "of_decisions": QT_TRANSLATE_NOOP("power", "{number} of 100 decisions"),
    #: A number that is not of a hundred. {number} is like 2.5.
    "days": QT_TRANSLATE_NOOP("power", "{number} days"),
    "days_one": QT_TRANSLATE_NOOP("power", "1 day"),
    "cards": QT_TRANSLATE_NOOP("power", "{number} cards"),
    "cards_one": QT_TRANSLATE_NOOP("power", "1 card"),
    #: Nothing was measured.
    "none": QT_TRANSLATE_NOOP("power", "not counted"),
    #: The days that a column is about. {first} and {last} are days.
    "days_of": QT_TRANSLATE_NOOP("power", "{first} to {last}"),
    #: Beside a chart: what its first and its last column are.
    "ends_meetings": QT_TRANSLATE_NOOP("power", "The newest meeting comes last."),
    "ends_year": QT_TRANSLATE_NOOP("power", "One bar for each month. The newest comes last."),
    "ends_five_years": QT_TRANSLATE_NOOP("power", "One bar for each year. The newest comes last."),
    #: Heads of the table.
    "when": QT_TRANSLATE_NOOP("power", "When"),
    "meetings": QT_TRANSLATE_NOOP("power", "Meetings counted"),
}
COUNTED: dict[str, str] = {
    "share": "of_minutes",
    "time": "of_minutes",
    "pushed": "of_items",
    "answered": "of_points",
    "heard": "of_answers",
    "replies": "of_points",
    "changed": "of_decisions",
    "notice": "days",
    "easy": "of_items",
    "words": "cards",
    "led": "of_items",
}
"""What each part counts, as a code in `VALUES`: a number alone does not say of what it is."""

HIGHEST: dict[Unit, float] = {"percent": 1.0, "days": 14.0, "per_hour": 0.0}


@dataclass(frozen=True, slots=True)
class TrendWords:
    """One part over many meetings. `heights` 0 to 1, None where nothing was measured."""

    code: str
    title: str
    said: tuple[str, ...]
    heights: tuple[float | None, ...]
    table: Grid


def trend_words(trend: Trend, span: Span, speaker: Speaker) -> TrendWords:
    """Return one part in words, with a table behind its chart."""
    known = [column.value for column in trend.columns if column.value is not None]
    most = max(HIGHEST[trend.unit], *known, 1e-9)
    said = speaker.say(
        CONTEXT,
        SAID[span if trend.before is not None else f"{span}_only"],
        now=_value_words(trend.now, trend, speaker),
        before=_value_words(trend.before, trend, speaker),
    )
    return TrendWords(
        code=trend.code,
        title=speaker.say(CONTEXT, TITLES[trend.code]),
        said=(said, speaker.say(CONTEXT, VALUES[f"ends_{span}"])),
        heights=tuple(None if column.value is None else column.value / most for column in trend.columns),
        table=_table(trend, speaker),
    )


def _value_words(value: float | None, trend: Trend, speaker: Speaker) -> str:
    """Return a number with what it counts."""
    if value is None:
        return speaker.say(CONTEXT, VALUES["none"])
    code = COUNTED[trend.code]
    shown = str(round(100 * value)) if trend.unit == "percent" else number(value)
    return speaker.say(CONTEXT, VALUES.get(f"{code}_one" if shown == "1" else code, VALUES[code]), number=shown)


def _table(trend: Trend, speaker: Speaker) -> Grid:
    heads = (
        speaker.say(CONTEXT, VALUES["when"]),
        speaker.say(CONTEXT, TABLE["how_many"]),
        speaker.say(CONTEXT, VALUES["meetings"]),
    )
    rows = tuple(
        (_days(column, speaker), _value_words(column.value, trend, speaker), str(column.meetings))
        for column in trend.columns
    )
    return Grid(speaker.say(CONTEXT, TITLES[trend.code]), heads, rows)


def _days(column: Column, speaker: Speaker) -> str:
    if column.first == column.last:
        return day_words(column.first, speaker)
    first, last = day_words(column.first, speaker), day_words(column.last, speaker)
    return speaker.say(CONTEXT, VALUES["days_of"], first=first, last=last)
