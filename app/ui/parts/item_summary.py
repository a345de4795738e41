"""What the checks say about an item as a whole: a tick, or how many things to change, by shape and word."""

from collections import Counter

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.agenda import DraftItem
from app.domain.easy.finding import ItemFindings
from app.ui.parts.page import clear, row
from app.ui.parts.review_row import Mark

LENGTH, IDEAS, PICTURES = ("ER-1",), ("ER-2", "ER-5"), ("ER-28", "ER-29")
WORDS = ("ER-6", "ER-7", "ER-8", "ER-10")


class ItemSummary(QWidget):
    """A short row of marks; it stays the same while nothing changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: list[tuple[str, str]] = []
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_found(self, item: DraftItem, found: ItemFindings, lost: str = "") -> None:
        """Show what was found in an item; nothing where it has no easy words yet. `lost`: what they do not say."""
        said = [*self._marks(found), *([("warning", lost)] if lost else [])] if item.easy else []
        if said == self._said:
            return
        self._said = said
        clear(self._body)
        if said:
            self._body.addWidget(row(*(Mark(picture, words, bold=False) for picture, words in said), gap=20))

    def _marks(self, found: ItemFindings) -> list[tuple[str, str]]:
        rules = Counter(one.finding.rule for one in found.found if one.finding.weight != "hint")
        long, ideas, pictures, hard = (sum(rules[one] for one in each) for each in (LENGTH, IDEAS, PICTURES, WORDS))
        return [
            self._mark(long, self.tr("Short sentences"), self.tr("1 long sentence"), self.tr("{0} long sentences")),
            self._mark(
                ideas, self.tr("One idea each"), self.tr("1 line with more ideas"), self.tr("{0} lines with more ideas")
            ),
            self._mark(hard, self.tr("Easy words only"), self.tr("1 hard word"), self.tr("{0} hard words")),
            self._mark(
                pictures, self.tr("A picture each"), self.tr("1 picture to choose"), self.tr("{0} pictures to choose")
            ),
        ]

    def _mark(self, count: int, fine: str, one: str, many: str) -> tuple[str, str]:
        if not count:
            return "tick", fine
        return "warning", one if count == 1 else many.format(count)
