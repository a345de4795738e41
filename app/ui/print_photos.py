"""Photos as paper needs them: turned the right way, no more dots than a printer shows, nothing a camera wrote."""

from dataclasses import replace

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader, QImageWriter

from app.domain.sheet import Illustration

QUALITY = 88
_WITH_CAMERA_WORDS = b"\xff\xe1"


def photo_for_print(picture: Illustration, most_wide: int, most_high: int) -> Illustration:
    """Return a photo with at most so many dots; a drawing, or what cannot be read, as it is. No window is needed."""
    if picture.kind == "svg":
        return picture
    stream = QBuffer()
    stream.setData(QByteArray(picture.data))
    stream.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(stream)
    reader.setAutoTransform(True)
    size, most = reader.size(), _most(reader, most_wide, most_high)
    is_small = not size.isEmpty() and size.boundedTo(most) == size
    if is_small and not (picture.kind == "jpeg" and _WITH_CAMERA_WORDS in picture.data):
        return picture
    if not is_small and not size.isEmpty():
        reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    return picture if image.isNull() else replace(picture, data=_written(_dots_only(image), picture.kind))


def _most(reader: QImageReader, wide: int, high: int) -> QSize:
    """Return how large a picture may be before it is turned: a quarter turn makes what is wide high."""
    quarter = QImageIOHandler.Transformation.TransformationRotate90
    return QSize(high, wide) if reader.transformation() & quarter else QSize(wide, high)


def _dots_only(image: QImage) -> QImage:
    """Return the dots of a picture in the colours that printers expect, without the words that came with it."""
    if image.colorSpace().isValid():
        image = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    kind = QImage.Format.Format_RGBA8888 if image.hasAlphaChannel() else QImage.Format.Format_RGB888
    image = image.convertToFormat(kind)
    return QImage(image.constBits(), image.width(), image.height(), image.bytesPerLine(), kind).copy()


def _written(image: QImage, kind: str) -> bytes:
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(out, QByteArray(kind.encode()))
    if kind == "jpeg":
        writer.setQuality(QUALITY)
    writer.write(image)
    return bytes(out.data().data())
