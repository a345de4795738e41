"""The shelf of pictures: an id becomes a picture in the ink of the theme."""

from pathlib import Path

from PySide6.QtGui import QPixmap

from app.domain.pictures import PictureIndex
from app.ui.drawing import picture


class Shelf:
    """All bundled pictures, drawn when they are asked for."""

    def __init__(self, index: PictureIndex, folder: Path) -> None:
        self.index = index
        self._folder = folder

    def draw(self, picture_id: str, ink: str, size: tuple[int, int], ratio: float = 1.0) -> QPixmap | None:
        """Return a picture in `ink`, or None if there is none with that id. The form with bold lines is drawn."""
        found = self.index.by_id(picture_id)
        if found is None:
            return None
        return picture(self._folder / found.high_contrast_file, ink if found.tint else "", size, ratio)

    def alt(self, picture_id: str) -> str:
        """Return the words that stand for a picture."""
        found = self.index.by_id(picture_id)
        return found.alt if found else ""
