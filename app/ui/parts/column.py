"""Parts one below the other, as high as their words need."""

from functools import cached_property

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from app.override import override
from app.ui.parts.two_columns import TwoColumns


class KeptHeights(QBoxLayout):
    """
    A layout that remembers how high it is in each width, until something inside changes.

    Qt remembers one width only, and asks for several by turns: with many cards below each other that takes seconds.
    """

    @cached_property
    def _heights(self) -> dict[int, int]:
        return {}

    @override
    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    @override
    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = super().heightForWidth(width)
        return height

    @override
    def minimumHeightForWidth(self, width: int) -> int:
        return self.heightForWidth(width)

    @override
    def setGeometry(self, rect: QRect) -> None:
        """Squeeze nothing while a new part has come and the room for it has not: all others stay as they are."""
        needed = self.heightForWidth(rect.width())
        super().setGeometry(QRect(rect.topLeft(), QSize(rect.width(), max(rect.height(), needed))))


class KeptColumn(KeptHeights):
    """Such a layout, one part below the other."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(QBoxLayout.Direction.TopToBottom, parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)


class KeptTwoColumns(KeptHeights, TwoColumns):
    """Such a layout, with two parts side by side where there is room."""


def tall(widget: QWidget) -> QWidget:
    """
    Let a widget be as high as its words need in the width that it has.

    Not `Minimum`: then Qt would also keep the height that the words need in the narrowest width.
    """
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
    return widget


def column(*parts: QWidget, spacing: int = 8) -> QWidget:
    """Return parts one below the other."""
    holder = tall(QWidget())
    body = KeptColumn(holder, spacing)
    for part in parts:
        body.addWidget(part)
    return holder
