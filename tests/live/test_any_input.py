"""Whatever an insider, a host of tomorrow or a hub sends: it is taken or thrown away, and the meeting goes on."""

import json
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.wire import PROTOCOL, Beat, Ended, tell
from app.sharing.nats_talk import Pass, Talk
from tests.live.conftest import new_hall
from tests.live.hall import ROOM, Hall, lines, on_host
from tests.live.paper_hub import HALL

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 10**6), odd=st.lists(st.tuples(st.integers(0, 30), VALUES), min_size=1, max_size=8))
def test_changed_messages_of_an_insider_stop_nothing(seed: int, odd: list[tuple[int, object]]):
    hall, chance = new_hall(seed), random.Random(seed)
    insider, honest = hall.join(is_chair=True), hall.join()
    hall.wait(3)
    insider.person.raise_point()
    hall.wait()
    real = [json.loads(data) for subject, data in hall.hub.sent if insider.device in subject]
    for which, value in odd:
        told = dict(real[which % len(real)])
        told[chance.choice(list(told))] = value
        send(hall, insider.device, json.dumps(told).encode("utf-8", "replace"))
    hall.wait(3)
    point = honest.person.raise_point()
    hall.wait(20)
    assert point in on_host(hall)
    assert lines(honest) == on_host(hall)


def send(hall: Hall, device: str, data: bytes) -> None:
    hall.host_link.deliver(f"m.{ROOM}.{random.Random(len(data)).choice(('up', 'cq'))}.{device}", data, HALL)


@settings(max_examples=15, deadline=None)
@given(st.binary(max_size=200) | VALUES.map(lambda value: json.dumps(value).encode("utf-8", "replace")))
def test_a_guest_throws_away_what_is_no_message(data: bytes):
    hall = new_hall()
    guest = hall.join()
    hall.wait(3)
    guest.link.deliver(f"m.{ROOM}.log", data, HALL)
    hall.wait()
    assert guest.joining.unreadable == 1
    assert lines(guest) == on_host(hall)


@pytest.mark.parametrize("message", [Beat(epoch=1, n=1, digest="0", t_ms=1, runs=True), Ended()])
def test_a_message_of_another_protocol_is_not_taken_and_stops_nothing(hall: Hall, message: Beat | Ended):
    guest = hall.join()
    hall.wait(3)
    data = tell(message).replace(b'"p":%d' % PROTOCOL, b'"p":%d' % (PROTOCOL + 1))
    guest.link.deliver(f"m.{ROOM}.log", data, HALL)
    assert guest.joining.unreadable == 1
    assert guest.joining.contact == "connected"


def test_a_hub_that_opens_brackets_for_ever_is_left():
    talk = Talk(Pass("a.b.c", lambda _nonce: b""), (), lambda _subject, _data: None)
    left: list[bool] = []
    talk.end = lambda: left.append(True)  # type: ignore[method-assign]
    talk.data_received(b"INFO " + b"[" * 30_000 + b"\r\n")
    assert left == [True]


def test_an_item_whose_words_nobody_has_does_not_make_guests_ask_without_end(hall: Hall):
    guest = hall.join()
    hall.wait(3)
    guest.link.cut()
    hall.run.next_item()
    hall.live.texts = {}
    guest.meeting.texts = {}
    hall.hub.sent.clear()
    guest.link.heal()
    hall.wait(10)
    assert len([subject for subject, _data in hall.hub.sent if ".cq." in subject]) < 20
