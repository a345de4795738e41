"""What changed in a file that was read again, in words."""

import datetime as dt

from app.domain.agenda import AgendaDraft
from app.domain.comparing import FieldChange, ItemChange, ItemField, PlanField
from app.words.reviewing import PURPOSES
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker
from app.words.story import clock_words, day_words

CONTEXT = "comparing"

CHANGES: dict[str, str] = {
    #: A file was read again. {title} is a new item.
    "added": QT_TRANSLATE_NOOP("comparing", "New in the file: {title}"),
    #: {title} is an item that the file has no more.
    "gone": QT_TRANSLATE_NOOP("comparing", "No more in the file: {title}"),
    #: {title} is an item that the file says otherwise.
    "changed": QT_TRANSLATE_NOOP("comparing", "Changed in the file: {title}"),
    #: {title} is an item that stands elsewhere in the file.
    "moved": QT_TRANSLATE_NOOP("comparing", "In another place in the file: {title}"),
    #: The file was read again, and says nothing new.
    "same": QT_TRANSLATE_NOOP("comparing", "The file says nothing new."),
    #: A fact about an item or the meeting. {name} is like Minutes; {value} is like 20.
    "fact": QT_TRANSLATE_NOOP("comparing", "{name}: {value}"),
    #: A fact that nobody said. {name} is like Minutes.
    "no_fact": QT_TRANSLATE_NOOP("comparing", "{name}: not said"),
}

NAMES: dict[str, str] = {
    #: The name of a fact about an item or about the meeting.
    "title": QT_TRANSLATE_NOOP("comparing", "Title"),
    "minutes": QT_TRANSLATE_NOOP("comparing", "Minutes"),
    "lead": QT_TRANSLATE_NOOP("comparing", "Who leads it"),
    "start": QT_TRANSLATE_NOOP("comparing", "Start"),
    "end": QT_TRANSLATE_NOOP("comparing", "End"),
    "date": QT_TRANSLATE_NOOP("comparing", "Day"),
    "place": QT_TRANSLATE_NOOP("comparing", "Place"),
    "purpose": QT_TRANSLATE_NOOP("comparing", "What it is for"),
    "notes": QT_TRANSLATE_NOOP("comparing", "Words under the title"),
}


def change_words(change: ItemChange, draft: AgendaDraft, speaker: Speaker) -> str:
    """Return what the file says about one item, in a line."""
    titles = {item.id: item.title for item in draft.items}
    title = titles.get(change.item) or (change.new.title if change.new else "")
    return speaker.say(CONTEXT, CHANGES[change.kind], title=title)


def plan_words(change: FieldChange, speaker: Speaker) -> str:
    """Return which fact about the meeting the file says otherwise."""
    return speaker.say(CONTEXT, CHANGES["changed"], title=speaker.say(CONTEXT, NAMES[change.field]))


def both_words(change: FieldChange, speaker: Speaker) -> tuple[str, str]:
    """Return one fact as the agenda says it, and as the file says it now."""
    return fact_words(change.field, change.mine, speaker), fact_words(change.field, change.new, speaker)


def fact_words(name: ItemField | PlanField, value: object, speaker: Speaker) -> str:
    """Return one fact with its name."""
    words, said = _value(value, speaker), speaker.say(CONTEXT, NAMES[name])
    return speaker.say(CONTEXT, CHANGES["fact" if words else "no_fact"], name=said, value=words)


def _value(value: object, speaker: Speaker) -> str:
    if isinstance(value, dt.date):
        return day_words(value, speaker)
    if isinstance(value, dt.time):
        return clock_words(value, speaker)
    if isinstance(value, tuple):
        return " ".join(str(each) for each in value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] words of a file
    text = "" if value is None else str(value)
    return speaker.say("reviewing", PURPOSES[text]) if text in PURPOSES else text
