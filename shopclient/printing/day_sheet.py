"""The list of a day on A4: whose day it is, why, the telephone, and a box to tick."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from shopclient.printing.document import new_canvas, write_whole
from shopclient.printing.fonts import BOLD, CAP_HEIGHT, MEDIUM, REGULAR, SEMIBOLD, printable, text_width
from shopclient.printing.measures import MM
from shopclient.printing.sheets import A4
from shopclient.printing.text_fit import Fitted, Style, fit

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_LEFT, _TOP, _BOTTOM = 18 * MM, 18 * MM, 16 * MM
_WIDTH = A4[0] * MM - 2 * _LEFT
_BOX = 4.2 * MM
_TEXT = _BOX + 4 * MM  # where the texts of a row begin, from the left margin
_GAP = 6 * MM  # between a name and its telephone
_ROW_AIR = 3.2 * MM
_GRAY, _HAIRLINE = 0.38, 0.8

_HEADING = Style(BOLD, 22, 16, 14, 2)
_UNDER = Style(REGULAR, 11, 9, 8, 2)
_GROUP = Style(SEMIBOLD, 14, 11, 10, 2)
_NAME = Style(MEDIUM, 12, 10, 9, 2)
_WHY = Style(REGULAR, 10, 10, 8.5, 4)
_PHONE = 11.0
_PAGE = 9.0


@dataclass(frozen=True)
class DayRow:
    """One person, as finished strings; *done* puts a tick into the box."""

    name: str
    why: str = ""
    phone: str = ""
    done: bool = False


@dataclass(frozen=True)
class DayGroup:
    """People of one day, under its name and a line about it, which may be empty."""

    title: str
    about: str
    rows: tuple[DayRow, ...]


@dataclass(frozen=True)
class DaySheet:
    """What stands on the paper."""

    heading: str
    under: str
    groups: tuple[DayGroup, ...]
    more: str = ""  # keeps it to one page: said at the foot where not all of it has room


def draw_day(target: Path | BinaryIO, sheet: DaySheet) -> int:
    """Draw *sheet* as a PDF and return the number of pages: one, unless the day is long and may go on.

    Raises:
        OSError: The file cannot be written.
    """
    canvas = new_canvas(A4, sheet.heading)
    page = _Page(canvas, sheet.more)
    page.block(_lines(fit(sheet.heading, _HEADING, _WIDTH), BOLD), 0)
    page.block(_lines(fit(sheet.under, _UNDER, _WIDTH), REGULAR, _GRAY), 1.5 * MM)
    for group in sheet.groups:
        if not page.is_full():
            _draw_group(page, group)
    pages = page.finish()
    write_whole(canvas.getpdfdata(), target)
    return pages


@dataclass(frozen=True)
class _Line:
    text: str
    font: str
    size: float
    gray: float
    height: float


def _lines(fitted: Fitted, font: str, gray: float = 0.0) -> list[_Line]:
    return [_Line(text, font, fitted.size, gray, fitted.size * 1.25) for text in fitted.lines]


class _Page:
    """The present page, filled from the top down; a part that does not fit begins the next one."""

    def __init__(self, canvas: "Canvas", more: str = "") -> None:
        self.canvas, self._more = canvas, more
        self._is_full = False
        self._number = 1
        self._y = A4[1] * MM - _TOP

    def block(self, lines: list[_Line], before: float, *, keep: float = 0.0, left: float = 0.0) -> float:
        """Draw *lines* below the last ones and return the top they begin at, in points.

        *keep* is the height of what must follow on the same page.
        """
        height = sum(line.height for line in lines)
        if self._y - before - height - keep < _BOTTOM:
            self._turn()
            before = 0.0
        if self._is_full:
            return self._y
        top = self._y - before
        y = top
        for line in lines:
            self.canvas.setFillGray(line.gray)
            self.canvas.setFont(line.font, line.size)
            self.canvas.drawString(_LEFT + left, y - line.size * CAP_HEIGHT, line.text)
            y -= line.height
        self._y = y
        return top

    def is_full(self) -> bool:
        """Tell whether nothing follows: it is the only page."""
        return self._is_full

    def rule(self, before: float) -> None:
        """Draw a hairline below what was drawn last."""
        self._y -= before
        self.canvas.setStrokeGray(_HAIRLINE)
        self.canvas.setLineWidth(0.5)
        self.canvas.line(_LEFT + _TEXT, self._y, _LEFT + _WIDTH, self._y)

    def finish(self) -> int:
        """End the last page and return how many there are."""
        if self._number > 1:
            self._draw_number()
        self.canvas.showPage()
        return self._number

    def _turn(self) -> None:
        if self._more:
            self._is_full = True
            self.canvas.setFillGray(_GRAY)
            self.canvas.setFont(REGULAR, _PAGE)
            self.canvas.drawString(_LEFT, _BOTTOM - 6 * MM, self._more)
            return
        self._draw_number()
        self.canvas.showPage()
        self._number += 1
        self._y = A4[1] * MM - _TOP

    def _draw_number(self) -> None:
        self.canvas.setFillGray(_GRAY)
        self.canvas.setFont(REGULAR, _PAGE)
        self.canvas.drawRightString(_LEFT + _WIDTH, _BOTTOM - 6 * MM, str(self._number))


def _draw_group(page: _Page, group: DayGroup) -> None:
    head = [
        *_lines(fit(group.title, _GROUP, _WIDTH), SEMIBOLD),
        *_lines(fit(group.about, _UNDER, _WIDTH), REGULAR, _GRAY),
    ]
    rows = [(row, *_row_lines(row)) for row in group.rows]
    first = sum(line.height for line in rows[0][1]) + _ROW_AIR if rows else 0.0
    page.block(head, 8 * MM, keep=first)
    if page.is_full():
        return
    for place, (row, lines, phone) in enumerate(rows):
        if place:
            page.rule(_ROW_AIR - 0.8 * MM)
        top = page.block(lines, _ROW_AIR, left=_TEXT)
        if page.is_full():
            return
        _draw_box(page.canvas, top, row.done)
        page.canvas.setFillGray(0)
        page.canvas.setFont(REGULAR, _PHONE)
        page.canvas.drawRightString(_LEFT + _WIDTH, top - _NAME.largest * CAP_HEIGHT, phone)


def _row_lines(row: DayRow) -> tuple[list[_Line], str]:
    """Return the lines of a row, and its telephone, for which the name leaves room."""
    phone = printable(row.phone)
    room = _WIDTH - _TEXT - (text_width(phone, REGULAR, _PHONE) + _GAP if phone else 0.0)
    return [*_named(row, room), *_lines(fit(row.why, _WHY, _WIDTH - _TEXT), REGULAR, _GRAY)], phone


def _named(row: DayRow, room: float) -> Iterator[_Line]:
    yield from _lines(fit(row.name, _NAME, room), MEDIUM)


def _draw_box(canvas: "Canvas", top: float, done: bool) -> None:
    """Draw the box beside the first line of a row, ticked if it is *done*."""
    bottom = top - _NAME.largest * CAP_HEIGHT / 2 - _BOX / 2
    canvas.setStrokeGray(0)
    canvas.setLineWidth(0.8)
    canvas.rect(_LEFT, bottom, _BOX, _BOX, stroke=1, fill=0)
    if done:
        canvas.setLineWidth(1.4)
        x, y = _LEFT, bottom
        canvas.line(x + 0.2 * _BOX, y + 0.5 * _BOX, x + 0.42 * _BOX, y + 0.25 * _BOX)
        canvas.line(x + 0.42 * _BOX, y + 0.25 * _BOX, x + 0.82 * _BOX, y + 0.78 * _BOX)
