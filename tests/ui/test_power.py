"""Was power shared? Found from Look back, read as sentences, without colours, by keyboard and aloud."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableWidget

from app.ui.desk import Desk
from app.ui.parts.counting_note import SHOWN_EACH_MS
from app.ui.parts.power_charts import BarChart, BarLine, ColumnChart
from app.ui.screens.look_back import LookBackScreen, MeetingStory
from app.ui.screens.power import PowerPage, PowerTrendPage, WhatItShowsPage
from tests.ui.looking import find, has, names, press, seen, settle, spoken, type_key
from tests.uneven_meeting import WHEN, nothing_said, plain, uneven


@pytest.fixture
def page(whole_desk: Desk, show: Callable[..., Any]) -> PowerPage:
    return show(PowerPage(whole_desk, uneven(whole_desk.house.record)))


@pytest.fixture
def trend(whole_desk: Desk, show: Callable[..., Any]) -> PowerTrendPage:
    uneven(whole_desk.house.record)
    plain(whole_desk.house.record, "plain")
    whole_desk.house.power.bring_up_to_date()
    return show(PowerTrendPage(whole_desk))


def test_look_back_leads_to_it(whole_desk: Any, show: Callable[..., Any]):
    story = show(MeetingStory(whole_desk, uneven(whole_desk.house.record)))
    press(story, "Was power shared?")
    (door, make), *_ = whole_desk.doors.asked
    assert door == "open_page"
    assert isinstance(make(), PowerPage)


def test_look_back_leads_to_many_meetings(whole_desk: Any, show: Callable[..., Any]):
    press(show(LookBackScreen(whole_desk)), "Power over many meetings")
    assert isinstance(whole_desk.doors.asked[-1][1](), PowerTrendPage)


def test_the_most_important_comes_first_and_in_words(page: PowerPage):
    assert has(page, "Whose items got the time?")
    assert has(page, "Items of experts by experience got 10 of 65 minutes.")
    assert has(page, "What happened: 10 of 65 minutes")
    assert has(page, "People in the room: 5 of 11 people")


def test_a_chart_speaks_its_sentence(page: PowerPage):
    spoken_by_charts = [spoken(part) for part in seen(page) if isinstance(part, BarChart)]
    assert spoken_by_charts[0] == "Items of experts by experience got 10 of 65 minutes."
    assert all(spoken_by_charts)


def test_every_bar_has_words_at_it(page: PowerPage):
    for chart in (part for part in seen(page) if isinstance(part, BarChart)):
        bars = [part for part in seen(chart) if isinstance(part, BarLine)]
        assert bars
        assert len([name for name in names(chart) if name]) >= len(bars)


TIME_TABLE = "Show the table: Whose items got the time?"


def test_the_table_is_behind_the_chart_by_keyboard(page: PowerPage):
    find(page, TIME_TABLE).setFocus()
    type_key(page, Qt.Key.Key_Space)
    (table,) = [part for part in seen(page) if isinstance(part, QTableWidget)]
    heads = [table.horizontalHeaderItem(at).text() for at in range(table.columnCount())]
    assert heads == ["Item", "Who asked", "Minutes planned", "Minutes it took"]
    rows = [[table.item(row, at).text() for at in range(4)] for row in range(table.rowCount())]
    assert rows[2] == ["«Buses that come on time»", "Experts by experience", "20", "10"]
    type_key(page, Qt.Key.Key_Space)
    assert not any(isinstance(part, QTableWidget) for part in seen(page))
    assert has(page, TIME_TABLE)


def test_a_screen_reader_meets_a_table_with_heads(page: PowerPage):
    press(page, TIME_TABLE)
    table = QAccessible.queryAccessibleInterface(next(part for part in seen(page) if isinstance(part, QTableWidget)))
    assert table.role() == QAccessible.Role.Table
    assert table.text(QAccessible.Text.Name) == "Whose items got the time?"
    told = [table.child(at).text(QAccessible.Text.Name) for at in range(table.childCount())]
    assert {"Who asked", "«Buses that come on time»", "Experts by experience"} <= set(told)


def test_tab_leaves_the_table_and_arrows_go_through_it(page: PowerPage):
    press(page, TIME_TABLE)
    table = next(part for part in seen(page) if isinstance(part, QTableWidget))
    table.setFocus()
    type_key(page, Qt.Key.Key_Down)
    type_key(page, Qt.Key.Key_Right)
    assert table.currentColumn() == 1
    type_key(page, Qt.Key.Key_Tab)
    assert not table.hasFocus()


def test_where_a_table_has_no_room_each_row_is_a_line(page: PowerPage):
    page.window().resize(500, 768)
    settle()
    press(page, TIME_TABLE)
    assert not any(isinstance(part, QTableWidget) for part in seen(page))
    assert has(
        page,
        "«Buses that come on time». Who asked: Experts by experience, Minutes planned: 20, Minutes it took: 10",
    )


def test_what_was_not_counted_is_said_with_its_reason(whole_desk: Desk, show: Callable[..., Any]):
    page = show(PowerPage(whole_desk, nothing_said(whole_desk.house.record)))
    assert has(page, "What we did not count")
    assert has(page, "Whose items got the time? Nobody said who asked for the items.")
    assert not has(page, "Whose items got the time?")


def test_nothing_is_a_score(page: PowerPage):
    assert not any(word in " ".join(names(page)).casefold() for word in ("score", "grade", "%"))


def test_it_can_be_read_aloud(page: PowerPage, voice: Any):
    press(page, "Read to me")
    assert "Whose items got the time?" in " ".join(voice.said)


def test_many_meetings_say_now_and_before(trend: PowerTrendPage):
    assert has(trend, "Time for items of experts by experience")
    assert has(trend, "Last 6 meetings: 26 of 100 minutes.")
    chart = next(part for part in seen(trend) if isinstance(part, ColumnChart))
    assert spoken(chart) == "Last 6 meetings: 26 of 100 minutes."
    assert "15 of 100 minutes" in chart.accessibleDescription()


def test_another_time_shows_at_once(trend: PowerTrendPage):
    press(trend, "5 years")
    assert has(trend, "One bar for each year. The newest comes last.")


def test_without_meetings_it_says_what_to_do(whole_desk: Desk, show: Callable[..., Any]):
    assert has(show(PowerTrendPage(whole_desk)), "There is nothing to show yet. End a meeting, then look here.")


@pytest.fixture
def many(whole_desk: Desk) -> Desk:
    """Many meetings that nobody counted yet."""
    for number in range(30):
        plain(whole_desk.house.record, f"plain{number}", WHEN - timedelta(days=number))
    return whole_desk


def count(desk: Desk, steps: int = 100_000) -> None:
    for _ in range(steps):
        if not desk.house.counting.is_idle:
            desk.house.counting.step()
    settle()


def test_what_is_counted_shows_while_older_meetings_are_counted(many: Desk, show: Callable[..., Any]):
    uneven(many.house.record)
    many.house.power.keep("uneven")
    page = show(PowerTrendPage(many))
    assert has(page, "Counting older meetings: 0 of 30.")
    assert has(page, "Last 6 meetings: 15 of 100 minutes.")
    count(many)
    assert has(page, "Last 6 meetings: 40 of 100 minutes. The 6 before: 50 of 100 minutes.")
    assert not any("Counting" in name for name in names(page))


def test_the_first_counting_does_not_say_that_there_is_nothing(many: Desk, show: Callable[..., Any]):
    page = show(PowerTrendPage(many))
    assert not has(page, "There is nothing to show yet. End a meeting, then look here.")
    count(many)
    assert has(page, "Last 6 meetings: 50 of 100 minutes. The 6 before: 50 of 100 minutes.")


def test_what_is_read_aloud_stays_until_the_person_asks(many: Desk, show: Callable[..., Any]):
    many.house.power.keep("plain0")
    page = show(PowerTrendPage(many))
    press(page, "Read to me")
    count(many)
    assert has(page, "All meetings are counted now.")
    QTest.qWait(SHOWN_EACH_MS + 200)
    assert has(page, "All meetings are counted now.")
    assert has(page, "Last 6 meetings: 50 of 100 minutes.")
    press(page, "Show the new numbers")
    assert has(page, "Last 6 meetings: 50 of 100 minutes. The 6 before: 50 of 100 minutes.")
    assert not has(page, "All meetings are counted now.")


def test_a_closed_page_is_told_nothing(many: Desk, show: Callable[..., Any]):
    show(PowerTrendPage(many)).closed()
    count(many)


def test_what_it_shows_hides_small_groups(whole_desk: Desk, show: Callable[..., Any]):
    page = show(WhatItShowsPage(whole_desk, uneven(whole_desk.house.record)))
    assert has(page, "Fair Say counted this. It does not give marks or advice.")
    assert not has(page, "Who used the cards?")
    assert has(page, "Small groups are hidden. This keeps people safe.")


@pytest.mark.parametrize("size", [(1366, 768), (1000, 700)])
def test_the_buttons_stand_right_below_the_last_card(page: PowerPage, size: tuple[int, int]):
    page.window().resize(*size)
    settle()
    cards, button = page.holder, find(page, "Over many meetings")
    below = button.mapTo(page, QPoint()).y() - cards.mapTo(page, QPoint(0, cards.height())).y()
    assert 0 <= below <= 40
    assert cards.height() >= cards.heightForWidth(cards.width())
