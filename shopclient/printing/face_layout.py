"""Where everything on a card's face goes, in points from the card's left bottom corner.

Nothing is drawn here, so that tests measure the very places that are drawn.
"""

from dataclasses import dataclass, replace

from shopclient.domain.card_numbers import grouped
from shopclient.printing.card_face import CardFace
from shopclient.printing.designs import Part
from shopclient.printing.fonts import CAP_HEIGHT, DEEPEST, MEDIUM, REGULAR, SEMIBOLD, TALLEST, text_width
from shopclient.printing.measures import DOT, MM, Box, Pair
from shopclient.printing.symbols import EAN13_MODULES, QUIET_LEFT, QUIET_RIGHT
from shopclient.printing.text_fit import Fitted, Style, fit

#: The module of our bar codes, 0.33867 mm: a whole number of dots at 300 and at 600 dpi.
MODULE = 4 * DOT
#: Nothing that matters comes nearer to the cut than this.
SAFE = 3 * MM

_MARGIN = 5.5 * MM
_PLATE_MARGIN = 4 * MM
_BAR_HEIGHT = 12 * MM
_PLATE_TOP = 1.75 * MM
_PLATE_BOTTOM = 1.6 * MM
_NUMBER_GAP = 1.1 * MM
_GUTTER = 2.5 * MM
# Room from the capitals of a line to the baseline of the one above it, in points.
_LINE_GAP = 3.9
_HOLDER_GAP = 6.6
_KIND_GAP = 6.0
# The right top belongs to the ornament: a long name of a shop wraps before it.
_ART_WIDTH = 30 * MM

# The bars are moved right by less than a dot to meet the printer's grid: the plate has room for it.
_PLATE_WIDTH = (QUIET_LEFT + EAN13_MODULES + QUIET_RIGHT) * MODULE + DOT

_SHOP = Style(SEMIBOLD, largest=15, wrap_below=11.5, smallest=8.5, most_lines=2, leading=1.2, tracking=-0.01)
_KIND = Style(
    SEMIBOLD,
    largest=6.75,
    wrap_below=5.75,
    smallest=5.5,
    most_lines=2,
    leading=1.3,
    tracking=0.12,
    capitals=True,
)
_HOLDER = Style(MEDIUM, largest=10.5, wrap_below=9, smallest=7, most_lines=3, leading=1.18)
_LINE = Style(REGULAR, largest=6.5, wrap_below=5.5, smallest=5.5, most_lines=1, leading=1.3)
_MOST_ROWS = 4
_NUMBER = Style(MEDIUM, largest=8, wrap_below=6, smallest=6, most_lines=1, tracking=0.09)


@dataclass(frozen=True)
class TextLine:
    """One line of text on its baseline; sizes and tracking in points."""

    part: Part
    text: str
    font: str
    size: float
    tracking: float
    x: float
    y: float

    @property
    def box(self) -> Box:
        """What the ink of the line may cover, whatever its letters are."""
        width = text_width(self.text, self.font, self.size, self.tracking)
        return Box(self.x, self.y - DEEPEST * self.size, width, (TALLEST + DEEPEST) * self.size)


@dataclass(frozen=True)
class FaceLayout:
    """The places of one face: *fixed* lines recur on every card of a batch, *own* ones do not."""

    fixed: tuple[TextLine, ...]
    own: tuple[TextLine, ...]
    plate: Box
    bars: Box


def lay_out(face: CardFace, size: Pair) -> FaceLayout:
    """Return the places on a card of *size*, its width and height in points.

    The shop stands at the top, the bar code at the right bottom, and beside it, from the bottom up:
    the small lines, the holder, the kind.
    """
    width, height = size
    plate, bars = _symbol(width)
    number = _number(face.number, bars)
    column = _Column(plate.x - _GUTTER - _MARGIN, number.y)
    small = _put_lines(column, face.lines)
    holder = column.put("holder", face.holder or "", _HOLDER, _HOLDER_GAP)
    kind = column.put("kind", face.kind_name, _KIND, _KIND_GAP)
    shop = fit(face.shop_name, _SHOP, width - _MARGIN - _ART_WIDTH)
    top = _place("shop", shop, _SHOP, height - _MARGIN - CAP_HEIGHT * shop.size)
    fixed = (*top, *kind, *small)
    return FaceLayout(fixed, (*holder, number), plate, bars)


class _Column:
    """Text that grows upwards from a floor, which rises with each block."""

    def __init__(self, width: float, floor: float) -> None:
        self.width = width
        self._floor = floor
        self._empty = True

    def put(self, part: Part, text: str, style: Style, gap: float) -> list[TextLine]:
        """Place *text* above what stands already, *gap* between its last baseline and the capitals below."""
        fitted = fit(text, style, self.width)
        if not fitted.lines:
            return []
        last = self._floor if self._empty else self._floor + gap
        first = last + style.leading * fitted.size * (len(fitted.lines) - 1)
        self._floor = first + CAP_HEIGHT * fitted.size
        self._empty = False
        return _place(part, fitted, style, first)


def _put_lines(column: _Column, lines: tuple[str, ...]) -> list[TextLine]:
    """Place the small lines in one size, which is that of the longest; few lines may take two rows each."""
    style = replace(_LINE, most_lines=max(1, _MOST_ROWS - len(lines)))
    size = min((fit(line, style, column.width).size for line in lines), default=style.largest)
    style = replace(style, largest=size, wrap_below=size)
    return [placed for line in reversed(lines) for placed in column.put("line", line, style, _LINE_GAP)]


def _symbol(width: float) -> tuple[Box, Box]:
    """Return the white plate and, within it, the bars."""
    caption = _PLATE_BOTTOM + CAP_HEIGHT * _NUMBER.largest + _NUMBER_GAP
    x = width - _PLATE_MARGIN - _PLATE_WIDTH
    plate = Box(x, _PLATE_MARGIN, _PLATE_WIDTH, caption + _BAR_HEIGHT + _PLATE_TOP)
    bars = Box(x + QUIET_LEFT * MODULE, _PLATE_MARGIN + caption, EAN13_MODULES * MODULE, _BAR_HEIGHT)
    return plate, bars


def _number(number: str, bars: Box) -> TextLine:
    """Centre the number under the bars, grouped for reading aloud."""
    fitted = fit(grouped(number), _NUMBER, bars.width)
    tracking = _NUMBER.tracking * fitted.size
    [text] = fitted.lines
    x = bars.x + (bars.width - text_width(text, _NUMBER.font, fitted.size, tracking)) / 2
    return TextLine("number", text, _NUMBER.font, fitted.size, tracking, x, _PLATE_MARGIN + _PLATE_BOTTOM)


def _place(part: Part, fitted: Fitted, style: Style, first: float) -> list[TextLine]:
    """Place the lines at the left margin, the first one on the baseline *first*."""
    size = fitted.size
    return [
        TextLine(
            part, text, style.font, size, style.tracking * size, _MARGIN, first - row * style.leading * size
        )
        for row, text in enumerate(fitted.lines)
    ]
