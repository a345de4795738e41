"""Sharing a meeting, joining one, and what a guest sees, by the name of their picture. No network is there."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.domain.kinds import Kind, PauseAsked, PointRaised
from app.services.contact import Contact
from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.services.sharing import MeetingHere
from app.ui.leaving import leave
from app.ui.screens.delete_meeting import DeleteMeetingPage
from app.ui.screens.follow import FollowScreen
from app.ui.screens.hand_over import HandOverPage
from app.ui.screens.join_meeting import JoinMeetingPage
from app.ui.screens.run import RunScreen
from app.ui.screens.same_words import SameWordsQuestion
from app.ui.screens.share_meeting import ShareMeetingPage
from app.ui.screens.take_in import TakeInPage
from tests.every_screen.by_file_scenes import points_for
from tests.look import meeting as play
from tests.look.room import Room
from tests.ui.fake_sharing import FakeJoined, FakeSharing, guest_of
from tests.ui.looking import press, settle

Make = Callable[[Room], QWidget]
WORDS = ("lamp", "river", "seven")


def _network(room: Room) -> FakeSharing:
    """Pretend that there is a way to other laptops."""
    sharing = FakeSharing()
    makers = replace(room.house.makers, sharing=lambda _house: sharing)
    room.house.close()
    room.house = room.desk.house = replace(room.house, makers=makers)
    return sharing


def _share(room: Room) -> QWidget:
    sharing = _network(room)
    live = room.meeting(play.running)
    now = sharing.share(live)
    now.guests = {"ebe": 3, "": 2}
    now.become("ready")
    if now.ways_in is not None:
        now.ways_in = replace(now.ways_in, check_words=WORDS)
    return room.show(ShareMeetingPage(room.desk, sharing, live))


def _run(room: Room) -> QWidget:
    sharing = _network(room)
    live = room.meeting(play.running)
    now = sharing.share(live)
    now.guests = {"ebe": 3, "": 2}
    now.become("ready")
    return room.show(RunScreen(room.desk, room.bridge(live), Running(live, "ebe", 14), room.window))


def _join(room: Room) -> QWidget:
    page = JoinMeetingPage(room.desk, _network(room))
    room.show(page)
    page._found.show_meetings((MeetingHere("r1", "192.168.1.23"),))  # pyright: ignore
    page._code.set_words("023 4821 7730")  # pyright: ignore
    settle()
    return page


def _guest(contact: Contact) -> Make:
    def make(room: Room) -> QWidget:
        sharing = _network(room)
        live = room.meeting(play.points)
        guest = guest_of(live)
        sharing.in_meetings[live.meeting.id] = FakeJoined(guest, contact)
        return room.show(FollowScreen(room.desk, room.bridge(guest), Following(guest, play.PROFILE)))

    return make


def _chair(room: Room) -> FakeJoined:
    """A co-chair's laptop whose host is away."""
    sharing = _network(room)
    live = room.meeting(play.running)
    return sharing.in_meetings.setdefault(
        live.meeting.id, FakeJoined(guest_of(live), "away", is_chair=True, may_take_over=True)
    )


def _run_host_away(room: Room) -> QWidget:
    guest = _chair(room).meeting
    return room.show(RunScreen(room.desk, room.bridge(guest), Running(guest, "ebe", 14), room.window))


def _ask_to_take_over(room: Room) -> QWidget:
    run = _run_host_away(room)
    run._laptops._take_over.click()  # pyright: ignore
    settle()
    return run


def _ask_to_leave(room: Room) -> QWidget:
    sharing = _network(room)
    guest = guest_of(room.meeting(play.points))
    sharing.in_meetings[guest.meeting.id] = FakeJoined(guest, "cut")
    Following(guest, play.PROFILE).raise_point()
    page = FollowScreen(room.desk, room.bridge(guest), Following(guest, play.PROFILE))
    room.show(page)
    leave(page, room.desk, guest)
    settle()
    return page


def _delete_shared(room: Room) -> QWidget:
    sharing, live = _network(room), room.meeting(play.ended)
    sharing.share(live).become("ready")
    return room.show(DeleteMeetingPage(room.desk, live.meeting.id, lambda: None))


def _share_without_wifi(room: Room) -> QWidget:
    return room.show(ShareMeetingPage(room.desk, _network(room), room.meeting(play.running)))


def _from_a_file(room: Room) -> LiveMeeting:
    """A meeting that is followed from a file: two things wait to be handed over."""
    _network(room)
    guest = guest_of(room.meeting(play.points))
    me = Following(guest, play.PROFILE)
    me.add_words(me.raise_point(), "The bus is late")
    me.press_card("slow_down")
    return guest


def _follow_from_a_file(room: Room) -> QWidget:
    guest = _from_a_file(room)
    return room.show(FollowScreen(room.desk, room.bridge(guest), Following(guest, play.PROFILE)))


def _take_in(*whats: Kind) -> Make:
    def make(room: Room) -> QWidget:
        live = room.meeting(play.running)
        page = TakeInPage(room.desk, live)
        room.show(page)
        page.show_inside(points_for(live, whats) if whats else points_for(live))
        if whats:
            press(page, "Take them in")
        settle()
        return page

    return make


SCENES: dict[str, Make] = {
    "leave-the-meeting": _ask_to_leave,
    "delete-still-shared": _delete_shared,
    "share-without-wifi": _share_without_wifi,
    "follow-from-a-file": _follow_from_a_file,
    "hand-over": lambda room: room.show(HandOverPage(room.desk, _from_a_file(room))),
    "take-in": _take_in(),
    "took-in": _take_in(PointRaised(), PauseAsked()),
    "share-meeting": _share,
    "run-shared": _run,
    "join-meeting": _join,
    "same-words": lambda room: room.show(SameWordsQuestion(WORDS, lambda *_answer: None)),
    "follow-cut-off": _guest("cut"),
    "follow-host-away": _guest("away"),
    "run-host-away": _run_host_away,
    "take-over": _ask_to_take_over,
}
