"""For laptops without a connection: the meeting in a file, and the way for their points to come back."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.by_file import may_take_in
from app.services.live_meeting import LiveMeeting
from app.ui.by_file_ways import take_in_way
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.column import tall
from app.ui.parts.page import row
from app.ui.parts.text import Heading, Text


class WithoutWifi(QWidget):
    """It works before the meeting is shared, too: nothing goes over a network. `save` asks where the file goes."""

    def __init__(self, desk: Desk, live: LiveMeeting, save: Callable[[], object]) -> None:
        super().__init__()
        tall(self)
        self._live = live
        save_it = BigButton(self.tr("Save for a USB stick"), picture="folder", factor=0.83)
        save_it.clicked.connect(lambda _checked=False: save())
        self._take_in = take_in_way(desk, live)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(10)
        body.addWidget(Heading(self.tr("Without Wi-Fi"), factor=1.1))
        body.addWidget(
            Text(self.tr("A laptop without a connection can follow from a file. Its points come back in one."))
        )
        body.addWidget(row(save_it, self._take_in))
        self.show_state()

    def show_state(self) -> None:
        """Offer to take points in while that makes sense."""
        self._take_in.setVisible(may_take_in(self._live))
