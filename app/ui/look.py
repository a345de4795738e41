"""How one window looks: theme, text size, font and space together. Each window has its own."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.settings import Settings
from app.ui.drawing import forget_sizes
from app.ui.shelf import Shelf
from app.ui.theme import PAPER, THEMES, Theme, computer_sheet, computer_theme, palette_of, sheet_of

FAMILIES = {"atkinson": "Atkinson Hyperlegible Next", "dyslexic": "OpenDyslexic"}
BASE_PX = 24
CARD_LIMIT = 200
LETTER_SPACE = {"normal": 0.0, "wide": 0.06, "widest": 0.12}
WORD_SPACE = {"normal": 0.0, "wide": 0.08, "widest": 0.16}
LINE_SPACE = {"normal": 1.5, "wide": 1.7, "widest": 2.0}
PROPERTY = "fairsay_look"


@dataclass(frozen=True, slots=True)
class Look:
    """The look of one window. `size` in percent; 100 is 24 px (18 pt), the size of body text."""

    theme: Theme = PAPER
    size: int = 100
    family: str = ""
    space: str = "normal"
    shelf: Shelf | None = None

    def px(self, factor: float = 1.0) -> int:
        """Return a text size in pixels."""
        return max(8, round(BASE_PX * self.size / 100 * factor))

    def font(self, factor: float = 1.0, *, bold: bool = False, limit: int = 0) -> QFont:
        """Return the font at `factor` of body text. `limit`: percent that the size does not go over."""
        font = QFont(self.family) if self.family else QFont(QApplication.font())
        size = min(self.size, limit) if limit else self.size
        font.setPixelSize(max(8, round(BASE_PX * size / 100 * factor)))
        font.setBold(bold)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if LETTER_SPACE[self.space]:
            px = font.pixelSize()
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, px * LETTER_SPACE[self.space])
            font.setWordSpacing(px * WORD_SPACE[self.space])
        return font

    @property
    def line_space(self) -> float:
        """The distance of lines, as a factor of the letters' size."""
        return LINE_SPACE[self.space]

    def gap(self, factor: float = 1.0) -> int:
        """Return a space in pixels. It grows much less than the text does."""
        return round(12 * factor * (1 + (self.size - 100) / 400))

    def picture(
        self, picture_id: str, ink: str, high_px: int, ratio: float = 1.0, *, wide_px: int = 0
    ) -> QPixmap | None:
        """Return a picture in `ink`, or None if there is none. A square, unless it may be wider."""
        size = (wide_px or high_px, high_px)
        return self.shelf.draw(picture_id, ink, size, ratio) if self.shelf and picture_id else None

    @property
    def is_computer(self) -> bool:
        """Whether this is *As my computer*: we set no colours then."""
        return self.theme.id == "computer"


def look_from(settings: Settings, shelf: Shelf | None = None) -> Look:
    """Return the look that a person's settings ask for."""
    theme = THEMES.get(settings.theme) or computer_theme(QApplication.palette())
    return Look(theme, settings.size, FAMILIES.get(settings.font, ""), settings.space, shelf)


def look_of(widget: QWidget) -> Look:
    """Return the look of the window that `widget` is in."""
    look = widget.window().property(PROPERTY)
    return look if isinstance(look, Look) else Look()


def dress(window: QWidget, look: Look) -> None:
    """Give a whole window its look. Parts take it up by `apply_look`."""
    window.setProperty(PROPERTY, look)
    window.setFont(look.font())
    letter_px = round(QFontMetricsF(look.font()).height())
    sheet = computer_sheet(letter_px) if look.is_computer else sheet_of(look.theme, letter_px)
    if sheet != window.styleSheet():
        window.setStyleSheet("")  # under a sheet Qt would bring back the colours of before
        window.setPalette(QApplication.palette() if look.is_computer else palette_of(look.theme))
    window.setStyleSheet(sheet)  # also when it is the same: parts that came since take up the palette by it
    dress_parts(window, look)


def dress_parts(holder: QWidget, look: Look) -> None:
    """Let everything in a window, or in a screen that came into a dressed window, take up its look."""
    for part in (holder, *parts_in(holder)):
        apply = getattr(part, "apply_look", None)
        if apply is not None:
            apply(look)


def parts_in(holder: QWidget) -> Iterator[QWidget]:
    """
    Yield every part of a window or of a screen, each before what is in it.

    Not by `findChildren`: where nothing in Python holds a part, it leaves the part's shell in memory for ever.
    """
    for part in holder.children():
        if isinstance(part, QWidget):
            yield part
            yield from parts_in(part)


def take_up(part: QWidget, worn: Look) -> None:
    """Dress a part that came into a window after the window was dressed. `worn`: the look it has now."""
    look = look_of(part)
    apply = getattr(part, "apply_look", None)
    if apply is not None and look is not worn and look != worn:
        apply(look)


def load_fonts(folder: Path) -> None:
    """Make the bundled fonts known to Qt."""
    for file in sorted(folder.glob("*")):
        if file.suffix in (".ttf", ".otf", ".woff2"):
            QFontDatabase.addApplicationFont(str(file))
    forget_sizes()


def is_dark(palette: QPalette) -> bool:
    """Return whether the computer's own colours are light on dark."""
    return (
        palette.color(QPalette.ColorRole.Window).lightnessF()
        < palette.color(QPalette.ColorRole.WindowText).lightnessF()
    )
