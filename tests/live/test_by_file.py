"""A laptop that no network reaches: it follows from a file, its points come back by file, and nothing is doubled."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.errors import MeetingError
from app.domain.events import first_break
from app.domain.kinds import PointRaised, TakenBack
from app.domain.points_file import Counted, PointsFile, is_from_a_file
from app.domain.wire import Press
from app.domain.wire_lines import wish_told
from app.services.about_point import AboutPoint
from app.services.by_file import may_take_in
from app.services.following import Following
from app.services.handing_over import HandingOver
from app.services.hearing import Hearing
from app.services.live_meeting import LiveMeeting
from app.services.meeting_files import follow_from_file, meeting_file, read_meeting_file
from app.services.running import Running
from app.services.taking_in import TakingIn, read_points_file
from app.storage.deleting import forget_old_keys
from tests.live.test_over_the_network import AGENDA, Desk, Hall, laptop, state_of, until

__all__ = ["laptop"]


@pytest.fixture
def host(laptop: Hall) -> Desk:
    return laptop("host")


@pytest.fixture
def live(host: Desk) -> LiveMeeting:
    live = host.prepare.make(AGENDA)
    Running(live, "ebe").start({"ebe": 4})
    return live


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path


def follow(stick: Path, live: LiveMeeting, guest: Desk, invitation: str = "") -> Following:
    """Carry the meeting from one laptop to the other."""
    file = stick / "Our meeting.fairsay-meeting"
    file.write_bytes(meeting_file(live, invitation))
    told = read_meeting_file(file).told
    assert told is not None
    return Following(follow_from_file(told, guest.house.record.guests, guest.prepare.open), "me", "ebe")


def handed(stick: Path, me: Following, guest: Desk) -> PointsFile:
    file = stick / "My points.fairsay-points"
    HandingOver(me.meeting, guest.prepare).save(file)
    return read_points_file(file)


def taking(host: Desk, live: LiveMeeting) -> TakingIn:
    return TakingIn(live, host.house.record.authors)


def ids(live: LiveMeeting) -> list[str]:
    return [event.id for event in live.events]


def test_a_laptop_that_was_never_connected_hands_its_points_over(
    laptop: Hall, host: Desk, live: LiveMeeting, stick: Path
):
    guest = laptop("guest")
    shared = host.sharing.share(live)
    until(lambda: shared.ways_in)
    me = follow(stick, live, guest, shared.ways_in.invitation)
    assert [me.meeting.texts[item.id].title for item in me.meeting.state.on_agenda()] == ["Buses", "Taxis", "Trains"]
    assert me.meeting.state.now == live.state.now
    point = me.raise_point()
    me.add_words(point, "The bus is late")
    me.press_card("slow_down")
    assert state_of(me, point) == "kept"
    points = handed(stick, me, guest)
    assert state_of(me, point) == "by_file"
    assert is_from_a_file(points.device)

    took = taking(host, live).take(points)
    assert (took.taken, took.known, took.refused) == (Counted(1, 1, 1), Counted(), ())
    assert "The bus is late" in live.words.values()
    assert host.house.record.authors.author(point) == points.device
    again = taking(host, live).take(points)
    assert (again.taken, again.known, again.refused) == (Counted(), Counted(1, 1, 1), ())
    before = ids(live)

    joined = guest.join(shared.ways_in.code)  # the network came after all
    until(lambda: joined.contact == "connected" and state_of(me, point) == "with_meeting")
    until(lambda: not guest.house.record.guests.waiting(live.meeting.id))
    assert ids(live) == before == ids(me.meeting)
    assert joined.meeting is me.meeting
    until(lambda: host.house.record.authors.author(point) != points.device)
    Hearing(Running(live, "ebe")).answer(point, "will_change", "We ask the council")
    until(lambda: next(one for one in me.mine() if one.press.id == point).answer == "We ask the council")
    me.take_back(point)
    until(lambda: isinstance(live.events[-1].what, TakenBack))
    until(lambda: me.meeting.events == live.events)
    assert joined.told_refusals() == ()
    assert "The bus is late" not in live.words.values()
    assert first_break(live.meeting.id, host.house.record.log.read(live.meeting.id)) is None


def test_a_laptop_that_lost_its_connection_hands_over_what_waits(
    laptop: Hall, host: Desk, live: LiveMeeting, stick: Path
):
    guest = laptop("guest")
    shared = host.sharing.share(live)
    until(lambda: shared.ways_in)
    joined = guest.join(shared.ways_in.code)
    me = Following(joined.meeting, "me", "ebe")
    first = me.raise_point()
    until(lambda: state_of(me, first) == "with_meeting")
    shared.close(says_ended=False)
    shared.wait()
    me.take_back(first)
    late = me.raise_point()
    took = taking(host, live).take(handed(stick, me, guest))
    assert (took.taken, took.refused) == (Counted(points=1, more=1), ())
    assert [one.press.id for one in Hearing(Running(live)).waiting()] == [late]


def test_a_newer_file_from_the_host_empties_the_outbox(laptop: Hall, host: Desk, live: LiveMeeting, stick: Path):
    guest = laptop("guest")
    me = follow(stick, live, guest)
    point = me.raise_point()
    taking(host, live).take(handed(stick, me, guest))
    Running(live, "ebe").break_now()
    assert follow(stick, live, guest).meeting is me.meeting
    assert state_of(me, point) == "with_meeting"
    assert guest.house.record.guests.waiting(live.meeting.id) == []
    assert me.meeting.events == live.events
    assert HandingOver(me.meeting, guest.prepare).waits().is_nothing


def test_what_was_saved_is_known_after_the_program_was_closed(laptop: Hall, live: LiveMeeting, stick: Path):
    guest = laptop("guest")
    me = follow(stick, live, guest)
    saved, since = me.raise_point(), ""
    handed(stick, me, guest)
    since = me.raise_point()
    guest.close()
    guest = laptop("guest")
    me = Following(guest.prepare.open(live.meeting.id), "me", "ebe")
    assert (state_of(me, saved), state_of(me, since)) == ("by_file", "kept")
    assert HandingOver(me.meeting, guest.prepare).not_saved() == 1
    assert len(handed(stick, me, guest).presses) == 2  # a lost stick loses nothing


def test_points_come_until_7_days_after_the_end_as_the_rules_allow(
    laptop: Hall, host: Desk, live: LiveMeeting, stick: Path
):
    guest = laptop("guest")
    me = follow(stick, live, guest)
    me.press_card("slow_down")
    point = me.raise_point()
    me.ask_pause()
    points = handed(stick, me, guest)
    Running(live, "ebe").end()
    took = taking(host, live).take(points)
    assert took.taken == Counted(points=1)
    assert [one.why.code for one in took.refused] == ["meeting_ended", "pause_is_past"]
    assert next(press for press in live.state.presses if press.id == point).is_after
    assert may_take_in(live)
    meeting_id, links = live.meeting.id, host.house.record.authors
    forget_old_keys(host.house.places.record, live.utc_now() + timedelta(days=6))
    assert links.made(meeting_id)
    forget_old_keys(host.house.places.record, live.utc_now() + timedelta(days=8))
    assert not links.made(meeting_id)


def test_a_file_stops_no_meeting(laptop: Hall, host: Desk, live: LiveMeeting, stick: Path):
    guest = laptop("guest")
    me = follow(stick, live, guest)
    me.ask_pause()
    took = taking(host, live).take(handed(stick, me, guest))
    assert [one.why.code for one in took.refused] == ["pause_is_past"]
    assert live.state.pause is None


def test_a_file_may_only_do_what_follow_may(laptop: Hall, host: Desk, live: LiveMeeting, stick: Path):
    guest = laptop("guest")
    me = follow(stick, live, guest)
    me.meeting.keeper.is_chair = True  # pyright: ignore  # as a program that lets anybody run
    Running(me.meeting, "ebe").break_now()
    point = me.raise_point()
    took = taking(host, live).take(handed(stick, me, guest))
    assert [one.why.code for one in took.refused] == ["not_allowed_here"]
    assert took.taken == Counted(points=1)
    assert not live.state.on_break
    forged = Press(seq=1, wishes=(wish_told("f0", TakenBack(point), me.maker),))
    took = taking(host, live).take(PointsFile(meeting_id=live.meeting.id, device="f11e000000000000", presses=(forged,)))
    assert [one.why.code for one in took.refused] == ["not_yours"]


def test_points_of_another_meeting_are_refused(laptop: Hall, host: Desk, live: LiveMeeting, stick: Path):
    guest = laptop("guest")
    me = follow(stick, live, guest)
    me.raise_point()
    another = host.prepare.make(AGENDA)
    with pytest.raises(MeetingError, match="points_other_meeting"):
        taking(host, another).take(handed(stick, me, guest))
    assert may_take_in(live)
    assert not may_take_in(me.meeting)


def test_nothing_is_saved_where_nothing_waits(laptop: Hall, live: LiveMeeting, stick: Path):
    guest = laptop("guest")
    me = follow(stick, live, guest)
    with pytest.raises(MeetingError, match="nothing_waits"):
        handed(stick, me, guest)


def test_the_laptop_with_the_record_does_not_follow_its_own_file(host: Desk, live: LiveMeeting, stick: Path):
    with pytest.raises(MeetingError, match="own_meeting"):
        follow(stick, live, host)


def test_private_words_stay_at_home(laptop: Hall, live: LiveMeeting, stick: Path):
    me = Following(live, "me")
    hidden, shown = me.raise_point(), me.raise_point()
    me.add_words(hidden, "Only for co-chairs")
    me.add_words(shown, "For everyone")
    AboutPoint(me).show_everyone(shown)
    content = meeting_file(live)
    assert b"Only for co-chairs" not in content
    guest = follow(stick, live, laptop("guest")).meeting
    assert set(guest.words.values()) == {"For everyone"}
    assert sum(isinstance(event.what, PointRaised) for event in guest.events) == 2


def test_two_lists_that_part_end_as_the_newest_file_says(laptop: Hall, host: Desk, live: LiveMeeting, stick: Path):
    guest, before = laptop("guest"), len(live.events)
    copy = laptop("copy")
    second = follow(stick, live, copy)
    second.meeting.keeper.become_host()  # type: ignore[attr-defined]
    Running(live, "ebe").next_item()
    me = follow(stick, live, guest)
    point = me.raise_point()
    Running(second.meeting, "ebt").break_now()
    Running(second.meeting, "ebt").break_over()
    follow(stick, second.meeting, guest)
    assert me.meeting.events[: len(second.meeting.events)] == second.meeting.events
    assert len(me.meeting.events) > before
    assert state_of(me, point) == "kept"
