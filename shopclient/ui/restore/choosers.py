"""Asking for a copy that the program does not know of."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_copy(parent: QWidget, folder: Path) -> Path | None:
    """Ask for a copy, beginning in *folder*; None to leave it."""
    title = QCoreApplication.translate("RestoreChooser", "Choose a copy")
    kinds = QCoreApplication.translate("RestoreChooser", "Files of a shop (*.shopclient);;All files (*)")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
    return Path(chosen) if chosen else None
