"""Follow, in every state that looks different."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.domain.events import Maker
from app.domain.kinds import DecisionMade, StageSaid
from app.services.following import Following
from app.services.keeper import Wish
from app.services.live_meeting import LiveMeeting
from app.services.missed import Missing
from app.services.running import Running
from app.ui.parts.big_button import BigButton
from app.ui.parts.reading_lines import ReadingLine
from app.ui.screens.follow import FollowScreen
from app.ui.screens.missed import MissedPage
from tests.every_screen import stage as play
from tests.every_screen.run_scenes import ended
from tests.every_screen.stage import PROFILE, Make, Place, shown
from tests.ui.looking import seen, settle


def follow(scene: str, happen: Callable[[LiveMeeting], object] = lambda _live: None) -> Make:
    def make(place: Place) -> QWidget:
        live = place.stage.meeting(scene, happen)
        return FollowScreen(place.desk, place.bridge(live), Following(live, PROFILE))

    return shown(make)


SAR = DraftItem("«Data»", minutes=10, easy=(EasyLine("«Anyone can ask for a SAR.»"),))


def alone(live: LiveMeeting) -> None:
    following = Following(live, PROFILE)
    following.start_alone()
    following.room_is_on(live.state.on_agenda()[1].id)


def away_alone(place: Place) -> QWidget:
    live = place.stage.meeting("follow away", lambda live: (alone(live), play.away(live, place.stage.clock)))
    return FollowScreen(place.desk, place.bridge(live), Following(live, PROFILE))


def was_i_heard(place: Place) -> QWidget:
    """Alone, a person is about to say whether the room heard their point."""

    def happen(live: LiveMeeting) -> None:
        alone(live)
        Following(live, PROFILE).raise_point()

    page = follow("alone with a point", happen)(place)
    page._side.points._ask_if_heard(page._following.mine()[-1].press.id)  # pyright: ignore
    settle()
    return page


def hard_word(place: Place) -> QWidget:
    return _asked_about(follow("running at hard item", play.at_hard_item)(place))


def several_meanings(meanings: Mapping[str, str]) -> Make:
    """A hard word that means several things; the co-chairs chose one of them, or nobody did."""

    def make(place: Place) -> QWidget:
        kept, scene = place.stage.kept, f"several meanings {sorted(meanings)}"
        if scene not in kept:
            kept[scene] = place.stage.house.prepare.make(AgendaDraft("«Travel»", items=(SAR,), meanings=meanings))
            play.running(kept[scene])
        return _asked_about(follow(scene)(place))

    return make


def _asked_about(page: QWidget) -> QWidget:
    asked = [part for part in seen(page) if isinstance(part, BigButton) and isinstance(_line_of(part), ReadingLine)]
    assert asked, "no hard word was found in the item"
    asked[0].click()
    settle()
    return page


def _line_of(part: QWidget) -> QWidget | None:
    above: QWidget | None = part
    while above is not None and not isinstance(above, ReadingLine):
        above = above.parentWidget()
    return above


def elsewhere(place: Place) -> QWidget:
    page = follow("running at hard item", play.at_hard_item)(place)
    page._look_at(1)  # pyright: ignore
    settle()
    return page


def writing(place: Place) -> QWidget:
    page = follow("points", play.with_points)(place)
    page._side.points._write(page._following.mine()[-1].press.id)  # pyright: ignore
    settle()
    return page


def reading(place: Place) -> QWidget:
    page = follow("running", play.running)(place)
    page._read_to_me()  # pyright: ignore
    settle()
    return page


def after_a_break(place: Place) -> QWidget:
    page = follow("after a break", lambda live: play.running(live).break_now())(place)
    live = place.stage.meeting("after a break")
    if live.state.on_break:
        Running(live).break_over()
    page._moments._offered = True  # pyright: ignore
    page.show_state()  # pyright: ignore
    settle()
    return page


def missed(place: Place) -> QWidget:
    """Two items, a decision and an answer later."""

    def happen(live: LiveMeeting) -> None:
        play.with_answer(live)
        live.happen(Maker("run"), Wish(StageSaid(live.state.items[1].id, 2)))
        live.happen(Maker("run"), Wish(DecisionMade(live.state.items[1].id), words=play.LONG_WORDS))
        Running(live).next_item()

    live = place.stage.meeting("missed", happen)
    return MissedPage(place.desk, live, Missing(Following(live, "somebody"), None).look())


def which_word(then: Callable[[FollowScreen], object]) -> Make:
    """Somebody pressed *I do not understand*, and is asked which word it was."""

    def make(place: Place) -> QWidget:
        place.stage.kept.pop("which word", None)
        live = place.stage.meeting("which word", play.at_hard_item)
        page = FollowScreen(place.desk, place.bridge(live), Following(live, PROFILE))
        page.press("not_understood")
        then(page)
        settle()
        return page

    return shown(make)


def _say_it(page: FollowScreen) -> None:
    words = page._words  # pyright: ignore
    words.part.chosen.emit(words._cards.words_of(page._meeting.state.now)[0])  # pyright: ignore


def _write_it(page: FollowScreen) -> None:
    part = page._words.part  # pyright: ignore
    part.write()
    part.show_found("", ())


def view(view: str) -> Make:
    def make(place: Place) -> QWidget:
        place.desk.preferences.change("view", view)
        return follow("running", play.running)(place)

    return make


def cards(name: str) -> Make:
    def make(place: Place) -> QWidget:
        place.desk.preferences.change("cards", name)
        return follow("running", play.running)(place)

    return make


FOLLOW_SCENES: dict[str, tuple[type[QWidget], Make]] = {
    "follow": (FollowScreen, follow("running", play.running)),
    "follow, simple words": (FollowScreen, view("simple")),
    "follow, full": (FollowScreen, view("full")),
    "follow, nobody made easy words": (FollowScreen, follow("running at hard item", play.at_hard_item)),
    "follow, hard word open": (FollowScreen, hard_word),
    "follow, several meanings": (FollowScreen, several_meanings({})),
    "follow, several meanings, one chosen": (FollowScreen, several_meanings({"SAR": "SAR (safeguarding)"})),
    "follow, read aloud": (FollowScreen, reading),
    "follow, elsewhere": (FollowScreen, elsewhere),
    "follow, quiet, and soon": (FollowScreen, follow("quiet and soon", play.quiet_and_soon)),
    "follow, after a break": (FollowScreen, after_a_break),
    "what did I miss": (MissedPage, shown(missed)),
    "follow, which word": (FollowScreen, which_word(lambda _page: None)),
    "follow, what the word means": (FollowScreen, which_word(_say_it)),
    "follow, another word": (FollowScreen, which_word(_write_it)),
    "follow, paused": (FollowScreen, follow("paused", play.paused)),
    "follow, before it starts": (FollowScreen, follow("prepared")),
    "follow, alone": (FollowScreen, follow("alone", alone)),
    "follow, alone, was I heard": (FollowScreen, was_i_heard),
    "follow, the laptop was away": (FollowScreen, shown(away_alone)),
    "follow, with points": (FollowScreen, follow("points", play.with_points)),
    "follow, writing words": (FollowScreen, writing),
    "follow, with an answer": (FollowScreen, follow("answered", play.with_answer)),
    "follow, ended": (FollowScreen, follow("ended", ended)),
    "follow, two cards": (FollowScreen, cards("two")),
    "follow, other cards": (FollowScreen, cards("traffic")),
}
