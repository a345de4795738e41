"""One small fake for each port of `app/domain/ports.py`. They do what the real thing promises; nothing is patched."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from app.domain.agenda import AgendaDraft, ItemText
from app.domain.apply import replay
from app.domain.errors import MeetingError
from app.domain.events import Event, Moment, PrivateWords, canonical, envelope, from_envelope
from app.domain.kinds import Kind
from app.domain.live import LiveState
from app.domain.meeting import Meeting, MeetingLine, WhatGoes
from app.domain.ports import Line, VoiceInfo, VoiceListener, VoiceSettings

TEN_O_CLOCK = datetime(2026, 11, 24, 10, 0, 0, tzinfo=UTC)


class FakeClock:
    """The computer's two clocks, moved by hand."""

    def __init__(self, utc: datetime = TEN_O_CLOCK, steady: int = 5_000_000) -> None:
        self._utc, self._steady = utc, steady

    def utc(self) -> datetime:
        return self._utc

    def steady_ms(self) -> int:
        return self._steady

    def go_on(self, seconds: float) -> None:
        """Ordinary time: both clocks go forward."""
        self._utc += timedelta(seconds=seconds)
        self._steady += int(seconds * 1000)

    def sleep(self, seconds: float) -> None:
        """The laptop sleeps and its steady clock stands still."""
        self._utc += timedelta(seconds=seconds)

    def set_by(self, seconds: float) -> None:
        """Somebody sets the time of day forward, or back if below 0."""
        self._utc += timedelta(seconds=seconds)

    def start_again(self) -> None:
        """The computer was started again: its steady clock begins at 0."""
        self._steady = 0


class ListLog:
    """The list of what happened, as the lines of text that a file would hold."""

    def __init__(self) -> None:
        self.kept: dict[str, list[str]] = defaultdict(list)
        self.is_full = False
        self._words: dict[str, dict[str, PrivateWords]] = defaultdict(dict)
        self._holders: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        self._beats: dict[str, Moment] = {}
        self.texts: dict[str, dict[str, ItemText]] = defaultdict(dict)
        self.facts: dict[str, Meeting] = {}

    def append(self, meeting_id: str, lines: Sequence[Line]) -> None:
        if self.is_full:
            raise MeetingError("not_kept")
        for line in lines:
            self._keep(meeting_id, line)

    def _keep(self, meeting_id: str, line: Line) -> None:
        self.kept[meeting_id].append(canonical(envelope(line.event)))
        if line.private is not None:
            assert line.private.digest() == line.event.words
            self._words[meeting_id][line.event.id] = line.private
        if line.text is not None:
            self.texts[meeting_id][line.text.item] = line.text
        if line.meeting is not None:
            self.facts[meeting_id] = line.meeting
        if line.holder is not None:
            self._holders[meeting_id][line.holder].add(line.event.id)
        for event_id in line.removes:
            self._words[meeting_id].pop(event_id, None)

    def read(self, meeting_id: str) -> list[Event]:
        return [from_envelope(json.loads(line)) for line in self.kept.get(meeting_id, [])]

    def some(self, meetings: Sequence[str], kinds: Sequence[type[Kind]]) -> dict[str, list[Event]]:
        return {one: [event for event in self.read(one) if isinstance(event.what, tuple(kinds))] for one in meetings}

    def words(self, meeting_id: str) -> dict[str, str]:
        return {event_id: words.text for event_id, words in self._words.get(meeting_id, {}).items()}

    def private(self, meeting_id: str) -> dict[str, PrivateWords]:
        return dict(self._words.get(meeting_id, {}))

    def held_by(self, profile: str, meeting_id: str) -> frozenset[str]:
        return frozenset(self._holders[meeting_id][profile])

    def beat(self, meeting_id: str, moment: Moment) -> None:
        self._beats[meeting_id] = moment

    def last_beat(self, meeting_id: str) -> Moment | None:
        return self._beats.get(meeting_id)

    def state(self, meeting_id: str) -> LiveState:
        """What the kept lines add up to."""
        return replay(meeting_id, self.read(meeting_id))

    def forget(self, meeting_id: str) -> None:
        """Take all lines of one meeting away."""
        for part in (self.kept, self._words, self._holders, self._beats):
            part.pop(meeting_id, None)


class FakeMeetings:
    """Meetings, their papers and drafts, in memory. Give it the log, if lines of the list matter."""

    def __init__(self, log: ListLog | None = None) -> None:
        self.log = log or ListLog()
        self.kept: dict[str, Meeting] = {}
        self._drafts: dict[str, str] = {}

    def create(self, meeting: Meeting, texts: Sequence[ItemText]) -> None:
        self.kept[meeting.id] = meeting
        for text in texts:
            self.add_text(meeting.id, text)

    def meeting(self, meeting_id: str) -> Meeting:
        found = [meeting for known, meeting in self.kept.items() if known.startswith(meeting_id)]
        if not meeting_id or len(found) != 1:
            raise MeetingError("no_such_meeting")
        return self.log.facts.get(found[0].id, found[0])

    def lines(self, limit: int, before: str | None = None) -> list[MeetingLine]:
        newest_first = [self._line(meeting) for meeting in self._newest_first()]
        ids = [line.id for line in newest_first]
        start = ids.index(before) + 1 if before is not None else 0
        return newest_first[start : start + limit]

    def newest(self, only_open: bool = False) -> str | None:
        lines = [self._line(meeting) for meeting in self._newest_first()]
        return next((line.id for line in lines if not only_open or line.phase == "running"), None)

    def count_until(self, day: date) -> int:
        lines = [self._line(meeting) for meeting in self._newest_first()]
        moments = [[one.day, *(at.astimezone().date() for at in (one.created_at, one.ended_at) if at)] for one in lines]
        return sum(all(known <= day for known in days if known) for days in moments)

    def _newest_first(self) -> list[Meeting]:
        real = [meeting for meeting in self.kept.values() if not meeting.is_practice]
        return sorted(real, key=lambda meeting: meeting.created_at)[::-1]

    def _line(self, meeting: Meeting) -> MeetingLine:
        state = self.log.state(meeting.id)
        points = sum(press.is_point and press.status != "taken_back" for press in state.presses)
        points = 0 if state.phase == "not_started" else points
        items = len(state.on_agenda())
        line = MeetingLine(meeting.id, meeting.title, meeting.created_at, meeting.day, state.phase, items, points)
        return replace(line, ended_at=state.ended_at)

    def texts(self, meeting_id: str) -> dict[str, ItemText]:
        return dict(self.log.texts[meeting_id])

    def add_text(self, meeting_id: str, text: ItemText) -> None:
        self.log.texts[meeting_id][text.item] = text

    def change(self, meeting: Meeting) -> None:
        self.kept[meeting.id] = meeting

    def save_draft(self, key: str, text: str) -> None:
        self._drafts.pop(key, None)
        if text:
            self._drafts = {key: text, **self._drafts}

    def drafts(self, start: str = "") -> dict[str, str]:
        return {key: text for key, text in self._drafts.items() if key.startswith(start)}

    def draft_keys(self, start: str) -> tuple[str, ...]:
        return tuple(self.drafts(start))

    def what_goes(self, meeting_id: str) -> WhatGoes:
        meeting = self.meeting(meeting_id)
        drafts = sum(meeting.id in key for key in self._drafts)
        return WhatGoes(
            meeting.title, len(self.log.read(meeting.id)), len(self.log.words(meeting.id)), drafts, backups=()
        )

    def delete(self, meeting_id: str) -> None:
        gone = self.meeting(meeting_id).id
        del self.kept[gone]
        self.log.texts.pop(gone, None)
        self._drafts = {key: text for key, text in self._drafts.items() if gone not in key}
        self.log.forget(gone)


class FakeVoice:
    """A voice that says nothing aloud and remembers everything. With `code` there is no voice, and that is why."""

    def __init__(self, voices: Sequence[VoiceInfo] = (VoiceInfo("plain", "Plain", "en-GB"),), code: str = "") -> None:
        self.voices, self.code = tuple(voices), code
        self.said: list[str] = []
        self.settings = VoiceSettings()
        self.is_closed = False
        self._listener: VoiceListener | None = None
        self._sounding = 0

    def start(self, listener: VoiceListener) -> None:
        self._listener = listener
        if self.code:
            listener.voice_unavailable(self.code)
        else:
            listener.voice_ready(self.voices)

    def speak(self, text: str, settings: VoiceSettings) -> int:
        self.stop()
        self.settings = settings
        self.said.append(text)
        self._sounding = len(self.said)
        return self._sounding

    def stop(self) -> None:
        self._end(whole=False)

    def change(self, settings: VoiceSettings) -> None:
        self.settings = settings

    def close(self) -> None:
        self.stop()
        self.is_closed = True

    def sound_word(self, start: int, length: int) -> None:
        """Let one word of what is being said sound."""
        if self._sounding and self._listener is not None:
            self._listener.word_spoken(self._sounding, start, length)

    def finish(self) -> None:
        """Let what is being said end."""
        self._end(whole=True)

    def _end(self, *, whole: bool) -> None:
        ended, self._sounding = self._sounding, 0
        if ended and self._listener is not None:
            self._listener.speech_finished(ended, whole)


class FakeReader:
    """
    Reads the drafts it was given, by file name; pasted words give the draft called "".

    With a draft called "pictures of NAME" it can read pictures.
    """

    def __init__(self, drafts: Mapping[str, AgendaDraft | MeetingError]) -> None:
        self.drafts = dict(drafts)

    def read_file(self, path: Path) -> AgendaDraft:
        return self._draft(path.name)

    def read_text(self, text: str) -> AgendaDraft:
        return replace(self._draft(""), source_text=text)

    def can_read_pictures(self) -> bool:
        return any(name.startswith("pictures of ") for name in self.drafts)

    def read_pictures(self, path: Path) -> AgendaDraft:
        return self._draft(f"pictures of {path.name}")

    def _draft(self, name: str) -> AgendaDraft:
        draft = self.drafts.get(name, MeetingError("file_not_found"))
        if isinstance(draft, MeetingError):
            raise draft
        return draft
