"""Rows about people who are known already: a rule for all of them, and a choice for each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from shopclient.jobs.import_clients import Double
from shopclient.ui.clients.layout import clear
from shopclient.ui.theme import theme
from shopclient.ui.widgets.fields import ChoiceField
from shopclient.ui.widgets.labels import ElidedLabel, Label

_MOST = 100


class DoublesBox(QWidget):
    """Tells which rows are about somebody known, and asks what is to be done with them."""

    rule_changed = Signal(str)
    line_decided = Signal(int, str)  # line, rule; "" follows the rule for all

    def __init__(self) -> None:
        super().__init__()
        self.rule = ChoiceField(self.tr("Whoever is a client already"), self._rules())
        self.rule.set_value("fill")
        self.rule.editor.activated.connect(lambda: self.rule_changed.emit(str(self.rule.value())))
        self._title = Label("", "title")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme().px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(10))
        column.addWidget(self.rule)
        column.addWidget(self._title)
        column.addLayout(self._lines)
        self.show_doubles((), {})

    def show_doubles(self, doubles: Sequence[Double], decided: Mapping[int, str]) -> None:
        """Show the rows, of very many the first, each with what was decided for its line."""
        held = self.focusWidget()
        name = held.accessibleName() if held is not None and held.hasFocus() else ""
        clear(self._lines)
        first = {each.line: each for each in reversed(doubles)}
        rows = [first[line] for line in sorted(first)]
        self._title.setText(self.tr("%n line(s) about people who may be known", "", len(rows)))
        self._title.setVisible(bool(rows))
        for each in rows[:_MOST]:
            line = self._line(each, decided.get(each.line, ""))
            self._lines.addWidget(line)
            choice = line.findChild(QComboBox)
            if name and choice is not None and choice.accessibleName() == name:
                choice.setFocus()
        if len(rows) > _MOST:
            rest = self.tr("and %n more, which follow the rule", "", len(rows) - _MOST)
            self._lines.addWidget(Label(rest, "second", "muted"))

    def _rules(self) -> list[tuple[object, str]]:
        return [
            ("fill", self.tr("Fill in what is empty")),
            ("replace", self.tr("Replace by what the list says")),
            ("skip", self.tr("Leave as it is")),
            ("add", self.tr("Add once more all the same")),
        ]

    def _line(self, double: Double, decided: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().px(12))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        said = self.tr("Line {line}: {name}").format(line=double.line, name=double.name)
        texts.addWidget(ElidedLabel(said, "name"))
        is_same = double.why == "same"
        why = self.tr("is a client already") if is_same else self.tr("looks like somebody known")
        texts.addWidget(ElidedLabel(why, "second", "muted" if is_same else "warn"))
        usual = self.tr("By the rule") if is_same else self.tr("Add as somebody new")
        others = [each for each in self._rules() if is_same or each[0] != "add"]
        choice = ChoiceField("", [("", usual), *others])
        choice.set_value(decided)
        choice.editor.setAccessibleName(said)
        choice.editor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.editor.setMinimumContentsLength(10)
        choice.editor.activated.connect(
            lambda: self.line_decided.emit(double.line, str(choice.value() or ""))
        )
        row.addLayout(texts, 5)
        row.addWidget(choice, 4)
        return holder
