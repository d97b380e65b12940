"""The ready designs of a card: inks and a vector ornament.

No pictures and no transparency: every printer can do them, in any size.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from shopclient.printing.measures import MM, Box
from shopclient.printing.ornaments import Ink, draw_area, draw_rosette, draw_shade

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

Part = Literal["shop", "kind", "holder", "line", "number"]


def _ink(hexadecimal: str) -> Ink:
    red, green, blue = bytes.fromhex(hexadecimal)
    return red / 255, green / 255, blue / 255


@dataclass(frozen=True)
class Design:
    """The looks of one card.

    *draw_art* paints an area, the card with its bleed; the card's left bottom corner is at 0, 0.
    """

    inks: Mapping[Part, Ink]
    draw_art: Callable[["Canvas", Box], None]


def _draw_simple(canvas: "Canvas", area: Box) -> None:
    draw_area(canvas, area, _ink("ffffff"))
    _draw_corner(canvas, area, _ink("c4dbd0"))


def _draw_gold(canvas: "Canvas", area: Box) -> None:
    draw_shade(canvas, area, _ink("17493f"), _ink("0a2826"))
    _draw_corner(canvas, area, _ink("5c7650"))


def _draw_corner(canvas: "Canvas", area: Box, ink: Ink) -> None:
    """Let a rosette rise over the right top corner, as large as the bar code below leaves it."""
    width, height = area.width + 2 * area.x, area.height + 2 * area.y
    draw_rosette(canvas, (width - 7 * MM, height - 6 * MM), height - 30 * MM, ink)


_BLACK: Ink = (0, 0, 0)

#: The designs by name, as a kind of card keeps it.
DESIGNS: Mapping[str, Design] = MappingProxyType(
    {
        "simple": Design(
            {
                "shop": _ink("16202c"),
                "kind": _ink("2b6b57"),
                "holder": _ink("16202c"),
                "line": _ink("5b6774"),
                "number": _BLACK,
            },
            _draw_simple,
        ),
        "gold": Design(
            {
                "shop": _ink("ecd5a0"),
                "kind": _ink("ddb866"),
                "holder": _ink("faf6ea"),
                "line": _ink("c3d2c9"),
                "number": _BLACK,
            },
            _draw_gold,
        ),
    }
)
