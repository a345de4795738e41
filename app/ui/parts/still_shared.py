"""Before a meeting goes: other laptops are still in it. What that means, and the one step that ends it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.handing_over import HandingOver
from app.services.still_shared import tie_of
from app.ui.desk import Desk
from app.ui.parts.banner import Banner
from app.ui.parts.big_button import BigButton
from app.ui.parts.column import KeptColumn, tall
from app.ui.showing import show_in_place
from app.ui.words import SPEAKER
from app.words.by_file import counted_words


class StillShared(QWidget):
    """Nothing at all where no other laptop has to do with the meeting, and nothing waits here for one."""

    freed = Signal()

    def __init__(self, desk: Desk, meeting_id: str) -> None:
        super().__init__()
        tall(self)
        self._desk, self._id = desk, meeting_id
        self._step = BigButton("", factor=0.92)
        self._step.clicked.connect(self._free)
        self._tie, self._waits = Banner("laptop", self._step), Banner("warning")
        body = KeptColumn(self)
        body.addWidget(self._tie)
        body.addWidget(self._waits)
        self.show_state()

    @property
    def is_free(self) -> bool:
        """Whether the meeting may go."""
        return tie_of(self._desk.house.sharing, self._id) is None

    def show_state(self) -> None:
        """Say what ties the meeting to other laptops."""
        tie = tie_of(self._desk.house.sharing, self._id)
        said = {
            "meeting_shared": self.tr("It is still shared. Other laptops get nothing new when you stop."),
            "meeting_joined": self.tr("This laptop is still in this meeting. Leave it before you delete it."),
        }
        is_ours = tie == "meeting_shared"
        self._step.picture_id = "stop" if is_ours else "home"
        self._step.say(self.tr("Stop sharing") if is_ours else self.tr("Leave the meeting for good"))
        self._tie.say(said[tie] if tie is not None else "")
        live = self._desk.house.prepare.opened.get(self._id)
        waits = counted_words(HandingOver(live, self._desk.house.prepare).waits(), SPEAKER) if live is not None else ""
        lost = self.tr("On this laptop only: {0}. This goes too. Nobody else has it.")
        self._waits.say(lost.format(waits) if waits else "")
        show_in_place(self, tie is not None or bool(waits))

    def _free(self) -> None:
        sharing = self._desk.house.sharing
        if sharing is None:
            return
        shared = sharing.shared(self._id)
        if shared is not None:
            self._desk.attempt(shared.stop)
        else:
            sharing.leave(self._id)
        self.show_state()
        self.freed.emit()
