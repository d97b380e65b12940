"""What the Settings screen asks of the desktop."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from shopclient.ui.moving.choosers import choose_packed_target
from shopclient.ui.settings.choosers import choose_folder, choose_target, open_folder
from shopclient.ui.system.autostart import Autostart, open_autostart


@dataclass(frozen=True)
class Deeds:
    """Where a copy or the packed shop goes, to show a folder, which folder is the second place.

    And how the program starts with the computer.
    """

    choose_target: Callable[[QWidget, str], Path | None] = choose_target
    open_folder: Callable[[Path], bool] = open_folder
    choose_folder: Callable[[QWidget, Path], Path | None] = choose_folder
    choose_packed: Callable[[QWidget, str], Path | None] = choose_packed_target
    autostart: Callable[[], Autostart] = open_autostart
