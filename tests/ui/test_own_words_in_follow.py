"""A word the group adds during a meeting is explained at once; a meaning that was chosen comes first (C7, IM-3)."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.glossary import Term
from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.own_meanings import OwnMeanings
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.item_lines import item_page
from app.ui.look import look_of
from app.ui.screens.follow import FollowScreen
from app.ui.window import Window
from tests.ui.looking import find, has, names, press, settle

DRAFT = AgendaDraft("Today", items=(DraftItem("Hub", notes=("The hub has a SAR.",)),))


WITH_SAR = replace(DRAFT, items=(DraftItem("Hub", notes=("The hub has a SAR.", "SARs take long.")),))
DATA, SAFEGUARDING = "SAR (data)", "SAR (safeguarding)"


def hard(desk, live):
    (item,) = live.texts
    meanings = OwnMeanings(Following(live, "me"), desk.house.prepare).now
    lines = item_page(desk, live, item, meanings).lines
    return [term.term for line in lines for hit in line.hard for term in hit.terms]


@pytest.fixture
def follow(whole_desk: Desk, window: Window) -> Callable[[LiveMeeting], FollowScreen]:
    """Follow a meeting in the window; the profile is "me"."""

    def follow_it(live: LiveMeeting, profile: str = "me") -> FollowScreen:
        page = FollowScreen(whole_desk, MeetingBridge(live, window), Following(live, profile))
        page._following.profile = profile  # pyright: ignore[reportPrivateUsage]
        page._drawn = ()  # pyright: ignore[reportPrivateUsage]
        page.show_state()
        window.open(page)
        settle()
        return page

    return follow_it


def said(page: Any) -> list[str]:
    """The meanings on the card, in their order."""
    return [name for name in names(page) if name.startswith("SAR (")]


def test_a_word_added_during_the_meeting_is_explained_at_once(whole_desk):
    live = whole_desk.house.prepare.make(DRAFT)
    assert hard(whole_desk, live) == ["SAR (data)", "SAR (safeguarding)"]
    whole_desk.house.group.words.add(Term("Hub", "", "Our centre."))
    assert hard(whole_desk, live) == ["Hub", "SAR (data)", "SAR (safeguarding)"]
    whole_desk.house.group.words.remove("Hub")
    assert hard(whole_desk, live) == ["SAR (data)", "SAR (safeguarding)"]


def test_a_meaning_chosen_for_the_meeting_comes_first(whole_desk):
    live = whole_desk.house.prepare.make(replace(DRAFT, meanings={"SAR": SAFEGUARDING}))
    assert hard(whole_desk, live) == [SAFEGUARDING, DATA]


def test_a_word_with_several_meanings_shows_all_of_them_as_a_choice(whole_desk, follow):
    page = follow(whole_desk.house.prepare.make(WITH_SAR))
    press(page, "SAR? What does it mean?")
    assert has(page, "SAR can mean 2 things.")
    assert {f"This one is meant: {DATA}", f"This one is meant: {SAFEGUARDING}"} <= {*names(page)}
    assert not has(page, "This is meant here")


def test_the_meaning_of_the_meeting_is_first_and_the_others_can_be_seen(whole_desk, follow):
    page = follow(whole_desk.house.prepare.make(replace(WITH_SAR, meanings={"SAR": SAFEGUARDING})))
    press(page, "SAR? What does it mean?")
    assert has(page, "This is meant here")
    assert [name.split(":")[0] for name in said(page)] == [SAFEGUARDING, DATA]


def test_what_a_person_chose_is_first_in_every_line_and_the_next_time(whole_desk, follow):
    live = whole_desk.house.prepare.make(WITH_SAR)
    page = follow(live)
    press(page, "SAR? What does it mean?")
    press(page, f"This one is meant: {SAFEGUARDING}")
    assert has(page, "This is meant here")
    assert whole_desk.announcer.words == f"This is meant here: {SAFEGUARDING}"
    press(page, "Close this")
    press(page, "SARs? What does it mean?")
    assert [name.split(":")[0] for name in said(page)] == [SAFEGUARDING, DATA]
    again = follow(live)
    press(again, "SAR? What does it mean?")
    assert has(again, "This is meant here")


def test_with_large_letters_the_meanings_begin_in_sight(whole_desk, follow, window):
    live = whole_desk.house.prepare.make(WITH_SAR)
    window.resize(1280, 720)
    window.use_look(replace(look_of(window), size=400))
    page = follow(live)
    press(page, "SAR? What does it mean?")
    settle()
    words = find(page, "SAR can mean 2 things.")
    assert words.visibleRegion().boundingRect().height() == words.height()


def test_what_a_person_chose_is_theirs_alone(whole_desk, follow):
    live = whole_desk.house.prepare.make(replace(WITH_SAR, meanings={"SAR": DATA}))
    OwnMeanings(Following(live, "me"), whole_desk.house.prepare).choose("SAR", SAFEGUARDING)
    assert OwnMeanings(Following(live, "sam"), whole_desk.house.prepare).now == {"SAR": DATA}
    assert live.meeting.plan is not None
    assert live.meeting.plan.meanings == {"SAR": DATA}


def test_what_was_kept_in_another_way_is_nothing_chosen(whole_desk):
    live = whole_desk.house.prepare.make(DRAFT)
    for text in ("[1]", "no", "{"):
        whole_desk.house.prepare.keep_draft(f"{live.meeting.id}/meanings/me", text)
        assert OwnMeanings(Following(live, "me"), whole_desk.house.prepare).now == {}


def test_the_checks_of_easy_words_know_the_groups_words(whole_desk):
    house = whole_desk.house
    house.group.words.add(Term("Hub", "", "Our centre."))
    assert house.group.wordbook.glossary is house.glossary
    (line,) = house.group.suggesting.lines(DraftItem("The hub"))
    assert line.proposed == ("The hub", "Hub means our centre.")
