"""A whole meeting with an organisation's engine, started from what docs/organisation.md shows. The hall comes first."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app import build, paths
from app.build_joined import Joined
from app.build_live import LiveSharing
from app.domain.errors import MeetingError
from app.domain.organisation import Organisation
from app.domain.own_address import OwnAddress
from app.services.following import Following
from app.services.house import Speech
from app.services.running import Running
from app.sharing import entering, nats_link
from app.sharing.nats_link import NatsLink
from app.sharing.nats_talk import Address, EngineWay, Talk
from tests.fakes import FakeVoice
from tests.live.test_over_the_network import AGENDA, Desk, Hall, laptop, until
from tests.sharing.engine import Engine

__all__ = ["laptop"]


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    engine = Engine(tmp_path_factory.mktemp("organisation") / "engine")
    engine.start()
    yield engine
    engine.kill()


def knows(desk: Desk, organisation: Callable[[], Organisation | None]) -> LiveSharing:
    """Let a laptop know an engine."""
    told = replace(desk.sharing._stores(), organisation=organisation)
    desk.sharing._stores = lambda: told
    return desk.sharing


def test_a_shared_meeting_is_joined_to_the_engine_and_goes_on_without_it(laptop: Hall, engine: Engine):
    host, guest = laptop("host"), laptop("guest")
    live = host.prepare.make(AGENDA)
    Running(live, "ebe").start({"ebe": 4})
    shared = knows(host, engine.organisation).share(live)
    until(lambda: shared.ways_in and shared.organisation == "joined")
    joined = guest.join(shared.ways_in.code)
    engine.kill()
    until(lambda: shared.organisation == "away")
    point = Following(joined.meeting, "me", "ebe").raise_point()
    until(lambda: any(event.id == point for event in live.events))
    assert joined.contact == "connected"
    engine.start()
    until(lambda: shared.organisation == "joined")


def test_settings_that_cannot_be_used_are_told_and_the_meeting_is_shared(laptop: Hall):
    def wrong() -> Organisation:
        raise MeetingError("organisation_wrong", name="halls")

    host, guest = laptop("host"), laptop("guest")
    live = host.prepare.make(AGENDA)
    shared = knows(host, wrong).share(live)
    until(lambda: shared.ways_in)
    assert shared.organisation == "unusable"
    assert shared.organisation_trouble is not None
    assert shared.organisation_trouble.facts == {"name": "halls"}
    assert guest.join(shared.ways_in.code).meeting.meeting.id == live.meeting.id


def test_a_laptop_finds_its_own_file(laptop: Hall, engine: Engine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """The house as it is really built: the variable, the file, the credentials, the servers."""
    monkeypatch.setenv("FAIRSAY_ORGANISATION", str(engine.file))
    house = build.build(paths.places(tmp_path / "home"), Speech(FakeVoice, list))
    assert house.makers.organisation() == engine.organisation()
    house.close()


class FarAway(NatsLink):
    """The link of a laptop that no hub of the hall can be reached from."""

    async def _connect(self, address: Address, after_s: float, engine: EngineWay | None = None) -> Talk | None:
        return None if engine is None else await super()._connect(address, after_s, engine)


def in_the_hall(laptop: Hall, engine: Engine) -> tuple[Desk, Desk, Desk]:
    """A host, a guest and a co-chair's laptop; the host and the co-chair know the engine."""
    host, guest, chair = (laptop(name) for name in ("host", "guest", "chair"))
    knows(host, engine.organisation)
    knows(chair, engine.organisation)
    return host, guest, chair


def goes_home(laptop: Hall, engine: Engine, chair: Desk, meeting: str) -> Joined:
    """The co-chair's laptop is closed, and opened again where the hall's Wi-Fi is not."""
    chair.dies()
    chair = laptop("chair")
    knows(chair, engine.organisation).resume(chair.prepare.open(meeting))
    joined = chair.sharing.joined(meeting)
    assert joined is not None
    until(lambda: joined.contact == "connected")
    return joined


def test_at_the_hall_and_elsewhere_nothing_is_lost_when_servers_die(
    laptop: Hall, engine: Engine, monkeypatch: pytest.MonkeyPatch
):
    host, guest, chair = in_the_hall(laptop, engine)
    live = host.prepare.make(AGENDA)
    Running(live, "ebe").start({"ebe": 4})
    shared = host.sharing.share(live)
    until(lambda: shared.ways_in and shared.organisation == "joined")
    here = guest.join(shared.ways_in.code)
    chair.join(shared.ways_in.chair_code)
    monkeypatch.setattr(entering, "NatsLink", FarAway)
    far = goes_home(laptop, engine, chair, live.meeting.id)
    people = [Following(each.meeting, "me", "ebe") for each in (here, far)]
    pressed: list[str] = []

    def press(times: int = 10) -> None:
        pressed.extend(person.raise_point() for _ in range(times) for person in people)

    def agree() -> None:
        until(lambda: {event.id for event in live.events} >= set(pressed))
        until(lambda: [e.id for e in here.meeting.events] == [e.id for e in live.events] == ids(far))

    press()
    agree()
    engine.kill(1)
    press()
    agree()
    engine.kill()
    until(lambda: far.contact == "cut")
    press()
    until(lambda: {event.id for event in live.events} >= set(pressed[-20::2]))
    assert here.contact == "connected"
    engine.start()
    agree()
    assert len(pressed) == len({event.id for event in live.events} & set(pressed)) == 60
    assert len(live.events) == len({event.id for event in live.events})


def ids(joined: Joined) -> list[str]:
    return [event.id for event in joined.meeting.events]


def test_a_laptop_elsewhere_does_not_take_over(laptop: Hall, engine: Engine, monkeypatch: pytest.MonkeyPatch):
    """Nobody in the hall would find a room that it opens: somebody in the hall takes over."""
    host, _guest, chair = in_the_hall(laptop, engine)
    live = host.prepare.make(AGENDA)
    shared = host.sharing.share(live)
    until(lambda: shared.ways_in and shared.organisation == "joined")
    chair.join(shared.ways_in.chair_code)
    monkeypatch.setattr(entering, "NatsLink", FarAway)
    far = goes_home(laptop, engine, chair, live.meeting.id)
    far._place = replace(far._place, own=lambda: (OwnAddress("192.168.7.5", 24),))
    assert far._own_hubs() == ()
    monkeypatch.setattr(type(far._joining), "is_host_away", True)
    assert not far.may_take_over
    far._engine.is_used = False
    assert far.may_take_over


def test_in_the_hall_a_laptop_takes_over_though_the_engine_is_there(laptop: Hall, engine: Engine):
    """The laptop that shared is gone, so this one goes by the engine: it is still in the hall, where others find it."""
    host, guest, chair = in_the_hall(laptop, engine)
    live = host.prepare.make(AGENDA)
    Running(live, "ebe").start({"ebe": 4})
    shared = host.sharing.share(live)
    until(lambda: shared.ways_in and shared.organisation == "joined")
    here = guest.join(shared.ways_in.code)
    joined = chair.join(shared.ways_in.chair_code)
    until(lambda: len(here.way.ticket.hubs) > 1)  # the guest heard where the room may be next
    host.dies()
    until(lambda: joined._engine.is_used and joined.contact == "away")
    until(lambda: joined.may_take_over)
    chair.sharing.take_over(live.meeting.id)
    until(lambda: here.contact == "connected")
    point = Following(here.meeting, "me", "ebe").raise_point()
    until(lambda: any(event.id == point for event in joined.meeting.events))


def test_a_guest_goes_by_the_hall_only(laptop: Hall, engine: Engine):
    """The engine cannot hold a laptop to its own subjects: only who holds all keys of the room goes there."""
    host, guest, _chair = in_the_hall(laptop, engine)
    knows(guest, engine.organisation)
    live = host.prepare.make(AGENDA)
    shared = host.sharing.share(live)
    until(lambda: shared.ways_in)
    assert guest.join(shared.ways_in.code)._engine is None


def test_back_in_the_hall_a_laptop_leaves_the_engine(laptop: Hall, engine: Engine, monkeypatch: pytest.MonkeyPatch):
    host, _guest, chair = in_the_hall(laptop, engine)
    live = host.prepare.make(AGENDA)
    shared = host.sharing.share(live)
    until(lambda: shared.ways_in and shared.organisation == "joined")
    chair.join(shared.ways_in.chair_code)
    monkeypatch.setattr(entering, "NatsLink", FarAway)
    monkeypatch.setattr(nats_link, "_BACK_S", 0.5)
    far = goes_home(laptop, engine, chair, live.meeting.id)
    assert far._engine.is_used
    monkeypatch.setattr(FarAway, "_connect", NatsLink._connect)
    until(lambda: not far._engine.is_used)
    until(lambda: far.contact == "connected")
