"""Asking where the shop's new file is to lie."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_file(parent: QWidget, proposed: Path) -> Path | None:
    """Ask for a place for the new file; None to leave it."""
    title = QCoreApplication.translate("Welcome", "Where your data lies")
    kinds = QCoreApplication.translate("Welcome", "Files of a shop (*.shopclient)")
    # Whether there is such a file already is said by the program, which never writes over one.
    options = QFileDialog.Option.DontConfirmOverwrite
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), kinds, options=options)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_name(f"{path.name}.shopclient")
