"""A PDF on paper in true size: one millimetre of the page is one on the sheet, whatever the viewer thinks."""

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from shopclient.ui.pdf.document import POINTS, PdfDocument

# Strips of this many pixels: a whole A4 page at 600 dpi would take 140 MB.
_STRIP = 1_024
_FINEST = 720  # dpi; more is not seen


def printer_names() -> list[str]:
    """Return the printers of this computer; may take its time, so it is for a worker."""
    return list(QPrinterInfo.availablePrinterNames())


def printer_named(name: str, document: PdfDocument) -> QPrinter | None:
    """Return the printer *name*, or the system's own choice without one; None if it is not there."""
    info = QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()
    return None if info.isNull() else printer_for(document, info)


def printer_for(document: PdfDocument, info: QPrinterInfo | None = None) -> QPrinter:
    """Return a printer set to the paper of *document*, with no margin that would move it."""
    mode = QPrinter.PrinterMode.HighResolution
    printer = QPrinter(mode) if info is None else QPrinter(info, mode)
    size = document.size(0)
    paper = QPageSize(QSizeF(size), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setPageSize(paper)
    printer.setFullPage(True)
    printer.setFromTo(1, document.pages)
    return printer


def ask_for_printer(parent: QWidget, document: PdfDocument) -> QPrinter | None:
    """Let the person choose a printer and pages; None if nothing is to be printed."""
    printer = printer_for(document)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, document.pages)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


def print_document(document: PdfDocument, printer: QPrinter) -> bool:
    """Print the chosen pages; return whether the printer took them. May be called in any thread."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    done = True
    for place, page in enumerate(_pages(document, printer)):
        done = done and (place == 0 or printer.newPage())
        _draw(painter, document, page, printer.resolution())
    return painter.end() and done


def _pages(document: PdfDocument, printer: QPrinter) -> range:
    first, last = printer.fromPage(), printer.toPage()
    chosen = printer.printRange() == QPrinter.PrintRange.PageRange and first > 0
    return range(first - 1, min(last, document.pages)) if chosen else range(document.pages)


def _draw(painter: QPainter, document: PdfDocument, page: int, resolution: int) -> None:
    dots = -(-resolution // _FINEST)  # of the printer to a pixel of ours, so that strips meet exactly
    scale = resolution / dots / POINTS
    height = -int(-document.size(page).height() * scale // 1)
    for top in range(0, height, _STRIP):
        strip = document.picture(page, scale, top, min(_STRIP, height - top))
        box = QRectF(0, top * dots, strip.width() * dots, strip.height() * dots)
        painter.drawImage(box, strip)
