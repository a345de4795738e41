"""A second start of the program asks the first to come to the front, and hands over the file it was given."""

from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 300
MOST_PATH = 32_000


class OnlyOnce(QObject):
    """
    Whether this is the first start with this record. Uses a local socket, never the network.

    `asked` brings the file that a second start was given, "" for none.
    """

    asked = Signal(str)

    def __init__(self, record: Path, given: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        place = QCryptographicHash.hash(str(record.resolve()).encode(), QCryptographicHash.Algorithm.Sha256)
        name = "fairsay-" + place.data().hex()[:16]
        self.is_first = not self._reach(name, str(given.absolute()) if given is not None else "")
        self._server = QLocalServer(self)
        if self.is_first:
            QLocalServer.removeServer(name)
            self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
            self._server.newConnection.connect(self._came)
            self._server.listen(name)

    def _reach(self, name: str, given: str) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(name)
        reached = socket.waitForConnected(WAIT_MS)
        if reached and given:
            socket.write(given.encode(errors="surrogateescape"))
            socket.waitForBytesWritten(WAIT_MS)
        socket.disconnectFromServer()
        return reached

    def _came(self) -> None:
        connection, told = self._server.nextPendingConnection(), b""
        if connection is not None:
            while len(told) < MOST_PATH and (connection.bytesAvailable() or connection.waitForReadyRead(WAIT_MS)):
                told += bytes(connection.readAll().data())
            connection.close()
        self.asked.emit(told.decode(errors="surrogateescape"))
