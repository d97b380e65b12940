"""The first window listens for later starts of the program and comes to the front."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from shopclient.ui.instance_lock import ANSWER, CALL, CALL_STRIP


class FirstWindow(QObject):
    """Listens at *address*; tells when the window is to come to the front, or its till strip."""

    called = Signal()
    strip_called = Signal()

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # We hold the lock, so an address that is taken is what a killed program left behind.
        QLocalServer.removeServer(address)
        self._server.listen(address)
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
        if not isinstance(caller, QLocalSocket):
            return
        told = {CALL: self.called, CALL_STRIP: self.strip_called}.get(bytes(caller.readAll().data()))
        if told is not None:
            caller.write(ANSWER)
            caller.flush()
            told.emit()
