"""The screens where power is shared in a meeting and shown after it, by the name of their picture."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from app.domain.agenda import AboutToday
from app.services.agenda_now import AgendaNow
from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.missed import Missing
from app.services.my_hours import hours_of
from app.services.running import Running
from app.ui.parts.page import Page
from app.ui.screens.about_my_point import AboutMyPointPage
from app.ui.screens.change_agenda import ChangeAgendaPage
from app.ui.screens.follow import FollowScreen
from app.ui.screens.from_last_time import FromLastTimePage
from app.ui.screens.get_ready import GetReadyScreen
from app.ui.screens.going import GoingPage
from app.ui.screens.look_back import MeetingStory
from app.ui.screens.missed import MissedPage
from app.ui.screens.my_hours import MyHoursPage
from app.ui.screens.power import PowerPage, PowerTrendPage, WhatItShowsPage
from app.ui.screens.privacy import PrivacyPage
from app.ui.screens.record_decision import RecordDecisionPage
from app.ui.screens.replies import RepliesPage
from app.ui.screens.run import RunScreen
from app.ui.screens.save_report import SaveReportPage
from app.ui.screens.what_to_say import WhatToSayPage
from app.ui.screens.you_said import YouSaidPage
from tests.fakes import FakeClock
from tests.look import meeting as play
from tests.look import sharing
from tests.look.room import Room
from tests.ui.looking import press, settle

Happen = Callable[[LiveMeeting, FakeClock], object]
Make = Callable[[Room], QWidget]
MANY = 7
"""Meetings that a trend is shown of."""


def _run(happen: Happen, view: str = "all", days_before: int = sharing.IN_TIME) -> Make:
    def make(room: Room) -> QWidget:
        room.desk.preferences.change("run_view", view)
        live = room.meeting(happen, sharing.to_decide(days_before) if happen is sharing.begun else None)
        return room.show(RunScreen(room.desk, room.bridge(live), Running(live, "ebe", 14), room.window))

    return make


def _who_speaks(room: Room) -> QWidget:
    room.house.group.ways.change_rule("count_speaking", 1)
    page = _run(sharing.speaking)(room)
    press(page, "More tools")
    press(page, "Who speaks")
    settle()
    return page


def _follow(happen: Callable[[Room, LiveMeeting], object], days_before: int = sharing.IN_TIME) -> Make:
    def make(room: Room) -> QWidget:
        live = room.meeting(sharing.begun, sharing.to_decide(days_before))
        happen(room, live)
        return room.show(FollowScreen(room.desk, room.bridge(live), Following(live, play.PROFILE)))

    return make


def _room_points(room: Room) -> QWidget:
    live = room.meeting(sharing.shared_points)
    return room.show(FollowScreen(room.desk, room.bridge(live), Following(live, play.PROFILE)))


def _missed(room: Room) -> QWidget:
    live = room.meeting(lambda live, clock: sharing.over(room, live, clock), sharing.to_decide())
    return room.show(MissedPage(room.desk, live, Missing(Following(live, "a friend"), None).look()))


def _which_word(room: Room) -> QWidget:
    live = room.meeting(play.at_hard_words)
    page = FollowScreen(room.desk, room.bridge(live), Following(live, play.PROFILE))
    room.show(page)
    page.press("not_understood")
    settle()
    return page


def _about_point(room: Room) -> QWidget:
    live = room.meeting(sharing.shared_points)
    me = Following(live, play.PROFILE)
    return room.show(AboutMyPointPage(room.desk, me, me.mine()[0].press.id))


def _get_ready(room: Room) -> QWidget:
    live = room.meeting(sharing.prepared)
    page = GetReadyScreen(room.desk, room.bridge(live), Following(live, play.PROFILE))
    room.show(page)
    press(page, "Item after")
    settle()
    return page


def _change_agenda(room: Room) -> QWidget:
    live = room.meeting(lambda live, clock: sharing.squeezed(room, live, clock), sharing.with_pushed_off())
    now = AgendaNow(Running(live))
    return room.show(ChangeAgendaPage(room.desk, room.bridge(live), now))


def _from_last_time(room: Room) -> QWidget:
    _over(room)
    room.clock.set_by(timedelta(days=28).total_seconds())
    live = room.meeting(play.running)
    return room.show(FromLastTimePage(room.desk, AgendaNow(Running(live))))


def _record(step: int) -> Make:
    def make(room: Room) -> QWidget:
        live = room.meeting(sharing.begun, sharing.to_decide())
        said, item = sharing.recording(room, live), live.state.items[0].id
        said.say_stage(item, 2)
        page = RecordDecisionPage(room.desk, said, item, sharing.at_step(step), lambda: None)
        return room.show(page)

    return make


def _what_to_say(room: Room) -> QWidget:
    return room.show(WhatToSayPage(room.desk, room.meeting(play.points)))


def _over(room: Room) -> LiveMeeting:
    return room.meeting(lambda live, clock: sharing.over(room, live, clock), sharing.to_decide())


def _after(page: Callable[[Room, LiveMeeting], Page]) -> Make:
    return lambda room: room.show(page(room, _over(room)))


def _power_table(room: Room) -> QWidget:
    page = room.show(PowerPage(room.desk, _over(room).meeting.id))
    press(page, "Show the table: Whose items got the time?")
    settle()
    return page


def _trend(room: Room) -> QWidget:
    for _month in range(MANY):
        _over(room)
        room.clock.set_by(timedelta(days=28).total_seconds())
    room.house.power.bring_up_to_date()
    return room.show(PowerTrendPage(room.desk))


def _privacy(room: Room) -> QWidget:
    privacy = room.house.group.privacy
    privacy.say("organisation", "The travel group of Riverside Centre")
    privacy.say("contact", "0113 496 0000")
    return room.show(PrivacyPage(room.desk, AboutToday(safe_person=play.ABOUT.safe_person)))


def _going(room: Room) -> QWidget:
    _over(room)
    room.clock.set_by(timedelta(days=200).total_seconds())
    _over(room)
    return room.show(GoingPage(room.desk))


def _felt(room: Room, live: LiveMeeting) -> None:
    sharing.decided(room, live)
    Running(live).end()


SCENES: dict[str, Make] = {
    "run-easy": _run(play.points, "easy"),
    "run-already-decided": _run(sharing.begun),
    "run-not-ready": _run(sharing.begun, days_before=sharing.LATE),
    "run-lost-time": _run(sharing.lost_time),
    "run-shared-points": _run(sharing.shared_points),
    "who-speaks": _who_speaks,
    "what-to-say": _what_to_say,
    "change-agenda": _change_agenda,
    "from-last-time": _from_last_time,
    "record-decision": _record(1),
    "record-decision-check": _record(7),
    "follow-decided": _follow(sharing.decided),
    "follow-not-ready": _follow(lambda _room, _live: None, days_before=sharing.LATE),
    "follow-soon": _follow(sharing.quiet_and_soon),
    "follow-which-word": _which_word,
    "missed": _missed,
    "follow-shared-points": _room_points,
    "follow-felt": _follow(_felt),
    "about-my-point": _about_point,
    "get-ready": _get_ready,
    "story-decisions": _after(lambda room, live: MeetingStory(room.desk, live.meeting.id)),
    "you-said": _after(lambda room, live: YouSaidPage(room.desk, live)),
    "save-report": _after(lambda room, live: SaveReportPage(room.desk, live.meeting, room.tasks(), "you_said")),
    "replies": _after(lambda room, _live: RepliesPage(room.desk)),
    "power": _after(lambda room, live: PowerPage(room.desk, live.meeting.id)),
    "power-table": _power_table,
    "power-shows": _after(lambda room, live: WhatItShowsPage(room.desk, live.meeting.id)),
    "power-trend": _trend,
    "privacy": _privacy,
    "going": _going,
    "my-hours": _after(lambda room, live: MyHoursPage(room.desk, hours_of(live.meeting, live.state))),
}
