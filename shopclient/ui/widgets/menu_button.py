"""The button at the foot of the navigation that brings the menu."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.widgets.painted import draw_box, draw_icon, draw_text, text_width

_HEIGHT = 64


class MenuButton(QPushButton):
    """Icon, word and key on the dark ground of the navigation; the icon alone when collapsed."""

    def __init__(self, text: str, icon: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._key = icon, key
        self._collapsed = False
        self.setText(text)
        self.setToolTip(f"{text} ({key})")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme().changed.connect(self.updateGeometry)

    def set_collapsed(self, collapsed: bool) -> None:
        """Show the icon alone."""
        self._collapsed = collapsed
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(56), theme().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, px = theme().tokens, theme().px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(px(8), px(12), -px(8), -px(12))
        if self.underMouse() or self.isDown():
            draw_box(painter, box, px(8), tokens.nav_hover)
        if self.hasFocus():
            draw_box(painter, box, px(8), "", tokens.nav_accent, 2)
        left = box.center().x() if self._collapsed else box.left() + px(22)
        draw_icon(painter, self._icon, px(20), tokens.nav_muted, QPointF(left, box.center().y()))
        if not self._collapsed:
            width = text_width(self._key, "caption")
            key = QRectF(box.right() - px(10) - width, box.top(), width + 1, box.height())
            words = QRectF(box.left() + px(42), box.top(), key.left() - box.left() - px(46), box.height())
            draw_text(painter, words, self.text(), "button", tokens.nav_muted)
            draw_text(painter, key, self._key, "caption", tokens.nav_muted)
        painter.end()
