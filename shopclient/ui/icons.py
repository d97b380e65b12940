"""Outline icons in any colour and size."""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from shopclient import paths

_STROKES = ((12, 3.0), (16, 2.0), (10_000, 1.75))  # up to this size in pixels, this stroke


def pixmap(name: str, size: int, colour: str, ratio: float = 1.0, *, scale: int = 100) -> QPixmap:
    """Return the icon *name*, *size* logical pixels square, at a device pixel *ratio*.

    *scale* is the text size in percent that *size* contains: the stroke follows the size without it.

    Raises:
        FileNotFoundError: There is no such icon in ``resources/icons``.
    """
    unscaled = size * 100 / scale
    stroke = next(stroke for limit, stroke in _STROKES if unscaled <= limit)
    return _rendered(name, size, colour, ratio, stroke)


def icon(name: str, size: int, colour: str) -> QIcon:
    """Return the icon for places that take a QIcon, sharp on plain and on dense screens."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(pixmap(name, size, colour, ratio))
    return made


@lru_cache(maxsize=1024)
def _rendered(name: str, size: int, colour: str, ratio: float, stroke: float) -> QPixmap:
    side = round(size * ratio)
    drawing = QSvgRenderer(QByteArray(_tinted(name, colour, stroke).encode()))
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawing.render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def _tinted(name: str, colour: str, stroke: float) -> str:
    source = _source(name).replace("currentColor", colour)
    return source.replace('stroke-width="2"', f'stroke-width="{stroke}"')


@cache
def _source(name: str) -> str:
    return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
