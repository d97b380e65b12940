"""One field of the shop's own being made or changed: its name, its kind, and of a list what can be chosen."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.services.field_care import UsedField
from shopclient.texts import own_fields
from shopclient.texts.words import Words
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.fields import ChoiceField, LineField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import FlowLayout, spaced
from shopclient.ui.widgets.surfaces import Band

_FIRST = 2  # choices that a new list begins with


class FieldForm(Band):
    """Tells what was typed; what is wrong is said at its field."""

    save_asked = Signal(str, str, object)  # title, kind, choices: former and present names
    left = Signal()

    def __init__(self, words: Words, used: UsedField | None) -> None:
        super().__init__("surface2", padding=14, gap=10)
        self._used = used
        field = used.field if used is not None else None
        self.title = LineField(self.tr("What the field is called"), field.title if field else "")
        self.kind = ChoiceField(self.tr("What is written in it"), own_fields.kinds(words))
        if field is not None:
            self.kind.set_value(field.kind)
            self.kind.editor.setEnabled(False)  # what is noted is written as its kind writes it
        self.choices: list[LineField] = []
        self._former: list[str] = []
        self._lines = QWidget()
        self._column = spaced(QVBoxLayout(self._lines), 8)
        self.more_button = Button(self.tr("One more choice"), "ghost", "plus", height=32)
        self.more_button.clicked.connect(self._add_and_go)
        self.save_button = Button(self.tr("Save"), "primary", "check", height=40)
        self.save_button.clicked.connect(self._on_save)
        self.leave_button = Button(self.tr("Leave it"), "quiet", "", "Esc", height=40)
        self.leave_button.clicked.connect(self.left)
        self._lay_out()
        for option in field.options if field is not None else ("",) * _FIRST:
            self._add(option)
        self.kind.editor.activated.connect(self._show_choices)
        self._show_choices()

    def show_error(self, place: str, text: str) -> None:
        """Say why it cannot be saved, at the field that *place* names."""
        number = place.removeprefix("options[").removesuffix("]")
        shown = [each for each in self.choices if not each.isHidden()]
        if place.startswith("options") and shown:
            field = shown[int(number)] if number.isdigit() and int(number) < len(shown) else shown[-1]
        else:
            field = self.title
        field.show_error(text)
        field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._on_save()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show_choices(self) -> None:
        is_list = self.kind.value() == "list"
        self._lines.setVisible(is_list)
        self.more_button.setVisible(is_list)

    def _add_and_go(self) -> None:
        self._add("").setFocus()

    def _add(self, former: str) -> LineField:
        line = LineField("", former)
        line.editor.setAccessibleName(self.tr("Choice {number}").format(number=len(self.choices) + 1))
        away = IconButton(self.tr("Take this choice away"), "x", height=36)
        used = self._used.choices.get(former, 0) if self._used is not None and former else 0
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().px(8))
        row.addWidget(line, 1, Qt.AlignmentFlag.AlignTop)
        if used:
            row.addWidget(Label(self.tr("%n client(s)", "", used), "second", "text2"))
        away.setVisible(not used)  # whoever has it would have nothing any more: it is called otherwise
        row.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
        holder = QWidget()
        holder.setLayout(row)
        away.clicked.connect(partial(self._take_away, holder, line))
        self._column.addWidget(holder)
        self.choices.append(line)
        self._former.append(former)
        return line

    def _take_away(self, holder: QWidget, line: LineField) -> None:
        place = self.choices.index(line)
        del self.choices[place], self._former[place]
        holder.hide()
        holder.deleteLater()
        (self.choices[min(place, len(self.choices) - 1)] if self.choices else self.more_button).setFocus()

    def _on_save(self) -> None:
        pairs: Sequence[tuple[str, str]] = [
            (former, line.text().strip())
            for former, line in zip(self._former, self.choices, strict=True)
            if former or line.text().strip()
        ]
        is_list = self.kind.value() == "list"
        self.save_asked.emit(self.title.text(), str(self.kind.value()), tuple(pairs) if is_list else ())

    def _lay_out(self) -> None:
        self.body.addWidget(self.title)
        self.body.addWidget(self.kind)
        self.body.addWidget(self._lines)
        self.body.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        deeds = QWidget()
        flow = FlowLayout(deeds, gap=10)
        flow.addWidget(self.save_button)
        flow.addWidget(self.leave_button)
        self.body.addWidget(deeds)
