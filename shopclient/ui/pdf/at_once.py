"""A PDF sent to a printer without a word; for a worker, since a printer may take its time to answer."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtPrintSupport import QPrinter

from shopclient.ui.pdf.document import PdfDocument
from shopclient.ui.pdf.paper import print_document, printer_named

Outcome = Literal["sent", "no_printer", "refused"]
FindPrinter = Callable[[str, PdfDocument], QPrinter | None]


def print_at_once(data: bytes, name: str, find: FindPrinter = printer_named) -> Outcome:
    """Print a PDF on the printer *name*, the system's own choice if that is empty."""
    document = PdfDocument(data)
    try:
        printer = find(name, document)
        if printer is None:
            return "no_printer"
        return "sent" if print_document(document, printer) else "refused"
    finally:
        document.close()
