"""The form for a day without power: A4 across, lines high enough for a hand in a hurry."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from shopclient.printing.document import new_canvas, write_whole
from shopclient.printing.fonts import BOLD, CAP_HEIGHT, REGULAR, SEMIBOLD, text_width
from shopclient.printing.measures import MM
from shopclient.printing.sheets import A4
from shopclient.printing.text_fit import Fitted, Style, fit

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_PAGE = (A4[1], A4[0])  # mm, lying
_EDGE = 12 * MM
_WIDTH = _PAGE[0] * MM - 2 * _EDGE
_ROWS = 11
_ROW, _HEAD = 11.0 * MM, 12 * MM
_NUMBER = 8 * MM  # of the row, in a column of its own
_PAD = 1.4 * MM
_GRAY, _LINE = 0.35, 0.45

_TITLE = Style(BOLD, 20, 14, 12, 1)
_SHOP = Style(REGULAR, 12, 10, 9, 1)
_HOW = Style(REGULAR, 10.5, 10.5, 8, 3)
_COLUMN = Style(SEMIBOLD, 10.5, 8.5, 7, 2)
_ASKED = 11.0


@dataclass(frozen=True)
class FormColumn:
    """A column to fill in: what is asked, and its share of the width."""

    name: str
    share: int


@dataclass(frozen=True)
class PaperForm:
    """What stands on the paper, as finished strings; *asked* is filled in once, above the lines."""

    title: str
    shop: str
    asked: tuple[str, ...]
    columns: tuple[FormColumn, ...]
    how: tuple[str, ...]


def draw_form(target: Path | BinaryIO, form: PaperForm) -> None:
    """Draw the form as a PDF of one page.

    Raises:
        OSError: The file cannot be written.
    """
    canvas = new_canvas(_PAGE, form.title)
    canvas.setStrokeGray(_LINE)
    canvas.setLineWidth(0.7)
    y = _draw_head(canvas, form, _PAGE[1] * MM - _EDGE)
    y = _draw_table(canvas, form.columns, y - 4 * MM)
    _draw_how(canvas, form.how, y - 5 * MM)
    canvas.showPage()
    write_whole(canvas.getpdfdata(), target)


def _draw_head(canvas: "Canvas", form: PaperForm, top: float) -> float:
    """Draw title and shop at the left, the lines to fill in once at the right; return where they end."""
    half = _WIDTH * 0.52
    y = _text(canvas, fit(form.title, _TITLE, half), BOLD, _EDGE, top)
    y = _text(canvas, fit(form.shop, _SHOP, half), REGULAR, _EDGE, y - 1.5 * MM, _GRAY)
    right, left = _EDGE + _WIDTH, _EDGE + half + 8 * MM
    room = (right - left - 6 * MM * (len(form.asked) - 1)) / len(form.asked)
    base = top - 9 * MM
    canvas.setFillGray(0)
    canvas.setFont(REGULAR, _ASKED)
    for place, asked in enumerate(form.asked):
        start = left + place * (room + 6 * MM)
        canvas.drawString(start, base, asked)
        canvas.line(start + text_width(asked, REGULAR, _ASKED) + 2 * MM, base - 1, start + room, base - 1)
    return min(y, base - 4 * MM)


def _draw_table(canvas: "Canvas", columns: Sequence[FormColumn], top: float) -> float:
    edges = _edges(columns)
    bottom = top - _HEAD - _ROWS * _ROW
    canvas.setFillGray(0.93)
    canvas.rect(_EDGE, top - _HEAD, _WIDTH, _HEAD, stroke=0, fill=1)
    for column, left, right in zip(columns, edges[1:], edges[2:], strict=False):
        fitted = fit(column.name, _COLUMN, right - left - 2 * _PAD)
        height = len(fitted.lines) * fitted.size * 1.2
        _text(canvas, fitted, SEMIBOLD, left + _PAD, top - (_HEAD - height) / 2)
    for row in range(_ROWS + 1):
        canvas.line(_EDGE, top - _HEAD - row * _ROW, _EDGE + _WIDTH, top - _HEAD - row * _ROW)
    canvas.line(_EDGE, top, _EDGE + _WIDTH, top)
    for edge in edges:
        canvas.line(edge, top, edge, bottom)
    canvas.setFillGray(_GRAY)
    canvas.setFont(REGULAR, 9)
    for row in range(_ROWS):
        middle = top - _HEAD - (row + 0.5) * _ROW - 9 * CAP_HEIGHT / 2
        canvas.drawCentredString(_EDGE + _NUMBER / 2, middle, str(row + 1))
    return bottom


def _edges(columns: Sequence[FormColumn]) -> list[float]:
    """Return where the upright lines stand: around the number of the row, then around each column."""
    whole, at = sum(column.share for column in columns), _EDGE + _NUMBER
    edges = [_EDGE, at]
    for column in columns:
        at += (_WIDTH - _NUMBER) * column.share / whole
        edges.append(at)
    return edges


def _draw_how(canvas: "Canvas", how: Sequence[str], top: float) -> None:
    y = top
    for sentence in how:
        y = _text(canvas, fit(sentence, _HOW, _WIDTH), REGULAR, _EDGE, y, 0.15) - 1 * MM


def _text(canvas: "Canvas", fitted: Fitted, font: str, left: float, top: float, gray: float = 0.0) -> float:
    """Write fitted lines from *top* down and return where they end."""
    canvas.setFillGray(gray)
    canvas.setFont(font, fitted.size)
    y = top
    for line in fitted.lines:
        canvas.drawString(left, y - fitted.size * (1.2 + CAP_HEIGHT) / 2, line)
        y -= fitted.size * 1.2
    return y
