"""The ways to hand points over in a file, and to take them in: offered only where they make sense."""

from app.services.by_file import is_guest, may_take_in
from app.services.handing_over import HandingOver
from app.services.live_meeting import LiveMeeting
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import way
from app.ui.screens.hand_over import HandOverPage
from app.ui.screens.take_in import TakeInPage
from app.ui.words import SPEAKER
from app.words.by_file import way_words


def by_file_ways(desk: Desk, live: LiveMeeting) -> tuple[BigButton, ...]:
    """Return the way for this laptop: a guest hands over, the laptop with the record takes in."""
    if desk.house.sharing is None:
        return ()
    if is_guest(live):
        return (hand_over_way(desk, live),) if HandingOver(live, desk.house.prepare).has_any else ()
    return (take_in_way(desk, live),) if may_take_in(live) else ()


def hand_over_way(desk: Desk, live: LiveMeeting) -> BigButton:
    """Return the way to hand points over."""
    open_it = lambda: desk.doors.open_page(lambda: HandOverPage(desk, live))  # noqa: E731
    return way(way_words("hand_over", SPEAKER), "folder", open_it)


def take_in_way(desk: Desk, live: LiveMeeting) -> BigButton:
    """Return the way to take points in."""
    open_it = lambda: desk.doors.open_page(lambda: TakeInPage(desk, live))  # noqa: E731
    return way(way_words("take_in", SPEAKER), "folder", open_it)
