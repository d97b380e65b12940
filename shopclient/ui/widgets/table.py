"""Tables: rows to read, to choose and to open, without a grid."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QToolTip, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.widgets.labels import plain_tip
from shopclient.ui.widgets.painted import draw_focus
from shopclient.ui.widgets.table_cells import CONTENTS, STRETCH, Cell, Column, TableModel
from shopclient.ui.widgets.table_header import TableHeader
from shopclient.ui.widgets.table_painting import CellDelegate

_ROW, _TALL_ROW = 38, 52


class TableView(QTableView):
    """A table of *columns*; one row is chosen at a time.

    *tall* rows have two lines. *padding* is the room at both edges: 24 in a main card, 20 in a side one.
    *key* tells which row is the same after ``set_rows``, so that it stays chosen.
    """

    chosen = Signal(object)  # the row, or None
    opened = Signal(object)  # the row, at Enter or a double click
    action_asked = Signal(object)  # the row whose action cell was clicked
    sort_asked = Signal(object, bool)  # the column's ``sort``, descending
    end_reached = Signal()  # the last rows are seen: time to bring more
    start_reached = Signal()  # the first rows are seen

    def __init__(
        self,
        columns: Sequence[Column],
        name: str = "",
        *,
        tall: bool = False,
        padding: int = 24,
        key: Callable[[Any], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._row_height, self._key = _TALL_ROW if tall else _ROW, key
        self.rows = TableModel(columns, self)
        self._delegate = CellDelegate(padding, len(columns), self)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self._header = TableHeader(self.rows.columns, padding, self)
        self.setHorizontalHeader(self._header)
        self.setAccessibleName(name)
        self._behave()
        self._listen()
        self._restyle()

    def set_rows(self, rows: Iterable[Any]) -> None:
        """Show other rows; the chosen one stays chosen if it is still among them."""
        before = self.chosen_row()
        self._hover(-1)
        self.rows.set_rows(rows)
        if self._key is not None and before is not None:
            same = self._key(before)
            key = self._key
            self.choose(self.rows.find(lambda row: key(row) == same))

    def chosen_row(self) -> Any:
        """Return the chosen row; None for none."""
        found = self.selectionModel().selectedRows()
        return self.rows.row(found[0].row()) if found else None

    def choose(self, place: int) -> None:
        """Choose the row at *place*; -1 chooses none."""
        if place < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            self.selectRow(place)

    def show_sorting(self, sort: object, *, descending: bool = False) -> None:
        """Mark the column whose ``sort`` is *sort*."""
        places = [place for place, column in enumerate(self.rows.columns) if column.sort == sort]
        self._header.sorted_by = places[0] if places and sort is not None else -1
        self._header.descending = descending
        self._header.viewport().update()

    def set_row_height(self, height: int) -> None:
        """Give every row *height* pixels at 100 % text."""
        self._row_height = height
        self._restyle()

    def row_rect(self, place: int) -> QRect:
        """Return where the row at *place* lies in the viewport."""
        return QRect(0, self.rowViewportPosition(place), self.viewport().width(), self.rowHeight(place))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        for place in self._seen_rows():
            self._draw_ground(painter, place)
        painter.end()
        super().paintEvent(event)
        if self.hasFocus() and self.currentIndex().isValid():
            painter.begin(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = self.row_rect(self.currentIndex().row()).adjusted(3, 1, -3, -2)
            draw_focus(painter, box, theme().px(6))
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_edge()

    def setColumnHidden(self, column: int, hide: bool) -> None:
        super().setColumnHidden(column, hide)
        self._fit_edge()

    def _fit_edge(self) -> None:
        """Let lines and figures end in one place: the scroll bar stands in the edge of the last column."""
        bar = self.width() - self.viewport().width()
        last = max(place for place in range(len(self.rows.columns)) if not self.isColumnHidden(place))
        self._delegate.bar = self._header.bar = bar
        self._delegate.last_column = self._header.last_column = last

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at = event.position().toPoint()
        self._hover(self.rowAt(at.y()))
        hand = self._action_at(at) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row = self._action_at(event.position().toPoint())
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self.action_asked.emit(row)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.rows.row(self.currentIndex().row())
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or row is None:
            super().keyPressEvent(event)
        elif self._cell(self.currentIndex()).action:
            self.action_asked.emit(row)
        else:
            self.opened.emit(row)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            box = QRectF(self.visualRect(index))
            cell = self._cell(index)
            cut = index.isValid() and self._delegate.is_cut(cell, box, index.column())
            QToolTip.showText(event.globalPos(), plain_tip(cell.spoken) if cut else "", self)
            return True
        return super().viewportEvent(event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        found = self.selectionModel().selectedRows()
        self._delegate.chosen_row = found[0].row() if found else -1
        self.viewport().update()
        self.chosen.emit(self.chosen_row())

    def _behave(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)  # Tab leaves the table, arrows move in it
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._header.setResizeContentsPrecision(0)  # what is seen, not every row
        for place, column in enumerate(self.rows.columns):
            modes = {
                STRETCH: QHeaderView.ResizeMode.Stretch,
                CONTENTS: QHeaderView.ResizeMode.ResizeToContents,
            }
            self._header.setSectionResizeMode(place, modes.get(column.width, QHeaderView.ResizeMode.Fixed))

    def _listen(self) -> None:
        self._header.sectionClicked.connect(self._on_heading_clicked)
        self.doubleClicked.connect(self._on_double_clicked)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        theme().changed.connect(self._restyle)

    def _draw_ground(self, painter: QPainter, place: int) -> None:
        box = self.row_rect(place)
        is_chosen, is_hovered = place == self._delegate.chosen_row, place == self._delegate.hovered_row
        if is_chosen:
            painter.fillRect(box, theme().colour("soft"))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), theme().colour("accent"))
        elif is_hovered:
            painter.fillRect(box, theme().colour("row_hover"))
        if place == self.rows.rowCount() - 1 or is_chosen:
            return
        first = QRectF(self.visualRect(self.rows.index(place, 0)))
        left = self._delegate.text_left(self._cell(self.rows.index(place, 0)), first, 0)
        right = self._delegate.inner(QRectF(box), self._delegate.last_column).right()
        painter.fillRect(QRectF(left, box.bottom(), right - left, 1), theme().colour("hairline"))

    def _seen_rows(self) -> range:
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        if first < 0:
            return range(0)
        return range(first, (last if last >= 0 else self.rows.rowCount() - 1) + 1)

    def _cell(self, index: QModelIndex) -> Cell:
        return self.rows.cell(index) if index.isValid() else Cell()

    def _action_at(self, at: QPoint) -> Any:
        index = self.indexAt(at)
        return self.rows.row(index.row()) if self._cell(index).action else None

    def _hover(self, place: int) -> None:
        if place != self._delegate.hovered_row:
            self._delegate.hovered_row = place
            self.viewport().update()

    def _restyle(self) -> None:
        px = theme().px
        height = px(self._row_height)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        for place, column in enumerate(self.rows.columns):
            if column.width > 0:
                # A heading may be wider in another language than its column was thought to be.
                needed = self._header.sectionSizeFromContents(place).width()
                self._header.resizeSection(place, max(px(column.width), needed))
        self._header.updateGeometry()
        self.updateGeometries()
        self.viewport().update()

    def _on_heading_clicked(self, place: int) -> None:
        sort = self.rows.columns[place].sort
        if sort is None:
            return
        descending = place == self._header.sorted_by and not self._header.descending
        self.show_sorting(sort, descending=descending)
        self.sort_asked.emit(sort, descending)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if not self._cell(index).action:
            self.opened.emit(self.rows.row(index.row()))

    def _on_scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if value >= bar.maximum() - bar.pageStep():
            self.end_reached.emit()
        if value <= bar.pageStep():
            self.start_reached.emit()
