"""Makes the locks again from pyproject.toml: for every system, for Python 3.11 to 3.13, with hashes.

    python3 packaging/lock.py              keep what is locked, add what is new, drop what is gone
    python3 packaging/lock.py --upgrade    take the newest of everything

Needs `uv` on this computer. `requirements.txt` is what Fair Say runs on; `requirements-dev.txt` adds what tests need,
`requirements-freeze.txt` what makes the folder that needs no Python.
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUN = "packaging/requirements.txt"
TEST = "packaging/requirements-dev.txt"
FREEZE = "packaging/requirements-freeze.txt"
COMPILE = [
    *("uv", "pip", "compile", "pyproject.toml", "--quiet"),
    *("--universal", "--python-version", "3.11", "--generate-hashes"),
    *("--no-emit-index-url", "--no-emit-find-links", "--no-annotate"),
    *("--custom-compile-command", "python3 packaging/lock.py"),
]


def lock(out: str, *more: str) -> int:
    """Make one lock again and return the exit status of `uv`."""
    print(f"Making {out} again", flush=True)
    return subprocess.run([*COMPILE, "--output-file", out, *more], cwd=ROOT, check=False).returncode


def main(arguments: list[str]) -> int:
    """Make every lock; the others hold the very versions of the first."""
    if shutil.which("uv") is None:
        print(
            "Locks are made with `uv`, and it is not on this computer. Install uv, then run this again.",
            file=sys.stderr,
        )
        return 2
    upgrade = ["--upgrade"] if "--upgrade" in arguments else []
    more = {TEST: "dev", FREEZE: "freeze"}
    return lock(RUN, "--group", "build", *upgrade) or max(
        lock(out, "--group", group, "--constraints", RUN, *upgrade) for out, group in more.items()
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
