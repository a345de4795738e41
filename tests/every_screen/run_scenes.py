"""Run and the questions it asks, in every state that looks different."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.domain.agenda import AboutToday, EasyLine
from app.domain.kinds import WordSaid
from app.domain.meeting import MeetingPlan
from app.services.following import Following
from app.services.keeper import Wish
from app.services.live_meeting import LiveMeeting
from app.services.making import Because
from app.services.running import Running, WaitingChoice
from app.services.speaking_counts import SpeakingCounts
from app.ui.screens.question import Question
from app.ui.screens.run import RunScreen
from app.ui.screens.speaking_counts import SpeakingCountsPage
from app.ui.screens.what_to_say import WhatToSayPage
from tests.every_screen import stage as play
from tests.every_screen.stage import PROFILE, Make, Place, show, shown
from tests.ui.looking import settle


def run(scene: str, happen: Callable[[LiveMeeting], object] = lambda _live: None) -> Make:
    def make(place: Place) -> QWidget:
        live = place.stage.meeting(scene, happen)
        return RunScreen(place.desk, place.bridge(live), Running(live), place.window)

    return shown(make)


def easy(whole: Make) -> Make:
    """The easy view of Run."""

    def make(place: Place) -> QWidget:
        place.desk.preferences.change("run_view", "easy")
        return whole(place)

    return make


def away_run(place: Place) -> QWidget:
    live = place.stage.meeting("run away", lambda live: (play.running(live), play.away(live, place.stage.clock)))
    return RunScreen(place.desk, place.bridge(live), Running(live), place.window)


def late(place: Place) -> QWidget:
    """An hour over the planned time, with points kept for the end."""

    def happen(live: LiveMeeting) -> None:
        chair = play.running(live)
        point = Following(live, PROFILE).raise_point()
        while chair.next_id() is not None:
            chair.next_item([WaitingChoice(point, "keep")] if live.state.waiting(live.state.now) else ())
        for _second in range(300):
            place.stage.clock.go_on(10)
            live.tick()

    return run("late", happen)(place)


def ended(live: LiveMeeting) -> None:
    play.running(live).end()


def question(name: str) -> Make:
    """The screens that `CoChairQuestions` asks with."""

    def make(place: Place) -> QWidget:
        page = run("points", play.with_points)(place)
        questions, state = page._questions, page._meeting.state  # pyright: ignore
        point, card = state.open_presses()[0], next(press for press in state.open_presses() if not press.is_point)
        item, guard, now = state.item(state.now), page._tools._guard, page._tools._now  # pyright: ignore
        less = now.minutes(item.id, -5)
        asks: dict[str, Callable[[], None]] = {
            "waiting point": lambda: questions.for_each_point([point], lambda _choices: None),
            "why not heard": lambda: questions._press_chosen(point, "write_down"),
            "go on": questions.go_on,
            "a point": lambda: questions.about_press(point),
            "what comes of it": lambda: questions._press_chosen(point, "answer"),
            "a card": lambda: questions.about_press(card),
            "who raised": lambda: questions.someone_raised(("point", "pause", "slow_down", "not_understood", "break")),
            "minutes": lambda: guard.minutes(item.id),
            "who loses": lambda: guard._step(item.id, "5"),
            "why": lambda: guard.make(now.minutes(item.id, -5)),
            "what they said": lambda: guard._ask_what_they_said(less, now.effect(less), Because("no_time")),
            "thinking": questions.thinking,
            "end": lambda: questions.end(lambda: None),
        }
        asks[name]()
        settle()
        asked = place.window.page
        assert isinstance(asked, Question)
        return asked

    return make


def what_to_say(moment: str) -> Make:
    """The words for a moment of a meeting with points, a quiet room and rules."""

    def make(place: Place) -> QWidget:
        live = place.stage.meeting("points", play.with_points)
        live.meeting = replace(
            live.meeting,
            about=AboutToday("«The blue room»", "«Mo»", "«Sam»"),
            plan=MeetingPlan(rules=(EasyLine("«We take turns.»", "talk"),)),
        )
        page = WhatToSayPage(place.desk, live)
        show(place, page)
        page._show_moment(moment)  # pyright: ignore
        settle()
        return page

    return make


WHAT_TO_SAY = {
    f"what do I say, {moment}": what_to_say(moment) for moment in ("opening", "item", "point", "pause", "ending")
}


def hard_words(live: LiveMeeting) -> None:
    """Three people do not understand; two of them said which word."""
    play.at_hard_item(live)
    for profile in ("one", "two", "three"):
        me = Following(live, profile)
        card = me.press_card("not_understood")
        if profile != "three":
            live.happen(me.maker, Wish(WordSaid(card, "procurement")))


EASY_RUN = {
    "run, easy, before it starts": easy(run("prepared")),
    "run, easy": easy(run("running", play.running)),
    "run, easy, points waiting": easy(run("points", play.with_points)),
    "run, easy, paused": easy(run("paused", play.paused)),
    "run, easy, the last item": easy(late),
    "run, hard words": run("hard words", hard_words),
    "run, easy, hard words": easy(run("hard words", hard_words)),
}


def spoken(live: LiveMeeting) -> None:
    """Experts by experience speak, and a count was put right."""
    counts = SpeakingCounts(play.running(live))
    counts.press("ebe")
    counts.correct("ebt", 600)


def who_speaks(place: Place) -> QWidget:
    page = run("spoken", spoken)(place)
    assert isinstance(page, RunScreen)
    page._tools.speaking._show_panel()  # pyright: ignore
    settle()
    return page


def who_spoke(place: Place) -> QWidget:
    return SpeakingCountsPage(place.desk, Running(place.stage.meeting("spoken", spoken)))
