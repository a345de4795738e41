"""A co-chair at a guest's laptop changes the agenda, as on the laptop that shares."""

from dataclasses import replace

import pytest

from app.domain.agenda import DraftItem, ItemText
from app.domain.errors import MeetingError
from app.domain.kinds import ItemAdded, ItemChanged
from app.domain.live_rights import MOST_TEXT_BYTES, texts_that_fit
from app.services.agenda_now import AgendaNow, NewItem
from app.services.kept_agenda import draft_of
from app.services.making import Because
from app.services.prepare_meeting import PrepareMeeting
from tests.fakes import FakeMeetings, FakeReader
from tests.live.conftest import new_hall
from tests.live.hall import Hall, Laptop, lines, on_host

WHY = Because("more_time")


def desk_of(laptop: Laptop) -> PrepareMeeting:
    return PrepareMeeting(FakeReader({}), FakeMeetings(laptop.store.log), laptop.store.log, laptop.clock)


def titles(of: Hall | Laptop) -> list[str]:
    meeting = of.live if isinstance(of, Hall) else of.meeting
    return [meeting.texts[item.id].title for item in meeting.state.on_agenda()]


def test_a_new_item_comes_to_every_laptop_and_stays(hall: Hall):
    chair, other = hall.join(is_chair=True), hall.join()
    hall.wait()
    now = AgendaNow(chair.chair)
    now.do(now.added(NewItem("Bus passes", minutes=5)), WHY)
    assert titles(chair)[-1] == "Bus passes"
    hall.wait()
    assert titles(hall) == titles(chair) == titles(other)
    assert lines(other) == lines(chair) == on_host(hall)
    (item,) = (item for item in hall.live.state.on_agenda() if hall.live.texts[item.id].title == "Bus passes")
    assert hall.log.texts[hall.live.meeting.id][item.id].title == "Bus passes"
    assert chair.store.texts[item.id] == other.store.texts[item.id]
    chair.kill()
    chair.start()
    assert titles(chair)[-1] == "Bus passes"


def test_a_new_item_waits_with_its_words_while_cut_off(hall: Hall):
    chair = hall.join(is_chair=True)
    hall.wait()
    chair.link.cut()
    now = AgendaNow(chair.chair)
    now.do(now.added(NewItem("Bus passes", minutes=5)), WHY)
    chair.kill()
    chair.start()
    assert titles(chair)[-1] == "Bus passes"
    hall.wait(3)
    assert titles(hall)[-1] == "Bus passes"
    assert chair.store.outbox == {}


def test_what_was_changed_is_put_back_from_the_same_laptop(hall: Hall):
    chair = hall.join(is_chair=True)
    hall.wait()
    before = [item.id for item in hall.live.state.on_agenda()]
    now = AgendaNow(chair.chair)
    now.do(now.added(NewItem("Bus passes", minutes=5)), WHY)
    last = now.to_come()[-1].id
    up = now.moved(last, -1)
    assert up is not None
    now.do(up, WHY)
    for _ in range(2):
        back = now.undoing()
        assert back is not None
        now.do(back, WHY)
    hall.wait()
    assert [item.id for item in hall.live.state.on_agenda()] == before


def test_before_the_start_the_whole_agenda_can_be_changed():
    hall = new_hall(starts=False)
    chair, other = hall.join(is_chair=True), hall.join()
    hall.wait()
    draft = draft_of(chair.meeting)
    first = replace(draft.items[0], title="Buses and trams", minutes=20)
    newer = replace(draft, items=(draft.items[1], first, *draft.items[2:], DraftItem("Lunch", minutes=30)))
    desk_of(chair).change(chair.meeting, newer)
    hall.wait()
    assert titles(hall) == ["Taxis", "Buses and trams", "Trains", "Walking", "Lunch"]
    assert titles(other) == titles(chair) == titles(hall)
    assert hall.live.texts == other.meeting.texts


def test_nothing_is_sent_where_nothing_changes(hall: Hall):
    chair = hall.join(is_chair=True)
    hall.wait()
    desk_of(chair).change(chair.meeting, draft_of(chair.meeting))
    assert not list(chair.keeper.outbox)


def test_a_follower_changes_no_agenda(hall: Hall):
    guest = hall.join()
    hall.wait()
    guest.keeper.is_chair = True  # as if its program was changed
    now = AgendaNow(guest.chair)
    now.do(now.added(NewItem("Bus passes", minutes=5)), WHY)
    hall.wait()
    assert [why.code for why in guest.keeper.told_refusals()] == ["not_allowed_here"]
    assert "Bus passes" not in titles(hall)
    assert titles(guest) == titles(hall)
    assert guest.meeting.texts == hall.live.texts


def test_two_co_chairs_change_the_same_words():
    hall = new_hall(starts=False)
    chair = hall.join(is_chair=True)
    hall.wait()
    chair.link.cut()
    for live, desk, title in ((chair.meeting, desk_of(chair), "Here"), (hall.live, hall.prepare, "There")):
        draft = draft_of(live)
        newer = replace(draft, items=(replace(draft.items[0], title=title), *draft.items[1:]))
        desk.change(live, newer, Because("more_time"))
    chair.link.heal()
    hall.wait(3)
    assert [why.code for why in chair.keeper.told_refusals()] == ["words_changed"]
    assert titles(chair) == titles(hall)
    assert titles(hall)[0] == "There"


def test_an_item_added_while_two_laptops_shared_comes_with_its_words(hall: Hall):
    chair = hall.join(is_chair=True)
    hall.wait()
    hall.host_link.cut()
    now = AgendaNow(hall.run)
    now.do(now.added(NewItem("Bus passes", minutes=5)), WHY)
    hall.wait(12)
    chair.seat.take_over()
    hall.host_link.heal()
    hall.wait(20)
    assert titles(chair)[-1] == "Bus passes"
    assert titles(hall) == titles(chair)


KNOWN = {"a": ItemText("a", 1, "Buses")}
NEWER = ItemText("a", 2, "Buses and trams")


def test_words_that_fit():
    said = ItemChanged("a", NEWER.digest())
    new = ItemText("b", 1, "Lunch")
    assert texts_that_fit([said, ItemAdded("b", text=new.digest())], (new, NEWER), KNOWN) == [NEWER, new]
    assert texts_that_fit([ItemChanged("a", KNOWN["a"].digest())], (), KNOWN) == [None]


@pytest.mark.parametrize(
    ("text", "texts", "code"),
    [
        (NEWER, (), "words_missing"),
        (NEWER, (replace(NEWER, title="Others"),), "words_missing"),
        (NEWER, (NEWER, ItemText("b", 1, "Nobody speaks of it")), "words_missing"),
        (replace(NEWER, version=3), (replace(NEWER, version=3),), "words_changed"),
        (replace(NEWER, lead="x" * MOST_TEXT_BYTES), (replace(NEWER, lead="x" * MOST_TEXT_BYTES),), "message_too_long"),
    ],
)
def test_words_that_do_not_fit(text: ItemText, texts: tuple[ItemText, ...], code: str):
    with pytest.raises(MeetingError) as why:
        texts_that_fit([ItemChanged("a", text.digest())], texts, KNOWN)
    assert why.value.code == code


def test_a_change_of_the_agenda_while_a_guest_is_away_comes_with_its_words_and_facts(hall: Hall):
    guest = hall.join()
    hall.wait()
    guest.kill()
    draft = draft_of(hall.live)
    first = replace(draft.items[0], title="Buses and trams")
    newer = replace(draft, title="Getting about", items=(first, *draft.items[1:]))
    hall.prepare.change(hall.live, newer, Because("more_time"))
    hall.wait()
    guest.start()
    hall.wait()
    assert guest.meeting.texts == hall.live.texts
    assert guest.meeting.meeting.title == "Getting about"


def test_a_change_of_the_agenda_comes_with_its_words(hall: Hall):
    guest = hall.join()
    hall.wait()
    draft = draft_of(hall.live)
    newer = replace(draft, items=(*draft.items, DraftItem("Any other business", minutes=5)))
    hall.prepare.change(hall.live, newer, Because("more_time"))
    hall.wait()
    titles = [guest.meeting.texts[item.id].title for item in guest.meeting.state.on_agenda()]
    assert titles[-1] == "Any other business"
    assert guest.store.texts == hall.live.texts
