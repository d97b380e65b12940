"""Whether the system shows icons beside its clock: not all do."""

from PySide6.QtWidgets import QSystemTrayIcon


def has_tray() -> bool:
    """Tell whether there is a place for an icon."""
    return QSystemTrayIcon.isSystemTrayAvailable()
