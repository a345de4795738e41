"""The record could not be opened: says why and what to do, and keeps the way open to try again."""

from collections.abc import Callable

from app.domain.errors import MeetingError
from app.services.house import House
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import Page
from app.ui.parts.text import Text
from app.ui.words import SPEAKER
from app.words.problems import words_for


class RecordTrouble(Page):
    """Shown in place of Welcome until the record opens."""

    def __init__(self, house: House, error: MeetingError, again: Callable[[], object]) -> None:
        super().__init__(self.tr("The record did not open"))
        self.body.addWidget(Text(words_for(error, SPEAKER)))
        self.body.addWidget(Text(self.tr("Nothing was deleted."), bold=True))
        self.body.addWidget(
            Text(self.tr("For a helper: the record is at {0}").format(house.places.record), factor=0.83)
        )
        retry = BigButton(self.tr("Try again"), picture="next")
        retry.clicked.connect(lambda _checked=False: again())
        self.body.addWidget(retry)
        self.body.addStretch()
        self.first = retry
