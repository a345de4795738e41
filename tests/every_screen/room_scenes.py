"""The screen for the room, and the page that opens it, in every state that looks different."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.services.live_meeting import LiveMeeting
from app.ui.screens.room import RoomScreen
from app.ui.screens.room_set_up import RoomSetUpPage
from tests.every_screen import stage as play
from tests.every_screen.run_scenes import ended
from tests.every_screen.stage import Make, Place, shown


def room(scene: str, happen: Callable[[LiveMeeting], object] = lambda _live: None, metres: int = 3) -> Make:
    def make(place: Place) -> QWidget:
        place.stage.house.group.room.say("metres", metres)
        screen = RoomScreen(place.desk, place.stage.meeting(scene, happen), place.window)
        screen.resize(place.window.size())
        return screen

    return shown(make)


def _set_up(place: Place) -> QWidget:
    place.stage.house.group.room.say("metres", 4)
    return RoomSetUpPage(place.desk, lambda: None, lambda: None)  # pyright: ignore


ROOM_SCENES: dict[str, tuple[type[QWidget], Make]] = {
    "room": (RoomScreen, room("running", play.running)),
    "room, before it starts": (RoomScreen, room("prepared")),
    "room, far away": (RoomScreen, room("points", play.with_points, metres=10)),
    "room, paused": (RoomScreen, room("paused", play.paused)),
    "room, break": (RoomScreen, room("break", lambda live: play.running(live).break_now())),
    "room, thinking": (RoomScreen, room("thinking", lambda live: play.running(live).think(0))),
    "room, ended": (RoomScreen, room("ended", ended)),
    "room, set up": (RoomSetUpPage, shown(_set_up)),
}
