"""What became of my points, while the meeting is on and after it, and a second window, in every state."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.services.following import Following
from app.services.hearing import Hearing
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.services.sound_files import ENDING as SOUND
from app.services.sound_files import SoundSaved
from app.ui.parts.reading_lines import LineView
from app.ui.parts.story_lines import StoryView
from app.ui.screens.follow import FollowScreen
from app.ui.screens.look_back import MeetingStory
from app.ui.screens.put_right import ChooseLinePage, PutRightPage
from app.ui.screens.replies import RepliesPage
from app.ui.screens.save_report import SaveReportPage
from app.ui.screens.small_cards import SmallCards
from app.ui.screens.you_said import YouSaidPage
from tests.every_screen import stage as play
from tests.every_screen.follow_scenes import follow
from tests.every_screen.point_scenes import POINT_SCENES
from tests.every_screen.stage import LONG_WORDS, PROFILE, Make, Place, shown
from tests.ui.looking import settle


def _news(scene: str, become: Callable[[Hearing, str], object]) -> Make:
    """Follow is open while this becomes of my point. It happens once; later looks see a new point of mine."""

    def make(place: Place) -> QWidget:
        live = place.stage.meeting(scene, play.at_hard_item)
        page = follow(scene)(place)
        become(Hearing(Running(live)), Following(live, PROFILE).raise_point())
        settle()
        return page

    return make


def _closed(live: LiveMeeting) -> None:
    """I said what I wanted to say; the answer and my words stay."""
    chair, me = play.at_hard_item(live), Following(live, PROFILE)
    point = me.raise_point()
    me.add_words(point, LONG_WORDS)
    Hearing(chair).answer(point, "could_not", LONG_WORDS)
    me.close_point(point, "a_bit")
    waiting = me.raise_point()
    Hearing(chair).answer(me.raise_point(), "will_change")
    Hearing(chair).keep(waiting)


def _over(live: LiveMeeting) -> None:
    _closed(live)
    Running(live).end()


def _lent(place: Place) -> QWidget:
    place.desk.preferences.lend(place.desk.preferences.settings)
    return follow("running", play.running)(place)


def _story(place: Place) -> QWidget:
    return MeetingStory(place.desk, place.stage.meeting("over with my points", _over).meeting.id)


def _owed(live: LiveMeeting) -> None:
    """Two points wait for a reply; one has an answer that is not the end."""
    chair, me = play.at_hard_item(live), Following(live, PROFILE)
    first, second = me.raise_point(), me.raise_point()
    Hearing(chair).answer(first, "not_decided", LONG_WORDS)
    Hearing(chair).keep(second)
    chair.end()


def _replies(place: Place) -> QWidget:
    place.stage.meeting("replies are owed", _owed)
    return RepliesPage(place.desk)


def _you_said(place: Place) -> QWidget:
    return YouSaidPage(place.desk, place.stage.meeting("over with my points", _over))


def _save_report(place: Place) -> QWidget:
    live = place.stage.meeting("over with my points", _over)
    return SaveReportPage(place.desk, live.meeting, place.tasks(), "you_said")


def _save_full_report(place: Place) -> QWidget:
    page = shown(_save_report)(place)
    page._choose_level("full")  # pyright: ignore
    page._ask_and_save()  # pyright: ignore
    settle()
    return page


def _save_sound(place: Place) -> QWidget:
    page: SaveReportPage = shown(_save_report)(place)  # pyright: ignore
    page._kinds.show_choice(SOUND)  # pyright: ignore
    page._choose_kind(SOUND)  # pyright: ignore
    page._sound.banner.say(page._sound.tr("Making the sound file. {0} of {1} lines are done.").format(20, 80))  # pyright: ignore
    settle()
    return page


def _sound_saved(place: Place) -> QWidget:
    page: SaveReportPage = _save_sound(place)  # pyright: ignore
    page._sound._hide()  # pyright: ignore
    page._was_sounded(SoundSaved(Path("papers") / "«Making travel better».wav", 241))  # pyright: ignore
    settle()
    return page


LINE = "«We moved on to: the bus.»"


def _choose_line(place: Place) -> QWidget:
    lines = (LineView("1", LINE, "current"), LineView("2", LONG_WORDS))
    page = ChooseLinePage([StoryView("part", "«Buses»", lines)], lambda _line, _words: None)
    page.back_button.clicked.connect(place.desk.doors.back)
    return page


def _put_right(place: Place) -> QWidget:
    page = PutRightPage(LINE, lambda _words: None)
    page.back_button.clicked.connect(place.desk.doors.back)
    return page


def _small(place: Place) -> QWidget:
    live = place.stage.meeting("over with my points", _over)
    return SmallCards(place.desk, Following(live, PROFILE), place.window)


OWN_POINT_SCENES: dict[str, tuple[type[QWidget], Make]] = {
    "follow, my point was answered": (
        FollowScreen, _news("answered now", lambda hearing, point: hearing.answer(point, "changed", LONG_WORDS)),
    ),
    "follow, they ask to hear my point": (FollowScreen, _news("called now", Hearing.call)),
    "follow, a point I closed": (FollowScreen, follow("closed", _closed)),
    "follow, ended with my points": (FollowScreen, follow("over with my points", _over)),
    "follow, in a second window": (FollowScreen, _lent),
    "look back, my points": (MeetingStory, shown(_story)),
    "look back, which line is wrong": (ChooseLinePage, shown(_choose_line)),
    "look back, put a line right": (PutRightPage, shown(_put_right)),
    "you said, what happened": (YouSaidPage, shown(_you_said)),
    "save a report": (SaveReportPage, shown(_save_report)),
    "save a report, the full record": (SaveReportPage, _save_full_report),
    "save a report, a sound is made": (SaveReportPage, _save_sound),
    "save a report, a sound is saved": (SaveReportPage, _sound_saved),
    "replies that are owed": (RepliesPage, shown(_replies)),
    "small cards, ended": (SmallCards, shown(_small)),
    **POINT_SCENES,
}  # fmt: skip
