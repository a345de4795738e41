"""Handing points over in a file, taking them in, and following from a file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.domain.errors import MeetingError
from app.domain.events import Maker, new_id, private_words
from app.domain.kinds import CardPressed, Kind, PauseAsked, PointRaised
from app.domain.meeting_file import MeetingFile, told_in_file
from app.domain.points_file import PointsFile
from app.domain.wire import Press
from app.domain.wire_lines import wish_told
from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.ui.screens.follow import FollowScreen
from app.ui.screens.hand_over import HandOverPage
from app.ui.screens.join_meeting import JoinMeetingPage
from app.ui.screens.take_in import TakeInPage
from tests.every_screen import stage as play
from tests.every_screen.laptop_scenes import join, network
from tests.every_screen.stage import PROFILE, Make, Place, show
from tests.ui.fake_sharing import guest_of
from tests.ui.looking import settle

DEVICE = "f11e0123456789ab"
NEW = (PointRaised(), PointRaised(), CardPressed("question"))
REFUSED = (PointRaised(), PauseAsked(), CardPressed("unheard_of"))  # pyright: ignore[reportArgumentType]


def points_for(live: LiveMeeting, whats: tuple[Kind, ...] = NEW) -> PointsFile:
    """What a laptop without a connection saved."""
    said = private_words("The bus is late")
    wishes = [wish_told(new_id(), what, Maker("follow"), None if at else said) for at, what in enumerate(whats)]
    presses = tuple(Press(seq=seq, wishes=(wish,)) for seq, wish in enumerate(wishes, 1))
    return PointsFile(meeting_id=live.meeting.id, device=DEVICE, presses=presses)


def guest_with_points(place: Place) -> LiveMeeting:
    """A meeting that is followed from a file, with things that wait to be handed over."""
    network(place)
    guest = guest_of(place.stage.meeting("points", play.with_points))
    if not list(guest.keeper.outbox):  # type: ignore[attr-defined]
        me = Following(guest, PROFILE)
        me.add_words(me.raise_point(), "The bus is late")
        me.press_card("slow_down")
    return guest


def _hand_over(after: Callable[[HandOverPage], object] = lambda _page: None) -> Make:
    def make(place: Place) -> QWidget:
        page = HandOverPage(place.desk, guest_with_points(place))
        show(place, page)
        after(page)
        settle()
        return page

    return make


def _saved(page: HandOverPage) -> None:
    page._saving._was_saved(Path("My points.fairsay-points"))  # pyright: ignore


def _nothing(place: Place) -> QWidget:
    guest = guest_of(place.stage.meeting("running", play.running))
    return show(place, HandOverPage(place.desk, guest))


def _take_in(after: Callable[[TakeInPage, LiveMeeting], object] = lambda *_: None) -> Make:
    def make(place: Place) -> QWidget:
        live = place.stage.meeting("take in", play.running)
        page = TakeInPage(place.desk, live, lambda *_asked: "")
        show(place, page)
        after(page, live)
        settle()
        return page

    return make


def _taken(page: TakeInPage, live: LiveMeeting) -> None:
    page.show_inside(points_for(live, REFUSED))
    page._take_in()  # pyright: ignore


def _another(page: TakeInPage, _live: LiveMeeting) -> None:
    page._failed(MeetingError("points_other_meeting"))  # pyright: ignore


def _with_file(page: JoinMeetingPage) -> None:
    live = page._desk.house.prepare.open(page._desk.house.meetings.lines(1)[0].id)  # pyright: ignore
    page._use_file(MeetingFile("", told_in_file(live.meeting, (), live.events, ())))  # pyright: ignore


def _join_from_file(place: Place) -> QWidget:
    place.stage.meeting("running", play.running)
    return join(_with_file)(place)


def _follow(place: Place) -> QWidget:
    guest = guest_with_points(place)
    return show(place, FollowScreen(place.desk, place.bridge(guest), Following(guest, PROFILE)))


BY_FILE_SCENES: dict[str, tuple[type[QWidget], Make]] = {
    "hand over": (HandOverPage, _hand_over()),
    "hand over, saved": (HandOverPage, _hand_over(_saved)),
    "hand over, nothing waits": (HandOverPage, _nothing),
    "take in": (TakeInPage, _take_in()),
    "take in, opened": (TakeInPage, _take_in(lambda page, live: page.show_inside(points_for(live)))),
    "take in, not all": (TakeInPage, _take_in(_taken)),
    "take in, another meeting": (TakeInPage, _take_in(_another)),
    "join, the meeting is in the file": (JoinMeetingPage, _join_from_file),
    "follow, from a file": (FollowScreen, _follow),
}
