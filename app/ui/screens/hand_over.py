"""Hand over my points: save what waits on this laptop in a file for the co-chair's laptop."""

from pathlib import Path

from app.override import override
from app.services.handing_over import HandingOver
from app.services.live_meeting import LiveMeeting
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.parts.banner import Banner
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import Page, row
from app.ui.parts.text import Heading, Text
from app.ui.saving_papers import SavingPapers
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.by_file import counted_words

ENDING = ".fairsay-points"


class SavingPoints(SavingPapers):
    """The file is for another laptop: it is not opened here."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.done.buttons.hide()

    @override
    def _was_saved(self, to: Path) -> None:
        said = self.tr("Saved: {0}. Bring it to the co-chair's laptop. Your points stay on this laptop too.")
        self.done.say(said.format(to.name))
        self._page.area.verticalScrollBar().setValue(0)


class HandOverPage(Page):
    """Says how much waits, warns that the file holds words, and saves it. It may be saved again and again."""

    def __init__(self, desk: Desk, live: LiveMeeting) -> None:
        super().__init__(self.tr("Hand over my points"))
        self._desk, self._over = desk, HandingOver(live, desk.house.prepare)
        self._bridge = MeetingBridge(live, self)
        self._saving = SavingPoints(self)
        self._waits = Heading("", factor=1.1)
        self._warning = Banner("warning")
        self._save = BigButton(self.tr("Save my points in a file"), picture="folder")
        self._save.clicked.connect(self._save_it)
        self._steps = Text("")
        for part in (self._saving.done, self._saving.trouble, self._waits, self._steps, self._warning, row(self._save)):
            self.body.addWidget(part)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(desk.doors, with_back=True))
        self._bridge.changed.connect(self.show_state)
        self.show_state()
        self.first = self._save
        if self._save.isHidden():
            self.heading.let_tab_stop()
            self.first = self.heading

    def show_state(self) -> None:
        """Draw how much waits."""
        waits = counted_words(self._over.waits(), SPEAKER)
        nothing = self.tr("Everything is with the meeting.")
        self._waits.setText(self.tr("On this laptop only: {0}").format(waits) if waits else nothing)
        steps = self.tr("Save them on a USB stick. Then a co-chair takes them in on their laptop.")
        self._steps.setText(steps if waits else self.tr("You have nothing to hand over."))
        warning = self.tr("The file holds your words. Who opens it can read them. Give it only to a co-chair.")
        self._warning.say(warning if waits else "")
        self._save.setVisible(bool(waits))

    def _save_it(self) -> None:
        def write(to: Path) -> Path:
            self._over.save(to)
            return to

        self._saving.save(f"{self.tr('My points')}{ENDING}", write)

    @override
    def closed(self) -> None:
        self._saving.close()
        self._bridge.close()
