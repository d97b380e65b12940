"""The composition root of the window: what is made in which order, from the first paint to the last copy."""

import os
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from shopclient import paths
from shopclient.desktop import Desktop
from shopclient.domain.errors import FileInUse
from shopclient.logs import begin_log
from shopclient.services.clock import Clock
from shopclient.ui.appearance import Appearance
from shopclient.ui.background import Runner
from shopclient.ui.crash import CrashReporter
from shopclient.ui.instance_lock import InstanceLock
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place
from shopclient.ui.preferences import Preferences
from shopclient.ui.screens import SCREENS, OpenScreen

if TYPE_CHECKING:  # SQLAlchemy loads after the first paint
    from shopclient.services.shop import Shop

FILE_NAME = "shop.shopclient"
EXIT_REFUSED = 1


@dataclass(frozen=True)
class Wanted:
    """What the command line asked of the window."""

    file: Path | None = None
    language: str = ""
    demo: bool = False


@dataclass(frozen=True)
class Opening:
    """The file to open; a demonstration shop is made at *demo_file*, which goes when the program ends."""

    file: Path
    demo_file: Path

    @property
    def demo(self) -> bool:
        """Whether it is the demonstration shop."""
        return self.file == self.demo_file

    def followed_by(self, file: Path | None, preferences: Preferences) -> "Opening":
        """Return what comes next: *file*, remembered if it is another one, or (None) the demonstration."""
        if file is not None and file != self.file:
            preferences.change(file=str(file))
        return Opening(file or self.demo_file, self.demo_file)


def run_window(wanted: Wanted) -> int:
    """Open the window and return the exit code when it is closed; a second start returns at once."""
    folder = paths.data_folder()
    preferences = Preferences(folder / "preferences.json")
    if wanted.language:
        preferences.change(language=wanted.language)
    with tempfile.TemporaryDirectory(prefix="shopclient-", ignore_cleanup_errors=True) as scratch:
        demo_file = Path(scratch) / FILE_NAME
        file = demo_file if wanted.demo else _file_of(wanted, preferences)
        lock = InstanceLock(file, folder)
        first = lock.take()
        if not first:
            from shopclient.ui.single_instance import call_first_window

            if call_first_window(lock.name):
                return 0
        app = _make_app(preferences)
        if not first:
            return _refuse(app, preferences, file)
        return _run(app, preferences, lock, Opening(file, demo_file))


def build_window(
    shop: "Shop",
    clock: Clock,
    runner: Runner,
    preferences: Preferences,
    screens: Mapping[Place, OpenScreen] = SCREENS,
) -> MainWindow:
    """Return the window on an open shop, not shown yet; nothing in it asks for another clock or folder."""
    window = MainWindow(preferences, screens)
    window.use(shop, clock, runner)
    return window


def _file_of(wanted: Wanted, preferences: Preferences) -> Path:
    named = wanted.file or os.environ.get("SHOPCLIENT_FILE") or preferences.now.file
    return Path(named) if named else paths.data_folder() / FILE_NAME


def _make_app(preferences: Preferences) -> QApplication:
    begin_log(paths.log_folder())
    app = QApplication(sys.argv[:1])
    app.setApplicationName(paths.APP_NAME)
    app.setDesktopFileName("shopclient")
    CrashReporter(paths.log_folder(), app).install()
    Appearance(app, preferences)
    return app


def _run(app: QApplication, preferences: Preferences, lock: InstanceLock, opening: Opening) -> int:
    """Run the window until it is closed; it may ask for another file, with which everything begins anew."""
    while True:
        desktop = Desktop(app, preferences, lambda: datetime.now(UTC), opening.file, demo=opening.demo)
        desktop.begin(lock.name)
        code = app.exec()
        desktop.finish()
        lock.release()
        if desktop.next is None:
            return code
        opening = opening.followed_by(desktop.next.file, preferences)
        lock = InstanceLock(opening.file, paths.data_folder())
        if not lock.take():
            return _refuse(app, preferences, opening.file)


def _refuse(app: QApplication, preferences: Preferences, file: Path) -> int:
    """Say that another window holds *file* and does not answer."""
    desktop = Desktop(app, preferences, lambda: datetime.now(UTC), file)
    desktop.refuse(FileInUse(str(file)))
    app.exec()
    return EXIT_REFUSED
