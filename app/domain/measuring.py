"""Work out the power record of one meeting. Pure: the same lines always give the same measures."""

from collections.abc import Callable

from app.domain import measures_items as items
from app.domain import measures_voice as voice
from app.domain import measures_work as work
from app.domain.measured_meeting import Found, Meant
from app.domain.measures import Measures

WAYS: dict[str, Callable[[Meant], Found]] = {
    "share": items.agenda_share,
    "place": items.agenda_place,
    "time": items.time_kept,
    "pushed": items.pushed_off,
    "voices": voice.voices,
    "speaking": voice.speaking,
    "heard": voice.heard,
    "stages": work.stages,
    "notice": work.notice,
    "changed": work.what_changed,
    "words": work.hard_words,
    "breaks": work.breaks,
    "easy": work.easy_read,
    "replies": voice.replies,
    "felt": voice.how_it_felt,
    "pauses": work.pauses,
    "led": items.led_by,
}


def measure(meeting: Meant) -> Measures:
    """Return every part of the power record."""
    found = {name: way(meeting) for name, way in WAYS.items()}
    why = {name: code for name, (part, code) in found.items() if part is None}
    return Measures(**{name: part for name, (part, _code) in found.items()}, why=why)
