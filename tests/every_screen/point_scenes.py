"""More about a point, points in the room, and what co-chairs see of them, in every state that looks different."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.domain.meeting import MeetingLine
from app.services.about_point import AboutPoint
from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.room_points import RoomPoints
from app.ui.screens.about_my_point import AboutMyPointPage
from app.ui.screens.choose_picture import ChoosePicturePage, PictureWish
from app.ui.screens.choose_topic import ChooseTopicPage
from app.ui.screens.follow import FollowScreen
from app.ui.screens.get_ready import GetReadyScreen
from app.ui.screens.look_back import MeetingStory
from app.ui.screens.question import Question
from app.ui.screens.run import RunScreen
from app.ui.screens.say_more import SayMorePage
from app.ui.screens.which_meeting import which_meeting_question
from tests.every_screen import stage as play
from tests.every_screen.follow_scenes import follow
from tests.every_screen.run_scenes import run
from tests.every_screen.stage import LONG_WORDS, PROFILE, Make, Place, shown
from tests.ui.looking import settle


def everything_said(live: LiveMeeting) -> None:
    """A point of mine with all that can be put to it; four points of others that everyone may read."""
    play.at_hard_item(live)
    me, others = Following(live, PROFILE), Following(live, "somebody")
    point, about = me.raise_point(), AboutPoint(me)
    me.add_words(point, LONG_WORDS)
    me.put_name(point, "«Alex»")
    about.put_picture(point, "bus")
    about.say_topic(point, "getting_about")
    about.show_everyone(point)
    about.hold(point)
    RoomPoints(others).me_too(point)
    theirs = [_shown(others) for _count in range(4)]
    others.raise_point()
    RoomPoints(me).me_too(theirs[0])


def _shown(person: Following) -> str:
    point = person.raise_point()
    person.add_words(point, LONG_WORDS)
    AboutPoint(person).show_everyone(point)
    return point


def _about(scene: str, *, with_everything: bool) -> Make:
    def make(place: Place) -> QWidget:
        live = place.stage.meeting(scene, everything_said if with_everything else play.at_hard_item)
        me = Following(live, PROFILE)
        point = me.mine()[0].press.id if with_everything else me.raise_point()
        return AboutMyPointPage(place.desk, me, point)

    return shown(make)


def _name(place: Place) -> QWidget:
    page = _about("everything said", with_everything=True)(place)
    page._ask_name()  # pyright: ignore
    settle()
    return place.window.page


def _picture(place: Place) -> QWidget:
    return ChoosePicturePage(place.desk, PictureWish("", may_bring=False), lambda _picture: None)


def _me_too(place: Place) -> QWidget:
    page = run("everything said", everything_said)(place)
    page._questions.someone_raised(("point", "pause"))  # pyright: ignore
    settle()
    place.window.page._answered("me_too", "")  # pyright: ignore
    settle()
    return place.window.page


def _prepared(live: LiveMeeting) -> None:
    """Two points of mine, prepared on the item that is looked at first and on the next."""
    me = Following(live, PROFILE)
    for item in live.state.on_agenda()[:2]:
        point = AboutPoint(me).raise_on(item.id)
    me.add_words(point, LONG_WORDS)


def _ready(scene: str, happen: Callable[[LiveMeeting], object]) -> Make:
    def make(place: Place) -> QWidget:
        live = place.stage.meeting(scene, happen)
        page = GetReadyScreen(place.desk, place.bridge(live), Following(live, PROFILE))
        page._look_at(1)  # pyright: ignore
        return page

    return shown(make)


def _started_since(live: LiveMeeting) -> None:
    _prepared(live)
    play.running(live)


def _say_more(place: Place) -> QWidget:
    live = place.stage.meeting("said more", _said_more)
    page = SayMorePage(place.desk, Following(live, PROFILE))
    page._words.set_words(LONG_WORDS)  # pyright: ignore
    return page


def _said_more(live: LiveMeeting) -> None:
    play.running(live).end()
    AboutPoint(Following(live, PROFILE)).say_more(LONG_WORDS)


def _which_meeting(place: Place) -> QWidget:
    made = [place.stage.meeting(scene).meeting for scene in ("prepared", "also prepared")]
    lines = [MeetingLine(one.id, one.title, one.created_at, one.day, "not_started", 4, 0) for one in made]
    page = which_meeting_question(lines, lambda _id: None, place.desk.doors)
    place.window.show()
    place.window.open(page)
    settle()
    return page


POINT_SCENES: dict[str, tuple[type[QWidget], Make]] = {
    "more about a point, new": (AboutMyPointPage, _about("one new point", with_everything=False)),
    "more about a point, everything said": (AboutMyPointPage, _about("everything said", with_everything=True)),
    "what is it about": (
        ChooseTopicPage, shown(lambda place: ChooseTopicPage(place.desk, "health", lambda _code: None)),
    ),
    "a picture for a point": (ChoosePicturePage, shown(_picture)),
    "a name for a point": (Question, _name),
    "follow, points in the room": (FollowScreen, follow("everything said", everything_said)),
    "run, points with all that was said": (RunScreen, run("everything said", everything_said)),
    "run, me too": (Question, _me_too),
    "get ready": (GetReadyScreen, _ready("nothing prepared", lambda _live: None)),
    "get ready, with points": (GetReadyScreen, _ready("points prepared", _prepared)),
    "get ready, it has started": (GetReadyScreen, _ready("started since", _started_since)),
    "get ready, which meeting": (Question, _which_meeting),
    "follow, prepared points": (FollowScreen, follow("started since", _started_since)),
    "run, prepared points": (RunScreen, run("started since", _started_since)),
    "say something more": (SayMorePage, shown(_say_more)),
    "look back, something more was said": (
        MeetingStory,
        shown(lambda place: MeetingStory(place.desk, place.stage.meeting("said more", _said_more).meeting.id)),
    ),
}  # fmt: skip
