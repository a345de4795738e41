"""What we understood of an agenda: checked, changed, undone, kept, and made into a meeting."""

import datetime as dt
import json
from collections.abc import Callable
from contextlib import nullcontext
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from app.domain.agenda import AgendaDraft, DraftItem, Notice
from app.services.draft_json import review_from_json
from app.services.live_meeting import LiveMeeting
from app.services.unchecked_agenda import UncheckedAgenda
from app.ui.desk import Desk
from app.ui.look import Look
from app.ui.parts.review_row import ReviewRow
from app.ui.screens.check_agenda import CheckAgendaPage
from app.ui.screens.review import ReviewPage
from app.ui.theme import YELLOW_ON_BLACK
from app.words.importing import NOTICES
from tests.ui.looking import (
    LongWords,
    find,
    has,
    language,
    names,
    press,
    seen,
    settle,
    stops,
    too_small,
    type_in,
    words_fit,
)

FONT = "Atkinson Hyperlegible Next"
DRAFT = AgendaDraft(
    title="Getting to the day centre",
    date=dt.date(2026, 11, 24),
    start=dt.time(10, 0),
    end=dt.time(11, 30),
    place="Town hall",
    items=(
        DraftItem("Welcome", number="1", minutes=10, lead="Both co-chairs", purpose="tell"),
        DraftItem("Buses", number="2", minutes=20, purpose="talk", asked_by="ebe"),
        DraftItem("Tea", minutes=15, kind="break"),
        DraftItem("New booking system", number="3", minutes=15, guessed=("minutes",)),
        DraftItem("Anything else", number="4", sure=0.4),
    ),
    notices=(Notice("minutes_worked_out", {"count": 1}),),
    source_name="agenda.docx",
    source_text="Welcome",
)


@pytest.fixture
def made() -> list[LiveMeeting]:
    """The meetings that were made."""
    return []


@pytest.fixture
def page(desk: Desk, show: Callable[..., Any], made: list[LiveMeeting]) -> Callable[..., ReviewPage]:
    def open_it(draft: AgendaDraft = DRAFT, then: Any = "run", **shown: Any) -> ReviewPage:
        return show(ReviewPage(desk, draft, then, made.append), **shown)

    return open_it


def titles(page: ReviewPage) -> list[str]:
    rows = [part for part in seen(page) if isinstance(part, ReviewRow)]
    return [names(part)[0] for part in sorted(rows, key=lambda part: part.y())]


def kept(desk: Desk) -> AgendaDraft | None:
    """The draft that a crash would leave behind."""
    found = review_from_json(desk.house.prepare.drafts("review").get("review", ""))
    return found[0] if found else None


def focus() -> str:
    here = QApplication.focusWidget()
    return here.accessibleName() if here is not None else ""


def test_it_says_what_it_is_and_when_and_where(page: Any):
    said = names(page())
    assert {"Getting to the day centre", "Tuesday 24 November 2026, 10:00 to 11:30", "Town hall"} <= set(said)


def test_what_is_not_known_is_said_too(page: Any):
    said = names(page(AgendaDraft(items=(DraftItem("Welcome"),))))
    assert {"No title yet", "No day yet, no start yet", "No place yet"} <= set(said)


def test_each_item_says_its_facts_in_words(page: Any):
    said = names(page())
    assert "10 minutes · To tell people · Lead: Both co-chairs · Nobody said who asked for this" in said
    assert "20 minutes · To talk · Experts by experience asked for this" in said
    assert "A break · 15 minutes" in said
    assert "15 minutes (a guess) · Nobody said who asked for this" in said


def test_notices_are_said_in_sentences(page: Any):
    assert any(name.startswith("We worked out the minutes") for name in names(page()))


@pytest.mark.parametrize("code", sorted(NOTICES))
def test_every_notice_has_words_here(page: Any, code: str):
    facts = {"count": 2, "date": "5/4/2026", "printed": "Monday", "real": "Tuesday"}
    shown = page(AgendaDraft(items=(DraftItem("Welcome"),), notices=(Notice(code, facts),)))
    assert any(name == NOTICES[code].format(**facts) for name in names(shown))


def test_doubtful_items_are_marked_with_words_and_counted(page: Any):
    shown = page()
    assert names(shown).count("Please check this") == 2
    assert has(shown, "2 items need a check.")


def test_next_doubtful_one_goes_from_one_to_the_next_and_round(page: Any):
    shown = page()
    opened = []
    for _time in range(3):
        press(shown, "Next doubtful one")
        opened.append(find(shown, "Title", QLineEdit).text())
    assert opened == ["New booking system", "Anything else", "New booking system"]
    assert focus() == "Title"


def test_this_is_right_ends_the_doubt_and_goes_to_the_next(page: Any):
    shown = page()
    press(shown, "Next doubtful one")
    press(shown, "This is right")
    assert has(shown, "1 item needs a check.")
    assert has(shown, "You said this is right")
    assert focus() == "Change: 4. Anything else"


def test_all_of_this_is_right_leaves_nothing_to_check(page: Any):
    shown = page()
    press(shown, "All of this is right")
    assert not has(shown, "Please check this")
    assert not has(shown, "Next doubtful one")


def test_change_opens_one_item_at_a_time(page: Any):
    shown = page()
    press(shown, "Change: 1. Welcome")
    press(shown, "Change: 2. Buses")
    assert find(shown, "Title", QLineEdit).text() == "Buses"
    assert names(shown).count("Take it away") == 1


def test_what_is_typed_shows_in_the_line_and_is_kept(desk: Desk, page: Any):
    shown = page()
    press(shown, "Change: 1. Welcome")
    type_in(shown, "Title", "Hello all")
    assert titles(shown)[0] == "1. Hello all"
    draft = kept(desk)
    assert draft is not None
    assert draft.items[0].title == "Hello all"


def test_typing_a_space_and_waiting_does_not_take_the_space_away(page: Any):
    shown = page()
    press(shown, "Change: 1. Welcome")
    type_in(shown, "Title", "Hello ")
    assert find(shown, "Title", QLineEdit).text() == "Hello "


def test_minutes_that_are_no_number_say_so_and_change_nothing(page: Any):
    shown = page()
    press(shown, "Change: 1. Welcome")
    type_in(shown, "Minutes", "ten")
    assert has(shown, "! Write a number, like 15. Or leave it empty.")
    type_in(shown, "Minutes", "25")
    assert not has(shown, "! Write a number, like 15. Or leave it empty.")
    assert any(name.startswith("25 minutes") for name in names(shown))


def test_minutes_that_a_person_wrote_are_no_guess(page: Any):
    shown = page()
    press(shown, "Change: 3. New booking system")
    type_in(shown, "Minutes", "20")
    assert has(shown, "20 minutes · Nobody said who asked for this")
    assert has(shown, "1 item needs a check.")


@pytest.mark.parametrize(
    ("answer", "fact"),
    [
        ("Experts by experience", "Experts by experience asked for this"),
        ("Professionals", "Professionals asked for this"),
        ("Both", "Both asked for this"),
    ],
)
def test_who_asked_is_asked_and_never_guessed(page: Any, answer: str, fact: str):
    shown = page()
    press(shown, "Change: 1. Welcome")
    press(shown, answer)
    assert f"10 minutes · To tell people · Lead: Both co-chairs · {fact}" in names(shown)


def test_nobody_is_ticked_as_the_one_who_asked(page: Any):
    shown = page()
    press(shown, "Change: 1. Welcome")
    ticked = [part.text() for part in seen(shown) if isinstance(part, QAbstractButton) and part.isChecked()]
    assert ticked == ["Not said", "To tell people", "An item"]


def test_an_item_can_become_a_break_which_nobody_asked_for(page: Any):
    shown = page()
    press(shown, "Change: 2. Buses")
    press(shown, "A break")
    assert has(shown, "A break · 20 minutes · To talk")
    assert not has(shown, "Professionals")


def test_up_and_down_move_the_item_and_keep_the_focus(page: Any):
    shown = page()
    press(shown, "Change: 2. Buses")
    find(shown, "Up", QAbstractButton).setFocus()
    press(shown, "Up")
    assert titles(shown)[:2] == ["2. Buses", "1. Welcome"]
    assert focus() == "Up"
    press(shown, "Down")
    assert titles(shown)[:2] == ["1. Welcome", "2. Buses"]


@pytest.mark.parametrize("place", ["Change: 2. Buses", "Title"])
def test_alt_and_arrows_move_the_item(page: Any, place: str):
    shown = page()
    if place == "Title":
        press(shown, "Change: 2. Buses")
    here = next(part for part in seen(shown) if part.accessibleName() == place and part.focusPolicy())
    here.setFocus()
    QTest.keyClick(here, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settle()
    assert titles(shown)[1:3] == ["Tea", "2. Buses"]
    assert focus() == place
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle()
    assert titles(shown)[1:3] == ["2. Buses", "Tea"]


def test_moving_takes_along_the_letters_typed_just_before(page: Any):
    shown = page()
    press(shown, "Change: 1. Welcome")
    QTest.keyClicks(find(shown, "Title", QLineEdit), " all")
    press(shown, "Down")
    assert titles(shown)[1] == "1. Welcome all"


def test_what_was_taken_away_comes_back_by_undo(desk: Desk, page: Any):
    shown = page()
    press(shown, "Change: 2. Buses")
    press(shown, "Take it away")
    assert "2. Buses" not in titles(shown)
    assert desk.announcer.words == "2. Buses is taken away. You can undo this."
    assert focus() == "Undo"
    press(shown, "Undo")
    assert titles(shown)[1] == "2. Buses"
    assert not has(shown, "Undo")


def test_an_added_item_is_open_and_ready_to_be_named(page: Any):
    shown = page()
    press(shown, "Add an item")
    assert focus() == "Title"
    type_in(shown, "Title", "Photos")
    assert titles(shown)[-1] == "Photos"


def test_totals_say_how_much_and_when_it_would_end(page: Any):
    said = next(name for name in names(page()) if name.startswith("4 items."))
    assert said == (
        "4 items. 1 break. 60 minutes together. 1 of them has no time set. "
        "It would end at 11:00. The agenda says 11:30."
    )


def test_the_facts_of_the_meeting_can_be_changed(desk: Desk, page: Any):
    shown = page()
    press(shown, "Change the meeting's facts")
    type_in(shown, "Day", "1/12/2026")
    type_in(shown, "Start", "2.30pm")
    type_in(shown, "Place", "Library")
    assert has(shown, "Tuesday 1 December 2026, 14:30 to 11:30")
    draft = kept(desk)
    assert draft is not None
    assert (draft.date, draft.start, draft.place) == (dt.date(2026, 12, 1), dt.time(14, 30), "Library")


def test_a_day_that_is_no_day_says_how_to_write_it(page: Any):
    shown = page()
    press(shown, "Change the meeting's facts")
    type_in(shown, "Day", "soon")
    assert has(shown, "! This is no day. Write it like 24 November 2026.")
    assert has(shown, "Tuesday 24 November 2026, 10:00 to 11:30")


def test_a_doubtful_day_is_asked(page: Any):
    shown = page(
        AgendaDraft(date=dt.date(2026, 4, 5), other_dates=(dt.date(2026, 5, 4),), items=(DraftItem("Welcome"),))
    )
    press(shown, "Monday 4 May 2026")
    assert has(shown, "Monday 4 May 2026, no start yet")
    assert not has(shown, "Which day is it?")


def test_of_a_calendar_with_several_meetings_one_is_chosen(page: Any, made: list[LiveMeeting]):
    shown = page(AgendaDraft(meetings=(AgendaDraft(title="May", items=(DraftItem("A"),)), DRAFT)))
    assert focus() == "May"
    press(shown, "Getting to the day centre")
    assert titles(shown)[0] == "1. Welcome"
    press(shown, "Go on to run the meeting")
    assert made[0].meeting.title == "Getting to the day centre"


def test_going_on_makes_the_meeting_and_lets_go_of_the_draft(desk: Desk, page: Any, made: list[LiveMeeting]):
    shown = page()
    assert kept(desk) == DRAFT
    press(shown, "Go on to run the meeting")
    assert [made[0].texts[item.id].title for item in made[0].state.on_agenda()][:2] == ["Welcome", "Buses"]
    assert kept(desk) is None


def test_the_last_letters_are_in_the_meeting(page: Any, made: list[LiveMeeting]):
    shown = page()
    press(shown, "Change: 1. Welcome")
    QTest.keyClicks(find(shown, "Title", QLineEdit), " all")
    press(shown, "Go on to run the meeting")
    assert "Welcome all" in {text.title for text in made[0].texts.values()}


def test_an_agenda_with_no_items_says_what_to_do(desk: Desk, page: Any, made: list[LiveMeeting]):
    shown = page(AgendaDraft(title="Empty"))
    press(shown, "Go on to run the meeting")
    assert desk.announcer.words == "There are no items yet. Please add one first."
    assert made == []
    assert kept(desk) == AgendaDraft(title="Empty")


def test_pasted_words_are_let_go_only_when_their_meeting_is_made(desk: Desk, page: Any):
    desk.house.prepare.keep_draft("paste", "Welcome")
    press(page(), "Go on to run the meeting")
    assert desk.house.prepare.drafts("paste") == {"paste": "Welcome"}
    press(page(AgendaDraft(items=(DraftItem("Welcome"),), source_text="Welcome")), "Go on to run the meeting")
    assert desk.house.prepare.drafts("paste") == {}


def test_to_follow_says_not_checked_until_a_person_says_it_is_right(page: Any):
    shown = page(then="follow")
    assert names(shown).count("Not checked") == 3
    press(shown, "All of this is right")
    assert not has(shown, "Not checked")
    assert names(shown).count("You said this is right") == 5


@pytest.mark.parametrize("is_right", [False, True])
def test_following_an_unchecked_agenda_is_remembered(desk: Desk, page: Any, made: list[LiveMeeting], is_right: bool):
    shown = page(then="follow")
    if is_right:
        press(shown, "All of this is right")
    press(shown, "Start to follow")
    assert UncheckedAgenda(desk.house.prepare, made[0].meeting.id).is_unchecked is not is_right


def test_the_check_can_be_done_while_the_meeting_is_on(desk: Desk, show: Any):
    live = desk.house.prepare.make(DRAFT)
    unchecked = UncheckedAgenda(desk.house.prepare, live.meeting.id)
    unchecked.begin()
    closed: list[bool] = []
    shown = show(CheckAgendaPage(desk, live, lambda: closed.append(True)))
    assert names(shown).count("Not checked") == 5
    press(shown, "This is right")
    assert not unchecked.is_unchecked
    assert closed == [True]
    again = show(CheckAgendaPage(desk, live, lambda: None))
    assert not has(again, "This is right")


def test_a_full_disk_is_said_and_nothing_is_lost(desk: Desk, page: Any, monkeypatch: pytest.MonkeyPatch):
    from app.domain.errors import MeetingError

    def refuse(_key: str, _text: str) -> None:
        raise MeetingError("not_kept")

    shown = page()
    monkeypatch.setattr(desk.house.prepare, "keep_draft", refuse)
    press(shown, "Change: 1. Welcome")
    type_in(shown, "Title", "Hello")
    assert desk.announcer.words.startswith("This is not kept yet.")
    assert titles(shown)[0] == "1. Hello"


def test_esc_closes_the_open_item_first(page: Any):
    shown = page()
    press(shown, "Change: 1. Welcome")
    assert shown.escape()
    assert focus() == "Change: 1. Welcome"
    assert not shown.escape()


def test_tab_goes_through_the_open_item_in_order_also_after_moving(page: Any):
    shown = page()
    press(shown, "Change: 2. Buses")
    press(shown, "Up")
    find(shown, "Change the meeting's facts", QAbstractButton).setFocus()
    assert stops(shown) == [
        "Change the meeting's facts",
        "All of this is right",
        "Title",
        "Who leads it",
        "Minutes",
        "Experts by experience",
        "To talk",
        "An item",
        "This is right",
        "Up",
        "Down",
        "Take it away",
        "Close",
        "Change: 1. Welcome",
        "Change: Tea",
        "Change: 3. New booking system",
        "Change: 4. Anything else",
        "Add an item",
        "Go on to run the meeting",
        "Next doubtful one",
        "Undo",
    ]


@pytest.mark.parametrize(("percent", "size"), [(100, (320, 640)), (100, (1366, 768)), (400, (1280, 720))])
@pytest.mark.parametrize("is_long", [False, True])
@pytest.mark.parametrize("opened", ["nothing", "an item", "the facts"])
def test_everything_fits(page: Any, percent: int, size: tuple[int, int], is_long: bool, opened: str):
    look = Look(YELLOW_ON_BLACK, percent, FONT)
    shown = page(then="follow", look=look, size=size)
    with language(LongWords()) if is_long else nullcontext():
        shown = page(then="follow", look=look, size=size)
        if opened == "an item":
            shown._list.open_next_doubtful()
        if opened == "the facts":
            shown._facts.open(is_open=True)
        settle()
        assert words_fit(shown, size) == []
        assert too_small(shown) == []


@pytest.mark.parametrize("text", ["{}", json.dumps({"then": "run"})])
def test_a_broken_kept_check_is_none(text: str):
    assert review_from_json(text) is None
