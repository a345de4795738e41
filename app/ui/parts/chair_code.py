"""A second code, for another co-chair's laptop. It shows only after a press, with a plain warning."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.ui.parts.big_button import BigButton
from app.ui.parts.column import KeptColumn, tall
from app.ui.parts.meeting_code import MeetingCode
from app.ui.parts.page import row
from app.ui.parts.panel import Panel
from app.ui.parts.text import Text


class ChairCode(QWidget):
    """One button that shows it and puts it away."""

    def __init__(self, say: Callable[[str], object]) -> None:
        super().__init__()
        tall(self)
        self._button = BigButton("", picture="run", factor=0.92)
        self._button.clicked.connect(lambda _checked=False: self.show_it(is_shown=self._panel.isHidden()))
        self.code = MeetingCode(say)
        self._panel = Panel(strong=True)
        warning = self.tr("Give this code to a co-chair only. That laptop can run the meeting and read every point.")
        self._panel.body.addWidget(Text(warning, bold=True))
        self._panel.body.addWidget(self.code)
        body = KeptColumn(self)
        body.addWidget(row(self._button))
        body.addWidget(self._panel)
        self.show_it(is_shown=False)

    def show_it(self, *, is_shown: bool) -> None:
        """Show the code, or put it away."""
        self._panel.setVisible(is_shown)
        hide, show = self.tr("Hide the co-chair's code"), self.tr("For a co-chair's laptop")
        self._button.say(hide if is_shown else show)
