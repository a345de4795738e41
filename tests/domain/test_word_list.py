"""A list of a group's words is read whole, or refused with the row to look at."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import MeetingError
from app.domain.glossary import Term
from app.domain.word_list import LONGEST, compared, whole_term, words_from_text, words_to_text

HEAD = "term,expansion,explanation\n"


def refused(text):
    with pytest.raises(MeetingError) as trouble:
        words_from_text(text)
    return trouble.value.code, trouble.value.facts.get("row")


@pytest.mark.parametrize(
    "text",
    [
        HEAD + "Hub,,Our centre\n",
        "\ufeff" + HEAD + "Hub,,Our centre",
        "Term;Expansion;Explanation\r\nHub;;Our centre\r\n",
        "explanation\tterm\tnote\texpansion\nOur centre\tHub\tx\t\n",
        HEAD + "\n ,,\n  Hub  ,, Our   centre \n",
    ],
)
def test_a_list_from_any_spreadsheet_program_is_read(text):
    assert words_from_text(text) == (Term("Hub", "", "Our centre"),)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", ("words_head_missing", None)),
        ("word,meaning\nHub,Our centre\n", ("words_head_missing", None)),
        (HEAD, ("words_list_empty", None)),
        (HEAD + "Hub,,Our centre\n,,Nobody\n", ("row_word_missing", 3)),
        (HEAD + "Hub,,\n", ("row_meaning_missing", 2)),
        (HEAD + "\n\nH,,One letter\n", ("row_word_too_short", 4)),
        (HEAD + f"Hub,,{'x' * 401}\n", ("row_word_too_long", 2)),
        (HEAD + "Hub,,Our centre\nhub,,A wheel\n", ("row_word_twice", 3)),
        (HEAD + "Hub,,Our centre,and,more\n", ("row_unclear", 2)),
        (HEAD + 'Hub,,"Our centre\n', ("row_unclear", 2)),
        (HEAD + 'A,,"two\nlines"\nHub,,"x"y\n', ("row_word_too_short", 2)),
        (HEAD + 'Ab,,"two\nlines"\nHub,,"x"y\n', ("row_unclear", 3)),
    ],
)
def test_a_bad_list_is_refused_with_the_row(text, said):
    assert refused(text) == said


def test_a_list_has_an_end():
    assert refused(HEAD + "".join(f"w{n},,m\n" for n in range(5001)))[0] == "words_too_many"


def test_two_meanings_of_the_same_letters_are_two_entries_and_capitals_tell_two_words_apart():
    text = HEAD + "PA (sound),,A loudspeaker\nPA (support),,A person\nSEND,,Help at school\nsend,,To post\n"
    assert len(words_from_text(text)) == 4


@pytest.mark.parametrize("cell", ["=1+1", "+44", "-ism", "@home", "'=x", "'quoted'"])
def test_a_cell_is_never_a_formula_and_comes_back_as_it_was(cell):
    text = words_to_text([Term("Hub", "", cell)])
    assert f",{cell}" not in text or not cell.startswith(("=", "+", "-", "@"))
    assert words_from_text(text)[0].explanation == cell


def test_signs_that_cannot_be_seen_are_left_out():
    assert whole_term(Term("H\u202eu\x00b", "", "Our\n  centre\u200b")) == Term("Hub", "", "Our centre")


@pytest.mark.parametrize(
    ("term", "code"),
    [
        (Term("", "", "x"), "word_missing"),
        (Term("…", "", "x"), "word_missing"),
        (Term("(data)", "", "x"), None),
        (Term("a", "", "x"), "word_too_short"),
        (Term("ab", " ", ""), "meaning_missing"),
        (Term("ab", "All Best", ""), None),
        (Term("a" * 81, "", "x"), "word_too_long"),
    ],
)
def test_a_word_needs_letters_and_a_meaning(term, code):
    if code is None:
        assert whole_term(term)
        return
    with pytest.raises(MeetingError) as trouble:
        whole_term(term)
    assert trouble.value.code == code


WORDS = st.text(min_size=1, max_size=20)


@given(st.lists(st.builds(Term, WORDS, WORDS, WORDS), max_size=8))
def test_what_is_written_is_read_back(terms):
    whole = {}
    for term in terms:
        try:
            clean = whole_term(term)
        except MeetingError:
            continue
        if all(compared([clean], [other]).new for other in whole.values()):
            whole[clean.term] = clean
    if whole:
        assert words_from_text(words_to_text(whole.values())) == tuple(whole.values())


@given(st.text(max_size=200) | st.text(max_size=100).map(lambda text: HEAD + text))
def test_any_text_is_read_or_refused(text):
    try:
        found = words_from_text(text)
    except MeetingError:
        return
    assert all(0 < len(term.term) <= LONGEST["term"] for term in found)


def test_a_comparison_says_what_is_new_changed_and_the_same():
    ours = [Term("Hub", "", "Our centre"), Term("Pod", "", "A small room")]
    theirs = [Term("hub", "", "A wheel"), Term("Pod", "", "A small room"), Term("Den", "", "Quiet room")]
    found = compared(ours, theirs)
    assert [term.term for term in found.new] == ["Den"]
    assert [(pair.ours.explanation, pair.theirs.explanation) for pair in found.changed] == [("Our centre", "A wheel")]
    assert [term.term for term in found.same] == ["Pod"]
