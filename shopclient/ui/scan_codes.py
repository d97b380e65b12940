"""Which sign of a scanner a physical key stands for, whatever layout the computer is set to.

A scanner presses keys as on a US keyboard; under ru and ua its letters, under fr and cz even its digits
would arrive as other signs. Source: cards.md, Scanners.
"""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from shopclient.ui.scan_assembler import AFTER_SUFFIX, SUFFIX

_DIGITS, _TOP, _HOME, _BOTTOM = "1234567890-", "qwertyuiop", "asdfghjkl", "zxcvbnm,./"
_KEYPAD = "789-456+1230."


def _rows(digits: int, top: int, home: int, bottom: int, keypad: int) -> dict[int, str]:
    starts = ((digits, _DIGITS), (top, _TOP), (home, _HOME), (bottom, _BOTTOM), (keypad, _KEYPAD))
    return {start + place: sign for start, row in starts for place, sign in enumerate(row)}


#: X11 and Wayland: the evdev code plus 8. Windows: set 1.
_EVDEV: Final[Mapping[int, str]] = _rows(10, 24, 38, 52, 79)
_SET_1: Final[Mapping[int, str]] = _rows(2, 16, 30, 44, 71)
TABLES: Final[Mapping[str, Mapping[int, str]]] = {"xcb": _EVDEV, "wayland": _EVDEV, "windows": _SET_1}

_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_MODIFIERS = frozenset(
    {
        *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta),
        *(Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock),
    }
)
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def is_modifier(event: QKeyEvent) -> bool:
    """Tell whether the key only changes what others mean."""
    return event.key() in _MODIFIERS


def sign_of(event: QKeyEvent, platform: str) -> str:
    """Return what a scanner means by this key: a sign, ``SUFFIX``, ``AFTER_SUFFIX``, or "" for no such key.

    Args:
        event: A key press.
        platform: Qt's name of the window system, which decides how scan codes count.
    """
    if event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_J:
        return AFTER_SUFFIX
    if event.modifiers() & ~_PLAIN:
        return ""
    if event.key() in _ENDS:
        return SUFFIX
    if event.key() == Qt.Key.Key_Down:
        return AFTER_SUFFIX
    return _printable(event, platform)


def _printable(event: QKeyEvent, platform: str) -> str:
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    sign = TABLES.get(platform, {}).get(event.nativeScanCode(), "")
    if sign.isalpha():
        return sign.upper() if shifted else sign
    if sign and not shifted:
        return sign
    text = event.text()
    return text if len(text) == 1 and text.isprintable() else ""
