"""The card of the last operations: each can be undone, and goods of a purchase returned."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from shopclient.services.journal import JournalPage, JournalRow
from shopclient.ui.theme import theme
from shopclient.ui.till.figures import Figures
from shopclient.ui.till.message_line import MessageLine
from shopclient.ui.till.operation_cells import BONUSES, RETURN, SUM, UNDO, WHAT, OperationCells
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.table import TableView

_EDGE = 24
_LOWEST = 170
_WIDE = 760  # below it names need the room of the word for a return, which Enter and the menu offer
_NARROW = 620  # below it the figures alone tell what an operation was, and its menu what can be done


class OperationsTable(TableView):
    """Enter returns goods of the chosen purchase, Del undoes; so do a click and the menu key."""

    undo_asked = Signal(object)  # JournalRow
    return_asked = Signal(object)

    def __init__(self, figures: Figures) -> None:
        cells = OperationCells(figures)
        super().__init__(cells.columns(), padding=_EDGE, key=_op_key)
        self._cells = cells
        self.setAccessibleName(self.tr("Last operations"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.opened.connect(self._on_opened)
        self.action_asked.connect(self._on_action_asked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.chosen_row()
        if event.key() == Qt.Key.Key_Delete and row is not None:
            self._ask_undo(row)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.chosen_row() is None and self.rows.rowCount():
            self.choose(0)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.chosen_row()
        if row is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        back = menu.addAction(self.tr("Return goods…") + "\tEnter")
        back.triggered.connect(lambda: self._on_opened(row))
        back.setEnabled(row.refundable)
        undo = menu.addAction(self.tr("Undo") + "\tDel")
        undo.triggered.connect(lambda: self._ask_undo(row))
        undo.setEnabled(row.undoable)
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, px = self.viewport().width(), theme().px
        for column in (WHAT, UNDO):  # whose operation it was matters more
            self.setColumnHidden(column, width < px(_NARROW))
        self.setColumnHidden(RETURN, width < px(_WIDE))

    def sizeHintForColumn(self, column: int) -> int:
        # Figures beside figures want more room between them than texts do.
        wanted = super().sizeHintForColumn(column)
        return wanted + theme().px(14) if column in {WHAT, SUM, BONUSES} else wanted

    def _on_opened(self, row: JournalRow) -> None:
        if row.refundable:
            self.return_asked.emit(row)

    def _on_action_asked(self, row: JournalRow) -> None:
        if self.currentIndex().column() == UNDO:
            self._ask_undo(row)
        else:
            self._on_opened(row)

    def _ask_undo(self, row: JournalRow) -> None:
        if row.undoable:
            self.undo_asked.emit(row)


class OperationsCard(Card):
    """The table with its title, the day's sums, and what could not be done with a row."""

    def __init__(self, figures: Figures) -> None:
        self._lowest = _LOWEST
        super().__init__(1)
        self._figures = figures
        self.title = Label(self.tr("Last operations"), "title")
        self.sums = ElidedLabel("", "second", "text2")
        self.sums.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.message = MessageLine()
        self.table = OperationsTable(figures)
        self.empty = Label(self.tr("Purchases of today will stand here."), "body", "muted")
        head = spaced(QHBoxLayout(), 12, (_EDGE, 15, _EDGE, 8))
        head.addWidget(self.title)
        head.addWidget(self.sums, 1)
        below = spaced(QHBoxLayout(), 0, (_EDGE, 0, _EDGE, 0))
        below.addWidget(self.message)
        self._nothing = QWidget()
        spaced(QVBoxLayout(self._nothing), 0, (_EDGE, 8, _EDGE, 24)).addWidget(
            self.empty, 0, Qt.AlignmentFlag.AlignTop
        )
        self.body.addLayout(head)
        self.body.addLayout(below)
        self.body.addWidget(self._nothing, 1)
        self.body.addWidget(self.table, 1)

    def set_lowest(self, height: int) -> None:
        """Be at least *height* pixels high at 100 % text; 0 for as low as a few rows."""
        self._lowest = height or _LOWEST
        self.restyle()

    def restyle(self) -> None:
        super().restyle()
        self.setMinimumHeight(theme().px(self._lowest))

    def show_page(self, page: JournalPage) -> None:
        """Show a page of the journal."""
        self.table.set_rows(page.rows)
        self.table.setVisible(bool(page.rows))
        self._nothing.setVisible(not page.rows)
        sales = self.tr("%n purchase(s) today", "", page.sales_today)
        money = self._figures.money(page.money_today)
        sums = self.tr("{sales}, {money} in money").format(sales=sales, money=money)
        self.sums.setText(sums if page.rows else "")


def _op_key(row: JournalRow) -> str:
    return row.op_key
