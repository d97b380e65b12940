"""The shop's own fields of the client file: each with its use, put in order, called otherwise, retired."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.services.field_care import UsedField
from shopclient.texts import own_fields
from shopclient.texts.words import Words
from shopclient.ui.settings.field_form import FieldForm
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Card


class OwnFieldsCard(Card):
    """One line for each field; the form of one opens under its line."""

    add_asked = Signal(str, str, object)  # title, kind, choices
    change_asked = Signal(object, str, object)  # the field as it was, its title, choices
    move_asked = Signal(str, int)  # the key, one place up or down
    retire_asked = Signal(object, bool)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(24, parent=parent)
        self._words = words
        self._fields: tuple[UsedField, ...] = ()
        self.form: FieldForm | None = None
        self.lines: dict[str, FieldLine] = {}
        self._column = spaced(QVBoxLayout(), 6)
        self.add_button = Button(self.tr("Add a field"), "outline", "plus", height=40)
        self.add_button.clicked.connect(partial(self.open_form, None))
        self.body.addWidget(SectionHeader("clipboard-check", self.tr("Your own fields of a client")))
        self.body.addSpacing(theme().px(6))
        said = self.tr(
            "They stand in the form of every client. A retired field is asked no more; what was noted in it"
            " stays."
        )
        self.body.addWidget(Label(said, "body", "text2", wrap=True))
        self.body.addSpacing(theme().px(10))
        self.body.addLayout(self._column)
        self.body.addSpacing(theme().px(12))
        self.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_fields(self, fields: Sequence[UsedField]) -> None:
        """Show the fields, retired ones last; a form that is open keeps what is typed in it."""
        if tuple(fields) == self._fields or self.form is not None:
            return
        self._fields = tuple(fields)
        focused = next((key for key, line in self.lines.items() if line.has_focus()), "")
        self._clear()
        ordered = sorted(self._fields, key=lambda each: each.field.retired)
        active = [each.field.key for each in ordered if not each.field.retired]
        for used in ordered:
            line = FieldLine(used, self._words, active)
            line.edit_button.clicked.connect(partial(self.open_form, used))
            line.up_button.clicked.connect(partial(self.move_asked.emit, used.field.key, -1))
            line.down_button.clicked.connect(partial(self.move_asked.emit, used.field.key, 1))
            retired = used.field.retired
            line.retire_button.clicked.connect(partial(self.retire_asked.emit, used.field, not retired))
            self.lines[used.field.key] = line
            self._column.addWidget(line)
        if focused in self.lines:
            self.lines[focused].edit_button.setFocus()

    def open_form(self, used: UsedField | None) -> None:
        """Open the form of one field, or of a new one."""
        self.close_form()
        self.form = form = FieldForm(self._words, used)
        form.left.connect(self.close_form)
        if used is None:
            form.save_asked.connect(self.add_asked)
            self._column.addWidget(form)
        else:
            key = used.field.key
            form.save_asked.connect(
                lambda title, _kind, options: self.change_asked.emit(used, title, options)
            )
            self._column.insertWidget(self._column.indexOf(self.lines[key]) + 1, form)
        self.add_button.hide()
        form.title.setFocus()

    def close_form(self) -> None:
        """Take the form away; what was typed in it is dropped."""
        form, self.form = self.form, None
        if form is not None:
            self.add_button.show()
            self.add_button.setFocus()
            self._column.removeWidget(form)
            form.hide()
            form.deleteLater()

    def _clear(self) -> None:
        for line in self.lines.values():
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = {}


class FieldLine(QWidget):
    """What a field is called, what is written in it, how many clients have it, and what can be done."""

    def __init__(self, used: UsedField, words: Words, active: Sequence[str]) -> None:
        super().__init__()
        field = used.field
        colour = "muted" if field.retired else "text"
        count = self.tr("%n client(s)", "", used.used) if used.used else self.tr("not used yet")
        parts = [own_fields.kind(field.kind, words), count, self.tr("retired") if field.retired else ""]
        texts = spaced(QVBoxLayout(), 2)
        texts.addWidget(Label(field.title, "name", colour, wrap=True))
        about = " · ".join(part for part in parts if part)
        if field.options:
            about += "\n" + ", ".join(field.options)
        texts.addWidget(Label(about, "second", "text2", wrap=True))
        self.up_button = IconButton(self.tr("Up: {title}").format(title=field.title), "chevron-up")
        self.down_button = IconButton(self.tr("Down: {title}").format(title=field.title), "chevron-down")
        self.edit_button = IconButton(self.tr("Change: {title}").format(title=field.title), "pencil")
        back, away = self.tr("Bring back: {title}"), self.tr("Retire: {title}")
        retire = (back if field.retired else away).format(title=field.title)
        self.retire_button = IconButton(retire, "arrow-back-up" if field.retired else "folder")
        self._buttons = (self.up_button, self.down_button, self.edit_button, self.retire_button)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme().px(4))
        line.addLayout(texts, 1)
        for button in self._buttons:
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        place = active.index(field.key) if field.key in active else -1
        self.up_button.setEnabled(place > 0)
        self.down_button.setEnabled(0 <= place < len(active) - 1)

    def has_focus(self) -> bool:
        """Whether the keyboard is at one of its buttons."""
        return any(button.hasFocus() for button in self._buttons)
