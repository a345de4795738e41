"""Every screen, in the states that people see, by the name of its picture."""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.domain.errors import MeetingError
from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.parts.big_button import BigButton
from app.ui.screens.about_today import AboutTodayPage
from app.ui.screens.choose_agenda import ChooseAgendaPage
from app.ui.screens.copies import CopiesPage
from app.ui.screens.delete_meeting import DeleteMeetingPage
from app.ui.screens.follow import FollowScreen
from app.ui.screens.help import HelpScreen
from app.ui.screens.look_back import LookBackScreen, MeetingStory
from app.ui.screens.practise import PractiseGuide
from app.ui.screens.quick_start import QuickStartPage
from app.ui.screens.record_trouble import RecordTrouble
from app.ui.screens.review import ReviewPage
from app.ui.screens.room import RoomScreen
from app.ui.screens.run import RunScreen
from app.ui.screens.set_up import SetUpScreen
from app.ui.screens.settings import SettingsScreen
from app.ui.screens.show_card import ShowCard
from app.ui.screens.small_cards import SmallCards
from app.ui.screens.welcome import WelcomeScreen
from app.ui.words import SPEAKER
from app.words.helping import PAGES
from app.words.practising import practice_agenda
from tests.fakes import FakeClock
from tests.look import meeting as play
from tests.look.agenda_scenes import SCENES as OF_AN_AGENDA
from tests.look.laptop_scenes import SCENES as OF_LAPTOPS
from tests.look.room import Room
from tests.look.sharing_scenes import SCENES as OF_SHARING
from tests.ui.looking import press, seen

Happen = Callable[[LiveMeeting, FakeClock], object]
Make = Callable[[Room], QWidget]


def _help_about(room: Room) -> QWidget:
    page = HelpScreen(room.desk)
    page.show_subject(len(PAGES) - 1)
    return room.show(page)


def _nothing(_live: LiveMeeting, _clock: FakeClock) -> None:
    """Nothing has happened yet."""


def _follow(happen: Happen, view: str = "pictures") -> Make:
    def make(room: Room) -> QWidget:
        room.desk.preferences.change("view", view)
        live = room.meeting(happen)
        return room.show(FollowScreen(room.desk, room.bridge(live), Following(live, play.PROFILE)))

    return make


def _hard_word(room: Room) -> QWidget:
    page = _follow(play.at_hard_words, "full")(room)
    asked = next(part for part in seen(page) if isinstance(part, BigButton) and part.text().endswith("?"))
    asked.click()
    return page


def _elsewhere(room: Room) -> QWidget:
    page = _follow(play.running)(room)
    press(page, "Item after")
    return page


def _run(happen: Happen) -> Make:
    def make(room: Room) -> QWidget:
        live = room.meeting(happen)
        return room.show(RunScreen(room.desk, room.bridge(live), Running(live), room.window))

    return make


def _moving_on(room: Room) -> QWidget:
    page = _run(play.points)(room)
    press(page, "Next item")
    return room.page


def _what_comes_of_it(room: Room) -> QWidget:
    page = _run(play.points)(room)
    press(page, "A point, with words")
    press(room.page, "It was heard. Say what comes of it")
    return room.page


def _raised(room: Room) -> QWidget:
    press(_run(play.running)(room), "Someone raised a card")
    return room.page


def _about_today(room: Room) -> QWidget:
    return room.show(AboutTodayPage(room.desk, Running(room.meeting(_nothing)), lambda: None))


def _look_back(room: Room) -> QWidget:
    for happen in (play.ended, play.points, _nothing):
        room.clock.set_by(timedelta(days=7).total_seconds())
        room.meeting(happen)
    return room.show(LookBackScreen(room.desk))


def _story(room: Room) -> QWidget:
    return room.show(MeetingStory(room.desk, room.meeting(play.ended).meeting.id))


def _delete(room: Room) -> QWidget:
    return room.show(DeleteMeetingPage(room.desk, room.meeting(play.ended).meeting.id, lambda: None))


def _choose(room: Room) -> QWidget:
    room.meeting(_nothing)
    return room.show(ChooseAgendaPage(room.desk, "run", room.tasks()))


def _review(room: Room) -> QWidget:
    return room.show(ReviewPage(room.desk, play.agenda(), "run", lambda _live: None))


def _review_open(room: Room) -> QWidget:
    page = _review(room)
    press(page, "Change: 2. Getting to the day centre")
    return page


def _practise(room: Room) -> QWidget:
    live = room.house.practice().make(practice_agenda(SPEAKER), is_practice=True)
    return room.show(PractiseGuide(room.desk, room.bridge(live), Following(live, play.PROFILE)))


def _small(happen: Happen) -> Make:
    return lambda room: room.show(SmallCards(room.desk, Following(room.meeting(happen), play.PROFILE), room.window))


def _copies(room: Room) -> QWidget:
    room.meeting(play.ended)
    copy = room.house.care.back_up_if_due()
    if copy is not None:
        made = room.clock.utc().timestamp()
        os.utime(copy, (made, made))
    return room.show(CopiesPage(room.desk))


def _trouble(room: Room) -> QWidget:
    house = replace(room.house, places=replace(room.house.places, record=Path("fair-say.sqlite")))
    return room.show(RecordTrouble(house, MeetingError("record_damaged"), lambda: None))


def _for_the_room(happen: Happen, metres: int = 3) -> Make:
    def make(room: Room) -> QWidget:
        room.house.group.room.say("metres", metres)
        screen = RoomScreen(room.desk, room.meeting(happen), room.window)
        screen.resize(room.window.size())
        return room.show(screen)

    return make


SCENES: dict[str, Make] = {
    "welcome": lambda room: room.show(WelcomeScreen(room.desk)),
    "set-up": lambda room: room.show(SetUpScreen(room.desk, lambda: None)),
    "choose-agenda": _choose,
    "review": _review,
    "review-open": _review_open,
    "follow": _follow(play.running),
    "follow-simple": _follow(play.running, "simple"),
    "follow-full": _follow(play.at_hard_words, "full"),
    "follow-hard-word": _hard_word,
    "follow-elsewhere": _elsewhere,
    "follow-paused": _follow(play.paused),
    "follow-points": _follow(play.answered),
    "run-not-started": _run(_nothing),
    "about-today": _about_today,
    "run": _run(play.running),
    "run-paused": _run(play.paused),
    "run-points": _run(play.points),
    "question-moving-on": _moving_on,
    "question-answer": _what_comes_of_it,
    "question-raised": _raised,
    "room": _for_the_room(play.points),
    "room-far": _for_the_room(play.points, metres=8),
    "room-paused": _for_the_room(play.paused),
    "settings": lambda room: room.show(SettingsScreen(room.desk)),
    "quick-start": lambda room: room.show(QuickStartPage(room.desk)),
    "help": lambda room: room.show(HelpScreen(room.desk)),
    "help-about": _help_about,
    "look-back": _look_back,
    "story": _story,
    "delete": _delete,
    "copies": _copies,
    "practise": _practise,
    "small-cards": _small(play.running),
    "show-card": lambda room: room.show(ShowCard("point", room.window)),
    "record-trouble": _trouble,
    **OF_AN_AGENDA,
    **OF_SHARING,
    **OF_LAPTOPS,
}
