"""The day's totals on A4: money and bonuses in two columns, to lie in the drawer with the money."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from shopclient.printing.document import new_canvas, write_whole
from shopclient.printing.fonts import BOLD, CAP_HEIGHT, REGULAR, SEMIBOLD, printable
from shopclient.printing.measures import MM
from shopclient.printing.sheets import A4
from shopclient.printing.text_fit import Style, fit

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_LEFT, _TOP = 18 * MM, 18 * MM
_WIDTH = A4[0] * MM - 2 * _LEFT
_MONEY, _BONUSES = _LEFT + _WIDTH - 45 * MM, _LEFT + _WIDTH  # right ends of the columns
_NAMES = _WIDTH - 91 * MM
_GRAY, _HAIRLINE = 0.38, 0.8

_HEADING = Style(BOLD, 22, 16, 14, 2)
_UNDER = Style(REGULAR, 11, 9, 8, 2)
_NAME = Style(REGULAR, 12, 10, 9, 2)
_NOTE = Style(REGULAR, 11, 10, 9, 2)


@dataclass(frozen=True)
class SheetLine:
    """One row, as finished strings."""

    name: str
    money: str = ""
    bonuses: str = ""


@dataclass(frozen=True)
class TotalsSheet:
    """What stands on the paper; *heads* name the columns of money and of bonuses."""

    heading: str
    under: str
    heads: tuple[str, str]
    lines: tuple[SheetLine, ...]
    total: SheetLine
    notes: tuple[str, ...] = ()


def draw_totals(target: Path | BinaryIO, sheet: TotalsSheet) -> None:
    """Draw *sheet* as a PDF of one page.

    Raises:
        OSError: The file cannot be written.
    """
    canvas = new_canvas(A4, sheet.heading)
    y = A4[1] * MM - _TOP
    y = _text(canvas, sheet.heading, _HEADING, BOLD, y)
    y = _text(canvas, sheet.under, _UNDER, REGULAR, y - 1.5 * MM, _GRAY)
    y = _row(canvas, SheetLine("", *sheet.heads), REGULAR, 10, y - 8 * MM, _GRAY)
    for line in sheet.lines:
        y = _row(canvas, line, REGULAR, 12, y - 3 * MM)
    canvas.setStrokeGray(_HAIRLINE)
    canvas.line(_LEFT, y - 2 * MM, _LEFT + _WIDTH, y - 2 * MM)
    y = _row(canvas, sheet.total, SEMIBOLD, 13, y - 6 * MM) - 6 * MM
    for note in sheet.notes:
        y = _text(canvas, note, _NOTE, REGULAR, y - 1.5 * MM)
    canvas.showPage()
    write_whole(canvas.getpdfdata(), target)


def _row(canvas: "Canvas", line: SheetLine, font: str, size: float, y: float, gray: float = 0.0) -> float:
    """Draw a row below *y*, in points, and return its lower edge."""
    canvas.setFillGray(gray)
    canvas.setFont(font, size)
    base = y - size * CAP_HEIGHT
    canvas.drawRightString(_MONEY, base, printable(line.money))
    canvas.drawRightString(_BONUSES, base, printable(line.bonuses))
    style = Style(font, size, _NAME.smallest, _NAME.smallest, 2)
    return min(_text(canvas, line.name, style, font, y, gray, _NAMES), y - size * 1.25)


def _text(
    canvas: "Canvas", text: str, style: Style, font: str, y: float, gray: float = 0.0, width: float = _WIDTH
) -> float:
    """Draw *text* below *y*, in points, and return its lower edge."""
    fitted = fit(text, style, width)
    canvas.setFillGray(gray)
    canvas.setFont(font, fitted.size)
    for line in fitted.lines:
        canvas.drawString(_LEFT, y - fitted.size * CAP_HEIGHT, line)
        y -= fitted.size * 1.25
    return y
