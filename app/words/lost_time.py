"""What a pause took, in words, and when the meeting would end."""

from datetime import datetime, timedelta, tzinfo

from app.domain.clock import planned_left_s
from app.domain.live import LiveState
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker
from app.words.story import clock_words

LOST: dict[str, str] = {
    #: On Run, after a pause. {minutes} is 2 or more.
    "took": QT_TRANSLATE_NOOP("lost_time", "The pause took {minutes} minutes."),
    "took_one": QT_TRANSLATE_NOOP("lost_time", "The pause took 1 minute."),
    #: After that: when the meeting ends if nothing else changes. {time} is like 12:06pm.
    "end": QT_TRANSLATE_NOOP("lost_time", "The meeting would end at {time}."),
}


def lost_words(minutes: int, state: LiveState, now: datetime, speaker: Speaker, zone: tzinfo | None = None) -> str:
    """Return what a pause took, and when the meeting would end where all minutes are planned."""
    said = [speaker.say("lost_time", LOST["took_one" if minutes == 1 else "took"], minutes=minutes)]
    to_come = [item for item in state.items if item.status in ("now", "to_come")]
    if to_come and all(item.minutes is not None for item in to_come):
        end = (now + timedelta(seconds=planned_left_s(state))).astimezone(zone)
        said.append(speaker.say("lost_time", LOST["end"], time=clock_words(end.time(), speaker)))
    return " ".join(said)
