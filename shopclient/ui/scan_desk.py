"""Who gets a scanned code: the nearest visible part of the window that asked for it, else the till."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

Handler = Callable[[str], None]


class ScanDesk(QObject):
    """Hands each scanned code to the newest claim whose widget is visible."""

    scanned = Signal()  # before the code is handed on: what stands in the way may go
    held = Signal()  # a code waits until somebody can be served

    def __init__(self, otherwise: Handler, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._otherwise = otherwise
        self._claims: list[tuple[QWidget, Handler]] = []
        self._early: list[str] | None = None

    def hold(self) -> None:
        """Keep what is scanned from now on: nobody can be served yet."""
        self._early = []

    def open(self) -> None:
        """Pass on what was kept: the last code; who was scanned before it stands there no more."""
        early, self._early = self._early, None
        if early:
            self.take(early[-1])

    def claim(self, owner: QWidget, handler: Handler) -> None:
        """Give scans to *handler* while *owner* is visible and nothing newer wants them."""
        self._claims.append((owner, handler))

    def take(self, code: str) -> None:
        """Pass *code* on to whom it belongs."""
        if self._early is not None:
            self._early.append(code)
            self.held.emit()
            return
        _close_popups()
        self.scanned.emit()
        self._claims = [claim for claim in self._claims if shiboken6.isValid(claim[0])]
        for owner, handler in reversed(self._claims):
            if owner.isVisible():
                handler(code)
                return
        self._otherwise(code)


def _close_popups() -> None:
    """Close menus and open lists: they would keep the keys that are meant for whoever was scanned."""
    while (popup := QApplication.activePopupWidget()) is not None and popup.close():
        pass
