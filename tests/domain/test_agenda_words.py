"""PW-10: how many words of an agenda are hard, and explained nowhere on it."""

from app.domain.agenda import EasyLine, ItemText
from app.domain.agenda_words import count_words
from app.domain.glossary import Glossary, Term
from app.domain.measured_meeting import at_once

GLOSSARY = Glossary(
    [Term("mobilisation", "", "Getting ready."), Term("ICB", "Integrated Care Board", "Pays for care.")]
)


def counted(*texts: ItemText, glossary: Glossary = GLOSSARY) -> tuple[int, int]:
    return at_once(count_words(texts, glossary))


def test_each_hard_word_counts_where_it_stands():
    plan = ItemText("a", 1, "Mobilisation plan", ("To note mobilisation.",))
    assert counted(plan, ItemText("b", 1, "Buses")) == (6, 2)


def test_easy_words_are_what_people_read():
    plan = ItemText("a", 1, "Mobilisation plan", ("To note mobilisation.",), easy=(EasyLine("How we get ready."),))
    assert counted(plan) == (6, 1)  # the title has no easy words yet
    easy = ItemText("a", 1, "Mobilisation plan", easy_title="Our plan", easy=(EasyLine("How we get ready."),))
    assert counted(easy) == (6, 0)


def test_a_word_that_the_item_explains_is_not_hard():
    assert counted(ItemText("a", 1, "The ICB decides")) == (3, 1)
    assert counted(ItemText("a", 1, "The ICB (Integrated Care Board) decides"))[1] == 0
    assert counted(ItemText("a", 1, "Mobilisation means getting ready"))[1] == 0


def test_words_of_the_group_count_too():
    ours = GLOSSARY.with_own([Term("the hub", "", "Our room.")])
    assert counted(ItemText("a", 1, "News from the hub"), glossary=ours)[1] == 1


def test_an_agenda_without_words_has_none():
    assert counted() == (0, 0)
