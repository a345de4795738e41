"""What one of the room may try, and what the host makes of it."""

import uuid

from app.domain.errors import MeetingError
from app.domain.events import Maker
from app.domain.kinds import PointRaised
from app.domain.wire import Press, Refused, tell
from app.domain.wire_lines import wish_told
from app.services.pending import told_by_host
from app.words.problems import known_here, words_for
from app.words.speaker import Speaker
from tests.live.conftest import new_hall
from tests.live.hall import ROOM, Hall, Laptop, on_host


def press_with(laptop: Laptop, event_id: str, maker: Maker) -> None:
    press = Press(seq=99, wishes=(wish_told(event_id, PointRaised(), maker),))
    laptop.link.publish(f"m.{ROOM}.up.{laptop.device}", tell(press))


def test_a_group_of_few_is_never_written_whatever_a_laptop_says():
    hall = new_hall(starts=False)
    hall.run.start({"ebe": 2, "ebt": 5})
    guest = hall.join()
    hall.wait()
    for group in ("ebe", "ebt"):
        press_with(guest, str(uuid.uuid4()), Maker("follow", group=group))
    hall.wait()
    written = [event.maker.group for event in hall.live.events if isinstance(event.what, PointRaised)]
    assert sorted(written, key=str) == [None, "ebt"]


def test_a_line_of_another_meeting_cannot_come_again_here(hall: Hall):
    guest = hall.join()
    hall.wait()
    theirs = str(uuid.uuid4())
    hall.log.kept["another"].append(f'{{"id":"{theirs}"}}')
    before = on_host(hall)
    press_with(guest, theirs, Maker("follow"))
    hall.wait()
    assert on_host(hall) == before
    point = guest.person.raise_point()
    hall.wait(3)
    assert point in on_host(hall)


def test_a_reason_that_only_a_newer_fair_say_knows_is_a_plain_sentence():
    told = told_by_host(Refused(epoch=1, seq=1, code="quite_new", facts={"code": "x", "not a name": 1, "count": 2}))
    assert (told.code, told.facts) == ("quite_new", {"count": 2})
    assert words_for(known_here(told), Speaker()).startswith("The co-chair's laptop did not take this.")
    assert known_here(MeetingError("not_yours")).code == "not_yours"
