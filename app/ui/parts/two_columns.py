"""Parts side by side where there is room for them, else one below the other."""

from PySide6.QtWidgets import QBoxLayout, QWidget

from app.ui.look import Look

SIDE_BY_SIDE_PX = 900


class TwoColumns(QBoxLayout):
    """
    Side by side at first; `fit` decides by the width of the screen and the size of its letters.

    `wide_px`: how wide there is room for both, with letters of 100 %. `parent`: the widget that it fills, if one.
    """

    def __init__(self, wide_px: int = SIDE_BY_SIDE_PX, spacing: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight, parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        self._wide_px = wide_px
        self._shares: list[int] = []

    @property
    def is_wide(self) -> bool:
        """Whether the parts stand side by side."""
        return self.direction() == QBoxLayout.Direction.LeftToRight

    def fit(self, width_px: int, look: Look) -> bool:
        """
        Stand as there is room for. Returns whether the parts stand side by side.

        One below the other, no part is higher than it needs: a share of the width is none of the height.
        """
        wide = width_px >= self._wide_px * look.size / 100
        if wide != self.is_wide:
            if not wide:
                self._shares = [self.stretch(at) for at in range(self.count())]
            for at, share in enumerate(self._shares):
                self.setStretch(at, share if wide else 0)
        self.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        return wide
