"""Draws one face of a card in real size."""

from functools import cache
from typing import TYPE_CHECKING

from shopclient.printing.card_face import CardFace
from shopclient.printing.designs import DESIGNS, Design
from shopclient.printing.face_layout import MODULE, FaceLayout, TextLine, lay_out
from shopclient.printing.measures import MM, Box, Pair, on_grid
from shopclient.printing.symbols import ean13_bars

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_PLATE_RADIUS = 1.4 * MM
# Each bar gives this up on both sides: a printer that rounds outwards then meets the grid, not the next dot.
_INSET = 0.005 * MM


class FacePainter:
    """Draws faces of one size on one canvas; art that recurs is kept in the file once."""

    def __init__(self, canvas: "Canvas", card: Pair, bleed: Pair) -> None:
        """Prepare for cards of this size with this bleed, both (across, down) in mm."""
        self._canvas = canvas
        self._width, self._height = card[0] * MM, card[1] * MM
        across, down = bleed[0] * MM, bleed[1] * MM
        self._area = Box(-across, -down, self._width + 2 * across, self._height + 2 * down)
        self._forms: dict[tuple[str, tuple[TextLine, ...]], str] = {}

    def draw(self, face: CardFace, x: float, y: float) -> None:
        """Draw *face* with the card's left bottom corner at *x*, *y* in points.

        Raises:
            ValueError: The number is no EAN-13.
        """
        layout = lay_out(face, (self._width, self._height))
        bars = ean13_bars(face.number)
        form = self._form(face.design, layout)
        canvas = self._canvas
        canvas.saveState()
        canvas.translate(x, y)
        canvas.doForm(form)
        canvas.restoreState()
        _draw_text(canvas, DESIGNS[face.design], layout.own, x, y)
        _draw_bars(canvas, bars, layout.bars, x, y)

    def _form(self, design: str, layout: FaceLayout) -> str:
        """Return the name of the form with all that other cards share, drawn at its first use."""
        art = f"art-{design}"
        if not self._canvas.hasForm(art):
            self._begin_form(art)
            self._draw_art(DESIGNS[design], layout.plate)
            self._canvas.endForm()
        key = design, layout.fixed
        if key not in self._forms:
            self._forms[key] = f"face-{len(self._forms)}"
            self._begin_form(self._forms[key])
            self._canvas.doForm(art)
            _draw_text(self._canvas, DESIGNS[design], layout.fixed, 0, 0)
            self._canvas.endForm()
        return self._forms[key]

    def _begin_form(self, name: str) -> None:
        area = self._area
        self._canvas.beginForm(name, area.x, area.y, area.x + area.width, area.y + area.height)

    def _draw_art(self, design: Design, plate: Box) -> None:
        design.draw_art(self._canvas, self._area)
        self._canvas.setFillGray(1)
        self._canvas.roundRect(plate.x, plate.y, plate.width, plate.height, _PLATE_RADIUS, stroke=0, fill=1)


def _draw_text(canvas: "Canvas", design: Design, lines: tuple[TextLine, ...], x: float, y: float) -> None:
    for line in lines:
        ink = design.inks[line.part]
        if any(ink):
            canvas.setFillColorRGB(*ink)
        else:
            canvas.setFillGray(0)
        canvas.setFont(line.font, line.size)
        canvas.drawString(x + line.x, y + line.y, line.text, charSpace=line.tracking)


def _draw_bars(canvas: "Canvas", bars: list[tuple[int, int]], box: Box, x: float, y: float) -> None:
    """Fill one rectangle a bar, on the 1/300-inch grid of the page, in pure black.

    Source:
        cards.md 4: drawn so, poppler and Ghostscript give every bar its exact width at 300 dpi.
    """
    canvas.saveState()
    canvas.translate(on_grid(x + box.x), on_grid(y + box.y))
    canvas.setFillGray(0)
    canvas.addLiteral("\n".join(_bar(start, width, box.height) for start, width in bars))
    canvas.restoreState()


@cache
def _bar(start: int, width: int, height: float) -> str:
    """Return the operators of one bar; equal texts from card to card also pack well."""
    x, across = start * MODULE + _INSET, width * MODULE - 2 * _INSET
    return f"{x:.4f} 0 {across:.4f} {height:.4f} re f"
