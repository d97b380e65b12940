"""A list of clients on A4: its conditions in words, a table over as many pages as it takes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from shopclient.printing.document import new_canvas, write_whole
from shopclient.printing.dossier_sheet import visible, wrapped
from shopclient.printing.fonts import BOLD, CAP_HEIGHT, MEDIUM, REGULAR, SEMIBOLD, register_fonts
from shopclient.printing.measures import MM
from shopclient.printing.sheets import A4

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_LEFT, _TOP, _BOTTOM = 15 * MM, 16 * MM, 18 * MM
_WIDTH = A4[0] * MM - 2 * _LEFT
_GAP = 3 * MM
#: Name, phone, card, last visit, bonuses; the last two stand at the right of their columns.
_COLUMNS = tuple(each * MM for each in (64.0, 36.0, 30.0, 26.0, 24.0))
_RIGHT = frozenset({3, 4})
_GRAY, _HAIRLINE = 0.38, 0.82
_SIZE, _SMALL = 9.5, 8.0
_LINE = 1.3  # of the size
_MOST_LINES = 3  # of a value; more is shortened
_ABOVE, _UNDER = 1.5 * MM, 1.3 * MM


@dataclass(frozen=True)
class ClientLine:
    """One client: what each column says."""

    cells: tuple[str, ...]


@dataclass(frozen=True)
class ClientSheet:
    """What stands on the paper, as finished strings; *page* has places for ``{number}``.

    *under* are the conditions, the count and the day, one below the other; *lacking* explains codes of signs.
    """

    heading: str
    under: tuple[str, ...]
    heads: tuple[str, ...]
    lines: Iterable[ClientLine]
    lacking: str
    page: str


def draw_clients(target: Path | BinaryIO, sheet: ClientSheet) -> int:
    """Draw *sheet* as a PDF and return the number of pages; its lines are asked for one after another.

    Raises:
        OSError: It cannot be written. What the lines raise, too.
    """
    register_fonts()
    canvas = new_canvas(A4, visible(sheet.heading)[0])
    page = _Page(canvas, sheet)
    page.head()
    for line in sheet.lines:
        page.line(line)
    pages = page.finish()
    write_whole(canvas.getpdfdata(), target)
    return pages


class _Page:
    """The present page, filled from the top down, the headings of the columns on each."""

    def __init__(self, canvas: "Canvas", sheet: ClientSheet) -> None:
        self._canvas, self._sheet = canvas, sheet
        self._number, self._y = 1, A4[1] * MM - _TOP
        self._is_lacking = False

    def head(self) -> None:
        """Write what the list is, and the headings of its columns."""
        for text in self._lines(self._sheet.heading, BOLD, 18, _WIDTH):
            self._write(text, BOLD, 18, _LEFT)
            self._y -= 18 * _LINE
        self._y -= 1 * MM
        for under in self._sheet.under:
            for text in self._lines(under, REGULAR, _SIZE, _WIDTH):
                self._write(text, REGULAR, _SIZE, _LEFT, _GRAY)
                self._y -= _SIZE * _LINE
        self._y -= 4 * MM
        self._heads()

    def line(self, line: ClientLine) -> None:
        """Write one client; a row is never torn."""
        cells = [
            self._cell(text, MEDIUM if place == 0 else REGULAR, _COLUMNS[place] - _GAP)
            for place, text in enumerate(line.cells)
        ]
        height = max(map(len, cells)) * _SIZE * _LINE
        if self._y - height - _ABOVE < _BOTTOM:
            self._turn()
        self._y -= _ABOVE
        for place, texts in enumerate(cells):
            self._column(texts, place, MEDIUM if place in {0, 4} else REGULAR)
        self._y -= height + _UNDER
        self._rule()

    def finish(self) -> int:
        """End the last page and return how many there are."""
        if self._is_lacking:
            self._y -= 3 * MM
            for text in self._lines(self._sheet.lacking, REGULAR, _SMALL, _WIDTH):
                self._write(text, REGULAR, _SMALL, _LEFT, _GRAY)
                self._y -= _SMALL * _LINE
        self._foot()
        self._canvas.showPage()
        return self._number

    def _heads(self) -> None:
        heads = [
            tuple(self._lines(text, SEMIBOLD, _SMALL, _COLUMNS[place] - _GAP))
            for place, text in enumerate(self._sheet.heads)
        ]
        for place, texts in enumerate(heads):
            self._column(texts, place, SEMIBOLD, _SMALL)
        self._y -= max(map(len, heads)) * _SMALL * _LINE + 1 * MM
        self._rule()

    def _column(self, texts: Sequence[str], place: int, font: str, size: float = _SIZE) -> None:
        left = _LEFT + sum(_COLUMNS[:place])
        top = self._y
        for text in texts:
            if place in _RIGHT:
                self._canvas.setFillGray(0)
                self._canvas.setFont(font, size)
                right = left + _COLUMNS[place] - (_GAP if place + 1 < len(_COLUMNS) else 0)
                self._canvas.drawRightString(right, top - size * CAP_HEIGHT, text)
            else:
                self._write(text, font, size, left, 0, top)
            top -= size * _LINE

    def _cell(self, text: str, font: str, width: float) -> tuple[str, ...]:
        lines = list(islice(self._lines(text, font, _SIZE, width), _MOST_LINES + 1))
        if len(lines) > _MOST_LINES:
            [*lines, _more] = lines
            short = f"{lines[-1]}…"
            lines[-1] = next(islice(self._lines(short, font, _SIZE, width), 1), short)
            if not lines[-1].endswith("…"):
                lines[-1] = f"{lines[-1][:-1]}…"
        return tuple(lines)

    def _lines(self, text: str, font: str, size: float, width: float) -> Iterator[str]:
        shown, lacks = visible(" ".join(text.split()))
        self._is_lacking = self._is_lacking or lacks
        yield from wrapped(shown, font, size, width) if shown.strip() else ()

    def _turn(self) -> None:
        self._foot()
        self._canvas.showPage()
        self._number, self._y = self._number + 1, A4[1] * MM - _TOP
        self._heads()

    def _foot(self) -> None:
        self._canvas.setFillGray(_GRAY)
        self._canvas.setFont(REGULAR, _SMALL)
        foot = self._sheet.page.format(number=self._number)
        self._canvas.drawRightString(_LEFT + _WIDTH, _BOTTOM - 8 * MM, foot)
        head = visible(self._sheet.heading)[0]
        if self._number > 1:
            self._canvas.drawString(
                _LEFT, _BOTTOM - 8 * MM, next(iter(wrapped(head, REGULAR, _SMALL, _WIDTH / 2)), "")
            )

    def _rule(self) -> None:
        self._canvas.setStrokeGray(_HAIRLINE)
        self._canvas.setLineWidth(0.5)
        self._canvas.line(_LEFT, self._y, _LEFT + _WIDTH, self._y)

    def _write(
        self, text: str, font: str, size: float, left: float, gray: float = 0.0, top: float | None = None
    ) -> None:
        self._canvas.setFillGray(gray)
        self._canvas.setFont(font, size)
        self._canvas.drawString(left, (self._y if top is None else top) - size * CAP_HEIGHT, text)
