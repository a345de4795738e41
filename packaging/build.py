"""Builds what people install: `python3 packaging/build.py folder`.

    folder    dist/fairsay: the program with all it needs, and no Python to install
    deb       dist/fairsay_*.deb: the same for Debian and Ubuntu, installed without a network

Sets up an environment of its own in `build/`, from the lock `requirements-freeze.txt`. Nothing else is touched.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from debian import build_deb
from set_up import ROOT, SYSTEM, SetUpError, add_system_packages, do, say
from third_party import write_third_party

BUILD = ROOT / "build"
FOLDER = ROOT / "dist" / "fairsay"
LOCK = ROOT / "packaging" / "requirements-freeze.txt"
VENV = BUILD / "freeze"
INSIDE = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LONG_AGO = 315_532_800
CAN_FREEZE = (
    "import sys, sysconfig as s; sys.exit(s.get_config_var('Py_ENABLE_SHARED') == 0 and sys.platform == 'linux')"
)


def build_folder() -> Path:
    """Make the folder of the program, and return where it is. The same commit gives the same files."""
    set_up_freezing()
    freeze = [str(INSIDE), "-m", "PyInstaller", str(ROOT / "packaging" / "fairsay.spec"), "--noconfirm", "--clean"]
    freeze += ["--log-level", "WARN", "--workpath", str(BUILD / "work"), "--distpath", str(FOLDER.parent)]
    same = ["env", f"SOURCE_DATE_EPOCH={when_committed()}", "PYTHONHASHSEED=0"] if os.name == "posix" else []
    do([*same, *freeze], "make the folder of the program")
    write_third_party(FOLDER, BUILD, INSIDE)
    return FOLDER


def build_package() -> Path:
    """Make the Debian package, and return where it is."""
    if shutil.which("dpkg-deb") is None:
        raise SetUpError("A Debian package is made on Debian or Ubuntu. Please build it there.")
    return build_deb(build_folder(), BUILD / "deb", when_committed())


def when_committed() -> int:
    """Return when the last commit was made. Units: seconds since 1970."""
    told = ["git", "-c", "safe.directory=*", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    return int(subprocess.run(told, capture_output=True, text=True, check=False).stdout.strip() or LONG_AGO)


def set_up_freezing() -> None:
    """Make the environment that freezes, each package checked by its hash. A stamp makes the second time quick."""
    add_system_packages([*SYSTEM["run"], "binutils"])  # what Qt's plugins stand on must be there to be looked at
    stamp, now = VENV / "set-up", LOCK.read_text(encoding="utf-8")
    if stamp.exists() and stamp.read_text(encoding="utf-8") == now:
        return
    do([newest_python(), "-m", "venv", "--clear", str(VENV)], "make the environment that freezes")
    pip = [str(INSIDE), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    do([*pip, "--no-deps", "--require-hashes", "-r", str(LOCK)], "install the packages in the lock")
    stamp.write_text(now, encoding="utf-8")


def newest_python() -> str:
    """Return the newest Python we work with that can be put into a folder: one that has its library beside it."""
    for minor in (13, 12, 11):
        for python in pythons(minor):
            code = f"import sys, ensurepip, venv; sys.version_info[:2] == (3, {minor}) or sys.exit(1); {CAN_FREEZE}"
            if subprocess.run([python, "-c", code], capture_output=True, check=False).returncode == 0:
                return python
    raise SetUpError("No Python 3.11, 3.12 or 3.13 here can be put into a folder. Please install Python 3.13.")


def pythons(minor: int) -> Iterator[str]:
    """Yield where a Python of this version may be: on the PATH, with pyenv, or the one that runs this."""
    if found := shutil.which(f"python3.{minor}"):
        yield found
    root = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    yield from map(str, sorted(root.glob(f"versions/3.{minor}.*/bin/python")))
    yield sys.executable


def main(arguments: list[str]) -> int:
    """Build what was asked for, and say where it is."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("what", choices=sorted(BUILDS), help="what to build")
    try:
        made = BUILDS[parser.parse_args(arguments).what]()
    except SetUpError as trouble:
        say(str(trouble))
        return 2
    print(made)
    return 0


BUILDS = {"folder": build_folder, "deb": build_package}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
