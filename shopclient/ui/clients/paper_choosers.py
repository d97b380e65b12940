"""Asking for a client's photo and files, and showing a file in the program it belongs to."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from shopclient.ui.documents import in_documents


def choose_picture(parent: QWidget) -> Path | None:
    """Ask for a picture that is to be the client's photo."""
    title = QCoreApplication.translate("Choosers", "Choose a photo")
    kinds = QCoreApplication.translate(
        "Choosers", "Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)"
    )
    path, _ = QFileDialog.getOpenFileName(parent, title, in_documents(), kinds)
    return Path(path) if path else None


def choose_attachment(parent: QWidget) -> Path | None:
    """Ask for a file that is to be copied in."""
    title = QCoreApplication.translate("Choosers", "Choose a file to copy in")
    path, _ = QFileDialog.getOpenFileName(parent, title, in_documents())
    return Path(path) if path else None


def choose_place(parent: QWidget, name: str) -> Path | None:
    """Ask where a copy of the file *name* is to be saved."""
    title = QCoreApplication.translate("Choosers", "Save a copy of the file")
    path, _ = QFileDialog.getSaveFileName(parent, title, in_documents(name))
    return Path(path) if path else None


def show_file(path: Path) -> None:
    """Let the system show a file with the program it belongs to."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
