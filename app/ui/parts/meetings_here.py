"""The meetings that were found on this network, each as a big button."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.sharing import MeetingHere
from app.ui.announce import announcer_of
from app.ui.parts.big_button import BigButton
from app.ui.parts.column import KeptColumn, tall
from app.ui.parts.text import Text


class MeetingsHere(QWidget):
    """A press chooses one; its name is known only inside. Buttons come and go, and none moves the focus."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        tall(self)
        self._meetings: dict[str, MeetingHere] = {}
        self._buttons: dict[str, BigButton] = {}
        self._room = ""
        self._words = Text(self._said())
        self._body = KeptColumn(self)
        self._body.addWidget(self._words)

    @property
    def choice(self) -> MeetingHere | None:
        """The meeting that a person chose; None: none, or it is gone."""
        return self._meetings.get(self._room)

    def show_meetings(self, meetings: tuple[MeetingHere, ...]) -> None:
        """Show these, first found first."""
        self._meetings = {one.room: one for one in meetings}
        for room in [room for room in self._buttons if room not in self._meetings]:
            gone = self._buttons.pop(room)
            gone.hide()
            gone.deleteLater()
        for room in self._meetings:
            if room not in self._buttons:
                self._buttons[room] = self._button(room)
        was = self._words.text()
        self._draw()
        announcer = announcer_of(self)
        if announcer is not None and self._words.text() != was:
            announcer.announce(self._words.text())

    def _button(self, room: str) -> BigButton:
        button = BigButton("", picture="people", factor=1.15)
        button.clicked.connect(lambda _checked=False: self._choose(room))
        self._body.addWidget(button)
        return button

    def _choose(self, room: str) -> None:
        self._room = room
        self._draw()
        self.chosen.emit()

    def _draw(self) -> None:
        self._words.setText(self._said())
        for room, button in self._buttons.items():
            is_chosen = room == self._room
            button.is_strong = is_chosen
            button.picture_id = "tick" if is_chosen else "people"
            at = self.tr("The meeting at {0}").format(self._meetings[room].address)
            button.say(at if len(self._buttons) > 1 else self.tr("The meeting here"))

    def _said(self) -> str:
        if not self._meetings:
            return self.tr("We look for a meeting near you. You can type its code already.")
        if len(self._meetings) == 1:
            return self.tr("There is a meeting here. Press it, then type its code.")
        return self.tr("There are meetings here. Press yours, then type its code.")
