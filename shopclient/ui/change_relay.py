"""What changed in the shop, told in the GUI thread, whichever thread committed it."""

from PySide6.QtCore import QObject, Signal

from shopclient.services.changes import Changes


class ChangeRelay(QObject):
    """Passes ``Changes`` on as a Qt signal; a commit in a worker reaches the screens through the queue."""

    changed = Signal(object)  # frozenset[Change]

    def __init__(self, changes: Changes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # The connection decides by the emitting thread: direct in the GUI thread, queued from a worker.
        changes.subscribe(self.changed.emit)
