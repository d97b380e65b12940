"""Cards on sheets: as many pages as needed, from any free cell on, with crop marks where paper is plain."""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from shopclient.domain.errors import CellInvalid
from shopclient.printing.card_face import CardFace
from shopclient.printing.document import new_canvas, write_whole
from shopclient.printing.face_painter import FacePainter
from shopclient.printing.measures import MM
from shopclient.printing.sheets import Sheet

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_MARKS = "marks"
_MARK_WIDTH = 0.25  # points
_MARK_GAP = 0.5  # mm between the bleed and a mark
_MARK_LENGTH = 3.0


def draw_cards(
    target: Path | BinaryIO, faces: Sequence[CardFace], sheet: Sheet, start: int = 1, *, title: str = ""
) -> int:
    """Draw *faces* on *sheet* as a PDF in real size and return the number of pages.

    Args:
        target: A path, written whole or not at all, or an open binary file.
        faces: At least one card; the same faces give the same bytes.
        sheet: The paper.
        start: The first free cell of the first page, 1 = left top, row by row.
        title: The document's title, as viewers show it.

    Raises:
        CellInvalid: *start* lies outside the sheet.
        ValueError: No faces, or a number that is no EAN-13.
        OSError: The file cannot be written.
    """
    if not 1 <= start <= sheet.cells:
        raise CellInvalid(str(start), sheet.cells)
    if not faces:
        raise ValueError("no cards to draw")
    canvas = new_canvas(sheet.page, title)
    painter = FacePainter(canvas, sheet.card, sheet.bleed)
    if sheet.crop_marks:
        _draw_marks(canvas, sheet)
    for place, face in enumerate(faces, start - 1):
        page, cell = divmod(place, sheet.cells)
        if cell == 0 and page:
            canvas.showPage()
        if sheet.crop_marks and (cell == 0 or place == start - 1):
            canvas.doForm(_MARKS)
        x, top = sheet.corner(cell)
        painter.draw(face, x * MM, (sheet.page[1] - top - sheet.card[1]) * MM)
    canvas.showPage()
    write_whole(canvas.getpdfdata(), target)
    return page + 1


def _draw_marks(canvas: "Canvas", sheet: Sheet) -> None:
    """Keep the crop marks of a whole page as a form: in the margins and in gutters wide enough."""
    width, height = sheet.page[0] * MM, sheet.page[1] * MM
    canvas.beginForm(_MARKS, 0, 0, width, height)
    canvas.setStrokeGray(0)
    canvas.setLineWidth(_MARK_WIDTH)
    lefts = [sheet.corner(column)[0] for column in range(sheet.columns)]
    tops = [sheet.corner(row * sheet.columns)[1] for row in range(sheet.rows)]
    for x in _edges(lefts, sheet.card[0]):
        for y1, y2 in _ticks(tops, sheet.card[1], sheet.bleed[1]):
            canvas.line(x * MM, height - y1 * MM, x * MM, height - y2 * MM)
    for y in _edges(tops, sheet.card[1]):
        for x1, x2 in _ticks(lefts, sheet.card[0], sheet.bleed[0]):
            canvas.line(x1 * MM, height - y * MM, x2 * MM, height - y * MM)
    canvas.endForm()


def _edges(starts: list[float], length: float) -> list[float]:
    return [edge for start in starts for edge in (start, start + length)]


def _ticks(starts: list[float], length: float, bleed: float) -> list[tuple[float, float]]:
    """Return where marks across the cards' edges begin and end: before, between and after the cards."""
    clear = bleed + _MARK_GAP
    first, last = starts[0], starts[-1] + length
    ticks = [(first - clear - _MARK_LENGTH, first - clear), (last + clear, last + clear + _MARK_LENGTH)]
    for before, after in pairwise(starts):
        begin, end = before + length + clear, after - clear
        if end > begin:
            ticks.append((begin, end))
    return ticks
