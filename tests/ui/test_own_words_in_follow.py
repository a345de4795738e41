"""A word the group adds during a meeting is explained at once; a meaning that was chosen is the only one (C7, IM-3)."""

from dataclasses import replace

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.glossary import Term
from app.ui.item_lines import item_page

DRAFT = AgendaDraft("Today", items=(DraftItem("Hub", notes=("The hub has a SAR.",)),))


def hard(desk, live):
    (item,) = live.texts
    return [term.term for line in item_page(desk, live, item).lines for hit in line.hard for term in hit.terms]


def test_a_word_added_during_the_meeting_is_explained_at_once(whole_desk):
    live = whole_desk.house.prepare.make(DRAFT)
    assert hard(whole_desk, live) == ["SAR (data)", "SAR (safeguarding)"]
    whole_desk.house.group.words.add(Term("Hub", "", "Our centre."))
    assert hard(whole_desk, live) == ["Hub", "SAR (data)", "SAR (safeguarding)"]
    whole_desk.house.group.words.remove("Hub")
    assert hard(whole_desk, live) == ["SAR (data)", "SAR (safeguarding)"]


def test_a_meaning_chosen_for_the_meeting_is_the_only_one(whole_desk):
    live = whole_desk.house.prepare.make(replace(DRAFT, meanings={"SAR": "SAR (data)"}))
    assert hard(whole_desk, live) == ["SAR (data)"]


def test_the_checks_of_easy_words_know_the_groups_words(whole_desk):
    house = whole_desk.house
    house.group.words.add(Term("Hub", "", "Our centre."))
    assert house.group.wordbook.glossary is house.glossary
    (line,) = house.group.suggesting.lines(DraftItem("The hub"))
    assert line.proposed == ("The hub", "Hub means our centre.")
