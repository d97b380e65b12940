"""Chips: a short state beside a name, and filters that are switched on and off."""

from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.tokens import Tokens
from shopclient.ui.widgets.labels import plain_tip
from shopclient.ui.widgets.painted import Painted, draw_box, draw_focus, draw_icon, draw_text, text_width

ChipKind = Literal["neutral", "level", "ok", "warn", "err", "gift", "points", "accent", "outline"]

_ICON = 14
_GAP = 5
#: Pixels at 100 % that a chip takes of a line at the most, and is never narrower than for want of room.
_WIDEST, _LEAST = 320, 200


class ChipFace(NamedTuple):
    """The colours of a chip; empty for none."""

    fill: str
    line: str
    text: str
    icon: str


def chip_face(kind: ChipKind, tokens: Tokens) -> ChipFace:
    """Return how a chip of *kind* looks: each colour means one thing, see the look's rules."""
    faces = {
        "neutral": (tokens.surface2, "", tokens.text2, tokens.text2),
        "level": (tokens.surface2, "", tokens.text, tokens.chart2),
        "ok": (tokens.ok_soft, "", tokens.ok, tokens.ok),
        "warn": (tokens.warn_soft, "", tokens.warn, tokens.warn),
        "err": (tokens.err_soft, "", tokens.err, tokens.err),
        "gift": (tokens.chart4_soft, "", tokens.chart4, tokens.chart4),
        "points": (tokens.points_soft, "", tokens.points, tokens.points),
        "accent": (tokens.soft, "", tokens.accent, tokens.accent),
        "outline": ("", tokens.divider, tokens.text2, tokens.text2),
    }
    return ChipFace(*faces[kind])


def chip_width(text: str, icon: str = "", height: int = 22) -> int:
    """Return the width of a chip; *height* is in pixels at 100 %."""
    px = theme().px
    gap = _GAP if text else 0
    return text_width(text, "chip") + 2 * px(_padding(height)) + (px(_ICON + gap) if icon else 0)


def draw_chip(painter: QPainter, box: QRectF, text: str, kind: ChipKind, icon: str = "") -> None:
    """Draw a chip that fills *box*; text without room ends with an ellipsis."""
    px = theme().px
    face = chip_face(kind, theme().tokens)
    draw_box(painter, box, box.height() / 2, face.fill, face.line)
    padding = px(_padding(round(box.height() * 100 / theme().text_scale)))
    inner = box.adjusted(padding, 0, -padding, 0)
    if icon:
        centre = QPointF(inner.left() + px(_ICON) / 2, box.center().y())
        draw_icon(painter, icon, px(_ICON), face.icon, centre)
        inner.setLeft(inner.left() + px(_ICON + _GAP))
    draw_text(painter, inner, text, "chip", face.text)


def _padding(height: int) -> int:
    return 8 if height <= 20 else 10


class Chip(Painted):
    """A state in a word or two, with an icon; 20 high in a line, 24 beside a title."""

    def __init__(
        self,
        text: str = "",
        kind: ChipKind = "neutral",
        icon: str = "",
        *,
        height: int = 22,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._height = height
        self._text, self._kind, self._icon = text, kind, icon
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._tell()

    def text(self) -> str:
        """Return the words."""
        return self._text

    def show_state(self, text: str, kind: ChipKind = "neutral", icon: str = "") -> None:
        """Show another state; an empty *text* hides the chip."""
        self._text, self._kind, self._icon = text, kind, icon
        self._tell()
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(min(self._whole(), theme().px(_WIDEST)), theme().px(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._whole(), theme().px(_LEAST)), theme().px(self._height))

    def _whole(self) -> int:
        return chip_width(self._text, self._icon, self._height)

    def _tell(self) -> None:
        self.setAccessibleName(self._text)
        self.setToolTip(plain_tip(self._text) if self._whole() > theme().px(_LEAST) else "")

    def paint(self, painter: QPainter) -> None:
        draw_chip(painter, QRectF(self.rect()), self._text, self._kind, self._icon)


class FilterChip(QPushButton):
    """A filter that is on or off; when on it shows the cross that takes it off."""

    def __init__(self, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self._icon_name = icon
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self.updateGeometry)
        theme().changed.connect(self.updateGeometry)
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        px = theme().px
        width = text_width(self._shown(), "label") + 2 * px(12)
        width += px(_ICON + 6) if self._icon_name else 0
        return QSize(min(width + (px(_ICON + 6) if self.isChecked() else 0), px(_WIDEST)), px(30))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, px = theme().tokens, theme().px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        on = self.isChecked()
        rest = tokens.row_hover if self.underMouse() else ""
        draw_box(painter, box, box.height() / 2, tokens.soft if on else rest, "" if on else tokens.border)
        if self.hasFocus():
            draw_focus(painter, box, box.height() / 2)
        colour = tokens.accent if on else tokens.text
        left, middle = px(12), box.height() / 2
        if self._icon_name:
            draw_icon(painter, self._icon_name, px(_ICON), colour, QPointF(left + px(_ICON) / 2, middle))
            left += px(_ICON + 6)
        right = px(12) + (px(_ICON + 6) if on else 0)
        draw_text(painter, box.adjusted(left, 0, -right, 0), self._shown(), "label", colour)
        if on:
            draw_icon(painter, "x", px(_ICON), colour, QPointF(box.right() - px(12 + _ICON / 2), middle))
        painter.end()

    def _shown(self) -> str:
        return self.text().replace("&&", "&")
