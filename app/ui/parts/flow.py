"""A row that goes on in the next line when there is no more room."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from app.override import override


class Flow(QLayout):
    """Puts things side by side at their own width, and wraps.

    `to_end`: each line stands at its end. `spread`: the first thing at the start, what is beside it at the end.
    """

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = 12, to_end: bool = False, spread: bool = False
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._to_end, self._spread = to_end, spread
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    @override
    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._placed(QRect(0, 0, width, 0), is_real=False)
        return height

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._placed(rect, is_real=True)

    @override
    def sizeHint(self) -> QSize:
        shown = self._shown()
        wide = sum(item.sizeHint().width() for item in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(wide, self.heightForWidth(max(1, wide)))

    @override
    def minimumSize(self) -> QSize:
        return QSize(max((item.minimumSize().width() for item in self._shown()), default=0), 0)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not (isinstance(item, QWidgetItem) and item.isEmpty())]

    def _placed(self, rect: QRect, *, is_real: bool) -> int:
        rows: list[list[tuple[QLayoutItem, int]]] = [[]]
        used = 0
        for item in self._shown():
            wide = min(max(item.sizeHint().width(), item.minimumSize().width()), max(1, rect.width()))
            if rows[-1] and used + wide > rect.width():
                rows.append([])
                used = 0
            rows[-1].append((item, wide))
            used += wide + self.spacing()
        top = rect.top()
        for row in rows:
            top += self._place_row(rect, top, row, is_real=is_real) + self.spacing()
        return max(0, top - self.spacing() - rect.top())

    def _place_row(self, rect: QRect, top: int, row: list[tuple[QLayoutItem, int]], *, is_real: bool) -> int:
        high = max((_height(item, wide) for item, wide in row), default=0)
        if not is_real:
            return high
        places = self._places(rect, [wide for _item, wide in row])
        for (item, wide), left in zip(row, places, strict=True):
            item.setGeometry(QRect(left, top, wide, high))
        return high

    def _places(self, rect: QRect, widths: list[int]) -> list[int]:
        """Return where each thing of a line begins."""
        free = rect.width() - sum(widths) - self.spacing() * (len(widths) - 1)
        places, left = list[int](), 0
        for at, wide in enumerate(widths):
            if (at == 0 and self._to_end) or (at == 1 and self._spread):
                left += max(0, free)
            places.append(left)
            left += wide + self.spacing()
        parent = self.parentWidget()
        if parent is not None and parent.isRightToLeft():
            ends = zip(places, widths, strict=True)
            return [rect.right() + 1 - place - wide for place, wide in ends]
        return [rect.left() + place for place in places]


def _height(item: QLayoutItem, width: int) -> int:
    return max(
        item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height(),
        item.minimumSize().height(),
    )
