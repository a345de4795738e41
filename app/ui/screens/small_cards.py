"""*Small cards*: a small window that stays on top, beside a video call or a document."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import MeetingError
from app.domain.settings import CARD_SETS, KEY_SETS, Settings
from app.override import override
from app.services.following import Following
from app.services.preferences import group_of
from app.ui.announce import Announcer
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.item_lines import item_page
from app.ui.look import CARD_LIMIT, dress, look_of
from app.ui.parts.big_button import BigButton
from app.ui.parts.card_bar import CardBar
from app.ui.parts.card_keys import CardKeys
from app.ui.parts.page import Scroll
from app.ui.parts.text import Heading, Said, Text
from app.ui.words import SPEAKER
from app.words.pressing import CARDS, CONTEXT
from app.words.problems import words_for
from app.words.time import left_words


class SmallCards(QWidget):
    """What is now, *I have a point* and *Please pause*."""

    def __init__(self, desk: Desk, following: Following, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Small cards"))
        self._desk, self._following = desk, following
        self._bridge = MeetingBridge(following.meeting, self)
        self._now = Heading("", factor=1.0)
        self._time = Text("", factor=0.83)
        settings = desk.preferences.settings
        self._cards = CardBar(CARD_SETS[settings.cards][:2], KEY_SETS[settings.keys])
        self._keys = CardKeys(self)
        self._keys.pressed.connect(self._press)
        self._keys.use(self._cards.cards, KEY_SETS[settings.keys])
        self._parent = parent
        self._ready = BigButton(self.tr("We are ready"))
        self._ready.limit = CARD_LIMIT
        self._close = BigButton(self.tr("Close this"), picture="close")
        self._close.limit = CARD_LIMIT
        self._said = Said("", factor=0.83)
        self._announcer = Announcer(self._said)
        self._lay_out()
        self._cards.pressed.connect(self._press)
        self._close.clicked.connect(self.close)
        self._ready.clicked.connect(lambda: self._try(following.we_are_ready))
        self._bridge.changed.connect(self.show_state)
        self._bridge.ticked.connect(self.show_state)
        desk.preferences.listen(self._use_settings)
        look = look_of(parent)
        dress(self, look)
        larger = max(1.0, min(look.size, CARD_LIMIT) / 100)
        self.resize(round(520 * larger), round(400 * larger))
        self.show_state()

    def _lay_out(self) -> None:
        inside = QWidget()
        words = QVBoxLayout(inside)
        for part in (self._said, self._now, self._time):
            words.addWidget(part)
        words.addStretch()
        body = QVBoxLayout(self)
        body.addWidget(Scroll(inside), 1)
        body.addWidget(self._ready)
        body.addWidget(self._cards)
        body.addWidget(self._close)

    def _press(self, meaning: str) -> None:
        done = self._try(self._following.raise_point if meaning == "point" else self._following.ask_pause)
        if done:
            kept = self._following.mine()[-1].state != "not_kept"
            said = self.tr("{0}: kept.") if kept else self.tr("{0}: not kept yet. We keep trying.")
            self._announcer.announce(said.format(SPEAKER.say(CONTEXT, CARDS[meaning])))

    def _use_settings(self, settings: Settings) -> None:
        """Take up the settings, and the key, of whoever uses the window now."""
        self._following.group = group_of(settings)
        self._following.profile = self._desk.preferences.profile
        self._cards.use(CARD_SETS[settings.cards][:2], KEY_SETS[settings.keys])
        self._keys.use(self._cards.cards, KEY_SETS[settings.keys])
        dress(self, look_of(self._parent))
        self.show_state()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._desk.preferences.forget(self._use_settings)
        self._bridge.close()
        super().closeEvent(event)

    def _try(self, do: Callable[[], object]) -> bool:
        try:
            do()
        except MeetingError as error:
            self._announcer.announce(words_for(error, SPEAKER), at_once=True)
            return False
        self._announcer.clear()
        return True

    def show_state(self) -> None:
        """Draw what is true now."""
        meeting = self._following.meeting
        state = meeting.shown()
        is_over = state.phase == "ended"
        title = item_page(self._desk, meeting, state.now).title if state.now else meeting.meeting.title
        self._now.setText(self.tr("The meeting has ended.") if is_over else self.tr("Now: {0}").format(title))
        self._time.setText(left_words(state, SPEAKER))
        self._time.setVisible(self._desk.preferences.settings.show_time and not is_over)
        self._cards.setVisible(not is_over)
        self._close.setVisible(is_over)
        if is_over and not self._close.hasFocus():
            self._close.setFocus()
        self._ready.setVisible(state.pause is not None)
        mine = self._following.mine()
        self._cards.show_states({press.press.meaning: press.state for press in mine if press.waits})
