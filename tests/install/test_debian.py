"""A clean Debian without a network: installed from one file, used, upgraded, taken away."""

import array
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.access import using
from tests.access.needs import BUS, alone_with
from tests.access.test_main_job import AGENDA, KEPT, MAIN_JOB, of_people
from tests.conftest import ROOT

IN_TREE = str(Path(__file__).with_name("in_tree.sh"))
MIRROR = "http://deb.debian.org/debian"
SUITE = "bookworm"
DESKTOP = ("shared-mime-info", "desktop-file-utils")
NEEDED = (*BUS, "debootstrap", "unshare", "dpkg-deb", "pulseaudio", "parec")
OLDER = "0.0.1"

pytestmark = [*alone_with(*NEEDED), pytest.mark.slow]


@pytest.fixture(scope="module")
def tree(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A new Debian with what a desktop brings, and nothing of ours."""
    place = tmp_path_factory.mktemp("debian") / "tree"
    needs = [re.sub(r" \(.*", "", one) for one in field(package, "Depends").split(", ")]
    wanted = ",".join(sorted({*needs, *DESKTOP} - {"libc6"}))
    call = ["debootstrap", "--variant=minbase", f"--include={wanted}", SUITE, str(place), MIRROR]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:]
    yield place
    shutil.rmtree(place)


@pytest.fixture(scope="module")
def older(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same package under an older version."""
    place = tmp_path_factory.mktemp("older")
    subprocess.run(["dpkg-deb", "-R", str(package), str(place / "tree")], check=True)
    control = place / "tree" / "DEBIAN" / "control"
    control.write_text(re.sub(r"(?m)^Version: .*$", f"Version: {OLDER}", control.read_text()))
    made = place / "older.deb"
    subprocess.run(["dpkg-deb", "-b", "-Znone", str(place / "tree"), str(made)], check=True, capture_output=True)
    return made


def field(package: Path, name: str) -> str:
    told = subprocess.run(["dpkg-deb", "-f", str(package), name], capture_output=True, text=True, check=True)
    return told.stdout.strip()


def inside(tree: Path, *words: str) -> str:
    done = subprocess.run([IN_TREE, str(tree), *words], capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def files(tree: Path) -> set[str]:
    """Every file of the tree, but for what the package manager writes of itself, and the caches of the desktop."""
    own = ("var/lib/dpkg", "var/log", "var/cache", "proc", "dev", "tmp", "usr/share/applications/mimeinfo.cache")
    found = (path.relative_to(tree).as_posix() for path in tree.rglob("*"))
    return {name for name in found if not name.startswith(own) and not name.startswith("usr/share/mime/")}


def heard(file: Path) -> int:
    """Return how loud the loudest moment of a recording was."""
    return max(map(abs, array.array("h", file.read_bytes()[: file.stat().st_size // 2 * 2])), default=0)


def listening(file: Path) -> list[str]:
    """Return what is put around a session, so that what it says goes to a null sound device, and into this file."""
    listen = 'file=$1; shift; parec -d nul.monitor --raw > "$file" & ear=$!; "$@"; s=$?; kill $ear; exit $s'
    return [str(ROOT / "tests" / "bench" / "sound_rig.sh"), "sh", "-c", listen, "listen", str(file)]


def test_it_is_installed_used_upgraded_and_taken_away_without_a_network(
    tree: Path, package: Path, older: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    before = files(tree)
    inside(tree, "dpkg", "-i", carried(older, tmp_path))
    assert inside(tree, "dpkg-query", "-f", "${Version}", "-W", "fairsay") == OLDER
    assert inside(tree, "sh", "-c", "cat /proc/net/dev").count(":") <= 1, "there is a network"

    monkeypatch.setattr(using, "PROGRAM", [IN_TREE, str(tree), "fairsay"])
    session = using.Session(tmp_path, around=listening(tmp_path / "heard.raw"))
    agenda = tmp_path / "getting about.md"
    shutil.copy(AGENDA, agenda)
    session.use(["follow", str(agenda)], [*MAIN_JOB, ["press", "Read to me"], ["rest", "4"]])
    assert of_people(session.happened()) == KEPT
    assert heard(tmp_path / "heard.raw") > 1000

    inside(tree, "dpkg", "-i", carried(package, tmp_path))
    assert inside(tree, "dpkg-query", "-f", "${Version}", "-W", "fairsay") == field(package, "Version")
    assert of_people(session.happened()) == KEPT
    assert "1" in inside(tree, "fairsay", "--home", str(session.home), "record", "list", "--json")
    inside(tree, "fairsay", "--home", str(session.home), "record", "verify")

    inside(tree, "dpkg", "--purge", "fairsay")
    assert files(tree) - before == set()
    assert before - files(tree) == set()
    assert (session.home / "record" / "record.sqlite").is_file(), "people's words are theirs"


def carried(package: Path, folder: Path) -> str:
    """Put a package where the tree sees it, as a stick would."""
    return shutil.copy(package, folder / package.name)


def test_the_desktop_knows_its_files_and_its_name(tree: Path, package: Path, tmp_path: Path):
    inside(tree, "dpkg", "-i", carried(package, tmp_path))
    share = tree / "usr" / "share"
    subprocess.run(["desktop-file-validate", share / "applications" / "fairsay.desktop"], check=True)
    metainfo = share / "metainfo" / "org.fairsay.fairsay.metainfo.xml"
    said = subprocess.run(
        ["appstreamcli", "validate", "--no-net", metainfo], capture_output=True, text=True, check=False
    )
    assert said.returncode == 0, said.stdout
    kinds = (share / "mime" / "globs2").read_text()
    assert "application/vnd.fairsay.agenda+zip:*.fairsay" in kinds
    assert "application/vnd.fairsay.meeting:*.fairsay-meeting" in kinds
    assert "fairsay.desktop" in (share / "applications" / "mimeinfo.cache").read_text()
    assert (share / "icons" / "hicolor" / "scalable" / "apps" / "fairsay.svg").is_file()


def test_the_manual_page_names_every_command():
    page = (ROOT / "packaging" / "linux" / "fairsay.1").read_text(encoding="utf-8").replace("\\-", "-")
    table = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    commands = re.findall(r"^\| `fairsay ([a-z][a-z -]*?)(?: \[?[A-Z[-].*?)?`", table, re.MULTILINE)
    assert len(commands) >= 15
    assert [one for one in commands if f"\\fB{one}\\fR" not in page] == []
