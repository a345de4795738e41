"""What screens and commands are given: every part of the program, made when it is first needed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from app.domain.agenda import Notice
from app.domain.clock import Clock
from app.domain.glossary import Glossary
from app.domain.kept_counts import PowerCounts
from app.domain.pictures import PictureIndex
from app.domain.ports import AgendaReader, EventLog, MeetingStore, RecordCare, Voice, VoiceInfo
from app.domain.sound import SoundMaker, no_sounds
from app.paths import Places
from app.services.group import Group, GroupMakers
from app.services.preferences import SettingsStore
from app.services.prepare_meeting import PrepareMeeting
from app.services.still_shared import refuse_if_tied

if TYPE_CHECKING:  # each is loaded when it is first asked for
    from app.domain.live_store import AuthorStore, GuestStore
    from app.domain.organisation import Organisation
    from app.services.agendas import Agendas
    from app.services.counting import Counting
    from app.services.exporting import Exporting, ReportShelf
    from app.services.letting_go import LettingGo
    from app.services.live_meeting import LiveMeeting
    from app.services.my_hours import HoursStore, MyHours
    from app.services.power_record import PowerRecord
    from app.services.printing import Printing
    from app.services.sharing import Sharing
    from app.services.sound_files import SoundFiles


@dataclass(frozen=True, slots=True)
class OpenRecord:
    """
    The record, open. `notices` say what was put right while opening it.

    What is kept while a meeting is shared between laptops is loaded when it is asked for.
    """

    meetings: MeetingStore
    log: EventLog
    counts: PowerCounts
    notices: tuple[Notice, ...]
    close: Callable[[], None]
    make_guests: Callable[[], GuestStore]
    make_authors: Callable[[], AuthorStore]

    @property
    def guests(self) -> GuestStore:
        """What is kept while this laptop is a guest of a meeting."""
        return self.make_guests()

    @property
    def authors(self) -> AuthorStore:
        """Which device made which press, while this laptop is the host of a meeting."""
        return self.make_authors()


@dataclass(frozen=True, slots=True)
class EngineVoices:
    """What one speech engine can do here. `code` says why it has no voices, with words in `words/speaking.py`."""

    engine: str
    voices: tuple[VoiceInfo, ...] = ()
    code: str = ""


@dataclass(frozen=True, slots=True)
class Speech:
    """How this computer speaks: a new voice for a window, all voices there are, and sound that is kept in a file."""

    new_voice: Callable[[], Voice]
    list_voices: Callable[[], Sequence[EngineVoices]]
    sounds: SoundMaker = no_sounds


@dataclass(frozen=True, slots=True)
class Makers:
    """
    How each part is made. Nothing slow is loaded before its maker is called.

    `sharing`: the way to other laptops; None where this program has none, and then no screen offers it.
    `organisation`: whose engine this laptop knows, None for none. Raises: `organisation_…`.
    """

    reader: Callable[[], AgendaReader]
    opener: Callable[[Callable[[], PictureIndex]], AgendaReader]
    record: Callable[[], OpenRecord]
    care: Callable[[], RecordCare]
    practice_record: Callable[[], OpenRecord]
    exporting: Callable[[ReportShelf, Callable[[], PictureIndex]], Exporting]
    printing: Callable[[Callable[[], PictureIndex], Callable[[], Glossary]], Printing]
    group: GroupMakers
    hours: Callable[[], HoursStore]
    sharing: Callable[[House], Sharing] | None = None
    organisation: Callable[[], Organisation | None] = lambda: None


@dataclass(frozen=True)
class RecordRoom:
    """Where the record is: opened at its first use, and let go of at the end."""

    places: Places
    clock: Clock
    settings_store: SettingsStore
    makers: Makers
    speech: Speech

    def open_record(self) -> tuple[Notice, ...]:
        """
        Open the record, if it is not open, and return what was put right while opening it.

        Raises: codes of opening, with words in `words/keeping.py`; it may be tried again.
        """
        return self.record.notices

    def close(self) -> None:
        """Let go of the record, if it is open, and of what was practised."""
        sharing: Sharing | None = self.__dict__.get("sharing")
        if sharing is not None:
            sharing.close()
        if self.is_open:
            self.record.close()
        if "care" in self.__dict__:
            self.care.close()
        while self._practised:
            self._practised.pop().close()

    @cached_property
    def _practised(self) -> list[OpenRecord]:
        return []

    @property
    def is_open(self) -> bool:
        """Whether the record is open already, so that asking it takes no time."""
        return "record" in self.__dict__

    @cached_property
    def record(self) -> OpenRecord:
        """The open record; opened at the first use. Raises: as `open_record`."""
        return self.makers.record()

    @property
    def meetings(self) -> MeetingStore:
        """The meetings of the record."""
        return self.record.meetings

    @cached_property
    def care(self) -> RecordCare:
        """What keeps the record whole. It opens and mends nothing by itself, so it serves a damaged record too."""
        return self.makers.care()


@dataclass(frozen=True)
class House(RecordRoom):
    """
    Every part of the program, without Qt.

    Only `open_record` is slow, and whatever needs the record opens it; the rest loads no database.
    """

    @cached_property
    def prepare(self) -> PrepareMeeting:
        """Make and open meetings of the record."""
        opener = self.makers.opener(lambda: self.pictures)
        prepare = PrepareMeeting(opener, self.meetings, self.record.log, self.clock)
        prepare.before_delete, prepare.after_end = self._before_delete, self._count_again
        prepare.when_opened = self._when_opened
        prepare.refuse_delete = lambda meeting_id: refuse_if_tied(self.sharing, meeting_id)
        return prepare

    def _when_opened(self, live: LiveMeeting) -> None:
        """Let a meeting of another laptop be kept as one, and go on with those that are shared."""
        live.after_end = lambda: self._ended(live.meeting.id)
        guests = self.record.guests
        if guests.joined(live.meeting.id) is not None:
            from app.services.guest_keeper import GuestKeeper

            GuestKeeper(live, guests)
            from app.services.handing_over import HandingOver

            HandingOver(live, self.prepare).remember()
        if self.sharing is not None:
            self.sharing.resume(live)

    def _before_delete(self, meeting_id: str) -> None:
        self.power.keep(meeting_id)
        if self.sharing is not None:
            self.sharing.ended(meeting_id)

    def _ended(self, meeting_id: str) -> None:
        self._count_again()
        if self.sharing is not None:
            self.sharing.ended(meeting_id)

    def _count_again(self) -> None:
        self.counting.wake()

    @cached_property
    def power(self) -> PowerRecord:
        """The power record of meetings, and over many of them."""
        from app.services.power_record import Agreed, PowerRecord

        record = self.record
        agreed = Agreed(lambda: self.group.ways.rules, lambda: self.glossary)
        return PowerRecord(record.meetings, record.log, record.counts, agreed, self.clock)

    @cached_property
    def counting(self) -> Counting:
        """Counts meetings for the power record, a little at a time."""
        from app.services.counting import Counting

        return Counting(self.power)

    @cached_property
    def group(self) -> Group:
        """The group's own words, pictures, numbers and templates."""
        return Group(self.makers.group)

    @cached_property
    def agendas(self) -> Agendas:
        """Agendas that are being made."""
        from app.services.agendas import Agendas

        return Agendas(self.meetings, self.prepare, self.group, lambda: self.clock.utc().astimezone().date())

    @cached_property
    def letting_go(self) -> LettingGo:
        """What goes and when."""
        from app.services.letting_go import LettingGo

        return LettingGo(self.meetings, self.record.log, self.prepare, self.group.privacy, self.clock)

    def my_hours(self, profile: str) -> MyHours:
        """Return the hours that the person with this profile gave."""
        from app.services.my_hours import MyHours

        return MyHours(self.makers.hours(), profile)

    def practice(self) -> PrepareMeeting:
        """Return what makes pretend meetings, in a new record that is only in memory."""
        record = self.makers.practice_record()
        self._practised.append(record)
        return PrepareMeeting(self.reader, record.meetings, record.log, self.clock)

    @cached_property
    def exporting(self) -> Exporting:
        """Save papers about meetings."""
        from app.services.exporting import ReportShelf

        days, meetings = lambda: self.group.ways.rules.reply_days, self.meetings
        shelf = ReportShelf(meetings, self.record.log, self.clock, reply_days=days, glossary=lambda: self.glossary)
        return self.makers.exporting(shelf, lambda: self.pictures)

    @cached_property
    def sound_files(self) -> SoundFiles:
        """Save papers as sound, to listen to."""
        from app.services.sound_files import SoundFiles

        return SoundFiles(self.speech.sounds)

    @cached_property
    def sharing(self) -> Sharing | None:
        """The way to other laptops, where there is one. It opens no network before its first use."""
        return self.makers.sharing(self) if self.makers.sharing is not None else None

    @cached_property
    def printing(self) -> Printing:
        """Save agendas, cards and other papers."""
        return self.makers.printing(lambda: self.pictures, lambda: self.glossary)

    @cached_property
    def reader(self) -> AgendaReader:
        """Turns files and pasted words into drafts."""
        return self.makers.reader()

    @property
    def glossary(self) -> Glossary:
        """Every hard word as it is now: the group's own, then those that came with the program."""
        return self.group.glossary

    @property
    def pictures(self) -> PictureIndex:
        """Every picture as it is now: the group's own, then those that came with the program."""
        return self.group.every_picture
