"""Packing or taking over in a worker: tells how far it is, and can be stopped."""

from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from shopclient.services.move_archive import Tell
from shopclient.services.stopping import Stopped
from shopclient.ui.background import Runner

_STEPS = 1000


class MoveJob(QObject):
    """Begins with ``start``; None is told as the outcome of what was stopped."""

    progressed = Signal(int, int)

    def __init__(self, work: Callable[[Tell], object], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = Event()
        self._last = -1

    def start(
        self, runner: Runner, done: Callable[[Any], None], failed: Callable[[BaseException], None]
    ) -> None:
        """Do it in a worker of *runner*."""
        runner.run(self._carry_out, done, failed)

    def stop(self) -> None:
        """Let it end before its next piece."""
        self._stop.set()

    def hear(self, told: Callable[[int, int], None]) -> None:
        """Let *told* hear in the window's thread how far it is."""
        self.progressed.connect(told, Qt.ConnectionType.AutoConnection)

    def _carry_out(self) -> object:
        try:
            return self._work(self._tell)
        except Stopped:
            return None

    def _tell(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Stopped
        step = done * _STEPS // max(total, 1)  # bytes would not fit Qt's numbers
        if step != self._last:
            self._last = step
            self.progressed.emit(step, _STEPS)
