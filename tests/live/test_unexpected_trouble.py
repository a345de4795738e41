"""Trouble that nobody expected, in what is called on the link's thread: one message may be lost, sharing goes on."""

import pytest

from app.domain.events import Maker
from app.services.keeper import Wish
from tests.live.hall import Hall, lines, on_host


def breaks(*_given: object, **_more: object) -> None:
    raise RuntimeError("nobody expected this")


def test_a_host_beats_on_after_trouble(hall: Hall, monkeypatch: pytest.MonkeyPatch):
    guest = hall.join()
    hall.wait(3)
    with monkeypatch.context() as broken:
        broken.setattr(hall.live, "t_ms", breaks)
        with pytest.raises(RuntimeError):
            hall.wait(3)
    hall.wait(15)
    assert guest.joining.contact == "connected"


def test_a_host_takes_the_press_that_it_stumbled_over(hall: Hall, monkeypatch: pytest.MonkeyPatch):
    guest = hall.join()
    hall.wait(3)
    with monkeypatch.context() as broken:
        broken.setattr(hall.live.keeper, "happen", breaks)
        point = guest.person.raise_point()
        with pytest.raises(RuntimeError):
            hall.wait(1)
    hall.wait(15)
    assert point in on_host(hall)
    assert lines(guest) == on_host(hall)


def test_a_guest_goes_on_looking_after_trouble(hall: Hall, monkeypatch: pytest.MonkeyPatch):
    guest = hall.join()
    hall.wait(3)
    with monkeypatch.context() as broken:
        broken.setattr(guest.keeper, "take", breaks)
        hall.run.next_item()
        with pytest.raises(RuntimeError):
            hall.wait(1)
        broken.setattr(guest.keeper.outbox, "oldest", breaks)
        with pytest.raises(RuntimeError):
            hall.wait(1)
    point = guest.person.raise_point()
    hall.wait(15)
    assert point in on_host(hall)
    assert lines(guest) == on_host(hall)


def test_a_press_that_always_goes_wrong_does_not_hold_up_those_behind_it(hall: Hall, monkeypatch: pytest.MonkeyPatch):
    guest = hall.join()
    hall.wait(3)
    bad = guest.person.raise_point()
    good = guest.person.raise_point()
    happens = hall.live.keeper.happen

    def breaks_over_points(maker: Maker, wishes: tuple[Wish, ...]) -> object:
        return breaks() if wishes[0].id == bad else happens(maker, wishes)

    monkeypatch.setattr(hall.live.keeper, "happen", breaks_over_points)
    for _ in range(3):
        with pytest.raises(RuntimeError):
            hall.wait(15)
    hall.wait(30)
    assert good in on_host(hall)
    assert bad not in on_host(hall)
    assert [why.code for why in guest.keeper.told_refusals()] == ["message_unreadable"]
    assert lines(guest) == on_host(hall)
