"""The icon beside the clock: closing hides where the person wants it, and nobody loses the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclient.services.shop import Shop
from shopclient.ui.actions import Command
from shopclient.ui.main_window import MainWindow
from shopclient.ui.preferences import Preferences
from shopclient.ui.system.autostart import RegistryEntry, own_command
from shopclient.ui.tray import Tray
from tests.services.conftest import ShopClock, clock, shop
from tests.ui.shell_kit import open_window

__all__ = ["clock", "shop"]


@pytest.fixture
def window(qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path) -> MainWindow:
    return open_window(qtbot, shop, clock, tmp_path)


def tray(window: MainWindow, qapp: QApplication, preferences: Preferences, *, there: bool) -> Tray:
    return Tray(qapp, window, preferences, available=lambda: there)


def is_there(beside: Tray) -> bool:
    return beside.icon is not None


# The screen of the tests can neither raise a window nor tell of a tray.
@pytest.mark.qt_log_ignore("does not support raise", "systemTrayWindowChanged")
def test_closing_hides_only_if_that_is_wanted(window: MainWindow, qapp: QApplication, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "own.json")
    beside = tray(window, qapp, preferences, there=True)
    assert not is_there(beside)

    preferences.change(stays_in_tray=True)
    assert is_there(beside)
    assert not qapp.quitOnLastWindowClosed()
    assert not window.close()
    assert window.isHidden()
    beside.open_window()
    assert window.isVisible()

    left: list[bool] = []
    window.left.connect(lambda: left.append(True))
    window.commands[Command.QUIT].trigger()
    assert (left, window.isHidden()) == ([True], True)
    preferences.change(stays_in_tray=False)
    assert qapp.quitOnLastWindowClosed()


def test_without_a_place_for_the_icon_nothing_is_hidden(
    window: MainWindow, qapp: QApplication, tmp_path: Path
) -> None:
    preferences = Preferences(tmp_path / "own.json")
    preferences.change(stays_in_tray=True)
    beside = tray(window, qapp, preferences, there=False)

    assert not is_there(beside)
    assert qapp.quitOnLastWindowClosed()
    assert window.close()


def test_the_entry_of_windows(tmp_path: Path) -> None:
    run = QSettings(str(tmp_path / "run.ini"), QSettings.Format.IniFormat)
    entry = RegistryEntry(run, [r"C:\Shop client\shopclient.exe", "--tray"])

    entry.switch(True)
    assert entry.is_on()
    assert run.value("shopclient") == r'"C:\Shop client\shopclient.exe" --tray'
    entry.switch(False)
    assert not entry.is_on()
    assert own_command()[1:] == ["-m", "shopclient"]
