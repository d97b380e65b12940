"""The table of clients: beside choosing one, several can be ticked, laid away and brought back."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from shopclient.ui.widgets.table import TableView
from shopclient.ui.widgets.table_cells import Column

_CONTROL = Qt.KeyboardModifier.ControlModifier
_TICK = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Insert})


class ListTable(TableView):
    """Space or Ctrl and a click tick a row, Del asks to lay it away, the menu key tells what can be done."""

    ticked = Signal(object)  # a row
    archive_asked = Signal()
    tag_asked = Signal()
    edit_asked = Signal()
    till_asked = Signal()

    def __init__(self, columns: Sequence[Column], name: str, parent: QWidget | None = None) -> None:
        super().__init__(columns, name, tall=True, padding=20, key=lambda client: client.id, parent=parent)
        self.is_archive = False

    def show_below(self, rows: Sequence[object], dropped: int) -> None:
        """Show more rows below, and the first *dropped* no more; what is seen stays where it is."""
        self.rows.append_rows(rows)
        self._shift(0, dropped, -dropped)

    def show_above(self, rows: Sequence[object], dropped: int) -> None:
        """Show more rows above, and the last *dropped* no more; what is seen stays where it is."""
        self.rows.prepend_rows(rows)
        self._shift(self.rows.rowCount() - dropped, dropped, len(rows))

    def _shift(self, first: int, dropped: int, by: int) -> None:
        chosen, bar = self.chosen_row(), self.verticalScrollBar()
        seen = bar.value() + by * self.verticalHeader().defaultSectionSize()
        with QSignalBlocker(self), QSignalBlocker(bar):
            self.rows.drop_rows(first, dropped)
            self.executeDelayedItemsLayout()
            bar.setValue(seen)
        self.verticalHeader().setOffset(bar.value())
        self.viewport().update()
        if chosen is not None and self.rows.find(lambda client: client.id == chosen.id) < 0:
            self.choose(max(self.rowAt(0), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.chosen_row()
        if row is not None and event.key() in _TICK:
            self.ticked.emit(row)
            self.choose(min(self.currentIndex().row() + 1, self.rows.rowCount() - 1))
        elif row is not None and event.key() == Qt.Key.Key_Delete:
            self.archive_asked.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        row = self.rows.row(self.rowAt(event.position().toPoint().y()))
        is_left = event.button() == Qt.MouseButton.LeftButton
        if row is not None and is_left and event.modifiers() == _CONTROL:
            self.choose(self.rowAt(event.position().toPoint().y()))
            self.ticked.emit(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.chosen_row()
        if row is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open the file") + "\tEnter").triggered.connect(lambda: self.opened.emit(row))
        menu.addAction(self.tr("Edit") + "\tCtrl+Enter").triggered.connect(self.edit_asked)
        menu.addAction(self.tr("Take to till") + "\tF9").triggered.connect(self.till_asked)
        menu.addSeparator()
        tick = menu.addAction(self.tr("Select") + "\t" + self.tr("Space"))
        tick.triggered.connect(lambda: self.ticked.emit(row))
        menu.addAction(self.tr("Add a tag…")).triggered.connect(self.tag_asked)
        away = self.tr("Bring back from the archive") if self.is_archive else self.tr("Into the archive")
        menu.addAction(away + "\tDel").triggered.connect(self.archive_asked)
        sort = menu.addMenu(self.tr("Sort by"))
        for column in self.rows.columns:
            if column.sort is not None:
                order = column.sort
                sort.addAction(column.title).triggered.connect(
                    lambda _checked=False, order=order: self.sort_asked.emit(order, False)
                )
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        menu.popup(self._at_chosen() if by_key else event.globalPos())

    def _at_chosen(self) -> QPoint:
        box = self.row_rect(self.currentIndex().row())
        return self.viewport().mapToGlobal(QPoint(box.left() + box.height(), box.bottom()))
