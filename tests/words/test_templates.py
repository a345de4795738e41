"""Ready-made agendas pass our own checks: fair, easy, with pictures that we have."""

import datetime as dt

import pytest

from app import paths
from app.domain.agenda_time import planned_minutes
from app.domain.easy.check import check_draft
from app.domain.fair_findings import fair_findings
from app.domain.fairness import power_balance
from app.domain.group_rules import GroupRules
from app.domain.template import Template, as_pattern
from app.services.making import with_ids
from app.storage.resource_files import read_glossary, read_pictures, read_wordbook
from app.words.speaker import Speaker
from app.words.templates import built_in_templates, ground_rules, template_name

SAY = Speaker()
RULES = GroupRules()
TODAY = dt.date(2026, 11, 1)
TEMPLATES = built_in_templates(SAY)
PICTURES = read_pictures(paths.resources())
ONLY_PEOPLE_KNOW = {"no_day", "people_not_said", "paid_not_said"}
EACH = pytest.mark.parametrize("template", TEMPLATES, ids=lambda one: one.id)


@pytest.fixture(scope="module")
def words():
    return read_wordbook(paths.resources(), read_glossary(paths.resources()))


def test_there_are_four():
    assert [one.id for one in TEMPLATES] == ["group", "board", "workshop", "pre_meet"]


@EACH
def test_it_is_fair_before_anybody_changes_it(template: Template):
    found = fair_findings(with_ids(template.draft), RULES, TODAY)
    assert {one.code for one in found} == ONLY_PEOPLE_KNOW


@EACH
def test_it_takes_no_more_than_two_hours_and_has_a_break(template: Template):
    assert planned_minutes(template.draft) == (60 if template.id == "pre_meet" else 120)
    assert any(item.kind == "break" for item in template.draft.items[1:])


@EACH
def test_experts_by_experience_have_half_the_time_or_nearly(template: Template):
    share = power_balance(with_ids(template.draft)).ebe_share
    assert share is not None
    assert share >= 0.5


@EACH
def test_its_words_are_easy(template: Template, words):
    found = [
        (one.place, one.finding)
        for item in check_draft(with_ids(template.draft), words, RULES, PICTURES)
        for one in item.found
    ]
    assert [one for one in found if one[1].weight == "fail"] == []


@EACH
def test_it_says_who_is_paid_how_to_use_cards_and_when_to_come(template: Template):
    said = " ".join(line.words for item in template.draft.items for line in item.easy)
    if template.id != "pre_meet":
        assert "Ask us about your pay." in said
        assert "Show the hand to say something." in said
        assert template.draft.items[0].minutes == (30 if template.id == "workshop" else 15)


def test_there_are_enough_rules_each_with_a_picture():
    rules = ground_rules(SAY)
    assert len(rules) >= 8
    assert len({rule.picture for rule in rules}) == len(rules)
    assert [rule for rule in rules if PICTURES.by_id(rule.picture) is None] == []


@EACH
def test_every_picture_is_one_we_have(template: Template):
    used = {line.picture for item in template.draft.items for line in item.easy}
    used |= {item.picture for item in template.draft.items} - {""}
    assert {one for one in used if PICTURES.by_id(one) is None} == set()


def test_a_groups_own_says_so():
    own = Template("x", "Tuesday club", TEMPLATES[0].draft, is_own=True)
    assert template_name(own, SAY) == "Our own: Tuesday club"


def test_a_pattern_keeps_the_words_and_forgets_the_day():
    draft = with_ids(TEMPLATES[0].draft)
    pattern = as_pattern(draft)
    assert pattern.items == TEMPLATES[0].draft.items
    assert pattern.rules == draft.rules
