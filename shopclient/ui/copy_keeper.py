"""Copies of the shop's file while the window is open: every half hour, after an import, and at the end."""

import logging
from collections.abc import Callable
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from shopclient.domain.errors import FileReadOnly, Refusal
from shopclient.services.changes import Change
from shopclient.ui.background import Runner
from shopclient.ui.change_relay import ChangeRelay

if TYPE_CHECKING:
    from shopclient.services.shop import Shop

_log = logging.getLogger(__name__)
_HALF_AN_HOUR = 1_800_000  # milliseconds
_SOON = 15_000  # milliseconds, until it is looked again whether the till is quiet
QUIET = 60.0  # seconds without a booking: a sale would have to wait for the copy (trust 3.2)
PATIENCE = 600.0  # seconds after which the copy does not wait any longer
_OWN = frozenset({Change.COPY, Change.DAY})


class CopyKeeper(QObject):
    """Sees to it that a checked copy, here and in the second place, is never much older than the file."""

    def __init__(
        self,
        shop: "Shop",
        runner: Runner,
        parent: QObject | None = None,
        seconds: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(parent)
        self._shop, self._runner, self._seconds = shop, runner, seconds
        self._booked: float | None = None
        self._due: float | None = None
        self._relay = ChangeRelay(shop.changes, self)
        self._relay.changed.connect(self._on_changed)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.copy)
        self._timer.start(_HALF_AN_HOUR)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.copy)

    def copy(self) -> None:
        """Make a copy in a worker if the newest one is behind, as soon as the till is quiet.

        A refusal is seen by the age of the copy.
        """
        now = self._seconds()
        self._due = now if self._due is None else self._due
        busy = self._booked is not None and now - self._booked < QUIET
        if busy and now - self._due < PATIENCE:
            self._soon.start()
            return
        self._begin()

    def finish(self) -> Exception | None:
        """Make the last copy before the program ends, in this thread; return why there is none."""
        self._timer.stop()
        self._soon.stop()
        try:
            _copy(self._shop)
        except Exception as error:
            _log.exception("no copy at the end")
            return None if self._is_only_read(error) else error
        return None

    def _is_only_read(self, error: Exception) -> bool:
        """Whether the file lies where nothing can be written, so that no booking is without a copy."""
        from shopclient.services.file_state import state_of

        return isinstance(error, FileReadOnly) and not state_of(self._shop.path).writable

    def _begin(self) -> None:
        self._due = None
        self._soon.stop()
        self._runner.run(partial(_copy, self._shop), self._on_done, self._on_failed)

    def _on_changed(self, changed: frozenset[Change]) -> None:
        if changed - _OWN:
            self._booked = self._seconds()
        # An import is an hour of somebody's work in a second: it does not wait for the next half hour.
        if Change.IMPORT in changed:
            self._begin()

    def _on_done(self, made: bool) -> None:
        if made:
            self._shop.changes.publish(frozenset({Change.COPY}))

    def _on_failed(self, error: BaseException) -> None:
        _log.warning("no copy: %s", error)


def _copy(shop: "Shop") -> bool:
    """Bring the copies up to date and tell whether anything was to be done."""
    from shopclient.services.copies import copy_if_changed
    from shopclient.services.second_place import carry

    copy = copy_if_changed(shop)
    try:
        carried = carry(shop)
    except Refusal as refusal:  # a full stick; Settings say since when there is no copy
        _log.warning("no copy in the second place: %s", refusal)
        carried = None
    return copy is not None or carried is not None
