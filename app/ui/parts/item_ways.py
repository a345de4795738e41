"""Where a person can go from an item, and what they can do with all of it."""

from PySide6.QtCore import QObject

from app.ui.parts.banner import Banner
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import row


class ItemWays(QObject):
    """The buttons of an item's screen. It only makes them; the screen puts them where they belong."""

    def __init__(self) -> None:
        super().__init__()
        self.before = BigButton(self.tr("Before"), picture="back", factor=0.92)
        self.after = BigButton(self.tr("Next"), picture="next", factor=0.92)
        self.done = BigButton(self.tr("All items"), picture="make_agenda", factor=0.92)
        self.suggest = BigButton(self.tr("Suggestions"), picture="hint", factor=0.92)
        self.preview = BigButton(self.tr("See it as people will see it"), picture="show_it", factor=0.92)
        self.people = BigButton(self.tr("People checked it"), picture="tick", factor=0.92)
        self.words = BigButton(self.tr("Our words"), picture="jargon", factor=0.83)
        self.next_remark = BigButton(self.tr("Next thing to look at"), picture="current", hint="F4", factor=0.92)
        self.undo = BigButton(self.tr("Undo"), picture="back", factor=0.92)
        self.redo = BigButton(self.tr("Do it again"), picture="next", factor=0.92)
        self.for_words = row(self.suggest, self.preview, self.people, gap=8)
        self.check_gone = Banner("warning")
