"""The room of the list: as many rows as fit whole, and never fewer than a few."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from shopclient.ui.theme import theme
from shopclient.ui.widgets.table import TableView

_FEWEST = 3


class WholeRows(QWidget):
    """Holds *table* and cuts it below its last whole row: half a row is read by nobody."""

    def __init__(self, table: TableView) -> None:
        super().__init__()
        self._table = table
        table.setParent(self)
        theme().changed.connect(self._fit)

    def minimumSizeHint(self) -> QSize:
        least = self._table.minimumSizeHint().width()
        return QSize(least, self._head() + _FEWEST * self._row())

    def sizeHint(self) -> QSize:
        return QSize(self._table.sizeHint().width(), self.minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # Twice: rows are higher in a narrow table, which is known only once it has its width.
        for _ in range(2):
            rows = max(self.height() - self._head(), 0) // self._row()
            self._table.setGeometry(0, 0, self.width(), self._head() + rows * self._row())
        self.updateGeometry()

    def _head(self) -> int:
        return self._table.horizontalHeader().sizeHint().height()

    def _row(self) -> int:
        return max(self._table.verticalHeader().defaultSectionSize(), 1)
