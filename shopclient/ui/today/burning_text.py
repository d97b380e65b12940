"""The ready text of the reminder: how it reads for one client, and its wording, which the shop may change."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.domain.burning import BurningHolder
from shopclient.texts import burning
from shopclient.texts.burning import Sender
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import ChoiceField, TextField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.spacing import FlowLayout, spaced
from shopclient.ui.widgets.surfaces import Card


@dataclass(frozen=True)
class Wording:
    """Who writes, to whom first, and the shop's own texts by language."""

    sender: Sender
    own: Mapping[str, str] = field(default_factory=dict)
    example: BurningHolder | None = None


class TextCard(Card):
    """How the reminder reads; opened, the wording with the fields it knows.

    Nothing typed is lost: closing keeps it, and a wording with a field that nobody knows stays open.
    """

    kept = Signal(str, str)  # a language and its wording; empty: the program's own

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((16, 6, 16, 10), parent=parent)
        self._wording: Wording | None = None
        self._language = ""
        self.change_button = Button(self.tr("Change the wording"), "ghost", "pencil", height=32)
        self.change_button.clicked.connect(self.open)
        self.body.addWidget(SectionHeader("message-circle", self.tr("Ready text"), self.change_button))
        self.preview = Label("", "body", "text2", wrap=True)
        self.body.addWidget(self.preview)
        self._editor = self._make_editor()
        self.body.addWidget(self._editor)
        self._editor.hide()

    @property
    def is_open(self) -> bool:
        """Whether the wording is being changed."""
        return self._editor.isVisibleTo(self)

    def show_wording(self, wording: Wording) -> None:
        """Show how the text reads now; what is being typed stays."""
        self._wording = wording
        self._refresh()

    def open(self) -> None:
        """Show the wording in the language of the client it would go to first."""
        if self._wording is None:
            return
        example, sender = self._wording.example, self._wording.sender
        self._language = burning.language_for(example, sender) if example else sender.language
        self.language_field.set_value(self._language)
        self._fill()
        self._editor.show()
        self.change_button.hide()
        self.wording_field.editor.setFocus()

    def close_editor(self) -> bool:
        """Keep the wording and close; False where it stays open, since it cannot stand as it is."""
        if not self.is_open:
            return True
        if not self._keep():
            self.wording_field.editor.setFocus()
            return False
        self._editor.hide()
        self.change_button.show()
        self.change_button.setFocus()
        self._refresh()
        return True

    def _make_editor(self) -> QWidget:
        editor = QWidget()
        column = spaced(QVBoxLayout(editor), 10, (0, 8, 0, 4))
        languages = [("ru", "Русский"), ("uk", "Українська"), ("en", "English")]
        self.language_field = ChoiceField(self.tr("For clients who speak"), languages)
        self.language_field.editor.activated.connect(self._on_language)
        self.wording_field = TextField(self.tr("Wording"), lines=3)
        self.wording_field.editor.textChanged.connect(self._refresh)
        self._fields = FlowLayout(gap=6)
        self.done_button = Button(self.tr("Done"), "primary", "check", "F9")
        self.done_button.clicked.connect(self.close_editor)
        self.default_button = Button(self.tr("Take the program’s text"), "quiet", "refresh")
        self.default_button.clicked.connect(self._take_default)
        hint = Label(self.tr("A field in braces is filled in for each client:"), "second", "muted", wrap=True)
        for part in (self.language_field, self.wording_field, hint):
            column.addWidget(part)
        column.addLayout(self._fields)
        buttons = spaced(QHBoxLayout(), 8)
        buttons.addWidget(self.done_button)
        buttons.addWidget(self.default_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        return editor

    def _fill(self) -> None:
        """Show the wording of the chosen language, and its fields."""
        own = self._wording.own if self._wording else {}
        text = own.get(self._language) or burning.default_text(self._language)
        self.wording_field.editor.setPlainText(text)
        self.wording_field.editor.moveCursor(QTextCursor.MoveOperation.End)
        while (item := self._fields.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for name in burning.field_names(self._language).values():
            button = Button(f"{{{name}}}", "outline", height=32)
            button.clicked.connect(lambda _on=False, name=name: self._insert(name))
            self._fields.addWidget(button)

    def _insert(self, name: str) -> None:
        self.wording_field.editor.insertPlainText(f"{{{name}}}")
        self.wording_field.editor.setFocus()

    def _take_default(self) -> None:
        self.wording_field.editor.setPlainText(burning.default_text(self._language))

    def _on_language(self) -> None:
        if not self._keep():
            self.language_field.set_value(self._language)
            return
        self._language = str(self.language_field.value())
        self._fill()

    def _keep(self) -> bool:
        text = self.wording_field.text()
        if unknown := burning.unknown_fields(text):
            self.wording_field.show_error(
                self.tr("There is no field {name}. Choose one of those below.").format(
                    name=f"{{{unknown[0]}}}"
                )
            )
            return False
        wording = "" if text == burning.default_text(self._language) else text
        if self._wording is not None and wording != self._wording.own.get(self._language, ""):
            own = {**self._wording.own, self._language: wording}
            self._wording = Wording(self._wording.sender, own, self._wording.example)
            self.kept.emit(self._language, wording)
        return True

    def _refresh(self) -> None:
        if self._wording is None:
            return
        own = dict(self._wording.own)
        if self.is_open:
            own[self._language] = self.wording_field.text()
        example = self._wording.example
        self.preview.setText(burning.ready_text(example, self._wording.sender, own) if example else "")
        self.setVisible(example is not None)
