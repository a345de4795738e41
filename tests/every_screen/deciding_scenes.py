"""Deciding, on Run, on Follow and in Look back, in every state that looks different."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from app.domain.agenda import AgendaDraft
from app.domain.events import new_id
from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.own_view import OwnView
from app.services.recording import OWN, DecisionDraft, Recording
from app.services.running import Running
from app.ui.screens.deciding_questions import decided_before_question, how_open_question, which_item_question
from app.ui.screens.follow import FollowScreen
from app.ui.screens.look_back import MeetingStory
from app.ui.screens.question import Question
from app.ui.screens.reasons import late_question
from app.ui.screens.record_decision import RecordDecisionPage
from app.ui.screens.run import RunScreen
from tests.every_screen import stage as play
from tests.every_screen.stage import LONG_WORDS, PROFILE, Make, Place, show, shown
from tests.ui.looking import settle

DECIDE = replace(play.AGENDA.items[play.HARD_ITEM], purpose="decide")
TO_DECIDE = replace(play.AGENDA, items=(DECIDE, *play.AGENDA.items[2:]))
DRAFT = DecisionDraft(
    ("«Small buses in each village»", LONG_WORDS),
    "0",
    here=(("ebe", 5), ("ebt", 7)),
    ebe_view="mixed",
    what_changed="part",
    reason_code="people_want",
    disagreements=("«The stop is too far away for me.»",),
)


def late_agenda(place: Place) -> AgendaDraft:
    """Its easy papers came 3 days before."""
    day = place.stage.clock.utc().date() - timedelta(days=3)
    return replace(TO_DECIDE, items=(replace(DECIDE, easy_sent=day), *TO_DECIDE.items[1:]))


def deciding(
    place: Place,
    scene: str,
    happen: Callable[[Recording, str], object] = lambda _recording, _item: None,
    *,
    late_days: int | None = None,
) -> tuple[LiveMeeting, Running, Recording]:
    """A meeting that is on, at an item to decide; `happen` lets things happen in it, once."""

    def begin(live: LiveMeeting) -> None:
        running = Running(live, "ebe", late_days)
        running.start({"ebe": 5, "ebt": 7})
        happen(Recording(running, place.stage.house.prepare), live.state.items[0].id)

    live = place.stage.meeting(scene, begin, late_agenda(place))
    running = Running(live, "ebe", late_days)
    return live, running, Recording(running, place.stage.house.prepare)


def late_overridden(recording: Recording, item: str) -> None:
    recording.say_stage(item, 3)
    recording.decide_anyway(item, "harm")


def decided(recording: Recording, item: str) -> None:
    recording.say_stage(item, 2)
    recording.record(item, replace(DRAFT, id=new_id()))


def _run(scene: str, happen: Callable[[Recording, str], object] = lambda _r, _i: None, late: int | None = None) -> Make:
    def make(place: Place) -> QWidget:
        live, running, _recording = deciding(place, scene, happen, late_days=late)
        return RunScreen(place.desk, place.bridge(live), running, place.window)

    return shown(make)


def _follow(
    scene: str,
    happen: Callable[[Recording, str], object] = lambda _r, _i: None,
    late: int | None = None,
    do: Callable[[FollowScreen], object] = lambda _page: None,
) -> Make:
    """`do`: what the person does on Follow."""

    def make(place: Place) -> QWidget:
        live, _running, _recording = deciding(place, scene, happen, late_days=late)
        page = FollowScreen(place.desk, place.bridge(live), Following(live, PROFILE))
        show(place, page)
        do(page)
        settle()
        return page

    return make


def not_agreed(recording: Recording, item: str) -> None:
    recording.decide_anyway(item, "harm")
    decided(recording, item)
    view = OwnView(Following(recording.meeting, PROFILE), None)
    view.disagree(recording.meeting.state.decisions[-1].id, LONG_WORDS)
    view.do_not_ask(item)


def over(recording: Recording, item: str) -> None:
    decided(recording, item)
    Running(recording.meeting).end()


def _writes(page: FollowScreen) -> None:
    own = page._deciding.own  # pyright: ignore
    own._write(page._meeting.state.decisions[-1].id)  # pyright: ignore


def _story(place: Place) -> QWidget:
    """A meeting that is over: a decision, put right later, and how it felt."""

    def happen(recording: Recording, item: str) -> None:
        not_agreed(recording, item)
        recording.record(item, replace(recording.again(item), chosen="1"))
        Running(recording.meeting).end()
        for one in range(5):
            OwnView(Following(recording.meeting, f"person {one}"), None).feel("listened_to", 3 - one % 3)

    live, _running, _recording = deciding(place, "a decision that changed", happen, late_days=14)
    return MeetingStory(place.desk, live.meeting.id)


def _step(at: int, **facts: object) -> Make:
    def make(place: Place) -> QWidget:
        live, _running, recording = deciding(place, "open to decide", lambda one, item: one.say_stage(item, 2))
        draft = replace(DRAFT, step=at, **facts)  # type: ignore[arg-type]
        return RecordDecisionPage(place.desk, recording, live.state.items[0].id, draft, lambda: None)

    return shown(make)


def _how_open(_place: Place) -> QWidget:
    return how_open_question("«Transport»", lambda _stage: None)


def _why(_place: Place) -> QWidget:
    return late_question(lambda _reason: None, about="«The easy papers came 3 days before.»")


def _before(_place: Place) -> QWidget:
    return decided_before_question("«Small buses»", lambda: None, lambda: None)


def _which(_place: Place) -> QWidget:
    return which_item_question({"a": "«Small buses»", "b": "«Quiet seats»"}, ("a",), lambda _item: None)


DECIDING_SCENES: dict[str, tuple[type[QWidget], Make]] = {
    "run, is it decided already": (RunScreen, _run("to decide")),
    "run, not ready to decide": (RunScreen, _run("to decide, late", late=14)),
    "run, decided anyway": (RunScreen, _run("to decide, overridden", late_overridden, 14)),
    "follow, not ready to decide": (FollowScreen, _follow("to decide, late", late=14)),
    "follow, decided": (FollowScreen, _follow("decided", decided)),
    "follow, I do not agree": (FollowScreen, _follow("decided", decided, do=_writes)),
    "follow, I did not agree": (FollowScreen, _follow("not agreed", not_agreed, late=14)),
    "follow, how it felt": (FollowScreen, _follow("decided, over", over)),
    "look back, what we decided": (MeetingStory, shown(_story)),
    "question: how open": (Question, shown(_how_open)),
    "question: decide anyway": (Question, shown(_why)),
    "question: a decision already": (Question, shown(_before)),
    "question: which item was decided": (Question, shown(_which)),
    "record a decision, ways": (RecordDecisionPage, _step(0)),
    "record a decision, what": (RecordDecisionPage, _step(1)),
    "record a decision, own words": (RecordDecisionPage, _step(1, chosen=OWN, own_words=LONG_WORDS)),
    "record a decision, who": (RecordDecisionPage, _step(2)),
    "record a decision, experts": (RecordDecisionPage, _step(3)),
    "record a decision, not agreed": (RecordDecisionPage, _step(6)),
    "record a decision, is this right": (RecordDecisionPage, _step(7)),
}
