"""Asking where a copy goes, and showing folders."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from shopclient.ui.documents import in_documents


def choose_target(parent: QWidget, name: str) -> Path | None:
    """Ask where a copy named *name* goes; None to leave it."""
    title = QCoreApplication.translate("SettingsChooser", "Copy to")
    kinds = QCoreApplication.translate("SettingsChooser", "Files of a shop (*.shopclient)")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, in_documents(name), kinds)
    return Path(chosen) if chosen else None


def choose_folder(parent: QWidget, start: Path) -> Path | None:
    """Ask for the folder of the second place, beginning at *start*; None to leave it."""
    title = QCoreApplication.translate("SettingsChooser", "A second place for copies")
    chosen = QFileDialog.getExistingDirectory(parent, title, str(start))
    return Path(chosen) if chosen else None


def open_folder(folder: Path) -> bool:
    """Show *folder* in the system's file manager; return whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
