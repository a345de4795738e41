"""What may leave the room about a meeting, and what never does."""

import json
from pathlib import Path

import pytest

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.errors import MeetingError
from app.domain.report import Report
from app.services.exporting import Exporting, ReportShelf, Summary
from app.services.following import Following
from app.services.hearing import Hearing
from app.services.live_meeting import LiveMeeting
from app.services.prepare_meeting import PrepareMeeting
from app.services.running import Running
from app.words.paper_rows import PaperRows
from app.words.reporting import full_sheet, report_of
from app.words.speaker import Speaker
from tests.fakes import FakeClock, FakeMeetings, FakeReader, ListLog

DRAFT = AgendaDraft(
    title="Day centre",
    items=(DraftItem("Travel money", minutes=10, asked_by="ebe"), DraftItem("Garden"), DraftItem("Tea")),
)


class NoAlbum:
    """An album without pictures."""

    def find(self, picture_id: str) -> None:
        return None

    def meaning(self, words: str) -> str:
        return ""


class Room:
    """A meeting that can be saved."""

    def __init__(self) -> None:
        self.log, self.clock = ListLog(), FakeClock()
        self.meetings = FakeMeetings(self.log)
        prepare = PrepareMeeting(FakeReader({}), self.meetings, self.log, self.clock)
        self.live: LiveMeeting = prepare.make(DRAFT)
        self.running, self.person = Running(self.live), Following(self.live, "profile", "ebe")
        shelf = ReportShelf(self.meetings, self.log, self.clock)
        self.exporting = Exporting(
            shelf, self.put_in_words, {".json": self.write, ".html": self.write}, lambda _summary: ()
        )

    def put_in_words(self, summary: Summary) -> Report:
        return report_of(summary, full_sheet(summary, PaperRows(NoAlbum()), Speaker()), Speaker())

    def write(self, report: Report) -> bytes:
        return json.dumps(report.values).encode()

    def summary(self) -> Summary:
        return self.exporting.summary(self.live.meeting.id)

    def export(self, to: Path) -> Path:
        return self.exporting.export(self.live.meeting.id, to)


@pytest.fixture
def room() -> Room:
    return Room()


def test_small_groups_are_never_counted(room: Room):
    room.running.start(counts={"ebe": 5, "carer": 4, "guest": 1, "ebt": 12})
    assert room.summary().people == {"ebe": 5, "carer": None, "guest": None, "ebt": 12}


def test_points_are_counted_by_how_they_went(room: Room):
    room.running.start()
    first, second, third = (room.person.raise_point() for _ in range(3))
    Hearing(room.running).answer(first, "changed")
    room.person.take_back(second)
    summary = room.summary()
    assert summary.points == {"answered": 1, "taken_back": 1, "waiting": 1}
    assert [item.points for item in summary.items] == [2, 0, 0]
    assert third


def test_minutes_are_planned_and_used(room: Room):
    room.running.start()
    room.clock.go_on(25)
    for _ in range(17):
        room.live.tick()
        room.clock.go_on(25)
    room.running.next_item()
    travel, garden, tea = room.summary().items
    assert (travel.planned_minutes, travel.used_minutes, travel.status) == (10, 8, "done")
    assert (garden.planned_minutes, garden.status, tea.status) == (None, "now", "to_come")


def test_a_pause_that_was_taken_back_is_not_counted(room: Room):
    room.running.start()
    room.person.take_back(room.person.ask_pause())
    room.person.ask_pause()
    assert room.summary().pauses == 1


def test_the_mark_is_the_end_of_the_chain(room: Room):
    room.running.start()
    before = room.summary().chain_end
    assert before == room.live.events[-1].digest()[-8:]
    room.person.raise_point()
    assert room.summary().chain_end != before


def test_a_record_that_is_damaged_says_so(room: Room):
    room.running.start()
    assert room.summary().is_whole
    lines = room.log.kept[room.live.meeting.id]
    lines[1] = lines[1].replace('"ebe"', '"ebt"')
    assert not room.summary().is_whole


def test_no_words_name_or_group_of_a_press_is_in_the_paper(room: Room):
    room.running.start(counts={"ebe": 5})
    point = room.person.raise_point()
    room.person.add_words(point, "Robin is unwell")
    room.person.put_name(point, "Robin")
    report = room.put_in_words(room.summary())
    assert any(event.maker.group == "ebe" for event in room.live.events)
    assert "Robin" not in str(report)
    assert "group" not in report.values


def test_times_leave_without_seconds(room: Room):
    room.clock.go_on(7.25)
    room.running.start()
    room.person.ask_pause()
    happened = json.loads(json.dumps(room.put_in_words(room.summary()).values))["happened"]
    assert {line["at"] for line in happened} == {"2026-11-24T10:00Z"}


@pytest.mark.parametrize(("name", "code"), [("a.exe", "export_ending"), ("a", "export_ending")])
def test_another_kind_of_file_is_refused(room: Room, tmp_path: Path, name: str, code: str):
    with pytest.raises(MeetingError) as refused:
        room.export(tmp_path / name)
    assert refused.value.code == code


def test_a_paper_takes_the_place_of_the_last_one(room: Room, tmp_path: Path):
    paper = room.export(tmp_path / "paper.JSON")
    before = json.loads(paper.read_text())
    room.running.start()
    room.export(paper)
    assert (before["started"], json.loads(paper.read_text())["started"]) == (None, "2026-11-24T10:00Z")
    assert list(tmp_path.iterdir()) == [paper]
