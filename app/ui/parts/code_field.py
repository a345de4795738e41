"""One big field for the code of a meeting."""

from app.override import override
from app.ui.look import Look
from app.ui.parts.field import Field

DIGITS, LARGEST = 1.6, 220


class CodeField(Field):
    """Large digits, that are read back one by one with ease."""

    @override
    def apply_look(self, look: Look) -> None:
        super().apply_look(look)
        font = look.font(DIGITS, bold=True, limit=LARGEST)
        self.input.setFont(font)
        self.input.setMinimumHeight(max(48, round(font.pixelSize() * 1.7)))
