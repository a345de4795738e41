"""Sharing a meeting and joining one, and what screens of a meeting say about other laptops."""

from collections.abc import Callable
from typing import Literal, cast

from PySide6.QtWidgets import QWidget

from app.domain.errors import MeetingError
from app.domain.network_check import HeardNow
from app.services.contact import Contact
from app.services.following import Following
from app.services.house import House
from app.services.running import Running
from app.services.sharing import MeetingHere, SharingState
from app.ui.leaving import leave
from app.ui.screens.choose_agenda import ChooseAgendaPage
from app.ui.screens.delete_meeting import DeleteMeetingPage
from app.ui.screens.follow import FollowScreen
from app.ui.screens.join_meeting import JoinMeetingPage
from app.ui.screens.question import Question
from app.ui.screens.run import RunScreen
from app.ui.screens.same_words import SameWordsQuestion
from app.ui.screens.share_meeting import ShareMeetingPage
from tests.every_screen import stage as play
from tests.every_screen.stage import PROFILE, Make, Place, show
from tests.ui.fake_sharing import WORDS, FakeJoined, FakeShared, FakeSharing, guest_of
from tests.ui.looking import settle

HERE = {"ebe": 3, "ebt": 1, "": 2}


def network(place: Place) -> FakeSharing:
    """Pretend, for this window only, that there is a way to other laptops."""
    sharing = FakeSharing()
    house = cast("House", _HouseBeside(place.stage.house, sharing))
    place.desk.house = house
    return sharing


class _HouseBeside:
    """The house of the stage, with a way to other laptops."""

    def __init__(self, house: House, sharing: FakeSharing) -> None:
        self._house, self.sharing = house, sharing

    def __getattr__(self, name: str) -> object:
        return getattr(self._house, name)


def shared(state: SharingState, after: Callable[[QWidget, FakeShared], object] = lambda *_: None) -> Make:
    def make(place: Place) -> QWidget:
        live, sharing = place.stage.meeting("running", play.running), network(place)
        now = sharing.share(live)
        now.guests = dict(HERE)
        now.become(state, "network_apart" if state == "failed" else "")
        page = show(place, ShareMeetingPage(place.desk, sharing, live))
        after(page, now)
        settle()
        return page

    return make


def _not_yet(place: Place) -> QWidget:
    return show(place, ShareMeetingPage(place.desk, network(place), place.stage.meeting("running", play.running)))


def _no_code(_page: QWidget, now: FakeShared) -> None:
    now.ways_in = None
    now.listeners.tell()


def _joined(_page: QWidget, now: FakeShared) -> None:
    now.organisation = "joined"
    now.listeners.tell()


def _unusable(_page: QWidget, now: FakeShared) -> None:
    now.organisation = "unusable"
    now.organisation_trouble = MeetingError("organisation_credentials", file="hall-1.creds")
    now.listeners.tell()


def _moved(_page: QWidget, now: FakeShared) -> None:
    now.has_moved = True
    now.listeners.tell()


def _chair(page: QWidget, _now: FakeShared) -> None:
    page._chair.show_it(is_shown=True)  # pyright: ignore


def _checked(page: QWidget, *troubles: str, laptops: int = 0, is_looking: bool = False) -> None:
    page._hear.look_or_stop()  # pyright: ignore
    page._hear._show(HeardNow(laptops, troubles, is_looking))  # pyright: ignore


def _ask_to_stop(place: Place) -> QWidget:
    page = shared("ready")(place)
    page._ask_to_stop()  # pyright: ignore
    settle()
    asked = place.window.page
    assert asked is not None
    return asked


def join(after: Callable[[JoinMeetingPage], object] = lambda _page: None) -> Make:
    def make(place: Place) -> QWidget:
        page = JoinMeetingPage(place.desk, network(place))
        show(place, page)
        after(page)
        settle()
        return page

    return make


def found(*addresses: str) -> Callable[[JoinMeetingPage], object]:
    meetings = tuple(MeetingHere(f"room {address}", address) for address in addresses)
    return lambda page: page._found.show_meetings(meetings)  # pyright: ignore


def _joining(page: JoinMeetingPage) -> None:
    page._code.set_words("023 4821 7730")  # pyright: ignore
    page._join_by_code()  # pyright: ignore


def _wrong(page: JoinMeetingPage) -> None:
    page._code.set_words("023 4821 7731")  # pyright: ignore
    page._failed(MeetingError("network_none"))  # pyright: ignore
    page._open_paste()  # pyright: ignore
    _checked(page, "network_apart", "firewall")


def _same_words(place: Place) -> QWidget:
    return show(place, SameWordsQuestion(WORDS, lambda *_answer: None))


def _as_guest(place: Place, contact: Contact) -> FakeJoined:
    live = place.stage.meeting("points", play.with_points)
    joined = FakeJoined(guest_of(live), contact)
    network(place).in_meetings[live.meeting.id] = joined
    return joined


def follow(contact: Contact) -> Make:
    def make(place: Place) -> QWidget:
        guest = _as_guest(place, contact).meeting
        return show(place, FollowScreen(place.desk, place.bridge(guest), Following(guest, PROFILE)))

    return make


def run_as_guest(contact: Contact, then: Callable[[RunScreen], object] = lambda _run: None) -> Make:
    def make(place: Place) -> QWidget:
        joined = _as_guest(place, contact)
        joined.may_take_over = contact == "away"
        guest = joined.meeting
        shown = show(place, RunScreen(place.desk, place.bridge(guest), Running(guest), place.window))
        then(shown)
        return shown

    return make


def _take_over(run: RunScreen) -> None:
    run._laptops._take_over.click()  # pyright: ignore


def _took_over(run: RunScreen) -> None:
    _take_over(run)
    settle()
    run.window().page._answered("yes", "")  # pyright: ignore
    settle()


def run_shared(state: SharingState) -> Make:
    def make(place: Place) -> QWidget:
        live, sharing = place.stage.meeting("running", play.running), network(place)
        sharing.share(live).guests = dict(HERE)
        sharing.share(live).become(state)
        page = RunScreen(place.desk, place.bridge(live), Running(live), place.window)
        show(place, page)
        return page

    return make


def _ask_to_leave(place: Place) -> QWidget:
    guest = _as_guest(place, "cut").meeting
    Following(guest, PROFILE).raise_point()
    page = FollowScreen(place.desk, place.bridge(guest), Following(guest, PROFILE))
    show(place, page)
    leave(page, place.desk, guest)
    settle()
    asked = place.window.page
    assert asked is not None
    return asked


def delete(part: Literal["shares", "follows"]) -> Make:
    def make(place: Place) -> QWidget:
        if part == "follows":
            live = _as_guest(place, "connected").meeting
        else:
            live, sharing = place.stage.meeting("running", play.running), network(place)
            sharing.share(live).become("ready")
        return show(place, DeleteMeetingPage(place.desk, live.meeting.id, lambda: None))

    return make


def _choose(place: Place) -> QWidget:
    network(place)
    return show(place, ChooseAgendaPage(place.desk, "follow", place.tasks(), lambda *_asked: ""))


LAPTOP_SCENES: dict[str, tuple[type[QWidget], Make]] = {
    "share, not yet": (ShareMeetingPage, _not_yet),
    "share, starting": (ShareMeetingPage, shared("starting")),
    "share": (ShareMeetingPage, shared("ready")),
    "share, co-chair's code": (ShareMeetingPage, shared("ready", _chair)),
    "share, the network changed": (ShareMeetingPage, shared("ready", _moved)),
    "share, a new code is needed": (ShareMeetingPage, shared("ready", _no_code)),
    "share, joined to the organisation": (ShareMeetingPage, shared("ready", _joined)),
    "share, the organisation is unusable": (ShareMeetingPage, shared("ready", _unusable)),
    "share, failed": (ShareMeetingPage, shared("failed", lambda page, _now: _checked(page, "firewall"))),
    "share, stopped": (ShareMeetingPage, shared("stopped", lambda page, _now: _checked(page))),
    "share, laptops hear each other": (ShareMeetingPage, shared("ready", lambda page, _now: _checked(page, laptops=3))),
    "question: stop sharing": (ShareMeetingPage, _ask_to_stop),
    "join": (JoinMeetingPage, join()),
    "join, one is here": (JoinMeetingPage, join(found("192.168.1.23"))),
    "join, two are here": (JoinMeetingPage, join(found("192.168.1.23", "192.168.1.40"))),
    "join, joining": (JoinMeetingPage, join(_joining)),
    "join, by an address": (JoinMeetingPage, join(lambda page: page._open_address())),  # pyright: ignore
    "join, trouble": (JoinMeetingPage, join(_wrong)),
    "join, laptops listen": (JoinMeetingPage, join(lambda page: _checked(page, is_looking=True))),
    "join, one laptop does not hear": (
        JoinMeetingPage,
        join(lambda page: _checked(page, "network_between", "firewall_there", laptops=1)),
    ),
    "join, this laptop has no network": (JoinMeetingPage, join(lambda page: _checked(page, "network_none"))),
    "same words": (SameWordsQuestion, _same_words),
    "follow, connecting": (FollowScreen, follow("connecting")),
    "follow, cut off": (FollowScreen, follow("cut")),
    "follow, host away": (FollowScreen, follow("away")),
    "follow, not shared any more": (FollowScreen, follow("ended")),
    "run, cut off": (RunScreen, run_as_guest("cut")),
    "run, host away": (RunScreen, run_as_guest("away")),
    "question: take over": (RunScreen, run_as_guest("away", _take_over)),
    "run, took over": (RunScreen, run_as_guest("away", _took_over)),
    "run, shared": (RunScreen, run_shared("ready")),
    "run, sharing failed": (RunScreen, run_shared("failed")),
    "question: leave the meeting": (Question, _ask_to_leave),
    "delete, still shared": (DeleteMeetingPage, delete("shares")),
    "delete, still in it": (DeleteMeetingPage, delete("follows")),
    "choose an agenda, or join": (ChooseAgendaPage, _choose),
}
