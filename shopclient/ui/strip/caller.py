"""The other program: the key with which it calls the strip, and the way back to it."""

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from shopclient.ui.system.hot_keys import HOT_KEYS

if TYPE_CHECKING:  # most shops never ask the system
    from shopclient.ui.system.anywhere import System

#: Of the key that calls the strip: none is wanted, it is heard, another program has it, or it cannot be.
KeyState = Literal["off", "heard", "taken", "impossible"]


class Caller(QObject):
    """Remembers which window of another program had the keyboard, and gives it back."""

    called = Signal()  # by the key, whatever program is in front

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._system: System | None = None
        self._window = 0
        self.key_state: KeyState = "off"

    def hear(self, name: str) -> None:
        """Hear the key of that name (see ``HOT_KEYS``) from now on; ``key_state`` tells what came of it."""
        key = HOT_KEYS.get(name)
        if key is None:
            self.key_state = "off"
            if self._system is not None:
                self._system.listen(None)
        elif not self._ask().has_keys:
            self.key_state = "impossible"
        else:
            self.key_state = "heard" if self._ask().listen(key) else "taken"

    def remember(self) -> None:
        """Remember which window has the keyboard, unless it is one of ours."""
        own = {int(each.winId()) for each in QApplication.topLevelWidgets() if each.windowHandle()}
        front = self._ask().front()
        if front and front not in own:
            self._window = front

    def is_in_front(self, window: int) -> bool:
        """Tell whether *window* has the keyboard."""
        return self._ask().front() == window

    def give_front(self, window: int) -> None:
        """Give one of our windows the keyboard, also where the system would rather not."""
        self._ask().give_front(window)

    def give_back(self) -> None:
        """Give the keyboard to the window that had it; nothing happens where none is known."""
        if self._window:
            self._ask().give_front(self._window)

    def close(self) -> None:
        """Let go of the key."""
        if self._system is not None:
            self._system.close()
            self._system = None

    def _ask(self) -> "System":
        if self._system is None:
            from shopclient.ui.system import open_system

            self._system = open_system(self)
            self._system.pressed.connect(self.called)
        return self._system
