"""Whose card it is to be: found as one types, shown once chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from shopclient.services.client_views import ClientRow
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.inputs import SearchEdit
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import PersonRow
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.table import TableView
from shopclient.ui.widgets.table_cells import Cell, Column

_ROWS = 4


class ClientPicker(QStackedWidget):
    """A search line with the clients it finds; then the one that was chosen."""

    searched = Signal(str)
    picked = Signal(object)  # ClientRow
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchEdit(self.tr("Name, phone or card"))
        self.found = TableView([Column("", _cell)], self.tr("Clients found"), tall=True, padding=8)
        self.found.horizontalHeader().hide()
        self.nobody = Label(
            self.tr("Nobody is found. Add the client first (F4)."), "second", "text2", wrap=True
        )
        self._searching = QWidget()
        column = spaced(QVBoxLayout(self._searching), 6)
        for part in (self.search, self.found, self.nobody):
            column.addWidget(part)
        column.addStretch(1)
        self._chosen = QWidget()
        self._chosen_row = spaced(QVBoxLayout(self._chosen), 6)
        self.addWidget(self._searching)
        self.addWidget(self._chosen)
        self.search.textEdited.connect(self.searched)
        self.search.installEventFilter(self)
        self.found.opened.connect(self.picked)
        self.found.clicked.connect(lambda _index: self._pick())
        self.show_found(())
        self._restyle()
        theme().changed.connect(self._restyle)

    def show_found(self, rows: Sequence[ClientRow], *, asked: bool = False) -> None:
        """Show the clients found; *asked* tells that something was typed."""
        self.found.set_rows(rows)
        self.found.setVisible(bool(rows))
        self.found.choose(0 if rows else -1)
        self.nobody.setVisible(asked and not rows)

    def show_client(self, name: str, second: str) -> None:
        """Show who was chosen."""
        self.clear()
        change = Button(self.tr("Change"), "ghost", height=32)
        change.clicked.connect(self.dropped)
        self._chosen_row.addWidget(PersonRow(name, second, wrap=True))
        self._chosen_row.addWidget(change, 0, Qt.AlignmentFlag.AlignLeft)
        self._chosen_row.addStretch(1)
        self.setCurrentWidget(self._chosen)

    def start_search(self) -> None:
        """Forget who was chosen and wait for typing."""
        self.clear()
        self.search.clear()
        self.show_found(())
        self.setCurrentWidget(self._searching)

    def clear(self) -> None:
        """Take the chosen client's row away."""
        while item := self._chosen_row.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._pick()
                return True
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
                self.found.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _pick(self) -> None:
        row = self.found.chosen_row()
        if row is not None:
            self.picked.emit(row)

    def _restyle(self) -> None:
        self.found.setFixedHeight(theme().px(52) * _ROWS)


def _cell(row: ClientRow) -> Cell:
    return Cell(row.name, row.phone, role="name", avatar=row.name)
