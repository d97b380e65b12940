"""What a shop holds about one person, on A4: nothing is shortened, and what the type lacks is seen."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from shopclient.printing.document import new_canvas, write_whole
from shopclient.printing.fonts import BOLD, CAP_HEIGHT, MEDIUM, REGULAR, SEMIBOLD, register_fonts
from shopclient.printing.measures import MM
from shopclient.printing.sheets import A4

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_LEFT, _TOP, _BOTTOM = 18 * MM, 18 * MM, 20 * MM
_WIDTH = A4[0] * MM - 2 * _LEFT
_NAMES = 46 * MM  # room of the names at the left
_SUMS = 34 * MM  # and of the sums at the right
_GAP = 4 * MM
_GRAY, _HAIRLINE = 0.38, 0.8
_SIZE, _SMALL = 10.0, 8.5
_LINE = 1.32  # of the size


@dataclass(frozen=True)
class HeldLine:
    """One line: what it is (a name, a day), what stands there in full, and a sum at the right."""

    name: str
    text: str
    sum: str = ""


@dataclass(frozen=True)
class HeldPart:
    """Some lines under a title; *empty* is said where there are none."""

    title: str
    lines: tuple[HeldLine, ...]
    empty: str = ""


@dataclass(frozen=True)
class HeldSheet:
    """What stands on the paper, as finished strings; *lacking* explains the codes of signs, if there are any.

    *page* has places for ``{number}``.
    """

    heading: str
    under: str
    parts: tuple[HeldPart, ...]
    lacking: str
    page: str


def draw_held(target: Path | BinaryIO, sheet: HeldSheet) -> int:
    """Draw *sheet* as a PDF and return the number of pages. Raises: OSError: It cannot be written."""
    canvas = new_canvas(A4, visible(sheet.heading)[0])
    page = _Page(canvas, sheet.page)
    page.text(sheet.heading, BOLD, 20, _LEFT, _WIDTH)
    page.down(1.5 * MM)
    page.text(sheet.under, REGULAR, _SIZE, _LEFT, _WIDTH, _GRAY)
    for part in sheet.parts:
        _draw_part(page, part)
    if page.is_lacking:
        page.down(8 * MM)
        page.text(sheet.lacking, REGULAR, _SMALL, _LEFT, _WIDTH, _GRAY)
    pages = page.finish()
    write_whole(canvas.getpdfdata(), target)
    return pages


def visible(text: str) -> tuple[str, bool]:
    """Return *text* with each sign that the type lacks as its code, ``[U+1F600]``; and whether there is one.

    Signs that only steer others (direction, joining) are codes, too: nothing invisible stands on the paper.
    """
    known = _known()
    shown = [
        sign if ord(sign) in known and unicodedata.category(sign) != "Cf" else f"[U+{ord(sign):04X}]"
        for sign in unicodedata.normalize("NFC", text.replace("\t", " "))
    ]
    joined = "".join(shown)
    return joined, any(len(sign) > 1 for sign in shown)


@lru_cache(maxsize=1)
def _known() -> frozenset[int]:
    from reportlab.pdfbase.pdfmetrics import getFont

    register_fonts()
    return frozenset(getFont(REGULAR).face.charToGlyph)


def _draw_part(page: "_Page", part: HeldPart) -> None:
    page.down(7 * MM)
    page.keep(16 * MM)
    page.text(part.title, SEMIBOLD, 13, _LEFT, _WIDTH)
    page.down(1 * MM)
    page.rule()
    page.down(2 * MM)
    if not part.lines:
        page.text(part.empty, REGULAR, _SIZE, _LEFT, _WIDTH, _GRAY)
    for line in part.lines:
        page.line(line)


class _Page:
    """The present page, filled from the top down; a text that does not fit goes on at the next one."""

    def __init__(self, canvas: "Canvas", words: str) -> None:
        self._canvas, self._words = canvas, words
        self._number, self._y = 1, A4[1] * MM - _TOP
        self.is_lacking = False

    def text(self, text: str, font: str, size: float, left: float, width: float, gray: float = 0.0) -> None:
        """Write all of *text* below what is there."""
        for words in self._lines(text, font, size, width):
            self.keep(size * _LINE)
            self._write(words, font, size, left, gray)
            self._y -= size * _LINE

    def line(self, line: HeldLine) -> None:
        """Write a name, its text beside it, and its sum."""
        middle = _WIDTH - _NAMES - _GAP - ((_SUMS + _GAP) if line.sum else 0)
        names = list(self._lines(line.name, MEDIUM, _SMALL, _NAMES))
        texts = list(self._lines(line.text, REGULAR, _SIZE, middle))
        [amount, *_] = list(self._lines(line.sum, MEDIUM, _SIZE, _WIDTH)) or [""]
        self.keep(min(3, len(texts)) * _SIZE * _LINE)
        for place in range(max(len(names), len(texts), 1)):
            self.keep(_SIZE * _LINE)
            if place < len(names):
                self._write(names[place], MEDIUM, _SMALL, _LEFT, _GRAY)
            if place < len(texts):
                self._write(texts[place], REGULAR, _SIZE, _LEFT + _NAMES + _GAP, 0)
            if amount and not place:
                self._canvas.setFillGray(0)
                self._canvas.setFont(MEDIUM, _SIZE)
                self._canvas.drawRightString(_LEFT + _WIDTH, self._y - _SIZE * CAP_HEIGHT, amount)
            self._y -= _SIZE * _LINE
        self._y -= 1.2 * MM

    def down(self, by: float) -> None:
        """Leave room."""
        self._y -= by

    def keep(self, height: float) -> None:
        """Begin the next page if there is no room of *height* on this one."""
        if self._y - height < _BOTTOM:
            self._turn()

    def rule(self) -> None:
        """Draw a hairline."""
        self._canvas.setStrokeGray(_HAIRLINE)
        self._canvas.line(_LEFT, self._y, _LEFT + _WIDTH, self._y)

    def finish(self) -> int:
        """End the last page and return how many there are."""
        self._foot()
        self._canvas.showPage()
        return self._number

    def _turn(self) -> None:
        self._foot()
        self._canvas.showPage()
        self._number, self._y = self._number + 1, A4[1] * MM - _TOP

    def _foot(self) -> None:
        self._canvas.setFillGray(_GRAY)
        self._canvas.setFont(REGULAR, _SMALL)
        foot = self._words.format(number=self._number)
        self._canvas.drawRightString(_LEFT + _WIDTH, _BOTTOM - 8 * MM, foot)

    def _write(self, words: str, font: str, size: float, left: float, gray: float) -> None:
        self._canvas.setFillGray(gray)
        self._canvas.setFont(font, size)
        # Small names stand on the line of the text beside them.
        self._canvas.drawString(left, self._y - max(size, _SIZE) * CAP_HEIGHT, words)

    def _lines(self, text: str, font: str, size: float, width: float) -> Iterator[str]:
        for paragraph in text.split("\n"):
            shown, lacks = visible(paragraph.rstrip("\r"))
            self.is_lacking = self.is_lacking or lacks
            yield from wrapped(shown, font, size, width) if shown.strip() else ()


def wrapped(text: str, font: str, size: float, width: float) -> Iterator[str]:
    """Break *text* at spaces, and a word that is longer than a line anywhere; not a sign is lost."""
    line, room, last = "", width, -1
    for sign in text:
        wide = _sign_width(sign, font) * size
        if wide > room and line:
            at = last + 1 if last >= 0 and sign != " " else len(line)
            yield line[:at].rstrip()
            line = line[at:].lstrip()
            room, last = width - sum(_sign_width(each, font) for each in line) * size, line.rfind(" ")
        last = len(line) if sign == " " else last
        line += sign
        room -= wide
    if line.strip():
        yield line.rstrip()


@lru_cache(maxsize=4096)
def _sign_width(sign: str, font: str) -> float:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    register_fonts()
    width: float = stringWidth(sign, font, 1)
    return width
