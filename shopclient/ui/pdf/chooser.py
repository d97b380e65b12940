"""Asking where a PDF is to be saved."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_target(parent: QWidget, name: str) -> Path | None:
    """Ask where the PDF goes, *name* being proposed in the person's documents; None to leave it."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    title = QCoreApplication.translate("PdfChooser", "Save the PDF")
    kinds = QCoreApplication.translate("PdfChooser", "PDF (*.pdf)")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path(folder) / name), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
