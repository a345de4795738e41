"""The group's own words win over ours, and a meaning that was chosen holds (IM-3, IM-5)."""

import pytest

from app.domain.glossary import Glossary, Term

OURS = Glossary(
    [
        Term("SAR (data)", "Subject Access Request", "Asking what is kept about you."),
        Term("SAR (safeguarding)", "Safeguarding Adults Review", "Finding out what went wrong."),
        Term("Care plan", "", "What care you need."),
        Term("Board", "", "The people in charge."),
    ]
)


def meant(glossary, text):
    return [
        (text[hit.start : hit.start + hit.length], [term.explanation for term in hit.terms])
        for hit in glossary.find(text)
    ]


def test_the_groups_meaning_is_the_only_one():
    own = OURS.with_own([Term("SAR", "Social Action Room", "Our room upstairs.")])
    assert meant(own, "The SAR is open.") == [("SAR", ["Our room upstairs."])]
    assert own.look_up("SAR")[0].expansion == "Social Action Room"


def test_words_the_group_does_not_have_keep_our_meaning():
    own = OURS.with_own([Term("Hub", "", "Our centre.")])
    assert meant(own, "A care plan from the hub") == [("care plan", ["What care you need."]), ("hub", ["Our centre."])]


def test_the_longest_words_win_over_shorter_ones_of_the_group():
    own = OURS.with_own([Term("Plan", "", "Our five aims.")])
    assert meant(own, "A care plan and a plan") == [
        ("care plan", ["What care you need."]),
        ("plan", ["Our five aims."]),
    ]


def test_an_ordinary_word_is_found_where_the_group_gave_it_a_meaning():
    assert meant(OURS, "The board meets") == []
    assert meant(OURS.with_own([Term("Board", "", "All of us.")]), "The board meets") == [("board", ["All of us."])]


def test_a_word_that_is_taken_away_leaves_our_meaning():
    own = OURS.with_own([Term("Care plan", "", "A blue book.")])
    assert meant(own.with_own([]), "care plan") == [("care plan", ["What care you need."])]


def test_all_terms_are_those_of_the_group_and_the_rest_of_ours():
    own = OURS.with_own([Term("SAR", "", "Our room."), Term("care plan", "", "A blue book.")])
    assert [term.term for term in own.terms] == ["SAR", "care plan", "Board"]


def test_a_chosen_meaning_is_the_only_one():
    chosen = OURS.choosing({"SAR": "SAR (data)"})
    assert meant(chosen, "One SAR, two SARs") == [
        ("SAR", [OURS.terms[0].explanation]),
        ("SARs", [OURS.terms[0].explanation]),
    ]
    assert [term.term for term in chosen.look_up("sar")] == ["SAR (data)", "SAR (safeguarding)"]
    assert [term.term for term in chosen.look_up("SAR")] == ["SAR (data)"]


@pytest.mark.parametrize("chosen", [{}, {"SAR": "gone"}, {"PA": "PA (sound)"}])
def test_without_a_choice_all_meanings_are_shown(chosen):
    ((_, meanings),) = meant(OURS.choosing(chosen), "a SAR")
    assert len(meanings) == 2
