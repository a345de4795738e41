"""What a person says of a decision is kept, and words that were taken out are nowhere in the file any more."""

from dataclasses import replace
from pathlib import Path

from app import build, paths
from app.domain.agenda import AgendaDraft, DraftItem
from app.services.deciding import decisions_of
from app.services.following import Following
from app.services.house import House, Speech
from app.services.own_view import OwnView
from app.services.recording import DecisionDraft, Recording
from app.services.running import Running
from tests.fakes import FakeClock, FakeVoice
from tests.storage.test_deleting import found_in

MARK, TYPED, OPTION = "Zebraloud", "Quaggahalf", "Okapibus"


def house_in(folder: Path) -> House:
    return replace(build.build(paths.places(folder), Speech(FakeVoice, list)), clock=FakeClock())


def test_words_of_a_disagreement_that_were_taken_out_are_nowhere_in_the_file(tmp_path: Path):
    house = house_in(tmp_path)
    item = DraftItem("Buses", id="a", purpose="decide")
    live = house.prepare.make(AgendaDraft(title="Ours", items=(item,)))
    running = Running(live)
    running.start()
    recording = Recording(running, house.prepare)
    recording.say_stage("a", 2)
    recording.keep("a", DecisionDraft((TYPED,)))
    recording.record("a", DecisionDraft((OPTION,), "0"))
    view = OwnView(Following(live, "me"), house.prepare)
    [made] = decisions_of(live)
    view.disagree(made.id, MARK * 400)
    assert {mark for _file, mark in found_in(tmp_path, (MARK, TYPED, OPTION))} >= {MARK, OPTION}
    [(mine, _words)] = view.own_words(made.id)
    view.take_words_out(mine)
    house.close()
    assert found_in(tmp_path, (MARK, TYPED)) == []
    again = house_in(tmp_path)
    [kept] = decisions_of(again.prepare.open(live.meeting.id))
    assert kept.chosen == OPTION
    assert [one.words for one in kept.disagreements] == [""]
    assert again.care.verify() == ()
    again.close()
