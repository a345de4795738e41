"""
Makes each part once and introduces them, without Qt. Whatever is slow to load is made at its first use.

The voice, and what makes photos small, come from `main.py`: they need Qt.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from app import paths
from app.build_sharing import authors_of, guests_of, has_ways_back, organisation, sharing, ways_back
from app.paths import Places
from app.services.computer_clock import ComputerClock
from app.services.group import GroupMakers
from app.services.house import House, Makers, OpenRecord, Speech
from app.storage.settings_file import SettingsFolder
from app.words.speaker import Speaker

if TYPE_CHECKING:
    from app.domain.agenda import AgendaDraft
    from app.domain.easy.wordbook import Wordbook
    from app.domain.glossary import Glossary
    from app.domain.live_store import MeetingPictures
    from app.domain.pictures import PictureIndex
    from app.domain.ports import AgendaReader, RecordCare
    from app.domain.report import Report
    from app.domain.sheet import PhotoForPrint, Sheet, SheetWriter
    from app.domain.sound import SoundLine
    from app.domain.standard_items import StandardItems
    from app.domain.template import Template
    from app.domain.topics import Topic
    from app.domain.travelling import TakeIn
    from app.services.exporting import Exporting, ReportShelf, Summary
    from app.services.group_pictures import GroupPictures
    from app.services.group_ways import GroupWays
    from app.services.group_words import GroupWords
    from app.services.my_hours import HoursStore
    from app.services.printing import Printing
    from app.services.privacy import Privacy
    from app.services.room import RoomStore
    from app.storage.database import Record


def build(
    places: Places, speech: Speech, speaker: Speaker | None = None, for_print: PhotoForPrint | None = None
) -> House:
    """
    Return the house over these places.

    `speaker` says what is in papers that are saved; English if None. `for_print` makes photos as small as paper needs;
    if None they stay as large as they are.
    """
    words = speaker or Speaker()
    makers = Makers(
        reader=_AgendaReader,
        opener=partial(_opener, places),
        record=partial(_record, places),
        care=partial(_care, places),
        practice_record=_practice_record,
        exporting=partial(_exporting, words, for_print=for_print),
        printing=partial(_printing, words, for_print=for_print),
        hours=partial(_hours, places),
        group=GroupMakers(
            words=partial(_group_words, places),
            pictures=partial(_group_pictures, places),
            ways=partial(_group_ways, words, places),
            privacy=partial(_privacy, places),
            wordbook=_wordbook,
            standards=cache(_standards),
            topics=_topics,
            room=partial(_room, places),
            meeting_pictures=partial(_meeting_pictures, places, for_print),
        ),
        sharing=partial(sharing, places),
        organisation=partial(organisation, places),
    )
    return House(places, ComputerClock(), SettingsFolder(places.settings), makers, speech)


class _AgendaReader:
    """Reads agendas. What it reads them with is loaded at the first one."""

    def __init__(self, take_in: Callable[[], TakeIn] | None = None) -> None:
        self._take_in = take_in

    def read_file(self, path: Path) -> AgendaDraft:
        return self._files.read_file(path)

    def read_text(self, text: str) -> AgendaDraft:
        return self._files.read_text(text)

    def can_read_pictures(self) -> bool:
        return self._files.can_read_pictures()

    def read_pictures(self, path: Path) -> AgendaDraft:
        return self._files.read_pictures(path)

    @cached_property
    def _files(self) -> AgendaReader:
        from app.importers.reader import AgendaFiles

        return AgendaFiles(self._take_in() if self._take_in else None)


def _record(places: Places) -> OpenRecord:
    from app.storage.database import open_record

    if has_ways_back(places):  # what is too old goes, whether anything is shared again or not
        ways_back(places)
    return _opened(open_record(places.record, places.backups))


def _care(places: Places) -> RecordCare:
    from app.storage.care import FileCare
    from app.storage.copies import Copies
    from app.storage.database import utc_now

    return FileCare(places.record, Copies(places.backups), utc_now)


def _practice_record() -> OpenRecord:
    from app.storage.database import memory_record

    return _opened(memory_record())


def _opened(record: Record) -> OpenRecord:
    guests, authors = partial(guests_of, record), partial(authors_of, record)
    return OpenRecord(record.meetings, record.log, record.counts, record.notices, record.close, guests, authors)


def _group_words(places: Places) -> GroupWords:
    from app.services.group_words import GroupWords
    from app.storage.group_files import GroupFiles
    from app.storage.resource_files import read_glossary

    return GroupWords(GroupFiles(places.group), cache(partial(read_glossary, paths.resources())))


def _wordbook(glossary: Glossary) -> Wordbook:
    from app.storage.resource_files import read_wordbook

    return read_wordbook(paths.resources(), glossary)


def _standards() -> StandardItems:
    from app.storage.standard_items_file import read_standard_items

    return read_standard_items(paths.resources())


def _topics() -> tuple[Topic, ...]:
    from app.storage.resource_files import read_topics

    return read_topics(paths.resources())


def _room(places: Places) -> RoomStore:
    from app.storage.room_file import RoomFile

    return RoomFile(places.settings)


def _privacy(places: Places) -> Privacy:
    from app.services.privacy import Privacy
    from app.storage.group_privacy_file import GroupPrivacyFile

    return Privacy(GroupPrivacyFile(places.group))


def _hours(places: Places) -> HoursStore:
    from app.storage.hours_files import HoursFiles

    return HoursFiles(places.settings)


def _group_ways(speaker: Speaker, places: Places) -> GroupWays:
    from app.services.group_ways import GroupWays
    from app.storage.group_rules_file import GroupRulesFile
    from app.storage.group_templates import GroupTemplates

    return GroupWays(GroupRulesFile(places.group), GroupTemplates(places.group), partial(_templates, speaker))


def _templates(speaker: Speaker) -> tuple[Template, ...]:
    from app.words.templates import built_in_templates

    return built_in_templates(speaker)


def _group_pictures(places: Places) -> GroupPictures:
    from app.services.group_pictures import GroupPictures
    from app.storage.group_picture_files import GroupPictureFiles
    from app.storage.meeting_pictures import MeetingPictureFiles
    from app.storage.resource_files import read_pictures

    bundled, of_meetings = cache(partial(read_pictures, paths.resources())), MeetingPictureFiles(places.record)
    return GroupPictures(GroupPictureFiles(places.group), bundled, of_meetings)


def _meeting_pictures(
    places: Places, small: PhotoForPrint | None, index: Callable[[], PictureIndex]
) -> MeetingPictures:
    from app.domain.sheet import as_it_is
    from app.services.meeting_pictures import SmallPictures
    from app.storage.meeting_pictures import MeetingPictureFiles
    from app.storage.picture_album import PictureAlbum

    album = PictureAlbum(index, paths.resources() / "pictures")
    return SmallPictures(index, album, small or as_it_is, MeetingPictureFiles(places.record))


def _opener(places: Places, index: Callable[[], PictureIndex]) -> AgendaReader:
    """Return the reader for agendas that are opened: pictures that come with one are kept."""
    return _AgendaReader(partial(_taking_in, places, index))


def _taking_in(places: Places, index: Callable[[], PictureIndex]) -> TakeIn:
    from app.storage.group_picture_files import GroupPictureFiles
    from app.storage.picture_album import TakingIn

    return TakingIn(GroupPictureFiles(places.group), index)


def _printing(
    speaker: Speaker,
    index: Callable[[], PictureIndex],
    glossary: Callable[[], Glossary],
    for_print: PhotoForPrint | None = None,
) -> Printing:
    from app.domain.sheet import as_it_is
    from app.reports.fairsay_file import fairsay_file
    from app.reports.open_document import sheet_open_document
    from app.reports.pdf import cards_pdf, sheet_pages, sheet_pdf
    from app.reports.spreadsheet import table_rows
    from app.reports.word import sheet_word
    from app.services.printing import PaperShelf, PaperWords, PaperWriters, Printing
    from app.storage.picture_album import PictureAlbum
    from app.words.agenda_paper import agenda_sheet
    from app.words.card_papers import card_sheet, how_to_follow_sheet, reminder_sheet

    words = PaperWords(
        partial(agenda_sheet, speaker),
        partial(card_sheet, speaker),
        partial(how_to_follow_sheet, speaker),
        partial(reminder_sheet, speaker),
    )
    sheets = {".pdf": sheet_pdf, ".docx": sheet_word, ".odt": sheet_open_document}
    shelf = PaperShelf(PictureAlbum(index, paths.resources() / "pictures"), glossary, for_print or as_it_is)
    return Printing(words, PaperWriters(sheets, cards_pdf, fairsay_file, sheet_pages, table_rows), shelf)


def _exporting(
    speaker: Speaker,
    shelf: ReportShelf,
    index: Callable[[], PictureIndex],
    for_print: PhotoForPrint | None = None,
) -> Exporting:
    from app.domain.sheet import as_it_is
    from app.reports.open_document import sheet_open_document
    from app.reports.pdf import sheet_pdf
    from app.reports.spreadsheet import spreadsheet
    from app.reports.values import values
    from app.reports.web_page import web_page
    from app.reports.word import sheet_word
    from app.services.exporting import Exporting
    from app.services.printing import sheet_for_print
    from app.storage.picture_album import PictureAlbum
    from app.words.easy_report import report_sheet
    from app.words.reporting import report_of
    from app.words.sounding import sound_lines

    def sheet_of(summary: Summary) -> Sheet:
        return report_sheet(summary, PictureAlbum(index, paths.resources() / "pictures"), speaker)

    def put_in_words(summary: Summary) -> Report:
        return report_of(summary, sheet_for_print(sheet_of(summary), for_print or as_it_is), speaker)

    def read_out(summary: Summary) -> Sequence[SoundLine]:
        return sound_lines(summary, sheet_of(summary), speaker)

    whole = {".html": web_page, ".csv": spreadsheet, ".json": values}
    sheets = {".pdf": sheet_pdf, ".docx": sheet_word, ".odt": sheet_open_document}
    papers = {ending: partial(_sheet_of, write) for ending, write in sheets.items()}
    return Exporting(shelf, put_in_words, {**whole, **papers}, read_out)


def _sheet_of(write: SheetWriter, report: Report) -> bytes:
    return write(report.sheet)
