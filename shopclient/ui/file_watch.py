"""Notices what a command line, or another program's window, booked in the file that is open here."""

from pathlib import Path
from time import time_ns

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from shopclient.services.changes import Change, Changes

_SETTLES = 300  # milliseconds; one booking touches the file several times
_FOREIGN = frozenset(Change) - {Change.DAY, Change.COPY, Change.IMPORT}


class FileWatch(QObject):
    """Publishes every kind of change when the file was written by somebody else."""

    def __init__(self, path: Path, changes: Changes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path, self._changes = path, changes
        self._known = time_ns()
        changes.subscribe(self._on_own_change)
        self._timer = QTimer(self, singleShot=True, interval=_SETTLES)
        self._timer.timeout.connect(self.look)
        self._watcher = QFileSystemWatcher([str(path)], self)
        self._watcher.fileChanged.connect(self._on_file_changed)

    def look(self) -> None:
        """Publish a change if the file is younger than our own last commit."""
        try:
            written = self._path.stat().st_mtime_ns
        except OSError:
            return
        if written > self._known:
            self._known = written
            self._changes.publish(_FOREIGN)

    def _on_own_change(self, _changed: frozenset[Change]) -> None:
        # Told right after the commit, so everything written until now is seen by whoever reads again.
        self._known = max(self._known, time_ns())

    def _on_file_changed(self) -> None:
        # A file that was replaced as a whole has to be watched anew.
        if str(self._path) not in self._watcher.files() and self._path.exists():
            self._watcher.addPath(str(self._path))
        self._timer.start()
