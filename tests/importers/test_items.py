"""One line to one item: times, number, lead, purpose, paper, title; and the rules about columns and standing items."""

import pytest

from app.importers.columns import guess_roles, header_roles
from app.importers.dates import find_dates, is_day_name
from app.importers.entry import read_entry
from app.importers.leftovers import is_junk, strip_paper
from app.importers.purposes import implied_purpose, purpose_of, take_purpose
from app.importers.standing import is_band, is_break, is_close, standing_item


@pytest.mark.parametrize(
    ("line", "title", "lead"),
    [
        ("Welcome and introductions (10 mins) - Chair", "Welcome and introductions", "Chair"),
        ("Bus passes – Dr Sam Sample/Robin Example", "Bus passes", "Dr Sam Sample/Robin Example"),
        ("Bus passes (Sam, 20 mins)", "Bus passes", "Sam"),
        ("Trips, Professor Kim Example, Seaside College", "Trips", "Professor Kim Example, Seaside College"),
        ("Letters - led by the carers", "Letters", "the carers"),
        ("Money (CO)", "Money", "CO"),
        ("Information Request Listing (IRL)", "Information Request Listing (IRL)", None),
        ("Equality, Diversity, and Inclusion Officer", "Equality, Diversity, and Inclusion Officer", None),
        ("Future events (standing item)", "Future events (standing item)", None),
        ("Adult care – Annual Report", "Adult care – Annual Report", None),
    ],
)
def test_the_lead_is_parted_from_the_title(line: str, title: str, lead: str | None) -> None:
    entry = read_entry(line)
    assert (entry.title, entry.lead) == (title, lead)


def test_times_come_off_before_the_number_is_read() -> None:
    entry = read_entry("10.00am 1. Welcome")
    assert (entry.number, entry.title) == ("1", "Welcome")
    assert entry.start is not None


def test_a_time_inside_a_title_stays_there() -> None:
    assert read_entry("2. Feedback from the 2pm group about buses").title == "Feedback from the 2pm group about buses"


def test_minutes_for_each_part_are_not_the_minutes_of_the_item() -> None:
    assert read_entry("Site news (25 min per site)").minutes is None


def test_start_and_length_may_stand_together() -> None:
    entry = read_entry("6.05pm 55 mins Workshop")
    assert (entry.title, entry.minutes) == ("Workshop", 55)


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("3. Minutes (Pages 1 - 10)", "Minutes"),
        ("Minutes PDF 97 KB", "Minutes"),
        ("Budget Enclosure B", "Budget"),
        ("Budget (verbal)", "Budget"),
        ("Notes (Word) (PDF)", "Notes"),
    ],
)
def test_papers_are_taken_off_the_title(line: str, title: str) -> None:
    assert read_entry(line).title == title
    assert strip_paper(title) == title


def test_a_title_that_is_one_quotation_loses_its_marks() -> None:
    assert read_entry("“Nothing about us without us”").title == "Nothing about us without us"


def test_a_telephone_number_is_not_kept_in_a_title() -> None:
    assert read_entry("Dinner at the Oak Inn, phone: 01632 960001").title == "Dinner at the Oak Inn"


@pytest.mark.parametrize(
    "text", ["Page 2 of 5", "Additional documents:", "Share this item", "https://example.org/paper", "- 3 -"]
)
def test_what_a_web_page_adds_is_left_out(text: str) -> None:
    assert is_junk(text)


@pytest.mark.parametrize(
    ("words", "purpose"),
    [
        ("Approve", "decide"),
        ("For decision", "decide"),
        ("Discussion", "talk"),
        ("To note", "tell"),
        ("Information", "tell"),
        ("Assurance", "check"),
        ("Agree and note", "decide"),
        ("Tea", None),
    ],
)
def test_words_for_a_purpose_are_known(words: str, purpose: str | None) -> None:
    assert purpose_of(words) == purpose


def test_a_purpose_in_brackets_is_taken_from_the_title() -> None:
    assert take_purpose("Budget [FOR DECISION]") == ("Budget", "decide")
    assert take_purpose("Budget - for discussion") == ("Budget", "talk")
    assert take_purpose("Minutes for noting") == ("Minutes for noting", None)


def test_the_first_verb_implies_a_purpose() -> None:
    assert implied_purpose("To approve the notes") == "decide"
    assert implied_purpose("Approve the notes") is None
    assert "purpose" in read_entry("To approve the notes").guessed


@pytest.mark.parametrize(
    ("headers", "roles"),
    [
        (["ITEM", "SESSION", "LEAD", "TIME"], ["number", "title", "lead", "time"]),
        (["Item No.", "Item", "Lead", "", "Time"], ["number", "title", "lead", "other", "time"]),
        (["Item", "Presenter", "Purpose", "Enclosure"], ["title", "lead", "purpose", "paper"]),
        (["Time (EST)", "Topic", "Description"], ["time", "title", "notes"]),
        (["#", "What", "Who", "How long"], ["number", "title", "lead", "length"]),
        (["Item", "Agenda Item", "Action"], ["number", "title", "purpose"]),
    ],
)
def test_header_words_name_the_columns(headers: list[str], roles: list[str]) -> None:
    assert header_roles(headers) == roles


@pytest.mark.parametrize(
    "headers",
    [["Name", "Role", "Organisation"], ["Action", "Owner", "Due"], ["Date", "Place"], ["Agenda", "for a meeting"]],
)
def test_other_tables_are_no_agenda(headers: list[str]) -> None:
    assert header_roles(headers) is None


def test_columns_without_headers_are_known_by_what_stands_in_them() -> None:
    columns = [
        ["1", "2", "3"],
        ["Welcome to all", "Bus passes and trips", "Tea"],
        ["Chair", "All", ""],
        ["10.00", "10.10", "11.00"],
    ]
    assert guess_roles(columns) == ["number", "title", "lead", "time"]


@pytest.mark.parametrize(
    "title",
    [
        "Break",
        "Tea and coffee",
        "Lunch",
        "Comfort break (10 mins)",
        "Morning Health Break",
        "Refreshments",
        "BREAK",
        "Lunch (provided)",
    ],
)
def test_a_pause_is_a_break(title: str) -> None:
    assert is_break(title)


@pytest.mark.parametrize(
    "title",
    [
        "Lunch club report",
        "Breaking down barriers",
        "Coffee morning plans",
        "Short breaks for families",
        "Tea bar money",
    ],
)
def test_a_title_with_the_word_in_it_is_an_item(title: str) -> None:
    assert not is_break(title)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Welcome and introductions", "welcome"),
        ("Introductions", "introductions"),
        ("Apologies for absence", "apologies"),
        ("Declarations of interest", "declarations"),
        ("To approve the minutes of the last meeting", "minutes"),
        ("Matters arising", "matters_arising"),
        ("Action log", "action_log"),
        ("A.O.B.", "any_other_business"),
        ("Any other business", "any_other_business"),
        ("Date of next meeting", "next_meeting"),
        ("Public questions", "public_questions"),
        ("Lived experience story", "lived_experience"),
        ("Close", "close"),
        ("Bus passes", None),
    ],
)
def test_standing_items_are_recognised(title: str, name: str | None) -> None:
    assert standing_item(title) == name


def test_the_close_ends_a_meeting_and_closed_is_something_else() -> None:
    assert is_close("Meeting closes")
    assert not is_close("Closed session on staffing")


def test_the_name_of_a_part_is_no_item() -> None:
    assert is_band("PART ONE (Public)")
    assert is_band("EXEMPT ITEMS")
    assert not is_band("APOLOGIES FOR ABSENCE")


@pytest.mark.parametrize("text", ["Monday", "Day 1", "10 December", "Tuesday 3 March 2026", "December 10"])
def test_a_day_is_known_as_a_day(text: str) -> None:
    assert is_day_name(text)


def test_a_date_in_figures_is_read_the_british_way_and_the_other_way_is_kept() -> None:
    (found,) = find_dates("5/4/2026")
    assert (found.on.isoformat(), found.other.isoformat()) == ("2026-04-05", "2026-05-04")  # type: ignore[union-attr]


def test_a_day_that_does_not_fit_its_date_is_noticed() -> None:
    (found,) = find_dates("Tuesday, 7th May 2018")
    assert not found.is_true
