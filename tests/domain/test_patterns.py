"""What comes back meeting after meeting: counted once a meeting, never guessed, gone when it is answered."""

from datetime import date

from app.domain.kinds import (
    CardPressed,
    ItemStarted,
    MeetingStarted,
    PointAnswered,
    PointRaised,
    TakenBack,
    TopicSaid,
    WordSaid,
)
from app.domain.patterns import NotHeard, Pattern, not_heard, patterns
from tests.domain.tellings import agenda

DAYS = [date(2026, month, 4) for month in range(3, 8)]


def told(*topics: str, answered: str = "") -> NotHeard:
    meeting = agenda("a")
    meeting.run(MeetingStarted())
    meeting.run(ItemStarted("a"))
    for topic in topics:
        point = meeting.follow(PointRaised("a"))
        meeting.follow(TopicSaid(point, topic))
        if topic == answered:
            meeting.run(PointAnswered(point, "changed"))
    return not_heard(DAYS[0], meeting.events)


def test_topics_of_points_without_a_final_answer_are_left():
    assert told("money", "health", answered="money").topics == {"health"}


def test_the_same_topic_twice_in_one_meeting_counts_once():
    assert patterns([told("money", "money", "money")]) == ()


def test_three_meetings_make_a_pattern_with_its_first_day():
    meetings = [NotHeard(day, frozenset({"money"})) for day in DAYS[:3]]
    assert patterns(meetings) == (Pattern("topic", "money", 3, DAYS[0]),)
    assert patterns(meetings[:2]) == ()


def test_a_point_without_a_topic_is_no_pattern():
    meeting = agenda("a")
    meeting.run(MeetingStarted())
    meeting.follow(PointRaised("a"))
    assert not_heard(DAYS[0], meeting.events) == NotHeard(DAYS[0])


def test_a_word_whose_card_was_taken_back_is_no_pattern():
    meeting = agenda("a")
    meeting.run(MeetingStarted())
    card = meeting.follow(CardPressed("jargon", "a"))
    meeting.follow(WordSaid(card, "commissioning"))
    meeting.follow(TakenBack(card))
    assert not_heard(DAYS[0], meeting.events).words == frozenset()


def test_a_hard_word_in_three_meetings_is_one_and_the_most_often_comes_first():
    meeting = agenda("a")
    meeting.run(MeetingStarted())
    meeting.run(WordSaid(meeting.follow(CardPressed("jargon", "a")), "commissioning"))
    words = not_heard(DAYS[0], meeting.events).words
    assert words == {"commissioning"}
    meetings = [NotHeard(day, frozenset({"money"}), words if day != DAYS[4] else frozenset()) for day in DAYS]
    assert [(one.what, one.meetings) for one in patterns(meetings)] == [("topic", 5), ("word", 4)]
