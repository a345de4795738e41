"""Every notice and problem of this room has words, short enough to read."""

import re
from pathlib import Path

import pytest

from app.words.importing import NOTICES, PROBLEMS
from app.words.speaker import Speaker

ROOM = Path(__file__).parents[2] / "app" / "importers"
SOURCE = "\n".join(path.read_text(encoding="utf-8") for path in ROOM.glob("*.py"))


def test_every_problem_that_is_raised_has_words() -> None:
    raised = set(re.findall(r'"((?:agenda|calendar)_\w+)"', SOURCE)) - set(NOTICES)
    assert raised == set(PROBLEMS)


def test_every_notice_that_is_given_has_words() -> None:
    assert set(re.findall(r'Notice\(\s*"(\w+)"', SOURCE)) == {code.removesuffix("_one") for code in NOTICES}


@pytest.mark.parametrize("sentence", [*NOTICES.values(), *PROBLEMS.values()])
def test_no_sentence_is_longer_than_fifteen_words(sentence: str) -> None:
    for part in re.split(r"(?<=[.!?])\s+", sentence):
        assert len(part.split()) <= 15, part


@pytest.mark.parametrize("sentence", PROBLEMS.values())
def test_a_problem_ends_with_what_to_do(sentence: str) -> None:
    last = re.split(r"(?<=[.!?])\s+", sentence)[-1]
    assert re.match(r"(?:Check|Open|Choose|Copy|Ask|Save)\b", last)


def test_one_item_is_not_called_items() -> None:
    tables = {"importing": NOTICES}
    assert "for 1 item." in Speaker().of(tables, "minutes_worked_out", count=1)
    assert "for 2 items." in Speaker().of(tables, "minutes_worked_out", count=2)
