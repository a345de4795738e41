"""A decision is kept whole or not at all, wherever the computer stops, and is never made twice."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.errors import MeetingError
from app.services.deciding import decisions_of
from app.services.house import House
from app.services.live_meeting import LiveMeeting
from app.services.recording import DecisionDraft, Recording
from app.services.running import Running
from tests.storage.test_own_view_is_kept import house_in

BUSES = DecisionDraft(
    ("Small buses", "Big buses"),
    "0",
    here=(("ebe", 5),),
    reason_code="people_want",
    disagreements=("The stop is too far", "They are too loud"),
)
WHOLE = ("Small buses", (("ebe", 5),), ["The stop is too far", "They are too loud"])


def opened(house: House, meeting_id: str) -> tuple[LiveMeeting, Recording]:
    live = house.prepare.open(meeting_id)
    return live, Recording(Running(live), house.prepare)


def begun(folder: Path) -> tuple[House, LiveMeeting, Recording]:
    """A meeting that is on, and the decision as it was typed."""
    house = house_in(folder)
    live = house.prepare.make(AgendaDraft(title="Ours", items=(DraftItem("Buses", id="a", purpose="decide"),)))
    recording = Recording(Running(live), house.prepare)
    Running(live).start()
    recording.say_stage("a", 2)
    recording.keep("a", BUSES)
    return house, live, recording


def told(live: LiveMeeting) -> list[tuple[str, object, list[str]]]:
    return [(made.chosen, made.here, [one.words for one in made.disagreements]) for made in decisions_of(live)]


@contextmanager
def copied_at_each_write(folder: Path, copies: Path) -> Iterator[list[Path]]:
    """What a computer that stops there leaves: the files as they are right after each statement, and the last."""
    found: list[Path] = []

    def copy(*_facts: object) -> None:
        found.append(copies / str(len(found)))
        shutil.copytree(folder, found[-1])

    event.listen(Engine, "after_cursor_execute", copy)
    event.listen(Engine, "commit", copy)
    try:
        yield found
    finally:
        event.remove(Engine, "after_cursor_execute", copy)
        event.remove(Engine, "commit", copy)


def test_wherever_the_computer_stops_a_decision_is_whole_or_not_made(tmp_path: Path):
    house, live, recording = begun(tmp_path / "now")
    with copied_at_each_write(tmp_path / "now", tmp_path / "then") as stops:
        recording.record("a", recording.draft("a"))
    house.close()
    found: list[list[tuple[str, object, list[str]]]] = []
    for stop in stops:
        again = house_in(stop)
        there, mine = opened(again, live.meeting.id)
        found.append(told(there))
        if not found[-1]:
            assert mine.draft("a") == BUSES, "what was typed is lost"
            mine.record("a", mine.draft("a"))
        assert told(there) == [WHOLE]
        assert not mine.draft("a").chosen, "the decision would be offered again"
        assert again.care.verify() == ()
        again.close()
    assert found.count([]) > 2
    assert found.count([WHOLE]) > 0
    assert [one for one in found if one not in ([], [WHOLE])] == []


def test_pressing_again_on_a_full_disk_makes_one_decision(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    house, live, recording = begun(tmp_path)
    draft = recording.draft("a")

    def full(*_facts: object) -> None:
        raise MeetingError("not_kept")

    with monkeypatch.context() as trouble:
        trouble.setattr(type(live.log), "append", full)
        trouble.setattr(type(house.meetings), "save_draft", full)
        recording.record("a", draft)
        recording.record("a", draft)
        assert told(live) == [WHOLE]
        assert live.unkept
    assert live.keep()
    assert not recording.draft("a").chosen, "the decision would be offered again"
    house.close()
    again = house_in(tmp_path)
    assert told(opened(again, live.meeting.id)[0]) == [WHOLE]
    again.close()


def test_putting_a_decision_right_is_one_moment_too_and_goes_on_where_it_was_left(tmp_path: Path):
    house, live, recording = begun(tmp_path)
    recording.record("a", recording.draft("a"))
    right = recording.again("a")
    recording.keep("a", right)
    assert recording.again("a").id == right.id, "what was typed to put it right is lost"
    assert not recording.draft("a").corrects, "another decision would put the first one right"
    recording.record("a", right)
    recording.record("a", right)
    first, second = decisions_of(live)
    assert (first.is_put_right, second.corrects) == (True, first.id)
    house.close()
