"""A row that goes on in the next line when there is no more room."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem
from typing_extensions import override


class Flow(QLayout):
    """Puts things side by side at their own width, and wraps. `to_end`: the row stands at its end."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 12, to_end: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._to_end = to_end
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
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._placed(QRect(0, 0, width, 0), is_real=False)

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
        total = sum(wide for _item, wide in row) + self.spacing() * max(0, len(row) - 1)
        parent = self.parentWidget()
        rtl = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = rect.right() + 1 - total if self._to_end != rtl else rect.left()
        for item, wide in reversed(row) if rtl else row:
            item.setGeometry(QRect(left, top, wide, high))
            left += wide + self.spacing()
        return high


def _height(item: QLayoutItem, width: int) -> int:
    return max(
        item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height(),
        item.minimumSize().height(),
    )
