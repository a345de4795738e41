"""What may be hard to read in a whole agenda: in the easy words, else in the full ones."""

import pytest

from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.domain.easy.wordbook import Wordbook
from app.domain.glossary import Glossary, Term
from app.domain.group_rules import GroupRules
from app.domain.pictures import PictureIndex
from app.services.checking import AgendaFinding, Checking

BOOK = Wordbook(
    Glossary(
        [
            Term("safeguarding", "", "Keeping people safe from harm."),
            Term("ICB", "Integrated Care Board", "The local NHS group that plans care."),
        ]
    )
)


def found(*items: DraftItem, title: str | None = None) -> tuple[AgendaFinding, ...]:
    return Checking(BOOK).check(AgendaDraft(title, items=items))


def rules(*notes: str) -> list[str]:
    return [one.finding.rule for one in found(DraftItem("Tea", notes=notes))]


def test_easy_words_are_left_alone():
    assert rules("Who likes tea?", "The GP is here at 2.30 pm.", "We will talk about the new bus to the park.") == []


def test_a_hard_word_is_named_once_in_full_words():
    named = found(DraftItem("Safeguarding plan"), title="Safeguarding")
    assert [(one.item, one.finding.code, one.is_full) for one in named] == [(None, "hard_word", True)]


def test_letters_that_are_spelled_out_are_fine():
    assert rules("The Integrated Care Board (ICB) is here.") == []
    assert rules("The ICB is here.") == ["ER-7"]


def test_a_finding_names_its_row_and_its_note_counted_from_0():
    (one,) = found(DraftItem("Tea"), DraftItem("Cake", notes=("Sam is here.", "See you on 3/4/2026.")))
    assert (one.item, one.place.field, one.place.line, one.finding.text) == (1, "line", 1, "3/4/2026")


def test_where_people_made_easy_words_these_are_read():
    item = DraftItem("Safeguarding", notes=("See 3/4/2026.",), easy_title="Safe", easy=(EasyLine("We are safe."),))
    assert [(one.finding.code, one.is_full) for one in found(item)] == [("no_picture", False)]


@pytest.mark.parametrize(("known", "codes"), [(None, []), (PictureIndex(), ["lost_picture"])])
def test_pictures_are_looked_up_where_they_are_known(known: PictureIndex | None, codes: list[str]):
    item = DraftItem("Tea", easy=(EasyLine("Sam is here.", "tea"),))
    read = Checking(BOOK, pictures=known).check(AgendaDraft(items=(item,)))
    assert [one.finding.code for one in read] == codes


def test_the_group_says_how_many_words_are_long():
    draft = AgendaDraft(items=(DraftItem("We will talk about tea"),))
    assert Checking(BOOK).check(draft) == ()
    assert [one.finding.code for one in Checking(BOOK, GroupRules(long_sentence_words=4)).check(draft)] == [
        "sentence_long"
    ]


def test_pages_count_once_the_agenda_is_laid_out():
    assert [one.finding.code for one in Checking(BOOK).check(AgendaDraft(), pages=3)] == ["many_pages"]
