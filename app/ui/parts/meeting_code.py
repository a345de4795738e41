"""The code of a meeting in very big digits, and a button that says it aloud, digit by digit."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.ui.parts.big_button import BigButton
from app.ui.parts.column import KeptColumn, tall
from app.ui.parts.page import row
from app.ui.parts.text import Text
from app.words.other_laptops import code_aloud, code_groups

DIGITS, LARGEST = 3.4, 160
BETWEEN = "   "


class MeetingCode(QWidget):
    """Shows one code. `say` speaks what it is given, only because a person pressed for it."""

    def __init__(self, say: Callable[[str], object]) -> None:
        super().__init__()
        tall(self)
        self._code = ""
        self._digits = Text("", factor=DIGITS, bold=True, limit=LARGEST)
        self._digits.tight = True
        self.aloud = BigButton(self.tr("Say it aloud"), picture="speak")
        self.aloud.clicked.connect(lambda _checked=False: say(code_aloud(self._code)))
        body = KeptColumn(self)
        body.addWidget(self._digits)
        body.addWidget(row(self.aloud))

    def show_code(self, code: str) -> None:
        """Show it in its groups."""
        self._code = code
        self._digits.setText(BETWEEN.join(code_groups(code)))
