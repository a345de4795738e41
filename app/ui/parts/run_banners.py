"""What co-chairs must know first: a pause, a gap, a break, thinking time, and one thing to think of."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.clock import Gap
from app.domain.live import LiveState
from app.domain.prompts import Prompt
from app.ui.parts.banner import Banner
from app.ui.parts.big_button import BigButton
from app.ui.words import SPEAKER
from app.words.prompting import prompt_words
from app.words.room import soon_words
from app.words.time import away_words


class RunBanners(QWidget):
    """Lines at the top of Run, each shown only when it is true."""

    go_on_asked = Signal()
    gap_answered = Signal(bool)
    break_ended = Signal()
    thinking_ended = Signal()
    put_away_asked = Signal()
    soon_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        go_on = BigButton(self.tr("Go on, with a reason"))
        yes, no = BigButton(self.tr("Yes, it went on")), BigButton(self.tr("No, it stopped"))
        over, think_over = BigButton(self.tr("The break is over")), BigButton(self.tr("Thinking time is over"))
        self._pause = Banner("pause", go_on, strong=True, over=self.tr("The pause is over."))
        self._gap = Banner("time", yes, no)
        self._break = Banner("break", over)
        self._thinking = Banner("thinking", think_over)
        self.not_now = BigButton(self.tr("Not now"), factor=0.92)
        self._soon = Banner("next", told=True)
        self._say_soon = BigButton(self.tr("We move on soon"), factor=0.92)
        self._prompt = Banner("hint", self._say_soon, self.not_now)
        self._prompted = ("", "")
        self._all = (self._pause, self._gap, self._break, self._thinking, self._soon, self._prompt)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        for banner in self._all:
            body.addWidget(banner)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        go_on.clicked.connect(self.go_on_asked)
        yes.clicked.connect(lambda: self.gap_answered.emit(True))  # noqa: FBT003 (a signal's value)
        no.clicked.connect(lambda: self.gap_answered.emit(False))  # noqa: FBT003 (a signal's value)
        over.clicked.connect(self.break_ended)
        think_over.clicked.connect(self.thinking_ended)
        self.not_now.clicked.connect(self.put_away_asked)
        self._say_soon.clicked.connect(self.soon_asked)
        self.hide()

    def show_state(self, state: LiveState, gap: Gap | None, prompt: Prompt | None) -> None:
        """Say what stands in the way now."""
        self._pause.say(self.tr("The meeting is paused. The clock has stopped.") if state.pause is not None else "")
        self._gap.say(away_words(gap.seconds, SPEAKER) if gap else "")
        self._break.say(self.tr("It is break time.") if state.on_break else "")
        self._thinking.say(self._thinking_words(state))
        self._show_prompt(prompt)
        self._show_any()

    def show_soon(self, title: str) -> None:
        """Say that everyone was told what comes soon; "" where nobody said so. Who said it was told at once."""
        self._soon.say(self.tr("Everyone was told. {0}").format(soon_words(title, SPEAKER)) if title else "")
        self._show_any()

    def _show_any(self) -> None:
        self.setVisible(any(not one.isHidden() for one in self._all))

    def _show_prompt(self, prompt: Prompt | None) -> None:
        """Show at most one thing to think of. A screen reader says it when it is another one, not each minute."""
        words = prompt_words(prompt, SPEAKER) if prompt is not None else ""
        prompted = (prompt.code, prompt.about) if prompt is not None else ("", "")
        if prompted == self._prompted:
            self._prompt.words.setText(words)
            return
        self._prompted = prompted
        self._say_soon.setVisible(prompt is not None and prompt.code == "move_on_soon")
        self.not_now.setVisible(prompt is not None and prompt.can_wait)
        self._prompt.say(words)

    def _thinking_words(self, state: LiveState) -> str:
        if state.thinking is None:
            return ""
        passed = (state.t_ms - state.thinking.from_ms) // 1000
        if 0 < state.thinking.seconds <= passed:
            return self.tr("The thinking time is used up. Go on when people are ready.")
        return self.tr("Thinking time. It is quiet now.")
