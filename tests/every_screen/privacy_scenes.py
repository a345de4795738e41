"""What asks about privacy, in every state that looks different."""

import datetime as dt
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.domain.agenda import AboutToday
from app.domain.hours import HoursGiven
from app.services.live_meeting import LiveMeeting
from app.services.my_hours import hours_of
from app.services.running import Running, WaitingChoice
from app.ui.parts.private_guard import PrivateGuard
from app.ui.screens.add_today import AddTodayPage
from app.ui.screens.checked_by_people import CheckedByPeoplePage
from app.ui.screens.delete_meeting import DeleteMeetingPage
from app.ui.screens.follow import FollowScreen
from app.ui.screens.going import GoingPage
from app.ui.screens.group_privacy import GroupPrivacyPage
from app.ui.screens.help import HelpScreen
from app.ui.screens.hours_of_one import HoursOfOnePage
from app.ui.screens.my_hours import MyHoursPage, my_hours
from app.ui.screens.privacy import PrivacyPage
from app.ui.screens.put_right import PutRightPage
from app.ui.screens.question import Question
from app.ui.screens.quick_start import QuickStartPage
from app.words.helping import PAGES
from tests.every_screen import stage as play
from tests.every_screen.change_agenda_scenes import CHANGE_AGENDA_SCENES
from tests.every_screen.follow_scenes import writing
from tests.every_screen.item_scenes import people
from tests.every_screen.own_point_scenes import OWN_POINT_SCENES
from tests.every_screen.run_scenes import ended, question
from tests.every_screen.stage import Make, Place, shown
from tests.ui.looking import settle

DAY = 86_400
HOURS = HoursGiven("m", dt.date(2026, 11, 24), "«Making travel better»", 125, 30, 45, "«bus, 4 pounds 20»")
PRIVATE = "«Ring Sam on 07700 900123. Sam has epilepsy.»"


def _asked(page: QWidget) -> QWidget:
    guard = page.findChildren(PrivateGuard)[0]
    guard._field.set_words(PRIVATE)  # pyright: ignore
    settle()
    guard.ask(lambda: None)
    settle()
    return page


def _follow(place: Place) -> QWidget:
    return _asked(writing(place))


def _question(place: Place) -> QWidget:
    return _asked(question("what comes of it")(place))


def _asked_on(make: Make) -> Make:
    return lambda place: _asked(make(place))


def _page(place: Place) -> QWidget:
    privacy = place.stage.house.group.privacy
    privacy.say("organisation", "«The council of the county»")
    privacy.say("contact", "«0113 496 0000»")
    privacy.say("complain", "«Tell Mo at the desk in the hall.»")
    return PrivacyPage(place.desk, AboutToday(safe_person="«Jo»"))


def _going(place: Place) -> QWidget:
    clock = place.stage.clock
    clock.set_by(-200 * DAY)
    place.stage.meeting("old", ended)
    place.stage.meeting("old, someone waits", lambda live: (play.with_points(live), Running(live).end(_kept(live))))
    clock.set_by(200 * DAY)
    place.stage.house.care.back_up_if_due()
    place.stage.meeting("young", ended)
    return GoingPage(place.desk)


def _help(place: Place) -> QWidget:
    page = HelpScreen(place.desk)
    page.show_subject([title for title, _lines in PAGES].index("Look after this laptop"))
    return page


def _about(place: Place) -> QWidget:
    page = HelpScreen(place.desk)
    page.show_subject([title for title, _lines in PAGES].index("About Fair Say"))
    return page


def _delete(place: Place) -> QWidget:
    live = place.stage.meeting("ended", ended)
    place.stage.house.care.back_up_if_due()
    return DeleteMeetingPage(place.desk, live.meeting.id, lambda: None)


def _kept(live: LiveMeeting) -> list[WaitingChoice]:
    return [WaitingChoice(press.id, "keep") for press in live.state.presses if press.is_point]


def _hours(place: Place) -> QWidget:
    mine, live = my_hours(place.desk), place.stage.meeting("ended", ended)
    mine.keep(replace(HOURS, id="m1"))
    mine.keep(replace(HOURS, id="m2", day=HOURS.day + dt.timedelta(days=28), reading=0, travel=""))
    return MyHoursPage(place.desk, hours_of(live.meeting, live.state))


PRIVACY_SCENES: dict[str, tuple[type[QWidget], Make]] = {
    "follow, words that may be private": (FollowScreen, _follow),
    "privacy": (PrivacyPage, shown(_page)),
    "privacy, for our group": (GroupPrivacyPage, shown(lambda place: GroupPrivacyPage(place.desk))),
    "quick start": (QuickStartPage, shown(lambda place: QuickStartPage(place.desk))),
    "help, look after this laptop": (HelpScreen, shown(_help)),
    "help, about": (HelpScreen, shown(_about)),
    "delete a meeting, with copies": (DeleteMeetingPage, shown(_delete)),
    "what goes and when": (GoingPage, shown(_going)),
    "my hours": (MyHoursPage, shown(_hours)),
    "my hours, of one meeting": (
        HoursOfOnePage,
        shown(lambda place: HoursOfOnePage(place.desk, my_hours(place.desk), HOURS)),
    ),
    "question: words that may be private": (Question, _question),
    "put a line right, words that may be private": (
        PutRightPage,
        _asked_on(OWN_POINT_SCENES["look back, put a line right"][1]),
    ),
    "an item of today, words that may be private": (
        AddTodayPage,
        _asked_on(CHANGE_AGENDA_SCENES["change the agenda, add"][1]),
    ),
    "checked by people, words that may be private": (CheckedByPeoplePage, _asked_on(people(is_tried=False))),
}
