"""
Makes each part once and introduces them, without Qt. Whatever is slow to load is made at its first use.

The voice comes from `main.py`, because playing sound needs Qt.
"""

from functools import cached_property, partial
from pathlib import Path

from app import paths
from app.domain.agenda import AgendaDraft
from app.domain.ports import AgendaReader, EventLog, MeetingStore, RecordCare
from app.domain.report import Report
from app.paths import Places
from app.reports.spreadsheet import spreadsheet
from app.reports.values import values
from app.reports.web_page import web_page
from app.services.computer_clock import ComputerClock
from app.services.exporting import Exporting, Summary
from app.services.house import House, Makers, OpenRecord, Speech
from app.storage.resource_files import read_glossary, read_pictures
from app.storage.settings_file import SettingsFolder
from app.words.reporting import report_of
from app.words.speaker import Speaker

WRITERS = {".html": web_page, ".csv": spreadsheet, ".json": values}


def build(places: Places, speech: Speech, speaker: Speaker | None = None) -> House:
    """Return the house over these places. `speaker` says what is in papers that are saved; English if None."""
    words = speaker or Speaker()
    makers = Makers(
        reader=_AgendaReader,
        record=partial(_record, places),
        care=partial(_care, places),
        practice_record=_practice_record,
        exporting=partial(_exporting, words),
        glossary=lambda: read_glossary(paths.resources()),
        pictures=lambda: read_pictures(paths.resources()),
    )
    return House(places, ComputerClock(), SettingsFolder(places.settings), makers, speech)


class _AgendaReader:
    """Reads agendas. What it reads them with is loaded at the first one."""

    def read_file(self, path: Path) -> AgendaDraft:
        return self._files.read_file(path)

    def read_text(self, text: str) -> AgendaDraft:
        return self._files.read_text(text)

    @cached_property
    def _files(self) -> AgendaReader:
        from app.importers.reader import AgendaFiles

        return AgendaFiles()


def _record(places: Places) -> OpenRecord:
    from app.storage.database import open_record

    record = open_record(places.record, places.backups)
    return OpenRecord(record.meetings, record.log, record.notices, record.close)


def _care(places: Places) -> RecordCare:
    from app.storage.care import FileCare
    from app.storage.copies import Copies
    from app.storage.database import utc_now

    return FileCare(places.record, Copies(places.backups), utc_now)


def _practice_record() -> OpenRecord:
    from app.storage.database import memory_record

    record = memory_record()
    return OpenRecord(record.meetings, record.log, record.notices, record.close)


def _exporting(speaker: Speaker, meetings: MeetingStore, log: EventLog) -> Exporting:
    def put_in_words(summary: Summary) -> Report:
        return report_of(summary, speaker)

    return Exporting(meetings, log, put_in_words, WRITERS)
