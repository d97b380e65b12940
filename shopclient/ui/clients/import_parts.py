"""Parts of the import page: the columns of the list, the figures, the faults."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from shopclient.domain.money import Cents
from shopclient.jobs.import_clients import Problem
from shopclient.texts import import_words, numbers
from shopclient.texts.words import Words
from shopclient.ui.clients.import_values import Column, Counts
from shopclient.ui.clients.layout import clear
from shopclient.ui.theme import theme
from shopclient.ui.widgets.fields import ChoiceField
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.surfaces import Divider

_MOST_FAULTS = 200


class ColumnList(QWidget):
    """One line for each column: its heading, some values, and a choice of what it holds."""

    column_changed = Signal(str, str)  # heading, field

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._choices: list[tuple[object, str]] = [*import_words.columns(words)]
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
            if column.heading == heading and (choice := line.findChild(ChoiceField)) is not None:
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
        texts.addWidget(ElidedLabel(column.heading, "name", "text" if taken else "muted"))
        texts.addWidget(ElidedLabel("  ·  ".join(column.examples) or "–", "second", "muted"))
        texts.addStretch(1)
        choice = ChoiceField("", self._choices)
        choice.editor.setAccessibleName(column.heading)
        # The longest word is in the list that opens; it must not widen the page.
        choice.editor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.editor.setMinimumContentsLength(12)
        known = column.field if any(value == column.field for value, _ in self._choices) else "ignored"
        choice.set_value(known)
        choice.editor.activated.connect(lambda: self.column_changed.emit(column.heading, str(choice.value())))
        line.addLayout(texts, 5)
        line.addWidget(choice, 4)
        return holder


class CountsBox(QWidget):
    """What an import does, or would do, in figures."""

    def __init__(self, words: Words, currency: str) -> None:
        super().__init__()
        self._words, self._currency = words, currency
        self._lines: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme().px(12))
        self._grid.setVerticalSpacing(theme().px(8))
        self._grid.setColumnStretch(1, 1)

    def show_counts(self, counts: Counts) -> None:
        """Show the figures."""
        for label in self._lines:
            label.hide()
            label.deleteLater()
        self._lines = []
        for number, words, colour in (
            (counts.added, self.tr("new clients"), "ok"),
            (counts.updated, self.tr("known ones completed"), "accent"),
            (counts.skipped, self.tr("left as they are or not readable"), "text2"),
            (counts.alike, self.tr("look like somebody known: worth a look later"), "warn"),
        ):
            self._add(numbers.whole(number, self._words.language), words, colour if number else "muted")
        language = self._words.language
        if counts.bonuses:
            shown = numbers.bonuses(counts.bonuses, self._currency, language)
            self._add_sentence(self.tr("Bonuses from the list: {sum}").format(sum=shown))
            owed = numbers.bonuses(Cents(counts.owed + counts.bonuses), self._currency, language)
            before = numbers.bonuses(counts.owed, self._currency, language)
            text = self.tr("The shop then owes its clients {sum}; before, it was {before}.")
            self._add_sentence(text.format(sum=owed, before=before))
        if counts.turnover:
            shown = numbers.money(counts.turnover, self._currency, language)
            self._add_sentence(self.tr("Spent so far, by the list: {sum}").format(sum=shown))

    def _add_sentence(self, text: str) -> None:
        label = Label(text, "name", wrap=True)
        self._grid.addWidget(label, self._grid.rowCount(), 0, 1, 2)
        self._lines.append(label)

    def _add(self, figure: str, words: str, colour: str) -> None:
        place = self._grid.rowCount()
        for column, label in enumerate(
            (Label(figure, "figure", colour), Label(words, "body", "text2", wrap=True))
        ):
            side = Qt.AlignmentFlag.AlignRight if column == 0 else Qt.AlignmentFlag(0)
            self._grid.addWidget(label, place, column, side)
            self._lines.append(label)


class FaultList(QWidget):
    """Values that were not taken, each with its line and the reason."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
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
        field = import_words.column(fault.field, self._words)
        reason = import_words.reason(fault.reason, self._words)
        where = self.tr("Line {line}, {field}: {reason}") if field else self.tr("Line {line}: {reason}")
        where = where.format(line=fault.line, field=field, reason=reason)
        column.addWidget(Label(where, "name", wrap=True))
        column.addWidget(ElidedLabel(" ".join(fault.value.split()), "second", "muted"))
        return holder
