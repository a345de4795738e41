"""A shared meeting changes on the window's thread and on the link's: nothing is lost, doubled or torn."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Event as Flag

import pytest

from app.domain.apply import replay
from app.domain.errors import MeetingError
from app.domain.events import Maker, first_break
from app.domain.kinds import MeetingEnded, PointRaised
from app.domain.live_store import Request
from app.domain.ports import Line
from app.services.following import Following
from app.services.hearing import Hearing
from app.services.keeper import Wish
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.storage.database import Record
from app.storage.guest_log import SqlAuthors, SqlGuests
from tests.fakes import FakeClock
from tests.storage.invented import Writer

DEVICE = "0123456789abcdef"


def live_of(writer: Writer) -> LiveMeeting:
    record = writer.record
    return LiveMeeting(writer.meeting, record.meetings.texts(writer.id), record.log, FakeClock())


@pytest.fixture
def live(fast_writer: Writer) -> LiveMeeting:
    return live_of(fast_writer)


@pytest.fixture
def threads() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(4) as pool:
        yield pool


def press(live: LiveMeeting, times: int, seq: bool = False) -> None:
    for n in range(1, times + 1):
        author = (DEVICE, n) if seq else None
        live.happen(Maker("follow"), Wish(PointRaised("bus"), f"words {n}", holder="blue", author=author))


def both(threads: ThreadPoolExecutor, *acts: Callable[[], object]) -> None:
    for done in [threads.submit(act) for act in acts]:
        done.result()


def check_whole(live: LiveMeeting, record: Record, lines: int) -> None:
    kept = record.log.read(live.meeting.id)
    assert len(kept) == lines
    assert first_break(live.meeting.id, kept) is None
    assert live.events == kept
    assert live.words == record.log.words(live.meeting.id)
    assert live.state == replay(live.meeting.id, kept)
    assert live.held_by("blue") == record.log.held_by("blue", live.meeting.id)
    assert record.care.verify() == ()


def test_two_threads_that_press_five_hundred_times_each_make_one_whole_list(live, in_memory, threads):
    before = len(live.events)
    both(threads, lambda: press(live, 500), lambda: press(live, 500, seq=True))
    check_whole(live, in_memory, before + 1000)
    assert SqlAuthors(in_memory.file).newest_seq(live.meeting.id, DEVICE) == 500


def test_so_it_is_on_disk_while_another_meeting_is_read_and_drafts_are_kept(writer, record, threads):
    live, other = live_of(writer), Writer(record).begin()
    before, is_over = len(live.events), Flag()

    def read_and_type() -> None:
        n = 0
        while not is_over.is_set():
            n += 1
            assert len(record.log.read(other.id)) == 4
            record.meetings.save_draft(f"{other.id}/a", "x" * (n % 50 + 1))
            assert record.care.verify(other.id) == ()

    reading = threads.submit(read_and_type)
    both(threads, lambda: press(live, 60), lambda: press(live, 60, seq=True))
    is_over.set()
    reading.result()
    check_whole(live, record, before + 120)


def test_a_screen_that_reads_meanwhile_never_meets_half_of_a_change(live, threads):
    person, chair, is_over = Following(live, "blue"), Hearing(Running(live)), Flag()

    def look() -> None:
        while not is_over.is_set():
            state, events = live.state, live.events
            assert {one.id for one in state.presses} <= {event.id for event in events}
            assert state.n <= len(events)
            assert [event.n for event in events] == list(range(1, len(events) + 1))
            assert all(mine.words for mine in person.mine()[:-2])
            chair.waiting()
            live.tick()
            live.shown()
            assert live.unkept is not None

    looking = [threads.submit(look), threads.submit(look)]
    both(threads, lambda: press(live, 150), lambda: press(live, 150))
    is_over.set()
    for one in looking:
        one.result()


def test_what_is_told_is_on_disk_or_known_as_not_kept(live, in_memory, threads):
    """The host tells other laptops only lines that are on its disk: it reads the events first, then what is not."""
    is_over = Flag()

    def look() -> None:
        while not is_over.is_set():
            events, unkept = live.events, live.unkept
            kept = {event.id for event in in_memory.log.read(live.meeting.id)}
            assert {event.id for event in events} - unkept <= kept

    looking = threads.submit(look)
    press(live, 100)
    is_over.set()
    looking.result()


def test_nobody_who_listens_holds_the_turn(live, threads):
    """Else a listener that waits for another thread would wait for ever."""
    heard: list[str] = []

    def listener() -> None:
        heard.append("told")
        if len(heard) == 1:
            heard.append("kept" if threads.submit(live.keep).result(timeout=5) else "")

    live.listen(listener)
    press(live, 1)
    assert heard == ["told", "told", "kept"]


def test_several_changes_in_one_turn_are_told_once_and_together(live):
    told: list[int] = []
    live.listen(lambda: told.append(len(live.events)))
    with live.turn:
        press(live, 3)
        assert told == []
    assert told == [len(live.events)]


def test_a_refused_press_lets_go_of_the_turn(live, threads):
    live.happen(Maker("run"), Wish(MeetingEnded()))
    with pytest.raises(MeetingError):
        live.happen(Maker("run"), Wish(MeetingEnded()))
    assert threads.submit(live.keep).result(timeout=5)


def test_a_guest_presses_on_one_thread_while_the_hosts_lines_come_on_the_other(fast_writer, record, threads):
    guests, host = SqlGuests(record.file, record.log), fast_writer
    for _ in range(40):
        host.press()
    lines = [Line(event) for event in host.record.log.read(host.id)]
    guests.join(host.meeting, (), DEVICE)

    def pressing() -> None:
        for n in range(1, 41):
            guests.put(host.id, Request(n, "{}", (f"p{n}",)))

    both(threads, pressing, lambda: [guests.settle(host.id, 1, [line], []) for line in lines])
    assert len(guests.waiting(host.id)) == 40
    assert record.log.read(host.id) == host.record.log.read(host.id)
    assert guests.joined(host.id).last_seq == 40
