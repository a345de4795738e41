"""Letters are so large that the back row reads them; what matters least goes first."""

import pytest

from app.domain.room_size import (
    LEAST_PX,
    Display,
    RoomSize,
    dots_a_mm,
    fitted,
    letter_mm,
    letter_px,
    room_from,
    said_of_room,
    ways_to_fit,
)

LAPTOP = Display(1366, 768, 310, 174)


@pytest.mark.parametrize(("metres", "mm"), [(3, 26.8), (5, 44.6)])
def test_the_figures_of_the_rule(metres: int, mm: float):
    assert round(letter_mm(metres), 1) == mm


def test_twice_as_far_is_twice_as_large():
    near, far = letter_px(RoomSize(4), LAPTOP), letter_px(RoomSize(8), LAPTOP)
    assert far == pytest.approx(2 * near, abs=1)


def test_a_believable_display_is_believed():
    assert dots_a_mm(LAPTOP) == pytest.approx(1366 / 310)


@pytest.mark.parametrize(
    "display",
    [Display(1920, 1080), Display(1920, 1080, 160, 90), Display(1920, 1080, 16, 9), Display(1920, 1080, 500, 500),
     Display(1920, 1080, 1, 1)],
)  # fmt: skip
def test_nonsense_is_not_believed(display: Display):
    assert dots_a_mm(display) == pytest.approx(96 / 25.4)


def test_what_people_measured_comes_first():
    """A projector says 160 x 90 mm; its picture on the wall is 2 m wide."""
    size = RoomSize(5, wide_cm=200)
    assert letter_px(size, Display(1920, 1080, 160, 90)) == round(letter_mm(5) * 1920 / 2000)


def test_with_no_distance_letters_are_those_of_a_laptop():
    assert letter_px(RoomSize(), LAPTOP) == 24


def test_numbers_stay_within_their_limits():
    assert said_of_room(RoomSize(), "metres", 900).metres == 50
    assert said_of_room(RoomSize(), "wide_cm", -5).wide_cm == 0


def test_what_cannot_be_used_is_left_out():
    assert room_from({"metres": "far", "wide_cm": 200, "colour": 3}) == RoomSize(None, 200)


def test_lesser_things_go_before_letters_become_smaller():
    ways = ways_to_fit(("next", "points"), ())
    assert fitted(80, ways, lambda _px, left_out: "next" in left_out).left_out == ("next",)


def test_a_large_picture_becomes_smaller_before_words_go():
    ways = ways_to_fit(("next",), ("large picture",))
    assert ways == ((), ("large picture",), ("next",), ("next", "large picture"))


def test_letters_become_smaller_last_and_it_is_said():
    ways = ways_to_fit(("next", "points"), ())
    fit = fitted(80, ways, lambda px, _left_out: px <= 40)
    assert fit.is_smaller
    assert fit.left_out == ("next", "points")
    assert 36 <= fit.px <= 40


def test_letters_never_become_too_small():
    assert fitted(80, ways_to_fit((), ()), lambda _px, _left_out: False).px == LEAST_PX


def test_small_letters_that_do_not_fit_end():
    assert not fitted(LEAST_PX, ways_to_fit((), ()), lambda _px, _left_out: False).is_smaller
