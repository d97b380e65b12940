"""Looks at the computer's clock every minute and tells of a jump (trust T18)."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from shopclient.domain.clock_jumps import Jump
from shopclient.services.clock_watch import ClockWatch
from shopclient.services.shop import Shop
from shopclient.ui.background import Runner
from shopclient.ui.notice_bar import NoticeBar

_MINUTE = 60_000  # ms


class ClockGuard(QObject):
    """Shows a jump in the window's notice bar, which a change of language makes anew."""

    def __init__(self, shop: Shop, runner: Runner, bar: Callable[[], NoticeBar], parent: QObject) -> None:
        super().__init__(parent)
        self._watch, self._runner, self._bar = ClockWatch(shop), runner, bar
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_MINUTE)
        runner.run(self._watch.at_start, self._tell, self._on_failed)

    def look(self) -> None:
        """Compare the clock with the time that went by."""
        self._tell(self._watch.look())

    def _tell(self, jump: Jump | None) -> None:
        if jump is None:
            return
        bar = self._bar()
        bar.show_jump(jump)
        bar.clock_trusted.connect(self._watch.trust)

    def _on_failed(self, _error: BaseException) -> None:
        """Leave it to the first sale to say what is wrong with the file."""
