"""Draws the group's own photos and drawings: in their own colours, on white."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter, QPixmap

from app.ui.drawing import picture


@lru_cache(maxsize=256)
def photo(file: Path, size: tuple[int, int], ratio: float = 1.0) -> QPixmap | None:
    """Return a PNG, JPEG or SVG as large as it can be in `size` (wide, high); None if it cannot be drawn."""
    if not file.is_file():
        return None
    drawn = picture(file, "", size, ratio).toImage() if file.suffix == ".svg" else _shrunk(file, size, ratio)
    if drawn.isNull():
        return None
    drawn.setDevicePixelRatio(1.0)
    image = QImage(QSize(*size) * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    place = QRectF(QPointF(), drawn.size().toSizeF())
    place.moveCenter(image.rect().toRectF().center())
    painter = QPainter(image)
    painter.fillRect(place, Qt.GlobalColor.white)
    painter.drawImage(place, drawn)
    painter.end()
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _shrunk(file: Path, size: tuple[int, int], ratio: float) -> QImage:
    """Read an image no larger than it is shown; a camera's word on which way is up holds."""
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    box = QSize(*size) * ratio
    is_turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    whole = reader.size()
    if whole.isValid():
        reader.setScaledSize(whole.scaled(box.transposed() if is_turned else box, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
