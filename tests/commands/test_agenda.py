"""What we understood of a file, and what may be hard to read in it."""

import json
from pathlib import Path

import pytest

from tests.commands.conftest import Ask

AGENDAS = Path(__file__).resolve().parents[1] / "data" / "agendas"
AGENDA = AGENDAS / "respite-list.md"
KEYS = {"title", "date", "start", "end", "place", "items", "warnings"}
ITEM_KEYS = {"number", "title", "lead", "start", "minutes", "purpose", "kind", "level"}
HARD = """# ICB board
1. Safeguarding update on 12/3/2026 (5 minutes)
2. Tea
"""


def test_an_agenda_is_one_json_document(ask: Ask):
    answer = ask("agenda", "read", AGENDA, "--json")
    read = json.loads(answer.out)
    assert (answer.status, answer.err) == (0, "")
    assert set(read) >= KEYS
    assert read["items"]
    assert all(set(item) >= ITEM_KEYS for item in read["items"])


def test_an_agenda_is_told_in_lines(ask: Ask):
    answer = ask("agenda", "read", AGENDA)
    read = json.loads(ask("agenda", "read", AGENDA, "--json").out)
    assert answer.status == 0
    assert all(item["title"] in answer.out for item in read["items"])
    assert all(warning in answer.out for warning in read["warnings"])


@pytest.mark.parametrize("file", sorted(AGENDAS.glob("*.*")), ids=lambda file: file.name)
def test_every_kind_of_agenda_is_told(ask: Ask, file: Path):
    answer = ask("agenda", "read", file)
    assert (answer.status, answer.err) == (0, "")


@pytest.fixture
def hard(tmp_path: Path) -> Path:
    file = tmp_path / "hard.md"
    file.write_text(HARD)
    return file


def test_hard_words_are_found_and_explained(ask: Ask, hard: Path):
    answer = ask("agenda", "check", hard)
    assert answer.status == 1
    assert "Safeguarding" in answer.out
    assert "Keeping people safe" in answer.out


def test_findings_are_one_json_document(ask: Ask, hard: Path):
    answer = ask("agenda", "check", hard, "--json")
    found = json.loads(answer.out)["findings"]
    assert answer.status == 1
    assert {"ER-7", "ER-14"} <= {one["rule"] for one in found}
    assert next(one["item"] for one in found if one["rule"] == "ER-14").startswith("Safeguarding")


def test_an_agenda_without_hard_words_is_fine(ask: Ask, tmp_path: Path):
    file = tmp_path / "easy.md"
    file.write_text("# Our club\n1. Hello\n2. The garden\n3. Tea\n")
    answer = ask("agenda", "check", file)
    assert answer.status == 0
    assert "Only people can say if it is easy to read." in answer.out


def test_a_folder_is_refused_with_what_to_do(ask: Ask, tmp_path: Path):
    answer = ask("agenda", "check", tmp_path)
    assert (answer.status, answer.out) == (2, "")
    assert "is a folder" in answer.err
