"""Keep the laptop awake while a meeting runs, in the desktop's own way. Released at the end and by a crash."""

import os
import sys

from PySide6.QtCore import QProcess
from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusReply

if sys.platform == "win32":
    import ctypes

CONTINUOUS, SYSTEM, DISPLAY = 0x80000000, 0x1, 0x2


class KeepAwake:
    """One wish to stay awake. The system lets go by itself when this process ends."""

    def __init__(self) -> None:
        self._cookie: int | None = None
        self._child: QProcess | None = None
        self.is_on = False

    def set_on(self, on: bool) -> None:
        """Stay awake, or let the laptop sleep again."""
        if on == self.is_on:
            return
        self.is_on = on
        if sys.platform == "win32":
            wanted = CONTINUOUS | (SYSTEM | DISPLAY if on else 0)
            ctypes.windll.kernel32.SetThreadExecutionState(wanted)
        elif sys.platform == "darwin":
            self._mac(on=on)
        else:
            self._linux(on=on)

    def _mac(self, *, on: bool) -> None:
        if on:
            self._child = QProcess()
            self._child.start("/usr/bin/caffeinate", ["-d", "-w", str(os.getpid())])
        elif self._child is not None:
            self._child.terminate()
            self._child = None

    def _linux(self, *, on: bool) -> None:
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        saver = QDBusInterface("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "", bus)
        if not saver.isValid():
            return
        if on:
            reply = QDBusReply(saver.call("Inhibit", "Fair Say", "A meeting is on"))
            self._cookie = reply.value() if reply.isValid() else None
        elif self._cookie is not None:
            saver.call("UnInhibit", self._cookie)
            self._cookie = None
