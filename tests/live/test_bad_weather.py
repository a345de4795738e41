"""Whatever the Wi-Fi does, and whoever is killed, all laptops agree in the end."""

from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import MeetingError
from app.domain.kinds import PointRaised
from tests.live.conftest import new_hall
from tests.live.hall import lines, on_host
from tests.live.paper_hub import Weather

WHAT = ["point", "next", "cut", "heal", "kill", "wait", "host"]


@settings(max_examples=40, deadline=None)
@given(
    seed=st.integers(0, 10**6),
    weather=st.builds(Weather, st.floats(0, 0.4), st.floats(0, 0.5), st.integers(1, 900)),
    steps=st.lists(st.tuples(st.integers(0, 2), st.sampled_from(WHAT)), max_size=40),
)
def test_whatever_happens_all_agree_in_the_end(seed: int, weather: Weather, steps: list[tuple[int, str]]):
    hall = new_hall(seed, weather)
    guests = [hall.join(is_chair=number == 0) for number in range(3)]
    hall.wait()
    points: list[str] = []
    for which, what in steps:
        guest = guests[which]
        if what == "point" and guest.meeting.state.is_running and not guest.meeting.state.pause:
            points.append(guest.person.raise_point())
        elif what == "next" and guest.meeting.state.now is not None and guest.chair.next_id() is not None:
            with suppress(MeetingError):  # points wait: the rules ask about them
                guest.chair.next_item()
        elif what == "cut":
            guest.link.cut()
        elif what == "heal":
            guest.link.heal()
        elif what == "kill":
            guest.kill()
            guest.start()
        elif what == "host":
            hall.host_link.close()
            hall.live.forget(hall.hosting._changed)  # pyright: ignore[reportPrivateUsage]
            hall.start_host()
        hall.wait(hall.hub.random.random() * 2)
    hall.hub.weather = Weather()
    for guest in guests:
        guest.link.heal()
    hall.host_link.heal()
    hall.wait(120)
    there = on_host(hall)
    raised = [event.id for event in hall.live.events if isinstance(event.what, PointRaised)]
    assert sorted(raised) == sorted(points)
    assert len(there) == len(set(there))
    for guest in guests:
        assert lines(guest) == there
        assert guest.store.outbox == {}
        assert guest.meeting.state == hall.live.state


def test_a_host_that_lost_the_end_of_its_list_is_healed_by_the_room():
    hall = new_hall()
    chair, guest = hall.join(is_chair=True), hall.join()
    hall.wait()
    point = guest.person.raise_point()
    guest.person.add_words(point, "The bus is late")
    hall.wait()
    assert point in on_host(hall)
    before = on_host(hall)
    hall.lose_the_end(3)
    assert point not in on_host(hall)
    hall.wait(20)
    assert set(before) <= set(on_host(hall))
    assert len(on_host(hall)) == len(set(on_host(hall)))
    assert lines(chair) == lines(guest) == on_host(hall)
    assert "The bus is late" in hall.live.words.values()
    assert guest.store.outbox == chair.store.outbox == {}


def test_whoever_was_the_host_and_went_on_alone_brings_its_lines_again():
    hall = new_hall()
    old = hall.join(is_chair=True)
    hall.wait()
    old.link.cut()
    old.go_on_alone_with("point")
    hall.run.next_item()
    hall.wait(3)
    mine = [event.id for event in old.store.log.read(hall.live.meeting.id)]
    old.link.heal()
    hall.wait(20)
    assert set(mine) <= set(on_host(hall))
    assert lines(old) == on_host(hall)
