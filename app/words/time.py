"""Words for time: how much is left, how far behind, how long something has waited. Numbers come with words."""

from datetime import datetime, timedelta, tzinfo

from app.domain.clock import behind_s, left_s, planned_left_s
from app.domain.live import LiveState
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker
from app.words.story import clock_words

LEFT: dict[str, str] = {
    #: The clock stands still because of a pause.
    "paused": QT_TRANSLATE_NOOP("time", "The clock has stopped."),
    #: The meeting has not begun.
    "not_started": QT_TRANSLATE_NOOP("time", "The meeting has not started yet."),
    #: It is break time.
    "break": QT_TRANSLATE_NOOP("time", "It is break time."),
    #: The meeting is over.
    "ended": QT_TRANSLATE_NOOP("time", "The meeting has ended."),
    #: Nobody planned minutes for this item.
    "not_planned": QT_TRANSLATE_NOOP("time", "No time was set for this."),
    #: The planned time is used up. Nothing happens because of it.
    "over": QT_TRANSLATE_NOOP("time", "The time is used up. You can still talk."),
    #: Under a tenth is left.
    "little": QT_TRANSLATE_NOOP("time", "A little time is left."),
    #: About a quarter.
    "quarter": QT_TRANSLATE_NOOP("time", "About a quarter of the time is left."),
    #: About half.
    "half": QT_TRANSLATE_NOOP("time", "About half the time is left."),
    #: About three quarters.
    "most": QT_TRANSLATE_NOOP("time", "Most of the time is left."),
    #: Nearly all.
    "all": QT_TRANSLATE_NOOP("time", "Nearly all the time is left."),
    #: On a laptop that follows from a file: nobody here knows how the meeting goes on.
    "not_known": QT_TRANSLATE_NOOP("time", "We do not know how much time is left."),
}

CHAIR: dict[str, str] = {
    #: On Run: minutes left of the item. {left} and {planned} are numbers.
    "left": QT_TRANSLATE_NOOP("time", "About {left} minutes left of {planned}."),
    #: On Run: one minute left.
    "left_one": QT_TRANSLATE_NOOP("time", "About 1 minute left of {planned}."),
    #: On Run: the item took longer than planned.
    "over": QT_TRANSLATE_NOOP("time", "{over} minutes more than planned."),
    #: On Run: the item just went over.
    "over_one": QT_TRANSLATE_NOOP("time", "The time for this is used up."),
    #: On Run: nobody planned minutes.
    "not_planned": QT_TRANSLATE_NOOP("time", "No time was set for this. {used} minutes used."),
    #: On Run: nobody planned minutes, and one is used.
    "not_planned_one": QT_TRANSLATE_NOOP("time", "No time was set for this. 1 minute used."),
    #: On Run: the whole meeting is behind.
    "behind": QT_TRANSLATE_NOOP("time", "We are {minutes} minutes behind."),
    #: On Run: one minute behind.
    "behind_one": QT_TRANSLATE_NOOP("time", "We are 1 minute behind."),
    #: On Run: the whole meeting is ahead.
    "ahead": QT_TRANSLATE_NOOP("time", "We are {minutes} minutes ahead."),
    #: On Run: one minute ahead.
    "ahead_one": QT_TRANSLATE_NOOP("time", "We are 1 minute ahead."),
    #: On Run: as planned.
    "on_time": QT_TRANSLATE_NOOP("time", "We are on time."),
    #: On Run: when the meeting ends if each item takes the time that is planned. {time} is like 2:05pm.
    "end": QT_TRANSLATE_NOOP("time", "We should end at {time}."),
}

WAITED: dict[str, str] = {
    #: How long a point has waited: under a minute.
    "now": QT_TRANSLATE_NOOP("time", "waiting, just now"),
    #: One minute.
    "one": QT_TRANSLATE_NOOP("time", "waiting 1 minute"),
    #: Some minutes.
    "many": QT_TRANSLATE_NOOP("time", "waiting {minutes} minutes"),
}

AWAY: dict[str, str] = {
    #: The laptop slept, or the program was closed, for a minute or less. A question with two answers: yes, no.
    "one": QT_TRANSLATE_NOOP("time", "The laptop was away for 1 minute. Did the meeting go on?"),
    #: For some minutes.
    "many": QT_TRANSLATE_NOOP("time", "The laptop was away for {minutes} minutes. Did the meeting go on?"),
}

SHARES = ((0.1, "little"), (0.375, "quarter"), (0.625, "half"), (0.9, "most"), (1.01, "all"))


def share_left(state: LiveState) -> float | None:
    """Return how much of the item's time is left, 0 to 1; None if there is nothing to show."""
    if not state.is_running or state.now is None:
        return None
    item = state.item(state.now)
    left = left_s(item)
    if left is None or not item.minutes:
        return None
    return max(0.0, min(1.0, left / (item.minutes * 60)))


def left_code(state: LiveState) -> str:
    """Return the code of how much time is left for the item that is now."""
    if state.phase != "running":
        return state.phase
    if state.pause is not None:
        return "paused"
    if state.on_break:
        return "break"
    share = share_left(state)
    if share is None:
        return "not_planned"
    if share == 0.0:
        return "over"
    return next(code for limit, code in SHARES if share < limit)


def stands_still(state: LiveState) -> bool:
    """Return whether the meeting is on and its clock stands still: a pause, or a break."""
    return state.is_running and (state.pause is not None or state.on_break)


def left_words(state: LiveState, speaker: Speaker, *, is_known: bool = True) -> str:
    """Return the time left for a person who follows: in words, without numbers. `is_known`: the clock is told here."""
    return speaker.say("time", LEFT[left_code(state) if is_known else "not_known"])


def chair_words(state: LiveState, speaker: Speaker) -> str:
    """Return the time left and how far behind the meeting is, for co-chairs."""
    code = left_code(state)
    if state.now is None or code in ("paused", "break", "not_started", "ended"):
        return speaker.say("time", LEFT[code])
    return f"{_item_words(state, speaker)} {_behind_words(state, speaker)}".strip()


def _item_words(state: LiveState, speaker: Speaker) -> str:
    item = state.item(state.now or "")
    left = left_s(item)
    if left is None:
        used = item.used_ms // 60_000
        return speaker.say("time", CHAIR["not_planned_one" if used == 1 else "not_planned"], used=used)
    if left > 0:
        minutes = -(-left // 60)
        return speaker.say("time", CHAIR["left_one" if minutes == 1 else "left"], left=minutes, planned=item.minutes)
    over = -left // 60
    return speaker.say("time", CHAIR["over" if over > 1 else "over_one"], over=over)


def _behind_words(state: LiveState, speaker: Speaker) -> str:
    """Return how far behind the meeting is; "" where nobody planned any minutes."""
    if not any(item.minutes for item in state.items):
        return ""
    behind = behind_s(state)
    minutes = round(abs(behind) / 60)
    if minutes == 0:
        return speaker.say("time", CHAIR["on_time"])
    code = ("behind" if behind > 0 else "ahead") + ("_one" if minutes == 1 else "")
    return speaker.say("time", CHAIR[code], minutes=minutes)


def end_words(state: LiveState, now: datetime, speaker: Speaker, zone: tzinfo | None = None) -> str:
    """
    Return when the meeting should end, if all goes as planned from `now` on, for co-chairs.

    Shape: "" while no clock runs, and where nobody planned the time of something still to come.
    Source: E4 of the peers' list. The time is that of this laptop, or of `zone`.
    """
    to_come = [item for item in state.items if item.status in ("now", "to_come")]
    if not state.clock_runs or any(item.minutes is None for item in to_come):
        return ""
    end = (now + timedelta(seconds=planned_left_s(state))).astimezone(zone)
    return speaker.say("time", CHAIR["end"], time=clock_words(end.time(), speaker))


def waited_words(seconds: int, speaker: Speaker) -> str:
    """Return how long a press has waited."""
    minutes = seconds // 60
    code = "now" if minutes < 1 else "one" if minutes == 1 else "many"
    return speaker.say("time", WAITED[code], minutes=minutes)


def away_words(seconds: float, speaker: Speaker) -> str:
    """Return the question whether the meeting went on while the laptop was away."""
    minutes = max(1, round(seconds / 60))
    return speaker.say("time", AWAY["one" if minutes == 1 else "many"], minutes=minutes)
