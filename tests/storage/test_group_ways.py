"""The group's own numbers and templates are kept as files, and whatever is in those files does no harm."""

import json
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.domain.errors import MeetingError
from app.domain.group_rules import IN_ORDER, GroupRules, limits, rules_from, with_rule
from app.domain.template import Template
from app.services.group_ways import GroupWays
from app.storage.group_rules_file import GroupRulesFile
from app.storage.group_templates import GroupTemplates
from app.words.planning import RULES, SWITCHES
from app.words.speaker import Speaker
from app.words.templates import built_in_templates
from tests.domain.anything import ORDINARY

NAMES = [one.name for one in fields(GroupRules)]
DRAFT = AgendaDraft(title="Ours", items=(DraftItem("Buses", id="a", minutes=20, easy=(EasyLine("The bus.", "bus"),)),))


@pytest.fixture
def ways(tmp_path: Path) -> GroupWays:
    return GroupWays(GroupRulesFile(tmp_path), GroupTemplates(tmp_path), lambda: built_in_templates(Speaker()))


def refused(what, *given) -> str:
    with pytest.raises(MeetingError) as refusal:
        what(*given)
    return refusal.value.code


# --- numbers


def test_a_new_group_has_our_numbers(ways: GroupWays):
    assert ways.rules == GroupRules()
    assert ways.unused_rules() == ()


def test_a_number_that_is_changed_is_kept(ways: GroupWays, tmp_path: Path):
    ways.change_rule("notice_days", 21)
    assert GroupRulesFile(tmp_path).load()[0].notice_days == 21


@pytest.mark.parametrize(("name", "value"), [("notice_days", -1), ("least_break_minutes", 6), ("most_items", 51)])
def test_a_number_out_of_its_limits_is_refused(ways: GroupWays, name: str, value: int):
    assert refused(ways.change_rule, name, value) == "rule_limits"
    assert ways.rules == GroupRules()


def test_two_numbers_that_belong_together_stay_in_order(ways: GroupWays):
    assert ways.change_rule("late_days", 20).notice_days == 20
    assert ways.change_rule("break_fail_minutes", 40).break_warn_minutes == 40


@ORDINARY
@given(st.lists(st.tuples(st.sampled_from(NAMES), st.integers(0, 130)), max_size=12))
def test_whatever_is_changed_the_numbers_stay_in_order_and_limits(changes):
    rules = GroupRules()
    for name, value in changes:
        least, most = limits(name)
        rules = with_rule(rules, name, max(least, min(most, value)))
        assert all(getattr(rules, low) <= getattr(rules, high) for low, high in IN_ORDER)
        assert all(limits(one)[0] <= getattr(rules, one) <= limits(one)[1] for one in NAMES)


@ORDINARY
@given(st.dictionaries(st.sampled_from([*NAMES, "other"]), st.integers(-5, 700) | st.booleans() | st.text(max_size=3)))
def test_any_values_give_numbers_that_work(values):
    rules, unused = rules_from(values)
    assert all(getattr(rules, low) <= getattr(rules, high) for low, high in IN_ORDER)
    assert all(getattr(rules, name) == values[name] for name in NAMES if name in values and name not in unused)


@pytest.mark.parametrize("text", ["notice_days = ", "notice_days = [[[", "\x00", "x = 1\nx = 2"])
def test_a_damaged_file_is_kept_aside(ways: GroupWays, tmp_path: Path, text: str):
    (tmp_path / "rules.toml").write_text(text)
    assert ways.rules == GroupRules()
    assert (tmp_path / "rules.damaged").read_text() == text


def test_a_wrong_value_is_named(ways: GroupWays, tmp_path: Path):
    (tmp_path / "rules.toml").write_text('notice_days = "soon"\nmost_items = 6\n')
    assert (ways.rules.notice_days, ways.rules.most_items) == (14, 6)
    assert ways.unused_rules() == ("notice_days",)


def test_every_number_has_words():
    assert {*RULES, *SWITCHES} >= {*NAMES}


# --- templates


def test_four_templates_are_there_from_the_start(ways: GroupWays):
    assert [one.id for one in ways.templates()] == ["group", "board", "workshop", "pre_meet"]


def test_an_agenda_that_begins_as_a_template_has_ids_of_its_own(ways: GroupWays):
    first, second = ways.begin("group"), ways.begin("group")
    ids = {item.id for draft in (first, second) for item in draft.items}
    assert len(ids) == len(first.items) + len(second.items)
    assert [item.title for item in first.items] == [item.title for item in second.items]


def test_our_own_comes_first_and_comes_back_as_it_was(ways: GroupWays, tmp_path: Path):
    kept = ways.save_own("  Tuesday   club ", DRAFT)
    again = GroupTemplates(tmp_path).templates()
    assert again == (kept,)
    assert (kept.name, kept.is_own, ways.templates()[0]) == ("Tuesday club", True, kept)
    assert ways.begin(kept.id).items[0].easy == DRAFT.items[0].easy


def test_the_same_name_replaces(ways: GroupWays):
    ways.save_own("Tuesday", DRAFT)
    ways.save_own("TUESDAY", AgendaDraft(title="Other", items=DRAFT.items))
    assert [one.draft.title for one in ways.templates() if one.is_own] == ["Other"]


def test_our_own_can_go_and_the_others_stay(ways: GroupWays):
    own = ways.save_own("Tuesday", DRAFT)
    ways.remove(own.id)
    assert len(ways.templates()) == 4
    assert refused(ways.remove, "group") == "no_such_template"
    assert refused(ways.begin, own.id) == "no_such_template"


def test_a_template_needs_a_name_and_an_item(ways: GroupWays):
    assert refused(ways.save_own, " ", DRAFT) == "name_missing"
    assert refused(ways.save_own, "x" * 81, DRAFT) == "name_too_long"
    assert refused(ways.save_own, "Tuesday", AgendaDraft()) == "no_items"


def test_a_template_never_leaves_its_folder(tmp_path: Path):
    assert refused(GroupTemplates(tmp_path).keep, Template("../out", "x", DRAFT)) == "no_such_template"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "body",
    [
        "",
        "[]",
        "{}",
        '{"version": 2}',
        '{"version": 1, "name": 3, "draft": {}}',
        "[" * 100_000,
        '{"version": 1, "name": "x", "draft": {"items": 3}}',
    ],
)
def test_a_file_that_cannot_be_read_is_left_alone(ways: GroupWays, tmp_path: Path, body: str):
    (tmp_path / "templates").mkdir()
    file = tmp_path / "templates" / "a.json"
    file.write_text(body)
    assert len(ways.templates()) == 4
    assert file.read_text() == body


def test_a_kept_file_says_its_version(ways: GroupWays, tmp_path: Path):
    own = ways.save_own("Tuesday", DRAFT)
    assert json.loads((tmp_path / "templates" / f"{own.id}.json").read_text())["version"] == 1
