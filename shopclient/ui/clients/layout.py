"""How pages of the client file are laid out: rows and columns with gaps, columns that fold."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from shopclient.ui.theme import theme

_NEARLY_ALL = 1000  # of the width, before the room at both sides gets any


def row(*parts: QWidget | int, gap: int = 8) -> QHBoxLayout:
    """Return a row of widgets *gap* (pixels at 100 %) apart; a number is a stretch."""
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme().px(gap))
    _fill(line, parts)
    return line


def column(*parts: QWidget | int, gap: int = 8) -> QVBoxLayout:
    """Return a column of widgets *gap* (pixels at 100 %) apart; a number is a stretch."""
    line = QVBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme().px(gap))
    _fill(line, parts)
    return line


def centred(part: QWidget, most: int) -> QHBoxLayout:
    """Return a row with *part* in its middle, up to *most* (pixels at 100 %) wide."""
    part.setMaximumWidth(theme().px(most))
    line = row(1, part, 1)
    line.setStretchFactor(part, _NEARLY_ALL)
    return line


def clear(layout: QBoxLayout) -> None:
    """Take everything out of a layout, and let it go."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            return
        if widget := item.widget():
            # Hidden at once: until the event loop deletes it, it would stay where it was.
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner := item.layout(), QBoxLayout):
            clear(inner)


def _fill(line: QBoxLayout, parts: Sequence[QWidget | int]) -> None:
    for part in parts:
        if isinstance(part, int):
            line.addStretch(part)
        else:
            line.addWidget(part)


class Columns(QWidget):
    """Columns side by side, one below the other where *least* (pixels at 100 %) does not fit.

    *shares* tells how the width is divided.
    """

    def __init__(
        self, columns: Sequence[QWidget], shares: Sequence[int], *, least: int, gap: int = 16
    ) -> None:
        super().__init__()
        self._least = least
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme().px(gap))
        for part, share in zip(columns, shares, strict=True):
            self._line.addWidget(part, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        folded = event.size().width() < theme().px(self._least)
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._line.setDirection(down if folded else right)

    def minimumSizeHint(self) -> QSize:
        # As narrow as the widest column, since they fold.
        parts = [self._line.itemAt(index) for index in range(self._line.count())]
        widest = max(part.minimumSize().width() for part in parts if part is not None)
        return QSize(widest, super().minimumSizeHint().height())
