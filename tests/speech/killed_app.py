"""Kills an app while it speaks, and tells what is left. Run it by `tests/bench/sound_rig.sh`."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from tests.bench.speech_figures import TEXT, Ears

APP = f"""
import sys
from PySide6.QtCore import QCoreApplication
from app.domain.ports import VoiceSettings
from app.speech.pcm_voice import PcmVoice
from tests.bench.speech_figures import Listener
class Told(Listener):
    def voice_ready(self, voices):
        print(voice.worker_pid, flush=True)
app = QCoreApplication([])
voice = PcmVoice()
voice.start(Told())
voice.speak({TEXT!r}, VoiceSettings())
app.exec()
"""


def is_there(pid: int) -> bool:
    try:
        return "State:\tZ" not in Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    except (FileNotFoundError, ProcessLookupError):
        return False


def main(scratch: Path) -> None:
    ears = Ears()
    app = subprocess.Popen(
        [sys.executable, "-c", APP], stdout=subprocess.PIPE, env=os.environ | {"TMPDIR": str(scratch)}
    )
    assert app.stdout is not None
    worker = int(app.stdout.readline())
    time.sleep(1.5)
    was_heard = ears.last() > 0
    app.send_signal(signal.SIGKILL)
    killed = time.monotonic()
    app.wait()
    time.sleep(1.0)
    ears.close()
    left = {
        "was_heard": was_heard,
        "silent_after_ms": max(0.0, (ears.last() - killed) * 1000),
        "worker_is_left": is_there(worker),
        "files_left": [file.name for file in scratch.rglob("*")],
    }
    print(json.dumps(left))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
