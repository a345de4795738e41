"""A hall that is ready: a meeting that has begun, shared, and nobody in yet."""

import pytest

from app.domain.agenda import AgendaDraft, DraftItem
from app.services.prepare_meeting import PrepareMeeting
from tests.fakes import FakeClock, FakeMeetings, FakeReader
from tests.live.hall import Hall, HostLog
from tests.live.paper_hub import Hub, Weather


def new_hall(seed: int = 0, weather: Weather | None = None, *, starts: bool = True) -> Hall:
    log, clock = HostLog(), FakeClock()
    draft = AgendaDraft(
        title="Travel",
        items=tuple(DraftItem(title, minutes=10) for title in ("Buses", "Taxis", "Trains", "Walking")),
    )
    prepare = PrepareMeeting(FakeReader({}), FakeMeetings(log), log, clock)
    hall = Hall(prepare.make(draft), log, clock, Hub(weather, seed))
    hall.prepare = prepare
    if starts:
        hall.run.start({"ebe": 5})
    return hall


@pytest.fixture
def hall() -> Hall:
    return new_hall()
