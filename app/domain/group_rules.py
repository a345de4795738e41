"""What a group agreed for its meetings: every number in one place, each with a default that may be changed."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from app.domain.errors import MeetingError


def _number(default: int, least: int, most: int) -> Any:
    return field(default=default, metadata={"least": least, "most": most})


@dataclass(frozen=True, slots=True)
class GroupRules:
    """
    The numbers of one group. Source: MT-8, MT-11, MT-15, ER-1, ER-4, ER-6, ER-13, ER-30, ER-32, MT-27;
    where no source gives a number it is a proposal.

    Units: days of notice for easy papers and for replies, minutes for breaks and items, words for sentences and lines.
    `common_words`: so many of the most common words are easy; `known_words`: a word that is not one of so many is hard
    for most.
    `counts_months`: how long counts without words stay when their meeting is deleted.
    """

    notice_days: int = _number(14, 0, 90)
    late_days: int = _number(7, 0, 90)
    break_warn_minutes: int = _number(50, 10, 120)
    break_fail_minutes: int = _number(60, 10, 120)
    break_minutes: int = _number(10, 7, 60)
    least_break_minutes: int = _number(7, 7, 60)
    long_meeting_minutes: int = _number(120, 15, 600)
    least_talk_minutes: int = _number(10, 1, 60)
    most_items: int = _number(8, 1, 50)
    long_sentence_words: int = _number(10, 5, 15)
    too_long_sentence_words: int = _number(15, 5, 25)
    most_line_sentences: int = _number(3, 1, 10)
    most_line_words: int = _number(50, 10, 200)
    common_words: int = _number(3_000, 1_000, 10_000)
    known_words: int = _number(9_600, 1_000, 28_000)
    big_number: int = _number(1_000, 1_000, 1_000_000)
    reading_grade: int = _number(6, 1, 12)
    most_pages: int = _number(2, 1, 24)
    reply_days: int = _number(28, 1, 365)
    counts_months: int = _number(24, 0, 120)
    count_speaking: int = _number(0, 0, 1)


SWITCHES = ("count_speaking",)
"""Rules that a group only wants or does not want: 1 or 0."""


IN_ORDER = (
    ("late_days", "notice_days"),
    ("break_warn_minutes", "break_fail_minutes"),
    ("least_break_minutes", "break_minutes"),
    ("long_sentence_words", "too_long_sentence_words"),
    ("common_words", "known_words"),
)
"""Numbers of which the first is never more than the second."""


def limits(name: str) -> tuple[int, int]:
    """Return the least and the most a number may be. Raises: KeyError."""
    found = {one.name: one.metadata for one in fields(GroupRules)}[name]
    return found["least"], found["most"]


def with_rule(rules: GroupRules, name: str, value: int) -> GroupRules:
    """
    Return the rules with one number changed; the number that must not be less or more goes with it.

    Raises: `rule_limits` (least, most), KeyError.
    """
    least, most = limits(name)
    if not least <= value <= most:
        raise MeetingError("rule_limits", least=least, most=most)
    changed: dict[str, int] = {name: value}
    for low, high in IN_ORDER:
        if name == low and value > getattr(rules, high):
            changed[high] = value
        if name == high and value < getattr(rules, low):
            changed[low] = value
    return replace(rules, **changed)


def rules_from(values: Mapping[str, object]) -> tuple[GroupRules, tuple[str, ...]]:
    """Return the rules that values give, and the names of those that could not be used: they have their default."""
    rules, unused = GroupRules(), list[str]()
    for one in fields(GroupRules):
        value = values.get(one.name, one.default)
        least, most = limits(one.name)
        if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most:
            rules = replace(rules, **{one.name: value})
        else:
            unused.append(one.name)
    for pair in IN_ORDER:
        if getattr(rules, pair[0]) > getattr(rules, pair[1]):
            rules = replace(rules, **{name: getattr(GroupRules(), name) for name in pair})
            unused += pair
    return rules, tuple(dict.fromkeys(unused))
