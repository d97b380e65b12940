"""A list that is kept by hand: rows with one deed each, and a line under it that adds another."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from shopclient.ui.clients.flow import Flow
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import Field
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.table import TableView
from shopclient.ui.widgets.table_cells import Column

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_MOST_ROWS = 12  # seen at once; of more the table scrolls


class KeptList(Card):
    """Title, table, and the fields of a new row; Enter in a field adds it, Del in the table takes one out."""

    added = Signal()
    removed = Signal(object)  # row
    acted = Signal(object)  # row: Enter or a click on its first cell

    def __init__(
        self,
        icon: str,
        title: str,
        columns: Sequence[Column],
        fields: Sequence[tuple[Field, int]],
        empty: str,
    ) -> None:
        super().__init__(20, gap=10)
        self.note = Label("", "second", "text2")
        self.body.addWidget(SectionHeader(icon, title, self.note))
        self.table = TableView(columns, title, padding=8)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.none = Label(empty, "second", "muted", wrap=True)
        self.body.addWidget(self.table)
        self.body.addWidget(self.none)
        self.add_button = Button(self.tr("Add"), "soft", "plus", "Enter", height=40)
        self.add_button.clicked.connect(self.added)
        self.remove_button = Button(self.tr("Take out"), "quiet", "x", "Del", height=40)
        self.remove_button.clicked.connect(self._remove)
        self.fields = [field for field, _width in fields]
        line = QWidget()
        flow = Flow(10, line, low=True)
        for field, width in fields:
            field.setFixedWidth(theme().px(width))
            field.editor_widget.installEventFilter(self)
            flow.addWidget(field)
        for button in (self.add_button, self.remove_button):
            flow.addWidget(button)
        self.body.addWidget(line)
        self.table.installEventFilter(self)
        self.table.action_asked.connect(self.acted)
        self.table.opened.connect(self.acted)
        self.table.chosen.connect(lambda row: self.remove_button.setEnabled(row is not None))
        self._listed: list[Any] = []
        theme().changed.connect(self._fit)
        self.show_rows(())

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows; the place that was chosen stays chosen."""
        place = self.table.currentIndex().row()
        self._listed = list(rows)
        self.table.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self.remove_button.setVisible(bool(rows))
        self.table.choose(min(place, len(rows) - 1))
        self.remove_button.setEnabled(self.table.chosen_row() is not None)
        self._fit()

    def clear(self, fields: Callable[[], None]) -> None:
        """Empty the line for the next one by *fields*, with the cursor in its first."""
        fields()
        self.fields[0].setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Add at Enter in a field, take out at Del in the table, act at the space bar."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.table:
                return self._table_key(event.key())
            if event.key() in _ENTER:
                self.added.emit()
                return True
        return super().eventFilter(watched, event)

    def _table_key(self, key: int) -> bool:
        row = self.table.chosen_row()
        if row is None:
            return False
        if key == Qt.Key.Key_Delete:
            self._remove()
            return True
        if key == Qt.Key.Key_Space:
            self.acted.emit(row)
            return True
        return False

    def _remove(self) -> None:
        row = self.table.chosen_row()
        if row is not None:
            self.removed.emit(row)

    def _fit(self) -> None:
        """Be as high as the rows are, up to a limit."""
        rows = min(max(len(self._listed), 1), _MOST_ROWS)
        header = self.table.horizontalHeader()
        head = 0 if header.isHidden() else header.sizeHint().height()
        self.table.setFixedHeight(head + rows * self.table.verticalHeader().defaultSectionSize() + 4)
