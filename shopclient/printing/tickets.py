"""Tickets of a draw and slips of paper with predictions: 24 on a page of A4, to be cut along fine lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from shopclient.domain.card_numbers import grouped
from shopclient.printing.document import new_canvas, write_whole
from shopclient.printing.fonts import BOLD, CAP_HEIGHT, MEDIUM, REGULAR
from shopclient.printing.measures import MM
from shopclient.printing.symbols import EAN13_MODULES, ean13_bars
from shopclient.printing.text_fit import Style, fit

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

A4 = (210.0, 297.0)
COLUMNS, ROWS = 3, 8
_WIDTH, _HEIGHT = A4[0] / COLUMNS * MM, A4[1] / ROWS * MM
_EDGE = 5 * MM
_MODULE = 0.33 * MM  # as GS1 prints it at 100 %: any scanner reads that
_BARS = 8.5 * MM

_PRIZE = Style(BOLD, 14, 9, 7, 2)
_TOLD = Style(MEDIUM, 9, 7.5, 6, 3)
_ALONE = Style(MEDIUM, 12, 9, 7, 5)
_SMALL = Style(REGULAR, 6.5, 6, 5, 1)


@dataclass(frozen=True)
class Ticket:
    """What stands on one piece of paper; without a *code* it is a prediction alone."""

    text: str
    is_prize: bool = False
    code: str = ""
    number: str = ""


def draw_tickets(target: Path | BinaryIO, tickets: Sequence[Ticket], heading: str, shop: str) -> int:
    """Draw *tickets* as a PDF and return the number of pages; all of them under one *heading*.

    Raises:
        OSError: The file cannot be written.
    """
    canvas = new_canvas(A4, heading)
    a_page = COLUMNS * ROWS
    pages = [tickets[start : start + a_page] for start in range(0, len(tickets), a_page)]
    for page in pages:
        _cuts(canvas)
        for place, ticket in enumerate(page):
            left = (place % COLUMNS) * _WIDTH
            top = A4[1] * MM - (place // COLUMNS) * _HEIGHT
            _draw(canvas, ticket, " · ".join(part for part in (shop, heading) if part), left, top)
        canvas.showPage()
    write_whole(canvas.getpdfdata(), target)
    return len(pages)


def _cuts(canvas: "Canvas") -> None:
    canvas.setStrokeGray(0.7)
    canvas.setLineWidth(0.4)
    canvas.setDash(2, 2)
    for column in range(1, COLUMNS):
        canvas.line(column * _WIDTH, 0, column * _WIDTH, A4[1] * MM)
    for row in range(1, ROWS):
        canvas.line(0, row * _HEIGHT, A4[0] * MM, row * _HEIGHT)
    canvas.setDash()


def _draw(canvas: "Canvas", ticket: Ticket, heading: str, left: float, top: float) -> None:
    middle, room = left + _WIDTH / 2, _WIDTH - 2 * _EDGE
    y = _lines(canvas, heading, _SMALL, middle, top - 3.5 * MM, room, 0.35)
    low = top - _HEIGHT + 3.5 * MM
    foot = low
    if ticket.code:
        base = low + 3.2 * MM
        _bars(canvas, ticket.code, middle, base)
        foot = base + _BARS
        canvas.setFillGray(0)
        canvas.setFont(REGULAR, 7)
        canvas.drawCentredString(middle, low, f"{grouped(ticket.code)}   {ticket.number}")
    style = _PRIZE if ticket.is_prize else _TOLD if ticket.code else _ALONE
    fitted = fit(ticket.text, style, room)
    height = len(fitted.lines) * fitted.size * 1.2
    start = y - (y - foot - height) / 2
    _lines(canvas, ticket.text, style, middle, start, room, 0)


def _lines(
    canvas: "Canvas", text: str, style: Style, middle: float, top: float, room: float, gray: float
) -> float:
    fitted = fit(text, style, room)
    canvas.setFillGray(gray)
    canvas.setFont(style.font, fitted.size)
    y = top
    for line in fitted.lines:
        canvas.drawCentredString(middle, y - fitted.size * (0.5 + CAP_HEIGHT / 2), line)
        y -= fitted.size * 1.2
    return y


def _bars(canvas: "Canvas", code: str, middle: float, base: float) -> None:
    start = middle - EAN13_MODULES * _MODULE / 2
    canvas.setFillGray(0)
    for first, width in ean13_bars(code):
        canvas.rect(start + first * _MODULE, base, width * _MODULE, _BARS, stroke=0, fill=1)
