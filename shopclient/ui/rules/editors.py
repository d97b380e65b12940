"""The editor of each sort of entry: shows what a table holds, and stores in it what the person did."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from shopclient.ui.rules.entries import (
    Choice,
    Choices,
    Either,
    Entry,
    Flag,
    Line,
    Number,
    Rows,
    Several,
    Typed,
)
from shopclient.ui.rules.facts import Facts
from shopclient.ui.rules.rule_field import RuleField
from shopclient.ui.rules.typed import kept, shown
from shopclient.ui.rules.unit_edit import UnitEdit
from shopclient.ui.widgets.chips import FilterChip
from shopclient.ui.widgets.fields import CalmChoice, CalmSpin
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import FlowLayout, spaced
from shopclient.ui.widgets.switch import Switch

Table = Mapping[str, Any]
_FIGURE, _WORDS = 150, 220  # widths of a figure and of a few words


class Editor(QObject):
    """One entry's field; ``edited`` tells that the person changed it."""

    edited = Signal()
    field: RuleField

    def __init__(self, entry: Entry, facts: Facts) -> None:
        super().__init__()
        self.entry, self.facts = entry, facts

    def show_table(self, table: Table) -> None:
        """Show what *table* holds; ``edited`` is not told."""
        raise NotImplementedError

    def store(self, table: dict[str, Any]) -> None:
        """Put what is set into *table*."""
        raise NotImplementedError

    def show_fault(self, key: str, text: str) -> None:
        """Say why the value at *key* (below the entry's own) cannot stand."""
        self.field.show_error(text)

    def clear_fault(self) -> None:
        """Say nothing."""
        self.field.clear_error()

    def focus(self) -> None:
        """Bring the keyboard here."""
        self.field.editor_widget.setFocus(Qt.FocusReason.OtherFocusReason)


class LineEditor(Editor):
    """A line of text, or a typed value with its unit."""

    def __init__(self, entry: Line | Typed, facts: Facts) -> None:
        super().__init__(entry, facts)
        self.line = UnitEdit(entry.unit if isinstance(entry, Typed) else "")
        if isinstance(entry, Typed):
            self.line.setPlaceholderText(entry.empty)
        figure = isinstance(entry, Typed) and entry.sort not in {"text"}
        self.field = RuleField(
            entry, self.line, width=_FIGURE if figure else 0 if isinstance(entry, Line) else _WORDS
        )
        self.line.textEdited.connect(self.edited)
        self.line.editingFinished.connect(self._tidy)

    def show_table(self, table: Table) -> None:
        value = get(table, self.entry.key)
        typed = self.entry
        self.line.setText(shown(typed, value, self.facts) if isinstance(typed, Typed) else str(value or ""))

    def store(self, table: dict[str, Any]) -> None:
        typed, text = self.entry, self.line.text()
        put(table, typed.key, kept(typed, text, self.facts) if isinstance(typed, Typed) else text)

    def _tidy(self) -> None:
        if isinstance(self.entry, Typed) and self.line.isModified():
            tidy = shown(self.entry, kept(self.entry, self.line.text(), self.facts), self.facts)
            if tidy != self.line.text():
                self.line.setText(tidy)


class NumberEditor(Editor):
    """A whole number with steps."""

    def __init__(self, entry: Number, facts: Facts) -> None:
        super().__init__(entry, facts)
        self.spin = CalmSpin()
        self.spin.setRange(entry.least, entry.most)
        self._unit = entry.unit
        self.spin.setSpecialValueText(entry.least_words)
        self.field = RuleField(entry, self.spin, width=_FIGURE)
        self.spin.valueChanged.connect(self._show_unit)
        self.spin.valueChanged.connect(self.edited)

    def show_table(self, table: Table) -> None:
        self.spin.blockSignals(True)
        self.spin.setValue(int(get(table, self.entry.key) or 0))
        self._show_unit(self.spin.value())
        self.spin.blockSignals(False)

    def store(self, table: dict[str, Any]) -> None:
        put(table, self.entry.key, self.spin.value())

    def _show_unit(self, value: int) -> None:
        number = str(abs(value))
        suffix = self.facts.counted(abs(value), self._unit).removeprefix(number).strip()
        self.spin.setSuffix(f"\u00a0{suffix}" if suffix else "")


class FlagEditor(Editor):
    """A switch."""

    def __init__(self, entry: Flag, facts: Facts) -> None:
        super().__init__(entry, facts)
        self.switch: QCheckBox = Switch()
        self.field = RuleField(entry, self.switch, width=52)
        self.switch.clicked.connect(self.edited)

    def show_table(self, table: Table) -> None:
        self.switch.setChecked(bool(get(table, self.entry.key)))

    def store(self, table: dict[str, Any]) -> None:
        put(table, self.entry.key, self.switch.isChecked())


class ChoiceEditor(Editor):
    """A list to choose from: below the words where it says sentences."""

    def __init__(self, entry: Choice, facts: Facts) -> None:
        super().__init__(entry, facts)
        self.combo = _choice(entry.choices)
        longest = max(len(words) for _, words in entry.choices)
        self.field = RuleField(
            entry, self.combo, width=_FIGURE if longest < 12 else _WORDS if longest < 22 else 0
        )
        self.combo.activated.connect(self.edited)

    def show_table(self, table: Table) -> None:
        value = get(table, self.entry.key)
        places = range(self.combo.count())
        place = next((place for place in places if self.combo.itemData(place) == value), -1)
        self.combo.setCurrentIndex(place)

    def store(self, table: dict[str, Any]) -> None:
        if self.combo.currentIndex() >= 0:
            put(table, self.entry.key, self.combo.currentData())


class SeveralEditor(Editor):
    """Words that are on or off."""

    def __init__(self, entry: Several, facts: Facts) -> None:
        super().__init__(entry, facts)
        box = QWidget()
        column = spaced(QHBoxLayout(box), 8)
        chips = QWidget()
        flow = FlowLayout(chips, gap=8)
        self.chips: dict[object, FilterChip] = {}
        for value, words in entry.choices:
            chip = FilterChip(words)
            chip.setAccessibleName(f"{entry.label}: {words}")
            chip.clicked.connect(self.edited)
            chip.toggled.connect(self._on_toggled)
            self.chips[value] = chip
            flow.addWidget(chip)
        self._none_label = Label(entry.none_words, "body", "text2", wrap=True)
        column.addWidget(chips, 1)
        self.field = RuleField(entry, box)
        self.field.add_below(self._none_label)
        if not self.chips:
            chips.hide()
        self._on_toggled()

    def show_table(self, table: Table) -> None:
        values = get(table, self.entry.key) or []
        for value, chip in self.chips.items():
            chip.setChecked(value in values)

    def store(self, table: dict[str, Any]) -> None:
        put(table, self.entry.key, [value for value, chip in self.chips.items() if chip.isChecked()])

    def focus(self) -> None:
        for chip in self.chips.values():
            chip.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def _on_toggled(self) -> None:
        none = not any(chip.isChecked() for chip in self.chips.values())
        self._none_label.setVisible(none and bool(self._none_label.text()))


class EitherEditor(Editor):
    """What it is, and how much."""

    def __init__(self, entry: Either, facts: Facts) -> None:
        super().__init__(entry, facts)
        self._options = entry.options
        box = QWidget()
        row = spaced(QHBoxLayout(box), 10)
        self.combo = _choice([(each.key, each.label) for each in entry.options])
        self.combo.setAccessibleName(entry.label)
        self.lines: dict[str, UnitEdit] = {}
        row.addWidget(self.combo, 1)
        for each in entry.options:
            line = UnitEdit(each.unit, width=_FIGURE)
            line.setAccessibleName(f"{entry.label}: {each.label}")
            line.textEdited.connect(self.edited)
            self.lines[each.key] = line
            row.addWidget(line)
        self.field = RuleField(entry, box)
        self.combo.activated.connect(self._on_activated)

    def show_table(self, table: Table) -> None:
        inner = self._inner(table)
        given = next((each for each in self._options if each.key in inner), self._options[0])
        self.combo.setCurrentIndex(self._options.index(given))
        self.lines[given.key].setText(shown(given, inner.get(given.key), self.facts))
        self._show_line()

    def store(self, table: dict[str, Any]) -> None:
        chosen = self._chosen()
        value = kept(chosen, self.lines[chosen.key].text(), self.facts)
        if self.entry.key:
            put(table, self.entry.key, {chosen.key: value})
            return
        for each in self._options:
            table.pop(each.key, None)
        table[chosen.key] = value

    def show_fault(self, key: str, text: str) -> None:
        self.field.show_error(text)
        mark(self.lines[self._chosen().key], refused=True)

    def clear_fault(self) -> None:
        self.field.clear_error()
        for line in self.lines.values():
            mark(line, refused=False)

    def focus(self) -> None:
        self.lines[self._chosen().key].setFocus(Qt.FocusReason.OtherFocusReason)

    def _inner(self, table: Table) -> Table:
        return get(table, self.entry.key) or {} if self.entry.key else table

    def _chosen(self) -> Typed:
        return self._options[max(self.combo.currentIndex(), 0)]

    def _on_activated(self) -> None:
        self._show_line()
        self.edited.emit()

    def _show_line(self) -> None:
        chosen = self._chosen()
        for key, line in self.lines.items():
            line.setVisible(key == chosen.key)


def _choice(choices: Choices) -> CalmChoice:
    combo = CalmChoice()
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for value, words in choices:
        combo.addItem(words, value)
    return combo


def get(table: Table, key: str) -> Any:
    """Return what stands at a dotted *key*; None where nothing does."""
    value: Any = table
    for step in key.split("."):
        value = value.get(step) if isinstance(value, Mapping) else None
    return value


def put(table: dict[str, Any], key: str, value: object) -> None:
    """Put *value* at a dotted *key*; None takes the key away."""
    *outer, last = key.split(".")
    for step in outer:
        table = table.setdefault(step, {})
    if value is None:
        table.pop(last, None)
    else:
        table[last] = value


def mark(editor: QLineEdit, *, refused: bool) -> None:
    """Mark a line that is at fault, or take the mark away."""
    if editor.property("refused") != refused:
        editor.setProperty("refused", refused)
        # A style sheet reads properties only when the widget is polished.
        editor.style().unpolish(editor)
        editor.style().polish(editor)


def editor_of(entry: Entry, facts: Facts) -> Editor:
    """Return the editor of *entry*."""
    from shopclient.ui.rules.row_editor import RowEditor

    makers: dict[type[Entry], Callable[[Any, Facts], Editor]] = {
        Line: LineEditor,
        Typed: LineEditor,
        Number: NumberEditor,
        Flag: FlagEditor,
        Choice: ChoiceEditor,
        Several: SeveralEditor,
        Either: EitherEditor,
        Rows: RowEditor,
    }
    return makers[type(entry)](entry, facts)
