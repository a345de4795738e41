"""The same letters with several meanings are a choice, remembered for the meeting (IM-3)."""

from app import build, paths
from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.draft_json import draft_from_json, draft_to_json
from app.services.house import Speech
from app.services.kept_agenda import draft_of
from tests.fakes import FakeVoice

DRAFT = AgendaDraft("Today", items=(DraftItem("SAR"),), meanings={"SAR": "SAR (data)"})


def test_a_draft_that_is_kept_remembers_what_was_chosen():
    assert draft_from_json(draft_to_json(DRAFT)).meanings == {"SAR": "SAR (data)"}


def test_an_older_draft_has_nothing_chosen():
    assert draft_from_json('{"title": "Today", "items": []}').meanings == {}


def test_the_meeting_takes_over_what_was_chosen_for_its_agenda(tmp_path):
    house = build.build(paths.places(tmp_path), Speech(FakeVoice, list))
    live = house.prepare.make(DRAFT)
    assert draft_of(live).meanings == DRAFT.meanings
    house.close()


def test_what_was_chosen_is_on_disk_and_the_only_meaning(tmp_path):
    house = build.build(paths.places(tmp_path), Speech(FakeVoice, list))
    made = house.prepare.make(DRAFT).meeting.id
    house.close()
    again = build.build(paths.places(tmp_path), Speech(FakeVoice, list))
    plan = again.prepare.open(made).meeting.plan
    assert plan is not None
    (hit,) = again.glossary.choosing(plan.meanings).find("We got a SAR.")
    assert [term.term for term in hit.terms] == ["SAR (data)"]
    again.close()
