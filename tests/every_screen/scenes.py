"""Every screen in every state that looks different. A screen that is not here fails `test_every_screen_is_here.py`."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.domain.errors import MeetingError
from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.services.unchecked_agenda import UncheckedAgenda
from app.ui.screens.about_today import AboutTodayPage
from app.ui.screens.check_agenda import CheckAgendaPage
from app.ui.screens.choose_agenda import ChooseAgendaPage
from app.ui.screens.copies import CopiesPage, use_copy_question
from app.ui.screens.delete_meeting import DeleteMeetingPage
from app.ui.screens.help import HelpScreen
from app.ui.screens.look_back import LookBackScreen, MeetingStory
from app.ui.screens.our_numbers import OurNumbersPage
from app.ui.screens.practise import PractiseGuide
from app.ui.screens.question import Question
from app.ui.screens.record_trouble import RecordTrouble
from app.ui.screens.replacing import replace_question
from app.ui.screens.review import ReviewPage
from app.ui.screens.run import RunScreen
from app.ui.screens.save_agenda import SaveAgendaPage
from app.ui.screens.set_up import SetUpScreen
from app.ui.screens.settings import SettingsScreen
from app.ui.screens.show_card import ShowCard
from app.ui.screens.small_cards import SmallCards
from app.ui.screens.speaking_counts import SpeakingCountsPage
from app.ui.screens.welcome import WelcomeScreen
from app.ui.screens.what_to_say import WhatToSayPage
from app.ui.words import SPEAKER
from app.words.keeping import NOTICES
from app.words.practising import practice_agenda
from app.words.problems import words_for
from tests.every_screen import stage as play
from tests.every_screen.agenda_scenes import AGENDA_SCENES
from tests.every_screen.by_file_scenes import BY_FILE_SCENES
from tests.every_screen.change_agenda_scenes import CHANGE_AGENDA_SCENES
from tests.every_screen.deciding_scenes import DECIDING_SCENES
from tests.every_screen.follow_scenes import FOLLOW_SCENES
from tests.every_screen.item_scenes import ITEM_SCENES
from tests.every_screen.laptop_scenes import LAPTOP_SCENES
from tests.every_screen.own_point_scenes import OWN_POINT_SCENES
from tests.every_screen.power_scenes import POWER_SCENES
from tests.every_screen.privacy_scenes import PRIVACY_SCENES
from tests.every_screen.room_scenes import ROOM_SCENES
from tests.every_screen.run_scenes import (
    EASY_RUN,
    WHAT_TO_SAY,
    away_run,
    ended,
    late,
    question,
    run,
    who_speaks,
    who_spoke,
)
from tests.every_screen.stage import PROFILE, Make, Place, show, shown
from tests.ui.looking import settle


@dataclass(frozen=True)
class Scene:
    """One screen in one state. `screens`: the classes that it shows."""

    screen: type[QWidget]
    open: Make


def _welcome(place: Place) -> QWidget:
    place.stage.meeting("running", play.running)
    return WelcomeScreen(place.desk, (SPEAKER.of({"keeping": NOTICES}, "disk_nearly_full"),))


def _about_today(place: Place) -> QWidget:
    live = place.stage.meeting("prepared")
    return AboutTodayPage(place.desk, Running(live), lambda: None)


def _story(scene: str, happen: Callable[[LiveMeeting], object]) -> Make:
    return shown(lambda place: MeetingStory(place.desk, place.stage.meeting(scene, happen).meeting.id))


def _choose(then: str) -> Make:
    return shown(lambda place: ChooseAgendaPage(place.desk, then, place.tasks(), lambda *_asked: ""))  # pyright: ignore


def _trouble(place: Place) -> QWidget:
    page = _choose("follow")(place)
    page._failed(MeetingError("agenda_locked", name="«travel.pdf»"))  # pyright: ignore
    page._open_paste()  # pyright: ignore
    settle()
    return page


def _save(place: Place) -> QWidget:
    return SaveAgendaPage(place.desk, play.AGENDA, place.tasks())


def _saved(place: Place) -> QWidget:
    page = SaveAgendaPage(place.desk, play.AGENDA, place.tasks())
    show(place, page)
    page._was_saved(Path("«Papers»") / "«Travel».pdf", pages=13)  # pyright: ignore
    page._say_trouble(words_for(MeetingError("paper_no_items"), SPEAKER))  # pyright: ignore
    settle()
    return page


def _review(then: str) -> Make:
    return shown(lambda place: ReviewPage(place.desk, play.doubtful(), then, lambda _live: None))  # pyright: ignore


def _review_open(place: Place) -> QWidget:
    page = _review("run")(place)
    page._list.open_next_doubtful()  # pyright: ignore
    settle()
    return page


def _calendar(place: Place) -> QWidget:
    draft = play.several_meetings()
    return ReviewPage(place.desk, draft, "run", lambda _live: None)


def _check(*, is_unchecked: bool) -> Make:
    def make(place: Place) -> QWidget:
        live = place.stage.meeting("unchecked" if is_unchecked else "checked", play.running)
        if is_unchecked:
            UncheckedAgenda(place.stage.house.prepare, live.meeting.id).begin()
        return CheckAgendaPage(place.desk, live, lambda: None)

    return shown(make)


def _copies(place: Place) -> QWidget:
    place.stage.meeting("running", play.running)
    place.stage.house.care.back_up_if_due()
    return CopiesPage(place.desk)


def _practise(place: Place) -> QWidget:
    live = place.stage.house.practice().make(practice_agenda(SPEAKER), is_practice=True)
    return PractiseGuide(place.desk, place.bridge(live), Following(live, PROFILE))


def _settings(place: Place) -> QWidget:
    other = place.stage.house.settings_store
    other.save("sam", place.desk.preferences.settings)
    other.set_label("sam", "«the blue chair»")
    return SettingsScreen(place.desk)


def _numbers(place: Place) -> QWidget:
    page = OurNumbersPage(place.desk)
    page._choose("notice_days", 21)  # pyright: ignore
    number = page._numbers["late_days"]  # pyright: ignore
    number.field._check("200")  # pyright: ignore
    return page


def _help(subject: int) -> Make:
    def make(place: Place) -> QWidget:
        page = HelpScreen(place.desk)
        show(place, page)
        page.show_subject(subject)
        settle()
        return page

    return make


def _nothing_kept(place: Place) -> QWidget:
    return LookBackScreen(place.desk)


def _small(scene: str, happen: Callable[[LiveMeeting], object]) -> Make:
    return shown(
        lambda place: SmallCards(place.desk, Following(place.stage.meeting(scene, happen), PROFILE), place.window)
    )


def _show_card(meaning: str) -> Make:
    return shown(lambda place: ShowCard(meaning, place.window))


def _look_back(place: Place) -> QWidget:
    for scene, happen in (("points", play.with_points), ("ended", ended), ("prepared", lambda _live: None)):
        place.stage.clock.set_by(timedelta(days=1).total_seconds())
        place.stage.meeting(scene, happen)
    return LookBackScreen(place.desk)


def _cannot_open(place: Place) -> QWidget:
    return RecordTrouble(place.stage.house, MeetingError("record_folder_closed", folder="«a folder»"), lambda: None)


SCENES: dict[str, Scene] = {
    "welcome": Scene(WelcomeScreen, shown(_welcome)),
    "set-up": Scene(SetUpScreen, shown(lambda place: SetUpScreen(place.desk, lambda: None))),
    "settings": Scene(SettingsScreen, shown(_settings)),
    "our numbers": Scene(OurNumbersPage, shown(_numbers)),
    "run, before it starts": Scene(RunScreen, run("prepared")),
    "run": Scene(RunScreen, run("running", play.running)),
    "run, paused": Scene(RunScreen, run("paused", play.paused)),
    "run, break": Scene(RunScreen, run("break", lambda live: play.running(live).break_now())),
    "run, thinking": Scene(RunScreen, run("thinking", lambda live: play.running(live).think(0))),
    "run, points waiting": Scene(RunScreen, run("points", play.with_points)),
    "run, the laptop was away": Scene(RunScreen, shown(away_run)),
    "run, late": Scene(RunScreen, late),
    "run, ended": Scene(RunScreen, run("ended", ended)),
    "run, who speaks": Scene(RunScreen, who_speaks),
    "who spoke": Scene(SpeakingCountsPage, shown(who_spoke)),
    **{name: Scene(RunScreen, make) for name, make in EASY_RUN.items()},
    **{name: Scene(WhatToSayPage, make) for name, make in WHAT_TO_SAY.items()},
    "about today": Scene(AboutTodayPage, shown(_about_today)),
    **{
        f"question: {name}": Scene(Question, question(name))
        for name in (
            "waiting point", "why not heard", "go on", "a point", "what comes of it", "a card", "who raised",
            "minutes", "who loses", "why", "what they said", "thinking", "end",
        )
    },
    "help": Scene(HelpScreen, _help(0)),
    "help, points": Scene(HelpScreen, _help(2)),
    "look back": Scene(LookBackScreen, shown(_look_back)),
    "look back, a meeting": Scene(MeetingStory, _story("points", play.with_points)),
    "look back, ended": Scene(MeetingStory, _story("ended", ended)),
    "delete a meeting": Scene(
        DeleteMeetingPage,
        shown(lambda at: DeleteMeetingPage(at.desk, at.stage.meeting("ended", ended).meeting.id, lambda: None)),
    ),
    "choose an agenda": Scene(ChooseAgendaPage, _choose("follow")),
    "choose an agenda, trouble": Scene(ChooseAgendaPage, _trouble),
    "save the agenda": Scene(SaveAgendaPage, shown(_save)),
    "save the agenda, saved": Scene(SaveAgendaPage, _saved),
    "review": Scene(ReviewPage, _review("run")),
    "review, to follow": Scene(ReviewPage, _review("follow")),
    "review, an item open": Scene(ReviewPage, _review_open),
    "review, which meeting": Scene(ReviewPage, shown(_calendar)),
    "check the agenda": Scene(CheckAgendaPage, _check(is_unchecked=True)),
    "check the agenda, done": Scene(CheckAgendaPage, _check(is_unchecked=False)),
    "copies": Scene(CopiesPage, shown(_copies)),
    "question: use a copy": Scene(Question, shown(lambda _place: use_copy_question(lambda: None, lambda: None))),
    "question: replace a file": Scene(
        Question, shown(lambda _place: replace_question(Path("Our agenda.pdf"), lambda _code, _words: None))
    ),
    "practise": Scene(PractiseGuide, shown(_practise)),
    "the record did not open": Scene(RecordTrouble, shown(_cannot_open)),
    "small cards": Scene(SmallCards, _small("running", play.running)),
    "small cards, paused": Scene(SmallCards, _small("paused", play.paused)),
    "show it": Scene(ShowCard, _show_card("point")),
    "show it, long words": Scene(ShowCard, _show_card("not_understood")),
    **{name: Scene(*one) for name, one in FOLLOW_SCENES.items()},
    **{name: Scene(*one) for name, one in OWN_POINT_SCENES.items()},
    **{name: Scene(*one) for name, one in PRIVACY_SCENES.items()},
    **{name: Scene(*one) for name, one in DECIDING_SCENES.items()},
    **{name: Scene(*one) for name, one in ROOM_SCENES.items()},
    **{name: Scene(*one) for name, one in LAPTOP_SCENES.items()},
    **{name: Scene(*one) for name, one in BY_FILE_SCENES.items()},
    **{name: Scene(*one) for name, one in ITEM_SCENES.items()},
    **{name: Scene(*one) for name, one in AGENDA_SCENES.items()},
    **{name: Scene(*one) for name, one in CHANGE_AGENDA_SCENES.items()},
    **{name: Scene(*one) for name, one in POWER_SCENES.items()},
}  # fmt: skip
