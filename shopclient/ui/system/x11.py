"""An X screen: a key heard in every program, and the keyboard handed to and fro."""

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from shopclient.ui.system.anywhere import System
from shopclient.ui.system.hot_keys import HotKey
from shopclient.ui.system.x_server import XServer


class X11System(System):
    """Listens on a line of its own, beside Qt's.

    Raises:
        OSError: No X server answers.
    """

    has_keys = True

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = XServer()
        self._key: HotKey | None = None
        self._code = 0
        self._time = 0  # of the last press, on the server's clock
        self._notifier = QSocketNotifier(self._server.descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_ready)

    def listen(self, key: HotKey | None) -> bool:
        if self._key is not None:
            self._server.leave_key(self._code, chord=self._key.chord)
        self._key, self._code = key, self._server.code_of(key.keysym) if key else 0
        if key is None:
            return True
        taken = bool(self._code) and self._server.take_key(self._code, chord=key.chord)
        self._key = key if taken else None
        self._look_later()
        return taken

    def front(self) -> int:
        window = self._server.front()
        self._look_later()
        return window

    def give_front(self, window: int) -> None:
        self._server.give_front(window, self._time)
        self._look_later()

    def close(self) -> None:
        self._notifier.setEnabled(False)
        self._server.close()

    def _look_later(self) -> None:
        # A press that came with an answer was read together with it, and nothing may follow to wake us.
        QTimer.singleShot(0, self, self._on_ready)

    def _on_ready(self) -> None:
        for press in self._server.presses():
            self._time = press.time
            if press.code == self._code:
                self.pressed.emit()
