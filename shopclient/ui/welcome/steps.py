"""How far one has come: a dot a page."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.widgets.painted import Painted, draw_box

_DOT, _LONG, _GAP = 8, 22, 8


class Steps(Painted):
    """Dots, the present one long."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._step = count, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_step(self, step: int) -> None:
        """Mark *step*, 0 first."""
        self._step = step
        self.setAccessibleName(f"{step + 1} / {self._count}")
        self.update()

    def sizeHint(self) -> QSize:
        px = theme().px
        return QSize((self._count - 1) * px(_DOT + _GAP) + px(_LONG), px(_DOT))

    def paint(self, painter: QPainter) -> None:
        tokens, px = theme().tokens, theme().px
        left = 0
        for step in range(self._count):
            width = px(_LONG if step == self._step else _DOT)
            colour = tokens.accent if step <= self._step else tokens.border
            draw_box(painter, QRectF(left, 0, width, px(_DOT)), px(_DOT) / 2, colour)
            left += width + px(_GAP)
