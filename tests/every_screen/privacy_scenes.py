"""What asks about privacy, in every state that looks different."""

from PySide6.QtWidgets import QWidget

from app.ui.parts.private_guard import PrivateGuard
from app.ui.screens.follow import FollowScreen
from app.ui.screens.question import Question
from tests.every_screen.follow_scenes import writing
from tests.every_screen.run_scenes import question
from tests.every_screen.stage import Make, Place
from tests.ui.looking import settle

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


PRIVACY_SCENES: dict[str, tuple[type[QWidget], Make]] = {
    "follow, words that may be private": (FollowScreen, _follow),
    "question: words that may be private": (Question, _question),
}
