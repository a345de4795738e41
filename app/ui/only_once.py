"""A second start of the program asks the first to come to the front."""

from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 300


class OnlyOnce(QObject):
    """Whether this is the first start with this record. Uses a local socket, never the network."""

    asked = Signal()

    def __init__(self, record: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        place = QCryptographicHash.hash(str(record.resolve()).encode(), QCryptographicHash.Algorithm.Sha256)
        name = "fairsay-" + place.data().hex()[:16]
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
