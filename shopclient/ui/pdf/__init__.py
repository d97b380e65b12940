"""A PDF on the screen and on paper."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from shopclient.ui.context import Context
from shopclient.ui.pdf.preview import Desk, PdfPreview


def open_pdf(
    context: Context,
    path: Path,
    parent: QWidget | None = None,
    desk: Desk | None = None,
    *,
    is_kept: bool = True,
    is_beside: bool = False,
) -> PdfPreview:
    """Show the PDF at *path* in a window of its own; one not *is_kept* yet can be saved there.

    One *is_beside* the window leaves that window's keys alive: at the counter nothing may wait for it.
    """
    preview = PdfPreview(context, path, desk, parent, is_kept=is_kept)
    preview.load()
    preview.setModal(not is_beside)
    preview.show()
    return preview
