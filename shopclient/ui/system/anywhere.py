"""What may be asked of the system around the program; here where it allows none of it, as under Wayland."""

from PySide6.QtCore import QObject, Signal

from shopclient.ui.system.hot_keys import HotKey


class System(QObject):
    """A key that is heard in every program, and whose window has the keyboard.

    This one knows nothing and does nothing: there the desktop's own settings call ``shopclient --strip``.
    """

    pressed = Signal()  # the key, whoever had the keyboard

    #: Whether a key of ours can be heard in other programs.
    has_keys = False

    def listen(self, key: HotKey | None) -> bool:
        """Hear *key* from now on and none else; False where another program has it."""
        return key is None

    def front(self) -> int:
        """Return the window that has the keyboard, as the system counts it; 0 where nobody can tell."""
        return 0

    def give_front(self, window: int) -> None:
        """Give *window* the keyboard, as ``front`` told it; nothing happens if it is gone."""

    def close(self) -> None:
        """Let go of the key."""
