"""Tiles: the leaf of a calendar, and an icon on a tinted ground."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.widgets.painted import Painted, draw_box, draw_icon, draw_text

_GROUNDS = {"accent": "soft", "ok": "ok_soft", "warn": "warn_soft", "err": "err_soft"}


class DateTile(Painted):
    """A day with the word of its month, as it stands after a day: 19 мая; *soft* for one among many."""

    def __init__(
        self,
        day: int,
        month_word: str,
        *,
        size: int = 60,
        soft: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size, self._soft = size, soft
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_day(day, month_word)
        self.restyle()

    def show_day(self, day: int, month_word: str) -> None:
        """Show another day."""
        self._day, self._month = str(day), month_word
        self.setAccessibleName(f"{day} {month_word}")
        self.update()

    def restyle(self) -> None:
        self.setFixedSize(theme().px(self._size), theme().px(self._size + (4 if self._size >= 56 else 0)))

    def paint(self, painter: QPainter) -> None:
        tokens, px = theme().tokens, theme().px
        box = QRectF(self.rect())
        ground, ink = (tokens.soft, tokens.accent) if self._soft else (tokens.accent, tokens.on_accent)
        draw_box(painter, box, px(12 if self._size >= 56 else 10), ground)
        centre = Qt.AlignmentFlag.AlignHCenter
        day, month = (
            box.adjusted(0, px(6), 0, -box.height() * 0.34),
            box.adjusted(0, box.height() * 0.58, 0, -px(6)),
        )
        draw_text(painter, day, self._day, "page" if self._size >= 56 else "holiday", ink, centre)
        draw_text(painter, month, self._month, "chip", ink, centre)


class IconTile(Painted):
    """An icon on a soft ground of its colour: a square of 28 before a card's title, or a circle in a band.

    *colour* and *ground* are tokens; without *ground* it is the soft one of *colour*.
    """

    def __init__(
        self,
        icon: str,
        colour: str = "accent",
        *,
        size: int = 28,
        circle: bool = False,
        ground: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._colour, self._size = icon, colour, size
        self._circle, self._ground = circle, ground
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.restyle()

    def show_icon(self, icon: str, colour: str = "accent") -> None:
        """Show another icon."""
        self._icon, self._colour = icon, colour
        self.update()

    def restyle(self) -> None:
        self.setFixedSize(theme().px(self._size), theme().px(self._size))

    def paint(self, painter: QPainter) -> None:
        tokens, px = theme().tokens, theme().px
        colour = theme().colour(self._colour).name()
        named = self._ground or _GROUNDS.get(self._colour, "")
        ground = theme().colour(named).name() if named else tokens.softened(colour)
        box = QRectF(self.rect())
        draw_box(painter, box, box.width() / 2 if self._circle else px(8), ground)
        side = px(16 if self._size <= 30 else round(self._size * (0.52 if self._size < 60 else 0.45)))
        draw_icon(painter, self._icon, side, colour, QPointF(box.center()))
