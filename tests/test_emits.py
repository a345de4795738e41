"""PySide6 6.12 lost count of True and None below Python 3.12 and aborted after some hundred signals."""

import subprocess
import sys

STORM = """
from PySide6.QtCore import QObject, Signal, QTimer

class Bell(QObject):
    rung = Signal(bool)

heard = []
bell = Bell()
bell.rung.connect(heard.append)
for number in range(50_000):
    bell.rung.emit(True)
for number in range(50_000):
    QTimer()
print(len(heard))
"""


def test_fifty_thousand_signals_do_not_bring_the_program_down():
    child = subprocess.run([sys.executable, "-c", STORM], capture_output=True, text=True, check=False, timeout=120)
    assert (child.returncode, child.stdout, child.stderr) == (0, "50000\n", "")
