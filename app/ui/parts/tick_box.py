"""Something that is true or not, ticked by a person: a box with a tick, and its words."""

from PySide6.QtCore import Signal

from app.ui.parts.big_button import BigButton


class TickBox(BigButton):
    """Says by a tick, never by colour alone, that it is on."""

    ticked = Signal(bool)

    def __init__(self, words: str, *, factor: float = 0.92) -> None:
        super().__init__(words, factor=factor)
        self.setCheckable(True)
        self.is_quiet = True
        self.clicked.connect(self.ticked)
        self.apply_look(self._look)
