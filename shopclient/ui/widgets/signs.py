"""Small signs of state: chips, icons on a ground, the leaf of a date, the garland of a holiday."""

from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.widgets.painted import Painted, draw_box, draw_icon, draw_text, text_width

ChipKind = Literal[
    "neutral", "level", "plain", "ok", "warn", "err", "birthday", "accent", "points"
]  # fmt: skip


class ChipFace(NamedTuple):
    """The colour tokens of a chip; *line* and *fill* are empty for none."""

    text: str
    fill: str
    line: str = ""
    icon: str = ""  # empty: as the text


CHIP_FACES: dict[ChipKind, ChipFace] = {
    "neutral": ChipFace("text2", "surface2"),
    "level": ChipFace("text", "surface2", icon="chart2"),
    "plain": ChipFace("muted", "", "border"),
    "ok": ChipFace("ok", "ok_soft"),
    "warn": ChipFace("warn", "warn_soft"),
    "err": ChipFace("err", "err_soft"),
    "birthday": ChipFace("chart4", "chart4_soft"),
    "accent": ChipFace("accent", "soft"),
    "points": ChipFace("points", "points_soft"),
}

_GROUNDS = {
    "accent": "soft", "link": "soft", "ok": "ok_soft", "warn": "warn_soft", "err": "err_soft",
    "points": "points_soft", "chart1": "chart1_soft", "chart2": "chart2_soft", "chart3": "chart3_soft",
    "chart4": "chart4_soft",
}  # fmt: skip


def chip_width(text: str, icon: str, height: int) -> int:
    """Return the width in pixels of a chip with *text*; *height* is in pixels at 100 %."""
    px = theme().px
    return text_width(text, "chip") + 2 * px(_chip_padding(height)) + (px(20) if icon else 0)


def draw_chip(painter: QPainter, box: QRectF, text: str, kind: ChipKind, icon: str, height: int) -> None:
    """Draw a chip that fills *box*."""
    px, colour = theme().px, theme().tokens.named
    face = CHIP_FACES[kind]
    draw_box(painter, box, box.height() / 2, colour(face.fill), colour(face.line))
    inner = box.adjusted(px(_chip_padding(height)), 0, -px(_chip_padding(height)) + 1, 0)
    if icon:
        centre = QPointF(inner.left() + px(7), box.center().y())
        draw_icon(painter, icon, px(14), colour(face.icon or face.text), centre)
        inner.setLeft(inner.left() + px(20))
    draw_text(painter, inner, text, "chip", colour(face.text))


def _chip_padding(height: int) -> int:
    return 8 if height <= 20 else 10


class Chip(Painted):
    """A word of state on a soft ground; *height* is 20 in a line of text, 24 beside a title."""

    def __init__(
        self,
        text: str,
        kind: ChipKind = "neutral",
        icon: str = "",
        *,
        height: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._kind, self._icon, self._height = text, kind, icon, height
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def text(self) -> str:
        """Return the word."""
        return self._text

    def set_state(self, text: str, kind: ChipKind, icon: str = "") -> None:
        """Say another word in another colour."""
        self._text, self._kind, self._icon = text, kind, icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._text, self._icon, self._height), theme().px(self._height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint(self, painter: QPainter) -> None:
        draw_chip(painter, QRectF(self.rect()), self._text, self._kind, self._icon, self._height)


class IconTile(Painted):
    """An icon on a soft ground, square (28, before a card's title) or round (40, in a band or a list).

    *colour* is a token; its soft twin is the ground, ``surface2`` for neutral ones. *ground* names another.
    """

    def __init__(
        self,
        icon: str,
        colour: str = "text2",
        *,
        size: int = 28,
        icon_size: int = 16,
        round_: bool = False,
        ground: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._colour, self._ground = icon, colour, ground
        self._size, self._icon_size, self._round = size, icon_size, round_
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: str, colour: str) -> None:
        """Show another icon."""
        self._icon, self._colour = icon, colour
        self.update()

    def sizeHint(self) -> QSize:
        side = theme().px(self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint(self, painter: QPainter) -> None:
        px, colour = theme().px, theme().tokens.named
        box = QRectF(self.rect())
        ground = self._ground or _GROUNDS.get(self._colour, "surface2")
        draw_box(painter, box, box.height() / 2 if self._round else px(6), colour(ground))
        draw_icon(painter, self._icon, px(self._icon_size), colour(self._colour), box.center())


class DateTile(Painted):
    """A day and its short month on an accent leaf."""

    def __init__(self, day: int, month: str, *, size: int = 60, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_date(day, month)

    def set_date(self, day: int, month: str) -> None:
        """Show another day; *month* is its short word."""
        self._day, self._month = str(day), month
        self.setAccessibleName(f"{day} {month}")
        self.update()

    def sizeHint(self) -> QSize:
        px = theme().px
        width = max(px(self._size), text_width(self._month, "chip") + px(12))
        return QSize(width, px(round(self._size * 1.06)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint(self, painter: QPainter) -> None:
        tokens, centre = theme().tokens, Qt.AlignmentFlag.AlignHCenter
        box = QRectF(self.rect())
        draw_box(painter, box, theme().px(10), tokens.accent)
        high = box.height()
        large = self._size >= 56
        day = QRectF(0, high * 0.08, box.width(), high * 0.56)
        draw_text(painter, day, self._day, "page" if large else "figure", tokens.on_accent, centre)
        month = QRectF(0, high * 0.60, box.width(), high * 0.28)
        draw_text(painter, month, self._month, "chip", tokens.on_accent, centre)


class Bunting(Painted):
    """A garland of little flags for the upper edge of a holiday band; ornament only."""

    _SPAN, _SAG, _FLAGS = 186, 36, 7

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The band's own buttons lie under the garland.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(2 * self._SPAN + 10), theme().px(36))

    def paint(self, painter: QPainter) -> None:
        px = theme().px
        right = float(self.width())
        painter.setOpacity(0.65)
        turn = 0
        while right > px(40):
            self._draw_string(painter, right - px(self._SPAN), right, turn)
            right -= px(self._SPAN + 10)
            turn += 1

    def _draw_string(self, painter: QPainter, left: float, right: float, turn: int) -> None:
        tokens, px = theme().tokens, theme().px
        colours = (tokens.chart1, tokens.chart2, tokens.chart4, tokens.chart3)
        path = QPainterPath(QPointF(left, 0))
        path.quadTo(QPointF((left + right) / 2, px(self._SAG)), QPointF(right, 0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.chart1), 1))
        painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        flag = QPolygonF([QPointF(-px(6), 0), QPointF(px(6), 0), QPointF(0, px(16))])
        for place in range(self._FLAGS):
            share = (place + 0.35) / (self._FLAGS - 0.3)
            painter.save()
            painter.translate(path.pointAtPercent(share))
            painter.rotate(-path.angleAtPercent(share))
            painter.setBrush(QColor(colours[(place + turn) % len(colours)]))
            painter.drawPolygon(flag)
            painter.restore()
