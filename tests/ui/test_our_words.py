"""The group's own words: added, changed, taken away, shared as a list, and used everywhere at once."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from app.domain.glossary import Term
from app.ui.desk import Desk
from app.ui.our_words_door import open_our_words_by
from app.ui.parts.reading_lines import LineView, ReadingLines
from app.ui.screens.our_words import OurWordsPage
from app.ui.screens.words_list import WordsListPage
from app.ui.window import Window
from tests.ui.agendas import focus
from tests.ui.looking import find, has, press, type_in

ICB = Term("ICB", "Integrated Care Board", "It plans our health care.")


@pytest.fixture
def page(whole_desk: Desk, show: Callable[..., Any]) -> Callable[..., OurWordsPage]:
    def open_it(*terms: Term, **how: Any) -> OurWordsPage:
        for term in terms:
            whole_desk.house.group.words.add(term)
        return show(OurWordsPage(whole_desk, **how))

    return open_it


def fill(page: OurWordsPage, word: str, meaning: str) -> None:
    type_in(page, "The word, or its letters", word)
    type_in(page, "What it means", meaning)
    press(page, "Keep this word")


def test_a_word_that_is_added_is_explained_everywhere(page: Callable[..., OurWordsPage], whole_desk: Desk):
    shown = page()
    press(shown, "Add a word")
    fill(shown, "Hub", "Our room in Mill Street.")
    assert has(shown, "Hub")
    assert whole_desk.house.glossary.find("At the Hub")[0].terms[0].explanation == "Our room in Mill Street."


def test_a_word_that_is_there_already_is_not_added_again(page: Callable[..., OurWordsPage]):
    shown = page(ICB)
    press(shown, "Add a word")
    fill(shown, "ICB", "Something else.")
    assert has(shown, "! ICB is in your list already. Change it there.")


def test_a_word_that_was_taken_away_can_be_taken_back(page: Callable[..., OurWordsPage], whole_desk: Desk):
    shown = page(ICB)
    press(shown, "Take away: ICB")
    assert whole_desk.house.group.words.all() == ()
    press(shown, "Take back: ICB")
    assert whole_desk.house.group.words.all() == (ICB,)


def test_a_word_is_changed(page: Callable[..., OurWordsPage], whole_desk: Desk):
    shown = page(ICB)
    press(shown, "Change: ICB")
    type_in(shown, "What it means", "The health planners.")
    press(shown, "Keep this word")
    assert whole_desk.house.group.words.all() == (replace(ICB, explanation="The health planners."),)


def test_opened_at_a_word_it_begins_with_what_we_say_of_it(page: Callable[..., OurWordsPage]):
    page(word="procurement")
    assert focus() == "What it means"


def test_a_list_goes_out_and_says_how_many(page: Callable[..., OurWordsPage], whole_desk: Desk, tmp_path: Path):
    file = tmp_path / "ours.csv"
    press(page(ICB, where_to=lambda *_asked: str(file)), "Save as a list")
    assert "Integrated Care Board" in file.read_text(encoding="utf-8")
    assert whole_desk.announcer.words == "1 word is saved."


def test_a_list_is_looked_at_before_anything_is_taken(
    page: Callable[..., OurWordsPage], whole_desk: Desk, window: Window, tmp_path: Path
):
    file = tmp_path / "theirs.csv"
    file.write_text("term,expansion,explanation\nICB,,They pay.\nHub,,Our room.\n", encoding="utf-8")
    press(page(ICB, which_list=lambda *_asked: str(file)), "Take a list")
    preview = window.page
    assert isinstance(preview, WordsListPage)
    assert has(preview, "1 new word")
    assert whole_desk.house.group.words.all() == (ICB,)
    press(preview, "Take these words")
    assert [term.term for term in whole_desk.house.group.words.all()] == ["Hub", "ICB"]
    assert whole_desk.house.group.words.all()[1] == ICB


def test_their_words_are_taken_only_where_somebody_ticks(
    page: Callable[..., OurWordsPage], whole_desk: Desk, window: Window, tmp_path: Path
):
    file = tmp_path / "theirs.csv"
    file.write_text("term,expansion,explanation\nICB,,They pay.\n", encoding="utf-8")
    press(page(ICB, which_list=lambda *_asked: str(file)), "Take a list")
    preview = window.page
    assert preview is not None
    press(preview, "Take what the list says: ICB")
    press(preview, "Take these words")
    assert whole_desk.house.group.words.all()[0].explanation == "They pay."


def test_a_file_that_is_no_list_says_so(page: Callable[..., OurWordsPage], whole_desk: Desk, tmp_path: Path):
    file = tmp_path / "letter.csv"
    file.write_text("Dear all", encoding="utf-8")
    press(page(which_list=lambda *_asked: str(file)), "Take a list")
    assert "term" in whole_desk.announcer.words


def test_a_hard_word_on_any_screen_leads_here(whole_desk: Desk, show: Callable[..., Any], window: Window):
    asked: list[str] = []
    open_our_words_by(window, asked.append)
    lines = ReadingLines()
    words = "The procurement begins."
    lines.show_lines([LineView("1", words, hard=whole_desk.house.glossary.find(words))])
    show(lines)
    press(lines, "procurement? What does it mean?")
    press(lines, "Say it in our words")
    assert asked == ["Procurement"]
    assert find(lines, "Close this").isVisible()


def press_our_words_at_sar(desk: Desk, window: Window, show: Callable[..., Any], *, choice: str = "") -> list[str]:
    """Open the card of letters that mean several things, choose one if there is a choice, and go to our words."""
    asked: list[str] = []
    open_our_words_by(window, asked.append)
    lines, words = ReadingLines(may_choose=True), "You can ask for a SAR."
    lines.show_lines([LineView("1", words, hard=desk.house.glossary.find(words))])
    show(lines)
    press(lines, "SAR? What does it mean?")
    if choice:
        press(lines, f"This one is meant: {choice}")
    press(lines, "Say it in our words")
    return asked


def test_a_card_with_several_meanings_leads_here_with_the_one_that_was_chosen(
    whole_desk: Desk, show: Callable[..., Any], window: Window
):
    assert press_our_words_at_sar(whole_desk, window, show, choice="SAR (data)") == ["SAR (data)"]


def test_while_nobody_chose_a_meaning_the_card_leads_here_with_the_letters_alone(
    whole_desk: Desk, show: Callable[..., Any], window: Window
):
    assert press_our_words_at_sar(whole_desk, window, show) == ["SAR"]


@pytest.mark.parametrize(
    ("word", "meaning"),
    [("SAR (data)", "Asking to see the information a service holds about you."), ("SAR", "")],
)
def test_opened_at_letters_it_begins_with_the_meaning_that_was_shown(
    page: Callable[..., OurWordsPage], word: str, meaning: str
):
    shown = page(word=word)
    assert find(shown, "The word, or its letters", QLineEdit).text() == word
    assert find(shown, "What it means", QPlainTextEdit).toPlainText() == meaning


def test_the_meaning_that_the_group_keeps_is_the_one_that_is_shown_from_then_on(
    page: Callable[..., OurWordsPage], whole_desk: Desk
):
    shown = page(word="SAR (data)")
    type_in(shown, "What it means", "Ask to see what they wrote about you.")
    press(shown, "Keep this word")
    (hit,) = whole_desk.house.glossary.find("You can ask for a SAR.")
    assert [term.explanation for term in hit.terms] == ["Ask to see what they wrote about you."]
