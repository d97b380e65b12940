"""Windows: a key heard in every program, and the keyboard handed to and fro."""

import sys
from ctypes import wintypes

from shopclient.ui.system.anywhere import System
from shopclient.ui.system.hot_keys import HotKey

WM_HOTKEY = 0x0312
OUR_KEY = 1  # its number among the keys of one window
MOD_SHIFT, MOD_CONTROL, MOD_NOREPEAT = 0x0004, 0x0002, 0x4000


def modifiers_of(key: HotKey) -> int:
    """Return what Windows calls the keys that are held with *key*; one that is held down counts once."""
    return MOD_NOREPEAT | (MOD_SHIFT | MOD_CONTROL if key.chord else 0)


def is_our_key(address: int) -> bool:
    """Tell whether the message (MSG) at *address* says that our key was pressed."""
    message = wintypes.MSG.from_address(address)
    return message.message == WM_HOTKEY and message.wParam == OUR_KEY


if sys.platform == "win32":
    from ctypes import WinDLL

    from PySide6.QtCore import QByteArray, QObject, Signal
    from PySide6.QtWidgets import QWidget

    _user32 = WinDLL("user32", use_last_error=True)
    _user32.RegisterHotKey.argtypes = [wintypes.HWND, wintypes.INT, wintypes.UINT, wintypes.UINT]
    _user32.UnregisterHotKey.argtypes = [wintypes.HWND, wintypes.INT]
    _user32.GetForegroundWindow.restype = wintypes.HWND
    _user32.SetForegroundWindow.argtypes = [wintypes.HWND]

    class WindowsSystem(System):
        """Asks Windows itself."""

        has_keys = True

        def __init__(self, parent: QObject | None = None) -> None:
            super().__init__(parent)
            self._ear = _Ear()
            self._ear.heard.connect(self.pressed)
            self._key: HotKey | None = None

        def listen(self, key: HotKey | None) -> bool:
            window = int(self._ear.winId())
            if self._key is not None:
                _user32.UnregisterHotKey(window, OUR_KEY)
            self._key = None
            if key is None:
                return True
            taken = bool(_user32.RegisterHotKey(window, OUR_KEY, modifiers_of(key), key.virtual))
            self._key = key if taken else None
            return taken

        def front(self) -> int:
            return int(_user32.GetForegroundWindow() or 0)

        def give_front(self, window: int) -> None:
            # Allowed as long as it is ours to give: the strip has the keyboard, or its key was just pressed.
            _user32.SetForegroundWindow(window)

        def close(self) -> None:
            self.listen(None)
            self._ear.deleteLater()

    class _Ear(QWidget):
        """A window that is never shown: messages of a thread would be lost while a menu is open."""

        heard = Signal()

        def nativeEvent(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
            if is_our_key(int(message)):
                self.heard.emit()
            return super().nativeEvent(kind, message)
