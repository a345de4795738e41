"""Can we hear each other?, the whole way: two laptops with their own addresses, one of which shares a meeting."""

import socket
from collections.abc import Iterator

import pytest

from app.domain.network_check import HeardNow
from tests.live.test_over_the_network import NET, Hall, until


@pytest.fixture
def hall(tmp_path) -> Iterator[Hall]:
    hall = Hall(tmp_path)
    yield hall
    for desk in hall.desks.values():
        desk.close()


def answers(ip: str) -> bool:
    with socket.socket() as knock:
        knock.bind((ip, 0))
        return knock.connect_ex((ip, 48482)) == 0


def test_two_laptops_hear_each_other_from_a_press_to_the_next(hall: Hall):
    one, two = hall("one"), hall("two")
    assert not answers(f"{NET}.11")
    heard: dict[str, HeardNow] = {}
    stop_one = one.sharing.check(lambda now: heard.update(one=now))
    until(lambda: answers(f"{NET}.11"))
    stop_two = two.sharing.check(lambda now: heard.update(two=now))
    until(lambda: heard.get("one") == heard.get("two") == HeardNow(1))
    stop_two()
    until(lambda: not answers(f"{NET}.12"))
    stop_one()
    until(lambda: not answers(f"{NET}.11"))
