"""How far something has come: a bar, a ring, a row of stamps."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.widgets.painted import Painted, draw_box, draw_icon, draw_text


class ProgressBar(Painted):
    """A thin bar; *name* says to the ear what it measures."""

    def __init__(
        self, share: float = 0, name: str = "", *, colour: str = "accent", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._share, self._colour = share, colour
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float) -> None:
        """Fill the bar to *share*, 0 to 1."""
        self._share = min(max(share, 0.0), 1.0)
        self.setAccessibleDescription(f"{round(self._share * 100)}\u00a0%")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(120), theme().px(8))

    def paint(self, painter: QPainter) -> None:
        box = QRectF(self.rect())
        radius = box.height() / 2
        draw_box(painter, box, radius, theme().tokens.surface2)
        if self._share > 0:
            box.setWidth(max(box.width() * self._share, box.height()))
            draw_box(painter, box, radius, theme().tokens.named(self._colour))


class Ring(Painted):
    """How many of a day's things are done, as an arc around their number."""

    def __init__(self, done: int = 0, of: int = 0, *, size: int = 64, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done, self._of, self._size = done, of, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_count(self, done: int, of: int) -> None:
        """Show *done* of *of*."""
        self._done, self._of = done, of
        self.setAccessibleName(f"{done} / {of}")
        self.update()

    def sizeHint(self) -> QSize:
        side = theme().px(self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint(self, painter: QPainter) -> None:
        tokens, width = theme().tokens, theme().px(6)
        box = QRectF(self.rect())
        track = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(QColor(tokens.surface2), width))
        painter.drawEllipse(track)
        if self._of:
            pen = QPen(QColor(tokens.ok), width)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            # Sixteenths of a degree, from the top, clockwise.
            painter.drawArc(track, 90 * 16, -round(min(self._done / self._of, 1) * 360 * 16))
        draw_text(painter, box, str(self._done), "figure", tokens.text, Qt.AlignmentFlag.AlignHCenter)


class Stamps(Painted):
    """Stamps given and still to give; the next one is outlined in the accent."""

    _SIZE, _GAP = 14, 9

    def __init__(self, given: int, of: int, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given, self._of = given, of
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_count(self, given: int, of: int) -> None:
        """Show *given* of *of* stamps."""
        self._given, self._of = given, of
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        px = theme().px
        return QSize(px(self._SIZE + self._GAP) * self._of - px(self._GAP) + 2, px(self._SIZE) + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint(self, painter: QPainter) -> None:
        tokens, px = theme().tokens, theme().px
        size = px(self._SIZE)
        for place in range(self._of):
            box = QRectF(1 + place * px(self._SIZE + self._GAP), 1, size, size)
            if place < self._given:
                draw_box(painter, box, size / 2, tokens.accent)
                tick = QPointF(ceil(box.center().x()), ceil(box.center().y()))
                draw_icon(painter, "check", px(10), tokens.on_accent, tick)
            elif place == self._given:
                draw_box(painter, box.adjusted(-1, -1, 1, 1), size / 2 + 1, tokens.soft, tokens.accent, 2)
            else:
                draw_box(painter, box, size / 2, "", tokens.border)
