"""The room in memory: it is as bad as it is told to be, and the same each time."""

from app.sharing.memory_link import Faults, MemoryLink, MemoryRoom
from app.sharing.rights import guest_rights, host_rights

ANNA = "a" * 16


def tell(room: MemoryRoom, count: int) -> list[bytes]:
    """Let the host send so many lines, 5 ms apart; return what Anna heard."""
    heard: list[bytes] = []
    host, anna = room.link(host_rights("r")), room.link(guest_rights("r", ANNA))
    host.start(lambda _subject, _data: None, lambda _state: None)
    anna.start(lambda _subject, data: heard.append(data), lambda _state: None)
    room.advance(10)
    for number in range(count):
        host.publish("m.r.log", str(number).encode())
        room.advance(5)
    room.advance(1_000)
    return heard


def test_the_same_seed_gives_the_same_meeting():
    bad = Faults(lose=0.2, double=0.2, late_ms=(1, 100))
    assert tell(MemoryRoom(7, bad), 200) == tell(MemoryRoom(7, bad), 200)
    assert tell(MemoryRoom(7, bad), 200) != tell(MemoryRoom(8, bad), 200)


def test_it_loses_as_many_as_it_is_told_to():
    heard = tell(MemoryRoom(1, Faults(lose=0.3)), 1_000)
    assert 650 < len(heard) < 750
    assert len(set(heard)) == len(heard)


def test_it_doubles_as_many_as_it_is_told_to():
    heard = tell(MemoryRoom(1, Faults(double=0.3)), 1_000)
    assert 1_250 < len(heard) < 1_350
    assert len(set(heard)) == 1_000


def test_messages_overtake_each_other_where_some_are_late():
    heard = tell(MemoryRoom(1, Faults(late_ms=(1, 50))), 100)
    assert sorted(heard, key=int) == [str(number).encode() for number in range(100)]
    assert heard != sorted(heard, key=int)


def test_nothing_happens_until_time_passes():
    room = MemoryRoom()
    states: list[str] = []
    room.link(host_rights("r")).start(lambda _subject, _data: None, states.append)
    assert states == []
    room.advance(1)
    assert states == ["connecting", "connected"]


def test_what_is_under_way_when_the_network_goes_is_lost():
    room = MemoryRoom(0, Faults(late_ms=(20, 20)))
    heard: list[bytes] = []
    host, anna = room.link(host_rights("r")), room.link(guest_rights("r", ANNA))
    host.start(lambda _subject, _data: None, lambda _state: None)
    anna.start(lambda _subject, data: heard.append(data), lambda _state: None)
    room.advance(5)
    host.publish("m.r.log", b"lost")
    room.advance(5)
    anna.cut()
    room.advance(50)
    anna.heal()
    room.advance(5)
    host.publish("m.r.log", b"heard")
    room.advance(50)
    assert heard == [b"heard"]


def test_who_says_what_they_may_not_is_written_down():
    room = MemoryRoom()
    anna = room.link(guest_rights("r", ANNA))
    anna.start(lambda _subject, _data: None, lambda _state: None)
    room.advance(1)
    anna.publish("m.r.log", b"x")
    assert room.refused == ["m.r.log"]


def test_the_clocks_of_laptops_start_anywhere_and_run_alike():
    room = MemoryRoom()
    links: list[MemoryLink] = [room.link(host_rights("r")) for _ in range(3)]
    before = [link.steady_ms() for link in links]
    room.advance(1_234)
    assert len(set(before)) == 3
    assert [link.steady_ms() for link in links] == [each + 1_234 for each in before]
