"""How large the window is when it comes."""

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QWidget

_SMALLEST, _USUAL = (1024, 640), (1366, 768)
_SYSTEM_FRAME = (16, 48)  # pixels at both sides, and of the title bar


def room_for(window: QWidget) -> QSize:
    """Return how large *window* can be on its screen."""
    # How wide the system's frame is, nobody knows before the window is shown.
    return window.screen().availableGeometry().size() - QSize(*_SYSTEM_FRAME)


def take_size(window: QWidget, kept: str) -> None:
    """Let *window* be as large and where it was *kept* (hexadecimal, empty for never), or as is usual."""
    room = room_for(window)
    window.setMinimumSize(QSize(*_SMALLEST).boundedTo(room))
    window.resize(QSize(*_USUAL).boundedTo(room))
    if kept:
        window.restoreGeometry(QByteArray.fromHex(kept.encode()))
