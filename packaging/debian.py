"""Puts the folder of the program into a Debian package. Used by `build.py deb`."""

import gzip
import os
import re
import shutil
from datetime import UTC, datetime
from pathlib import Path

from set_up import ROOT, SetUpError, do
from system_parts import brought_by, said

LINUX = ROOT / "packaging" / "linux"
ALSO_NEEDED = {"libespeak-ng1"}
"""Loaded by its name, and GPL: the voice is the computer's own, never inside."""
CONTROL = """\
Package: fairsay
Version: {version}
Section: misc
Priority: optional
Architecture: {machine}
Maintainer: The Fair Say maintainers <maintainers@fairsay.example>
Installed-Size: {kilobytes}
Depends: {needs}
Suggests: orca, speech-dispatcher
Description: follow a meeting at your own pace, and be heard
 Fair Say shares power in co-production meetings. People follow the agenda
 in large letters, strong contrast or easy read with pictures, have it read
 aloud, and say with one press that they have a point or need a pause.
 Co-chairs keep time and share control. It needs no internet.
"""
COPYRIGHT = """\
Fair Say: MIT License, Copyright (c) 2026 The Fair Say maintainers.
What comes with it has licences of its own: see THIRD_PARTY.txt.gz beside this file.

"""


def version() -> str:
    """Return the version of the program."""
    found = re.search(r'__version__ = "(.+)"', (ROOT / "app" / "__init__.py").read_text(encoding="utf-8"))
    if found is None:
        raise SetUpError("app/__init__.py names no version.")
    return found[1]


def build_deb(folder: Path, tree: Path, when: int) -> Path:
    """Make `fairsay_VERSION_MACHINE.deb` beside the folder, nothing in it newer than `when`, and return where it is."""
    machine = said("dpkg", "--print-architecture")
    shutil.rmtree(tree, ignore_errors=True)
    fill(tree, folder, datetime.fromtimestamp(when, UTC).date().isoformat())
    kilobytes = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file()) // 1024
    needs = ", ".join(sorted(packages_needed(folder) | ALSO_NEEDED))
    control = CONTROL.format(version=version(), machine=machine, kilobytes=kilobytes, needs=needs)
    write(tree / "DEBIAN" / "control", control)
    for path in [*tree.rglob("*")]:
        path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644, follow_symlinks=path.is_symlink())
    made = folder.parent / f"fairsay_{version()}_{machine}.deb"
    build = ["dpkg-deb", "--build", "--root-owner-group", "-Zxz", "-z9", str(tree), str(made)]
    do(["env", f"SOURCE_DATE_EPOCH={when}", *build], "make the Debian package")
    return made


def fill(tree: Path, folder: Path, day: str) -> None:
    """Put every file where a Debian computer looks for it."""
    shutil.copytree(folder, tree / "usr/lib/fairsay", symlinks=True)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/fairsay").symlink_to("../lib/fairsay/fairsay")
    share = tree / "usr/share"
    for name, place in {
        "fairsay.desktop": "applications",
        "org.fairsay.fairsay.metainfo.xml": "metainfo",
        "fairsay.mime.xml": "mime/packages",
    }.items():
        write(share / place / name.replace(".mime", ""), dated(LINUX / name, day))
    write(share / "icons/hicolor/scalable/apps/fairsay.svg", (ROOT / "resources/icon/fairsay.svg").read_text())
    packed(share / "man/man1/fairsay.1.gz", dated(LINUX / "fairsay.1", day))
    write(share / "doc/fairsay/copyright", COPYRIGHT + (ROOT / "LICENSE").read_text(encoding="utf-8"))
    packed(share / "doc/fairsay/THIRD_PARTY.txt.gz", (folder / "_internal/THIRD_PARTY.txt").read_text(encoding="utf-8"))
    packed(share / "doc/fairsay/changelog.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))


def dated(file: Path, day: str) -> str:
    """Return a file of ours with the version and the day of this commit."""
    return file.read_text(encoding="utf-8").replace("@VERSION@", version()).replace("@DATE@", day)


def write(file: Path, text: str) -> None:
    """Write one file, with its folders."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def packed(file: Path, text: str) -> None:
    """Write one file packed, the same bytes each time."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def packages_needed(folder: Path) -> set[str]:
    """Return the Debian packages whose libraries the folder needs and does not hold; of the C library, how new."""
    programs = [path for path in folder.rglob("*") if is_elf(path)]
    held = {path.name for path in programs}
    told = said("objdump", "-p", *map(str, programs))
    needed = set(re.findall(r"NEEDED +(\S+)", told)) - held
    places = dict(re.findall(r"^\t(\S+) \(.*x86-64.*\) => (\S+)$", said("ldconfig", "-p"), re.MULTILINE))
    found = {brought_by(places[name]) for name in needed if name in places}
    newest = max(tuple(map(int, one.split("."))) for one in re.findall(r"GLIBC_(2\.\d+)\b", told))
    return (found - {"libc6"}) | {f"libc6 (>= {'.'.join(map(str, newest))})"}


def is_elf(path: Path) -> bool:
    """Whether a file is a program or a library."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"
