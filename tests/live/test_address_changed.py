"""The Wi-Fi came back, and the laptop that shares has another address."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.own_address import OwnAddress
from app.services.following import Following
from app.services.running import Running
from app.sharing import addresses
from app.words.problems import words_for
from app.words.speaker import Speaker
from tests.live.test_over_the_network import AGENDA, Hall, until


@pytest.fixture
def laptop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hall]:
    monkeypatch.setattr(addresses, "LOOK_S", 0.1)
    hall = Hall(tmp_path)
    yield hall
    for desk in reversed(hall.desks.values()):
        desk.sharing.close()
        desk.close()


def test_it_is_said_and_one_press_shares_it_again(laptop: Hall):
    host, guest = laptop("host"), laptop("guest")
    mine = [OwnAddress("127.0.0.11", 24)]
    host.sharing._own = lambda: tuple(mine)
    live = host.prepare.make(AGENDA)
    Running(live, "ebe").start({"ebe": 4})
    shared = host.sharing.share(live)
    until(lambda: shared.ways_in)
    code = shared.ways_in.code
    joined = guest.join(code)
    me = Following(joined.meeting, "me", "ebe")
    mine.clear()
    until(lambda: joined.contact == "connected")
    assert shared.state == "ready", "the Wi-Fi is away for a moment, no more"
    mine.append(OwnAddress("127.0.0.77", 24))
    until(lambda: shared.state == "failed")
    assert shared.trouble is not None
    assert "Press Try again" in words_for(shared.trouble, Speaker())
    until(lambda: joined.contact == "cut")
    point, device = me.raise_point(), joined.meeting.keeper.device
    again = host.sharing.share(live)
    until(lambda: again.ways_in)
    assert again.ways_in.code != code
    assert again.check_words == shared.check_words
    back = guest.join(again.ways_in.code)
    assert back.meeting.keeper.device == device
    until(lambda: point in {event.id for event in live.events})


def test_an_address_that_comes_back_changes_nothing(laptop: Hall):
    host = laptop("host")
    mine = [OwnAddress("127.0.0.11", 24)]
    asked: list[int] = []

    def own() -> tuple[OwnAddress, ...]:
        asked.append(1)
        return (OwnAddress("127.0.0.77", 24),) if len(asked) in (3, 4) else tuple(mine)

    host.sharing._own = own
    live = host.prepare.make(AGENDA)
    Running(live, "ebe").start({"ebe": 4})
    shared = host.sharing.share(live)
    until(lambda: len(asked) > 8)
    assert shared.state == "ready"
