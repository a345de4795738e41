"""A fair share of speaking: of groups, beside their numbers, with what was not counted."""

from dataclasses import replace

from hypothesis import given

from app.domain.kinds import MeetingEnded, SpeakingCorrected, SpeakingEnded, SpeakingStarted
from app.domain.moving import counted
from app.domain.speaking_share import speaking_share
from app.words.speaker import Speaker
from app.words.speaking_share import share_words
from tests.domain.anything import BEGINNINGS, ORDINARY, STEPS, attempt, beginning
from tests.domain.tellings import Telling, begun


def spoke(told: Telling, group: str, minutes: float) -> None:
    told.run(SpeakingStarted(group))  # pyright: ignore
    told.after(minutes).run(SpeakingEnded(group))  # pyright: ignore


def words(told: Telling) -> tuple[str, ...]:
    return share_words(speaking_share(counted(told.state, told.now.t_ms)), Speaker())


def test_where_nothing_was_counted_nothing_is_said():
    told = begun("a").after(10)
    assert speaking_share(told.state) is None
    assert words(told) == ("Nothing is counted yet.",)


def test_each_group_is_said_beside_how_many_of_them_are_here():
    told = begun("a")
    told.state = replace(told.state, counts={"ebe": 6, "ebt": 6})
    spoke(told, "ebe", 2)
    spoke(told, "ebt", 8)
    assert words(told.after(3)) == (
        "Experts by experience: 6 of 12 people, about 2 of every 10 counted minutes.",
        "Professionals: 6 of 12 people, about 8 of every 10 counted minutes.",
        "10 minutes were counted. 3 minutes were not counted.",
    )


def test_a_group_that_is_here_and_was_not_counted_is_not_left_out():
    told = begun("a")
    told.state = replace(told.state, counts={"ebe": 6, "ebt": 6})
    spoke(told, "ebt", 8)
    assert words(told)[0] == "Experts by experience: 6 of 12 people, no counted minutes so far."


def test_without_head_counts_only_the_share_is_said():
    told = begun("a")
    spoke(told, "ebe", 0.2)
    spoke(told, "ebt", 8)
    assert words(told)[:2] == (
        "Experts by experience: less than 1 of every 10 counted minutes.",
        "Professionals: about 10 of every 10 counted minutes.",
    )


def test_a_count_that_was_put_right_after_the_end_counts():
    told = begun("a")
    spoke(told, "ebt", 5)
    told.run(MeetingEnded())
    told.run(SpeakingCorrected("ebe", 300))
    found = speaking_share(told.state)
    assert found is not None
    assert [(one.group, one.tenths) for one in found.groups] == [("ebe", 5), ("ebt", 5)]


@given(BEGINNINGS, STEPS)
@ORDINARY
def test_no_state_is_too_strange(how, steps):
    told = beginning(how)
    for step in steps:
        attempt(told, step)
    found = speaking_share(told.state)
    assert all(line and "{" not in line for line in share_words(found, Speaker()))
    if found is not None:
        assert sum(one.seconds for one in found.groups) <= found.counted_s
        assert all(0 <= one.tenths <= 10 for one in found.groups)
