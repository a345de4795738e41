"""A second start of the program asks the first to come to the front."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 300


class OnlyOnce(QObject):
    """Whether this is the first start with this record. Uses a local socket, never the network."""

    asked = Signal()

    def __init__(self, record: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        name = "fairsay-" + hashlib.sha256(str(record.resolve()).encode()).hexdigest()[:16]
        self.is_first = not self._reach(name)
        self._server = QLocalServer(self)
        if self.is_first:
            QLocalServer.removeServer(name)
            self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
            self._server.newConnection.connect(self._came)
            self._server.listen(name)

    def _reach(self, name: str) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(name)
        reached = socket.waitForConnected(WAIT_MS)
        socket.disconnectFromServer()
        return reached

    def _came(self) -> None:
        connection = self._server.nextPendingConnection()
        if connection is not None:
            connection.close()
        self.asked.emit()
