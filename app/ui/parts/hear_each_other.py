"""*Can we hear each other?*: looks whether laptops reach each other here, and says what to do where they do not."""

from PySide6.QtWidgets import QWidget

from app.domain.network_check import HeardNow
from app.services.sharing import Sharing, Stop
from app.ui.parts.banner import Banner
from app.ui.parts.big_button import BigButton
from app.ui.parts.column import KeptColumn, tall
from app.ui.parts.page import row
from app.ui.sharing_bridge import ScreenThread
from app.ui.words import SPEAKER
from app.words.sharing import heard_words, trouble_words


class HearEachOther(QWidget):
    """A button, and below it what is found. Looks from the first press until the next one, or until it is left."""

    def __init__(self, sharing: Sharing) -> None:
        super().__init__()
        tall(self)
        self._sharing, self._here = sharing, ScreenThread()
        self._stop: Stop | None = None
        self._button = BigButton("", picture="listen", factor=0.92)
        self._name_button()
        self._looking, self._fine, self._trouble = Banner("waiting"), Banner("tick"), Banner("warning")
        self._button.clicked.connect(self.look_or_stop)
        body = KeptColumn(self)
        for part in (row(self._button), self._looking, self._fine, self._trouble):
            body.addWidget(part)

    def look_or_stop(self) -> None:
        """Look from now on; or, pressed again, no longer."""
        if self._stop is not None:
            self._look_no_longer()
        else:
            self._here = ScreenThread()
            self._show(HeardNow(is_looking=True))
            self._stop = self._sharing.check(self._here.bring(self._show))
        self._name_button()

    def _look_no_longer(self) -> None:
        self._here.close()
        stop, self._stop = self._stop, None
        if stop is not None:
            stop()
        for banner in (self._looking, self._fine, self._trouble):
            banner.say("")

    def _name_button(self) -> None:
        is_on = self._stop is not None
        self._button.picture_id = "stop" if is_on else "listen"
        self._button.say(self.tr("Stop this check") if is_on else self.tr("Can we hear each other?"))

    def _show(self, heard: HeardNow) -> None:
        words = heard_words(heard, SPEAKER)
        self._looking.say("" if heard.laptops else words)
        self._fine.say(words if heard.laptops else "")
        self._trouble.say(trouble_words(heard, SPEAKER))

    def close_for_good(self) -> None:
        """The screen goes away: look no longer."""
        self._look_no_longer()
