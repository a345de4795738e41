"""Fetch the pictures and fonts that come from other projects, and draw contact sheets to check them by eye.

    python packaging/fetch_resources.py                          fetch what pictures/index.csv names
    python packaging/fetch_resources.py --contact-sheet OUT.png  draw all pictures with their words

Needs npm for fetching. The index decides: to add a picture, add its row and run this again.
Files are copied byte by byte, except `openmoji-bold`: the same drawings with thicker lines.
"""

import argparse
import base64
import csv
import hashlib
import re
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
BOLDER = 1.6


@dataclass(frozen=True)
class Package:
    """One npm package at one version, and the hash its archive must have."""

    name: str
    version: str
    sha512: str


HEALTHICONS = Package(
    "healthicons",
    "2.0.0",
    "fl2Ja5CUwtWqdHf5Q0/V7OEGGQjTHlMrDZy0bwgE5ZvYnVwR51WLlLonl4NY6+7urEJchCnWUJglTUEEUS1dhg==",
)
OPENMOJI = Package(
    "openmoji",
    "17.0.0",
    "EBnYrNGdcdw+OSXmENeNE1yBNRu6tOraTmoOyUbJkTmvT/+XETp8RZLSJFzD3lrPc5N9CzsyPnRTk0Vp4UaI9w==",
)
ATKINSON = Package(
    "@expo-google-fonts/atkinson-hyperlegible-next",
    "0.4.1",
    "tA5NUQCrb4GnQ8kvghyF6Kqw72zr4zSNmMwhCTcHlsu/jE5JoF8Fje5/WwL44y17Lue99pG9cyq3PW5X/7ZDng==",
)
OPENDYSLEXIC = Package(
    "@fontsource/opendyslexic",
    "5.3.0",
    "BVYIW/ghc1U2iAghhYTN+GFWiZ3lnCy8Jf2KkZC23aHQHBNcMqKT718zckfqVxRx4qsXJmIMPWvczirRuhmtsg==",
)

Wanted = dict[str, str]
"""Path below `resources/` -> path inside the package."""

FONTS: dict[Package, Wanted] = {
    ATKINSON: {
        "fonts/AtkinsonHyperlegibleNext_400Regular.ttf": "400Regular/AtkinsonHyperlegibleNext_400Regular.ttf",
        "fonts/AtkinsonHyperlegibleNext_700Bold.ttf": "700Bold/AtkinsonHyperlegibleNext_700Bold.ttf",
        "fonts/AtkinsonHyperlegibleNext-OFL.txt": "LICENSE_FONT",
    },
    OPENDYSLEXIC: {
        "fonts/opendyslexic-latin-400-normal.woff2": "files/opendyslexic-latin-400-normal.woff2",
        "fonts/opendyslexic-latin-700-normal.woff2": "files/opendyslexic-latin-700-normal.woff2",
        "fonts/OpenDyslexic-OFL.txt": "LICENSE",
    },
}


def index_rows() -> list[dict[str, str]]:
    """Return the rows of the picture index."""
    with (RESOURCES / "pictures" / "index.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def everything_wanted() -> dict[Package, Wanted]:
    """Say which file of which package goes where."""
    health = {"pictures/healthicons/LICENSE.txt": "LICENSE"}
    emoji = {"pictures/openmoji/LICENSE.txt": "LICENSE.txt", "pictures/openmoji-bold/LICENSE.txt": "LICENSE.txt"}
    for file in sorted({row[form] for row in index_rows() for form in ("file", "high_contrast_file")}):
        folder, _, name = file.partition("/")
        if folder == "healthicons":
            health[f"pictures/{file}"] = f"public/icons/svg/outline/{name}"
        elif folder != "own":
            emoji[f"pictures/{file}"] = f"black/svg/{name}"
    return {**FONTS, HEALTHICONS: health, OPENMOJI: emoji}


def download(package: Package, folder: Path) -> Path:
    """Let npm fetch the archive, and refuse it if its hash is not the one we know."""
    command = ["npm", "pack", f"{package.name}@{package.version}", "--pack-destination", str(folder), "--silent"]
    before = set(folder.iterdir())
    subprocess.run(command, check=True, cwd=folder, stdout=subprocess.DEVNULL)
    (archive,) = set(folder.iterdir()) - before
    found = base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
    if found != package.sha512:
        sys.exit(f"{package.name} {package.version}: the archive is not the one we checked. Nothing was copied.")
    return archive


def thicker(svg: bytes) -> bytes:
    """Return the same drawing with thicker lines (a changed work, said so in LICENSES.md)."""

    def bolder(match: re.Match[bytes]) -> bytes:
        return b'stroke-width="%.4g"' % (float(match[1]) * BOLDER)

    return re.sub(rb'stroke-width="([\d.]+)"', bolder, svg)


def copy_out(archive: Path, wanted: Wanted) -> int:
    """Write the wanted files of one archive. Returns how many."""
    with tarfile.open(archive) as tar:
        for target, source in sorted(wanted.items()):
            member = tar.extractfile(f"package/{source}")
            if member is None:
                sys.exit(f"{source} is not in {archive.name}.")
            content = member.read()
            if target.startswith("pictures/openmoji-bold/") and target.endswith(".svg"):
                content = thicker(content)
            path = RESOURCES / PurePosixPath(target)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    return len(wanted)


def fetch() -> None:
    """Fetch every package, check all, then copy."""
    with tempfile.TemporaryDirectory() as folder:
        found = [(download(package, Path(folder)), wanted) for package, wanted in everything_wanted().items()]
        for archive, wanted in found:
            print(f"{archive.name}: {copy_out(archive, wanted)} files")


def draw_sheet(out: Path, *, high_contrast: bool, first: int, count: int) -> None:
    """Draw `count` pictures from row `first` on, each with its words below, in one PNG."""
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    rows = index_rows()[first : first + count]
    columns, wide, high = 10, 150, 150
    _app = QGuiApplication.instance() or QGuiApplication(["contact sheet", "-platform", "offscreen"])
    sheet = QImage(columns * wide, -(-len(rows) // columns) * high, QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    font = QFont()
    font.setPixelSize(12)
    painter.setFont(font)
    for place, row in enumerate(rows):
        x, y = place % columns * wide, place // columns * high
        picture = QSvgRenderer(str(RESOURCES / "pictures" / row["high_contrast_file" if high_contrast else "file"]))
        picture.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        picture.render(painter, QRectF(x + 25, y + 4, 100, 100))
        words = f"{row['id']}: {row['words'].replace('|', ', ')}"
        painter.drawText(QRectF(x + 2, y + 106, wide - 4, 44), Qt.TextFlag.TextWordWrap, words)
    painter.end()
    sheet.save(str(out))


def main() -> None:
    """Read the arguments and do what they say."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--contact-sheet", type=Path, metavar="OUT.png", help="draw the pictures; fetch nothing")
    parser.add_argument("--high-contrast", action="store_true", help="draw the high-contrast forms")
    parser.add_argument("--first", type=int, default=0, help="row to start from")
    parser.add_argument("--count", type=int, default=10_000, help="how many pictures (60 fit a screen)")
    chosen = parser.parse_args()
    if chosen.contact_sheet is None:
        fetch()
        return
    draw_sheet(chosen.contact_sheet, high_contrast=chosen.high_contrast, first=chosen.first, count=chosen.count)


if __name__ == "__main__":
    main()
