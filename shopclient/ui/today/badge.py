"""How many wait today, in the navigation: also while nobody has looked at the Today screen yet."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from shopclient.services.changes import Change
from shopclient.ui.places import Place
from shopclient.ui.today.presenter import Reading, read_day

if TYPE_CHECKING:
    from shopclient.ui.context import Context
    from shopclient.ui.main_window import MainWindow


class DayBadge(QObject):
    """Counts while another screen is in front; the Today screen itself counts what it shows."""

    def __init__(self, context: "Context", window: "MainWindow") -> None:
        super().__init__(window)
        self._context, self._window = context, window
        context.changes.changed.connect(self._on_changed)

    def count(self) -> None:
        """Read the day, and show how many are left to greet."""
        if self._window.place != Place.TODAY:
            work = partial(read_day, self._context.shop)
            self._context.runner.run(work, self._show, lambda _error: None)

    def _show(self, reading: Reading) -> None:
        self._window.frame.side_bar.nav.set_badge(Place.TODAY, reading.board.count.left)

    def _on_changed(self, changed: frozenset[Change]) -> None:
        if changed & {Change.GREETING, Change.DAY}:
            self.count()
