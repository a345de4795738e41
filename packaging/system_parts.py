"""Pieces that are no Python packages: Python itself, Qt and what it stands on, and libraries of the computer."""

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from frozen_parts import SYSTEM_LIBRARIES
from set_up import SetUpError
from third_party_words import Piece

COMMON = Path("/usr/share/common-licenses")
PAPERS = Path("/usr/share/doc")
LICENCES = {
    **dict.fromkeys(("libssl", "libcrypto"), "Apache-2.0"),
    "libsqlite3": "public domain",
    "libffi": "MIT",
    "libbz2": "bzip2-1.0.6",
    "liblzma": "public domain",
}
"""All others of the system's libraries are those of X, under the MIT licence."""


def python_piece(site: Path) -> Piece:
    """Return Python itself, with its standard library and what is compiled into it."""
    asked = "import sys, sysconfig as s; print(s.get_path('stdlib'), '%d.%d.%d' % sys.version_info[:3], sep='\\n')"
    python = site.parents[2] / "bin" / "python"
    ask = f"{asked}; print('|'.join(sorted(sys.stdlib_module_names)))"
    place, version, names = said(str(python if python.exists() else Path(sys.executable)), "-c", ask).splitlines()
    return Piece(
        "Python",
        version,
        "PSF-2.0",
        "https://www.python.org/downloads/source/",
        texts=tuple(
            ("LICENSE.txt", path.read_text("utf-8")) for path in [Path(place) / "LICENSE.txt"] if path.exists()
        ),
        patterns=(r"^(libpython|python3|base_library\.zip)", rf"^({names}|_sysconfigdata\w*.*|_?pyi\w*)(\.py|/|$)"),
        is_always=True,
    )


def qt_piece(site: Path) -> Piece:
    """Return Qt: PySide6 and Shiboken are packages of their own, and hold it."""
    version = next(site.glob("pyside6_essentials-*.dist-info")).name.split("-")[1].removesuffix(".dist-info")
    return Piece(
        "Qt",
        version,
        "LGPL-3.0-only",
        f"https://download.qt.io/official_releases/qt/{'.'.join(version.split('.')[:2])}/{version}/",
        texts=(
            ("LGPL-3", common("LGPL-3")),
            ("GPL-3", common("GPL-3")),
            ("What is in Qt", "Qt holds work of others, listed at https://doc.qt.io/qt-6/licenses-used-in-qt.html"),
            ("ICU (libicu*)", paper("libicu72", "libicu74", "libicu76")),
        ),
        patterns=(r"^PySide6/Qt/",),
    )


def system_pieces() -> Iterable[Piece]:
    """Yield the libraries of this computer that go in, with the packages that brought them."""
    if sys.platform != "linux":
        return
    places = dict(line.strip().split(" => ") for line in said("ldconfig", "-p").splitlines()[1:] if "x86-64" in line)
    found = {name.split(" ")[0]: place for name, place in places.items()}
    for library in sorted(SYSTEM_LIBRARIES):
        for name, place in found.items():
            if name.startswith(f"{library}.so"):
                package = brought_by(place)
                yield Piece(
                    f"{library} ({package})",
                    said("dpkg-query", "-f", "${source:Upstream-Version}", "-W", package),
                    LICENCES.get(library, "MIT"),
                    f"https://sources.debian.org/src/{said('dpkg-query', '-f', '${source:Package}', '-W', package)}/",
                    texts=(("copyright", paper(package)),),
                    patterns=(rf"^{library}[.-]",),
                )
                break


def brought_by(place: str) -> str:
    """Return the package that brought a file of this computer."""
    for path in (place, str(Path(place).resolve()), str(Path(place).resolve()).removeprefix("/usr")):
        done = subprocess.run(["dpkg", "-S", path], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.split(":")[0]
    raise SetUpError(f"No package of this computer brought {place}.")


def common(name: str) -> str:
    """Return a licence that many use. Debian brings each once."""
    try:
        return (COMMON / name).read_text(encoding="utf-8")
    except OSError:
        raise SetUpError(f"The text of {name} is not on this computer. Put it at {COMMON / name}.") from None


def paper(*packages: str) -> str:
    """Return what a package of this computer says of its licence; the first of these that is here."""
    for package in packages:
        for file in (PAPERS / package / "copyright",):
            if file.exists():
                return file.read_text(encoding="utf-8", errors="replace")
    raise SetUpError(f"No copyright file of {packages[0]} is on this computer.")


def said(*words: str) -> str:
    """Return what a program of this computer answers."""
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip()
