"""Whatever somebody types: findings that lie in the text, the same each time, and never a crash."""

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.domain.easy.check import MOST_LETTERS, check_draft, check_full, check_item, check_line
from app.domain.easy.finding import WEIGHTS, Finding
from app.domain.easy.phrases import word_list
from app.domain.easy.reading import Reading
from app.words.checking import finding_words
from app.words.speaker import Speaker
from tests.domain.easy.checked import RULES, book

HARD = st.sampled_from(
    word_list("""safeguarding SAR QXB facilitate not never un unhappy and because which it this was agreed e.g. can't
    24/11/2026 14:00-16:00 25% ½ XIV 12,000 two twenty-one touch base soon ( ) “ ” ' - / & @ www.a.org IMPORTANT \u00ad
    Sam McDonald's meeting session means carer""")
)
WORDS = st.lists(HARD | st.text(string.ascii_letters, min_size=1, max_size=8), max_size=25)
TEXT = st.text(max_size=200) | WORDS.map(" ".join) | WORDS.map(". ".join) | WORDS.map("\n".join) | WORDS.map("".join)


def lies_in(finding: Finding, text: str) -> bool:
    inside = 0 <= finding.start <= finding.end <= len(text)
    return inside and text[finding.start : finding.end] == finding.text and finding.weight in WEIGHTS


@settings(max_examples=400, deadline=None)
@given(TEXT)
def test_findings_lie_in_the_text_in_order_and_have_words(text: str):
    found = check_line(text, book(), RULES)
    assert all(lies_in(one, text) and one.length for one in found)
    assert [one.start for one in found] == sorted(one.start for one in found)
    assert all(all(_said(one)) for one in found)


@settings(max_examples=100, deadline=None)
@given(TEXT)
def test_the_same_text_says_the_same(text: str):
    assert check_line.__wrapped__(text, book(), RULES) == check_line.__wrapped__(text, book(), RULES)
    assert Reading(text, book(), RULES).hits == Reading(text, book(), RULES).hits


@settings(max_examples=150, deadline=None)
@given(TEXT, TEXT, st.lists(st.tuples(TEXT, st.sampled_from(["", "tea", "cup"])), max_size=4))
def test_findings_of_an_item_lie_in_its_texts(title: str, question: str, lines: list[tuple[str, str]]):
    item = DraftItem(title, question=question, id="a", easy=tuple(EasyLine(*line) for line in lines), notes=(question,))
    texts = {("title", 0): title, ("question", 0): question, ("item", 0): ""}
    texts |= {("line", number): words for number, (words, _) in enumerate(lines)}
    (in_draft,) = check_draft(AgendaDraft(items=(item,)), book(), RULES)
    for one in (*check_item(item, book(), RULES).found, *in_draft.found):
        assert lies_in(one.finding, texts[one.place.field, one.place.line])
    assert all(one.place.field != "question" for one in check_full(item, book(), RULES).found)


def _said(finding: Finding) -> tuple[str, ...]:
    told = finding_words(finding, Speaker())
    return (told.kind, told.what, told.why, told.what_to_try)


@pytest.mark.parametrize("letters", ["1", "a", "(", "a@", "a. ", "SAR ", "1/", '"', "\n"])
def test_of_a_text_without_end_the_beginning_is_checked(letters: str):
    found = check_line(letters * 20_000, book(), RULES)
    assert all(one.end <= MOST_LETTERS for one in found)
