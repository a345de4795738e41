"""The one door through which a whole meeting goes. It says first what goes."""

from collections.abc import Callable, Sequence

from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import Page
from app.ui.parts.still_shared import StillShared
from app.ui.parts.text import Text
from app.ui.screens.copies import copy_days


class DeleteMeetingPage(Page):
    """Shows what goes, then asks."""

    def __init__(self, desk: Desk, meeting_id: str, delete_it: Callable[[], object]) -> None:
        super().__init__(self.tr("Delete this meeting?"))
        goes = desk.house.meetings.what_goes(meeting_id)
        self.body.addWidget(Text(goes.title, bold=True))
        self._shared = StillShared(desk, meeting_id)
        self._shared.freed.connect(self._offer)
        self.body.addWidget(self._shared)
        said = [
            self.tr("{0} lines of what happened go.").format(goes.events),
            self.tr("{0} texts that people wrote go.").format(goes.words + goes.drafts),
            self.tr("It cannot come back."),
        ]
        said[2:2] = self._copies(desk, goes.backups)
        months = desk.house.group.ways.rules.counts_months
        if months:
            stays = self.tr("Counts stay for {0} months, like minutes and points. Names and words go.")
            said.append(stays.format(months))
        said.append(self.tr("Papers and copies that you saved stay. Delete them yourself."))
        for words in said:
            self.body.addWidget(Text(words))
        keep = BigButton(self.tr("No, keep it"), picture="back")
        delete = self._delete = BigButton(self.tr("Yes, delete it"), picture="remove")
        keep.clicked.connect(desk.doors.back)
        delete.clicked.connect(lambda _checked=False: delete_it())
        self.body.addWidget(keep)
        self.body.addWidget(delete)
        self.body.addStretch()
        self.first = keep
        self._delete.setVisible(self._shared.is_free)

    def _offer(self) -> None:
        """Other laptops are in it no longer: it may go now."""
        self._delete.setVisible(self._shared.is_free)
        if self.first is not None:
            self.first.setFocus()

    def _copies(self, desk: Desk, names: Sequence[str]) -> list[str]:
        """Say from which copies of ours it goes too, by their day, and in which folder they are."""
        if not names:
            return []
        return [
            self.tr("It also goes from the copies that Fair Say made: {0}.").format(" · ".join(copy_days(desk, names))),
            self.tr("They are in this folder: {0}").format(desk.house.places.backups),
        ]
