"""An agenda that people have: it can change, with a reason, and unfinished changes are not lost."""

import datetime as dt
import gc
from dataclasses import replace

import pytest

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.easy.wordbook import Wordbook
from app.domain.errors import MeetingError
from app.domain.glossary import Glossary
from app.domain.pictures import PictureIndex
from app.services.agenda_desk import AgendaTools
from app.services.agenda_desks import AgendaDesks
from app.services.agenda_drawer import AgendaDrawer
from app.services.kept_agenda import draft_of
from app.services.live_meeting import LiveMeeting
from app.services.making import Because, with_ids
from app.services.prepare_meeting import PrepareMeeting
from tests.fakes import FakeClock, FakeMeetings, FakeReader, ListLog

PLAN = AgendaDraft(
    title="Buses",
    items=(DraftItem("Money", minutes=30, asked_by="ebt"), DraftItem("Late buses", minutes=10, asked_by="ebe")),
)


@pytest.fixture
def prepare() -> PrepareMeeting:
    log = ListLog()
    return PrepareMeeting(FakeReader({}), FakeMeetings(log), log, FakeClock())


@pytest.fixture
def desks(prepare: PrepareMeeting) -> AgendaDesks:
    words, pictures = Wordbook(Glossary(())), PictureIndex(())
    tools = AgendaTools(lambda: words, lambda: pictures, lambda: dt.date(2026, 11, 1))
    return AgendaDesks(AgendaDrawer(prepare._meetings), prepare, tools)  # pyright: ignore[reportPrivateUsage]


@pytest.fixture
def live(prepare: PrepareMeeting) -> LiveMeeting:
    live = prepare.make(PLAN)
    prepare.send(live)
    return live


def test_it_begins_as_what_people_have(desks: AgendaDesks, live: LiveMeeting) -> None:
    agenda = desks.open_sent(live.meeting.id)
    assert [item.title for item in agenda.draft.items] == ["Money", "Late buses"]
    assert not agenda.is_changed


def test_nothing_is_true_before_people_said_why(desks: AgendaDesks, live: LiveMeeting) -> None:
    agenda = desks.open_sent(live.meeting.id)
    agenda.do(lambda making: making.change(agenda.draft.items[0].id, title="All the money"))
    assert agenda.is_changed
    with pytest.raises(MeetingError, match="reason_needed"):
        agenda.keep_changes(None)
    assert "All the money" not in {text.title for text in live.texts.values()}


def test_with_a_reason_it_becomes_true_and_is_kept(desks: AgendaDesks, live: LiveMeeting) -> None:
    agenda = desks.open_sent(live.meeting.id)
    agenda.do(lambda making: making.change(agenda.draft.items[0].id, title="All the money"))
    agenda.keep_changes(Because("new_facts"))
    assert "All the money" in {text.title for text in live.texts.values()}
    assert not agenda.is_changed
    assert agenda.draft.items[0].title == "All the money"


def test_unfinished_changes_wait_with_the_meeting(
    desks: AgendaDesks, live: LiveMeeting, prepare: PrepareMeeting
) -> None:
    agenda = desks.open_sent(live.meeting.id)
    item = agenda.draft.items[0].id
    agenda.do(lambda making: making.change(item, title="All the money"))
    assert all(key.startswith(live.meeting.id) for key in prepare.drafts())
    del agenda
    gc.collect()
    assert desks.open_sent(live.meeting.id).draft.items[0].title == "All the money"


def test_changes_can_be_given_up(desks: AgendaDesks, live: LiveMeeting, prepare: PrepareMeeting) -> None:
    agenda = desks.open_sent(live.meeting.id)
    agenda.do(lambda making: making.change(agenda.draft.items[0].id, title="All the money"))
    agenda.give_up_changes()
    assert agenda.draft.items[0].title == "Money"
    assert prepare.drafts(live.meeting.id) == {}


def test_undone_changes_leave_nothing_behind(desks: AgendaDesks, live: LiveMeeting, prepare: PrepareMeeting) -> None:
    agenda = desks.open_sent(live.meeting.id)
    agenda.do(lambda making: making.change(agenda.draft.items[0].id, title="All the money"))
    agenda.undo()
    assert prepare.drafts(live.meeting.id) == {}


def test_two_windows_work_on_the_same_agenda(desks: AgendaDesks, live: LiveMeeting) -> None:
    one = desks.open_sent(live.meeting.id)
    assert desks.open_sent(live.meeting.id) is one


def test_an_agenda_of_the_drawer_is_one_desk_too(desks: AgendaDesks, prepare: PrepareMeeting) -> None:
    drawer = AgendaDrawer(prepare._meetings)  # pyright: ignore[reportPrivateUsage]
    agenda_id = drawer.put(PLAN)
    one = desks.open(agenda_id)
    assert desks.open(agenda_id) is one
    one.do(lambda making: making.change_meeting(title="Trains"))
    del one
    gc.collect()
    assert desks.open(agenda_id).draft.title == "Trains"


def test_the_same_agenda_never_makes_two_meetings(prepare: PrepareMeeting) -> None:
    first = prepare.make(with_ids(PLAN), meeting_id="agenda-1")
    draft = draft_of(first)
    again = prepare.make(replace(draft, title="Better buses", items=draft.items[::-1]), meeting_id="agenda-1")
    assert again is first
    assert [again.texts[item.id].title for item in again.state.on_agenda()] == ["Late buses", "Money"]
    assert again.meeting.title == "Better buses"


def test_a_meeting_without_its_items_gets_them_the_next_time(prepare: PrepareMeeting) -> None:
    """The computer stopped after the meeting was kept, and before its items were."""
    draft = with_ids(PLAN)
    whole = prepare.make(draft, meeting_id="agenda-1")
    log = prepare._log  # pyright: ignore[reportPrivateUsage]
    assert isinstance(log, ListLog)
    log.kept.clear()
    prepare.opened.forget_all()
    again = prepare.make(draft, meeting_id="agenda-1")
    assert again is not whole
    assert [again.texts[item.id].title for item in again.state.on_agenda()] == ["Money", "Late buses"]


def test_facts_that_another_laptop_changed_meanwhile_stay(prepare, desks: AgendaDesks, live: LiveMeeting) -> None:
    agenda = desks.open_sent(live.meeting.id)
    agenda.do(lambda making: making.change_meeting(place="Library"))
    prepare.change(live, replace(draft_of(live), title="Trains", place="Hall"), Because("more_time"))
    agenda.keep_changes(Because("more_time"))
    assert (live.meeting.title, live.meeting.place) == ("Trains", "Library")
    assert not agenda.is_changed


def item_of(agenda, at: int) -> DraftItem:
    return agenda.draft.items[at]


def test_items_that_another_laptop_changed_meanwhile_stay(prepare, desks: AgendaDesks, live: LiveMeeting) -> None:
    agenda = desks.open_sent(live.meeting.id)
    agenda.do(lambda making: making.change(item_of(agenda, 0).id, title="All the money"))
    now = draft_of(live)
    others = (*now.items[:1], replace(now.items[1], minutes=25), DraftItem("Trams", id="t1", minutes=5))
    prepare.change(live, replace(now, items=others), Because("more_time"))
    agenda.keep_changes(Because("more_time"))
    titles = [(live.texts[item.id].title, item.minutes) for item in live.state.on_agenda()]
    assert titles == [("All the money", 30), ("Late buses", 25), ("Trams", 5)]


def test_what_both_changed_is_told_once_and_then_mine_counts(prepare, desks: AgendaDesks, live: LiveMeeting) -> None:
    agenda = desks.open_sent(live.meeting.id)
    agenda.do(lambda making: making.change(item_of(agenda, 0).id, title="All the money"))
    now = draft_of(live)
    theirs = (replace(now.items[0], title="No money", minutes=20), now.items[1])
    prepare.change(live, replace(now, items=theirs), Because("more_time"))
    with pytest.raises(MeetingError, match="items_changed") as told:
        agenda.keep_changes(Because("more_time"))
    assert told.value.facts == {"titles": "All the money"}
    assert live.texts[now.items[0].id].title == "No money"
    assert (item_of(agenda, 0).title, item_of(agenda, 0).minutes) == ("All the money", 20)
    agenda.keep_changes(Because("more_time"))
    assert live.texts[now.items[0].id].title == "All the money"


def test_a_draft_that_waited_takes_nothing_back(prepare, desks: AgendaDesks, live: LiveMeeting) -> None:
    """The program was closed with changes that were not said yet, and another laptop changed the agenda meanwhile."""
    agenda = desks.open_sent(live.meeting.id)
    money = item_of(agenda, 0).id
    agenda.do(lambda making: making.change(money, title="All the money"))
    del agenda
    gc.collect()
    now = draft_of(live)
    others = (now.items[0], replace(now.items[1], title="Buses that never come"))
    prepare.change(live, replace(now, title="Travel", items=others), Because("more_time"))
    desks.open_sent(live.meeting.id).keep_changes(Because("more_time"))
    assert [text.title for text in live.texts.values()] == ["All the money", "Buses that never come"]
    assert live.meeting.title == "Travel"
