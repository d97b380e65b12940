"""Who gets a scanned code: the nearest visible part of the window that asked for it, else the till."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

Handler = Callable[[str], None]


class ScanDesk(QObject):
    """Hands each scanned code to the newest claim whose widget is visible."""

    scanned = Signal()  # before the code is handed on: what stands in the way may go

    def __init__(self, otherwise: Handler, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._otherwise = otherwise
        self._claims: list[tuple[QWidget, Handler]] = []

    def claim(self, owner: QWidget, handler: Handler) -> None:
        """Give scans to *handler* while *owner* is visible and nothing newer wants them."""
        self._claims.append((owner, handler))

    def take(self, code: str) -> None:
        """Pass *code* on to whom it belongs."""
        self.scanned.emit()
        self._claims = [claim for claim in self._claims if shiboken6.isValid(claim[0])]
        for owner, handler in reversed(self._claims):
            if owner.isVisible():
                handler(code)
                return
        self._otherwise(code)
