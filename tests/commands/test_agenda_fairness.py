"""`fairsay agenda check` says whether an agenda is fair: power balance, notice, decisions, findings."""

import json
from pathlib import Path

import pytest

from tests.commands.conftest import Ask

LONG = """# Our meeting
1. Welcome (5 minutes)
2. Buses (40 minutes)
3. Choose a new chair - for decision (30 minutes)
"""


@pytest.fixture
def long(tmp_path: Path) -> Path:
    file = tmp_path / "long.md"
    file.write_text(LONG)
    return file


def test_power_balance_and_findings_are_told_in_lines(ask: Ask, long: Path):
    answer = ask("agenda", "check", long)
    assert answer.status == 1
    assert "Nobody said who asked for 2 items." in answer.out
    assert "From here people sit 75 minutes without a break." in answer.out
    assert "Decisions: 1. Nobody said how open they are." in answer.out


def test_the_same_hint_about_many_items_is_told_once(ask: Ask, long: Path):
    answer = ask("agenda", "check", long)
    assert answer.out.count("This does not say what it asks of us.") == 1
    assert "2 items. This does not say what it asks of us." in answer.out


def test_all_of_it_is_one_json_document(ask: Ask, long: Path):
    answer = ask("agenda", "check", long, "--json")
    told = json.loads(answer.out)
    assert set(told) >= {"title", "findings", "power_balance", "notice", "decisions", "fairness"}
    assert told["power_balance"]["minutes"] == {"ebe": 0, "both": 0, "ebt": 0, "not_said": 70}
    assert told["notice"]["state"] == "not_known"
    assert [one["row"] for one in told["decisions"]] == [3]
    (no_break,) = [one for one in told["fairness"] if one["code"] == "no_break"]
    assert (no_break["weight"], no_break["row"]) == ("fail", 1)


def test_hints_alone_are_no_reason_for_status_one(ask: Ask, tmp_path: Path):
    file = tmp_path / "easy.md"
    file.write_text("# Our club\n1. Hello\n2. The garden\n3. Tea\n")
    answer = ask("agenda", "check", file, "--json")
    assert answer.status == 0
    assert {one["weight"] for one in json.loads(answer.out)["fairness"]} == {"hint"}


def test_the_numbers_of_the_group_count(ask: Ask, long: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("FAIRSAY_HOME", str(tmp_path / "home"))
    (tmp_path / "home" / "group").mkdir(parents=True)
    (tmp_path / "home" / "group" / "rules.toml").write_text("break_warn_minutes = 80\nbreak_fail_minutes = 90\n")
    told = json.loads(ask("agenda", "check", long, "--json").out)
    assert "no_break" not in {one["code"] for one in told["fairness"]}
