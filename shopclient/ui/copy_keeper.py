"""Copies of the shop's file while the window is open: every half hour, after an import, and at the end."""

import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from shopclient.services.changes import Change
from shopclient.ui.background import Runner
from shopclient.ui.change_relay import ChangeRelay

if TYPE_CHECKING:
    from shopclient.services.copies import Copy
    from shopclient.services.shop import Shop

_log = logging.getLogger(__name__)
_HALF_AN_HOUR = 1_800_000  # milliseconds


class CopyKeeper(QObject):
    """Sees to it that a checked copy is never much older than the file (trust T15)."""

    def __init__(self, shop: "Shop", runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shop, self._runner = shop, runner
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.copy)
        self._timer.start(_HALF_AN_HOUR)
        self._relay = ChangeRelay(shop.changes, self)
        self._relay.changed.connect(self._on_changed)

    def copy(self) -> None:
        """Make a copy in a worker if the newest one is behind; a refusal is seen by the age of the copy."""
        self._runner.run(partial(_copy, self._shop), self._on_done, self._on_failed)

    def finish(self) -> None:
        """Make the last copy before the program ends, in this thread."""
        self._timer.stop()
        try:
            _copy(self._shop)
        except Exception:
            # The window is gone; the next start shows how old the newest copy is.
            _log.exception("no copy at the end")

    def _on_changed(self, changed: frozenset[Change]) -> None:
        # An import is an hour of somebody's work in a second: it does not wait for the next half hour.
        if Change.IMPORT in changed:
            self.copy()

    def _on_done(self, copy: "Copy | None") -> None:
        if copy is not None:
            self._shop.changes.publish(frozenset({Change.COPY}))

    def _on_failed(self, error: BaseException) -> None:
        _log.warning("no copy: %s", error)


def _copy(shop: "Shop") -> "Copy | None":
    from shopclient.services.copies import copy_if_changed

    return copy_if_changed(shop)
