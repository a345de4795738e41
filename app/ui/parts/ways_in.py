"""How other laptops come into a shared meeting: the code, the check words, a picture of the invitation."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.services.sharing import WaysIn
from app.ui.announce import announcer_of
from app.ui.look import Look
from app.ui.parts.big_button import BigButton
from app.ui.parts.column import KeptTwoColumns, tall
from app.ui.parts.meeting_code import MeetingCode
from app.ui.parts.page import row
from app.ui.parts.panel import Panel
from app.ui.parts.qr_picture import QrPicture
from app.ui.parts.text import Heading, Text

WORDS, LARGEST = 1.6, 220
BETWEEN = "   "


class WaysInPart(QWidget):
    """Draws the ways in. `say` speaks."""

    def __init__(self, say: Callable[[str], object]) -> None:
        super().__init__()
        tall(self)
        self._invitation = ""
        self.code = MeetingCode(say)
        self._words = Text("", factor=WORDS, bold=True, limit=LARGEST)
        self._words.tight = True
        self._address = Text("", factor=0.83)
        self._picture = QrPicture(self.tr("The invitation as a picture that a camera can read"))
        copy = BigButton(self.tr("Copy the invitation"), picture="full_words", factor=0.92)
        copy.clicked.connect(self._copy)
        self._columns = KeptTwoColumns(parent=self)
        self._columns.addWidget(self._code_part(), 3, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(self._invitation_part(copy), 2, Qt.AlignmentFlag.AlignTop)

    def _code_part(self) -> QWidget:
        holder = tall(QWidget())
        body = QVBoxLayout(holder)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(10)
        body.addWidget(Heading(self.tr("The code"), factor=1.1))
        body.addWidget(self.code)
        body.addWidget(Text(self.tr("On the other laptop press Follow a meeting, then Join a meeting.")))
        body.addWidget(self._address)
        body.addWidget(Heading(self.tr("Three check words"), factor=1.1))
        body.addWidget(self._words)
        body.addWidget(Text(self.tr("If another laptop shows the same words, it is in this meeting.")))
        return holder

    def _invitation_part(self, *buttons: BigButton) -> QWidget:
        panel = Panel()
        panel.body.addWidget(Heading(self.tr("An invitation, in place of the code"), factor=1.1))
        panel.body.addWidget(self._picture)
        panel.body.addWidget(row(*buttons, gap=8))
        return panel

    def show_ways(self, ways: WaysIn) -> None:
        """Draw these ways in."""
        self._invitation = ways.invitation
        self.code.show_code(ways.code)
        self._words.setText(BETWEEN.join(ways.check_words))
        address = ways.addresses[0] if ways.addresses else ""
        self._address.setText(self.tr("If it does not find this meeting, type this address too: {}").format(address))
        self._address.setVisible(bool(address))
        self._picture.show_squares(ways.squares)

    def fit(self, width: int, look: Look) -> None:
        """Stand side by side where there is room."""
        self._columns.fit(width, look)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._invitation)
        announcer = announcer_of(self)
        if announcer is not None:
            announcer.announce(self.tr("Copied. Paste it in a message to the other laptop."))
