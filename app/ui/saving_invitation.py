"""Save a meeting, and the invitation to it, on a USB stick."""

from pathlib import Path

from app.override import override
from app.services.exporting import write_paper
from app.services.meeting_files import ENDING
from app.ui.parts.page import Page
from app.ui.saving_papers import SavingPapers


class SavingInvitation(SavingPapers):
    """The file is for another laptop: it is not opened here."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.done.buttons.hide()

    def save_it(self, content: bytes) -> None:
        """Ask where, and write it there."""

        def write(to: Path) -> Path:
            write_paper(content, to)
            return to

        self.save(f"{self.tr('Our meeting')}{ENDING}", write)

    @override
    def _was_saved(self, to: Path) -> None:
        said = self.tr("Saved: {0}. Bring it to the other laptop. Press Join a meeting there.")
        self.done.say(said.format(to.name))
        self._page.area.verticalScrollBar().setValue(0)
