"""What its owner does with a point: picture, topic, who may read the words; and what a co-chair says of the reply."""

from datetime import date

from app.domain.kinds import (
    CardPressed,
    DueSaid,
    PicturePut,
    PlaceHeld,
    PlaceReleased,
    PointRaised,
    TopicSaid,
    WordSaid,
    WordsHidden,
    WordsRemoved,
    WordsShown,
)
from tests.domain.tellings import Telling, begun


def with_a_point() -> tuple[Telling, str]:
    told = begun()
    return told, told.follow(PointRaised("a"))


def test_its_owner_lets_everyone_read_the_words_and_takes_that_back():
    told, point = with_a_point()
    told.follow(WordsShown(point))
    assert told.state.press(point).is_shown
    told.follow(WordsHidden(point))
    assert not told.state.press(point).is_shown
    assert told.refused(WordsShown(point), "run") == "not_yours"


def test_taking_the_words_out_takes_the_picture_and_the_showing_too():
    told, point = with_a_point()
    told.happens(PicturePut(point), "follow", words="a hash")
    told.follow(WordsShown(point))
    assert told.state.press(point).has_picture
    told.follow(WordsRemoved(point))
    press = told.state.press(point)
    assert (press.has_picture, press.is_shown) == (False, False)


def test_a_picture_is_taken_out_by_putting_none():
    told, point = with_a_point()
    told.happens(PicturePut(point), "follow", words="a hash")
    told.follow(PicturePut(point))
    assert not told.state.press(point).has_picture


def test_a_place_is_held_and_released_by_its_owner():
    told, point = with_a_point()
    told.follow(PlaceHeld(point))
    assert told.refused(PlaceReleased(point), "run") == "not_yours"
    told.follow(PlaceReleased(point))
    assert not told.state.press(point).is_held


def test_its_owner_says_what_a_point_is_about():
    told, point = with_a_point()
    told.follow(TopicSaid(point, "transport"))
    assert told.state.press(point).topic == "transport"


def test_a_hard_word_is_said_of_a_card_about_words_only():
    told, point = with_a_point()
    card = told.follow(CardPressed("jargon", "a"))
    told.run(WordSaid(card, "commissioning"))
    assert told.state.press(card).term == "commissioning"
    assert told.refused(WordSaid(point, "commissioning")) == "no_such_point"


def test_a_reply_is_due_on_a_day_that_a_co_chair_said():
    told, point = with_a_point()
    told.run(DueSaid(point, "2026-12-22"))
    assert told.state.press(point).due == date(2026, 12, 22)
    assert told.refused(DueSaid(point, "soon")) == "no_such_day"
    assert told.refused(DueSaid(point, "2026-12-22"), "follow") == "not_yours"
