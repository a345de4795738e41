"""The power record in words: on the screen, and on a paper that leaves the room."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given

from app.domain.measured_meeting import meant
from app.domain.measures import (
    PARTS,
    AgendaShare,
    Breaks,
    HardWords,
    Heard,
    HowItFelt,
    LedBy,
    Measures,
    Speaking,
    Voices,
    WhatChanged,
)  # fmt: skip
from app.domain.measuring import measure
from app.domain.meeting import Meeting
from app.domain.report import Grid, Heading, Paragraph
from app.domain.trends import FIGURES, Column, Trend
from app.services.power_record import MeetingPower, PowerDecision
from app.words.power import SAY, power_blocks, power_words
from app.words.power_trend import COUNTED, trend_words
from app.words.power_trend import TITLES as TREND_TITLES
from app.words.power_words import TITLES
from app.words.speaker import Speaker
from tests.domain.anything import BEGINNINGS, ORDINARY, STEPS, attempt, beginning
from tests.domain.tellings import MEETING

WHEN = datetime(2026, 11, 24, 10, tzinfo=UTC)
WHY = dict.fromkeys(PARTS, "not_counted")
FEW = Voices({"ebe": 4, "ebt": 7}, 0, {"ebe": 4, "ebt": 7})


def power(**parts: object) -> MeetingPower:
    return MeetingPower(Meeting("m", "Buses", WHEN), WHEN.date(), Measures(**parts, why=WHY))  # type: ignore[arg-type]


def said(found: MeetingPower, code: str, *, leaves: bool = False) -> tuple[str, ...]:
    parts = power_words(found, Speaker(), leaves=leaves).parts
    return next((*part.said, *(bar.words for bar in part.bars)) for part in parts if part.code == code)


def text(found: MeetingPower, level: str) -> str:
    lines: list[str] = []
    for block in power_blocks(found, level, Speaker()):  # type: ignore[arg-type]
        lines += [block.text] if isinstance(block, Heading | Paragraph) else []
        lines += [" ".join(row) for row in block.rows] if isinstance(block, Grid) else []
    return "\n".join(lines)


def test_every_part_has_its_words():
    assert SAY.keys() == TITLES.keys() == PARTS.keys()


def test_on_the_screen_the_numbers_are_as_they_were():
    assert "Experts by experience: 4" in said(power(voices=FEW), "voices")


def test_on_paper_fewer_than_five_is_not_told():
    words = said(power(voices=FEW), "voices", leaves=True)
    assert "Experts by experience: fewer than 5" in words
    assert "Professionals: 7" in words
    assert not any("4 of 11" in line for line in words)


def test_each_decision_is_a_row_with_what_was_not_said():
    one = PowerDecision("Buses", 2, 3, "part", "agreed", is_disagreed=True)
    two = PowerDecision("", None, 0, None, None, is_disagreed=False)
    found = replace(power(changed=WhatChanged(2, {"part": 1, "not_said": 1}, {"agreed": 1})), decisions=(one, two))
    (part,) = power_words(found, Speaker()).parts
    assert part.has_more
    assert part.table.rows == (
        ("Buses", "2. We can choose between several ways.", "3", "A part of it changed", "They agree", "yes"),
        ("An item without a title", "not said", "not said", "not said", "not said", "no"),
    )


def test_items_that_both_led_are_told():
    assert said(power(led=LedBy(1, 2, 0, 1)), "led") == (
        "A co-chair who is an expert by experience led 1 of 4 items.",
        "Both co-chairs led 1 item together.",
        "An expert by experience: 1 of 4 items",
        "A professional: 2 of 4 items",
        "Both together: 1 of 4 items",
    )


def test_hard_words_that_nobody_counted_are_said():
    assert "Hard words on the agenda itself were not counted." in said(power(words=HardWords(0, 0, 60)), "words")


def test_hard_words_on_the_agenda_are_told_in_100_words():
    told = said(power(words=HardWords(0, 0, 60, words=200, hard=5)), "words")
    assert "The agenda has 5 hard words that it does not explain." in told
    assert "That is 2.5 in 100 words." in told
    one = said(power(words=HardWords(0, 0, 60, words=200, hard=1)), "words")
    assert "The agenda has 1 hard word that it does not explain." in one
    none = said(power(words=HardWords(0, 0, 60, words=200, hard=0)), "words")
    assert "The agenda has 200 words. Each hard word is explained." in none
    assert "not counted" not in " ".join(told + one + none)


def test_only_the_full_record_tells_presses_by_group():
    assert "Who used the cards?" not in text(power(voices=FEW), "summary").split("What we did not count")[0]
    assert "Who used the cards?" in text(power(voices=FEW), "full").split("What we did not count")[0]


def test_on_paper_a_group_of_two_has_no_minutes():
    spoken = Speaking({"ebe": 600, "ebt": 1200}, 60, {"ebe": 2, "ebt": 7})
    assert not any("Experts" in line for line in said(power(speaking=spoken), "speaking", leaves=True))
    assert "Experts by experience: 10 minutes" in said(power(speaking=spoken), "speaking")


def test_on_paper_few_experts_are_not_counted_in_the_room():
    found = power(share=AgendaShare(10, 20, 600, 1200, 1, 2, 0, 4, 9))
    assert "People in the room: 4 of 9 people" in said(found, "share")
    assert not any("of 9" in line for line in said(found, "share", leaves=True))


def test_one_reads_as_one():
    assert "There was 1 break. The plan had 2." in said(power(breaks=Breaks(2, 1, 600)), "breaks")


def test_few_faces_are_never_shown():
    assert said(power(felt=HowItFelt({}, 4)), "felt") == (
        "Fewer than 5 people said how it felt. So we do not show it.",
    )


@ORDINARY
@given(BEGINNINGS, STEPS)
def test_whatever_happens_can_be_said(how: str, steps: list):
    told = beginning(how)
    for step in steps:
        attempt(told, step)
    found = replace(power(), measures=measure(meant(MEETING, told.events, {})))
    for leaves in (False, True):
        words = power_words(found, Speaker(), leaves=leaves)
        assert len(words.parts) + len(words.not_measured) == len(PARTS)
        assert all(0 <= bar.share <= 1 for part in words.parts for bar in part.bars)
        assert all(part.said for part in words.parts)
    assert power_blocks(found, "full", Speaker())


def test_every_number_over_many_meetings_says_of_what_it_is():
    assert COUNTED.keys() == FIGURES.keys() == TREND_TITLES.keys()
    day = WHEN.date()
    for code, (unit, _figure) in FIGURES.items():
        trend = Trend(code, unit, (Column(day, day, 1, 0.5),), 0.5, None)
        (_when, shown, _meetings) = trend_words(trend, "meetings", Speaker()).table.rows[0]
        assert shown.rpartition(" ")[2] in {"minutes", "items", "points", "answers", "decisions", "days", "cards"}


def test_one_over_many_meetings_reads_as_one():
    trend = Trend("notice", "days", (), 1.0, 2.5)
    assert trend_words(trend, "meetings", Speaker()).said[0] == "Last 6 meetings: 1 day. The 6 before: 2.5 days."


def test_every_part_of_a_whole_says_of_what_it_is():
    found = power(heard=Heard(3, 1, 2, 4.0, {"yes": 1}), changed=WhatChanged(1, {"part": 1}, {"agreed": 1}))
    assert "Answered: 2 of 3 points" in said(found, "heard")
    assert "They said: I was heard: 1 of 1 answer" in said(found, "heard")
    assert "A part changed: 1 of 1 decision" in said(found, "changed")
