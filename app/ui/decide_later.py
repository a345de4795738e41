"""In Look back: a decision is written down or put right after the end, for 7 days. What was kept stays, with a note."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.services.live_meeting import LiveMeeting
from app.services.preferences import chair_of
from app.services.recording import Recording
from app.services.running import Running
from app.ui.deciding_way import DecidingWay
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import Page
from app.ui.screens.deciding_questions import which_item_question
from app.ui.screens.question import Question, ask_above
from app.ui.showing import show_in_place
from app.ui.stack import stack_of


class DecideLater(QObject):
    """`button`: shown while something can be written down. `begins` is called first: the meeting is in use then."""

    def __init__(self, desk: Desk, live: LiveMeeting, page: Page, begins: Callable[[], object]) -> None:
        super().__init__(page)
        self._desk, self._live, self._page, self._begins = desk, live, page, begins
        self._recording = Recording(Running(live, chair_of(desk.preferences.settings)), desk.house.prepare)
        self.button = BigButton(self.tr("Record a decision"), picture="decide")
        self.button.clicked.connect(lambda _checked=False: self._begin())
        self.show_state()

    def show_state(self) -> None:
        """Offer what can still be done."""
        decided = self.tr("Record or put right a decision")
        self.button.say(decided if self._live.state.decisions else self.tr("Record a decision"))
        show_in_place(self.button, bool(self._recording.after_the_end()))

    def _begin(self) -> None:
        self._begins()
        way = DecidingWay(self._desk, self._recording, self._ask, self._done, stack_of(self._page))
        decided = {made.item for made in self._live.state.decisions}
        items = {item: self._live.texts[item].title for item in self._recording.after_the_end()}
        self._ask(which_item_question(items, decided, way.record))

    def _ask(self, question: Question) -> None:
        ask_above(self._page, question, self._desk.doors)

    def _done(self, do: Callable[[], object]) -> None:
        stack_of(self._page).close_above(self._page)
        self._desk.attempt(do)
