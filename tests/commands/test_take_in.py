"""`fairsay record take-in`: points by file, taken in once, with why where the rules refuse."""

from pathlib import Path

import pytest

from app.domain.events import Maker, new_id, private_words
from app.domain.kinds import Kind, PauseAsked, PointRaised
from app.domain.points_file import PointsFile
from app.domain.wire import Press
from app.domain.wire_lines import wish_told
from app.services.late_sharing import LateSharing
from tests.commands.conftest import Ask
from tests.commands.kept import house_at, keep_a_meeting

DEVICE = "f11e0123456789ab"
SAID = "The bus is late"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def saved(home: Path, to: Path, *whats: Kind, meeting: str = "") -> Path:
    meeting = meeting or keep_a_meeting(home)
    wishes = [wish_told(new_id(), what, Maker("follow"), private_words(SAID)) for what in whats]
    presses = tuple(Press(seq=seq, wishes=(wish,)) for seq, wish in enumerate(wishes, 1))
    to.write_bytes(PointsFile(meeting_id=meeting, device=DEVICE, presses=presses).to_bytes())
    return to


def test_points_are_taken_in_once(ask: Ask, home: Path, tmp_path: Path):
    meeting = keep_a_meeting(home)
    file = saved(home, tmp_path / "a.fairsay-points", PointRaised(None), PointRaised(None), meeting=meeting)
    answer = ask("--home", home, "record", "take-in", file)
    assert (answer.status, answer.err) == (0, "")
    assert "Taken in: 2 points." in answer.out
    assert "Delete it from the stick now." in answer.out
    assert SAID not in answer.out
    again = ask("--home", home, "record", "take-in", file)
    assert (again.status, again.out) == (0, "Nothing new is in this file.\n")
    house = house_at(home)
    assert list(house.record.log.words(meeting).values()).count(SAID) == 2
    house.close()


def test_what_the_rules_refuse_is_told_and_is_status_1(ask: Ask, home: Path, tmp_path: Path):
    file = saved(home, tmp_path / "a.fairsay-points", PointRaised(None), PauseAsked())
    answer = ask("--home", home, "record", "take-in", file)
    assert answer.status == 1
    assert "Taken in: 1 point." in answer.out
    assert "Not taken in. " in answer.out
    assert DEVICE not in answer.out


def test_a_file_that_cannot_be_used_is_status_2_and_one_plain_line(ask: Ask, home: Path, tmp_path: Path):
    keep_a_meeting(home)
    other = saved(home, tmp_path / "b.fairsay-points", PointRaised(None), meeting=new_id())
    broken = tmp_path / "c.fairsay-points"
    broken.write_text("{}")
    for file in (other, broken, tmp_path / "none.fairsay-points"):
        answer = ask("--home", home, "record", "take-in", file)
        assert (answer.status, answer.out) == (2, "")
        assert len(answer.err.splitlines()) == 1


def test_on_the_laptop_of_a_guest_nothing_is_taken_in(ask: Ask, home: Path, tmp_path: Path):
    meeting = keep_a_meeting(home)
    house = house_at(home)
    house.record.guests.join(house.prepare.open(meeting).meeting, (), DEVICE)
    house.close()
    answer = ask("--home", home, "record", "take-in", saved(home, tmp_path / "a", PointRaised(None), meeting=meeting))
    assert answer.status == 2


def test_a_room_that_was_open_before_is_not_opened_by_a_command(
    ask: Ask, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    resumed: list[object] = []
    monkeypatch.setattr(LateSharing, "resume", lambda _self, live: resumed.append(live))
    file = saved(home, tmp_path / "a.fairsay-points", PointRaised(None))
    resumed.clear()
    assert ask("--home", home, "record", "take-in", file).status == 0
    assert resumed == []
