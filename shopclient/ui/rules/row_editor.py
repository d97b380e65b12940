"""A list of lines such as levels: each with a few columns, added and taken out one by one."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from shopclient.domain.programme_faults import steps_of
from shopclient.ui.rules.editors import Editor, Table, get, mark, put
from shopclient.ui.rules.entries import Rows
from shopclient.ui.rules.facts import Facts
from shopclient.ui.rules.rule_field import RuleField
from shopclient.ui.rules.typed import kept, shown
from shopclient.ui.rules.unit_edit import UnitEdit
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import FlowLayout, spaced


class RowEditor(Editor):
    """The lines, and a button for one more."""

    def __init__(self, entry: Rows, facts: Facts) -> None:
        super().__init__(entry, facts)
        self._rows = entry
        self._lines: list[_RowLine] = []
        box = QWidget()
        column = spaced(QVBoxLayout(box), 8)
        self._grid_box = QWidget()
        self._grid = spaced(QGridLayout(self._grid_box), 8)
        for place, each in enumerate(entry.columns):
            self._grid.addWidget(Label(each.label, "label", "text2"), 0, place)
            self._grid.setColumnStretch(place, 1)
        column.addWidget(self._grid_box)
        self.add_button = Button(entry.add, "ghost", "plus", height=32)
        self.add_button.clicked.connect(self._on_add)
        foot = QWidget()
        FlowLayout(foot).addWidget(self.add_button)
        column.addWidget(foot)
        self.field = RuleField(entry, box)
        self._show_head()

    @property
    def cells(self) -> list[list[UnitEdit]]:
        """The lines' fields, line by line."""
        return [list(line.cells.values()) for line in self._lines]

    @property
    def remove_buttons(self) -> list[IconButton]:
        """The button that takes each line out."""
        return [line.remove_button for line in self._lines]

    def show_table(self, table: Table) -> None:
        for line in list(self._lines):
            self._drop(line)
        for item in get(table, self.entry.key) or []:
            self._append(item)

    def store(self, table: dict[str, Any]) -> None:
        put(table, self.entry.key, [self._item(line) for line in self._lines])

    def show_fault(self, key: str, text: str) -> None:
        self.field.show_error(text)
        steps = steps_of(key)
        if len(steps) > 1 and isinstance(steps[0], int) and steps[0] < len(self._lines):
            cell = self._lines[steps[0]].cells.get(str(steps[1]))
            if cell is not None:
                mark(cell, refused=True)

    def clear_fault(self) -> None:
        self.field.clear_error()
        for line in self._lines:
            for cell in line.cells.values():
                mark(cell, refused=False)

    def focus(self) -> None:
        refused = [cell for row in self.cells for cell in row if cell.property("refused")]
        first = next(iter(refused), None) or (self.cells[0][0] if self.cells else self.add_button)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _item(self, line: "_RowLine") -> dict[str, Any]:
        item: dict[str, Any] = {}
        if self._rows.hidden:
            item[self._rows.hidden] = line.hidden
        for each in self._rows.columns:
            put(item, each.key, kept(each, line.cells[each.key].text(), self.facts))
        return item

    def _append(self, item: Mapping[str, Any]) -> "_RowLine":
        rows, place = self._rows, self._grid.rowCount()
        cells = {each.key: UnitEdit(each.unit) for each in rows.columns}
        line = _RowLine(cells, IconButton(rows.remove, "x", height=40), str(item.get(rows.hidden, "")))
        for number, each in enumerate(rows.columns):
            cell = cells[each.key]
            cell.setText(shown(each, item.get(each.key), self.facts))
            cell.setPlaceholderText(each.empty)
            cell.setAccessibleName(f"{rows.label}: {each.label}")
            cell.textEdited.connect(self.edited)
            self._grid.addWidget(cell, place, number)
            cell.show()  # a layout shows what it takes in only later, and until then Tab passes it by
        self._grid.addWidget(line.remove_button, place, len(rows.columns))
        line.remove_button.clicked.connect(lambda: self._on_remove(line))
        line.remove_button.show()
        self._lines.append(line)
        self._show_head()
        return line

    def _drop(self, line: "_RowLine") -> None:
        self._lines.remove(line)
        for part in (*line.cells.values(), line.remove_button):
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._show_head()

    def _show_head(self) -> None:
        self._grid_box.setVisible(bool(self._lines))

    def _on_add(self) -> None:
        used = {line.hidden for line in self._lines}
        free = next(name for number in range(1, 10_000) if (name := f"{self._rows.key}_{number}") not in used)
        line = self._append({self._rows.hidden: free})
        next(iter(line.cells.values())).setFocus()
        self.edited.emit()

    def _on_remove(self, line: "_RowLine") -> None:
        place = self._lines.index(line)
        left = self._lines[place + 1 :] or self._lines[:place]
        (left[0].remove_button if left else self.add_button).setFocus()
        self._drop(line)
        self.edited.emit()


class _RowLine:
    """The fields of one line; *hidden* is its key."""

    def __init__(self, cells: dict[str, UnitEdit], remove_button: IconButton, hidden: str) -> None:
        self.cells, self.remove_button, self.hidden = cells, remove_button, hidden
