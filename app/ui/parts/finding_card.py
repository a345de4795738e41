"""One thing to look at in an agenda: what it is, why it matters, what to try, and mends by one press."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal

from app.ui.parts.big_button import BigButton
from app.ui.parts.page import clear, row
from app.ui.parts.panel import Panel
from app.ui.parts.review_row import Mark
from app.ui.parts.text import Text

SHAPES = {"fail": "to_change", "warn": "warning", "hint": "hint"}


@dataclass(frozen=True, slots=True)
class Way:
    """One button of the card."""

    words: str
    picture: str
    do: Callable[[], object]


@dataclass(frozen=True, slots=True)
class FindingView:
    """What the card says. `about`: the item, "" for the whole agenda."""

    weight: str
    kind: str
    about: str
    what: str
    why: str
    what_to_try: str


class FindingCard(Panel):
    """Shown in one place at a time. *Close* puts it away. A screen reader says all of it with the first button."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__(strong=True)
        self.first: BigButton | None = None

    def show_finding(self, view: FindingView, ways: Sequence[Way]) -> None:
        """Say one finding, with its ways on."""
        clear(self.body)
        about = f"{view.kind}: {view.about}" if view.about else view.kind
        self.body.addWidget(Mark(SHAPES[view.weight], about))
        self.body.addWidget(Text(view.what, bold=True))
        self.body.addWidget(Text(f"{view.why} {view.what_to_try}", factor=0.92))
        close = Way(self.tr("Close"), "close", self.closed.emit)
        buttons = [self._button(way) for way in (*ways, close)]
        self.first = buttons[0]
        self.first.setAccessibleDescription(f"{about}. {view.what} {view.why} {view.what_to_try}")
        self.body.addWidget(row(*buttons, gap=8))
        self.show()

    def _button(self, way: Way) -> BigButton:
        button = BigButton(way.words, picture=way.picture, factor=0.92)
        button.clicked.connect(lambda _checked=False: way.do())
        return button
