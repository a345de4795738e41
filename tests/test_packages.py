"""What we stand on: which packages, with which licences, locked how, and what the wheel holds."""

import ast
import re
import subprocess
import sys
import tomllib
import zipfile
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house_rules import ROOT, Source, sources

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = ["requirements.txt", "requirements-dev.txt"]
NEEDED = [Requirement(line) for line in PROJECT["project"]["dependencies"]]
MAC_ONLY = {"AppKit": {"pyobjc-framework-cocoa"}, "Foundation": {"pyobjc-framework-cocoa"}}
ADDONS = {"QtMultimedia", "QtTextToSpeech"}
COPYLEFT = r"\b(pymupdf|fitz|borb|QtCharts|QtGraphs|QtDataVisualization|espeakng[-_]loader|piper|piper[-_]tts)\b"
SYSTEMS = {"linux": "Linux", "darwin": "Darwin", "win32": "Windows"}
# Put together here, so that this file does not hold them itself.
REGISTRIES = [
    ".".join(parts) for parts in (("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("npmjs", "com"))
]
PACKAGE_ADDRESS = r"https?://[^\s\"')>]+\.(?:whl|tar\.gz|tgz|deb|rpm|conda)\b"
MACHINE_PATH = r"(?<![\w.~/])/(?:root|work|home/\w+|Users/\w+)/|\b[A-Z]:\\\\?Users\\\\?\w"
NOT_OURS = {
    *(".git", ".venv", "__pycache__", "build", "dist", "node_modules"),
    *(".hypothesis", ".import_linter_cache", ".pytest_cache", ".ruff_cache"),
}


def committed_files() -> list[Path]:
    """Return what git keeps; in a copy without git, every file that is not made by a tool."""
    git = ["git", "-c", "safe.directory=*", "-C", str(ROOT), "ls-files", "-z"]
    listed = subprocess.run(git, capture_output=True, text=True, check=False)
    if (ROOT / ".git").exists() and listed.returncode == 0:
        paths = [ROOT / name for name in listed.stdout.split("\0") if name]
    else:
        paths = [path for path in ROOT.rglob("*") if not set(path.relative_to(ROOT).parts) & NOT_OURS]
    return [path for path in paths if path.is_file()]


def text_of(path: Path) -> str:
    body = path.read_bytes()
    return "" if b"\0" in body[:4096] else body.decode("utf-8", errors="replace")


def locked(lock: str) -> list[Requirement]:
    lines = (ROOT / "packaging" / lock).read_text(encoding="utf-8").splitlines()
    return [Requirement(line.removesuffix("\\").strip()) for line in lines if re.match(r"[a-z0-9]", line)]


def applies(requirement: Requirement, python: str, system: str) -> bool:
    place = {"python_version": python, "python_full_version": f"{python}.4", "sys_platform": system}
    place |= {"platform_system": SYSTEMS[system], "extra": ""}
    return requirement.marker is None or requirement.marker.evaluate(place)


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
@pytest.mark.parametrize("lock", LOCKS)
def test_the_lock_holds_what_the_project_asks_for(lock: str, python: str, system: str):
    held: dict[str, str] = {}
    for each in locked(lock):
        if applies(each, python, system):
            assert canonicalize_name(each.name) not in held, f"{each.name} is locked twice"
            held[canonicalize_name(each.name)] = str(each.specifier).removeprefix("==")
    for each in NEEDED:
        if applies(each, python, system):
            version = held.get(canonicalize_name(each.name))
            assert version, f"{each.name} is not in the lock: run python3 packaging/lock.py"
            assert each.specifier.contains(version), f"{each} is locked at {version}"


def test_the_test_lock_holds_every_tool():
    tools = [Requirement(line) for line in PROJECT["dependency-groups"]["dev"] if isinstance(line, str)]
    held = {canonicalize_name(each.name) for each in locked("requirements-dev.txt")}
    assert {canonicalize_name(each.name) for each in tools} <= held


def test_both_locks_agree():
    run, test = ({str(each) for each in locked(lock)} for lock in LOCKS)
    assert run <= test


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_file_is_known_by_its_hash(lock: str):
    lines = (ROOT / "packaging" / lock).read_text(encoding="utf-8").splitlines()
    ours = [line for line in lines if line and not line.startswith("#")]
    assert all(line.startswith("    --hash=sha256:") or line.endswith(" \\") for line in ours)


def test_no_committed_file_names_a_registry_or_a_folder_of_somebodys_machine():
    wanted = re.compile("|".join([*map(re.escape, REGISTRIES), PACKAGE_ADDRESS, MACHINE_PATH]))
    found = [
        f"{path.relative_to(ROOT)}: {hit.group()}"
        for path in committed_files()
        for hit in wanted.finditer(text_of(path))
    ]
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize("lock", LOCKS)
def test_no_lock_asks_for_the_name_of_the_kernel(lock: str):
    """pip 24 stops with "Invalid version" when it compares `platform_release` on Linux."""
    assert "platform_release" not in (ROOT / "packaging" / lock).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "text", ["see https:" + "//files.example/a-1.0.whl", "/" + "home/ann/x", "(/" + "root/x)", "C:" + "\\Users\\ann"]
)
def test_addresses_and_machine_paths_are_noticed(text: str):
    assert re.search(f"{PACKAGE_ADDRESS}|{MACHINE_PATH}", text)


def test_the_whole_of_pyside_is_never_asked_for():
    groups = [line for group in PROJECT["dependency-groups"].values() for line in group if isinstance(line, str)]
    names = {canonicalize_name(Requirement(line).name) for line in [*PROJECT["project"]["dependencies"], *groups]}
    assert "pyside6" not in names
    assert not {canonicalize_name(each.name) for lock in LOCKS for each in locked(lock)} & {"pyside6", "pyqt5", "pyqt6"}


def test_nothing_is_used_whose_licence_would_bind_our_users():
    texts = {source.place: source.text for source in sources("app")}
    texts["pyproject.toml"] = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    found = {place: hit.group() for place, text in texts.items() if (hit := re.search(COPYLEFT, text, re.IGNORECASE))}
    assert found == {}


def imported(source: Source) -> set[str]:
    """Return the first name of every import: `xml` for `from xml.etree import ElementTree`."""
    names = {name.name for node in source.nodes if isinstance(node, ast.Import) for name in node.names}
    names |= {node.module or "app" for node in source.nodes if isinstance(node, ast.ImportFrom)}
    return {name.partition(".")[0] for name in names}


def test_what_the_program_imports_it_also_asks_for():
    asked = {canonicalize_name(each.name) for each in NEEDED}
    givers = {
        name: {canonicalize_name(each) for each in dists} for name, dists in metadata.packages_distributions().items()
    }
    givers |= MAC_ONLY
    known = {"app", *sys.stdlib_module_names}
    missing = {
        f"{source.place}: {name}"
        for source in sources("app")
        for name in imported(source) - known
        if not givers.get(name, set()) & asked
    }
    assert not missing, "Not in pyproject.toml:\n" + "\n".join(sorted(missing))


def qt_modules(source: Source) -> set[str]:
    names: set[str] = set()
    for node in source.nodes:
        if isinstance(node, ast.Import):
            names |= {name.name for name in node.names}
        if isinstance(node, ast.ImportFrom) and node.module:
            names |= {f"{node.module}.{name.name}" for name in node.names}
    return {name.split(".")[1] for name in names if name.startswith("PySide6.")}


def test_of_the_big_qt_package_only_sound_and_voice_are_used():
    files = metadata.files("pyside6-essentials") or []
    essential = {
        path.name.split(".")[0] for path in files if path.parent.name == "PySide6" and path.name.startswith("Qt")
    }
    assert "QtWidgets" in essential
    used = {module for source in sources("app") for module in qt_modules(source) if module.startswith("Qt")}
    assert used - essential <= ADDONS


@pytest.mark.slow
def test_the_wheel_holds_the_program_its_pictures_and_its_words(tmp_path: Path):
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("fairsay-*.whl")
    with zipfile.ZipFile(wheel) as inside:
        held = set(inside.namelist())
        (entries,) = (inside.read(name).decode() for name in held if name.endswith("entry_points.txt"))
    given = [path.relative_to(ROOT).as_posix() for path in committed_files()]
    wanted = {name for name in given if name.startswith("app/")}
    wanted |= {f"app/{name}" for name in given if name.startswith(("resources/", "translations/", "docs/privacy/"))}
    assert wanted - held == set()
    assert not {name for name in held if name.startswith(("tests/", "packaging/", "docs/"))}
    assert "[console_scripts]\nfairsay = app.main:main" in entries
    assert "[gui_scripts]\nfairsay-window = app.main:main" in entries
