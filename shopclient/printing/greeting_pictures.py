"""Pictures for the front of a greeting card: areas and curves only, sharp on every printer."""

import math
from collections.abc import Callable
from random import Random
from typing import TYPE_CHECKING, Final

from shopclient.printing.measures import Box
from shopclient.printing.ornaments import Ink, draw_area

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_CREAM: Final[Ink] = (0.992, 0.976, 0.945)
_NIGHT: Final[Ink] = (0.114, 0.196, 0.325)
_MIST: Final[Ink] = (0.945, 0.953, 0.957)
_GREEN: Final[Ink] = (0.337, 0.522, 0.384)
_RED: Final[Ink] = (0.831, 0.310, 0.298)
_ROSE: Final[Ink] = (0.925, 0.541, 0.545)
_GOLD: Final[Ink] = (0.925, 0.706, 0.318)
_BLUE: Final[Ink] = (0.290, 0.522, 0.729)
_PLUM: Final[Ink] = (0.565, 0.412, 0.647)
_GRAY: Final[Ink] = (0.478, 0.525, 0.561)
_WHITE: Final[Ink] = (1.0, 1.0, 1.0)
_BRIGHT: Final = (_RED, _GOLD, _BLUE, _PLUM, _ROSE)
_SEED: Final = 19  # the same picture each time


def draw_picture(canvas: "Canvas", name: str, area: Box) -> None:
    """Fill *area* with the picture *name*, one of ``PICTURES``."""
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(area.x, area.y, area.width, area.height)
    canvas.clipPath(path, stroke=0)
    _PAINTERS[name](canvas, area)
    canvas.restoreState()


def is_dark(name: str) -> bool:
    """Return whether words on the picture must be light."""
    return name in {"snow", "stars"}


def _flowers(canvas: "Canvas", area: Box) -> None:
    draw_area(canvas, area, _CREAM)
    foot = area.x + area.width / 2, area.y + area.height * 0.06
    heads = (
        *((0.26, 0.44, 0.085, _ROSE), (0.74, 0.46, 0.085, _GOLD), (0.40, 0.60, 0.095, _RED)),
        *((0.61, 0.63, 0.09, _PLUM), (0.5, 0.42, 0.1, _ROSE)),
    )
    canvas.setLineCap(1)
    for across, up, _size, _ink in heads:
        _stem(canvas, foot, (area.x + area.width * across, area.y + area.height * up * 0.82))
    for across, up, size, ink in heads:
        centre = area.x + area.width * across, area.y + area.height * up * 0.82
        _flower(canvas, centre, area.width * size * 1.35, ink)
    _ribbon(canvas, (foot[0], area.y + area.height * 0.115), area.width * 0.09)


def _stem(canvas: "Canvas", foot: tuple[float, float], head: tuple[float, float]) -> None:
    canvas.setStrokeColorRGB(*_GREEN)
    canvas.setLineWidth(1.6)
    bend = foot[0] + (head[0] - foot[0]) * 0.15, foot[1] + (head[1] - foot[1]) * 0.6
    canvas.bezier(*foot, *bend, *bend, *head)
    middle = (foot[0] + bend[0] + head[0]) / 3, (foot[1] + bend[1] + head[1]) / 3
    side = 1 if head[0] >= foot[0] else -1
    _leaf(canvas, middle, 18 * side, 20)


def _leaf(canvas: "Canvas", foot: tuple[float, float], across: float, up: float) -> None:
    canvas.setFillColorRGB(*_GREEN)
    path = canvas.beginPath()
    tip = foot[0] + across, foot[1] + up
    path.moveTo(*foot)
    path.curveTo(foot[0] + across * 0.2, foot[1] + up * 0.8, tip[0] - across * 0.4, tip[1], *tip)
    path.curveTo(tip[0], tip[1] - up * 0.5, foot[0] + across * 0.7, foot[1], *foot)
    canvas.drawPath(path, stroke=0, fill=1)


def _flower(canvas: "Canvas", centre: tuple[float, float], radius: float, ink: Ink) -> None:
    canvas.saveState()
    canvas.translate(*centre)
    for shade, size in ((0.0, 1.0), (0.25, 0.72)):
        red, green, blue = (part + (1 - part) * shade for part in ink)
        canvas.setFillColorRGB(red, green, blue)
        for petal in range(8):
            canvas.saveState()
            canvas.rotate(45 * petal + 90 * shade)
            canvas.ellipse(-radius * 0.24 * size, radius * 0.15, radius * 0.24 * size, radius * size, 0, 1)
            canvas.restoreState()
    canvas.setFillColorRGB(*(_GOLD if ink != _GOLD else _RED))
    canvas.circle(0, 0, radius * 0.26, stroke=0, fill=1)
    canvas.restoreState()


def _ribbon(canvas: "Canvas", knot: tuple[float, float], size: float) -> None:
    canvas.setFillColorRGB(*_RED)
    x, y = knot
    for side in (-1, 1):
        path = canvas.beginPath()
        path.moveTo(x, y)
        path.curveTo(x + side * size, y + size * 0.9, x + side * size * 1.5, y + size * 0.1, x, y)
        path.moveTo(x, y)
        path.lineTo(x + side * size * 0.75, y - size * 0.95)
        path.lineTo(x + side * size * 0.25, y - size * 0.95)
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)
    canvas.circle(x, y, size * 0.2, stroke=0, fill=1)


def _balloons(canvas: "Canvas", area: Box) -> None:
    draw_area(canvas, area, (0.929, 0.957, 0.980))
    mix = Random(_SEED)  # noqa: S311  # a picture, no secret
    for _ in range(60):  # none where the words stand
        canvas.setFillColorRGB(*mix.choice(_BRIGHT))
        x, y = area.x + mix.random() * area.width, area.y + mix.random() * area.height * 0.78
        canvas.circle(x, y, 0.8 + mix.random() * 1.4, stroke=0, fill=1)
    knot = area.x + area.width * 0.5, area.y + area.height * 0.05
    places = ((0.30, 0.40), (0.70, 0.42), (0.5, 0.50), (0.39, 0.27), (0.63, 0.26))
    for (across, up), ink in zip(places, _BRIGHT, strict=True):
        centre = area.x + area.width * across, area.y + area.height * up
        _balloon(canvas, centre, knot, area.width * 0.115, ink)


def _balloon(
    canvas: "Canvas", centre: tuple[float, float], knot: tuple[float, float], radius: float, ink: Ink
) -> None:
    x, y = centre
    foot = y - radius * 1.28
    canvas.setStrokeColorRGB(*_GRAY)
    canvas.setLineWidth(0.7)
    canvas.bezier(x, foot, x, foot - radius, knot[0] + (x - knot[0]) * 0.3, knot[1] + radius, *knot)
    canvas.setFillColorRGB(*ink)
    canvas.ellipse(x - radius, y - radius * 1.22, x + radius, y + radius * 1.18, stroke=0, fill=1)
    path = canvas.beginPath()
    path.moveTo(x, foot + radius * 0.12)
    path.lineTo(x - radius * 0.13, foot - radius * 0.06)
    path.lineTo(x + radius * 0.13, foot - radius * 0.06)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.setFillColorRGB(*(part + (1 - part) * 0.45 for part in ink))
    canvas.ellipse(x - radius * 0.6, y + radius * 0.25, x - radius * 0.28, y + radius * 0.8, stroke=0, fill=1)


def _snow(canvas: "Canvas", area: Box) -> None:
    draw_area(canvas, area, _NIGHT)
    mix = Random(_SEED)  # noqa: S311  # a picture, no secret
    canvas.setFillColorRGB(0.90, 0.93, 0.97)
    for _ in range(110):  # none where the words stand
        x, y = area.x + mix.random() * area.width, area.y + mix.random() * area.height * 0.78
        canvas.circle(x, y, 0.4 + mix.random() * 1.3, stroke=0, fill=1)
    canvas.ellipse(area.x - area.width * 0.3, area.y - area.height * 0.2, area.x + area.width * 0.9,
                   area.y + area.height * 0.1, stroke=0, fill=1)  # fmt: skip
    canvas.setFillColorRGB(1, 1, 1)
    canvas.ellipse(area.x + area.width * 0.2, area.y - area.height * 0.22, area.x + area.width * 1.5,
                   area.y + area.height * 0.08, stroke=0, fill=1)  # fmt: skip
    _tree(canvas, (area.x + area.width * 0.5, area.y + area.height * 0.06), area.height * 0.46)


def _tree(canvas: "Canvas", foot: tuple[float, float], height: float) -> None:
    x, y = foot
    canvas.setFillColorRGB(0.42, 0.30, 0.22)
    canvas.rect(x - height * 0.035, y, height * 0.07, height * 0.14, stroke=0, fill=1)
    for step, shade in ((0, 0.9), (1, 1.0), (2, 1.12)):
        canvas.setFillColorRGB(*(min(1.0, part * shade) for part in (0.18, 0.42, 0.32)))
        base, half = y + height * (0.1 + 0.24 * step), height * (0.34 - 0.085 * step)
        path = canvas.beginPath()
        path.moveTo(x - half, base)
        path.curveTo(
            x - half * 0.3, base + height * 0.05, x + half * 0.3, base + height * 0.05, x + half, base
        )
        path.lineTo(x, base + height * 0.40)
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)
    mix = Random(_SEED)  # noqa: S311  # a picture, no secret
    for step in range(3):
        for side in (-0.5, 0.0, 0.5):
            canvas.setFillColorRGB(*mix.choice((_RED, _GOLD, _ROSE)))
            reach = height * (0.30 - 0.085 * step) * side
            up = y + height * (0.17 + 0.24 * step + 0.05 * (0.5 - abs(side)))
            canvas.circle(x + reach, up, height * 0.018, stroke=0, fill=1)
    canvas.setFillColorRGB(*_GOLD)
    _star(canvas, (x, y + height * 0.98), height * 0.06)


def _stars(canvas: "Canvas", area: Box) -> None:
    draw_area(canvas, area, (0.353, 0.153, 0.220))
    mix = Random(_SEED)  # noqa: S311  # a picture, no secret
    for burst, (across, up, reach) in enumerate(((0.3, 0.3, 0.2), (0.68, 0.42, 0.26), (0.42, 0.55, 0.16))):
        centre = area.x + area.width * across, area.y + area.height * up
        ink = (_GOLD, _ROSE, _WHITE)[burst]
        canvas.setStrokeColorRGB(*ink)
        canvas.setFillColorRGB(*ink)
        canvas.setLineWidth(0.9)
        for ray in range(20):
            angle = 2 * math.pi * ray / 20
            length = area.width * reach * (0.78 + 0.22 * (ray % 2))
            dx, dy = math.cos(angle), math.sin(angle)
            canvas.line(centre[0] + dx * length * 0.3, centre[1] + dy * length * 0.3,
                        centre[0] + dx * length * 0.9, centre[1] + dy * length * 0.9)  # fmt: skip
            canvas.circle(centre[0] + dx * length, centre[1] + dy * length, 1.5, stroke=0, fill=1)
    canvas.setFillColorRGB(*_GOLD)
    for _ in range(26):
        place = area.x + mix.random() * area.width, area.y + mix.random() * area.height * 0.78
        _star(canvas, place, 1.5 + mix.random() * 3)


def _star(canvas: "Canvas", centre: tuple[float, float], radius: float) -> None:
    path = canvas.beginPath()
    for point in range(10):
        reach = radius if point % 2 == 0 else radius * 0.42
        angle = math.pi / 2 + math.pi * point / 5
        place = centre[0] + reach * math.cos(angle), centre[1] + reach * math.sin(angle)
        (path.lineTo if point else path.moveTo)(*place)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def _sprig(canvas: "Canvas", area: Box) -> None:
    """Draw one quiet branch: for days of memory."""
    draw_area(canvas, area, _MIST)
    foot = area.x + area.width * 0.34, area.y + area.height * 0.10
    tip = area.x + area.width * 0.68, area.y + area.height * 0.50
    canvas.setStrokeColorRGB(*_GRAY)
    canvas.setLineWidth(1.4)
    bend = area.x + area.width * 0.38, area.y + area.height * 0.36
    canvas.bezier(*foot, *bend, *bend, *tip)
    canvas.setFillColorRGB(*_GRAY)
    for step in range(1, 8):
        share = step / 8
        x = (1 - share) ** 2 * foot[0] + 2 * share * (1 - share) * bend[0] + share**2 * tip[0]
        y = (1 - share) ** 2 * foot[1] + 2 * share * (1 - share) * bend[1] + share**2 * tip[1]
        size = area.width * 0.085 * (1 - share * 0.4)
        for side in (-1, 1):
            canvas.saveState()
            canvas.translate(x, y)
            canvas.rotate(-30 - side * 52 + 18 * (1 - share))
            canvas.ellipse(-size * 0.17, 0, size * 0.17, size, stroke=0, fill=1)
            canvas.restoreState()


_PAINTERS: Final[dict[str, Callable[["Canvas", Box], None]]] = {
    "flowers": _flowers,
    "balloons": _balloons,
    "stars": _stars,
    "snow": _snow,
    "sprig": _sprig,
}

#: The pictures there are.
PICTURES: Final = tuple(_PAINTERS)
