"""Several laptops, one meeting: what each shows, and that no press is ever lost or doubled."""

import pytest

from app.domain.errors import MeetingError
from app.domain.events import first_break
from app.domain.kinds import ItemStarted
from app.services.about_point import AboutPoint
from app.services.hearing import Hearing
from tests.live.hall import Hall, Laptop, lines, on_host


def state_of(laptop: Laptop, press: str) -> str:
    return next(one.state for one in laptop.person.mine() if one.press.id == press)


def test_a_guest_shows_the_meeting_as_it_is(hall: Hall):
    guest = hall.join()
    hall.wait()
    assert guest.joining.contact == "connected"
    assert guest.meeting.state.now == hall.live.state.now
    assert guest.meeting.texts == hall.live.texts
    hall.run.next_item()
    hall.wait()
    assert guest.meeting.state.now == hall.live.state.now
    assert lines(guest) == on_host(hall)


def test_a_point_is_kept_here_first_and_then_with_the_meeting(hall: Hall):
    guest = hall.join()
    hall.wait()
    point = guest.person.raise_point()
    assert state_of(guest, point) == "kept"
    hall.wait()
    assert state_of(guest, point) == "with_meeting"
    assert [one.press.id for one in Hearing(hall.run).waiting()] == [point]
    assert guest.store.outbox == {}
    assert lines(guest) == on_host(hall)
    Hearing(hall.run).see(point)
    hall.wait()
    assert state_of(guest, point) == "seen"


def test_words_reach_the_co_chair_and_nobody_else(hall: Hall):
    guest, other = hall.join(), hall.join()
    hall.wait()
    point = guest.person.raise_point()
    guest.person.add_words(point, "The bus is late")
    hall.wait()
    assert "The bus is late" in hall.live.words.values()
    assert "The bus is late" in guest.meeting.words.values()
    assert "The bus is late" not in other.meeting.words.values()
    heard = [data for subject, data in hall.hub.sent if ".up." not in subject and ".chairs" not in subject]
    assert not any(b"bus is late" in data for data in heard)
    assert lines(other) == on_host(hall)


def test_another_co_chair_reads_the_words_and_keeps_them(hall: Hall):
    guest, chair = hall.join(), hall.join(is_chair=True)
    hall.wait()
    point = guest.person.raise_point()
    guest.person.add_words(point, "The bus is late")
    hall.wait()
    assert "The bus is late" in chair.meeting.words.values()
    chair.kill()
    chair.start()
    assert "The bus is late" in chair.meeting.words.values()
    hall.wait()
    late = hall.join(is_chair=True)
    hall.wait()
    assert "The bus is late" in late.meeting.words.values()
    guest.person.remove_words(point)
    hall.wait()
    for laptop in (guest, chair, late):
        assert "The bus is late" not in laptop.meeting.words.values()
        assert "The bus is late" not in laptop.store.log.words(hall.live.meeting.id).values()


def test_words_that_their_owner_shows_are_everyones_until_hidden(hall: Hall):
    guest, other = hall.join(), hall.join()
    hall.wait()
    point = guest.person.raise_point()
    guest.person.add_words(point, "The bus is late")
    AboutPoint(guest.person).show_everyone(point)
    hall.wait()
    assert "The bus is late" in other.meeting.words.values()
    assert "The bus is late" not in other.store.log.words(hall.live.meeting.id).values()
    late = hall.join()
    hall.wait()
    assert "The bus is late" in late.meeting.words.values()
    AboutPoint(guest.person).show_co_chairs_only(point)
    hall.wait()
    assert "The bus is late" not in (*other.meeting.words.values(), *late.meeting.words.values())


def test_an_answer_in_words_reaches_its_owner_only(hall: Hall):
    guest, other = hall.join(), hall.join()
    hall.wait()
    point = guest.person.raise_point()
    hall.wait()
    Hearing(hall.run).answer(point, "will_change", "We ask the council")
    hall.wait()
    assert "We ask the council" in guest.meeting.words.values()
    assert "We ask the council" not in other.meeting.words.values()
    assert guest.person.mine()[0].answer == "We ask the council"


def test_a_point_pressed_while_cut_off_comes_later(hall: Hall):
    guest = hall.join()
    hall.wait()
    guest.link.cut()
    hall.wait()
    assert guest.joining.contact == "cut"
    point = guest.person.raise_point()
    hall.run.next_item()
    hall.wait(30)
    assert state_of(guest, point) == "kept"
    guest.link.heal()
    hall.wait(3)
    assert state_of(guest, point) == "with_meeting"
    assert lines(guest) == on_host(hall)
    assert guest.meeting.state.now == hall.live.state.now


def test_what_waits_is_there_after_the_laptop_was_off(hall: Hall):
    guest = hall.join()
    hall.wait()
    guest.link.cut()
    point = guest.person.raise_point()
    guest.kill()
    guest.start()
    assert state_of(guest, point) == "kept"
    hall.wait(3)
    assert state_of(guest, point) == "with_meeting"
    assert on_host(hall).count(point) == 1


def test_a_full_disk_of_a_guest_loses_nothing(hall: Hall):
    guest = hall.join()
    hall.wait()
    guest.store.is_full = True
    point = guest.person.raise_point()
    assert state_of(guest, point) == "not_kept"
    hall.wait(3)
    assert point in on_host(hall)
    guest.store.is_full = False
    guest.meeting.tick()
    hall.wait(3)
    assert lines(guest) == on_host(hall)


def test_a_full_disk_of_the_host_acknowledges_nothing(hall: Hall):
    guest = hall.join()
    hall.wait()
    hall.log.is_full = True
    point = guest.person.raise_point()
    hall.wait(5)
    assert state_of(guest, point) == "kept"
    hall.log.is_full = False
    hall.live.tick()
    hall.wait(12)
    assert state_of(guest, point) == "with_meeting"
    assert on_host(hall).count(point) == 1


def test_both_co_chairs_press_next_and_it_moves_on_once(hall: Hall):
    guest = hall.join(is_chair=True)
    hall.wait()
    guest.chair.next_item()
    hall.run.next_item()
    hall.wait()
    items = hall.live.state.on_agenda()
    assert hall.live.state.now == guest.meeting.state.now == items[1].id
    started = [event for event in hall.live.events if isinstance(event.what, ItemStarted)]
    assert len(started) == 2
    assert [why.code for why in guest.keeper.told_refusals()] == ["already_so"]
    assert lines(guest) == on_host(hall)


def test_a_follower_cannot_run_the_meeting(hall: Hall):
    guest = hall.join()
    hall.wait()
    now = hall.live.state.now
    with pytest.raises(MeetingError) as here:
        guest.chair.next_item()
    assert here.value.code == "not_allowed_here"
    guest.keeper.is_chair = True  # as if its program was changed
    guest.chair.next_item()
    hall.wait()
    assert hall.live.state.now == guest.meeting.state.now == now
    assert [why.code for why in guest.keeper.told_refusals()] == ["not_allowed_here"]


def test_nobody_takes_back_the_point_of_another_laptop(hall: Hall):
    guest, other = hall.join(), hall.join()
    hall.wait()
    point = guest.person.raise_point()
    hall.wait()
    with pytest.raises(MeetingError) as here:
        other.person.take_back(point)
    assert here.value.code == "not_yours"
    other.meeting.held_by = lambda _profile: frozenset({point})  # type: ignore[method-assign]
    other.person.take_back(point)
    hall.wait()
    assert [why.code for why in other.keeper.told_refusals()] == ["not_yours"]
    assert hall.live.state.press(point).is_open


def test_time_is_the_hosts_whatever_the_guests_clocks_say(hall: Hall):
    guest = hall.join()
    guest.clock.set_by(-7200)
    hall.wait(60)
    item = guest.meeting.shown().item(guest.meeting.state.now)
    assert abs(item.used_ms - hall.live.shown().item(hall.live.state.now).used_ms) < 100
    guest.clock.set_by(86_400)
    hall.wait(60)
    item = guest.meeting.shown().item(guest.meeting.state.now)
    assert abs(item.used_ms - hall.live.shown().item(hall.live.state.now).used_ms) < 100


def test_a_late_guest_gets_two_thousand_lines(hall: Hall):
    mine = hall.live
    for _ in range(1000):
        point = Hearing(hall.run).someone_raised("point")
        Hearing(hall.run).see(point)
    guest = hall.join()
    hall.wait(2)
    assert lines(guest) == on_host(hall)
    assert len(lines(guest)) > 2000
    assert first_break(mine.meeting.id, guest.store.log.read(mine.meeting.id)) is None


def test_away_and_back(hall: Hall):
    guest = hall.join()
    hall.wait()
    hall.host_link.cut()
    hall.wait(11)
    assert guest.joining.contact == "away"
    hall.host_link.heal()
    hall.wait(3)
    assert guest.joining.contact == "connected"
    hall.hosting.close()
    hall.wait()
    assert guest.joining.contact == "ended"


def test_a_laptop_that_presses_too_often_is_slowed_and_loses_nothing(hall: Hall):
    guest = hall.join()
    hall.wait()
    points = [guest.person.raise_point() for _ in range(100)]
    hall.wait(1)
    assert hall.hosting.counts.too_many > 0
    hall.wait(30)
    assert sorted(set(points) & set(on_host(hall))) == sorted(points)
    assert lines(guest) == on_host(hall)


def test_a_guest_shows_what_the_host_said_at_once_and_keeps_it_a_moment_later(hall: Hall):
    guest = hall.join()
    hall.wait(3)
    guest.store.is_full = True
    hall.run.next_item()
    hall.wait()
    assert guest.meeting.state.now == hall.live.state.now
    assert lines(guest) != on_host(hall)
    guest.store.is_full = False
    hall.wait()
    assert lines(guest) == on_host(hall)


def test_a_guest_that_dies_before_it_kept_a_line_asks_for_it_again(hall: Hall):
    guest = hall.join()
    hall.wait(3)
    point = guest.person.raise_point()
    guest.store.is_full = True
    hall.wait()
    guest.kill()
    guest.store.is_full = False
    guest.start()
    hall.wait(5)
    assert lines(guest) == on_host(hall)
    assert on_host(hall).count(point) == 1
    assert guest.store.outbox == {}
