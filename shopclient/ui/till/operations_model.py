"""The last operations as a table of texts, colours and what can be done with each."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from shopclient.services.journal import JournalRow
from shopclient.texts.errors import short_card
from shopclient.ui.till.figures import Figures

Index = QModelIndex | QPersistentModelIndex

#: What a cell is painted with: a colour token, and whether it is struck through.
COLOUR = Qt.ItemDataRole.UserRole + 1
STRUCK = Qt.ItemDataRole.UserRole + 2
ROW = Qt.ItemDataRole.UserRole + 3

_NONE = "—"
_ROOT = QModelIndex()


class Column(IntEnum):
    """The columns, from the left."""

    TIME = 0
    CLIENT = 1
    WHAT = 2
    SUM = 3
    BONUSES = 4
    DEEDS = 5


RIGHT = {Column.SUM, Column.BONUSES, Column.DEEDS}


class OperationsModel(QAbstractTableModel):
    """Rows of the journal, the newest first."""

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self._figures = figures
        self._rows: tuple[JournalRow, ...] = ()
        self._headers = {
            Column.TIME: self.tr("Time"),
            Column.CLIENT: self.tr("Client"),
            Column.WHAT: self.tr("What"),
            Column.SUM: self.tr("Sum, {sign}").format(sign=figures.sign),
            Column.BONUSES: self.tr("Bonuses"),
            Column.DEEDS: "",
        }

    def show_rows(self, rows: Sequence[JournalRow]) -> None:
        """Take another page of the journal."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_at(self, index: Index) -> JournalRow | None:
        """Return the operation of a cell."""
        return self._rows[index.row()] if index.isValid() else None

    def place_of(self, op_key: str) -> int:
        """Return the row of an operation; 0 if it is not listed."""
        return next((place for place, row in enumerate(self._rows) if row.op_key == op_key), 0)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._headers[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        column = Column(index.column())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._text(row, column)
        if role == COLOUR:
            return _colour(row, column)
        if role == STRUCK:
            return row.undone and column in RIGHT
        return row if role == ROW else None

    def _text(self, row: JournalRow, column: Column) -> str:
        match column:
            case Column.TIME:
                return f"{row.at:%H:%M}"
            case Column.CLIENT:
                return self._who(row)
            case Column.WHAT:
                return self._what(row)
            case Column.SUM:
                return self._figures.amount(row.due) if row.due else _NONE
            case Column.BONUSES:
                return self._figures.movement(row.bonuses) if row.bonuses else _NONE
        return ""

    def _who(self, row: JournalRow) -> str:
        if row.client_name:
            return row.client_name
        if row.card:
            return self.tr("Card {number}").format(number=short_card(row.card))
        return self.tr("Without a card")

    def _what(self, row: JournalRow) -> str:
        if row.undone:
            return self.tr("undone")
        if row.what == "sale":
            return self.tr("purchase, bonuses") if row.spent else self.tr("purchase")
        return {
            "refund": self.tr("return"),
            "undo": self.tr("undo"),
            "adjust": self.tr("correction"),
        }[row.what]


def _colour(row: JournalRow, column: Column) -> str:
    if row.undone:
        return "muted"
    if column in {Column.TIME, Column.WHAT}:
        return "text2"
    if column == Column.BONUSES and row.bonuses:
        if row.bonuses > 0:
            return "ok"
        return "points" if row.what == "sale" else "err"
    named = row.client_name is not None
    return "text2" if column == Column.CLIENT and not named else "text"
