"""The one door from other threads to the screens: what laptops tell is done on the window's thread."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot


class ScreenThread(QObject):
    """
    Brings calls to the thread that made it: the window's. After `close` nothing comes any more.

    It has no parent: whoever may still call keeps it alive.
    """

    _came = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._is_open = True
        self._came.connect(self._do, Qt.ConnectionType.QueuedConnection)

    def bring(self, call: Callable[..., object]) -> Callable[..., None]:
        """Return what may be called on any thread. It does `call` on the window's, a moment later."""
        return lambda *what: self._came.emit(partial(call, *what))

    def close(self) -> None:
        """The screen is gone: let nothing come to it."""
        self._is_open = False

    @Slot(object)
    def _do(self, call: Callable[[], object]) -> None:
        if self._is_open:
            call()
