"""Says which files may be in the frozen folder. Used by `fairsay.spec` when it is built, and by the test that reads it.

What is not named here stays out: a new version of Qt may bring a web browser, and we would not notice.
"""

import re
import sys
from pathlib import Path, PurePath

ROOT = Path(__file__).resolve().parent.parent

QT_LIBRARIES = {
    *("Core", "Gui", "Widgets", "Svg", "Network", "DBus", "OpenGL", "Concurrent"),
    *("Multimedia", "TextToSpeech", "XcbQpa", "WaylandClient"),
}
QT_BINDINGS = {"QtCore", "QtDBus", "QtGui", "QtWidgets", "QtSvg", "QtNetwork", "QtMultimedia", "QtTextToSpeech"}
QT_PLUGINS = {
    *(
        "platforms/libqxcb",
        "platforms/libqoffscreen",
        "platforms/libqwayland",
        "xcbglintegrations/libqxcb-egl-integration",
    ),
    *("wayland-shell-integration/libxdg-shell", "wayland-decoration-client/libbradient"),
    *(
        "platforminputcontexts/libcomposeplatforminputcontextplugin",
        "platforminputcontexts/libibusplatforminputcontextplugin",
    ),
    *("platformthemes/libqxdgdesktopportal", "texttospeech/libqtexttospeech_speechd"),
    *("iconengines/libqsvgicon", "imageformats/libqsvg", "imageformats/libqjpeg", "imageformats/libqwebp"),
    *("imageformats/libqgif", "imageformats/libqico"),
}
SYSTEM_LIBRARIES = {
    *("libxcb-cursor", "libxcb-icccm", "libxcb-image", "libxcb-keysyms", "libxcb-render-util", "libxcb-util"),
    *("libxcb-shape", "libxcb-xkb", "libxkbcommon", "libxkbcommon-x11"),
    *("libssl", "libcrypto", "libsqlite3", "libffi", "libbz2", "liblzma"),
}
"""Libraries of this computer that go in: Python's own, and those of the screen that a new computer may not have."""

NOT_NEEDED_MODULES = [
    *("tkinter", "unittest", "pydoc", "pytest", "readline", "curses", "PIL", "setuptools", "pip", "rich"),
    *("attr", "attrs", "jsonschema", "referencing", "rpds", "cyclonedx"),  # of what lists the parts
]


def is_wanted(name: str, *, from_system: bool = False) -> bool:
    """Say whether a file may be in the folder, by its place in it (`PySide6/Qt/lib/libQt6Core.so.6`)."""
    path = PurePath(name)
    if from_system:
        return re.split(r"\.so\b|-\d", path.name)[0] in SYSTEM_LIBRARIES
    if found := re.match(r"libQt6([\w-]+?)\.so", path.name):
        return found[1] in QT_LIBRARIES
    if re.match(r"lib(av|sw)\w+\.so", path.name):  # of the player of films, which needs QML
        return False
    return path.parts[0] != "PySide6" or _is_wanted_of_qt("/".join(path.parts[1:]))


def _is_wanted_of_qt(name: str) -> bool:
    """Say whether a file of PySide6 may be in the folder, by its place in it."""
    if found := re.match(r"Qt/plugins/(.+?)\.so", name):
        return found[1] in QT_PLUGINS
    if found := re.match(r"(Qt\w+)\.abi3\.so", name):
        return found[1] in QT_BINDINGS
    return bool(re.match(r"Qt/lib/libicu|libpyside6\.abi3|(support|__init__|_\w+)\b", name))


def is_from_system(source: str) -> bool:
    """Say whether a library belongs to this computer, and not to Python or to a package."""
    return sys.platform == "linux" and source.startswith(("/lib/", "/lib64/", "/usr/lib/"))


def modules() -> list[str]:
    """Return every module of ours: doors and workers are loaded by their names."""
    found = (path.relative_to(ROOT).with_suffix("") for path in sorted((ROOT / "app").rglob("*.py")))
    ours = (path for path in found if "migrations" not in path.parts)
    return [".".join(path.parts).removesuffix(".__init__") for path in ours]


def our_files() -> list[tuple[str, str]]:
    """Return what comes with the program: each folder, and where it goes."""
    folders = ["resources", "translations", "docs/privacy"]
    steps = "app/storage/migrations"
    return [(str(ROOT / name), name) for name in folders] + [
        (str(ROOT / steps / "env.py"), steps),
        (str(ROOT / steps / "versions" / "*.py"), f"{steps}/versions"),
        (str(ROOT / "LICENSE"), "."),
    ]
