"""A card of A6 out of one A4 sheet folded twice: printed on one side, no scissors; and a letter on A4.

The lower half of the sheet becomes the outside, back and front; the upper half, upside down, the inside.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from shopclient.printing.document import new_canvas, write_whole
from shopclient.printing.fonts import CAP_HEIGHT, REGULAR, SEMIBOLD, printable, text_width
from shopclient.printing.greeting_pictures import draw_picture, is_dark
from shopclient.printing.measures import MM, Box
from shopclient.printing.text_fit import Style, fit

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

A4: Final = (210.0, 297.0)
_HALF: Final = (A4[0] * MM / 2, A4[1] * MM / 2)  # the size of a page of the card
_EDGE: Final = 11 * MM
_BLEED: Final = 5 * MM  # printers leave a margin: the picture ends where every one of them can draw
_SIZES: Final = (14.0, 13.0, 12.0, 11.0, 10.0, 9.0, 8.0, 7.0, 6.0)
_LEADING: Final = 1.42
_DARK: Final = (0.09, 0.13, 0.17)
_HEADING: Final = Style(SEMIBOLD, 25, 18, 12, 4)
_SMALL: Final = Style(REGULAR, 9, 8, 6, 2)
_HEAD: Final = Style(SEMIBOLD, 16, 13, 10, 2)


@dataclass(frozen=True)
class Card:
    """What stands on the card, as finished strings; *picture* is one of ``greeting_pictures.PICTURES``."""

    heading: str
    body: str
    picture: str
    shop: str


@dataclass(frozen=True)
class Letter:
    """What stands in the letter, as finished strings."""

    shop: str
    day: str
    to: tuple[str, ...]
    body: str


def draw_card(target: Path | BinaryIO, card: Card) -> None:
    """Draw the card on one A4 page. Raises: OSError: The file cannot be written."""
    canvas = new_canvas(A4, card.heading)
    width, height = _HALF
    _front(canvas, card, Box(width, 0, width, height))
    _back(canvas, card, Box(0, 0, width, height))
    canvas.saveState()
    canvas.translate(2 * width, 2 * height)
    canvas.rotate(180)
    _inside(canvas, card, Box(width, 0, width, height))
    canvas.restoreState()
    _folds(canvas)
    canvas.showPage()
    write_whole(canvas.getpdfdata(), target)


def draw_letter(target: Path | BinaryIO, letter: Letter) -> None:
    """Draw the letter on one A4 page. Raises: OSError: The file cannot be written."""
    canvas = new_canvas(A4, letter.shop)
    left, width = 25 * MM, (A4[0] - 45) * MM
    top = (A4[1] - 24) * MM
    top = _lines(canvas, letter.shop, _HEAD, left, top, width)
    canvas.setStrokeGray(0.7)
    canvas.setLineWidth(0.6)
    canvas.line(left, top - 1 * MM, left + width, top - 1 * MM)
    y = top - 12 * MM
    for line in letter.to:
        y = _lines(canvas, line, Style(REGULAR, 11, 10, 8, 2), left, y, width * 0.6)
    y = _lines(canvas, letter.day, Style(REGULAR, 11, 10, 8, 1), left, y - 8 * MM, width)
    area = Box(left, 25 * MM, width, y - 10 * MM - 25 * MM)
    _body(canvas, letter.body, area, centred=False)
    canvas.showPage()
    write_whole(canvas.getpdfdata(), target)


def _front(canvas: "Canvas", card: Card, page: Box) -> None:
    area = Box(page.x + _BLEED, page.y + _BLEED, page.width - 2 * _BLEED, page.height - 2 * _BLEED)
    draw_picture(canvas, card.picture, area)
    ink = (1.0, 1.0, 1.0) if is_dark(card.picture) else _DARK
    fitted = fit(card.heading, _HEADING, area.width - 12 * MM)
    y = area.y + area.height - 15 * MM
    canvas.setFillColorRGB(*ink)
    canvas.setFont(SEMIBOLD, fitted.size)
    for line in fitted.lines:
        canvas.drawCentredString(area.x + area.width / 2, y - fitted.size * CAP_HEIGHT, line)
        y -= fitted.size * 1.25


def _back(canvas: "Canvas", card: Card, page: Box) -> None:
    fitted = fit(card.shop, _SMALL, page.width - 2 * _EDGE)
    canvas.setFillGray(0.4)
    canvas.setFont(REGULAR, fitted.size)
    y = page.y + 12 * MM
    for line in reversed(fitted.lines):
        canvas.drawCentredString(page.x + page.width / 2, y, line)
        y += fitted.size * 1.25


def _inside(canvas: "Canvas", card: Card, page: Box) -> None:
    area = Box(page.x + _EDGE, page.y + _EDGE, page.width - 2 * _EDGE, page.height - 2 * _EDGE)
    _body(canvas, card.body, area, centred=True)


def _body(canvas: "Canvas", text: str, area: Box, *, centred: bool) -> None:
    """Set *text* as large as all of it fits; *centred* in height, else from the top."""
    size, lines = _set(text, area)
    height = len(lines) * size * _LEADING
    y = area.y + area.height - (max(0.0, area.height - height) / 2 if centred else 0)
    canvas.setFillColorRGB(*_DARK)
    canvas.setFont(REGULAR, size)
    for line in lines:
        canvas.drawString(area.x, y - size * CAP_HEIGHT, line)
        y -= size * _LEADING


def _set(text: str, area: Box) -> tuple[float, list[str]]:
    for size in _SIZES:
        lines = [line for paragraph in text.split("\n") for line in _wrapped(paragraph, size, area.width)]
        if len(lines) * size * _LEADING <= area.height:
            return size, lines
    return size, lines[: int(area.height / (size * _LEADING))]


def _wrapped(paragraph: str, size: float, width: float) -> list[str]:
    """Break a paragraph between words; a word that is too long alone, within it."""
    lines = [""]
    for word in printable(paragraph).split(" "):
        longer = f"{lines[-1]} {word}".lstrip(" ")
        if text_width(longer, REGULAR, size) <= width:
            lines[-1] = longer
            continue
        if lines[-1]:
            lines.append("")
        for letter in word:
            if text_width(lines[-1] + letter, REGULAR, size) > width:
                lines.append("")
            lines[-1] += letter
    return lines


def _lines(canvas: "Canvas", text: str, style: Style, left: float, top: float, width: float) -> float:
    fitted = fit(text, style, width)
    canvas.setFillColorRGB(*_DARK)
    canvas.setFont(style.font, fitted.size)
    for line in fitted.lines:
        canvas.drawString(left, top - fitted.size * CAP_HEIGHT, line)
        top -= fitted.size * 1.35
    return top


def _folds(canvas: "Canvas") -> None:
    """Mark at the edges where the sheet is folded."""
    width, height = _HALF
    canvas.setStrokeGray(0.75)
    canvas.setLineWidth(0.4)
    mark = 4 * MM
    for x, y, dx, dy in (
        *((0.0, height, mark, 0.0), (2 * width - mark, height, mark, 0.0)),
        *((width, 0.0, 0.0, mark), (width, 2 * height - mark, 0.0, mark)),
    ):
        canvas.line(x, y, x + dx, y + dy)
