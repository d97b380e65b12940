"""Midnight while the program runs: the shop's date is compared, seconds are never counted.

Source: dates and holidays 18.
"""

from datetime import date

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from shopclient.ui.context import Context

_MINUTE = 60_000  # ms


class DayWatch(QObject):
    """Tells when the shop's date is another than it was, at latest a minute after; also after a sleep."""

    changed = Signal(object)  # date

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._day: date | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.check)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_state_changed)

    def start(self) -> None:
        """Look now, and every minute from now on."""
        self._timer.start(_MINUTE)
        self.check()

    def check(self) -> None:
        """Compare the dates."""
        shop = self._context.shop
        self._context.runner.run(shop.today, self._on_day, self._on_failed)

    def _on_day(self, day: date) -> None:
        before, self._day = self._day, day
        if before is not None and before != day:
            self.changed.emit(day)

    def _on_failed(self, _error: BaseException) -> None:
        """Wait for the next minute: a file in use for a moment is no news."""

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive and self._timer.isActive():
            self.check()
