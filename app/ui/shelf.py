"""The shelf of pictures: an id becomes a picture in the ink of the theme."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QPixmap

from app.ui.drawing import picture
from app.ui.photo import photo

if TYPE_CHECKING:  # loaded with the pictures
    from app.domain.pictures import PictureIndex


class Shelf:
    """All pictures, drawn when they are asked for: the bundled ones, and the group's own as they are now."""

    def __init__(self, index: PictureIndex | Callable[[], PictureIndex], folder: Path) -> None:
        self._index = index
        self._folder = folder

    @property
    def index(self) -> PictureIndex:
        """Every picture as it is now."""
        return self._index() if callable(self._index) else self._index

    def draw(self, picture_id: str, ink: str, size: tuple[int, int], ratio: float = 1.0) -> QPixmap | None:
        """
        Return a picture in `ink`, or None if there is none with that id. The form with bold lines is drawn.

        A picture of the group keeps its own colours, on white, so that it is seen in every theme.
        """
        found = self.index.by_id(picture_id)
        if found is None:
            return None
        file = self._folder / found.high_contrast_file
        return photo(file, size, ratio) if found.is_own else picture(file, ink if found.tint else "", size, ratio)

    def alt(self, picture_id: str) -> str:
        """Return the words that stand for a picture."""
        found = self.index.by_id(picture_id)
        return found.alt if found else ""
