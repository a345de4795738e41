"""`fairsay record take-in`: points that another laptop handed over by file, taken in where no window is open."""

from app.commands.call import Call
from app.commands.printing import say, warn
from app.domain.errors import MeetingError
from app.services.house import House
from app.services.live_meeting import LiveMeeting
from app.services.taking_in import TakingIn, read_points_file
from app.words.by_file import counted_words, not_taken_words
from app.words.commanding import LINES
from app.words.keeping import NOTICES, PROBLEMS
from app.words.speaker import Speaker


def take_in(house: House, call: Call, speaker: Speaker) -> int:
    """
    Take in points by file, as the screen does. Status 1 if the rules refuse something.

    Raises: `record_in_use` while the program is open, as it holds the meeting; `done_where_shared` on the laptop of a
    guest; codes of `read_points_file` and `TakingIn.take`, `no_such_meeting`.
    """
    if house.care.is_in_use:
        raise MeetingError("record_in_use")
    points = read_points_file(call.file)
    for notice in house.open_record():
        warn(speaker.say("keeping", NOTICES.get(notice.code) or PROBLEMS[notice.code], **notice.facts))
    if house.record.guests.joined(points.meeting_id) is not None:
        raise MeetingError("done_where_shared")
    house.prepare.when_opened = _no_room_is_opened
    took = TakingIn(house.prepare.open(points.meeting_id), house.record.authors).take(points)
    counted = counted_words(took.taken, speaker)
    say(_line(speaker, "taken_in", counted=counted) if counted else _line(speaker, "nothing_new"))
    for line in dict.fromkeys(not_taken_words(one, speaker) for one in took.refused):
        say(_line(speaker, "not_taken_in", line=line))
    if counted:
        say(_line(speaker, "delete_file"))
    return 1 if took.refused else 0


def _no_room_is_opened(_live: LiveMeeting) -> None:
    """A window goes on sharing what it shared before it was closed; a command opens no way to other laptops."""


def _line(speaker: Speaker, code: str, **facts: object) -> str:
    return speaker.say("commanding", LINES[code], **facts)
