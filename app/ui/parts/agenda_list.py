"""The agenda for co-chairs: who asked, planned and used minutes, what is done, what is now."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.agenda import ItemText
from app.domain.live import Item, LiveState
from app.domain.word_cards import word_counts
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import clear
from app.ui.words import SPEAKER
from app.words.asking import ASKED, CONTEXT
from app.words.deciding import row_words
from app.words.pushed_off import pushed_off_words
from app.words.word_cards import in_item_words


class AgendaList(QWidget):
    """A row for each item; pressing one asks to go there. State is said by sign and word."""

    item_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(4)
        self._rows: dict[str, BigButton] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_state(self, state: LiveState, texts: Mapping[str, ItemText]) -> None:
        """Draw the agenda."""
        items, hard = state.on_agenda(), word_counts(state)
        if [item.id for item in items] != list(self._rows):
            clear(self._body)
            self._rows = {item.id: self._row(item) for item in items}
        for item in items:
            text = texts.get(item.id)
            title = text.title if text else ""
            number = f"{text.number}. " if text and text.number else ""
            button = self._rows[item.id]
            button.is_strong = item.status == "now"
            button.picture_id = {"done": "tick", "now": "current"}.get(item.status, "")
            button.say(f"{number}{title}", self._about(state, item, hard.get(item.id, 0)))
            button.setAccessibleName(f"{self._status(item)} {number}{title}".strip())
            button.update()

    def _row(self, item: Item) -> BigButton:
        button = BigButton("", factor=0.92)
        button.keeps_room = button.is_quiet = True
        button.clicked.connect(lambda: self.item_chosen.emit(item.id))
        self._body.addWidget(button)
        return button

    def _status(self, item: Item) -> str:
        names = {"done": self.tr("Done:"), "now": self.tr("Now:")}
        return names.get(item.status, "")

    def _about(self, state: LiveState, item: Item, hard: int) -> str:
        said = [self._minutes(item)]
        if item.kind == "item":
            said += (SPEAKER.say(CONTEXT, ASKED[item.asked_by]), *row_words(state, item, SPEAKER))
        said += (pushed_off_words(item, SPEAKER), in_item_words(hard, SPEAKER))
        return " · ".join(part for part in said if part)

    def _minutes(self, item: Item) -> str:
        used = item.used_ms // 60_000
        if item.status == "to_come":
            if item.minutes is None:
                return self.tr("no time set")
            return self.tr("1 minute") if item.minutes == 1 else self.tr("{0} minutes").format(item.minutes)
        if item.minutes is None:
            return self.tr("1 minute used") if used == 1 else self.tr("{0} minutes used").format(used)
        one, some = self.tr("{0} of 1 minute"), self.tr("{0} of {1} minutes")
        return one.format(used) if item.minutes == 1 else some.format(used, item.minutes)
