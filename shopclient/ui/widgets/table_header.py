"""The headings of a table: they stand as their columns do, and only the sorted one is dark."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.widgets.painted import draw_icon, draw_text, text_width
from shopclient.ui.widgets.table_cells import Column

_HEIGHT = 38
_CHEVRON = 14


class TableHeader(QHeaderView):
    """A painted header; the view tells it which column is sorted."""

    def __init__(self, columns: tuple[Column, ...], padding: int, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns, self._padding = columns, padding
        self.bar = 0  # pixels that the scroll bar takes of the right edge
        self.last_column = len(columns) - 1  # of those that are seen
        self.sorted_by = -1
        self.descending = False
        self.setHighlightSections(False)
        self.setSectionsClickable(any(column.sort is not None for column in columns))
        self.setMinimumSectionSize(1)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme().px(_HEIGHT))

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Return the room that the heading needs; Qt asks for it to size columns by their contents."""
        px = theme().px
        words = text_width(self._columns[section].title, "label")
        chevron = px(_CHEVRON + 6) if self._columns[section].sort is not None else 0
        whole = QRect(0, 0, 1000, px(_HEIGHT))
        edges = 1000 - round(self._inner(QRectF(whole), section).width())
        return QSize(words + chevron + edges, px(_HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        tokens, px = theme().tokens, theme().px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        column = self._columns[section]
        box = self._inner(QRectF(rect), section)
        is_sorted = section == self.sorted_by
        if is_sorted:
            words = text_width(column.title, "label")
            left = box.right() - px(_CHEVRON) if column.right else box.left() + words + px(6)
            icon = "chevron-down" if self.descending else "chevron-up"
            draw_icon(painter, icon, px(_CHEVRON), tokens.text, QPointF(left + px(7), box.center().y()))
            if column.right:
                box.setRight(left - px(4))
        colour = tokens.text if is_sorted else tokens.muted
        draw_text(painter, box, column.title, "label", colour, column.alignment)
        self._draw_line(painter, QRectF(rect), section)
        painter.restore()

    def _draw_line(self, painter: QPainter, rect: QRectF, section: int) -> None:
        inner = self._inner(rect, section)
        left = inner.left() if section == 0 else rect.left()
        right = inner.right() if section == self.last_column else rect.right() + 1
        painter.fillRect(QRectF(left, rect.bottom() - 1, right - left, 1), theme().colour("hairline"))

    def _inner(self, rect: QRectF, section: int) -> QRectF:
        px = theme().px
        left = px(self._padding if section == 0 else 4)
        is_last = section == self.last_column
        right = max(px(self._padding) - self.bar, px(4)) if is_last else px(4)
        return rect.adjusted(left, 0, -right, 0)
