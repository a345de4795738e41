"""The meeting time on a guest's laptop is the host's, also after its program stood still."""

import pytest

from tests.live.hall import ROOM, Hall, Laptop
from tests.live.paper_hub import HALL

WITHIN_MS = 100


def apart_ms(hall: Hall, guest: Laptop) -> int:
    return abs(hall.live.t_ms() - guest.meeting.t_ms())


def stand_still(hall: Hall, guest: Laptop, seconds: float) -> None:
    """Nothing is heard for so long; then everything that came meanwhile, at once."""
    guest.link.hears = lambda _data: False
    before = len(hall.hub.sent)
    hall.wait(seconds)
    guest.link.hears = lambda _data: True
    for subject, data in hall.hub.sent[before:]:
        if subject == f"m.{ROOM}.log":
            guest.link.deliver(subject, data, HALL)


@pytest.mark.parametrize("seconds", [3.0, 7.9, 9.1, 12.0, 60.0])
def test_a_program_that_stood_still_has_the_right_time_within_two_beats(hall: Hall, seconds: float):
    guest = hall.join()
    hall.wait(3)
    assert apart_ms(hall, guest) <= WITHIN_MS
    stand_still(hall, guest, seconds)
    hall.wait(4.1)
    assert apart_ms(hall, guest) <= WITHIN_MS


def test_a_time_that_is_known_well_is_not_asked_for_at_each_beat(hall: Hall):
    hall.join()
    hall.wait(5)
    before = len([data for _subject, data in hall.hub.sent if b'"ping"' in data])
    hall.wait(20)
    assert len([data for _subject, data in hall.hub.sent if b'"ping"' in data]) - before <= 1
