"""Says calmly how far the counting of older meetings is, and offers the new numbers when it is done."""

from PySide6.QtCore import QTimer, Signal

from app.services.counting import Counting
from app.ui.on_window import OnWindow
from app.ui.parts.banner import Banner
from app.ui.parts.big_button import BigButton

SHOWN_EACH_MS = 1000


class CountingNote(Banner):
    """Nothing is shown where nothing waits. `counted`: all are counted now; `asked`: a person wants to see them."""

    counted = Signal()
    asked = Signal()

    def __init__(self, counting: Counting) -> None:
        self._show_them = BigButton(self.tr("Show the new numbers"), picture="look_back", factor=0.92)
        super().__init__("time", self._show_them, told=True)
        self._counting, self._is_counting = counting, False
        self._show_them.clicked.connect(self.asked)
        self._each = QTimer(self)
        self._each.setSingleShot(True)
        self._each.setInterval(SHOWN_EACH_MS)
        self._each.timeout.connect(self._say_how_far)
        self._listener = OnWindow(self._progressed)
        counting.listen(self._listener)
        counting.look()
        self._say_how_far()

    def _progressed(self) -> None:
        """Words change once a second at most, so that nothing flickers; the end shows at once."""
        if self._counting.is_idle and self._is_counting:
            self._is_counting = False
            self._each.stop()  # how far it was would come after the end
            self.counted.emit()
        elif not self._counting.is_idle and not self._each.isActive():
            self._each.start()

    def _say_how_far(self) -> None:
        progress = self._counting.progress
        if not self._counting.is_idle and progress.of:
            self._is_counting = True
            words = self.tr("Counting older meetings: {0} of {1}.").format(progress.done, progress.of)
            self._say(words)
        elif not self._is_counting:
            self.settle()

    def offer(self) -> None:
        """Say that all are counted; a press shows them."""
        self._say(self.tr("All meetings are counted now."), is_offer=True)

    def settle(self) -> None:
        """What is shown below is what is counted now."""
        if self._counting.is_idle:
            left_out = self._counting.progress.left_out
            words = self.tr("{0} meetings could not be counted. Look here again later.")
            self._say(words.format(left_out) if left_out else "")

    def _say(self, words: str, *, is_offer: bool = False) -> None:
        self.buttons.setVisible(is_offer)
        self.say(words)

    def let_go(self) -> None:
        """The screen is closed."""
        self._each.stop()
        self._counting.forget(self._listener)
        self._listener.close()
