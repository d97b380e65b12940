"""The composition root of the window. A second start is over before anything of the window is loaded."""

import builtins
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from shopclient import paths
from shopclient.ui.instance_lock import CALL, CALL_STRIP, InstanceLock, call_first_window
from shopclient.ui.preferred import read_preferred

if TYPE_CHECKING:
    from shopclient.services.clock import Clock
    from shopclient.services.shop import Shop
    from shopclient.ui.background import Runner
    from shopclient.ui.main_window import MainWindow
    from shopclient.ui.places import Place
    from shopclient.ui.preferences import Preferences
    from shopclient.ui.screens import OpenScreen

FILE_NAME = "shop.shopclient"
PREFERENCES_NAME = "preferences.json"


@dataclass(frozen=True)
class Wanted:
    """What the command line asked of the window."""

    file: Path | None = None
    language: str = ""
    demo: bool = False
    strip: bool = False  # the till strip instead of the whole window
    tray: bool = False  # with the computer: the day's window only, where the system has a tray


def run_window(wanted: Wanted) -> int:
    """Open the window and return the exit code when it is closed; a second start returns at once."""
    folder = paths.data_folder()
    kept = folder / PREFERENCES_NAME
    named = wanted.file or os.environ.get("SHOPCLIENT_FILE") or read_preferred(kept).file
    file = paths.real_path(Path(named) if named else folder / FILE_NAME)
    lock = InstanceLock(file, folder)
    first = wanted.demo or lock.take()
    if not first and wanted.tray:
        return 0  # it runs already, and nobody called it
    if not first and call_first_window(lock.address, CALL_STRIP if wanted.strip else CALL):
        return 0
    _import_qt()
    from shopclient.running import refuse, run_demo, run_file
    from shopclient.ui.preferences import Preferences

    for_now = {"language": wanted.language} if wanted.language else {}
    preferences = Preferences(kept, for_now=for_now)
    if wanted.demo:
        return run_demo(preferences)
    if not first:
        return refuse(preferences, file)
    return run_file(preferences, lock, file, strip=wanted.strip, tray=wanted.tray)


def _import_qt() -> None:
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401 - loaded for what it does to imports

    # From here on PySide6 would read the source of every imported module for a feature that nobody uses here;
    # SQLAlchemy alone would take a fifth longer to load.
    builtins.__import__ = plain


def build_window(
    shop: "Shop",
    clock: "Clock",
    runner: "Runner",
    preferences: "Preferences",
    screens: "Mapping[Place, OpenScreen] | None" = None,
) -> "MainWindow":
    """Return the window on an open shop, not shown yet; nothing in it asks for another clock or folder."""
    from shopclient.ui.main_window import MainWindow
    from shopclient.ui.screens import SCREENS

    window = MainWindow(preferences, SCREENS if screens is None else screens)
    window.use(shop, clock, runner)
    return window
