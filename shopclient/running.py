"""The program from its first window to its last: one file after another, until the person goes."""

import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from shopclient import paths
from shopclient.desktop import Desktop
from shopclient.domain.errors import FileInUse
from shopclient.logs import begin_log
from shopclient.ui.appearance import Appearance
from shopclient.ui.background import note
from shopclient.ui.context import Wish
from shopclient.ui.crash import CrashReporter
from shopclient.ui.instance_lock import InstanceLock
from shopclient.ui.preferences import Preferences

EXIT_REFUSED = 1


def run_file(
    preferences: Preferences, lock: InstanceLock, file: Path, *, strip: bool = False, tray: bool = False
) -> int:
    """Run the window on *file*, whose *lock* is held, until it is closed.

    It may begin as a *strip*, or hidden in the *tray*.
    """
    return _run_files(_make_app(preferences), preferences, lock, file, strip=strip, tray=tray)


def run_demo(preferences: Preferences) -> int:
    """Run the window on a demonstration shop that goes with it."""
    return _run_demo(_make_app(preferences), preferences)


def refuse(preferences: Preferences, file: Path) -> int:
    """Say that another window holds *file* and does not answer."""
    return _run_files(_make_app(preferences), preferences, None, file)


def _run_files(
    app: QApplication,
    preferences: Preferences,
    lock: InstanceLock | None,
    file: Path,
    *,
    strip: bool = False,
    tray: bool = False,
) -> int:
    """Go on from file to file; without a *lock* another window has the file, and that is said."""
    wish: Wish | None = None
    while True:
        desktop = Desktop(app, preferences, _now, file, wish=wish)
        if lock is None:
            refusal = FileInUse(str(file))
            note(refusal)
            desktop.refuse(refusal)
        else:
            desktop.begin(lock.address, strip=strip, tray=tray)
            strip = tray = False  # another file is chosen in the whole window, and shown there
        code = app.exec()
        desktop.finish()
        if lock is not None:
            lock.release()
        if desktop.next is None:
            return EXIT_REFUSED if lock is None else code
        if desktop.next.file is None:
            return _run_demo(app, preferences)
        wish = desktop.next.wish
        chosen = paths.real_path(desktop.next.file)
        if chosen != file:
            file = chosen
            preferences.change(file=str(file))
        taken = InstanceLock(file, paths.data_folder())
        lock = taken if taken.take() else None


def _run_demo(app: QApplication, preferences: Preferences) -> int:
    with tempfile.TemporaryDirectory(prefix="shopclient-", ignore_cleanup_errors=True) as folder:
        desktop = Desktop(app, preferences, _now, Path(folder) / "demo.shopclient", demo=True)
        desktop.begin("")
        code = app.exec()
        desktop.finish()
    return code


def _make_app(preferences: Preferences) -> QApplication:
    begin_log(paths.log_folder())
    app = QApplication(sys.argv[:1])
    app.setApplicationName(paths.APP_NAME)
    app.setDesktopFileName("shopclient")
    CrashReporter(paths.log_folder(), app).install()
    Appearance(app, preferences)
    return app


def _now() -> datetime:
    return datetime.now(UTC)
