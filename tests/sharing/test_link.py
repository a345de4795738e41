"""What every link does, said once and run against the hub in memory, the real one, and an organisation's engine."""

import threading
from collections.abc import Iterator

import pytest

from app.sharing.rights import guest_rights
from tests.sharing.engine import Engine
from tests.sharing.rooms import ANNA, BEN, ROOM, InMemory, Laptop, Meeting, OverTheWire, ThroughAnEngine


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    engine = Engine(tmp_path_factory.mktemp("organisation") / "engine")
    engine.start()
    yield engine
    engine.kill()


@pytest.fixture(params=["memory", "nats", "engine"])
def meeting(request: pytest.FixtureRequest) -> Iterator[Meeting]:
    places = {"memory": InMemory, "nats": OverTheWire}
    made = places.get(request.param, lambda: ThroughAnEngine(request.getfixturevalue("engine")))
    meeting = Meeting(made())
    yield meeting
    meeting.close()


def test_it_says_first_that_it_connects_and_then_that_it_is_connected(meeting: Meeting):
    assert meeting.anna.states == ["connecting", "connected"]


def test_what_a_guest_presses_reaches_the_host_alone(meeting: Meeting):
    meeting.anna.link.publish(f"m.{ROOM}.up.{ANNA}", b"press")
    meeting.until(lambda: meeting.host.heard == [(f"m.{ROOM}.up.{ANNA}", b"press")])
    meeting.settle()
    assert b"press" not in meeting.ben.data


def test_the_list_reaches_everybody(meeting: Meeting):
    lines = bytes(range(256)) * 128
    meeting.host.link.publish(f"m.{ROOM}.log", lines)
    meeting.until(lambda: meeting.anna.data == [lines] == meeting.ben.data)


def test_messages_of_one_laptop_stay_in_order_where_nothing_is_wrong(meeting: Meeting):
    sent = [str(number).encode() for number in range(300)]
    for data in sent:
        meeting.anna.link.publish(f"m.{ROOM}.up.{ANNA}", data)
    meeting.until(lambda: len(meeting.host.heard) == 300)
    assert meeting.host.data == sent


def test_an_answer_reaches_its_own_laptop_only(meeting: Meeting):
    meeting.host.link.publish(f"m.{ROOM}.cu.{ANNA}", b"for Anna")
    meeting.until(lambda: meeting.anna.data == [b"for Anna"])
    meeting.settle()
    assert b"for Anna" not in meeting.ben.data


def test_words_of_points_reach_co_chairs_only(meeting: Meeting):
    meeting.host.link.publish(f"m.{ROOM}.chairs", b"words")
    meeting.until(lambda: meeting.ben.data == [b"words"])
    meeting.settle()
    assert b"words" not in meeting.anna.data


@pytest.mark.parametrize(
    "subject",
    [f"m.{ROOM}.up.{BEN}", f"m.{ROOM}.cq.{BEN}", f"m.{ROOM}.log", f"m.{ROOM}.cu.{BEN}", f"m.{ROOM}.chairs", "m.x.log"],
)
def test_a_guest_cannot_speak_as_another_nor_as_the_host(meeting: Meeting, subject: str):
    meeting.anna.link.publish(subject, b"not mine")
    meeting.settle()
    assert all(b"not mine" not in laptop.data for laptop in meeting.laptops)
    assert meeting.anna.states[-1] == "connected"


@pytest.mark.parametrize(
    "bad", ["m.r00m.up.*", "m.r00m.>", "m.r00m.up.a b", "m.r00m.up.a\r\nPUB m.r00m.log 1", "", "m"]
)
def test_what_is_no_subject_is_gone_and_the_link_stays(meeting: Meeting, bad: str):
    meeting.anna.link.publish(bad, b"x")
    meeting.settle()
    assert all(b"x" not in laptop.data for laptop in meeting.laptops)


def test_what_is_too_big_is_gone_and_the_link_stays(meeting: Meeting):
    meeting.anna.link.publish(f"m.{ROOM}.up.{ANNA}", bytes(65_537))
    meeting.anna.link.publish(f"m.{ROOM}.up.{ANNA}", bytes(65_536))
    meeting.until(lambda: len(meeting.host.heard) == 1)
    assert meeting.anna.states == ["connecting", "connected"]


def test_after_a_cut_it_connects_again_by_itself_and_reads_on(meeting: Meeting):
    meeting.place.cut()
    meeting.until(lambda: all(laptop.states[-1] == "cut" for laptop in meeting.laptops))
    meeting.anna.link.publish(f"m.{ROOM}.up.{ANNA}", b"while cut")
    meeting.place.heal()
    meeting.until(lambda: all(laptop.states[-1] == "connected" for laptop in meeting.laptops))
    meeting.settle()
    assert meeting.anna.states == ["connecting", "connected", "cut", "connected"]
    assert b"while cut" not in meeting.host.data


def test_a_guest_that_cannot_connect_says_so_once(meeting: Meeting):
    meeting.place.cut()
    meeting.until(lambda: meeting.anna.states[-1] == "cut")
    assert meeting.anna.states.count("cut") == 1


def test_later_comes_after_its_time_and_by_its_own_clock(meeting: Meeting):
    link, called = meeting.anna.link, []
    began = link.steady_ms()
    link.later(0.05, lambda: called.append(link.steady_ms() - began))
    link.later(0.02, lambda: called.append("sooner"))
    meeting.until(lambda: len(called) == 2)
    assert called[0] == "sooner"
    assert 50 <= called[1] < 2_000


def test_later_can_be_called_off(meeting: Meeting):
    called: list[int] = []
    meeting.anna.link.later(0.02, lambda: called.append(1)).cancel()
    meeting.anna.link.later(0.04, lambda: called.append(2))
    meeting.until(lambda: bool(called))
    assert called == [2]


def test_everything_is_called_on_one_thread(meeting: Meeting):
    meeting.anna.link.later(0.01, lambda: meeting.anna.threads.add(threading.get_ident()))
    meeting.host.link.publish(f"m.{ROOM}.log", b"x")
    meeting.until(lambda: bool(meeting.anna.heard))
    meeting.place.pass_time(30)
    assert len(meeting.anna.threads) == 1


def test_closed_is_the_last_that_is_said(meeting: Meeting):
    called: list[int] = []
    meeting.anna.link.later(0.01, lambda: called.append(1))
    meeting.anna.link.close()
    assert meeting.anna.states == ["connecting", "connected", "closed"]
    meeting.host.link.publish(f"m.{ROOM}.log", b"too late")
    meeting.anna.link.publish(f"m.{ROOM}.up.{ANNA}", b"too late")
    meeting.until(lambda: meeting.ben.data == [b"too late"])
    meeting.place.pass_time(30)
    meeting.anna.link.close()
    assert meeting.anna.heard == []
    assert called == []
    assert meeting.anna.states[-1] == "closed"
    assert len(meeting.anna.states) == 3


def test_the_last_words_before_closing_arrive(meeting: Meeting):
    meeting.anna.link.publish(f"m.{ROOM}.cq.{ANNA}", b"bye")
    meeting.anna.link.close()
    meeting.until(lambda: meeting.host.data == [b"bye"])


def test_it_can_be_closed_from_what_it_calls(meeting: Meeting):
    meeting.anna.link.later(0, meeting.anna.link.close)
    meeting.until(lambda: meeting.anna.states[-1] == "closed")
    meeting.anna.link.close()
    assert meeting.anna.states == ["connecting", "connected", "closed"]


def test_before_it_is_started_and_after_it_is_closed_calls_do_no_harm(meeting: Meeting):
    called: list[int] = []
    laptop = Laptop(meeting.place.link(guest_rights(ROOM, "c" * 16)))
    laptop.link.publish(f"m.{ROOM}.up.{'c' * 16}", b"x")
    laptop.link.later(0.01, lambda: called.append(1))
    laptop.start()
    meeting.until(lambda: bool(called) and laptop.states[-1] == "connected")
    laptop.link.close()
    laptop.link.publish(f"m.{ROOM}.up.{'c' * 16}", b"x")
    laptop.link.later(0, lambda: called.append(2))
    never = Laptop(meeting.place.link(guest_rights(ROOM, "d" * 16)))
    never.link.close()
    never.start()
    meeting.place.pass_time(30)
    assert called == [1]
    assert never.states == []
    assert meeting.host.data == []
