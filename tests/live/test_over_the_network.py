"""The real thing on one machine: a hub, a door, a code, and two records on disk."""

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app import build, paths
from app.build_live import LiveSharing, Stores
from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.errors import MeetingError
from app.domain.join_code import JoinCode, parse_code
from app.domain.kinds import TakenBack
from app.domain.own_address import OwnAddress
from app.services.following import Following
from app.services.hearing import Hearing
from app.services.house import House, Speech
from app.services.late_sharing import LateSharing
from app.services.prepare_meeting import PrepareMeeting
from app.services.running import Running
from app.services.sharing import JoinedMeeting, MeetingHere
from app.storage.ways_back import WaysBackFiles
from tests.fakes import FakeVoice

PATIENCE_S = 20
NET = f"127.{100 + os.getpid() % 150}.0"
"""Tests side by side are in networks of their own, so that no laptop finds the meeting of another test."""


def until(is_so: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.01)


def state_of(me: Following, point: str) -> str:
    return next(mine.state for mine in me.mine() if mine.press.id == point)


@dataclass
class Desk:
    """One laptop: its record, and its way to others."""

    prepare: PrepareMeeting
    sharing: LiveSharing
    house: House

    def join(self, code: str, address: str = "") -> JoinedMeeting:
        came: list[JoinedMeeting | MeetingError] = []
        here = MeetingHere("", address) if address else None
        self.sharing.join(code, here, came.append, came.append)
        until(lambda: came)
        if isinstance(came[0], MeetingError):
            raise came[0]
        return came[0]

    def dies(self) -> None:
        """As far as other laptops see it, and its own disk: the program is gone without a word."""
        for shared in self.sharing._shared.values():
            shared.close(says_ended=False)
            shared.wait()
        for joined in self.sharing._joined.values():
            joined.leave(says_bye=False)
        self.sharing._shared.clear()
        self.sharing._joined.clear()
        self.close()

    def close(self) -> None:
        self.house.close()


class Hall:
    """Laptops, each with an address of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.desks = folder, dict[str, Desk]()

    def __call__(self, name: str) -> Desk:
        """Start the program on a laptop, for the first time or again."""
        own = (OwnAddress(f"{NET}.{11 + [*dict.fromkeys((*self.desks, name))].index(name)}", 8),)
        places = paths.places(self.folder / name)
        places.make_folders()
        house = build.build(places, Speech(FakeVoice, list))
        sharing = LateSharing(lambda: made, lambda: any(places.ways_back.glob("*")))
        record, ways, pictures = house.record, WaysBackFiles(places.ways_back), house.group.meeting_pictures
        stores = Stores(record.guests, record.authors, ways, house.prepare.open, pictures=pictures)
        made = LiveSharing(lambda: stores, lambda: own)
        house.__dict__["sharing"] = sharing
        self.desks[name] = Desk(house.prepare, made, house)
        return self.desks[name]


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Hall]:
    hall = Hall(tmp_path)
    yield hall
    for desk in reversed(hall.desks.values()):
        desk.sharing.close()
        desk.close()


AGENDA = AgendaDraft(
    title="Travel", items=tuple(DraftItem(title, minutes=10) for title in ("Buses", "Taxis", "Trains"))
)


def test_a_code_leads_to_the_meeting_and_a_point_comes_back(laptop: Hall):
    host, guest = laptop("host"), laptop("guest")
    live = host.prepare.make(AGENDA)
    run = Running(live, "ebe")
    run.start({"ebe": 4})
    shared = host.sharing.share(live)
    until(lambda: shared.ways_in)
    began = time.monotonic()
    joined = guest.join(shared.ways_in.code.replace("-", " "))
    assert time.monotonic() - began < 5
    meeting = joined.meeting
    assert joined.check_words == shared.ways_in.check_words
    assert [meeting.texts[item.id].title for item in meeting.state.on_agenda()] == ["Buses", "Taxis", "Trains"]
    until(lambda: meeting.state.now == live.state.now)
    me = Following(meeting, "me", "ebe")
    point = me.raise_point()
    me.add_words(point, "The bus is late")
    until(lambda: me.mine()[0].state == "with_meeting" and "The bus is late" in live.words.values())
    Hearing(run).see(point)
    until(lambda: me.mine()[0].state == "seen")
    Hearing(run).answer(point, "will_change", "We ask the council")
    run.next_item()
    until(lambda: meeting.state.now == live.state.now)
    until(lambda: me.mine()[0].answer == "We ask the council")
    until(lambda: [line.id for line in meeting.events] == [line.id for line in live.events])
    assert shared.here() == {"": 1}
    joined.say_group("ebe")
    until(lambda: shared.here() == {"ebe": 1})
    joined.leave()
    shared.stop()


def test_a_co_chairs_code_lets_run_and_a_wrong_code_lets_nobody_in(laptop: Hall):
    host, guest = laptop("host"), laptop("guest")
    live = host.prepare.make(AGENDA)
    Running(live, "ebe").start()
    shared = host.sharing.share(live)
    until(lambda: shared.ways_in)
    with pytest.raises(MeetingError) as wrong:
        guest.sharing.join(shared.ways_in.code[:-1] + str((int(shared.ways_in.code[-1]) + 1) % 10), None, print, print)
    assert wrong.value.code == "code_wrong_digit"
    old = shared.ways_in.code
    shared.new_code()
    with pytest.raises(MeetingError) as gone:
        guest.join(old)
    assert gone.value.code == "code_not_this_meeting"
    joined = guest.join(shared.ways_in.chair_code)
    until(lambda: joined.meeting.state.now == live.state.now)
    Running(joined.meeting, "ebt").next_item()
    until(lambda: live.state.now == live.state.on_agenda()[1].id)
    until(lambda: joined.meeting.state.now == live.state.now)


def test_an_invitation_leads_to_the_meeting_too(laptop: Hall):
    host, guest = laptop("host"), laptop("guest")
    live = host.prepare.make(AGENDA)
    Running(live).start()
    shared = host.sharing.share(live)
    until(lambda: shared.ways_in)
    joined = guest.join(shared.ways_in.invitation + "\n")
    until(lambda: joined.meeting.state.now == live.state.now)
    assert not joined.is_chair


def test_an_address_leads_to_a_meeting_that_the_code_does_not_find(laptop: Hall):
    host, guest = laptop("host"), laptop("guest")
    live = host.prepare.make(AGENDA)
    shared = host.sharing.share(live)
    until(lambda: shared.ways_in)
    elsewhere = JoinCode(parse_code(shared.ways_in.code).secret).said
    joined = guest.join(elsewhere, shared.ways_in.addresses[0])
    assert joined.meeting.meeting.title == "Travel"
    with pytest.raises(MeetingError) as wrong:
        guest.join(elsewhere, "over there")
    assert wrong.value.code == "address_wrong"


def test_a_co_chairs_laptop_takes_over_when_the_host_is_gone(laptop: Hall):
    host, chair, guest = laptop("host"), laptop("chair"), laptop("guest")
    live = host.prepare.make(AGENDA)
    Running(live, "ebe").start({"ebe": 4})
    shared = host.sharing.share(live)
    until(lambda: shared.ways_in)
    ran = chair.join(shared.ways_in.chair_code)
    followed = guest.join(shared.ways_in.code)
    me = Following(followed.meeting, "me", "ebe")
    point = me.raise_point()
    until(lambda: me.mine()[0].state == "with_meeting")
    until(lambda: len(followed.way.ticket.hubs) > 1)
    until(lambda: [line.id for line in ran.meeting.events] == [line.id for line in live.events])
    host.dies()
    until(lambda: followed.contact == "cut" and ran.contact == "cut")
    waits = me.raise_point()
    until(lambda: ran.may_take_over)
    began = time.monotonic()
    now = chair.sharing.take_over(live.meeting.id)
    until(lambda: followed.contact == "connected" and state_of(me, waits) == "with_meeting")
    assert time.monotonic() - began < 15
    assert now.state == "ready"
    assert {point, waits} <= {event.id for event in ran.meeting.events}
    me.take_back(point)
    until(lambda: followed.meeting.state == ran.meeting.state and not followed.meeting.keeper.outbox.unkept)
    assert followed.told_refusals() == ()

    again = laptop("host")
    back = again.prepare.open(live.meeting.id)
    until(lambda: again.sharing.joined(live.meeting.id))
    until(lambda: [line.id for line in back.events] == [line.id for line in ran.meeting.events])
    assert len({line.id for line in back.events}) == len(back.events)


def test_a_guest_that_was_closed_is_in_again_by_itself_and_owns_its_points(laptop: Hall):
    host, guest = laptop("host"), laptop("guest")
    live = host.prepare.make(AGENDA)
    Running(live, "ebe").start({"ebe": 4})
    shared = host.sharing.share(live)
    until(lambda: shared.ways_in)
    me = Following(guest.join(shared.ways_in.code).meeting, "me", "ebe")
    point = me.raise_point()
    until(lambda: me.mine()[0].state == "with_meeting")
    guest.dies()
    guest = laptop("guest")
    meeting = guest.prepare.open(live.meeting.id)
    until(lambda: guest.sharing.joined(live.meeting.id).contact == "connected")
    me = Following(meeting, "me", "ebe")
    me.take_back(point)
    until(lambda: any(isinstance(event.what, TakenBack) for event in live.events))
    guest.dies()
    guest = laptop("guest")
    again = guest.join(shared.ways_in.code)
    assert again.meeting.keeper.device == Following(again.meeting, "me", "ebe").meeting.keeper.device
    assert sum(shared.here().values()) <= 1


def test_a_host_that_was_closed_shares_again_with_the_same_code(laptop: Hall):
    host, guest = laptop("host"), laptop("guest")
    live = host.prepare.make(AGENDA)
    Running(live, "ebe").start({"ebe": 4})
    shared = host.sharing.share(live)
    until(lambda: shared.ways_in)
    code = shared.ways_in.code
    joined = guest.join(code)
    me = Following(joined.meeting, "me", "ebe")
    host.dies()
    until(lambda: joined.contact == "cut")
    point = me.raise_point()
    host = laptop("host")
    live = host.prepare.open(live.meeting.id)
    until(lambda: host.sharing.shared(live.meeting.id).ways_in)
    assert host.sharing.shared(live.meeting.id).ways_in.code == code
    until(lambda: point in {event.id for event in live.events})
    until(lambda: state_of(me, point) == "with_meeting" or joined.contact == "connected")


def test_a_meeting_that_is_shared_no_more_stays_so_until_somebody_shares_it_again(laptop: Hall):
    host, guest = laptop("host"), laptop("guest")
    live = host.prepare.make(AGENDA)
    Running(live, "ebe").start({"ebe": 4})
    shared = host.sharing.share(live)
    until(lambda: shared.ways_in)
    joined = guest.join(shared.ways_in.code)
    me = Following(joined.meeting, "me", "ebe")
    point = me.raise_point()
    until(lambda: state_of(me, point) == "with_meeting")
    shared.stop()
    shared.wait()
    until(lambda: joined.contact == "ended")
    host.close()
    host = laptop("host")
    live = host.prepare.open(live.meeting.id)
    assert host.sharing.shared(live.meeting.id) is None
    shared = host.sharing.share(live)
    until(lambda: shared.ways_in and joined.contact == "connected")
    me.take_back(point)
    until(lambda: any(isinstance(event.what, TakenBack) for event in live.events))


def test_nothing_of_a_room_stays_when_the_meeting_is_over(laptop: Hall):
    host, guest = laptop("host"), laptop("guest")
    live = host.prepare.make(AGENDA)
    run = Running(live, "ebe")
    run.start({"ebe": 4})
    shared = host.sharing.share(live)
    until(lambda: shared.ways_in)
    joined = guest.join(shared.ways_in.code)
    folders = [paths.places(laptop.folder / name).ways_back for name in ("host", "guest")]
    assert [len(list(folder.iterdir())) for folder in folders] == [1, 1]
    run.end()
    until(lambda: joined.meeting.state.phase == "ended")
    until(lambda: [len(list(folder.iterdir())) for folder in folders] == [0, 0])
