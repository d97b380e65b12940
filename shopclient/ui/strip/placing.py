"""Where a small window may stand: where it was left, but never where no screen is."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize

_GAP = 24  # pixels to the edge of the screen, where nobody has chosen a place yet


def kept_place(text: str) -> QPoint | None:
    """Return the place that *text* says, as ``written_place`` wrote it; None if it says none."""
    try:
        left, top = (int(part) for part in text.split(","))
    except ValueError:
        return None
    return QPoint(left, top)


def written_place(place: QPoint) -> str:
    """Return *place* as it is kept."""
    return f"{place.x()},{place.y()}"


def placed(wanted: QPoint | None, size: QSize, screens: Sequence[QRect]) -> QPoint:
    """Return the place nearest to *wanted* where a window of *size* is seen whole, on one of *screens*.

    Without a wish it is the lower right of the first screen: the sums of most programs stand higher.
    """
    first = screens[0]
    if wanted is None:
        corner = first.bottomRight() - QPoint(size.width() + _GAP, size.height() + _GAP)
        return _inside(corner, size, first)
    window = QRect(wanted, size)
    return _inside(wanted, size, max(screens, key=lambda screen: _common(screen, window)))


def _common(screen: QRect, window: QRect) -> int:
    both = screen.intersected(window)
    return both.width() * both.height()


def _inside(place: QPoint, size: QSize, screen: QRect) -> QPoint:
    left = min(place.x(), screen.right() + 1 - size.width())
    top = min(place.y(), screen.bottom() + 1 - size.height())
    return QPoint(max(left, screen.left()), max(top, screen.top()))
