"""The card of the last operations: a table walked with the arrows, each row to be undone or returned."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QMenu, QTableView

from shopclient.services.journal import JournalPage, JournalRow
from shopclient.ui.theme import theme
from shopclient.ui.till.figures import Figures
from shopclient.ui.till.message_line import MessageLine
from shopclient.ui.till.operations_delegate import (
    EDGE,
    ROW_HEIGHT,
    OperationsDelegate,
    OperationsHeader,
)
from shopclient.ui.till.operations_model import Column, OperationsModel
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.surfaces import Card

_SHARES = {Column.CLIENT: 3, Column.WHAT: 2}  # how the room left over is shared
_NARROW = 470  # below this width what an operation was is told by its figures


class OperationsTable(QTableView):
    """Enter returns goods of the chosen row, Del undoes it; the same by click and by the menu key."""

    undo_asked = Signal(object)  # JournalRow
    return_asked = Signal(object)

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self.rows = OperationsModel(figures)
        self._delegate = OperationsDelegate(self.tr("Undo"), self)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(OperationsHeader(self))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Last operations"))
        self._restyle()
        theme().changed.connect(self._restyle)

    def show_page(self, page: JournalPage) -> None:
        """Show a page of the journal; the chosen row stays chosen."""
        before = self.current_row()
        self.rows.show_rows(page.rows)
        self.setCurrentIndex(self.rows.index(self.rows.place_of(before.op_key) if before else 0, 0))
        self._share_room()

    def current_row(self) -> JournalRow | None:
        """Return the chosen operation."""
        return self.rows.row_at(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row and row.refundable:
            self.return_asked.emit(row)
        elif event.key() == Qt.Key.Key_Delete and row and row.undoable:
            self.undo_asked.emit(row)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())
        deed = self._deed_at(event.position())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if deed else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row = self.rows.row_at(self.indexAt(event.position().toPoint()))
        deed = self._deed_at(event.position())
        if row is not None and event.button() == Qt.MouseButton.LeftButton and deed:
            (self.undo_asked if deed == "undo" else self.return_asked).emit(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.current_row()
        if row is None:
            return
        menu = QMenu(self)
        back = menu.addAction(self.tr("Return goods…"), lambda: self.return_asked.emit(row))
        undo = menu.addAction(self.tr("Undo"), lambda: self.undo_asked.emit(row))
        back.setEnabled(row.refundable)
        undo.setEnabled(row.undoable)
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _deed_at(self, point: QPointF) -> str:
        index = self.indexAt(point.toPoint())
        row = self.rows.row_at(index)
        if row is None or index.column() != Column.DEEDS:
            return ""
        cell = QRectF(self.visualRect(index)).adjusted(0, 0, -theme().px(EDGE), 0)
        return self._delegate.deed_at(row, cell, point)

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered:
            self._delegate.hovered = row
            self.viewport().update()

    def _share_room(self) -> None:
        """Give figures what they need, and share the rest between the client and what it was."""
        px = theme().px
        self.setColumnHidden(Column.WHAT, self.viewport().width() < px(_NARROW))
        widths = {column: self._wanted(column) for column in Column if column not in _SHARES}
        rest = self.viewport().width() - sum(widths.values())
        shares = {column: part for column, part in _SHARES.items() if not self.isColumnHidden(column)}
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        for column, part in shares.items():
            self.setColumnWidth(column, max(rest * part // sum(shares.values()), px(60)))

    def _wanted(self, column: Column) -> int:
        px = theme().px
        if column == Column.DEEDS:
            return self._delegate.deeds_width() + px(EDGE + 12)
        header = self.rows.headerData(column, Qt.Orientation.Horizontal)
        width = self.horizontalHeader().fontMetrics().horizontalAdvance(str(header)) + px(8)
        for row in range(self.rows.rowCount()):
            width = max(width, self._delegate.width_of(self.rows.index(row, column)))
        return width + px(EDGE + 14 if column == Column.TIME else 14)

    def _restyle(self) -> None:
        self.horizontalHeader().setFont(theme().font("label"))
        self.horizontalHeader().setFixedHeight(theme().px(34))
        self.verticalHeader().setDefaultSectionSize(theme().px(ROW_HEIGHT))
        self.verticalHeader().setMinimumSectionSize(theme().px(ROW_HEIGHT))
        self._share_room()


class OperationsCard(Card):
    """The table with its title, the day's sums, and what could not be done with a row."""

    def __init__(self, figures: Figures) -> None:
        super().__init__(1)
        self._figures = figures
        self.title = ElidedLabel(self.tr("Last operations"), "title")
        self.sums = Label("", "second", "text2")
        self.message = MessageLine()
        self.table = OperationsTable(figures)
        self.empty = Label(self.tr("Purchases of today will stand here."), "body", "muted")
        self._head = QHBoxLayout()
        self._head.addWidget(self.title, 1)
        self._head.addWidget(self.sums)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.message)
        self.body.addLayout(self._head)
        self.body.addLayout(self._foot)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.table, 1)
        self._set_measures()
        theme().changed.connect(self._set_measures)

    def show_page(self, page: JournalPage) -> None:
        """Show a page of the journal."""
        self.table.show_page(page)
        self.table.setVisible(bool(page.rows))
        self.empty.setVisible(not page.rows)
        sales = self.tr("%n purchase(s) today", "", page.sales_today)
        money = self._figures.money(page.money_today)
        sums = self.tr("{sales}, {money} in money").format(sales=sales, money=money)
        self.sums.setText(sums if page.rows else "")

    def _set_measures(self) -> None:
        px = theme().px
        self._head.setContentsMargins(px(EDGE), px(14), px(EDGE), px(6))
        self._head.setSpacing(px(12))
        self._foot.setContentsMargins(px(EDGE), 0, px(EDGE), px(6))
        self.empty.setContentsMargins(px(EDGE), px(8), px(EDGE), px(24))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.setStretchFactor(self.empty, 1)
