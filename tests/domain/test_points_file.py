"""Points in a file come back as they were; a damaged file is told apart from another one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import MeetingError
from app.domain.events import Maker, private_words
from app.domain.kinds import CardPressed, PauseAsked, PointRaised, WordsAdded
from app.domain.points_file import (
    MOST_BYTES,
    Counted,
    PointsFile,
    counted,
    is_from_a_file,
    new_device,
    points_file_from,
    read_press,
)
from app.domain.wire import Press, tell
from app.domain.wire_lines import WishTold, wish_told

ME = Maker("follow")
MEETING = "9f0c2c1e-0000-4000-8000-000000000001"
DEVICE = "f11e0123456789ab"


def point(said: str = "", event_id: str = "aa-1") -> WishTold:
    return wish_told(event_id, PointRaised("i1"), ME, private_words(said) if said else None)


def file(*wishes: WishTold) -> PointsFile:
    presses = tuple(Press(seq=seq, wishes=(wish,)) for seq, wish in enumerate(wishes, 1))
    return PointsFile(meeting_id=MEETING, device=DEVICE, presses=presses)


def trouble(content: bytes) -> str | None:
    try:
        points_file_from(content)
    except MeetingError as error:
        return error.code
    return None


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=80), min_size=1, max_size=5))
def test_it_comes_back_whole(said: list[str]):
    mine = file(*(point(each, f"a{at}") for at, each in enumerate(said)))
    assert points_file_from(mine.to_bytes()) == mine


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "points_missing"),
        (b"FAIRSAY1:ABCDEF\n", "points_missing"),
        (b'{"p":1}', "points_missing"),
        (b'{"p":2,"presses":[]}', "other_version"),
        (b'{"p":1,"presses":[]}', "points_broken"),
        (b"[" * 100_000, "points_missing"),
        (b"x" * (MOST_BYTES + 1), "points_broken"),
        (file(point()).to_bytes()[:-20], "points_broken"),
        (file(point()).to_bytes().replace(b"f11e", b"../."), "points_broken"),
    ],
)
def test_what_are_no_points_is_told(content: bytes, code: str):
    assert trouble(content) == code


@given(st.binary(max_size=300), st.integers(0, 2_000))
def test_garbage_in_it_never_ends_the_program(garbage: bytes, at: int):
    whole = file(point("Hello"), point("", "aa-2")).to_bytes()
    at %= len(whole)
    known = {None, "points_missing", "points_broken", "other_version"}
    assert trouble(garbage) in known
    assert trouble(whole[:at] + garbage + whole[at + len(garbage) :]) in known


def test_points_cards_and_what_belongs_to_them_are_counted():
    wishes = [PointRaised(), CardPressed("slow_down"), PauseAsked(), WordsAdded("aa")]
    assert counted([wish_told(str(at), what, ME) for at, what in enumerate(wishes)] for _once in "x") == Counted(
        1, 2, 1
    )
    assert Counted().is_nothing


def test_a_press_of_the_outbox_is_read_as_it_was_told():
    press = Press(seq=4, wishes=(point("Hello"),))
    assert read_press(tell(press).decode()).wishes == press.wishes


def test_a_laptop_that_was_never_connected_has_a_device_of_its_own():
    one, other = new_device(), new_device()
    assert one != other
    assert is_from_a_file(one)
    assert not is_from_a_file("0123456789abcdef")
