"""Tabs with a line under the present one, and how many things each holds."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.widgets.chips import chip_width, draw_chip
from shopclient.ui.widgets.painted import draw_focus, draw_text, text_width


class Tabs(QTabBar):
    """A tab bar in the kit's look; keys and the reader's ear are QTabBar's own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self._on_theme_changed)

    def add(self, text: str, count: int | None = None) -> int:
        """Add a tab and return its place; *count* is shown beside the words, None for none."""
        place = self.addTab(text.replace("&", "&&"))
        self.set_count(place, count)
        return place

    def set_count(self, place: int, count: int | None) -> None:
        """Show another number beside the words of a tab."""
        self.setTabData(place, count)
        words = self._shown(place)
        self.setAccessibleTabName(place, words if count is None else f"{words}, {count}")
        self._measure_again()

    def tabSizeHint(self, index: int) -> QSize:
        px = theme().px
        count = self._count(index)
        width = text_width(self._shown(index), "button") + px(24)
        return QSize(width + (px(8) + chip_width(count, height=20) if count else 0), px(40))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme().colour("hairline"))
        for place in range(self.count()):
            self._draw_tab(painter, place)
        if self.hasFocus() and self.currentIndex() >= 0:
            draw_focus(
                painter, QRectF(self.tabRect(self.currentIndex())).adjusted(2, 2, -2, -4), theme().px(6)
            )
        painter.end()

    def _draw_tab(self, painter: QPainter, place: int) -> None:
        tokens, px = theme().tokens, theme().px
        box = QRectF(self.tabRect(place))
        present = place == self.currentIndex()
        words, count = self._shown(place), self._count(place)
        inner = box.adjusted(px(12), 0, -px(12), 0)
        colour = tokens.text if present else tokens.text2
        draw_text(painter, inner, words, "button" if present else "name", colour)
        if count:
            corner = QPointF(inner.right() - chip_width(count, height=20), box.center().y() - px(20) / 2)
            chip = QRectF(corner.x(), corner.y(), chip_width(count, height=20), px(20))
            draw_chip(painter, chip, count, "accent" if present else "neutral")
        if present:
            line = QRectF(box.left() + px(12), box.bottom() - 2, inner.width(), 2)
            painter.fillRect(line, theme().colour("accent"))

    def _shown(self, place: int) -> str:
        return self.tabText(place).replace("&&", "&")

    def _count(self, place: int) -> str:
        count = self.tabData(place)
        return "" if count is None else self.locale().toString(count)

    def _on_theme_changed(self) -> None:
        self._measure_again()
        self.update()

    def _measure_again(self) -> None:
        # QTabBar keeps the widths it measured until a tab changes.
        for place in range(self.count()):
            self.setTabText(place, self.tabText(place))
        self.updateGeometry()
