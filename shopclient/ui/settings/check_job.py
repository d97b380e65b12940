"""One check of the data in a worker: tells how far it has come, and can be stopped."""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, Qt, Signal

from shopclient.services.checks import Finding
from shopclient.services.data_check import check_data
from shopclient.services.shop import Shop
from shopclient.ui.background import Runner


class _Stopped(Exception):
    pass


class CheckJob(QObject):
    """Begins with ``start``; None is told as the outcome of a check that was stopped."""

    _progressed = Signal(int, int)

    def __init__(self, shop: Shop, on_progress: Callable[[int, int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._shop = shop
        self._stop = Event()
        # Emitted in the worker, heard in the window's thread.
        self._on_progress = on_progress
        self._progressed.connect(self._tell, Qt.ConnectionType.AutoConnection)

    def start(
        self,
        runner: Runner,
        done: Callable[[list[Finding] | None], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Do it in a worker of *runner*."""
        runner.run(self._work, done, failed)

    def stop(self) -> None:
        """Let it end before its next step."""
        self._stop.set()

    def _work(self) -> list[Finding] | None:
        try:
            return check_data(self._shop, self._watch)
        except _Stopped:
            return None

    def _watch(self, done: int, steps: int) -> None:
        if self._stop.is_set():
            raise _Stopped
        self._progressed.emit(done, steps)

    def _tell(self, done: int, steps: int) -> None:
        self._on_progress(done, steps)
