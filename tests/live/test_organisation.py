"""A whole meeting with an organisation's engine, started from what docs/organisation.md shows. The hall comes first."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app import build, paths
from app.build_live import LiveSharing
from app.domain.errors import MeetingError
from app.domain.organisation import Organisation
from app.services.following import Following
from app.services.house import Speech
from app.services.running import Running
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
