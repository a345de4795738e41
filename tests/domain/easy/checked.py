"""The word lists that come with the program, and short ways to ask what the checks say."""

from functools import cache

from app.domain.agenda import DraftItem, EasyLine
from app.domain.easy.check import check_item, check_line
from app.domain.easy.finding import Finding, Placed
from app.domain.easy.wordbook import Wordbook
from app.domain.group_rules import GroupRules
from app.paths import resources
from app.storage.resource_files import read_glossary, read_wordbook

RULES = GroupRules()
PICTURE_RULES = {"ER-28", "ER-29"}


@cache
def book() -> Wordbook:
    """Return the lists that come with the program."""
    return read_wordbook(resources(), read_glossary(resources()))


def line(text: str) -> tuple[Finding, ...]:
    """Return what is found in a line."""
    return check_line(text, book(), RULES)


def of(rule: str, text: str) -> list[Finding]:
    """Return what one rule finds in a line."""
    return [one for one in line(text) if one.rule == rule]


def easy(*lines: str, title: str = "Tea", picture: str = "tea") -> DraftItem:
    """Return an item with easy words, each line with a picture."""
    return DraftItem("Refreshments", id="one", easy_title=title, easy=tuple(EasyLine(each, picture) for each in lines))


def in_item(item: DraftItem) -> tuple[Placed, ...]:
    """Return what is found in an item alone."""
    return check_item(item, book(), RULES).found


def codes(item: DraftItem) -> list[tuple[str, str]]:
    """Return the rules and the words that are found in an item alone."""
    return [(one.finding.rule, one.finding.text) for one in in_item(item)]
