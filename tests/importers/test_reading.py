"""Whole agendas: golden files for each kind, the layouts of the requirements, and what a person must be told."""

import json
from pathlib import Path

import pytest

from app.commands.agenda_json import draft_as_json
from app.domain.agenda import AgendaDraft
from app.importers.reader import AgendaFiles

DATA = Path(__file__).parents[1] / "data" / "agendas"
GOLDEN = Path(__file__).parents[1] / "golden" / "agendas"


def titles(text: str) -> list[str]:
    return [item.title for item in AgendaFiles().read_text(text).items]


def codes(draft: AgendaDraft) -> set[str]:
    return {notice.code for notice in draft.notices}


@pytest.mark.parametrize("path", sorted(DATA.iterdir()), ids=lambda path: path.name)
def test_an_agenda_of_our_own_is_read_as_it_was_before(path: Path) -> None:
    got = draft_as_json(AgendaFiles().read_file(path), lambda notice: notice.code)
    golden = GOLDEN / f"{path.name}.json"
    assert got == json.loads(golden.read_text(encoding="utf-8"))


def test_there_are_agendas_of_every_kind() -> None:
    assert {path.suffix for path in DATA.iterdir()} == {".docx", ".pdf", ".odt", ".md", ".txt", ".csv", ".ics"}


def test_who_asked_is_never_guessed() -> None:
    for path in DATA.iterdir():
        assert {item.asked_by for item in AgendaFiles().read_file(path).items} == {"not_said"}


def test_columns_painted_one_after_the_other_are_read_row_by_row() -> None:
    draft = AgendaFiles().read_file(DATA / "council-columns.pdf")
    assert [(item.number, item.lead) for item in draft.items][:3] == [
        ("1", "Chair"),
        ("2", "Nurse"),
        ("3", "Finance officer"),
    ]


def test_names_after_present_are_not_imported() -> None:
    draft = AgendaFiles().read_text("Agenda\n1. Welcome\n2. Buses\nPresent: Sam Sample, Robin Example\nKim Other\n")
    assert draft.items[-1].notes == ()


def test_the_days_of_a_timetable_are_never_mixed() -> None:
    draft = AgendaFiles().read_file(DATA / "respite-timetable.docx")
    days = [item.day for item in draft.items]
    assert days == sorted(days)  # type: ignore[type-var]
    assert "several_days" in codes(draft)


def test_the_original_words_are_kept() -> None:
    assert AgendaFiles().read_text("1. Tea\n2. Cake\n").source_text == "1. Tea\n2. Cake\n"
    draft = AgendaFiles().read_file(DATA / "bus-group-table.docx")
    assert draft.source_name == "bus-group-table.docx"
    assert "Quiet seats on the 17 bus" in draft.source_text


def test_lengths_come_from_the_next_start_and_are_marked_as_guessed() -> None:
    first, second = AgendaFiles().read_text("10:00 Welcome\n10:20 Buses\n").items
    assert (first.minutes, first.guessed) == (20, ("minutes",))
    assert second.minutes is None


def test_a_given_length_is_not_a_guess() -> None:
    first, _ = AgendaFiles().read_text("10:00 Welcome (5 mins)\n10:20 Buses\n").items
    assert (first.minutes, first.guessed) == (5, ())


def test_what_is_left_of_the_time_is_shared() -> None:
    draft = AgendaFiles().read_text("Time: 1pm to 2pm\n\n1. Welcome (10 mins)\n2. Buses\n3. Trips\n")
    assert [item.minutes for item in draft.items] == [10, 25, 25]
    assert "minutes_shared" in codes(draft)


def test_lines_that_begin_with_ten_fifteen_are_times_where_they_can_be_nothing_else() -> None:
    draft = AgendaFiles().read_text("10.00 Welcome\n10.15 Buses\n11.00 Break\n11.20 Trips\n")
    assert [str(item.start) for item in draft.items] == ["10:00:00", "10:15:00", "11:00:00", "11:20:00"]


def test_lines_that_begin_with_seven_ten_are_numbers_where_they_count() -> None:
    draft = AgendaFiles().read_text("7.9 Welcome\n7.10 Buses\n7.11 Trips\n")
    assert [item.number for item in draft.items] == ["7.9", "7.10", "7.11"]


def test_noon_that_was_typed_as_midnight_does_not_turn_the_day() -> None:
    draft = AgendaFiles().read_text("11:00 AM Buses\n11:45 AM Trips\n12:00 AM Close\n")
    assert str(draft.items[-1].start) == "12:00:00"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("20th August\n1. Tea\n2. Cake\n", "year_missing"),
        ("Tuesday 7 May 2018\n1. Tea\n2. Cake\n", "day_and_date_differ"),
        ("Date: 5/4/2026\n1. Tea\n2. Cake\n", "date_two_ways"),
        ("Thank you for a lovely time by the sea, we will come again when the weather is good.", "no_items"),
        ("  \n", "nothing_pasted"),
        ("Agenda\n\nBuses\nTrips\nLetters\n", "not_sure_these_are_items"),
        ("10:00 Tea\n9:00 Cake\n11:00 Trips\n", "times_go_back"),
        ("1. Tea\n2. Cake\n\nSecond agenda\n1. Trips\n2. Buses\n", "several_agendas"),
    ],
)
def test_a_person_is_told_what_is_doubtful(text: str, code: str) -> None:
    assert code in codes(AgendaFiles().read_text(text))


LAYOUTS = {
    "start and length in one cell": (
        (
            "ITEM  SESSION            LEAD    TIME\n      WORKSHOP\n1     Welcome   "
            "         Chair   6.05pm\n                                 55 mins\n2   "
            "  Buses              All     7.00pm\n                                 "
            "7.30pm close\n"
        ),
        ["Welcome", "Buses", "close"],
    ),
    "a nameless column": (
        (
            "Item No.  Item                Lead    Time\nPart 1 public\n1         "
            "Welcome             Chair   Verbal     12:00\n2         Declarations   "
            "     All     Enclosure  12:15\nPart 2 private\n3         Money         "
            "      All     Verbal     12:35\n"
        ),
        ["Welcome", "Declarations", "Money"],
    ),
    "Roman sub-items and papers": (
        "1. Welcome:\n2. Reports:      Enclosure\n   i) Chair\n   ii) Carers     Verbal\n3. Close\n",
        ["Welcome", "Reports", "Chair", "Carers", "Close"],
    ),
    "presented by": (
        "1. Apologies\nTo receive apologies\n2. Notes (Word) (PDF)\nPresented by: Sam Sample, chair\n",
        ["Apologies", "Notes"],
    ),
    "file sizes and numbers that run on": (
        "27. Apologies\nTo receive any apologies.\n\n28. Minutes PDF 97 KB\nAdditional documents:\n\n53. Buses\n",
        ["Apologies", "Minutes", "Buses"],
    ),
    "purpose in square brackets": ("17/20 APOLOGIES\n18/20 MINUTES [FOR DECISION]\n", ["APOLOGIES", "MINUTES"]),
    "reference numbers": ("GBP/2122/214: Welcome (AB)\nGBP/2122/215: Respite plan (CD)\n", ["Welcome", "Respite plan"]),
    "agenda item with and without number": (
        "13:00 – 15:00\nAgenda Item: Pre-Meeting Support\nAgenda Item 1 : Welcome\nAgenda Item 2 : Buses\n2.1 Stops\n",
        ["Pre-Meeting Support", "Welcome", "Buses", "Stops"],
    ),
    "chair and action lines": (
        "Chair: Pat Example\n1pm to 3.30pm\n1. Welcome\nAction: PE to write\n2. Buses\n",
        ["Welcome", "Buses"],
    ),
    "bullets below numbers": (
        "1. Welcome\n2. Reports\n  • Money\n  • Quality\n3. Close of business\n",
        ["Welcome", "Reports", "Close of business"],
    ),
    "strokes for a lost table": (
        "Item / Agenda Item / Action\n1. / Welcome / Chair\n2. / Buses / For discussion\n3. / AOB / All\n",
        ["Welcome", "Buses", "AOB"],
    ),
    "times and leads in headings": (
        (
            "PART ONE (Public)\n13:00-13:10. Welcome Chair Dr Ann "
            "Example\n13:10-13:30. Buses\nPART TWO\n13:30-14:00. Money\n"
        ),
        ["Welcome", "Buses", "Money"],
    ),
    "parts with decimal numbers": (
        (
            "PART 1: START\n1.1 Welcome\n1.2 Declarations\nPART 2: SERVICES\n2.1 "
            "Respite\nPART 3: END\n3.1 Date of next meeting\n"
        ),
        ["Welcome", "Declarations", "Respite", "Date of next meeting"],
    ),
    "plain lines": (
        "Our meeting\n5 May 2026, 10am\n\nWelcome\nTop 2 issues\nTea break\nFilm\nLunch\n",
        ["Welcome", "Top 2 issues", "Tea break", "Film", "Lunch"],
    ),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_layout_of_the_requirements_is_read(name: str) -> None:
    text, wanted = LAYOUTS[name]
    assert titles(text) == wanted


def test_a_pasted_word_table_is_read_by_its_tabs() -> None:
    draft = AgendaFiles().read_text("Title\tLead\tTime\nWelcome\tChair\t10.00\nBuses\tCarer\t10.10\nEnd\t\t11.00\n")
    assert [(item.title, item.lead, item.minutes) for item in draft.items] == [
        ("Welcome", "Chair", 10),
        ("Buses", "Carer", 50),
        ("End", None, None),
    ]


def test_pasted_markdown_is_read_as_markdown() -> None:
    assert titles("# Plan\n\n## Agenda\n\n1. **Welcome**\n2. [Buses](buses.html)\n") == ["Welcome", "Buses"]


def test_a_calendar_with_several_meetings_lets_a_person_choose() -> None:
    events = "".join(
        f"BEGIN:VEVENT\nUID:{n}\nSUMMARY:Meeting {n}\nDTSTART:2026050{n}T100000\nEND:VEVENT\n" for n in (1, 2)
    )
    draft = AgendaFiles().read_text(f"BEGIN:VCALENDAR\n{events}END:VCALENDAR\n")
    assert [one.title for one in draft.meetings] == ["Meeting 1", "Meeting 2"]
    assert "calendar_has_several" in codes(draft)
