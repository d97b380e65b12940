"""A PDF as pictures. PDFium is not made for several threads: whoever renders holds the one lock."""

from pathlib import Path
from threading import Lock
from typing import Any

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from shopclient.domain.disk import disk_refusal

#: Points in an inch; a scale of 1 is one pixel a point.
POINTS = 72
_pdfium = Lock()


class PdfDocument:
    """The pages of one file, read into memory: the file itself may be replaced meanwhile."""

    def __init__(self, data: bytes) -> None:
        import pypdfium2

        with _pdfium:
            self._document: Any = pypdfium2.PdfDocument(data)
            self._sizes = [self._document.get_page_size(page) for page in range(len(self._document))]

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    def size(self, page: int) -> QSizeF:
        """Return the width and height of *page*, 0 first, in points."""
        return QSizeF(*self._sizes[page])

    def picture(self, page: int, scale: float, top: int = 0, height: int | None = None) -> QImage:
        """Render *page* at *scale*, or the strip of it that begins *top* pixels down and is *height* high.

        May be called in any thread.
        """
        with _pdfium:
            sheet = self._document[page]
            whole = -int(-sheet.get_height() * scale // 1)
            below = 0 if height is None else max(0, whole - top - height)
            # Half a pixel less, since PDFium rounds what is cut off up.
            crop = tuple(max(0.0, cut - 0.5) / scale for cut in (0, below, 0, top))
            bitmap = sheet.render(scale=scale, crop=crop, prefer_bgrx=True)
            sheet.close()
            pixels = bytes(bitmap.buffer)
            width, lines, stride = bitmap.width, bitmap.height, bitmap.stride
            bitmap.close()
        # Copied: the picture would otherwise point into bytes that Python lets go of.
        return QImage(pixels, width, lines, stride, QImage.Format.Format_RGB32).copy()

    def close(self) -> None:
        """Let go of the memory."""
        with _pdfium:
            self._document.close()


def open_document(path: Path) -> PdfDocument:
    """Read the PDF at *path*.

    Raises:
        FileNotFound, FileReadOnly, FileTrouble: It cannot be read.
    """
    try:
        return PdfDocument(path.read_bytes())
    except OSError as error:
        raise disk_refusal(error, str(path)) from error
