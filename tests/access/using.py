"""Starts the real program in a session of its own and uses it by what it tells assistive software."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.conftest import ROOT

HERE = Path(__file__).parent
SYSTEM_PYTHON = "/usr/bin/python3"
PROGRAM = [sys.executable, "-m", "app"]
PATIENCE_S = 240


@dataclass
class Session:
    """One start of the program. `before`: words put before the program (strace), `around`: before the session."""

    folder: Path
    before: Sequence[str] = ()
    around: Sequence[str] = ()
    more: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def home(self) -> Path:
        return self.folder / "fairsay"

    def use(self, words: Sequence[str], steps: Sequence[Sequence[str]]) -> list[list[dict[str, Any]]]:
        """Start `fairsay` with these words, take the steps, and return each tree that was asked for."""
        (self.folder / "steps.json").write_text(json.dumps(steps), encoding="utf-8")
        found = self.folder / "found.json"
        self.drive(words, [SYSTEM_PYTHON, str(HERE / "drive.py"), str(self.folder / "steps.json"), str(found)])
        return json.loads(found.read_text(encoding="utf-8"))

    def drive(self, words: Sequence[str], driver: Sequence[str]) -> None:
        """Start `fairsay` in a session and let `driver` use it. Fails with what was said if the driver failed."""
        program = [*self.before, *PROGRAM, "--home", str(self.home), *words]
        call = [*self.around, str(HERE / "session.sh"), str(self.folder), *driver, "--", *program]
        done = subprocess.Popen(
            call, cwd=ROOT, env={**os.environ, **self.more}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, start_new_session=True,
        )  # fmt: skip
        try:
            said, _none = done.communicate(timeout=PATIENCE_S)
        except subprocess.TimeoutExpired:
            os.killpg(done.pid, signal.SIGTERM)
            said, _none = done.communicate(timeout=20)
            raise AssertionError(f"the session took longer than {PATIENCE_S} s: {said}") from None
        told = self.folder / "program.out"
        assert done.returncode == 0, f"{said}\n{told.read_text(encoding='utf-8') if told.exists() else ''}"

    def happened(self) -> list[str]:
        """Return the kinds of what happened in the newest meeting, by the command that people have."""
        call = [*PROGRAM, "--home", str(self.home), "record", "show", "last", "--json"]
        done = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
        assert done.returncode == 0, done.stderr
        return [line["kind"] for line in json.loads(done.stdout)]
