"""The customer's slip as a PDF: a strip of a receipt printer's roll, as long as its text, or a page of A6."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from shopclient.domain.slips import SlipRow
from shopclient.printing.document import new_canvas, write_whole
from shopclient.printing.fonts import BOLD, CAP_HEIGHT, REGULAR, SEMIBOLD, text_width
from shopclient.printing.measures import MM
from shopclient.printing.text_fit import Style, fit

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_LEADING = 1.32
_RULE_AIR = 0.55  # above and below a line, in sizes of the type
_VALUE_GAP = 0.8  # between a name and its figure, in sizes of the type
_NARROWEST = 0.34  # of the width: a name that would get less, or be broken, stands above its figure


@dataclass(frozen=True)
class SlipPaper:
    """A paper in millimetres; without a height it is a roll, cut where the text ends. *size* is in points."""

    width: float
    margin: float
    size: float
    height: float | None = None


#: Rolls keep the margins that their printers cannot reach: 48 mm of 58, 72 mm of 80.
PAPERS = {
    "58": SlipPaper(58.0, 5.0, 8.5),
    "80": SlipPaper(80.0, 4.0, 10.5),
    "a6": SlipPaper(105.0, 10.0, 11.0, 148.0),
}


@dataclass(frozen=True)
class _Piece:
    text: str
    font: str
    size: float
    side: str = "left"  # or "right", "middle"


@dataclass(frozen=True)
class _Line:
    """Pieces on one base line, or a rule where there are none; in points."""

    pieces: tuple[_Piece, ...]
    height: float


def draw_slip(target: Path | BinaryIO, rows: Sequence[SlipRow], paper: SlipPaper, title: str = "") -> int:
    """Draw *rows* as a PDF and return the number of pages: one on a roll.

    Raises:
        OSError: The file cannot be written.
    """
    width = (paper.width - 2 * paper.margin) * MM
    lines = [line for row in rows for line in _lay_out(row, width, paper.size)]
    whole = sum(line.height for line in lines) / MM + 2 * paper.margin
    height = paper.height or max(whole, paper.width)  # a page that is wider than high would be turned
    canvas = new_canvas((paper.width, height), title)
    pages = list(_paged(lines, (height - 2 * paper.margin) * MM))
    for page in pages:
        _draw(canvas, page, paper, height)
        canvas.showPage()
    write_whole(canvas.getpdfdata(), target)
    return len(pages)


def _paged(lines: Iterable[_Line], room: float) -> Iterator[list[_Line]]:
    page: list[_Line] = []
    left = room
    for line in lines:
        if page and line.height > left + 0.01:
            yield page
            page, left = [], room
        page.append(line)
        left -= line.height
    yield page


def _lay_out(row: SlipRow, width: float, size: float) -> list[_Line]:
    if row.look == "rule":
        return [_Line((), 2 * _RULE_AIR * size)]
    if row.look in {"title", "middle", "small"}:
        return _alone(row, width, size)
    return _pair(row, width, size)


def _alone(row: SlipRow, width: float, size: float) -> list[_Line]:
    styles = {
        "title": Style(BOLD, size * 1.4, size * 1.2, size, 3),
        "middle": Style(REGULAR, size, size, size * 0.85, 4),
        "small": Style(REGULAR, size * 0.85, size * 0.85, size * 0.75, 3),
    }
    style = styles[row.look]
    fitted = fit(row.text, style, width)
    pieces = (_Piece(text, style.font, fitted.size, "middle") for text in fitted.lines)
    return [_Line((piece,), piece.size * _LEADING) for piece in pieces]


def _pair(row: SlipRow, width: float, size: float) -> list[_Line]:
    """Return a name and its figure on one base line; the figure is never cut, the name wraps before it."""
    strong = row.look == "strong"
    font, size = (SEMIBOLD, size * 1.12) if strong else (REGULAR, size)
    value = fit(row.value, Style(font, size, size * 0.85, size * 0.6, 3), width)
    one = value.lines[0] if value.lines else ""
    room = width - text_width(one, font, value.size) - _VALUE_GAP * size
    widest = max((text_width(word, font, size * 0.85) for word in row.text.split()), default=0.0)
    apart = len(value.lines) > 1 or room < max(_NARROWEST * width, widest)
    name = fit(row.text, Style(font, size, size, size * 0.85, 4), width if apart else room)
    lines = [_Line((_Piece(text, font, name.size),), size * _LEADING) for text in name.lines]
    figures = [_Piece(text, font, value.size, "right") for text in value.lines]
    if apart or not lines:
        return [*lines, *(_Line((piece,), size * _LEADING) for piece in figures)]
    last = lines.pop()
    return [*lines, _Line((*last.pieces, *figures), last.height)]


def _draw(canvas: "Canvas", lines: Sequence[_Line], paper: SlipPaper, height: float) -> None:
    left, right = paper.margin * MM, (paper.width - paper.margin) * MM
    y = (height - paper.margin) * MM
    canvas.setFillGray(0)
    canvas.setStrokeGray(0)
    canvas.setLineWidth(0.5)
    for line in lines:
        if not line.pieces:
            canvas.line(left, y - line.height / 2, right, y - line.height / 2)
        for piece in line.pieces:
            canvas.setFont(piece.font, piece.size)
            base = y - line.height / 2 - piece.size * CAP_HEIGHT / 2
            _write(canvas, piece, left, right, base)
        y -= line.height


def _write(canvas: "Canvas", piece: _Piece, left: float, right: float, base: float) -> None:
    if piece.side == "right":
        canvas.drawRightString(right, base, piece.text)
    elif piece.side == "middle":
        canvas.drawCentredString((left + right) / 2, base, piece.text)
    else:
        canvas.drawString(left, base, piece.text)
