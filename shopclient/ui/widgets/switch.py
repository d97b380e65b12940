"""A switch: on or off, at once."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.widgets.painted import draw_box, draw_focus, draw_text, text_width

_TRACK = QSize(36, 20)


class Switch(QCheckBox):
    """A check box with the face of a switch: its words at the left, the switch at the right end."""

    def __init__(self, text: str = "", *, checked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setChecked(checked)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        px = theme().px
        words = text_width(self._shown(), "body") + px(12) if self.text() else 0
        return QSize(words + px(_TRACK.width()) + px(8), px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, px = theme().tokens, theme().px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = px(_TRACK.width()), px(_TRACK.height())
        track = QRectF(self.width() - width - px(4), (self.height() - height) / 2, width, height)
        on = self.isChecked()
        ground = tokens.accent if on else tokens.border
        knob_colour = tokens.on_accent if on else tokens.surface
        if not self.isEnabled():
            ground, knob_colour = tokens.divider, tokens.surface
        draw_box(painter, track, height / 2, ground)
        side = height - px(6)
        left = track.right() - side - px(3) if on else track.left() + px(3)
        draw_box(painter, QRectF(left, track.top() + px(3), side, side), side / 2, knob_colour)
        if self.hasFocus():
            draw_focus(painter, track.adjusted(-4, -4, 4, 4), height / 2 + 4)
        colour = tokens.text if self.isEnabled() else tokens.muted
        words = QRectF(0, 0, track.left() - px(8), self.height())
        draw_text(painter, words, self._shown(), "body", colour)
        painter.end()

    def _shown(self) -> str:
        return self.text().replace("&&", "&")
