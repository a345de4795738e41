"""Sets up what Fair Say needs on this computer: a Python, system packages, and `.venv`. Says what it does.

Used by `run.py` and `test.py`. Needs nothing but Python's own library. Touches `.venv` and, on Debian and Ubuntu,
missing system packages; nothing else. A stamp in `.venv` remembers what was installed, so a second start is quick.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
INSIDE = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCKS = {"run": "requirements.txt", "test": "requirements-dev.txt"}
OLDEST, NEWEST = (3, 11), (3, 13)
SYSTEM = {
    "run": [
        *("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxcb-xkb1", "libxkbcommon-x11-0"),
        *("libegl1", "libgl1", "libpulse0", "libespeak-ng1"),
    ],
    "test": [
        *("xvfb", "xauth", "at-spi2-core", "dbus", "dbus-x11", "xfwm4", "xdotool"),
        *("orca", "python3-pyatspi", "gir1.2-atspi-2.0", "speech-dispatcher", "pulseaudio", "pulseaudio-utils"),
        *("strace", "util-linux", "iproute2"),
        *("binutils", "debootstrap", "desktop-file-utils", "appstream"),
    ],
}


class SetUpError(Exception):
    """Something a person has to put right first. The text says what and how."""


def set_up(purpose: str) -> Path:
    """Make this computer ready for `purpose` ("run" or "test") and return the Python to use."""
    kinds = ["run"] if purpose == "run" else ["run", "test"]
    add_system_packages([name for kind in kinds for name in SYSTEM[kind]])
    stamps = {VENV / f"set-up-for-{kind}": fingerprint(kind) for kind in kinds}
    if INSIDE.exists() and all(stamp.exists() and stamp.read_text() == now for stamp, now in stamps.items()):
        return INSIDE
    if not INSIDE.exists() or not works(str(INSIDE)):
        make_venv(find_python())
    install(LOCKS[purpose])
    for stamp, now in stamps.items():
        stamp.write_text(now)
    return INSIDE


def fingerprint(kind: str) -> str:
    """Return what tells whether the lock or the project's own description changed."""
    told = (ROOT / "packaging" / LOCKS[kind], ROOT / "pyproject.toml")
    return hashlib.sha256(b"".join(path.read_bytes() for path in told)).hexdigest()


# Python


def find_python() -> str:
    """Return a Python we work with: the one that runs this, else one on the PATH."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return sys.executable
    names = [f"python3.{minor}" for minor in range(NEWEST[1], OLDEST[1] - 1, -1)]
    folders = os.environ.get("PATH", "").split(os.pathsep)
    for name in names:
        for found in (shutil.which(name, path=folder) for folder in folders):
            if found and works(found):
                return found
    raise SetUpError(
        f"Fair Say needs Python 3.11, 3.12 or 3.13, and this computer has only {sys.version_info[0]}."
        f"{sys.version_info[1]}. Please install Python 3.13, then start this again."
    )


def works(python: str) -> bool:
    """Say whether this Python starts and has the right age: a name on the PATH alone proves nothing."""
    code = f"import sys; sys.exit(not {OLDEST} <= sys.version_info[:2] <= {NEWEST})"
    return subprocess.run([python, "-c", code], capture_output=True, check=False).returncode == 0


def make_venv(python: str) -> None:
    """Make `.venv`; where Python came without `venv`, add that first."""
    if subprocess.run([python, "-c", "import ensurepip, venv"], capture_output=True, check=False).returncode:
        code = "import sys; print(f'python3.{sys.version_info[1]}-venv')"
        name = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True).stdout.strip()
        add_system_packages([name])
    do([python, "-m", "venv", "--clear", str(VENV)], "make .venv")


def install(lock: str) -> None:
    """Install what the lock names, each file checked by its hash, then Fair Say itself, editable."""
    if subprocess.run([INSIDE, "-m", "pip", "--version"], capture_output=True, check=False).returncode:
        do([str(INSIDE), "-m", "ensurepip"], "add pip to .venv")
    pip = [str(INSIDE), "-m", "pip", "install", "--disable-pip-version-check"]
    do(
        [*pip, "--no-deps", "--require-hashes", "-r", str(ROOT / "packaging" / lock)],
        "install the packages in the lock",
    )
    do([*pip, "--no-index", "--no-deps", "--no-build-isolation", "-e", str(ROOT)], "install Fair Say into .venv")


# System packages


def add_system_packages(names: list[str]) -> None:
    """Add what is missing by apt; where we may not, say what is missing and go on."""
    if not sys.platform.startswith("linux"):
        return
    if not shutil.which("dpkg-query") or not shutil.which("apt-get"):
        say(f"This is not Debian or Ubuntu. Please check that it has what these packages hold: {' '.join(names)}.")
        return
    missing = missing_packages(names)
    if not missing:
        return
    apt = as_root()
    if apt is None:
        say(f"These system packages are missing: {' '.join(missing)}. An administrator can add them. Going on.")
        return
    say(f"Adding system packages: {' '.join(missing)}")
    subprocess.run([*apt, "update", "-q"], stdout=sys.stderr, check=False)
    get = [*apt, "install", "-q", "-y", "--no-install-recommends"]
    if subprocess.run([*get, *missing], stdout=sys.stderr, check=False).returncode:
        for name in missing:  # one unknown name stops them all: then add each that can be had
            subprocess.run([*get, name], stdout=sys.stderr, check=False)
    if left := missing_packages(missing):
        say(f"These system packages could not be added: {' '.join(left)}. Going on without them.")


def missing_packages(names: list[str]) -> list[str]:
    """Return the packages that are not installed."""
    asked = ["dpkg-query", "-W", "-f", "${db:Status-Abbrev}${Package}\n", *names]
    answer = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    there = {line[3:].strip() for line in answer.splitlines() if line.startswith("ii")}
    return [name for name in names if name not in there]


def as_root() -> list[str] | None:
    """Return how apt is started here, or None when we may not."""
    apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    if os.geteuid() == 0:
        return apt
    if not shutil.which("sudo"):
        return None
    silent = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    return ["sudo", *apt] if silent or sys.stdin.isatty() else None


# Words


def do(command: list[str], what: str) -> None:
    """Show a step, do it, and stop with a plain sentence if it fails. Our own output stays off standard output."""
    say(f"Setting up: {what}")
    plain = {name: value for name, value in os.environ.items() if name not in ("PIP_USER", "PYTHONHOME", "PYTHONPATH")}
    if subprocess.run(command, stdout=sys.stderr, env=plain, check=False).returncode:
        raise SetUpError(f"Could not {what}. Read the lines above, put it right, then start this again.")


def say(line: str) -> None:
    """Tell the person, on standard error: standard output belongs to the program that starts next."""
    print(line, file=sys.stderr, flush=True)
