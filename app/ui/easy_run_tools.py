"""The few big buttons of the easy view of Run, each in everyday words."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.domain.live import LiveState
from app.services.hearing import Hearing, WaitingPress
from app.services.running import Running
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.screens.co_chair_questions import CoChairQuestions


class EasyRunTools(QObject):
    """Hear a point, please pause, break now. *Next item* stands before them, *What do I say?* after them."""

    def __init__(self, desk: Desk, running: Running, hearing: Hearing, questions: CoChairQuestions) -> None:
        super().__init__()
        self._running, self._hearing, self._questions = running, hearing, questions
        self._hear = self._tool("", "point", self._hear_first)
        self._pause = self._tool(self.tr("Please pause"), "pause", lambda: desk.attempt(running.pause))
        self._break = self._tool(self.tr("Break now"), "break", lambda: desk.attempt(running.break_now))

    def _tool(self, words: str, picture: str, do: Callable[[], object]) -> BigButton:
        button = BigButton(words, picture=picture)
        button.clicked.connect(lambda _checked=False: do())
        return button

    def offered(self, state: LiveState) -> tuple[BigButton, ...]:
        """Return the buttons that make sense now."""
        first = self._first()
        if first is not None:
            self._hear.say(self._words(first))
        hear = (self._hear,) if first is not None else ()
        pause = (self._pause,) if state.pause is None else ()
        rest = () if state.on_break else (self._break,)
        return (*hear, *pause, *rest)

    def _words(self, first: WaitingPress) -> str:
        if first.press.status == "called":
            return self.tr("We heard it")
        return self.tr("Hear a point") if first.press.is_point else self.tr("Look at a card")

    def _first(self) -> WaitingPress | None:
        """Return what is heard now, else the point that was asked first, else the first card."""
        waiting = sorted(
            self._hearing.waiting(), key=lambda one: (one.press.status != "called", not one.press.is_point)
        )
        return next(iter(waiting), None)

    def _hear_first(self) -> None:
        first = self._first()
        if first is not None:
            self._questions.about_press(first.press)
