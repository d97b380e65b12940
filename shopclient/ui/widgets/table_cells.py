"""What a table shows: cells, columns and the rows they are made of."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from shopclient.ui.theme import Role
from shopclient.ui.widgets.chips import ChipKind

Index = QModelIndex | QPersistentModelIndex

CELL_ROLE = Qt.ItemDataRole.UserRole

CONTENTS = -1
STRETCH = 0


class CellChip(NamedTuple):
    """A chip in a cell, after the text if there is one."""

    text: str
    kind: ChipKind = "neutral"
    icon: str = ""


@dataclass(frozen=True)
class Cell:
    """One cell; colours are tokens, *matches* are (start, length) of letters that a search found."""

    text: str = ""
    second: str = ""
    role: Role = "body"
    colour: str = "text"
    struck: bool = False
    avatar: str = ""  # the name whose initials stand before the text
    child: bool = False
    ticked: bool = False  # a tick instead of the initials: this row is one of those chosen for a deed
    icon: str = ""
    dot: bool = False  # a point in the text's colour before it
    chip: CellChip | None = None
    matches: tuple[tuple[int, int], ...] = ()
    action: bool = False  # a click on it is a deed, not a choice of the row
    on_hover: bool = False  # seen only in the row under the pointer and in the chosen one

    @property
    def spoken(self) -> str:
        """The cell for the ear."""
        chip = self.chip.text if self.chip else ""
        return ", ".join(part for part in (self.text, chip, self.second) if part)


@dataclass(frozen=True)
class Column:
    """One column: its heading, how a row is shown in it, its width in pixels at 100 % or a constant."""

    title: str
    cell: Callable[[Any], Cell]
    width: int = STRETCH  # or CONTENTS
    right: bool = False
    sort: object = None  # what is told when its heading is clicked; None: not sorted by it

    @property
    def alignment(self) -> Qt.AlignmentFlag:
        """Where its texts and its heading stand."""
        return Qt.AlignmentFlag.AlignRight if self.right else Qt.AlignmentFlag.AlignLeft


class TableModel(QAbstractTableModel):
    """Rows of any kind, shown by columns."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: list[Any] = []

    def set_rows(self, rows: Iterable[Any]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def append_rows(self, rows: Sequence[Any]) -> None:
        """Show more rows below."""
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def prepend_rows(self, rows: Sequence[Any]) -> None:
        """Show more rows above."""
        if rows:
            self.beginInsertRows(QModelIndex(), 0, len(rows) - 1)
            self._rows[:0] = rows
            self.endInsertRows()

    def drop_rows(self, first: int, count: int) -> None:
        """Show *count* rows from *first* on no more."""
        if count:
            self.beginRemoveRows(QModelIndex(), first, first + count - 1)
            del self._rows[first : first + count]
            self.endRemoveRows()

    def replace_row(self, place: int, row: Any) -> None:
        """Show another state of the row at *place*."""
        self._rows[place] = row
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))

    def row(self, place: int) -> Any:
        """Return the row at *place*; None where there is none."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def cell(self, index: Index) -> Cell:
        """Return what stands at *index*; asked so, it does not go through Qt and back."""
        return self.columns[index.column()].cell(self._rows[index.row()])

    def find(self, fits: Callable[[Any], bool]) -> int:
        """Return the place of the first row that *fits*, -1 for none."""
        return next((place for place, row in enumerate(self._rows) if fits(row)), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.alignment | Qt.AlignmentFlag.AlignVCenter
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, CELL_ROLE}:
            return None
        cell = column.cell(self._rows[index.row()])
        if role == CELL_ROLE:
            return cell
        return cell.text if role == Qt.ItemDataRole.DisplayRole else cell.spoken

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.columns[section].alignment | Qt.AlignmentFlag.AlignVCenter
        return None
