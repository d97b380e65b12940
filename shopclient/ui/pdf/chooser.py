"""Asking where a PDF is to be saved."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from shopclient.ui.documents import in_documents


def choose_target(parent: QWidget, name: str) -> Path | None:
    """Ask where the PDF goes, *name* being proposed in the person's documents; None to leave it."""
    title = QCoreApplication.translate("PdfChooser", "Save the PDF")
    kinds = QCoreApplication.translate("PdfChooser", "PDF (*.pdf)")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, in_documents(name), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
