"""What only the whole item or the whole agenda shows: ER-7 to ER-9 explained, ER-22, ER-28, ER-29, ER-30, ER-34."""

import datetime as dt
from dataclasses import replace

import pytest

from app.domain.agenda import AgendaDraft, DraftItem, EasyCheck, EasyLine
from app.domain.easy.check import check_draft, check_full, check_item, check_whole, state_of
from app.domain.easy.finding import ItemFindings, Place
from app.domain.pictures import Picture, PictureIndex
from tests.domain.easy.checked import RULES, book, codes, easy, in_item

MEANING = "Safeguarding means keeping people safe from harm."


def draft(*items: DraftItem) -> AgendaDraft:
    return AgendaDraft("Our meeting", items=items)


def picture(name: str, alt: str = "A cup") -> Picture:
    return Picture(name, (name,), f"{name}.svg", f"{name}.svg", alt, "own", "MIT", tint=True)


def test_a_hard_word_that_the_next_line_explains_is_fine():
    assert codes(easy("We talk about safeguarding.", MEANING)) == []
    assert codes(easy("We talk about safeguarding.", "This means keeping people safe.")) == []


def test_the_meaning_in_the_words_of_the_list_is_an_explanation():
    said = next(term.explanation for term in book().glossary.look_up("safeguarding"))
    assert codes(easy("We talk about safeguarding.", said)) == []


def test_a_hard_word_explained_later_should_be_explained_next():
    found = in_item(easy("We talk about safeguarding.", "Sam is here.", MEANING))
    assert [(one.finding.rule, one.finding.code, one.place.line) for one in found] == [("ER-9", "explain_next", 0)]


def test_two_hard_words_are_explained_one_after_the_other():
    ratify = "Ratify means to say yes to a plan."
    assert codes(easy("We ratify the safeguarding plan.", MEANING, ratify)) == []


def test_a_hard_word_in_the_title_may_be_explained_in_any_line():
    assert codes(easy("Sam is here.", MEANING, title="Safeguarding")) == []


def test_a_hard_word_is_named_at_its_first_use_only():
    found = in_item(easy("We talk about safeguarding.", "Safeguarding is new."))
    assert [(one.finding.rule, one.place.line) for one in found] == [("ER-7", 0)]


def test_letters_that_are_spelled_out_on_the_page_are_fine():
    assert codes(easy("We ask the care home group (CHG).", "The CHG is new.")) == []
    assert codes(easy("We ask the CHG.", "CHG stands for care home group.")) == []
    assert codes(easy("We ask the CHG.", "Sam is new.")) == [("ER-8", "CHG")]


def test_what_an_earlier_item_explained_is_only_a_warning():
    first, second = easy("We talk about safeguarding.", MEANING), replace(easy("Safeguarding is new."), id="two")
    weights = [[one.finding.weight for one in item.found] for item in check_draft(draft(first, second), book(), RULES)]
    assert weights == [[], ["warn"]]
    assert check_item(second, book(), RULES).has_fail


def test_a_line_without_a_picture_fails():
    assert codes(easy("Sam is here.", picture="")) == [("ER-28", "Sam is here.")]
    assert codes(easy("  ", picture="")) == []


@pytest.mark.parametrize(
    ("known", "found"), [([picture("tea")], []), ([picture("tea", " ")], ["no_alt"]), ([], ["lost_picture"])]
)
def test_a_picture_is_there_and_said_in_words(known: list[Picture], found: list[str]):
    (item,) = check_draft(draft(easy("Sam is here.")), book(), RULES, PictureIndex(known))
    assert [one.finding.code for one in item.found] == found


def test_the_same_words_have_the_same_picture():
    first, second = easy("Sam is here.", "We eat."), replace(easy("Sam is here", picture="cup"), id="two")
    found = check_draft(draft(first, second), book(), RULES)
    assert [[(one.finding.rule, one.place.line) for one in item.found] for item in found] == [
        [("ER-29", 0)],
        [("ER-29", 0)],
    ]


def test_one_picture_stands_for_one_thing():
    tea = PictureIndex([picture("tea")])
    same, other = easy("Have some tea.", "We like tea."), easy("Sam is here.", "We eat.", "Sam is new.")
    assert [one.found for one in check_draft(draft(same), book(), RULES, tea)] == [()]
    (found,) = check_draft(draft(other), book(), RULES, tea)
    assert [(one.finding.code, one.finding.weight, one.place.line) for one in found.found] == [
        ("two_meanings", "warn", 0)
    ]


def test_a_chosen_meaning_is_no_choice_any_more():
    chosen = book().choosing({"SAR": "SAR (data)"})
    (found,) = check_item(easy("We ask for a SAR."), chosen, RULES).found
    assert found.finding.code == "hard_word"
    assert book().choosing({"SAR": "SAR (data)"}) is chosen
    assert book().choosing({}) is book()


def test_one_thing_has_one_word_in_the_whole_agenda():
    first, second = (
        easy("The meeting is here.", "Our meeting is new."),
        replace(easy("The sessions are new."), id="two"),
    )
    found = check_draft(draft(first, second), book(), RULES)
    assert [[(one.finding.text, one.finding.facts["other"]) for one in item.found] for item in found] == [
        [],
        [("sessions", "meeting")],
    ]


def test_eight_items_are_fine_nine_are_many():
    assert check_whole(draft(*[DraftItem("Tea")] * 8), book(), RULES).found == ()
    breaks = [DraftItem("Break", kind="break"), DraftItem("A part", level=2)]
    assert check_whole(draft(*[DraftItem("Tea")] * 8, *breaks), book(), RULES).found == ()
    (found,) = check_whole(draft(*[DraftItem("Tea")] * 9), book(), RULES).found
    assert (found.finding.code, found.finding.weight, found.place) == ("many_items", "warn", Place("item"))


@pytest.mark.parametrize(("pages", "weights"), [(2, []), (3, ["warn"]), (24, ["warn"]), (25, ["fail"])])
def test_an_agenda_has_two_pages_and_never_more_than_24(pages: int, weights: list[str]):
    assert [one.finding.weight for one in check_whole(draft(), book(), RULES, pages).found] == weights


def test_the_title_of_the_agenda_is_checked():
    found = check_whole(AgendaDraft("Safeguarding board"), book(), RULES).found
    assert [(one.place.field, one.finding.text) for one in found] == [("title", "Safeguarding")]


def test_the_question_and_the_title_are_checked_too():
    item = replace(easy("Sam is here.", title="A SAR"), question="Do you endorse it?")
    assert [one.place.field for one in in_item(item)] == ["title", "question"]


def test_who_leads_the_item_is_a_name():
    item = easy("Ask daniilidis about it.")
    assert codes(item) == [("ER-6", "daniilidis")]
    assert codes(replace(item, lead="Jo Daniilidis")) == []


HARD_TITLE = "To approve the QXB procurement timeline for the new electronic booking platform by 24/11/2026"


def test_without_an_easy_title_one_hint_asks_for_it():
    item = DraftItem(HARD_TITLE, easy=(EasyLine("Sam is here.", "tea"),))
    found = check_item(item, book(), RULES)
    assert [(one.place.field, one.finding.code, one.finding.weight) for one in found.found] == [
        ("title", "no_easy_title", "hint")
    ]
    assert state_of(item, found) == "draft"
    assert codes(replace(item, easy_title="A new way to book")) == []


def test_a_full_title_that_is_easy_needs_no_other():
    item = DraftItem("Tea", easy=(EasyLine("Sam is here.", "tea"),))
    assert codes(item) == []
    assert state_of(item, check_item(item, book(), RULES)) == "computer_checked"


def test_where_there_are_no_easy_words_nobody_asks_for_an_easy_title():
    assert codes(DraftItem(HARD_TITLE)) == []


def test_full_words_need_no_pictures_and_may_stand_in_paragraphs():
    item = DraftItem("Safeguarding", notes=("Sam is here. We eat.",))
    found = check_full(item, book(), RULES).found
    assert [(one.place.field, one.finding.rule) for one in found] == [("title", "ER-7")]


def test_findings_come_in_reading_order():
    item = replace(easy("We ask the QXB 24/11/2026.", "A & B", title="A SAR"), question="Is it 25%?")
    places = [(one.place.field, one.place.line, one.finding.start) for one in in_item(item)]
    assert places == sorted(
        places, key=lambda place: (["title", "question", "line", "item"].index(place[0]), *place[1:])
    )
    assert {place[0] for place in places} == {"title", "question", "line"}


def test_the_findings_of_one_text_are_found_by_its_place():
    found = check_item(easy("Sam is here.", "A & B"), book(), RULES)
    assert [one.text for one in found.at("line", 1)] == ["&"]
    assert found.at("line", 0) == ()
    assert [one.finding.text for one in found.weighing("warn")] == ["&"]


def test_an_item_is_a_draft_until_nothing_fails():
    fine, wrong = easy("Sam is here."), easy("Sam is here on 24/11/2026.")
    assert state_of(fine, check_item(fine, book(), RULES)) == "computer_checked"
    assert state_of(wrong, check_item(wrong, book(), RULES)) == "draft"
    assert state_of(DraftItem("Tea"), ItemFindings("")) == "draft"


def test_only_people_make_it_checked_by_people_and_a_change_takes_it_back():
    item = easy("We ask the QXB.")
    checked = replace(item, check=EasyCheck("ebe", dt.date(2026, 11, 24), of=item.words_digest()))
    found = check_item(checked, book(), RULES)
    assert state_of(checked, found) == "people_checked"
    assert state_of(replace(checked, easy_title="Cake"), found) == "draft"
