"""What we understood of an agenda: checked, changed, undone, kept, and made into a meeting."""

import datetime as dt
import json
from collections.abc import Callable
from contextlib import nullcontext
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from app.domain.agenda import AgendaDraft, DraftItem, Notice
from app.services.draft_json import review_from_json
from app.services.live_meeting import LiveMeeting
from app.services.unchecked_agenda import UncheckedAgenda
from app.ui.desk import Desk
from app.ui.look import Look
from app.ui.screens.check_agenda import CheckAgendaPage
from app.ui.screens.review import ReviewPage
from app.ui.theme import YELLOW_ON_BLACK
from app.words.importing import NOTICES
from tests.ui.agendas import DRAFT, focus, kept, titles
from tests.ui.looking import (
    LongWords,
    find,
    has,
    language,
    names,
    press,
    settle,
    stops,
    too_small,
    type_in,
    type_key,
    words_fit,
)

FONT = "Atkinson Hyperlegible Next"


@pytest.fixture
def page(review_page: Callable[..., ReviewPage]) -> Callable[..., ReviewPage]:
    """Opens the review of an agenda."""
    return review_page


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
    facts |= {"other": "6 April 2026", "year": "2026", "zones": "GMT, CET"}
    shown = page(AgendaDraft(items=(DraftItem("Welcome"),), notices=(Notice(code, facts),)))
    assert any(name == NOTICES[code].format(**facts) for name in names(shown))


def test_doubtful_items_are_marked_with_words_and_counted(page: Any):
    shown = page()
    assert names(shown).count("Please check this") == 2
    assert has(shown, "2 items need a look. The first is item 3.")


def test_each_doubtful_item_says_which_fact_and_why(page: Any):
    said = names(page())
    assert {"The minutes: we worked them out.", "We are not sure that this is an item."} <= {*said}


def test_it_opens_at_the_first_doubtful_item(page: Any):
    shown = page()
    change = find(shown, "Change: 3. New booking system")
    assert change.hasFocus()
    assert change.visibleRegion().boundingRect().height() == change.height()


def test_with_nothing_doubtful_it_says_so_and_stands_at_the_way_on(page: Any):
    shown = page(AgendaDraft(items=(DraftItem("Welcome", minutes=5),)))
    assert has(shown, "We found nothing that needs a look.")
    assert not has(shown, "Next one to check")
    assert focus() == "Go on to run the meeting"


def test_an_item_without_a_number_is_named(page: Any):
    draft = AgendaDraft(items=(DraftItem("Tea", guessed=("minutes",)), DraftItem("Buses")))
    assert has(page(draft), "1 item needs a look. It is “Tea”.")


def test_one_key_goes_to_the_next_doubtful_item_and_its_doubtful_fact(page: Any):
    shown = page()
    type_key(shown, Qt.Key.Key_F4)
    assert (find(shown, "Title", QLineEdit).text(), focus()) == ("New booking system", "Minutes")
    type_key(shown, Qt.Key.Key_F4)
    assert (find(shown, "Title", QLineEdit).text(), focus()) == ("Anything else", "Title")


def test_after_the_last_doubtful_item_the_focus_is_on_the_way_on(page: Any):
    shown = page()
    for _item in range(2):
        type_key(shown, Qt.Key.Key_F4)
        press(shown, "This is right")
    assert focus() == "Go on to run the meeting"
    assert has(shown, "We found nothing that needs a look.")


def test_next_doubtful_one_goes_from_one_to_the_next_and_round(page: Any):
    shown = page()
    opened = [press(shown, "Next one to check") or find(shown, "Title", QLineEdit).text() for _time in range(3)]
    assert opened == ["New booking system", "Anything else", "New booking system"]
    assert focus() == "Minutes"


def test_this_is_right_ends_the_doubt_and_goes_to_the_next(page: Any):
    shown = page()
    press(shown, "Next one to check")
    press(shown, "This is right")
    assert has(shown, "1 item needs a look. It is item 4.")
    assert has(shown, "You said this is right")
    assert focus() == "Change: 4. Anything else"


def test_all_of_this_is_right_leaves_nothing_to_check(page: Any):
    shown = page()
    press(shown, "All of this is right")
    assert not has(shown, "Please check this")
    assert not has(shown, "Next one to check")


def test_after_a_crash_what_was_called_right_is_still_right(desk: Desk, page: Any):
    press(page(), "All of this is right")
    draft = kept(desk)
    assert not has(page(draft), "Please check this")


def test_totals_say_how_much_and_when_it_would_end(page: Any):
    said = next(name for name in names(page()) if name.startswith("4 items."))
    assert said == (
        "4 items. 1 break. 60 minutes together. 1 of them has no time set. "
        "It would end at 11:00. The agenda says 11:30."
    )


def test_without_any_minutes_no_end_is_worked_out(page: Any):
    items = (DraftItem("Buses"), DraftItem("Homes"))
    said = next(
        name for name in names(page(AgendaDraft("Board", start=dt.time(10), items=items))) if "2 items." in name
    )
    assert said == "2 items. 2 of them have no time set."


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
        "Back",
        "Settings",
        "Help",
        "Go on to run the meeting",
        "Next one to check",
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
