"""Leaving a meeting for good, and deleting one that other laptops are in: over a real network, records on disk."""

import pytest

from app.domain.errors import MeetingError
from app.services.following import Following
from app.services.running import Running
from tests.live.test_over_the_network import AGENDA, Hall, laptop, state_of, until

__all__ = ["laptop"]


def test_who_left_for_good_needs_the_code_and_owns_what_it_owned(laptop: Hall):
    host, guest = laptop("host"), laptop("guest")
    live = host.prepare.make(AGENDA)
    Running(live, "ebe").start({"ebe": 4})
    shared = host.sharing.share(live)
    until(lambda: shared.ways_in)
    joined = guest.join(shared.ways_in.code)
    me = Following(joined.meeting, "me", "ebe")
    point = me.raise_point()
    until(lambda: state_of(me, point) == "with_meeting")
    guest.sharing.leave(live.meeting.id)
    until(lambda: shared.here() == {})
    assert guest.sharing.joined(live.meeting.id) is None
    late = me.raise_point()
    guest.dies()
    guest = laptop("guest")
    meeting = guest.prepare.open(live.meeting.id)
    assert guest.sharing.joined(live.meeting.id) is None
    me = Following(meeting, "me", "ebe")
    assert state_of(me, late) == "kept"
    assert late not in [line.id for line in live.events]
    guest.join(shared.ways_in.code)
    until(lambda: state_of(me, late) == "with_meeting")
    me.take_back(point)
    until(lambda: not live.state.press(point).is_open)


def test_a_meeting_that_laptops_are_in_is_not_deleted_under_them(laptop: Hall):
    host, guest = laptop("host"), laptop("guest")
    live = host.prepare.make(AGENDA)
    run = Running(live, "ebe")
    run.start({"ebe": 4})
    shared = host.sharing.share(live)
    until(lambda: shared.ways_in)
    joined = guest.join(shared.ways_in.code)
    until(lambda: joined.meeting.state.now == live.state.now)
    run.end()
    until(lambda: joined.meeting.state.phase == "ended")
    for desk, why in ((host, "meeting_shared"), (guest, "meeting_joined")):
        with pytest.raises(MeetingError) as refused:
            desk.prepare.delete(live.meeting.id)
        assert refused.value.code == why
    guest.sharing.leave(live.meeting.id)
    guest.prepare.delete(live.meeting.id)
    shared.stop()
    until(lambda: not live.is_open)
    host.prepare.delete(live.meeting.id)
