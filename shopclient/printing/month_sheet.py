"""A month on A4 across, for the wall: each day with its holidays, its people and what the shop plans."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Literal

from shopclient.printing.document import new_canvas, write_whole
from shopclient.printing.fonts import BOLD, CAP_HEIGHT, MEDIUM, REGULAR, SEMIBOLD
from shopclient.printing.measures import MM, Pair
from shopclient.printing.sheets import A4
from shopclient.printing.text_fit import Style, fit

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_PAGE: Pair = (A4[1], A4[0])
_EDGE = 10 * MM
_WIDTH, _TOP = _PAGE[0] * MM - 2 * _EDGE, _PAGE[1] * MM - _EDGE
_HEAD, _DAYS, _FOOT = 13 * MM, 6 * MM, 6 * MM
_COLUMNS = 7
_COLUMN = _WIDTH / _COLUMNS
_PADDING = 1.6 * MM
_NUMBER, _LINE = 11.0, 1.18
_GRAY, _HAIRLINE, _CLOSED = 0.4, 0.72, 0.93

_HEADING = Style(BOLD, 22, 16, 14, 1)
_UNDER = Style(REGULAR, 11, 8, 8, 1)

#: How a line is set: what the shop does, a loved holiday, people, and what only stands in the catalogue.
Tone = Literal["deed", "loved", "people", "other"]
_FONTS: dict[Tone, str] = {"deed": BOLD, "loved": SEMIBOLD, "people": REGULAR, "other": REGULAR}


@dataclass(frozen=True)
class SheetEntry:
    """One line of a day, as a finished string."""

    text: str
    tone: Tone


@dataclass(frozen=True)
class SheetDay:
    """One day; *inside* the month or beside it, then only its number stands there."""

    number: int
    inside: bool
    entries: tuple[SheetEntry, ...] = ()
    closed: str = ""  # the word for it, empty for an open day


@dataclass(frozen=True)
class MonthSheet:
    """What stands on the paper: seven names of days, and the weeks from Monday on."""

    heading: str
    under: str
    weekdays: tuple[str, ...]
    weeks: tuple[tuple[SheetDay, ...], ...]
    foot: str


def draw_month(target: Path | BinaryIO, sheet: MonthSheet) -> None:
    """Draw *sheet* as a PDF of one page.

    Raises:
        OSError: The file cannot be written.
    """
    canvas = new_canvas(_PAGE, sheet.heading)
    heading = fit(sheet.heading, _HEADING, _WIDTH / 2)
    _text(canvas, _EDGE, _TOP, heading.lines[0] if heading.lines else "", BOLD, heading.size)
    under = fit(sheet.under, _UNDER, _WIDTH / 2)
    if under.lines:
        canvas.setFillGray(_GRAY)
        canvas.setFont(REGULAR, under.size)
        canvas.drawRightString(_EDGE + _WIDTH, _TOP - heading.size * CAP_HEIGHT, under.lines[0])
    top = _TOP - _HEAD
    canvas.setFillGray(_GRAY)
    canvas.setFont(MEDIUM, 9)
    for column, name in enumerate(sheet.weekdays):
        canvas.drawCentredString(_EDGE + (column + 0.5) * _COLUMN, top + 1.8 * MM, name)
    height = (top - _EDGE - _FOOT) / max(len(sheet.weeks), 1)
    for row, week in enumerate(sheet.weeks):
        for column, day in enumerate(week):
            _draw_day(canvas, day, _EDGE + column * _COLUMN, top - row * height, height)
    canvas.setFillGray(_GRAY)
    canvas.setFont(REGULAR, 8)
    canvas.drawString(_EDGE, _EDGE, sheet.foot)
    canvas.showPage()
    write_whole(canvas.getpdfdata(), target)


def _draw_day(canvas: "Canvas", day: SheetDay, left: float, top: float, height: float) -> None:
    canvas.setStrokeGray(_HAIRLINE)
    canvas.setLineWidth(0.6)
    canvas.setFillGray(_CLOSED if day.closed else 1.0)
    canvas.rect(left, top - height, _COLUMN, height, stroke=1, fill=1)
    inner = _COLUMN - 2 * _PADDING
    y = top - _PADDING
    font = BOLD if day.inside else REGULAR
    _text(canvas, left + _PADDING, y, str(day.number), font, _NUMBER, 0.0 if day.inside else _HAIRLINE)
    if day.closed:
        canvas.setFillGray(_GRAY)
        canvas.setFont(REGULAR, 7.5)
        canvas.drawRightString(left + _COLUMN - _PADDING, y - _NUMBER * CAP_HEIGHT, day.closed)
    y -= _NUMBER * CAP_HEIGHT + 1.6 * MM
    _draw_entries(canvas, day.entries, left + _PADDING, y, inner, y - (top - height + _PADDING))


def _draw_entries(
    canvas: "Canvas", entries: tuple[SheetEntry, ...], left: float, top: float, width: float, room: float
) -> None:
    """Draw as many entries as *room* has, from the first; the last line says how many are left out."""
    fitted = [fit(each.text, _style(each.tone), width) for each in entries]
    heights = [len(each.lines) * each.size * _LINE + 0.7 * MM for each in fitted]
    shown = len(entries)
    more = 7.5 * _LINE
    while shown and sum(heights[:shown]) + (more if shown < len(entries) else 0) > room:
        shown -= 1
    y = top
    for entry, lines, height in zip(entries[:shown], fitted, heights, strict=False):
        gray = _GRAY if entry.tone == "other" else 0.0
        at = y
        for line in lines.lines:
            _text(canvas, left, at, line, _FONTS[entry.tone], lines.size, gray)
            at -= lines.size * _LINE
        y -= height
    if shown < len(entries):
        _text(canvas, left, y, f"+{len(entries) - shown}", REGULAR, 7.5, _GRAY)


def _style(tone: Tone) -> Style:
    return Style(_FONTS[tone], 8, 8, 7.5, 2 if tone == "other" else 3)


def _text(
    canvas: "Canvas", left: float, top: float, text: str, font: str, size: float, gray: float = 0.0
) -> None:
    canvas.setFillGray(gray)
    canvas.setFont(font, size)
    canvas.drawString(left, top - size * CAP_HEIGHT, text)
