"""Easy words for a whole agenda on one screen: by keyboard alone, nothing unsaid, each taking undone by one press."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.domain.easy.check import state_of
from app.services.agenda_desk import AgendaDesk
from app.ui.desk import Desk
from app.ui.look import look_of
from app.ui.parts import big_button
from app.ui.screens.make_agenda import MakeAgendaPage
from app.ui.screens.suggest_easy import SuggestEasyPage
from app.ui.window import Window
from tests.ui.agenda_pages import PLAN
from tests.ui.looking import find, has, names, press, settle, spoken, stops, too_small, type_in, type_key, wait_for

COUNCIL = AgendaDraft(
    title="Village council",
    items=(
        DraftItem("To receive apologies", id="sorry", number="1"),
        DraftItem("Declarations of interest", id="gain", number="2"),
        DraftItem("Minutes of the meeting held on 4 March 2026", id="notes", number="3"),
        DraftItem("Matters arising", id="things", number="4"),
        DraftItem("Finance - hall roof £1,250", id="money", number="5"),
        DraftItem("Garden waste", id="garden", number="6"),
        DraftItem("Highways update", id="roads", number="7"),
        DraftItem("To approve the budget for the bus", id="bus", number="8"),
        DraftItem("Correspondence", id="letters", number="9"),
        DraftItem("Any other business", id="else", number="10"),
        DraftItem("Date of next meeting: 2 July 2026", id="next", number="11"),
    ),
)
HARD = DraftItem("The QZX reconfiguration of subcontracted remuneration frameworks", id="hard")
ITEMS = len(COUNCIL.items)


def on_desk(desk: Desk, draft: AgendaDraft) -> AgendaDesk:
    return desk.house.agendas.desks.open(desk.house.agendas.drawer.put(draft))


@pytest.fixture
def agenda(whole_desk: Desk) -> AgendaDesk:
    return on_desk(whole_desk, COUNCIL)


@pytest.fixture
def opened(whole_desk: Desk, show: Callable[..., Any]) -> Callable[[AgendaDesk], SuggestEasyPage]:
    def open_it(agenda: AgendaDesk) -> SuggestEasyPage:
        page = show(SuggestEasyPage(whole_desk, agenda, whole_desk.doors.asked.append))  # type: ignore[attr-defined]
        wait_for(lambda: page.is_whole)
        settle()
        return page

    return open_it


@pytest.fixture
def page(opened: Callable[[AgendaDesk], SuggestEasyPage], agenda: AgendaDesk) -> SuggestEasyPage:
    return opened(agenda)


def lines(agenda: AgendaDesk, item: str) -> list[str]:
    return [line.words for line in agenda.draft.item(item).easy]


def in_focus(page: SuggestEasyPage) -> str:
    settle()
    focus = page.window().focusWidget()
    return spoken(focus) if focus is not None else ""


def after_the_hand_rests(page: SuggestEasyPage) -> None:
    """Wait until a key counts again, and until what comes next stands in its place."""
    QTest.qWait(big_button.HAND_MS + 50)
    settle()


def take(page: SuggestEasyPage, title: str) -> None:
    """Press until it is taken: what is not in sight comes into sight first."""
    button = find(page, f"Take these words: {title}")
    for _time in range(3):
        if button.isVisible():
            press(page, f"Take these words: {title}")
            QTest.qWait(50)


@pytest.fixture
def short_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hand need not rest long, for a test with many presses. Other tests let it rest as long as in life."""
    monkeypatch.setattr(big_button, "HAND_MS", 50)


def test_all_items_get_easy_words_by_the_enter_key_alone(short_rest: None, page: SuggestEasyPage, agenda: AgendaDesk):
    for item in COUNCIL.items:
        assert in_focus(page) == f"Take these words: {item.number}. {item.title}"
        after_the_hand_rests(page)
        type_key(page, Qt.Key.Key_Return)
    for item in agenda.draft.items:
        assert state_of(item, agenda.checks(item.id)) == "computer_checked"
        assert all(line.picture for line in item.easy)
    assert has(page, f"{ITEMS} of {ITEMS} items have easy words.")
    assert in_focus(page) == "All items"


def test_nothing_is_taken_before_somebody_presses(page: SuggestEasyPage, agenda: AgendaDesk):
    assert agenda.draft.items == COUNCIL.items
    assert not agenda.making.can_undo
    assert has(page, f"0 of {ITEMS} items have easy words.")


def test_what_is_offered_stands_beside_the_full_words(page: SuggestEasyPage):
    assert has(page, "1. To receive apologies")
    assert find(page, "Take line 1: We will hear who cannot come.").isEnabled()
    assert has(page, "seat: the picture of line 1. Press to choose another.")


def test_an_easy_title_is_no_line(page: SuggestEasyPage, agenda: AgendaDesk):
    take(page, "1. To receive apologies")
    assert agenda.draft.item("sorry").easy_title == "Who cannot come"
    assert lines(agenda, "sorry") == ["We will hear who cannot come."]


def test_one_undo_takes_back_one_taking_and_offers_it_again(page: SuggestEasyPage, agenda: AgendaDesk):
    take(page, "1. To receive apologies")
    take(page, "3. Minutes of the meeting held on 4 March 2026")
    press(page, "Undo")
    assert lines(agenda, "notes") == []
    assert agenda.draft.item("notes").easy_title == ""
    assert lines(agenda, "sorry") != []
    assert has(page, "Take these words: 3. Minutes of the meeting held on 4 March 2026")
    press(page, "Undo")
    assert agenda.draft.items == COUNCIL.items
    assert not find(page, "Undo").isEnabled()


def test_a_change_from_another_screen_is_not_undone_here(page: SuggestEasyPage, agenda: AgendaDesk):
    take(page, "1. To receive apologies")
    agenda.do(lambda making: making.change("bus", question="Which bus?"))
    page._undo_last()  # pyright: ignore
    assert agenda.draft.item("bus").question == "Which bus?"
    assert lines(agenda, "sorry") != []


def test_a_line_is_changed_by_typing_before_it_is_taken(page: SuggestEasyPage, agenda: AgendaDesk):
    type_in(page, "Easy line 1", "Jo cannot come.")
    press(page, "Take line 1: Jo cannot come.")
    assert lines(agenda, "sorry") == ["Jo cannot come."]


def test_lines_are_taken_one_by_one_and_stand_in_their_order(page: SuggestEasyPage, agenda: AgendaDesk):
    press(page, "Take line 3: The meeting was on Wednesday 4 March 2026.")
    press(page, "Take line 1: We will check the notes of our last meeting.")
    assert lines(agenda, "notes") == [
        "We will check the notes of our last meeting.",
        "The meeting was on Wednesday 4 March 2026.",
    ]
    assert has(page, "Taken: We will check the notes of our last meeting.")


def test_a_line_that_is_left_out_is_not_taken_and_its_facts_are_told(page: SuggestEasyPage, agenda: AgendaDesk):
    assert not has(page, "These easy words do not say: 4 March 2026")
    press(page, "Leave out line 3: The meeting was on Wednesday 4 March 2026.")
    assert has(page, "These easy words do not say: 4 March 2026")
    take(page, "3. Minutes of the meeting held on 4 March 2026")
    assert len(lines(agenda, "notes")) == 2


def test_a_fact_that_is_typed_away_is_told_at_once(page: SuggestEasyPage):
    card = page.cards[4]
    line = next(row for row in card.rows if "£1,250" in row.line.words)
    line.words.setPlainText("We will talk about the roof.")
    line.words.flush()
    settle()
    assert has(card, "These easy words do not say: £1,250")


def test_another_picture_and_no_picture_are_one_press_away(page: SuggestEasyPage, agenda: AgendaDesk):
    garden = page.cards[5]
    press(garden, "garden: the picture of line 1. Press to choose another.")
    assert any(name.startswith("Another picture: ") for name in names(garden))
    press(garden, "No picture")
    assert has(garden, "No picture for line 1. Press to choose one.")
    press(garden, f"Take line 1: {garden.rows[0].line.words}")
    assert agenda.draft.item("garden").easy[0].picture == ""


def test_what_cannot_be_made_easy_is_left_to_a_person(opened: Any, whole_desk: Desk):
    page = opened(on_desk(whole_desk, replace(COUNCIL, items=(HARD,))))
    assert has(page, "Write this title yourself. It is hard to read.")
    assert page.cards[0].offer.needs_title


def test_words_with_letters_nobody_knows_are_never_offered(opened: Any, whole_desk: Desk):
    note = "The QZX is here."
    page = opened(on_desk(whole_desk, replace(COUNCIL, items=(DraftItem("News", id="x", notes=(note,)),))))
    assert has(page, f"Write this one yourself: {note}")
    assert "QZX" not in " ".join(line.words for line in page.cards[0].offer.lines)


def test_what_is_left_to_a_person_is_still_told_when_the_rest_is_taken(opened: Any, whole_desk: Desk):
    item = DraftItem("News", id="x", notes=("The QZX is here.",))
    page = opened(on_desk(whole_desk, replace(COUNCIL, items=(item, COUNCIL.items[0]))))
    take(page, "News")
    assert not page.cards[0].is_open
    assert has(page.cards[0], "You still need to write a part of it.")
    take(page, "1. To receive apologies")
    assert not has(page.cards[1], "You still need to write a part of it.")


def test_words_that_a_person_types_are_checked(page: SuggestEasyPage):
    row = page.cards[0].rows[0]
    row.words.setPlainText("They will not be unable to come 50% of the time")
    row.words.flush()
    settle()
    assert row.remark.isVisible()
    assert row.remark.text()


def test_an_item_with_easy_words_is_folded(opened: Any, whole_desk: Desk):
    done = replace(COUNCIL.items[0], easy=(EasyLine("Jo is ill.", "person"),))
    page = opened(on_desk(whole_desk, replace(COUNCIL, items=(done, *COUNCIL.items[1:]))))
    assert not page.cards[0].is_open
    assert has(page, "Has easy words")
    assert in_focus(page) == "Take these words: 2. Declarations of interest"
    press(page, "Look at it: 1. To receive apologies")
    assert whole_desk.doors.asked == ["sorry"]  # type: ignore[attr-defined]


def test_f4_goes_to_the_next_item_that_is_open(page: SuggestEasyPage):
    for item in COUNCIL.items[1:4]:
        type_key(page, Qt.Key.Key_F4)
        assert in_focus(page).endswith(f"{item.number}. {item.title}")


def test_lines_that_were_never_in_sight_are_shown_before_they_are_taken(
    opened: Any, whole_desk: Desk, window: Window, agenda: AgendaDesk
):
    many = tuple(f"We will talk about {thing}." for thing in ("cats", "dogs", "cake", "tea", "hats", "shoes", "bread"))
    agenda = on_desk(whole_desk, replace(COUNCIL, items=(DraftItem("Our things", id="many", notes=many),)))
    page = opened(agenda)
    press(page, "Take these words: Our things")
    QTest.qWait(100)
    assert lines(agenda, "many") == []
    assert "press again" in whole_desk.announcer.words
    for _time in range(4):
        if not lines(agenda, "many"):
            press(page, "Take these words: Our things")
            QTest.qWait(100)
    assert len(lines(agenda, "many")) == 8


def test_a_second_press_of_a_hand_that_shakes_takes_nothing(page: SuggestEasyPage, agenda: AgendaDesk):
    after_the_hand_rests(page)
    type_key(page, Qt.Key.Key_Return)
    type_key(page, Qt.Key.Key_Return)
    assert lines(agenda, "sorry") != []
    assert lines(agenda, "gain") == []


def test_tab_goes_through_an_item_from_top_to_bottom(page: SuggestEasyPage):
    said = stops(page)
    at = said.index("seat: the picture of line 1. Press to choose another.")
    assert said[:2] == ["Take these words: 1. To receive apologies", "Write it myself: 1. To receive apologies"]
    assert said[at - 1 :] == [
        "Easy title",
        "seat: the picture of line 1. Press to choose another.",
        "Easy line 1",
        "Take line 1: We will hear who cannot come.",
        "Leave out line 1: We will hear who cannot come.",
    ]
    assert too_small(page) == []


def test_a_screen_reader_hears_what_would_be_taken(page: SuggestEasyPage):
    button = find(page, "Take these words: 1. To receive apologies")
    assert button.accessibleDescription() == "Who cannot come We will hear who cannot come."


def test_with_large_letters_an_item_begins_with_its_full_words(page: SuggestEasyPage, window: Window):
    window.use_look(replace(look_of(window), size=400))
    settle()
    type_key(page, Qt.Key.Key_F4)
    QTest.qWait(100)
    assert in_focus(page) == "2. Declarations of interest"
    focus = window.focusWidget()
    assert focus is not None
    assert not focus.visibleRegion().isEmpty()


def test_the_agenda_leads_here(whole_desk: Desk, window: Window, show: Callable[..., Any]):
    page = show(MakeAgendaPage(whole_desk, on_desk(whole_desk, PLAN), window))
    press(page, "Suggest easy words")
    assert isinstance(window.page, SuggestEasyPage)
