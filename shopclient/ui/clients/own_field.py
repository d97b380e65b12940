"""One field of the shop's own in the form of a client, with the editor that its kind needs."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.domain.custom_fields import CustomField
from shopclient.ui.widgets.fields import ChoiceField, Field, LineField, TextField


class OwnField(QWidget):
    """Text, number, date, yes or no, or one of a list; *words* say ``yes`` and ``no``."""

    edited = Signal()

    def __init__(self, custom: CustomField, value: str, words: Mapping[str, str]) -> None:
        super().__init__()
        self.field: Field = self._editor(custom, value, words)
        self.setFocusProxy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)

    def value(self) -> str:
        """Return what is typed or chosen, as it is typed."""
        field = self.field
        if isinstance(field, ChoiceField):
            return str(field.value() or "")
        return field.text() if isinstance(field, LineField | TextField) else ""

    def _editor(self, custom: CustomField, value: str, words: Mapping[str, str]) -> Field:
        if custom.kind in {"yes_no", "list"}:
            return self._choice(custom, value, words if custom.kind == "yes_no" else {})
        if custom.kind == "text":
            text = TextField(custom.title, value, lines=2)
            text.editor.textChanged.connect(self.edited)
            return text
        example = {"number": "12,5", "date": self.tr("dd.mm.yyyy")}.get(custom.kind, "")
        shown = _typed_date(value) if custom.kind == "date" else value
        line = LineField(custom.title, shown, placeholder=example)
        line.editor.textEdited.connect(self.edited)
        return line

    def _choice(self, custom: CustomField, value: str, words: Mapping[str, str]) -> ChoiceField:
        known = tuple(words) or custom.options
        # What was chosen once stays, also after the shop took it from the list.
        offered = known if value in {"", *known} else (*known, value)
        field = ChoiceField(custom.title, [("", "–"), *((each, words.get(each, each)) for each in offered)])
        field.set_value(value)
        field.editor.activated.connect(self.edited)
        return field


def _typed_date(value: str) -> str:
    """Return a kept date as people type it."""
    try:
        return f"{date.fromisoformat(value):%d.%m.%Y}"
    except ValueError:
        return value
