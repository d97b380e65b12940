"""What somebody likes, and what the shop notes for itself, in the form."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

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
        self.tags = LineField(self.tr("Tags"), placeholder=self.tr("wholesale, neighbour"))
        self.notes = TextField(self.tr("Notes"), lines=4)
        self._fields: dict[str, Field] = {
            "hobbies": self.hobbies,
            "tastes": self.tastes,
            "tags": self.tags,
            "notes": self.notes,
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(12))
        for field in self._fields.values():
            column.addWidget(field)
        for line in (self.hobbies, self.tastes, self.tags):
            line.editor.textEdited.connect(self.edited)
        self.notes.editor.textChanged.connect(self.edited)

    def field_at(self, what: str) -> Field | None:
        """Return the field of a person's attribute; None if it is not here."""
        return self._fields.get(what)
