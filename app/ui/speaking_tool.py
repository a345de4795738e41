"""The tool *Who speaks* on Run: offered only where the group wants it, and shown only when it is pressed."""

from typing import cast

from PySide6.QtCore import QObject

from app.domain.kinds import SpeakingGroup
from app.domain.live import LiveState
from app.services.running import Running
from app.services.speaking_counts import SpeakingCounts
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.folding_bar import FoldingBar
from app.ui.parts.in_sight import bring_top_into_sight
from app.ui.parts.who_speaks import WhoSpeaks
from app.ui.screens.speaking_counts import SpeakingCountsPage


class SpeakingTool(QObject):
    """`panel`: the buttons of the groups, which stay on Run while it goes on."""

    def __init__(self, desk: Desk, running: Running) -> None:
        super().__init__()
        self._desk, self._counts = desk, SpeakingCounts(running)
        self._is_wanted = bool(desk.house.group.ways.rules.count_speaking)
        self.panel = WhoSpeaks()
        self._open = BigButton(self.tr("Who speaks"), picture="talk")
        self._open.clicked.connect(lambda _checked=False: self._show_panel())
        self.panel.group_pressed.connect(self._press)
        self.panel.closed.connect(self._close_panel)
        self.panel.correct_asked.connect(lambda: desk.doors.open_page(lambda: SpeakingCountsPage(desk, running)))

    def offered(self) -> tuple[BigButton, ...]:
        """Return the tool, where the group wants it."""
        return (self._open,) if self._is_wanted else ()

    def show_state(self, state: LiveState) -> None:
        """Draw who speaks, while the buttons are open."""
        if not self.panel.isHidden():
            self.panel.setVisible(state.is_running)
            self.panel.show_state(state, self._counts.share())

    def _show_panel(self) -> None:
        self.panel.show()
        self.show_state(self._counts.meeting.shown())
        self.panel.first.setFocus()
        bring_top_into_sight(self.panel)

    def _close_panel(self) -> None:
        bar = self._open.parentWidget()
        if isinstance(bar, FoldingBar):
            bar.focus_on(self._open)
        self.panel.hide()

    def _press(self, group: str) -> None:
        self._desk.attempt(lambda: self._counts.press(cast(SpeakingGroup, group)))
        self.show_state(self._counts.meeting.shown())
