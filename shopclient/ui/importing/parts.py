"""Parts of the import page: the columns of the list, the figures, the faults."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from shopclient.services.import_values import Problem
from shopclient.texts import numbers
from shopclient.texts.words import Words
from shopclient.ui.clients.layout import clear
from shopclient.ui.importing.values import Column
from shopclient.ui.theme import theme
from shopclient.ui.widgets.fields import ChoiceField
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.surfaces import Divider

_MOST_FAULTS = 200
Named = Callable[[str, Words], str]


class ColumnList(QWidget):
    """One line for each column: its heading, some values, and a choice of what it holds."""

    column_changed = Signal(str, str)  # heading, field

    def __init__(self, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._choices: list[tuple[object, str]] = [*choices]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, theme().px(8), 0)
        self._column.setSpacing(0)

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show *columns*; a choice that has the keyboard keeps it."""
        held = self.focusWidget()
        heading = held.accessibleName() if held is not None and held.hasFocus() else ""
        clear(self._column)
        for place, column in enumerate(columns):
            if place:
                self._column.addWidget(Divider())
            line = self._line(column)
            self._column.addWidget(line)
            choice = line.findChild(ChoiceField)
            if (column.title or column.heading) == heading and choice is not None:
                choice.setFocus()
        self._column.addStretch(1)

    def _line(self, column: Column) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, theme().px(7), 0, theme().px(7))
        line.setSpacing(theme().px(12))
        texts = QVBoxLayout()
        texts.setSpacing(theme().px(2))
        texts.addStretch(1)
        taken = column.field != "ignored"
        texts.addWidget(ElidedLabel(column.title or column.heading, "name", "text" if taken else "muted"))
        texts.addWidget(ElidedLabel("  ·  ".join(column.examples) or "–", "second", "muted"))
        texts.addStretch(1)
        choice = ChoiceField("", self._choices)
        choice.editor.setAccessibleName(column.title or column.heading)
        # The longest word is in the list that opens; it must not widen the page.
        choice.editor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.editor.setMinimumContentsLength(12)
        known = column.field if any(value == column.field for value, _ in self._choices) else "ignored"
        choice.set_value(known)
        choice.editor.activated.connect(lambda: self.column_changed.emit(column.heading, str(choice.value())))
        line.addLayout(texts, 5)
        line.addWidget(choice, 4)
        return holder


class Figures(QWidget):
    """What an import does, or would do: figures with their words, and sentences below them."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.words = words
        self._lines: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme().px(12))
        self._grid.setVerticalSpacing(theme().px(8))
        self._grid.setColumnStretch(1, 1)

    def show_counts(self, counts: Any) -> None:
        """Show the figures of its own sort of list."""
        raise NotImplementedError

    def clear(self) -> None:
        """Show none."""
        for label in self._lines:
            label.hide()
            label.deleteLater()
        self._lines = []

    def add(self, number: int, said: str, colour: str) -> None:
        """Add a figure and what it counts; none of it is there in the colour of nothing."""
        figure = numbers.whole(number, self.words.language)
        place = self._grid.rowCount()
        ink = colour if number else "muted"
        pair = (Label(figure, "figure", ink), Label(said, "body", "text2", wrap=True))
        for column, label in enumerate(pair):
            side = Qt.AlignmentFlag.AlignRight if column == 0 else Qt.AlignmentFlag(0)
            self._grid.addWidget(label, place, column, side)
            self._lines.append(label)

    def add_sentence(self, text: str, colour: str = "text") -> None:
        """Add a sentence in the whole width."""
        label = Label(text, "name", colour, wrap=True)
        self._grid.addWidget(label, self._grid.rowCount(), 0, 1, 2)
        self._lines.append(label)


class FaultList(QWidget):
    """Values that were not taken, each with its line and the reason."""

    def __init__(self, words: Words, column: Named, reason: Named) -> None:
        """Take what says the word for a field, and the reason for a code."""
        super().__init__()
        self._words, self._column_word, self._reason_word = words, column, reason
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme().px(8))

    def show_faults(self, faults: Sequence[Problem]) -> None:
        """Show *faults*, of very many the first."""
        clear(self._lines)
        for fault in faults[:_MOST_FAULTS]:
            self._lines.addWidget(self._fault(fault))
        if len(faults) > _MOST_FAULTS:
            rest = self.tr("and %n more, all of them in the saved file", "", len(faults) - _MOST_FAULTS)
            self._lines.addWidget(Label(rest, "second", "muted"))

    def _fault(self, fault: Problem) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        field = self._column_word(fault.field, self._words)
        reason = self._reason_word(fault.reason, self._words)
        where = self.tr("Line {line}, {field}: {reason}") if field else self.tr("Line {line}: {reason}")
        where = where.format(line=fault.line, field=field, reason=reason)
        column.addWidget(Label(where, "name", wrap=True))
        if value := " ".join(fault.value.split()):
            column.addWidget(ElidedLabel(value, "second", "muted"))
        return holder
