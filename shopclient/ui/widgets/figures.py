"""Small pictures of a number: a ring, a bar, stamps; and the garland of a holiday."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.widgets.painted import Painted, draw_box, draw_icon, draw_text


class Ring(Painted):
    """How much of the day's work is done: a ring with the number in it."""

    def __init__(
        self, done: int = 0, total: int = 0, *, size: int = 64, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._size = size
        self.set_done(done, total)
        self.restyle()

    def set_done(self, done: int, total: int) -> None:
        """Show *done* of *total*."""
        self._done, self._total = done, total
        self.setAccessibleName(f"{done} / {total}")
        self.update()

    def restyle(self) -> None:
        self.setFixedSize(theme().px(self._size), theme().px(self._size))

    def paint(self, painter: QPainter) -> None:
        tokens, width = theme().tokens, theme().px(7)
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(QColor(tokens.surface2), width))
        painter.drawEllipse(box)
        if self._total and self._done:
            share = min(self._done / self._total, 1.0)
            painter.setPen(QPen(QColor(tokens.ok), width, c=Qt.PenCapStyle.RoundCap))
            painter.drawArc(box, 90 * 16, -round(share * 360 * 16))
        draw_text(painter, self.rect(), str(self._done), "figure", tokens.text, Qt.AlignmentFlag.AlignHCenter)


class ThinBar(Painted):
    """A value on its way to a maximum, both in the same unit."""

    def __init__(
        self, value: int = 0, maximum: int = 0, *, colour: str = "accent", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._colour = colour
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_value(value, maximum)

    def set_value(self, value: int, maximum: int) -> None:
        """Show *value* of *maximum*; more than the maximum is a full bar."""
        self._share = min(max(value / maximum, 0.0), 1.0) if maximum > 0 else 0.0
        self.setAccessibleName(f"{round(self._share * 100)} %")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(120), theme().px(8))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(24), theme().px(8))

    def paint(self, painter: QPainter) -> None:
        box = QRectF(self.rect())
        radius = box.height() / 2
        draw_box(painter, box, radius, theme().tokens.surface2)
        if self._share:
            # Never narrower than its own round ends.
            box.setWidth(max(box.width() * self._share, box.height()))
            draw_box(painter, box, radius, theme().colour(self._colour).name())


class Stamps(Painted):
    """Stamps on the way to a gift: those taken have a tick, those of this purchase are ringed."""

    def __init__(self, taken: int = 0, total: int = 0, fresh: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_stamps(taken, total, fresh)

    def set_stamps(self, taken: int, total: int, fresh: int = 0) -> None:
        """Show *taken* of *total*, then *fresh* ones that the present purchase adds."""
        self._taken, self._total, self._fresh = taken, total, fresh
        self.setAccessibleName(f"{taken + fresh} / {total}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        px = theme().px
        return QSize(max(self._total * px(23) - px(7), 0), px(16))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint(self, painter: QPainter) -> None:
        tokens, px = theme().tokens, theme().px
        for place in range(self._total):
            box = QRectF(place * px(23), 0, px(16), px(16)).adjusted(0.5, 0.5, -0.5, -0.5)
            if place < self._taken:
                draw_box(painter, box, box.width() / 2, tokens.accent)
                draw_icon(painter, "check", px(10), tokens.on_accent, box.center())
            elif place < self._taken + self._fresh:
                draw_box(painter, box, box.width() / 2, tokens.soft, tokens.accent, 2)
            else:
                draw_box(painter, box, box.width() / 2, "", tokens.border)


class Bunting(Painted):
    """Paper flags over a holiday band; ornament, so it takes no clicks and says nothing."""

    def __init__(self, *, radius: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._radius = radius  # of the band's upper right corner
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.restyle()

    def restyle(self) -> None:
        self.setFixedSize(theme().px(366), theme().px(36))

    def paint(self, painter: QPainter) -> None:
        px = theme().px
        corner = QPainterPath()
        radius = px(self._radius)
        corner.addRoundedRect(QRectF(self.rect()).adjusted(-2 * radius, 0, 0, 2 * radius), radius, radius)
        painter.setClipPath(corner)
        for swag in range(2):
            self._draw_swag(painter, QPointF(px(2 + swag * 196), px(1)), px(186), swag * 8)

    def _draw_swag(self, painter: QPainter, start: QPointF, width: int, first: int) -> None:
        tokens, px = theme().tokens, theme().px
        line = QPainterPath(start)
        line.quadTo(start + QPointF(width / 2, px(36)), start + QPointF(width, 0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        string = QColor(tokens.accent)
        string.setAlphaF(0.5)
        painter.setPen(QPen(string, 1.2))
        painter.drawPath(line)
        painter.setPen(Qt.PenStyle.NoPen)
        colours = (tokens.chart1, tokens.chart2, tokens.chart4, tokens.chart3)
        for flag in range(8):
            colour = QColor(colours[(first + flag) % 4])
            colour.setAlphaF(0.62)
            painter.setBrush(colour)
            share = 0.035 + flag * 0.133
            painter.save()
            painter.translate(line.pointAtPercent(share))
            painter.rotate(-line.angleAtPercent(share))
            half = px(13) / 2
            painter.drawPolygon(QPolygonF([QPointF(-half, 0), QPointF(half, 0), QPointF(0, px(15))]))
            painter.restore()
