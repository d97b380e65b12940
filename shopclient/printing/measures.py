"""Lengths on paper: points, millimetres, the dots of a printer; rectangles."""

from dataclasses import dataclass

#: Points in a millimetre, and in one dot of a 300-dpi head.
MM = 72 / 25.4
DOT = 72 / 300

#: A width and a height, or two offsets: across, down. The unit is said where it is used.
Pair = tuple[float, float]


@dataclass(frozen=True)
class Box:
    """A rectangle in points; *x* and *y* are its left bottom corner."""

    x: float
    y: float
    width: float
    height: float


def on_grid(place: float) -> float:
    """Return the first place from *place* on, in points, that lies between two dots of a 300-dpi head."""
    return -(-place // DOT) * DOT
