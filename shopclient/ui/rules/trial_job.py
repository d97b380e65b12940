"""One trial of a programme in a worker: tells how far it has come, and can be stopped."""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, Qt, Signal

from shopclient.domain.programme import Programme
from shopclient.domain.trial import Trial
from shopclient.services.programmes import Replaced, replaced_between
from shopclient.services.shop import Shop
from shopclient.services.trial import last_months, try_programme
from shopclient.ui.background import Runner


class TrialJob(QObject):
    """Begins with ``start``; None is told as the outcome of a trial that was stopped."""

    progressed = Signal(int, int)  # deeds, of how many; from the worker's thread
    copied = Signal(int)  # percent of the file

    def __init__(self, shop: Shop, programme: Programme, months: int, parent: QObject) -> None:
        super().__init__(parent)
        self._shop, self._programme, self._months = shop, programme, months
        self._stop = Event()
        self._percent = -1
        self.replaced: list[Replaced] = []  # rules that were in force in the period, once it is tried

    def start(
        self,
        runner: Runner,
        done: Callable[[Trial | None], None],
        failed: Callable[[BaseException], None],
        on_progress: Callable[[int, int], None],
        on_copied: Callable[[int], None],
    ) -> None:
        """Do it in a worker of *runner*."""
        self.copied.connect(on_copied, Qt.ConnectionType.AutoConnection)
        self.progressed.connect(on_progress, Qt.ConnectionType.AutoConnection)
        runner.run(self._work, done, failed)

    def stop(self) -> None:
        """Let it end soon."""
        self._stop.set()

    def _work(self) -> Trial | None:
        since, until = last_months(self._shop.today(), self._months)
        self.replaced = replaced_between(self._shop, since, until)
        return try_programme(self._shop, self._programme, since, until, self._watch, copying=self._watch_copy)

    def _watch_copy(self, done: int, total: int) -> bool:
        percent = 100 * done // max(total, 1)
        if percent > self._percent and not self._stop.is_set():
            self._percent = percent
            self.copied.emit(percent)
        return not self._stop.is_set()

    def _watch(self, done: int, total: int) -> bool:
        if not self._stop.is_set():
            self.progressed.emit(done, total)
        return not self._stop.is_set()
