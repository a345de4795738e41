"""*Can we hear each other?*: looks whether laptops reach each other here, and says what to do where they do not."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.domain.errors import MeetingError
from app.services.sharing import Sharing, Stop
from app.ui.parts.banner import Banner
from app.ui.parts.big_button import BigButton
from app.ui.parts.column import KeptColumn, tall
from app.ui.parts.page import row
from app.ui.sharing_bridge import ScreenThread
from app.ui.words import SPEAKER
from app.words.problems import words_for


class HearEachOther(QWidget):
    """A button, and below it what was found. Looks only when it is pressed."""

    def __init__(self, sharing: Sharing) -> None:
        super().__init__()
        tall(self)
        self._sharing, self._here = sharing, ScreenThread()
        self._stop: Stop | None = None
        self._button = BigButton(self.tr("Can we hear each other?"), picture="listen", factor=0.92)
        self._looking, self._fine, self._trouble = Banner("waiting"), Banner("tick"), Banner("warning")
        self._button.clicked.connect(self.look)
        body = KeptColumn(self)
        for part in (row(self._button), self._looking, self._fine, self._trouble):
            body.addWidget(part)

    def look(self) -> None:
        """Look now, once."""
        if self._stop is not None:
            return
        self._fine.say("")
        self._trouble.say("")
        self._looking.say(self.tr("We look at the network. This takes some seconds."))
        self._stop = self._sharing.check(self._here.bring(self._told))

    def _told(self, in_the_way: tuple[MeetingError, ...]) -> None:
        self._stop = None
        self._looking.say("")
        self._trouble.say("\n".join(words_for(trouble, SPEAKER) for trouble in in_the_way))
        self._fine.say("" if in_the_way else self.tr("This laptop is fine. Press this on the other laptop too."))

    def close_for_good(self) -> None:
        """The screen goes away: look no longer."""
        self._here.close()
        stop: Callable[[], object] | None = self._stop
        if stop is not None:
            stop()
