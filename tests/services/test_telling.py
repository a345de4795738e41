"""What happened is told in plain lines: every kind, no names, no words of people."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import get_args

import pytest

from app.domain.agenda import ItemText
from app.domain.events import Event, Maker, Moment, end_of, next_event, private_words
from app.domain.kinds import (
    KINDS,
    MEANINGS,
    AskedForBy,
    CardPressed,
    Correction,
    DecisionMade,
    Felt,
    FeltDecided,
    GapAnswered,
    ItemAdded,
    ItemStarted,
    Kind,
    MeetingStarted,
    MinutesChanged,
    PauseAsked,
    PauseEnded,
    PlanPart,
    PointAnswered,
    PointClosed,
    PointRaised,
    PointSeen,
    TakenBack,
    ThinkingStarted,
    Unknown,
)
from app.domain.pressing import HEARD, OUTCOMES
from app.domain.sentences import sentences, words_in
from app.services.telling import StoryLine, tell
from app.words.speaker import Speaker
from app.words.story import day_words, story_words, time_words
from app.words.story_lines import STORY

START = datetime(2026, 11, 24, 14, 5, 9, tzinfo=UTC)
TEXTS = {"i1": ItemText("i1", 1, "Travel money"), "i2": ItemText("i2", 1, "What comes next?")}
RUN, FOLLOW, AGENDA = Maker("run"), Maker("follow"), Maker("agenda")


def happened(*whats: tuple[Kind, Maker], words: str = "") -> list[Event]:
    events: list[Event] = []
    for minute, (what, maker) in enumerate(whats):
        moment = Moment(START + timedelta(minutes=minute), minute * 60_000)
        digest = private_words(words).digest() if words else None
        events.append(next_event(end_of("m1", events[-1] if events else None), what, maker, moment, digest))
    return events


def said(events: list[Event]) -> list[str]:
    return [story_words(line, Speaker()) for line in tell(events, TEXTS)]


def one(what: Kind, maker: Maker = RUN) -> str:
    return said(happened((what, maker)))[0]


def test_a_meeting_is_told_oldest_first():
    point = happened((MeetingStarted(), RUN), (ItemStarted("i1"), RUN), (PointRaised("i1"), FOLLOW))
    answer = next_event(end_of("m1", point[-1]), PointAnswered(point[-1].id, "will_change"), RUN, Moment(START, 0))
    heard = next_event(end_of("m1", answer), PointClosed(point[-1].id, "a_bit"), FOLLOW, Moment(START, 0))
    assert said([*point, answer, heard]) == [
        "The meeting started.",
        "We started with: Travel money.",
        "Somebody had a point about: Travel money.",
        "The co-chairs answered: we will change something.",
        "The person said: I was heard a bit.",
    ]


def test_moving_on_names_the_item():
    assert said(happened((ItemStarted("i1"), RUN), (ItemStarted("i2"), RUN)))[1] == "We moved on to: What comes next?"


def test_a_line_knows_its_event():
    events = happened((MeetingStarted(), RUN), (ItemStarted("i1"), RUN))
    line = tell(events, TEXTS)[1]
    assert (line.n, line.event, line.at, line.facts["title"]) == (2, events[1].id, events[1].at, "Travel money")


def test_following_alone_is_told_as_such():
    assert one(MeetingStarted(), FOLLOW) == "Somebody started to follow the meeting."


def test_the_first_agenda_is_not_told_line_by_line_but_later_items_are():
    events = happened((ItemAdded("i1"), AGENDA), (MeetingStarted(), RUN), (ItemAdded("i2"), RUN))
    assert said(events) == ["The meeting started.", "This came on the agenda: What comes next?"]


def test_who_asked_is_told_only_if_somebody_said_it():
    assert said(happened((AskedForBy("i1", "not_said"), AGENDA))) == []
    assert one(AskedForBy("i1", "ebe"), AGENDA) == "Experts by experience asked for: Travel money."


def test_a_pause_is_told_with_how_it_ended_and_why():
    assert one(PauseAsked(), FOLLOW) == "Somebody asked for a pause."
    assert one(PauseEnded("ready"), FOLLOW) == "The pause ended: people were ready."
    assert one(PauseEnded("reason", "must_leave")) == (
        "A co-chair ended the pause. The reason: We must leave the room soon."
    )


def test_taking_back_says_whether_it_was_a_point_or_a_card():
    start, point, card = happened(
        (MeetingStarted(), RUN), (PointRaised("i1"), FOLLOW), (CardPressed("slow_down", None), FOLLOW)
    )
    back = [next_event(end_of("m1", card), TakenBack(press.id), FOLLOW, Moment(START, 0)) for press in (point, card)]
    assert said([start, point, card, *back])[3:] == [
        "Somebody took back a point about: Travel money.",
        "Somebody took back a card.",
    ]


def test_what_was_prepared_is_told_from_the_start_on_and_only_if_it_was_not_taken_back():
    kept, gone = happened((PointRaised("i1"), FOLLOW), (PointRaised("i2"), FOLLOW))
    back = next_event(end_of("m1", gone), TakenBack(gone.id), FOLLOW, Moment(START, 0))
    start = next_event(end_of("m1", back), MeetingStarted(), RUN, Moment(START, 0))
    assert said([kept, gone, back]) == []
    assert said([kept, gone, back, start]) == [
        "The meeting started.",
        "Somebody prepared a point about: Travel money.",
    ]


def test_a_decision_that_changed_is_no_mistake():
    start, first = happened((MeetingStarted(), RUN), (DecisionMade("i1"), RUN))
    change = next_event(end_of("m1", first), Correction(first.id), RUN, Moment(START, 0))
    again = next_event(end_of("m1", change), DecisionMade("i1"), RUN, Moment(START, 0))
    assert said([start, first, change, again])[1:] == [
        "We decided about: Travel money. (This was changed later.)",
        "We changed the decision about: Travel money.",
    ]


def test_how_it_felt_is_told_once_so_that_nobody_can_count_who_answered():
    faces = [(Felt("understood", face), FOLLOW) for face in (1, 2, 3)]
    told = said(happened(*faces, (FeltDecided("i1", "open"), FOLLOW), (FeltDecided("i1", "partly"), FOLLOW)))
    assert told == ["People said how the meeting felt.", "People said how open this felt: Travel money."]


def test_a_card_that_was_seen_is_no_point():
    start, card = happened((MeetingStarted(), RUN), (CardPressed("slow_down", "i1"), FOLLOW))
    seen = next_event(end_of("m1", card), PointSeen(card.id), RUN, Moment(START, 0))
    assert said([start, card, seen])[-1] == "A co-chair saw a card."


def test_a_point_about_no_item_needs_no_title():
    assert one(PointRaised(None), FOLLOW) == "Somebody had a point."


def test_an_item_whose_words_are_not_kept_is_told_without_a_gap():
    assert one(ItemStarted("gone")) == "We started with: an item with no words."


def test_minutes_say_where_they_came_from():
    assert one(MinutesChanged("i1", 5, "i2")) == (
        "This got more time: Travel money. Minutes: 5. They came from: What comes next?"
    )
    assert one(MinutesChanged("i1", -5, reason_code="ran_over")).endswith("The reason: Another item took longer.")


def test_a_gap_is_told_in_minutes():
    assert one(GapAnswered(went_on=False, gap_s=720)).endswith("did not go on. Minutes away: 12.")


def test_thinking_time_is_told_in_minutes_if_there_are_some():
    assert one(ThinkingStarted(120)) == "We took 2 minutes of quiet time to think."
    assert one(ThinkingStarted(0)) == "We took quiet time to think."


def test_a_mistake_that_was_put_right_is_marked_and_the_correction_names_its_line():
    first = happened((MeetingStarted(), RUN), (PointRaised("i1"), RUN))
    put_right = next_event(end_of("m1", first[-1]), Correction(first[-1].id), RUN, Moment(START, 0))
    lines = tell([*first, put_right], TEXTS)
    assert [line.corrected for line in lines] == [False, True, False]
    assert story_words(lines[1], Speaker()).endswith("(This was put right later.)")
    assert story_words(lines[2], Speaker()) == "Line 2 was a mistake. This puts it right."


def test_what_a_newer_fair_say_wrote_is_never_dropped():
    event = replace(happened((MeetingStarted(), RUN))[0], what=Unknown("vote_held", 1, "{}"))
    assert said([event]) == ["Something a newer Fair Say wrote."]


def test_private_words_are_never_told():
    story = said(happened((PointRaised("i1"), FOLLOW), words="Robin is unwell"))
    assert "Robin" not in " ".join(story)


CODES = {f"card_{meaning}" for meaning in MEANINGS if meaning not in ("point", "pause")}
CODES |= {f"answered_{outcome}" for outcome in OUTCOMES} | {f"heard_{heard}" for heard in HEARD}
CODES |= {f"stage_{stage}" for stage in range(1, 6)}
SPLIT = {"card_pressed", "point_answered", "point_closed", "stage_said", "taken_back", "pause_ended", "asked_for_by"}
CODES |= {f"plan_{part}" for part in get_args(PlanPart) if part not in ("meanings", "about")}
SPLIT |= {"gap_answered", "minutes_changed", "plan_changed"}
UNTOLD = {"speaking_started", "speaking_ended"}


def test_every_kind_has_a_sentence():
    assert set(KINDS) - SPLIT - UNTOLD | CODES <= set(STORY)


@pytest.mark.parametrize("code", STORY)
def test_every_line_is_short(code: str):
    text = STORY[code]
    assert all(len(words_in(text[start:end])) <= 15 for start, end in sentences(text))


def test_every_line_can_be_said_with_the_facts_it_names():
    known = {"title", "other", "minutes", "times", "corrects"}
    assert all(set(re.findall(r"{(\w+)}", text)) <= known for text in STORY.values())


def test_a_code_nobody_knows_is_told_as_newer():
    assert story_words(StoryLine(START, "no_such_code", {}, 1, "e1"), Speaker()) == "Something a newer Fair Say wrote."


@pytest.mark.parametrize(
    ("hour", "minute", "words"), [(14, 5, "2:05pm"), (0, 0, "12:00am"), (12, 30, "12:30pm"), (9, 59, "9:59am")]
)
def test_times_have_no_seconds(hour: int, minute: int, words: str):
    assert time_words(datetime(2026, 11, 24, hour, minute, 59, tzinfo=UTC), Speaker(), UTC) == words


def test_times_are_those_of_the_room():
    assert time_words(START, Speaker(), timezone(timedelta(hours=1))) == "3:05pm"


def test_days_are_written_out():
    assert day_words(date(2026, 11, 24), Speaker()) == "Tuesday 24 November 2026"
