"""The group's own pictures come to every laptop that shows them, in parts, and nothing waits for them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.domain.pictures_told import MOST_BYTES, Gathering, PictureTold, parts_of, shown_pictures
from app.domain.told import MOST_PICTURES
from app.domain.wire import MOST_BYTES as MOST_MESSAGE
from app.domain.wire import Pictured, Want, read, tell
from app.services.agenda_now import AgendaNow
from app.services.making import Because
from app.services.pictures_between import LONGEST_AGAIN_MS
from app.services.prepare_meeting import PrepareMeeting
from tests.fakes import FakeClock, FakeMeetings, FakeReader
from tests.live.conftest import new_hall
from tests.live.hall import ROOM, Hall, Laptop, lines, on_host
from tests.live.paper_hub import HALL, Weather
from tests.live.paper_store import HostLog

STOP, BUS, WALK, OTHER = (f"group:{digit * 32}" for digit in "abcd")
WHY = Because("more_time")


def photo(picture_id: str, size: int = 50_000, means: tuple[str, ...] = ()) -> PictureTold:
    data = bytes(at * len(picture_id) % 251 for at in range(size))
    return PictureTold.of(picture_id, data, f"Alt of {picture_id[-1]}", "Photo: the group", means)


def hall_with(*pictures: PictureTold, weather: Weather | None = None, seed: int = 0) -> Hall:
    """The bus stop stands for the first item, the bus beside its easy words; walking means the last title."""
    hall = new_hall(seed, weather)
    hall.seat.pictures.here = {one.id: one for one in pictures}
    texts = dict(hall.live.texts)
    first = hall.live.state.items[0].id
    texts[first] = replace(texts[first], picture=STOP, easy=(EasyLine("The bus is late.", BUS),))
    hall.live.texts = texts
    return hall


def test_a_guest_gets_the_pictures_that_the_meeting_shows_and_no_others():
    hall = hall_with(photo(STOP), photo(BUS, 9), photo(WALK, 20_000, ("walking",)), photo(OTHER, means=("tram",)))
    guest = hall.join()
    hall.wait(3)
    assert set(guest.pictures.here) == {STOP, BUS, WALK}
    assert guest.pictures.here[STOP] == photo(STOP)
    assert guest.pictures.here[WALK].means == ("walking",)
    assert {meeting for meeting, _picture in guest.pictures.kept} == {hall.live.meeting.id}


def test_words_that_a_picture_means_stay_where_nobody_needs_them():
    hall = hall_with(photo(STOP, means=("bus stop", "waiting")))
    guest = hall.join()
    hall.wait(3)
    assert guest.pictures.here[STOP].means == ()


def test_screens_are_told_when_a_picture_came():
    hall, told = hall_with(photo(STOP)), list[bool]()
    guest = hall.join()
    guest.meeting.listen(lambda: told.append(STOP in guest.pictures.here))
    hall.wait(3)
    assert any(told), "no screen was told after it came"


def test_a_guest_that_has_them_asks_for_nothing():
    hall = hall_with(photo(STOP), photo(BUS))
    guest = hall.join()
    hall.wait(3)
    guest.kill()
    before = len(hall.hub.sent)
    guest.start()
    hall.wait(3)
    assert wants(hall, before) == []


def wants(hall: Hall, since: int = 0) -> list[Want]:
    told = [read(data) for _subject, data in hall.hub.sent[since:]]
    return [one for one in told if isinstance(one, Want)]


@pytest.mark.parametrize("seed", range(4))
def test_they_come_in_bad_weather_and_presses_do_not_wait(seed: int):
    hall = hall_with(
        photo(STOP, 300_000), photo(BUS), weather=Weather(lost=0.2, doubled=0.2, slowest_ms=300), seed=seed
    )
    guests = [hall.join() for _ in range(3)]
    hall.wait(8)
    points = [guest.person.raise_point() for guest in guests]
    hall.wait(20)
    assert set(points) <= set(on_host(hall))
    hall.wait(120)
    for guest in guests:
        assert guest.pictures.here[STOP] == photo(STOP, 300_000)
        assert guest.pictures.here[BUS] == photo(BUS)
        assert lines(guest) == on_host(hall)


def test_one_part_is_on_its_way_to_a_laptop_at_a_time():
    hall = hall_with(photo(STOP, 200_000), photo(BUS, 200_000))
    guest = hall.join()
    hall.wait(5)
    asked = [(one.picture, one.part) for one in wants(hall)]
    assert asked == [(picture, part) for picture in (STOP, BUS) for part in range(10)]
    assert set(guest.pictures.here) == {STOP, BUS}


def test_a_laptop_that_asks_without_end_gets_one_part_at_a_time():
    hall = hall_with(photo(STOP, 200_000))
    greedy = hall.join()
    hall.wait(3)
    before = len(hall.hub.sent)
    for part in range(10):
        greedy.link.publish(f"m.{ROOM}.cq.{greedy.device}", tell(Want(picture=STOP, part=part)))
    hall.wait(1)
    told = [read(data) for _subject, data in hall.hub.sent[before:]]
    assert len([one for one in told if isinstance(one, Pictured)]) == 1


def test_a_picture_that_is_looked_for_is_read_once_for_all():
    hall = hall_with(photo(STOP), photo(BUS))
    for _ in range(5):
        hall.join()
    hall.wait(6)
    assert sorted(hall.seat.pictures.looked_for) == [STOP, BUS]


@pytest.mark.parametrize("asked", [OTHER, f"group:{'9' * 32}"])
def test_what_the_meeting_does_not_show_is_told_to_nobody(asked: str):
    hall = hall_with(photo(STOP), photo(OTHER))
    guest = hall.join()
    hall.wait(3)
    before = len(hall.hub.sent)
    guest.link.publish(f"m.{ROOM}.cq.{guest.device}", tell(Want(picture=asked, part=0)))
    hall.wait()
    told = [read(data) for _subject, data in hall.hub.sent[before:]]
    assert [(one.picture, one.of) for one in told if isinstance(one, Pictured)] == [(asked, 0)]
    assert hall.seat.pictures.looked_for == [STOP]


def test_a_guest_keeps_no_picture_it_did_not_ask_for():
    hall = hall_with(photo(STOP))
    guest = hall.join()
    hall.wait(3)
    for part in parts_of(photo(OTHER)):
        guest.link.deliver(f"m.{ROOM}.cu.{guest.device}", tell(part), HALL)
    hall.wait()
    assert set(guest.pictures.here) == {STOP}


def test_the_host_keeps_no_picture_that_a_guest_sends():
    hall = hall_with(photo(STOP))
    guest = hall.join()
    hall.wait(3)
    for part in parts_of(photo(BUS)):
        guest.link.publish(f"m.{ROOM}.cq.{guest.device}", tell(part))
    hall.wait()
    assert set(hall.seat.pictures.here) == {STOP}


def test_a_full_disk_keeps_the_words_and_asks_no_more():
    hall = hall_with(photo(STOP), photo(BUS))
    guest = hall.join()
    guest.pictures.is_full = True
    hall.wait(20)
    assert len(wants(hall)) == 6
    assert guest.pictures.here == {}
    point = guest.person.raise_point()
    hall.wait()
    assert point in on_host(hall)


def test_without_an_answer_it_asks_again_and_less_often():
    hall = hall_with(photo(STOP))
    guest = hall.join()
    hall.host_link.hears = lambda data: not isinstance(read(data), Want)
    hall.wait(120)
    assert 5 <= len(wants(hall)) <= 9
    hall.host_link.hears = lambda _data: True
    hall.wait(LONGEST_AGAIN_MS / 1000 + 1)
    assert STOP in guest.pictures.here


def with_a_picture(laptop: Laptop) -> None:
    """A co-chair at a guest's laptop puts an item on the agenda, with a picture that only this laptop has."""
    now = AgendaNow(laptop.chair)
    now.do(now.carried(DraftItem("Trams", minutes=5, picture=OTHER)), WHY)


def test_a_picture_of_a_co_chairs_laptop_comes_to_all():
    hall = hall_with()
    chair, guest = hall.join(is_chair=True), hall.join()
    chair.pictures.here = {OTHER: photo(OTHER)}
    hall.wait(2)
    with_a_picture(chair)
    hall.wait(6)
    assert hall.seat.pictures.here == {OTHER: photo(OTHER)}
    assert guest.pictures.here[OTHER] == photo(OTHER)


def test_a_host_that_was_started_again_asks_for_what_did_not_come():
    hall = hall_with()
    chair = hall.join(is_chair=True)
    chair.pictures.here = {OTHER: photo(OTHER)}
    hall.wait(2)
    hall.seat.pictures.is_full = True
    with_a_picture(chair)
    hall.wait(4)
    assert hall.seat.pictures.here == {}
    hall.seat.pictures.is_full = False
    hall.host_goes()
    hall.start_host()
    hall.wait(20)
    assert OTHER in hall.seat.pictures.here


def test_who_takes_over_tells_the_pictures_that_came():
    hall = hall_with(photo(STOP))
    chair = hall.join(is_chair=True)
    hall.wait(3)
    hall.host_goes()
    hall.wait(12)
    chair.seat.take_over()
    late = hall.join()
    late.seat.link.at((chair.seat.place,))
    hall.wait(10)
    assert late.pictures.here[STOP] == photo(STOP)


@given(st.integers(1, MOST_BYTES))
def test_cut_and_put_together_it_is_the_same_and_each_part_fits_a_message(size: int):
    whole = PictureTold.of(STOP, b"\xff" * size, "\x01" * 999, "\x01" * 999, ["\x01" * 80] * 99)
    gathering = Gathering(STOP)
    for part in parts_of(whole):
        assert gathering.whole is None
        assert len(tell(part)) <= MOST_MESSAGE
        assert gathering.take(part)
    assert gathering.whole == whole


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 4), st.sampled_from([STOP, BUS])), max_size=12))
def test_parts_in_any_order_never_make_another_picture(parts: list[tuple[int, int, str]]):
    gathering = Gathering(STOP)
    for part, of, picture in parts:
        gathering.take(Pictured(picture=picture, part=part, of=of, data=bytes([part])))
    if gathering.whole is not None:
        assert gathering.whole.data == bytes(range(len(gathering.parts)))


def test_a_meeting_shows_so_many_of_them_at_most():
    live = PrepareMeeting(FakeReader({}), FakeMeetings(HostLog()), HostLog(), FakeClock()).make(
        AgendaDraft(title="Many", items=tuple(DraftItem(f"Item {at}", picture=f"group:{at:032x}") for at in range(150)))
    )
    mine = new_hall().seat.pictures
    mine.here = {one: photo(one, 1) for one in (f"group:{at:032x}" for at in range(150))}
    assert len(shown_pictures(live.meeting, live.texts, mine.index())) == MOST_PICTURES
