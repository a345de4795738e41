"""Meetings are counted for the power record a little at a time, and again when something changes."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app import build
from app.domain.errors import MeetingError
from app.domain.kinds import MeetingEnded, PointRaised
from app.paths import Places
from app.services.counting import Counting, Progress
from app.services.house import House, Speech
from app.services.keeper import Wish
from tests.fakes import FakeClock, FakeVoice
from tests.uneven_meeting import EBE, RUN, WHEN, begin, plain, uneven


@pytest.fixture
def house(places: Places):
    """A house in its own folder, an hour after the uneven meeting began."""
    clock = FakeClock(WHEN + timedelta(hours=1))
    made = replace(build.build(places, Speech(FakeVoice, list)), clock=clock)
    yield made
    made.close()


def count(counting: Counting) -> list[Progress]:
    """Count all there is; returns each progress that was told."""
    told: list[Progress] = []
    counting.listen(lambda: told.append(counting.progress))
    for _ in range(10_000):
        if counting.is_idle:
            return told
        counting.step()
    raise AssertionError("it never ends")


def waiting(house: House) -> tuple[str, ...]:
    return house.power.waiting()


def test_a_meeting_is_counted_when_it_ends(house: House):
    begin(house.record, "now").keep()
    live = house.prepare.open("now")
    count(house.counting)
    woken: list[bool] = []
    house.counting.listen(lambda: woken.append(house.counting.is_idle))
    live.happen(RUN, Wish(MeetingEnded()))
    assert woken == [False]
    count(house.counting)
    assert waiting(house) == ()


def test_what_comes_after_the_end_is_counted_too(house: House):
    begin(house.record, "now").keep()
    live = house.prepare.open("now")
    live.happen(RUN, Wish(MeetingEnded()))
    count(house.counting)
    live.happen(EBE, Wish(PointRaised("bus")))
    assert not house.counting.is_idle
    assert waiting(house) == ("now",)
    count(house.counting)
    assert waiting(house) == ()


def test_it_goes_in_small_steps_and_tells_how_far_it_is(house: House):
    for number in range(30):
        plain(house.record, f"plain{number}", WHEN - timedelta(days=number))
    told = count(house.counting)
    assert told[0] == Progress(0, 30)
    assert Progress(20, 30) in told
    assert told[-1] == Progress(30, 30)


def test_a_long_meeting_is_counted_in_many_steps(house: House):
    told = begin(house.record, "long")
    for _ in range(100):
        told.happens(PointRaised("bus"), EBE)
    told.happens(MeetingEnded())
    told.keep()
    steps = sum(1 for _ in house.power.count_in_steps("long"))
    assert steps > 4


def test_the_newest_are_counted_first(house: House):
    for number in range(25):
        plain(house.record, f"plain{number}", WHEN - timedelta(days=number))
    while house.counting.progress.done < 20:
        house.counting.step()
    assert waiting(house) == tuple(f"plain{number}" for number in range(20, 25))


def test_a_meeting_that_is_deleted_meanwhile_leaves_no_trace(house: House):
    house.group.ways.change_rule("counts_months", 0)
    uneven(house.record)
    house.counting.look()
    steps = 0
    while not house.counting._counted:  # pyright: ignore
        house.counting.step()
        steps += 1
    house.prepare.delete("uneven")
    count(house.counting)
    assert steps > 2
    assert house.record.counts.get("uneven", 1) is None
    assert house.power.trend("five_years") == ()


def test_a_meeting_that_cannot_be_read_is_left_out(house: House, monkeypatch: pytest.MonkeyPatch):
    uneven(house.record)
    plain(house.record, "plain", WHEN - timedelta(days=1))
    read = house.record.log.read

    def damaged(meeting_id: str) -> object:
        if meeting_id == "uneven":
            raise MeetingError("record_damaged", reason="line")
        return read(meeting_id)

    monkeypatch.setattr(house.record.log, "read", damaged)
    assert count(house.counting)[-1] == Progress(1, 2, left_out=1)
    monkeypatch.undo()
    house.counting.wake()
    assert count(house.counting)[-1] == Progress(1, 1)


def test_a_full_disk_is_tried_again_when_woken(house: House, monkeypatch: pytest.MonkeyPatch):
    uneven(house.record)

    def full(*_args: object) -> None:
        raise MeetingError("not_kept")

    monkeypatch.setattr(house.record.counts, "keep", full)
    assert count(house.counting)[-1].left_out == 1
    monkeypatch.undo()
    house.counting.wake()
    count(house.counting)
    assert waiting(house) == ()
