"""What somebody likes, wears and must not have, and what the shop notes for itself, in the form."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.ui.clients.draft import Draft
from shopclient.ui.theme import theme
from shopclient.ui.widgets.fields import Field, LineField, TextField


class LikesFields(QWidget):
    """Lists divided by commas, and notes."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.hobbies = LineField(self.tr("Hobbies"), placeholder=self.tr("fishing, chess"))
        self.tastes = LineField(
            self.tr("Tastes and habits"), placeholder=self.tr("blue cheese, on Fridays, no sugar")
        )
        self.allergies = LineField(self.tr("Allergies, never offer"), placeholder=self.tr("nuts, honey"))
        self.sizes = LineField(self.tr("Sizes"), placeholder=self.tr("dress 48, shoe 38"))
        self.tags = LineField(self.tr("Tags"), placeholder=self.tr("wholesale, neighbour"))
        self.notes = TextField(self.tr("Notes"), lines=4)
        self._lines = {
            "hobbies": self.hobbies,
            "tastes": self.tastes,
            "allergies": self.allergies,
            "sizes": self.sizes,
            "tags": self.tags,
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(12))
        for line in self._lines.values():
            column.addWidget(line)
            line.editor.textEdited.connect(self.edited)
        column.addWidget(self.notes)
        self.notes.editor.textChanged.connect(self.edited)

    def draft(self, rest: Draft) -> Draft:
        """Return *rest* with what is typed here."""
        lines: dict[str, Any] = {name: line.text() for name, line in self._lines.items()}
        return replace(rest, notes=self.notes.text(), **lines)

    def show_draft(self, draft: Draft) -> None:
        """Show *draft*."""
        for name, line in self._lines.items():
            line.set_text(getattr(draft, name))
        self.notes.set_text(draft.notes)

    def field_at(self, what: str) -> Field | None:
        """Return the field of a person's attribute; None if it is not here."""
        return self.notes if what == "notes" else self._lines.get(what)
