"""Clock times and lengths: the cases of the requirements, section 5."""

import pytest

from app.importers.times import Clock, find_length, find_span, find_spans
from app.importers.timing import clock_minutes


def printed(clock: Clock | None) -> str | None:
    return None if clock is None else f"{clock.hour}:{clock.minute:02}"


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("10.00 – 10.15", "10:00", "10:15"),
        ("10:00-10:05", "10:00", "10:05"),
        ("10:00–13:00", "10:00", "13:00"),
        ("6.05pm", "18:05", None),
        ("1pm to 3.30pm", "13:00", "15:30"),
        ("2.00 pm", "14:00", None),
        ("9.00 a.m.", "9:00", None),
        ("17:30hrs", "17:30", None),
        ("From 10.30am until 12.30pm", "10:30", "12:30"),
        ("6.00pm 5 mins", "18:00", None),
        ("15:05-15.20", "15:05", "15:20"),
        ("1 to 3.30pm", "13:00", "15:30"),
        ("11.30 - 1pm", "11:30", "13:00"),
        ("10.30 - 12", "10:30", "12:00"),
        ("12 noon", "12:00", None),
        ("1400hrs", "14:00", None),
        ("at midday", "12:00", None),
    ],
)
def test_a_time_is_read(text: str, start: str, end: str | None) -> None:
    span = find_span(text)
    assert span is not None
    assert (printed(span.start), printed(span.end)) == (start, end)


@pytest.mark.parametrize(
    "text", ["PC 16/11/02", "24/11/2026", "2.2.4", "GBP/2122/214", "£12.30", "10.15", "Room 10", "1.10"]
)
def test_what_only_looks_like_a_time_is_left_alone(text: str) -> None:
    assert find_span(text) is None


def test_ten_fifteen_with_a_full_stop_is_a_time_in_a_time_column() -> None:
    span = find_span("10.15", dots=True)
    assert span is not None
    assert printed(span.start) == "10:15"


def test_times_are_found_in_order_and_never_twice() -> None:
    assert [printed(span.start) for span in find_spans("9am tea, then 10:00-11:00, noon")] == ["9:00", "10:00", "12:00"]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("6.00pm 5 mins", 5),
        ("1 hour 30 mins", 90),
        ("half an hour", 30),
        ("a quarter of an hour", 15),
        ("an hour", 60),
        ("an hour and a half", 90),
        ("1.5 hours", 90),
        ("1h30", 90),
        ("(15m)", 15),
        ("20-minute film", 20),
        ("two hours", 120),
    ],
)
def test_a_length_is_read(text: str, minutes: int) -> None:
    length = find_length(text)
    assert length is not None
    assert length.minutes == minutes


def test_a_length_from_thirty_to_forty_minutes_is_marked_as_a_range() -> None:
    length = find_length("30-40 minutes")
    assert length is not None
    assert length.is_range
    assert 30 <= length.minutes <= 40


@pytest.mark.parametrize("text", ["5 members", "10.15", "3 items", "£20 m", "24/11/2026"])
def test_what_is_no_length_is_left_alone(text: str) -> None:
    assert find_length(text) is None


@pytest.mark.parametrize(
    ("clock", "before", "minutes"),
    [
        (Clock(2, 0), None, 14 * 60),
        (Clock(9, 0), None, 9 * 60),
        (Clock(1, 15), 12 * 60 + 30, 13 * 60 + 15),
        (Clock(7, 30), 18 * 60, 19 * 60 + 30),
        (Clock(0, 0, "am"), 11 * 60 + 45, 12 * 60),
        (Clock(14, 0, "pm"), None, 14 * 60),
    ],
)
def test_morning_and_afternoon_are_worked_out(clock: Clock, before: int | None, minutes: int) -> None:
    assert clock_minutes(clock, before) == minutes


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("10 o'clock", (10, 0)),
        ("half past two", (2, 30)),
        ("quarter to 11", (10, 45)),
        ("20 minutes to 3", (2, 40)),
        ("14h30", (14, 30)),
        ("1400-1530", (14, 0)),
    ],
)
def test_times_as_people_say_and_write_them_are_read(text: str, start: tuple[int, int]) -> None:
    span = find_span(text)
    assert span is not None
    assert (span.start.hour, span.start.minute) == start


@pytest.mark.parametrize("text", ["five to ten people", "plan for 2025-2030", "1h30", "3 to 4 ideas"])
def test_what_only_looks_like_a_time_is_none(text: str) -> None:
    assert find_span(text) is None
