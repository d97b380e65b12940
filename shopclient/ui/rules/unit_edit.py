"""A line with its unit at the right end."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.widgets.painted import draw_text, text_width


class UnitEdit(QLineEdit):
    """A figure with ``₽``, ``%`` or another sign after it; *width* in pixels at 100 %, 0 for any."""

    def __init__(self, unit: str = "", parent: QWidget | None = None, *, width: int = 0) -> None:
        super().__init__(parent)
        self._unit, self._width = unit, width
        self._restyle()
        theme().changed.connect(self._restyle)

    def set_unit(self, unit: str) -> None:
        """Show another sign."""
        self._unit = unit
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._unit:
            painter = QPainter(self)
            box = QRectF(self.rect()).adjusted(0, 0, -theme().px(11), 0)
            draw_text(painter, box, self._unit, "body", theme().tokens.muted, Qt.AlignmentFlag.AlignRight)
            painter.end()

    def _restyle(self) -> None:
        room = text_width(self._unit, "body") + theme().px(6) if self._unit else 0
        self.setTextMargins(0, 0, room, 0)
        if self._width:
            self.setFixedWidth(theme().px(self._width))
        self.update()
