"""What a printed page looks like to a till's scanner, to a ruler and to a reader."""

import io
from collections.abc import Sequence
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw
import zxingcpp

from shopclient.domain.card_numbers import new_number
from shopclient.printing.card_face import CardFace
from shopclient.printing.card_sheet import draw_cards
from shopclient.printing.measures import MM
from shopclient.printing.sheets import Sheet


@dataclass(frozen=True)
class Bar:
    """A filled rectangle, in points from the page's left bottom."""

    left: float
    bottom: float
    right: float
    top: float


def numbered(place: int) -> str:
    """Return a valid number of ours, another one for each place."""
    return new_number("20", lambda below: (place * 104_729 + 7_919) % below)


def face(place: int = 0, holder: str | None = "Мария Ковалёва", design: str = "simple") -> CardFace:
    lines = ("Возвращаем 5 % бонусами", "+7 495 555-01-42")
    return CardFace("Липа и рожь", "Бонусная карта", holder, numbered(place), design, lines)


def drawn(faces: Sequence[CardFace], sheet: Sheet, start: int = 1) -> bytes:
    target = io.BytesIO()
    draw_cards(target, faces, sheet, start)
    return target.getvalue()


def scan(data: bytes, dpi: int = 300) -> list[str]:
    """Return the EAN-13 numbers that a decoder finds on the pages' pictures."""
    found: list[str] = []
    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            picture = page.render(scale=dpi / 72, grayscale=True).to_pil()
            # Not also on a picture shrunk to a third: a bar is 1.3 dots wide there, and one sheet in thirty
            # then shows a second, wrong number on the place of a right one.
            codes = zxingcpp.read_barcodes(
                picture,
                formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.EAN13),
                try_downscale=False,
            )
            found += [code.text for code in codes]
    return found


def read(data: bytes) -> list[str]:
    """Return each page's text, as a viewer would copy it."""
    with pypdfium2.PdfDocument(data) as document:
        return [page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in document]


def bars(data: bytes, page: int = 0) -> list[Bar]:
    """Return the rectangles that lie on the page itself: the bars of its codes."""
    with pypdfium2.PdfDocument(data) as document:
        objects = document[page].get_objects(max_depth=1)
        return [Bar(*item.get_bounds()) for item in objects if item.type == pypdfium2.raw.FPDF_PAGEOBJ_PATH]


def form_corners(data: bytes, page: int = 0) -> list[tuple[float, float]]:
    """Return where the page puts its forms: left and bottom in mm from the page's left bottom."""
    with pypdfium2.PdfDocument(data) as document:
        objects = list(document[page].get_objects(max_depth=1))
        forms = [item.get_matrix() for item in objects if item.type == pypdfium2.raw.FPDF_PAGEOBJ_FORM]
        return [(matrix.e / MM, matrix.f / MM) for matrix in forms]


def marks(data: bytes) -> list[Bar]:
    """Return the crop marks, which stand in a form of the page's own size; each without its thickness."""
    with pypdfium2.PdfDocument(data) as document:
        found = []
        for item in document[0].get_objects(max_depth=2):
            if item.type != pypdfium2.raw.FPDF_PAGEOBJ_PATH or item.container is None:
                continue
            if item.container.get_matrix().get() == (1, 0, 0, 1, 0, 0):
                left, bottom, right, top = item.get_bounds()
                thick = min(right - left, top - bottom) / 2
                found.append(Bar(left + thick, bottom + thick, right - thick, top - thick))
        return found


def boxes(data: bytes) -> list[tuple[float, float, float, float]]:
    """Return all boxes of all pages, in points."""
    with pypdfium2.PdfDocument(data) as document:
        return [
            box
            for page in document
            for box in (page.get_mediabox(), page.get_cropbox(), page.get_trimbox(), page.get_bleedbox())
        ]
