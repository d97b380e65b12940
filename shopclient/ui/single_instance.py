"""A second start calls the first window to the front and goes."""

from time import monotonic, sleep

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_CALL = b"raise\n"
_ANSWER = b"done\n"
_ONCE = 200  # milliseconds for one try


class FirstWindow(QObject):
    """Listens for later starts; emits ``called`` when the window is to come to the front."""

    called = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # We hold the lock, so an address that is taken is what a killed program left behind.
        QLocalServer.removeServer(name)
        self._server.listen(name)
        self._server.newConnection.connect(self._on_new_connection)

    def close(self) -> None:
        """Listen no longer."""
        self._server.close()

    def _on_new_connection(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.readyRead.connect(self._on_ready_read)
            caller.disconnected.connect(caller.deleteLater)

    def _on_ready_read(self) -> None:
        caller = self.sender()
        if isinstance(caller, QLocalSocket) and bytes(caller.readAll().data()) == _CALL:
            caller.write(_ANSWER)
            caller.flush()
            self.called.emit()


def call_first_window(name: str, patience: float = 5.0) -> bool:
    """Ask the window at *name* to come to the front; tell whether it answered within *patience* seconds.

    A first program that is still starting holds the lock and does not listen yet: it is asked again.
    """
    until = monotonic() + patience
    while monotonic() < until:
        socket = QLocalSocket()
        socket.connectToServer(name)
        if socket.waitForConnected(_ONCE):
            socket.write(_CALL)
            if socket.waitForReadyRead(round((until - monotonic()) * 1000)):
                return bytes(socket.readAll().data()) == _ANSWER
            return False
        sleep(0.02)
    return False
