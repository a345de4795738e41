"""The real thing on one machine: a hub, a door, a code, and two records on disk."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app import build
from app.build_live import LiveSharing
from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.errors import MeetingError
from app.domain.own_address import OwnAddress
from app.services.computer_clock import ComputerClock
from app.services.following import Following
from app.services.hearing import Hearing
from app.services.prepare_meeting import PrepareMeeting
from app.services.running import Running
from app.services.sharing import JoinedMeeting
from app.storage.database import open_record
from tests.fakes import FakeReader

HERE = (OwnAddress("127.0.0.1", 8),)
PATIENCE_S = 20


def until(is_so: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.01)


@dataclass
class Desk:
    """One laptop: its record, and its way to others."""

    prepare: PrepareMeeting
    sharing: LiveSharing
    close: Callable[[], None]

    def join(self, code: str) -> JoinedMeeting:
        came: list[JoinedMeeting | MeetingError] = []
        self.sharing.join(code, None, came.append, came.append)
        until(lambda: came)
        if isinstance(came[0], MeetingError):
            raise came[0]
        return came[0]


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Callable[[str], Desk]]:
    desks: list[Desk] = []

    def new(name: str) -> Desk:
        (tmp_path / name).mkdir()
        record = build._opened(open_record(tmp_path / name / "record.sqlite", tmp_path / name / "copies"))
        clock = ComputerClock()
        prepare = PrepareMeeting(FakeReader({}), record.meetings, record.log, clock)
        sharing = LiveSharing(lambda: record, clock, prepare.opened.add, lambda: HERE)
        desks.append(Desk(prepare, sharing, record.close))
        return desks[-1]

    yield new
    for desk in reversed(desks):
        desk.sharing.close()
        desk.close()


AGENDA = AgendaDraft(
    title="Travel", items=tuple(DraftItem(title, minutes=10) for title in ("Buses", "Taxis", "Trains"))
)


def test_a_code_leads_to_the_meeting_and_a_point_comes_back(laptop: Callable[[str], Desk]):
    host, guest = laptop("host"), laptop("guest")
    live = host.prepare.make(AGENDA)
    run = Running(live, "ebe")
    run.start({"ebe": 4})
    shared = host.sharing.share(live)
    until(lambda: shared.ways_in)
    began = time.monotonic()
    joined = guest.join(shared.ways_in.code.replace("-", " "))
    assert time.monotonic() - began < 5
    meeting = joined.meeting
    assert joined.check_words == shared.ways_in.check_words
    assert [meeting.texts[item.id].title for item in meeting.state.on_agenda()] == ["Buses", "Taxis", "Trains"]
    until(lambda: meeting.state.now == live.state.now)
    me = Following(meeting, "me", "ebe")
    point = me.raise_point()
    me.add_words(point, "The bus is late")
    until(lambda: me.mine()[0].state == "with_meeting" and "The bus is late" in live.words.values())
    Hearing(run).see(point)
    until(lambda: me.mine()[0].state == "seen")
    Hearing(run).answer(point, "will_change", "We ask the council")
    run.next_item()
    until(lambda: meeting.state.now == live.state.now)
    until(lambda: me.mine()[0].answer == "We ask the council")
    until(lambda: [line.id for line in meeting.events] == [line.id for line in live.events])
    assert sum(shared.here().values()) == 1
    joined.leave()
    shared.stop()


def test_a_co_chairs_code_lets_run_and_a_wrong_code_lets_nobody_in(laptop: Callable[[str], Desk]):
    host, guest = laptop("host"), laptop("guest")
    live = host.prepare.make(AGENDA)
    Running(live, "ebe").start()
    shared = host.sharing.share(live)
    until(lambda: shared.ways_in)
    with pytest.raises(MeetingError) as wrong:
        guest.sharing.join(shared.ways_in.code[:-1] + str((int(shared.ways_in.code[-1]) + 1) % 10), None, print, print)
    assert wrong.value.code == "code_wrong_digit"
    old = shared.ways_in.code
    shared.new_code()
    with pytest.raises(MeetingError) as gone:
        guest.join(old)
    assert gone.value.code == "code_not_this_meeting"
    joined = guest.join(shared.ways_in.chair_code)
    until(lambda: joined.meeting.state.now == live.state.now)
    Running(joined.meeting, "ebt").next_item()
    until(lambda: live.state.now == live.state.on_agenda()[1].id)
    until(lambda: joined.meeting.state.now == live.state.now)


def test_an_invitation_leads_to_the_meeting_too(laptop: Callable[[str], Desk]):
    host, guest = laptop("host"), laptop("guest")
    live = host.prepare.make(AGENDA)
    Running(live).start()
    shared = host.sharing.share(live)
    until(lambda: shared.ways_in)
    joined = guest.join(shared.ways_in.file.decode())
    until(lambda: joined.meeting.state.now == live.state.now)
    assert not joined.meeting.is_chair
