"""A PDF on the screen and on paper."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from shopclient.ui.context import Context
from shopclient.ui.pdf.preview import Desk, PdfPreview


def open_pdf(
    context: Context, path: Path, parent: QWidget | None = None, desk: Desk | None = None
) -> PdfPreview:
    """Show the PDF at *path* in a window of its own."""
    preview = PdfPreview(context, path, desk, parent)
    preview.load()
    preview.open()
    return preview
