"""The same letters with several meanings are a choice, remembered for the meeting (IM-3)."""

from dataclasses import replace

from app import build, paths
from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.draft_json import draft_from_json, draft_to_json
from app.services.house import Speech
from app.services.kept_agenda import draft_of

DRAFT = AgendaDraft("Today", items=(DraftItem("SAR"),), meanings={"SAR": "SAR (data)"})


def test_a_draft_that_is_kept_remembers_what_was_chosen():
    assert draft_from_json(draft_to_json(DRAFT)).meanings == {"SAR": "SAR (data)"}


def test_an_older_draft_has_nothing_chosen():
    assert draft_from_json('{"title": "Today", "items": []}').meanings == {}


def test_the_meeting_takes_over_what_was_chosen_for_its_agenda(tmp_path):
    house = build.build(paths.places(tmp_path), Speech(lambda: None, list))
    live = house.prepare.make(DRAFT)
    assert live.meeting.plan.meanings == {"SAR": "SAR (data)"}
    assert draft_of(live).meanings == DRAFT.meanings
    house.close()


def test_what_is_chosen_during_the_meeting_is_on_disk(tmp_path):
    house = build.build(paths.places(tmp_path), Speech(lambda: None, list))
    live = house.prepare.make(replace(DRAFT, meanings={}))
    house.prepare.choose_meaning(live, "SAR", "SAR (safeguarding)")
    assert live.meeting.plan.meanings == {"SAR": "SAR (safeguarding)"}
    house.close()
    again = build.build(paths.places(tmp_path), Speech(lambda: None, list))
    kept = again.prepare.open(live.meeting.id).meeting.plan
    (hit,) = again.glossary.choosing(kept.meanings).find("We got a SAR.")
    assert [term.term for term in hit.terms] == ["SAR (safeguarding)"]
    again.close()
