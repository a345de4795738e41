"""`fairsay record`: list, show, export, verify, backup, restore."""

from collections.abc import Iterator
from dataclasses import replace

from app.commands.call import Call
from app.commands.printing import say, say_json, warn
from app.domain.agenda import Notice
from app.domain.errors import MeetingError
from app.domain.events import Chair, at_text, facts_of
from app.domain.meeting import MeetingLine
from app.domain.ports import VoiceSettings
from app.domain.sheet import SIZES_PT, USUAL_PT
from app.services.exporting import ReportChoice
from app.services.house import House
from app.services.sound_files import ENDING as SOUND
from app.services.telling import tell
from app.services.you_said import LEVELS, Level
from app.words.commanding import LINES
from app.words.keeping import NOTICES, PROBLEMS
from app.words.sounding import sound_length
from app.words.speaker import Speaker
from app.words.story import day_words, story_words, time_words

AT_ONCE = 500
SHORT_ID = 8
BOTH: tuple[Chair, ...] = ("ebe", "ebt")


def list_meetings(house: House, call: Call, speaker: Speaker) -> int:
    """List the meetings, newest first."""
    _open(house, speaker)
    lines = list(_all_lines(house))
    if call.json:
        say_json([_line_json(line) for line in lines])
    elif lines:
        say(*(_meeting_line(line, speaker) for line in lines))
    else:
        say(_line(speaker, "no_meetings"))
    return 0


def show(house: House, call: Call, speaker: Speaker) -> int:
    """Say what happened in a meeting, oldest first. Raises: `no_such_meeting`, `no_meetings_yet`."""
    _open(house, speaker)
    meeting = house.meetings.meeting(_meeting_id(house, call))
    events = house.record.log.read(meeting.id)
    if call.json:
        head = ("n", "at", "kind")
        known = ((event.n, at_text(event.at), event.kind, facts_of(event.what)) for event in events)
        say_json([{**facts, **dict(zip(head, values, strict=True))} for *values, facts in known])
        return 0
    story = tell(events, house.meetings.texts(meeting.id))
    say(meeting.title, "")
    say(*(f"{time_words(line.at, speaker):>7}  {story_words(line, speaker)}" for line in story))
    if not story:
        say(_line(speaker, "nothing_happened"))
    return 0


def export(house: House, call: Call, speaker: Speaker) -> int:
    """Save a paper about a meeting. Raises: codes of `Exporting.export`, `export_level`, `export_size`."""
    choice = _choice(call)
    _open(house, speaker)
    if call.to.suffix.lower() == SOUND:
        return _sound(house, call, choice, speaker)
    house.exporting.refuse_ending(call.to)
    say(_line(speaker, "saved", file=house.exporting.export(_meeting_id(house, call), call.to, choice)))
    return 0


def _sound(house: House, call: Call, choice: ReportChoice, speaker: Speaker) -> int:
    """Save an easy paper as sound. Raises: codes of `SoundFiles.save`."""
    easy = replace(choice, paper="easy") if choice.paper == "full" else choice
    lines = house.exporting.read_out(_meeting_id(house, call), easy)
    sound = house.sound_files.save(lines, call.to, VoiceSettings(), lambda _done, _of: True)
    say(_line(speaker, "saved", file=sound.file), sound_length(sound.seconds, speaker))
    return 0


def _choice(call: Call) -> ReportChoice:
    """Return which paper is wanted. Raises: `export_level`, `export_size`, `export_both_needed`."""
    levels: dict[str, Level] = {level: level for level in LEVELS}
    level = levels.get(call.level)
    if level is None:
        raise MeetingError("export_level", level=call.level)
    size = USUAL_PT if call.size is None else call.size
    if size not in SIZES_PT:
        raise MeetingError("export_size", size=size)
    choice = ReportChoice(
        "you_said" if call.you_said else "easy" if call.easy_read else "full",
        level,
        size,
        BOTH if call.both_agree else (),
    )
    choice.refuse_unless_agreed()
    return choice


def verify(house: House, call: Call, speaker: Speaker) -> int:
    """Say whether the record, or one meeting of it, is whole; nothing is mended. Status 1 if it is not."""
    care = house.care
    if not house.places.record.exists():
        is_lost = bool(care.backups())
        say(_line(speaker, "record_missing" if is_lost else "no_record"))
        return 1 if is_lost else 0
    found = _what_is_wrong(house, _whole_id(house, call, speaker) if call.meeting else None)
    say(*(_notice(speaker, notice) for notice in found))
    if found:
        say(_line(speaker, "not_whole", count=len(found)))
        return 1
    say(_line(speaker, "meeting_whole" if call.meeting else "whole"))
    return 0


def backup(house: House, call: Call, speaker: Speaker) -> int:
    """Make a copy that can be opened anywhere. Raises: `nothing_kept_yet`, codes of `RecordCare.back_up`."""
    if not house.places.record.exists():
        raise MeetingError("nothing_kept_yet")
    say(_line(speaker, "copied", file=house.care.back_up(call.to)))
    return 0


def restore(house: House, call: Call, speaker: Speaker) -> int:
    """Use a copy; the present record is kept aside. Raises: `record_in_use`, codes of `RecordCare.restore`."""
    if house.care.is_in_use:
        raise MeetingError("record_in_use")
    if not house.places.record.exists() and call.file.is_file():
        _open(house, speaker)
    aside = house.care.restore(call.file)
    say(_line(speaker, "restored"))
    if aside is not None:
        say(_line(speaker, "kept_aside", file=aside))
    return 0


def _open(house: House, speaker: Speaker) -> None:
    """Open the record, and say on standard error what was put right."""
    warn(*(_notice(speaker, notice) for notice in house.open_record()))


def _whole_id(house: House, call: Call, speaker: Speaker) -> str:
    _open(house, speaker)
    return house.meetings.meeting(_meeting_id(house, call)).id


def _what_is_wrong(house: House, meeting_id: str | None) -> tuple[Notice, ...]:
    """Return what is wrong; a record that cannot even be read is one thing that is wrong."""
    try:
        return house.care.verify(meeting_id)
    except MeetingError as trouble:
        if trouble.code != "record_damaged":
            raise
        return (Notice("pages_damaged"),)


def _meeting_id(house: House, call: Call) -> str:
    if call.meeting != "last":
        return call.meeting
    newest = house.meetings.newest()
    if newest is None:
        raise MeetingError("no_meetings_yet")
    return newest


def _all_lines(house: House) -> Iterator[MeetingLine]:
    last: str | None = None
    while lines := house.meetings.lines(AT_ONCE, last):
        yield from lines
        last = lines[-1].id


def _line(speaker: Speaker, code: str, **facts: object) -> str:
    return speaker.say("commanding", LINES[code], **facts)


def _notice(speaker: Speaker, notice: Notice) -> str:
    """Return the words for what was put right or is wrong; opening may also tell of trouble that it met."""
    return speaker.say("keeping", NOTICES.get(notice.code) or PROBLEMS[notice.code], **notice.facts)


def _meeting_line(line: MeetingLine, speaker: Speaker) -> str:
    return _line(
        speaker,
        "meeting",
        id=line.id[:SHORT_ID],
        day=day_words(line.day or line.created_at.astimezone().date(), speaker),
        title=line.title,
        phase=_line(speaker, line.phase),
        items=line.items,
        points=line.points,
    )


def _line_json(line: MeetingLine) -> dict[str, object]:
    return {
        "id": line.id,
        "title": line.title,
        "date": line.day.isoformat() if line.day else None,
        "created_at": at_text(line.created_at),
        "phase": line.phase,
        "items": line.items,
        "points": line.points,
    }
