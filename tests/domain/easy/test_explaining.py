"""Hard words that stay in an item are found once each, and nobody explains what the item explains itself."""

import pytest

from app.domain.easy.explaining import hard_words_in
from app.domain.glossary import Glossary, Term

SAFE = Term("Safeguarding", "", "Keeping people safe.")
ICB = Term("ICB", "Integrated Care Board", "The local NHS group that plans and pays for health care.")
SAR, DATA = Term("SAR (safety)", "", "Looking at what went wrong."), Term("SAR (data)", "", "Asking to see data.")
GLOSSARY = Glossary((SAFE, ICB, SAR, DATA))


def found(*texts: str, glossary: Glossary = GLOSSARY) -> list[list[tuple[str, bool]]]:
    return [[(word.word, word.is_explained) for word in words] for words in hard_words_in(texts, glossary)]


def test_each_word_is_found_where_it_stands_first():
    assert found("Safeguarding helps.", "The ICB likes safeguarding.") == [[("Safeguarding", False)], [("ICB", False)]]


def test_it_says_where_the_word_is():
    (word,) = hard_words_in(["The ICB came."], GLOSSARY)[0]
    assert (word.start, word.length, word.terms) == (4, 3, (ICB,))


@pytest.mark.parametrize(
    "explained",
    [
        ("Safeguarding helps.", "Safeguarding means keeping people safe."),
        ("Safeguarding helps.", "This means nobody hurts you."),
        ("Safeguarding helps. It is keeping people safe.",),
    ],
)
def test_a_word_that_the_item_explains_is_known(explained: tuple[str, ...]):
    assert found(*explained)[0] == [("Safeguarding", True)]


def test_the_next_sentence_counts_only_where_it_is_the_next():
    assert found("Safeguarding helps.", "We meet.", "This means nobody hurts you.")[0] == [("Safeguarding", False)]


def test_letters_whose_words_stand_beside_them_are_left_alone():
    assert found("The ICB (Integrated Care Board) came.") == [[]]


def test_where_several_things_may_be_meant_all_are_given_until_one_is_chosen():
    assert hard_words_in(["A SAR came."], GLOSSARY)[0][0].terms == (SAR, DATA)
    chosen = GLOSSARY.choosing({"SAR": "SAR (data)"})
    assert hard_words_in(["A SAR came."], chosen)[0][0].terms == (DATA,)
