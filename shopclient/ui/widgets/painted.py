"""The ground of widgets that paint themselves, and the few shapes they share."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from shopclient.ui.icons import pixmap
from shopclient.ui.theme import Role, theme

_CAP_HEIGHT = 20
_CAP_PADDING = 7


class Painted(QWidget):
    """A widget that draws itself in ``paint`` and follows the theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme().changed.connect(self._on_theme_changed)

    def paint(self, painter: QPainter) -> None:
        """Draw the widget; lines are smooth."""
        raise NotImplementedError

    def restyle(self) -> None:
        """Set again what was measured at the old text size or made in the old colours."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter)
        painter.end()

    def _on_theme_changed(self) -> None:
        self.restyle()
        self.updateGeometry()
        self.update()


def draw_box(
    painter: QPainter, box: QRectF | QRect, radius: float, fill: str = "", line: str = "", width: float = 1
) -> None:
    """Draw a rounded box; *fill* and *line* are colours, empty for none; the line lies inside *box*."""
    inset = width / 2 if line else 0
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(line), width) if line else Qt.PenStyle.NoPen)
    inner = QRectF(box).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(inner, radius - inset, radius - inset)


def draw_icon(painter: QPainter, name: str, size: int, colour: str, centre: QPointF) -> None:
    """Draw the icon with its middle at *centre*; *size* is in pixels on the screen."""
    device = painter.device()
    ratio = device.devicePixelRatio() if device else 1.0
    picture = pixmap(name, size, colour, ratio, scale=theme().text_scale)
    painter.drawPixmap(QPointF(round(centre.x() - size / 2), round(centre.y() - size / 2)), picture)


def draw_text(
    painter: QPainter,
    box: QRectF | QRect,
    text: str,
    role: Role,
    colour: str,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Draw one line of *text* in the middle of the height of *box*, shortened with an ellipsis."""
    font = theme().font(role)
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, QRectF(box).width() + 0.5)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    flags = align | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRectF(box), int(flags) | Qt.TextFlag.TextSingleLine, shown)


def text_width(text: str, role: Role) -> int:
    """Return the width of *text* in pixels, rounded up."""
    # +1: a width cut to whole pixels would elide the last letter.
    return int(QFontMetricsF(theme().font(role)).horizontalAdvance(text)) + 1


def cap_size(key: str) -> QSizeF:
    """Return the size of the cap that shows *key*; empty for no key."""
    if not key:
        return QSizeF(0, 0)
    px = theme().px
    return QSizeF(max(text_width(key, "chip") + 2 * px(_CAP_PADDING), px(26)), px(_CAP_HEIGHT))


def draw_cap(painter: QPainter, corner: QPointF, key: str, fill: str, line: str, colour: str) -> None:
    """Draw the cap of *key* with its upper left at *corner*."""
    box = QRectF(corner, cap_size(key))
    draw_box(painter, box, theme().px(4), fill, line)
    draw_text(painter, box, key, "chip", colour, Qt.AlignmentFlag.AlignHCenter)


def draw_focus(painter: QPainter, box: QRectF | QRect, radius: float, colour: str = "") -> None:
    """Draw the ring of keyboard focus, inside *box*."""
    draw_box(painter, box, radius, line=colour or theme().tokens.focus, width=2)
