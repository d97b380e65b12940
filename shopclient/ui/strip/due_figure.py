"""What is to pay, as large as there is room for: a sum is never cut. Pressed, it is copied."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from shopclient.ui.actions import KEYS, Command
from shopclient.ui.theme import Role, theme
from shopclient.ui.widgets.painted import draw_box, draw_focus, draw_icon, draw_text, text_width

_SIZES: tuple[Role, ...] = ("page", "holiday", "figure", "subtitle", "button")
_COPY = 20  # what the sign of copying takes
_RIGHT = Qt.AlignmentFlag.AlignRight


class DueFigure(QPushButton):
    """The words "to pay" and a sign of copying above, the sum below, all at the right."""

    def __init__(self) -> None:
        super().__init__()
        self._name = self.tr("To pay")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Copy the sum to pay ({key})").format(key=KEYS[Command.COPY_DUE][0]))
        theme().changed.connect(self.updateGeometry)

    def show_value(self, text: str, *, is_known: bool) -> None:
        """Show the sum; muted while there is nothing to pay yet, and nothing to copy."""
        self.setText(text)
        self.setEnabled(is_known)
        self.setAccessibleName(f"{self._name}: {text}")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        # What it can make do with: it takes all the room that is left, and writes as large as that allows.
        px = theme().px
        above = text_width(self._name, "caption") + px(_COPY)
        return QSize(max(text_width(self.text(), _SIZES[-2]), above) + px(12), px(48))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, px = theme().tokens, theme().px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            draw_box(painter, box, px(6), tokens.surface2)
        inside = box.adjusted(px(6), 0, -px(6), 0)
        above = QRectF(inside.left(), px(1), inside.width(), px(16))
        draw_text(painter, above, self._name, "caption", tokens.text2, _RIGHT)
        if self.isEnabled():
            at = inside.right() - text_width(self._name, "caption") - px(13)
            draw_icon(painter, "copy", px(14), tokens.accent, QPointF(at, above.center().y()))
        fitting = (role for role in _SIZES if text_width(self.text(), role) <= inside.width())
        colour = tokens.text if self.isEnabled() else tokens.muted
        below = inside.adjusted(0, px(15), 0, 0)
        draw_text(painter, below, self.text(), next(fitting, _SIZES[-1]), colour, _RIGHT)
        if self.hasFocus():
            draw_focus(painter, box, px(6))
        painter.end()
