"""Changing the agenda while the meeting is on, what everyone sees of it, and what comes from last time."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.domain.agenda import Carried
from app.domain.kinds import ItemBroughtBack, ItemDropped, ItemMoved, ItemShortened
from app.services.agenda_now import AgendaNow
from app.services.following import Following
from app.services.keeper import Wish
from app.services.live_meeting import LiveMeeting
from app.services.running import Running, WaitingChoice
from app.ui.screens.add_today import AddTodayPage
from app.ui.screens.change_agenda import ChangeAgendaPage
from app.ui.screens.follow import FollowScreen
from app.ui.screens.from_last_time import FromLastTimePage
from app.ui.screens.make_agenda import MakeAgendaPage
from app.ui.screens.question import Question
from app.ui.screens.run import RunScreen
from tests.every_screen import stage as play
from tests.every_screen.stage import AGENDA, PROFILE, Make, Place, shown
from tests.ui.looking import settle

FIRST_ASKED = dt.date(2026, 3, 4)
LONG = replace(
    AGENDA,
    items=tuple(
        replace(item, id=f"long-{at}", carried=Carried("an-old-meeting", 3, FIRST_ASKED) if at == 1 else None)
        for at, item in enumerate((*AGENDA.items, replace(AGENDA.items[3], title="«A new form»", minutes=15)))
    ),
)


def _changed(live: LiveMeeting) -> None:
    """An EbE item was squeezed and moved, and something went off."""
    run = play.running(live)
    ids = [item.id for item in live.state.items]
    live.happen(run.maker, Wish(ItemShortened(ids[1], 5, "no_time", "not_agreed")))
    live.happen(run.maker, Wish(ItemMoved(ids[1], ids[3], "ran_over", "not_asked")))
    live.happen(run.maker, Wish(ItemDropped(ids[3], "other_meeting")))


def _page(scene: str, happen: Callable[[LiveMeeting], object], act: Callable[[ChangeAgendaPage], object]) -> Make:
    def make(place: Place) -> QWidget:
        live = place.stage.meeting(scene, happen, LONG)
        now = AgendaNow(Running(live))
        page = ChangeAgendaPage(place.desk, place.bridge(live), now)
        place.window.open(page)
        act(page)
        settle()
        return page

    return shown(make)


def _open(page: ChangeAgendaPage) -> None:
    page._rows["long-1"].change.click()  # pyright: ignore


def _add(place: Place) -> QWidget:
    live = place.stage.meeting("change, to add", play.running, LONG)
    places = [(item.id, live.texts[item.id].title) for item in live.state.items if item.status == "to_come"]
    return AddTodayPage(place.desk, places, lambda _new: None)


def _follow(place: Place) -> QWidget:
    live = place.stage.meeting("change, seen by all", lambda live: (_changed(live), _back(live)), LONG)
    page = FollowScreen(place.desk, place.bridge(live), Following(live, PROFILE))
    page._look_at(1)  # pyright: ignore
    return page


def _back(live: LiveMeeting) -> None:
    live.happen(Running(live).maker, Wish(ItemBroughtBack(live.state.items[3].id, None, "people_asked")))


def _left(place: Place) -> QWidget:
    """Three meetings that kept the same topic and never got to the same item; then a new one."""
    for name in ("first", "second", "third"):
        place.stage.meeting(f"left {name}", _kept_for_later, LEFT)
    live = place.stage.meeting("left now", play.running, replace(LEFT, items=(LEFT.items[0],)))
    return FromLastTimePage(place.desk, AgendaNow(Running(live)))


def _kept_for_later(live: LiveMeeting) -> None:
    run = play.running(live)
    point = Following(live, PROFILE).raise_point("getting_about")
    run.end([WaitingChoice(point, "keep")])


def _lost(place: Place) -> QWidget:
    """A pause of six minutes is over, and nobody has said where to find the time."""
    clock = place.stage.clock

    def happen(live: LiveMeeting) -> None:
        play.at_hard_item(live)
        me = Following(live, PROFILE)
        me.ask_pause()
        for _step in range(72):
            clock.go_on(5)
            live.tick()
        me.we_are_ready()

    live = place.stage.meeting("lost time", happen, LONG)
    return RunScreen(place.desk, place.bridge(live), Running(live), place.window)


def _where(place: Place) -> QWidget:
    page = shown(_lost)(place)
    page._tools._guard.find(6, lambda: None)  # pyright: ignore
    settle()
    asked = place.window.page
    assert isinstance(asked, Question)
    return asked


def _pattern(place: Place) -> QWidget:
    _left(place)
    house = place.desk.house
    return MakeAgendaPage(place.desk, house.agendas.desks.open(house.agendas.drawer.put(AGENDA)), place.window)


LEFT = replace(
    AGENDA, items=tuple(replace(item, id="" if at != 1 else "left-1") for at, item in enumerate(AGENDA.items))
)


CHANGE_AGENDA_SCENES: dict[str, tuple[type[QWidget], Make]] = {
    "change the agenda": (ChangeAgendaPage, _page("change, running", play.running, lambda _page: None)),
    "change the agenda, an item open": (ChangeAgendaPage, _page("change, running", play.running, _open)),
    "change the agenda, something went off": (ChangeAgendaPage, _page("change, off", _changed, lambda _page: None)),
    "change the agenda, add": (AddTodayPage, shown(_add)),
    "from last time": (FromLastTimePage, shown(_left)),
    "run, after a pause": (RunScreen, shown(_lost)),
    "question: where is the time found": (Question, _where),
    "agenda, what comes back": (MakeAgendaPage, shown(_pattern)),
    "follow, the agenda changed": (FollowScreen, shown(_follow)),
}
