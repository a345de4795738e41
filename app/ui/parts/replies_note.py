"""A calm line: how many points wait for a reply, with the way to them. Nothing is shown where none waits."""

from app.services.replies import Owed, replies_of
from app.ui.desk import Desk
from app.ui.parts.banner import Banner
from app.ui.parts.big_button import BigButton
from app.ui.words import SPEAKER
from app.words.replies import owed_words


class RepliesNote(Banner):
    """Says what is owed. It looks again each time that its screen opens."""

    def __init__(self, desk: Desk) -> None:
        self._see = BigButton(self.tr("See these points"), picture="point", factor=0.92)
        super().__init__("letter", self._see)
        self._desk = desk
        self._see.clicked.connect(lambda _checked=False: desk.doors.replies())

    def look(self) -> None:
        """Say how many wait now. Without an open record nothing is known, and nothing said."""
        owed: list[Owed] = []
        if self._desk.house.is_open:
            self._desk.attempt(lambda: owed.extend(replies_of(self._desk.house).owed()))
        self.say(owed_words(owed, SPEAKER))
