"""Every finding has kind words: what, why, and what to try."""

import datetime as dt
import re
from pathlib import Path

import pytest

from app.domain.easy.finding import WEIGHTS, Finding
from app.domain.sentences import sentences, words_in
from app.words.checking import KINDS, TRY, WHAT, WHY, finding_words
from app.words.speaker import Speaker

ENGINE = Path(__file__).resolve().parents[2] / "app" / "domain" / "easy"
WRITTEN = "\n".join(path.read_text(encoding="utf-8") for path in ENGINE.glob("*.py"))
IN_ONE = set(re.findall(r'"ER-\d+ (\w+)"', WRITTEN))
APART = set(re.findall(r'"(?:ER|MT)-\d+", "(\w+)"', WRITTEN)) | set(re.findall(r'code="(\w+)"', WRITTEN))
CHOSEN = {"two_ideas", "many_ideas", "brackets", "symbol", "too_many_pages", "many_pages", "sentence_long"}


def words(code: str, **facts: object) -> tuple[str, str, str]:
    told = finding_words(Finding("ER-0", code, "warn", 0, 4, "this", facts), Speaker())
    return told.what, told.why, told.what_to_try


def test_every_code_of_the_engine_has_words_and_no_other():
    assert IN_ONE | APART | CHOSEN == set(WHAT) == set(WHY)
    assert set(TRY) == set(WHAT) | {"rare_word_plain", "short_form_plain"}


def test_fails_warnings_and_hints_are_told_apart_by_a_word():
    assert set(KINDS) == set(WEIGHTS)
    assert len(set(KINDS.values())) == len(WEIGHTS)


@pytest.mark.parametrize("table", [WHAT, WHY, TRY], ids=["what", "why", "try"])
def test_a_sentence_has_at_most_15_words(table: dict[str, str]):
    long = [text for text in table.values() for at in sentences(text) if len(words_in(text[slice(*at)])) > 15]
    assert long == []


def test_a_date_is_said_in_full():
    assert words("numeric_date", day=dt.date(2026, 11, 24))[2] == "Try: Tuesday 24 November 2026."


def test_several_meanings_are_said_one_after_the_other():
    assert words("hard_word_choice", meanings=("A form.", "A check."))[2] == "Say next which you mean: A form. A check."


def test_a_plainer_word_is_said_where_there_is_one():
    assert words("rare_word", plain="help")[2] == "Try: help."
    assert words("rare_word", plain="")[2] == "Use another word, or say what it means."


def test_the_place_itself_is_said():
    assert words("number_word", digits="2") == (
        "The number “this” is in words.",
        "Short numbers are easy to find and to read.",
        "Try: 2.",
    )
