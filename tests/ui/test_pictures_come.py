"""A picture of the group's own comes while people read: it is drawn at once, and nothing else moves."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.domain.pictures_told import PictureTold
from app.paths import resources
from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.screens.follow import FollowScreen
from app.ui.screens.get_ready import GetReadyScreen
from app.ui.shelf import Shelf
from tests.storage.pictures_made import svg
from tests.ui.looking import find, has, press, settle

STOP = f"group:{'a' * 32}"
AGENDA = AgendaDraft(
    title="Travel", items=(DraftItem("Buses", minutes=10, easy=(EasyLine("The bus stop is far away.", STOP),)),)
)


@pytest.fixture
def desk_with_pictures(whole_desk: Desk) -> Desk:
    whole_desk.preferences.change("view", "pictures")
    return replace(whole_desk, shelf=Shelf(lambda: whole_desk.house.pictures, resources() / "pictures"))


@pytest.fixture
def live(desk_with_pictures: Desk) -> LiveMeeting:
    return desk_with_pictures.house.prepare.make(AGENDA)


def comes(desk: Desk, live: LiveMeeting) -> None:
    desk.house.group.meeting_pictures.keep(live.meeting.id, PictureTold.of(STOP, svg(), "Our bus stop", "Sam"))
    live.changed()
    settle()


def test_follow_draws_it_and_keeps_the_place(desk_with_pictures: Desk, live: LiveMeeting, show: Callable[..., Any]):
    Running(live).start()
    follow = show(FollowScreen(desk_with_pictures, MeetingBridge(live), Following(live, "me")))
    press(follow, "I have a point")
    where = follow.window().focusWidget()
    assert not has(follow, "Our bus stop")
    comes(desk_with_pictures, live)
    assert find(follow, "Our bus stop").isVisible()
    assert follow.window().focusWidget() is where


def test_get_ready_draws_it(desk_with_pictures: Desk, live: LiveMeeting, show: Callable[..., Any]):
    ready = show(GetReadyScreen(desk_with_pictures, MeetingBridge(live), Following(live, "me")))
    assert not has(ready, "Our bus stop")
    comes(desk_with_pictures, live)
    assert find(ready, "Our bus stop").isVisible()
