"""The clients found by the field at the top, in a list below it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from shopclient.services.client_views import ClientRow
from shopclient.ui.theme import theme
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.table import TableView
from shopclient.ui.widgets.table_cells import CONTENTS, Cell, Column

_ROW = 52


class FoundClients(Card):
    """A short list; the keyboard stays with the field that it belongs to."""

    picked = Signal(object)  # ClientRow

    def __init__(self, parent: QWidget) -> None:
        super().__init__((0, 4, 0, 4), parent=parent)
        self._typed = ""
        columns = [Column("", self._who), Column("", self._number, CONTENTS, right=True)]
        self.table = TableView(columns, self.tr("Found clients"), tall=True, padding=16)
        self.table.horizontalHeader().hide()
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.clicked.connect(self._on_clicked)
        self.nobody = Label("", "body", "text2", wrap=True)
        self.nobody.setContentsMargins(theme().px(16), theme().px(12), theme().px(16), theme().px(12))
        self.body.addWidget(self.table)
        self.body.addWidget(self.nobody)
        self.hide()

    def show_clients(self, rows: Sequence[ClientRow], typed: str) -> None:
        """Show who answers to *typed*, the first one chosen."""
        self._typed = typed
        self.table.set_rows(rows)
        self.table.choose(0 if rows else -1)
        self.table.setVisible(bool(rows))
        self.table.setFixedHeight(theme().px(_ROW) * len(rows) + 2)
        self.show_note("" if rows else self.tr("Nobody is found. F4 adds a new client."))
        self.adjust()

    def show_note(self, text: str) -> None:
        """Say something instead of clients; empty for nothing."""
        self.nobody.setText(text)
        self.nobody.setVisible(bool(text))
        if text:
            self.table.hide()
            self.adjust()

    def adjust(self) -> None:
        """Take the height of what is shown, above everything else."""
        self.show()
        self.raise_()
        self.body.activate()
        self.resize(self.width(), self.sizeHint().height())

    def move_choice(self, steps: int) -> None:
        """Choose the next or a previous client."""
        row, rows = self.table.currentIndex().row() + steps, self.table.model().rowCount()
        if 0 <= row < rows:
            self.table.choose(row)

    def chosen(self) -> ClientRow | None:
        """Return the chosen client."""
        row = self.table.chosen_row() if self.table.isVisible() else None
        return row if isinstance(row, ClientRow) else None

    def _who(self, row: ClientRow) -> Cell:
        from shopclient.ui.clients.match_marks import marks

        name = row.name or row.phone
        return Cell(name, row.phone, "name", avatar=row.name, matches=tuple(marks(name, self._typed)))

    def _number(self, row: ClientRow) -> Cell:
        from shopclient.ui.clients.match_marks import marks

        number = row.cards[0] if row.cards else ""
        return Cell(number, row.kind_name, colour="text2", matches=tuple(marks(number, self._typed)))

    def _on_clicked(self) -> None:
        if (row := self.chosen()) is not None:
            self.picked.emit(row)
