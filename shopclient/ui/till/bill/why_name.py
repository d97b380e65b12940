"""The name of a figure that can be asked "Why this number?"."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from shopclient.ui.theme import Role, theme
from shopclient.ui.widgets.painted import draw_box, draw_focus, draw_text, text_width

_MARK = 17  # across the ring of the question mark
_GAP = 6


class WhyName(QPushButton):
    """A text with a quiet question mark after it; Tab reaches it, and a click leaves the focus in the sum.

    Disabled it is the text alone.
    """

    def __init__(self, text: str = "", role: Role = "body", colour: str = "muted") -> None:
        super().__init__()
        self._role: Role = role
        self._colour = colour
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Why this number?"))
        theme().changed.connect(self._restyle)
        self._restyle()

    def setText(self, text: str) -> None:
        """Show *text* literally."""
        super().setText(text.replace("&", "&&"))
        asks = self.tr("{figure}: why this number?")
        self.setAccessibleName(asks.format(figure=text) if text else self.tr("Why this number?"))
        self.updateGeometry()

    def set_colour(self, token: str) -> None:
        """Show the text in the colour of *token*."""
        self._colour = token
        self.update()

    def text(self) -> str:
        return super().text().replace("&&", "&")

    def sizeHint(self) -> QSize:
        words = text_width(self.text(), self._role) + theme().px(_GAP) if self.text() else theme().px(2)
        return QSize(words + theme().px(_MARK + 3), QFontMetrics(theme().font(self._role)).height() + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        px, tokens = theme().px, theme().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_hot = self.underMouse() or self.hasFocus()
        left = px(1)
        if self.text():
            box = QRectF(left, 0, text_width(self.text(), self._role), self.height())
            draw_text(painter, box, self.text(), self._role, theme().colour(self._colour).name())
            left = int(box.right()) + px(_GAP)
        if not self.isEnabled():
            painter.end()
            return  # there is nothing to be told yet
        colour = tokens.link if is_hot else tokens.muted
        ring = QRectF(0, 0, px(_MARK), px(_MARK))
        ring.moveCenter(QPointF(left + px(_MARK) / 2, self.height() / 2))
        draw_box(painter, ring, ring.width() / 2, "", colour if is_hot else tokens.divider)
        draw_text(painter, ring, "?", "caption", colour, Qt.AlignmentFlag.AlignHCenter)
        if self.hasFocus():
            draw_focus(painter, self.rect(), px(4))
        painter.end()

    def _restyle(self) -> None:
        self.setFont(theme().font(self._role))
        self.updateGeometry()
        self.update()
