"""The form with which somebody becomes a client: A5, lines high enough for a hand, boxes to tick."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from shopclient.printing.document import new_canvas, write_whole
from shopclient.printing.fonts import BOLD, CAP_HEIGHT, MEDIUM, REGULAR, text_width
from shopclient.printing.measures import MM
from shopclient.printing.text_fit import Style, fit

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

A5 = (148.0, 210.0)
_EDGE = 13 * MM
_WIDTH = A5[0] * MM - 2 * _EDGE
_ROW = 12.5 * MM
_BOX = 4.2 * MM
_BESIDE = _BOX + 3 * MM
_GRAY, _LINE = 0.35, 0.5

_HEADING = Style(BOLD, 18, 14, 12, 2)
_SHOP = Style(REGULAR, 11, 9, 8, 1)
_TERM_SIZES = (9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0, 5.5, 5.0)
_MOST_LINES = 60  # of one term
_TERM_GAP = 2.4 * MM
_FOOT = 28 * MM  # what is below the terms
_RIGHTS = Style(REGULAR, 8.5, 8.5, 7, 3)
_ASKED = 10.0


@dataclass(frozen=True)
class SignUpForm:
    """What stands on the paper, as finished strings; *terms* get a box each."""

    heading: str
    shop: str
    asked: tuple[str, ...]
    agreement: str
    terms: tuple[str, ...]
    rights: str
    signing: tuple[str, str]


def draw_sign_up(target: Path | BinaryIO, form: SignUpForm) -> None:
    """Draw the form as a PDF of one page. Raises: OSError: The file cannot be written."""
    canvas = new_canvas(A5, form.heading)
    y = A5[1] * MM - _EDGE
    y = _text(canvas, form.heading, _HEADING, _EDGE, y, _WIDTH)
    y = _text(canvas, form.shop, _SHOP, _EDGE, y - 1 * MM, _WIDTH, _GRAY) - 2 * MM
    for asked in form.asked:
        y -= _ROW
        _to_fill(canvas, asked, _EDGE, y, _WIDTH)
    y = _text(canvas, form.agreement, Style(MEDIUM, 10, 9, 8, 2), _EDGE, y - 8 * MM, _WIDTH) - 2 * MM
    style = _fitting(form.terms, y - _EDGE - _FOOT)
    for term in form.terms:
        y = _term(canvas, term, style, y)
    _text(canvas, form.rights, _RIGHTS, _EDGE, _EDGE + 24 * MM, _WIDTH, _GRAY)
    _to_fill(canvas, form.signing[0], _EDGE, _EDGE, _WIDTH * 0.38)
    _to_fill(canvas, form.signing[1], _EDGE + _WIDTH * 0.42, _EDGE, _WIDTH * 0.58)
    canvas.showPage()
    write_whole(canvas.getpdfdata(), target)


def _fitting(terms: Sequence[str], room: float) -> Style:
    """Return the largest style in which all terms stand in full; the shop may write a lot."""
    for size in _TERM_SIZES:
        style = Style(REGULAR, size, size, size, _MOST_LINES)
        heights = (len(fit(term, style, _WIDTH - _BESIDE).lines) * size * 1.28 for term in terms)
        if sum(max(height, _BOX) + _TERM_GAP for height in heights) <= room:
            return style
    return Style(REGULAR, _TERM_SIZES[-1], _TERM_SIZES[-1], _TERM_SIZES[-1], 8)


def _term(canvas: "Canvas", term: str, style: Style, top: float) -> float:
    """Draw a box with the words beside it and return where they end."""
    canvas.setStrokeGray(0.2)
    canvas.setLineWidth(0.8)
    canvas.rect(_EDGE, top - _BOX, _BOX, _BOX)
    end = _text(canvas, term, style, _EDGE + _BESIDE, top - 0.4 * MM, _WIDTH - _BESIDE)
    return min(end, top - _BOX) - _TERM_GAP


def _to_fill(canvas: "Canvas", asked: str, left: float, base: float, width: float) -> None:
    canvas.setFillGray(0)
    canvas.setFont(REGULAR, _ASKED)
    canvas.drawString(left, base, asked)
    canvas.setStrokeGray(_LINE)
    canvas.setLineWidth(0.7)
    start = left + text_width(asked, REGULAR, _ASKED) + 2 * MM
    canvas.line(start, base - 1, left + width, base - 1)


def _text(
    canvas: "Canvas", text: str, style: Style, left: float, top: float, width: float, gray: float = 0.0
) -> float:
    fitted = fit(text, style, width)
    canvas.setFillGray(gray)
    canvas.setFont(style.font, fitted.size)
    y = top
    for line in fitted.lines:
        canvas.drawString(left, y - fitted.size * CAP_HEIGHT, line)
        y -= fitted.size * 1.28
    return y
