"""The shop's own fields in the form of a client, and how another one is made."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.domain.custom_fields import CustomField
from shopclient.domain.errors import Refusal
from shopclient.domain.people import CustomValue
from shopclient.services import custom_fields
from shopclient.ui.clients.draft import Draft
from shopclient.ui.clients.field_maker import FieldMaker
from shopclient.ui.clients.layout import clear, row
from shopclient.ui.clients.own_field import OwnField
from shopclient.ui.context import Context
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import Field


class OwnFields(QWidget):
    """One field for each that the shop made; the button at the end makes another one for all clients."""

    edited = Signal()
    reshaped = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._fields: dict[str, OwnField] = {}
        self._known: tuple[CustomField, ...] = ()
        self.add_button = Button(self.tr("Add a field of your own"), "ghost", "plus", height=32)
        self.add_button.clicked.connect(self._on_add_clicked)
        self.maker = FieldMaker()
        self.maker.make_asked.connect(self._on_make_asked)
        self.maker.left.connect(self._on_maker_left)
        self.maker.hide()
        self._rows = QVBoxLayout()
        column = QVBoxLayout(self)
        for each in (self._rows, column):
            each.setContentsMargins(0, 0, 0, 0)
            each.setSpacing(theme().px(12))
        column.addLayout(self._rows)
        column.addWidget(self.maker)
        column.addLayout(row(self.add_button, 1))

    def show_fields(self, fields: Sequence[CustomField]) -> None:
        """Take the shop's fields."""
        self._known = tuple(fields)

    def draft(self, rest: Draft) -> Draft:
        """Return *rest* with what is typed here."""
        values = ((key, field.value()) for key, field in self._fields.items())
        return replace(rest, custom=tuple(CustomValue(key, value) for key, value in values if value))

    def show_draft(self, draft: Draft) -> None:
        """Show *draft*; a field that is used no more shows where this client has something in it."""
        values = {each.key: each.value for each in draft.custom}
        self._on_maker_left()
        clear(self._rows)
        self._fields = {}
        for field in self._known:
            if not field.retired or field.key in values:
                self._append(field, values.get(field.key, ""))

    def field_at(self, index: int) -> Field | None:
        """Return the field of the draft's value at *index*."""
        filled = [field for field in self._fields.values() if field.value()]
        return filled[index].field if index < len(filled) else None

    def own(self, key: str) -> OwnField:
        """Return the field of this key."""
        return self._fields[key]

    def _append(self, field: CustomField, value: str) -> None:
        own = OwnField(field, value, {"yes": self.tr("yes"), "no": self.tr("no")})
        own.edited.connect(self.edited)
        self._fields[field.key] = own
        self._rows.addWidget(own)
        own.show()  # a layout shows what it takes in only later, and until then Tab passes it by

    def _on_add_clicked(self) -> None:
        self.maker.begin()
        self.maker.title.setFocus()
        self.add_button.hide()  # with the focus it would take the view to the top of the form
        self.reshaped.emit()

    def _on_make_asked(self, title: str, kind: str, options: tuple[str, ...]) -> None:
        work = partial(custom_fields.add, self._context.shop, title, kind, options)
        self._context.runner.run(work, self._on_made, self._on_refused)

    def _on_made(self, field: CustomField) -> None:
        self._on_maker_left()
        self._known = (*self._known, field)
        self._append(field, "")
        self.reshaped.emit()
        self._fields[field.key].field.setFocus()

    def _on_refused(self, error: BaseException) -> None:
        place = (error.place or "") if isinstance(error, Refusal) else ""
        self.maker.show_error(place, self._context.sentence(error))

    def _on_maker_left(self) -> None:
        self.maker.hide()
        self.add_button.show()
