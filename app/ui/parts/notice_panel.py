"""What a person should know about a file that was read: one line for each notice."""

import datetime as dt
from collections.abc import Sequence

from app.domain.agenda import Notice
from app.ui.parts.day_and_time import day_words
from app.ui.parts.page import clear
from app.ui.parts.panel import Panel
from app.ui.parts.review_row import Mark
from app.ui.words import SPEAKER
from app.words.importing import NOTICES


class NoticePanel(Panel):
    """Hidden while there is nothing to know."""

    def __init__(self, notices: Sequence[Notice] = ()) -> None:
        super().__init__()
        self._fill(notices)
        if not notices:
            self.hide()

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Show these notices in place of those that are there."""
        self._fill(notices)
        self.setVisible(bool(notices))

    def _fill(self, notices: Sequence[Notice]) -> None:
        clear(self.body)
        for notice in notices:
            self.body.addWidget(Mark("warning", notice_words(notice), bold=False))


def notice_words(notice: Notice) -> str:
    """Return a notice of a draft as a sentence."""
    facts = {name: _plain(value) for name, value in notice.facts.items()}
    return SPEAKER.of({"importing": NOTICES}, notice.code, **facts)


def _plain(value: object) -> object:
    """Return a fact as people read it: 2027-05-04 as 4 May 2027."""
    try:
        return day_words(dt.date.fromisoformat(value)) if isinstance(value, str) else value
    except ValueError:
        return value
