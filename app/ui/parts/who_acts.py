"""Who is at the screen of Run: one press says which co-chair acts from now on, also key F2."""

from typing import cast

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.events import Chair
from app.services.running import Running
from app.ui.announce import announcer_of
from app.ui.parts.choice_list import ChoiceList
from app.ui.words import SPEAKER
from app.words.co_chairing import CHAIRS, CONTEXT

KEY = "F2"
NOT_SAID = "not_said"


class WhoActs(ChoiceList):
    """Everything that is pressed on Run is kept with this role, never with a name."""

    def __init__(self, running: Running, parent: QWidget | None = None) -> None:
        words = {code: SPEAKER.say(CONTEXT, said) for code, said in CHAIRS.items()}
        super().__init__("", words, parent, beside=True)
        self._running, self._words = running, words
        self.ask(self.tr("Who is at the screen? Key {0}").format(KEY))
        self.chosen.connect(self._choose)
        self.show_role()

    def use_key_in(self, page: QWidget) -> None:
        """Let one key say that the next one acts, wherever the focus is on this screen."""
        QShortcut(QKeySequence(KEY), page).activated.connect(self._next)

    def show_role(self) -> None:
        """Tick who acts now."""
        self.show_choice(self._running.chair or NOT_SAID)

    def _choose(self, code: str) -> None:
        self._running.chair = None if code == NOT_SAID else cast(Chair, code)
        self.show_role()

    def _next(self) -> None:
        codes = list(self._words)
        code = codes[(codes.index(self._running.chair or NOT_SAID) + 1) % len(codes)]
        self._choose(code)
        announcer = announcer_of(self)
        if announcer is not None:
            announcer.announce(self.tr("At the screen: {0}").format(self._words[code]))
