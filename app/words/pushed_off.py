"""How often an item was pushed off, and since when: said wherever the item is shown, to everyone."""

from app.domain.live import Item
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker
from app.words.story import MONTHS

PUSHED: dict[str, str] = {
    #: Under an item: earlier meetings did not get to it. {times} is 2 or more.
    "times": QT_TRANSLATE_NOOP("pushed_off", "Pushed off {times} times."),
    "once": QT_TRANSLATE_NOOP("pushed_off", "Pushed off once."),
    #: The day on which it was first asked for. {day} is like 4 March 2026.
    "first": QT_TRANSLATE_NOOP("pushed_off", "First asked on {day}."),
    #: A day without its weekday: 4 March 2026.
    "day": QT_TRANSLATE_NOOP("pushed_off", "{day} {month} {year}"),
    #: Under an item: it was moved later on the agenda of today. {times} is 2 or more.
    "moved": QT_TRANSLATE_NOOP("pushed_off", "Moved later {times} times today."),
    "moved_once": QT_TRANSLATE_NOOP("pushed_off", "Moved later once today."),
}


def pushed_off_words(item: Item, speaker: Speaker) -> str:
    """Return how often an item was pushed off and moved later, and when it was first asked for; "" if never."""
    said: list[str] = []
    if item.times_carried:
        said.append(_counted("once", "times", item.times_carried, speaker))
    if item.times_carried and item.first_asked is not None:
        day = item.first_asked
        month = speaker.say("story", MONTHS[day.month - 1])
        told = speaker.say("pushed_off", PUSHED["day"], day=day.day, month=month, year=day.year)
        said.append(speaker.say("pushed_off", PUSHED["first"], day=told))
    if item.times_moved:
        said.append(_counted("moved_once", "moved", item.times_moved, speaker))
    return " ".join(said)


def _counted(one: str, many: str, times: int, speaker: Speaker) -> str:
    return speaker.say("pushed_off", PUSHED[one if times == 1 else many], times=times)
