"""Two parts side by side where there is room for both, else one below the other."""

from PySide6.QtWidgets import QBoxLayout

from app.ui.look import Look

SIDE_BY_SIDE_PX = 900


class TwoColumns(QBoxLayout):
    """Side by side at first; `fit` decides by the width of the screen and the size of its letters."""

    def __init__(self) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self.setSpacing(24)

    @property
    def is_wide(self) -> bool:
        """Whether the parts stand side by side."""
        return self.direction() == QBoxLayout.Direction.LeftToRight

    def fit(self, width_px: int, look: Look) -> bool:
        """Stand as there is room for. Returns whether the parts stand side by side."""
        wide = width_px >= SIDE_BY_SIDE_PX * look.size / 100
        self.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        return wide
