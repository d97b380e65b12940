"""A window on a real shop whose workers work at once; and the keys that people and scanners press in it."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shopclient.app import build_window
from shopclient.services.clock import Clock
from shopclient.services.shop import Shop
from shopclient.ui.background import InlineRunner
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place
from shopclient.ui.preferences import Preferences
from shopclient.ui.screens import SCREENS, OpenScreen


def open_window(
    qtbot: QtBot,
    shop: Shop,
    clock: Clock,
    folder: Path,
    screens: Mapping[Place, OpenScreen] = SCREENS,
) -> MainWindow:
    """Return the window in front of everything; its preferences lie in *folder*."""
    window = build_window(shop, clock, InlineRunner(), Preferences(folder / "preferences.json"), screens)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def press(window: QWidget, *keys: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Press keys as the system hands them to the window, so that shortcuts and the scanner see them."""
    for key in keys:
        QTest.keyClick(window.windowHandle(), key, modifier or Qt.KeyboardModifier.NoModifier)


def scan(qtbot: QtBot, window: QWidget, code: str, heard: Callable[[], bool]) -> None:
    """Let a scanner type *code* and Enter into *window*, 5 ms a key; return when *heard* tells so.

    The keys carry their own times, so that a busy computer does not turn the scanner into a person.
    """
    _keys(window, f"{code}\r", 1_000, 5)
    qtbot.waitUntil(heard)


def type_by_hand(window: QWidget, text: str) -> None:
    """Type *text* and Enter into *window* some time after the scan, 110 ms a key."""
    _keys(window, f"{text}\r", 20_000, 110)


def _keys(window: QWidget, signs: str, moment: int, gap: int) -> None:
    for sign in signs:
        key = Qt.Key.Key_Return if sign == "\r" else Qt.Key(ord(sign.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign)
            event.setTimestamp(moment)
            QCoreApplication.sendEvent(window.windowHandle(), event)
        moment += gap
