"""Lay out and paint words that wrap, and pictures in the ink of the theme."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBitmap,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPen,
    QPixmap,
    QRegion,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
    QTransform,
)
from PySide6.QtSvg import QSvgRenderer

LOOKED_AT_PX = 96
LINE_END = "\u2028"  # a layout breaks its lines here, and draws "\n" as nothing


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of text that looks different. `start` and `length` count Python characters."""

    start: int
    length: int
    bold: bool = False
    behind: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """Words to lay out. `line_space`: the distance of lines as a factor of the letters' size."""

    text: str
    font: QFont
    line_space: float = 1.2
    marks: tuple[Mark, ...] = ()
    rtl: bool = False


def wrapped(words: Words, width: float) -> tuple[QTextLayout, float, float]:
    """Return a layout of `words` in lines of at most `width`, its height and the width it uses."""
    text, font = words.text.replace("\n", LINE_END), words.font
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if words.rtl else Qt.LayoutDirection.LayoutDirectionAuto)
    option.setAlignment(Qt.AlignmentFlag.AlignRight if words.rtl else Qt.AlignmentFlag.AlignLeft)
    layout.setTextOption(option)
    layout.setFormats([_format(text, mark) for mark in words.marks])
    step = max(QFontMetricsF(font).height() * 0.98, font.pixelSize() * words.line_space)
    layout.beginLayout()
    height = used = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, height + (step - line.height()) / 2))
        height += step
        used = max(used, line.naturalTextWidth())
    layout.endLayout()
    return layout, max(height, step), used


@lru_cache(maxsize=8192)
def size_of(words: Words, width: float) -> tuple[float, float]:
    """Return the height of `words` in lines of at most `width`, and the width they use. A layout asks this often."""
    _layout, height, used = wrapped(words, width)
    return height, used


def _format(text: str, mark: Mark) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start = _utf16(text[: mark.start])
    found.length = _utf16(text[mark.start : mark.start + mark.length])
    look = QTextCharFormat()
    if mark.bold:
        look.setFontWeight(QFont.Weight.Bold)
    if mark.behind:
        look.setBackground(QColor(mark.behind))
    found.format = look
    return found


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@lru_cache(maxsize=8192)
def longest_word(text: str, font: QFont) -> float:
    """Return the width of the longest word."""
    metrics = QFontMetricsF(font)
    return max((metrics.horizontalAdvance(word) for word in text.split()), default=0.0)


def forget_sizes() -> None:
    """Measure all words anew: there are new fonts."""
    size_of.cache_clear()
    longest_word.cache_clear()


@lru_cache(maxsize=512)
def picture(file: Path, ink: str, size: tuple[int, int], ratio: float = 1.0) -> QPixmap:
    """Return an SVG as large as it can be in `size` (wide, high), its black in `ink` ("" keeps its own colours)."""
    renderer = _renderer(file)
    image = _blank(round(size[0] * ratio), round(size[1] * ratio))
    painter = QPainter(image)
    drawn = _drawn_part(file)
    scale = min(image.width() / drawn.width(), image.height() / drawn.height())
    place = QRectF(0, 0, scale, scale)
    place.translate(image.rect().toRectF().center() - drawn.center() * scale)
    renderer.render(painter, place)
    if ink:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(image.rect(), QColor(ink))
    painter.end()
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _renderer(file: Path) -> QSvgRenderer:
    renderer = QSvgRenderer(QByteArray(_svg(file)))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    return renderer


def _blank(wide: int, high: int) -> QImage:
    image = QImage(QSize(wide, high), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


@lru_cache(maxsize=512)
def _drawn_part(file: Path) -> QRectF:
    """Return which part of the SVG's square is not empty, as shares of it: an empty rim makes a picture small."""
    image = _blank(LOOKED_AT_PX, LOOKED_AT_PX)
    painter = QPainter(image)
    _renderer(file).render(painter, QRectF(image.rect()))
    painter.end()
    seen = QRegion(QBitmap.fromImage(image.createAlphaMask())).boundingRect()
    box = seen.adjusted(-1, -1, 1, 1) if not seen.isEmpty() else image.rect()
    return QTransform.fromScale(1 / LOOKED_AT_PX, 1 / LOOKED_AT_PX).mapRect(box.toRectF())


@lru_cache(maxsize=512)
def _svg(file: Path) -> bytes:
    return file.read_bytes() if file.is_file() else b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'


@dataclass(frozen=True, slots=True)
class Frame:
    """A rounded box. `fill` "" for none; `focus`: the dark and the light colour of the ring, None when not in focus."""

    edge: str
    fill: str
    width: float
    focus: tuple[str, str] | None = None


def draw_frame(painter: QPainter, box: QRectF, frame: Frame) -> None:
    """Draw a rounded box; in focus, with a ring of 3 px in two colours round it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = 12.0
    if frame.focus is not None:
        for inset, colour in zip((1.5, 4.5), frame.focus, strict=True):
            painter.setPen(QPen(QColor(colour), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
    if not frame.width:
        return
    inset = 6 + frame.width / 2 if frame.focus is not None else frame.width / 2
    painter.setPen(QPen(QColor(frame.edge), frame.width))
    painter.setBrush(QColor(frame.fill) if frame.fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius - 2, radius - 2)
