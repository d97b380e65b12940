"""Ornaments as lines and areas only: drawn once a file, sharp in any size, kind to every printer."""

import math
from functools import lru_cache
from typing import TYPE_CHECKING

from shopclient.printing.measures import Box, Pair

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

#: Red, green and blue, 0 to 1.
Ink = tuple[float, float, float]

_LINE = 0.3  # points; thinner lines break up on laser printers
_PETALS = 12
_SEGMENTS = 6 * _PETALS
_SHADES = 48


def draw_area(canvas: "Canvas", area: Box, ink: Ink) -> None:
    """Fill *area* evenly."""
    canvas.setFillColorRGB(*ink)
    canvas.rect(area.x, area.y, area.width, area.height, stroke=0, fill=1)


def draw_shade(canvas: "Canvas", area: Box, light: Ink, dark: Ink) -> None:
    """Darken *area* from left to right in steps too small to see; reportlab's forms hold no gradient.

    Each step is painted to the far edge, over the one before: no seam can show between two steps.
    """
    for step in range(_SHADES):
        share = step / (_SHADES - 1)
        red, green, blue = (a + (b - a) * share for a, b in zip(light, dark, strict=True))
        x = area.width * step / _SHADES
        draw_area(canvas, Box(area.x + x, area.y, area.width - x, area.height), (red, green, blue))


def draw_rosette(canvas: "Canvas", centre: Pair, radius: float, ink: Ink) -> None:
    """Draw the lace of share certificates around *centre*: bands of waves that run through each other."""
    canvas.setStrokeColorRGB(*ink)
    canvas.setLineWidth(_LINE)
    canvas.addLiteral(_rosette(centre, radius))


@lru_cache(maxsize=16)
def _rosette(centre: Pair, radius: float) -> str:
    """Return the operators of a rosette; kept, for a preview draws the same one at each keystroke."""
    return "\n".join(
        _wave(centre, middle * radius, swing * radius, 2 * math.pi * wave / waves)
        for middle, swing, waves in ((0.86, 0.14, 10), (0.58, 0.16, 10), (0.28, 0.14, 6))
        for wave in range(waves)
    )


def _wave(centre: Pair, middle: float, swing: float, phase: float) -> str:
    """Return one closed wave around a circle, as Bezier curves through exact points and tangents."""
    third = 2 * math.pi / _SEGMENTS / 3
    x, y, dx, dy = _wave_point(centre, middle, swing, phase, 0.0)
    path = [f"{x:.2f} {y:.2f} m"]
    for segment in range(1, _SEGMENTS + 1):
        x2, y2, dx2, dy2 = _wave_point(centre, middle, swing, phase, segment * 3 * third)
        path.append(
            f"{x + dx * third:.2f} {y + dy * third:.2f} {x2 - dx2 * third:.2f} {y2 - dy2 * third:.2f}"
            f" {x2:.2f} {y2:.2f} c"
        )
        x, y, dx, dy = x2, y2, dx2, dy2
    return "\n".join([*path, "s"])


def _wave_point(
    centre: Pair, middle: float, swing: float, phase: float, angle: float
) -> tuple[float, float, float, float]:
    """Return a point of the wave and its derivative by the angle."""
    radius = middle + swing * math.sin(_PETALS * angle + phase)
    slope = swing * _PETALS * math.cos(_PETALS * angle + phase)
    cos, sin = math.cos(angle), math.sin(angle)
    return (
        centre[0] + radius * cos,
        centre[1] + radius * sin,
        slope * cos - radius * sin,
        slope * sin + radius * cos,
    )
