"""How soon the voice is heard, how soon it is silent, and whether it stays small.

    tests/bench/sound_rig.sh python tests/bench/speech_figures.py [--json] [--times 30] [--cycles 200]

Listens to the null sink of `sound_rig.sh`, so it measures what a person would hear. Linux with espeak-ng only.
"""

import argparse
import array
import json
import os
import random
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia*=false")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QCoreApplication, QEventLoop

from app.domain.ports import VoiceSettings
from app.speech.pcm_voice import PcmVoice

TEXT = "The quick brown fox went to the meeting about money and buses, and then it had a break. " * 3
LOUD = 300
CHUNK = 320  # 10 ms at 16 kHz


class Ears:
    """Remembers when the null sink was loud."""

    def __init__(self) -> None:
        parec = ["parec", "-d", "nul.monitor", "--rate=16000", "--channels=1", "--format=s16le", "--latency-msec=10"]
        self._process = subprocess.Popen(parec, stdout=subprocess.PIPE)
        self._loud: list[float] = []
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        while chunk := self._process.stdout.read(CHUNK):
            if max(map(abs, array.array("h", chunk[: len(chunk) // 2 * 2]))) > LOUD:
                self._loud.append(time.monotonic())

    def first_after(self, at: float) -> float | None:
        return next((when for when in self._loud if when >= at), None)

    def last(self) -> float:
        return self._loud[-1] if self._loud else 0.0

    def close(self) -> None:
        self._process.kill()
        self._process.wait()


class Listener:
    """Counts what the voice tells."""

    def __init__(self) -> None:
        self.is_ready, self.code = False, ""
        self.words: list[int] = []
        self.ends: list[int] = []

    def voice_ready(self, voices) -> None:
        self.is_ready = bool(voices)

    def voice_unavailable(self, code) -> None:
        self.code = code

    def word_spoken(self, utterance, start, length) -> None:
        self.words.append(utterance)

    def speech_finished(self, utterance, whole) -> None:
        self.ends.append(utterance)


def wait(app: QCoreApplication, is_done, longest_s: float) -> bool:
    until = time.monotonic() + longest_s
    while time.monotonic() < until:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)
        if is_done():
            return True
        time.sleep(0.001)
    return False


def memory_mb(pid: int) -> float:
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS:")).split()[1]) / 1024


class Rig:
    """A voice, ears, and an event loop."""

    def __init__(self) -> None:
        self.app, self.ears, self.listener, self.voice = QCoreApplication([]), Ears(), Listener(), PcmVoice()

    def start_ms(self) -> float:
        began = time.monotonic()
        self.voice.start(self.listener)
        wait(self.app, lambda: self.listener.is_ready or self.listener.code, 15)
        if self.listener.code:
            sys.exit(f"no voice: {self.listener.code}")
        ready_ms = (time.monotonic() - began) * 1000
        self.pause(1.0)
        return ready_ms

    def pause(self, seconds: float) -> None:
        wait(self.app, lambda: False, seconds)

    def once(self, sound_s: float) -> tuple[float | None, float | None]:
        """Say something and stop it. Returns say → sound and stop → silence in milliseconds, None if never heard."""
        began = time.monotonic()
        self.voice.speak(TEXT, VoiceSettings())
        if not wait(self.app, lambda: self.ears.first_after(began) is not None, 3):
            return None, None
        heard = self.ears.first_after(began)
        assert heard is not None
        self.pause(sound_s)
        stopped = time.monotonic()
        self.voice.stop()
        self.pause(0.4)
        return (heard - began) * 1000, max(0.0, (self.ears.last() - stopped) * 1000)

    def cycle(self) -> bool:
        """Start, let a word sound, stop. Returns whether both were told."""
        number = self.voice.speak(TEXT, VoiceSettings(random.choice((100, 150, 250))))
        heard = wait(self.app, lambda: number in self.listener.words, 3)
        self.pause(random.uniform(0, 0.1))
        self.voice.stop()
        return heard and number in self.listener.ends


def measure(times: int, cycles: int) -> dict[str, float]:
    rig = Rig()
    figures = {"worker_start_ms": rig.start_ms()}
    found = [rig.once(random.uniform(0.2, 0.6)) for _ in range(times)]
    sound, silence = ([it for it in column if it is not None] for column in zip(*found, strict=True))
    figures |= {
        "never_heard": times - len(sound),
        "say_to_sound_median_ms": statistics.median(sound),
        "say_to_sound_p95_ms": sorted(sound)[int(len(sound) * 0.95)],
        "stop_to_silence_median_ms": statistics.median(silence),
        "stop_to_silence_max_ms": max(silence),
    }
    first_worker, lost = rig.voice.worker_pid, 0
    for number in range(1, cycles + 1):
        lost += not rig.cycle()
        if number in {min(50, cycles), cycles}:
            figures[f"app_mb_after_{number}"] = memory_mb(os.getpid())
            figures[f"worker_mb_after_{number}"] = memory_mb(rig.voice.worker_pid)
    figures |= {"cycles": cycles, "lost": lost, "workers_replaced": int(rig.voice.worker_pid != first_worker)}
    rig.voice.close()
    rig.ears.close()
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--times", type=int, default=30)
    parser.add_argument("--cycles", type=int, default=200)
    asked = parser.parse_args()
    figures = measure(asked.times, asked.cycles)
    if asked.json:
        print(json.dumps(figures))
    else:
        for name, value in figures.items():
            print(f"{name:28} {value:8.1f}")


if __name__ == "__main__":
    main()
