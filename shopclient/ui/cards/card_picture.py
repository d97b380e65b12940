"""The front of a card in its real proportions."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopclient.ui.cards.faces import PROPORTION
from shopclient.ui.theme import theme
from shopclient.ui.tokens import mix
from shopclient.ui.widgets.painted import Painted, draw_box

_WIDTH = 400  # whatever the size of texts: it is a picture
_RADIUS = 0.0371  # of the width: 3.18 mm of 85.6 (ISO/IEC 7810)
_SHADOW = 6


class CardPicture(Painted):
    """Shows a rendered face with round corners; an empty card until there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_face(self, face: QImage) -> None:
        """Show another face."""
        self._face = face
        self.update()

    @property
    def pixels(self) -> int:
        """How wide a face is wanted, in pixels of the screen."""
        return round(_WIDTH * self.devicePixelRatioF())

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH + 2 * _SHADOW, round(_WIDTH * PROPORTION) + 2 * _SHADOW)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint(self, painter: QPainter) -> None:
        tokens = theme().tokens
        box = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        radius = box.width() * _RADIUS
        if not tokens.dark:
            for offset in range(_SHADOW, 0, -1):
                shade = mix(tokens.text, tokens.window, 0.02 * (_SHADOW - offset + 1))
                draw_box(painter, box.adjusted(offset - 4, offset, 4 - offset, offset), radius, shade)
        draw_box(painter, box, radius, tokens.surface2)
        if not self._face.isNull():
            path = QPainterPath()
            path.addRoundedRect(box, radius, radius)
            painter.save()
            painter.setClipPath(path)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(box, self._face)
            painter.restore()
        draw_box(painter, box, radius, line=mix(tokens.border, tokens.surface, 0.35))


def draw_small(painter: QPainter, box: QRectF, face: QImage) -> None:
    """Draw a face as it lies on a small picture of a sheet."""
    radius = box.width() * _RADIUS
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    painter.save()
    painter.setClipPath(path)
    if face.isNull():
        painter.fillRect(box, theme().colour("surface2"))
    else:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, face)
    painter.restore()
    painter.setPen(Qt.PenStyle.NoPen)
    draw_box(painter, box, radius, line=theme().tokens.divider)
