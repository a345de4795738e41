"""An invitation as a QR code: which squares are dark. Who paints it paints black on white, in every theme."""

from dataclasses import dataclass

import segno

BORDER = 4  # light squares around it, without which cameras do not find it


@dataclass(frozen=True)
class QrCode:
    """The squares of a QR code with its light border, row by row; True is dark."""

    rows: tuple[tuple[bool, ...], ...]

    @property
    def size(self) -> int:
        """Return how many squares it has in one row."""
        return len(self.rows)


def qr_code(text: str) -> QrCode:
    """Return the QR code of a text, with squares as few, and so as large, as cameras of laptops need."""
    made = segno.make_qr(text, error="m", boost_error=False)
    return QrCode(tuple(tuple(bool(dark) for dark in row) for row in made.matrix_iter(border=BORDER)))
