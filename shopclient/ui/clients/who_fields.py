"""Name, phones and the rest by which a client is known and reached, in the form."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.domain.names import split_name
from shopclient.domain.person_dates import Feb29
from shopclient.ui.clients.draft import Draft, is_leap_day
from shopclient.ui.clients.layout import row
from shopclient.ui.clients.line_rows import LineRows
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import ChoiceField, Field, LineField, TextField

_OWN_NAMES = (("ru", "Русский"), ("uk", "Українська"), ("en", "English"))


class WhoFields(QWidget):
    """One name, or its parts; phones, e-mails, birthday, language and address."""

    edited = Signal()
    reshaped = Signal()  # lines came or went
    removed = Signal(str, object)  # what it was, and what brings it back

    def __init__(self) -> None:
        super().__init__()
        self.name = LineField(self.tr("Name"), placeholder=self.tr("as the client says it"))
        self.last = LineField(self.tr("Surname"))
        self.first = LineField(self.tr("First name"))
        self.middle = LineField(self.tr("Patronymic"))
        self.parts_button = Button(
            self.tr("Surname, first name, patronymic apart"), "ghost", "selector", height=32
        )
        self.parts_button.clicked.connect(self._on_parts_clicked)
        self.phones = self._lines(
            self.tr("Phone"),
            self.tr("050 123 45 67"),
            self.tr("One more phone"),
            self.tr("Take this phone away"),
        )
        self.emails = self._lines(
            self.tr("E-mail"),
            "name@example.com",
            self.tr("One more e-mail"),
            self.tr("Take this e-mail away"),
        )
        self.birthday = LineField(self.tr("Birthday"), placeholder=self.tr("dd.mm, the year if known"))
        self.feb29 = ChoiceField(
            self.tr("In years without 29 February"),
            [
                (None, self.tr("as the shop does it")),
                ("02-28", self.tr("on 28 February")),
                ("03-01", self.tr("on 1 March")),
            ],
        )
        self.language = ChoiceField(self.tr("Speaks"))
        self.address = TextField(self.tr("Address"), lines=2)
        self._more = QWidget()
        self._lay_out()
        self._listen()
        self._show_parts(apart=False)

    def set_short(self, *, short: bool) -> None:
        """Show only a name and the phones, or everything."""
        self._more.setVisible(not short)
        self.parts_button.setVisible(not short and not self._apart)

    def draft(self, rest: Draft) -> Draft:
        """Return *rest* with what is typed here."""
        apart = self._apart
        return replace(
            rest,
            name="" if apart else self.name.text(),
            last=self.last.text() if apart else "",
            first=self.first.text() if apart else "",
            middle=self.middle.text() if apart else "",
            phones=self.phones.texts(),
            emails=self.emails.texts(),
            birthday=self.birthday.text(),
            feb29=cast(Feb29 | None, self.feb29.value()),
            language=str(self.language.value() or ""),
            address=self.address.text(),
        )

    def show_draft(self, draft: Draft) -> None:
        """Show *draft*."""
        self._show_parts(apart=bool(draft.last or draft.first or draft.middle))
        for field, text in (
            (self.name, draft.name),
            (self.last, draft.last),
            (self.first, draft.first),
            (self.middle, draft.middle),
            (self.birthday, draft.birthday),
        ):
            field.set_text(text)
            field.editor.setCursorPosition(0)
        self.phones.set_texts(draft.phones)
        self.emails.set_texts(draft.emails)
        self.feb29.set_value(draft.feb29)
        known = {code for code, _ in _OWN_NAMES}
        other = [(draft.language, draft.language)] if draft.language not in {"", *known} else []
        self.language.set_choices([("", self.tr("not noted")), *_OWN_NAMES, *other])
        self.language.set_value(draft.language)
        self.address.set_text(draft.address)
        self._show_leap_day()

    def field_at(self, what: str, index: int) -> Field | None:
        """Return the field of a person's attribute; None if it is not here."""
        if what == "phones":
            return self.phones.field(index)
        if what == "emails":
            return self.emails.field(index)
        name = self.last if self._apart else self.name
        fields: dict[str, Field] = {
            "name": name,
            "last": self.last if self._apart else self.name,
            "first": self.first if self._apart else self.name,
            "middle": self.middle if self._apart else self.name,
            "birthday": self.birthday,
            "language": self.language,
            "address": self.address,
        }
        return fields.get(what)

    def _lines(self, label: str, placeholder: str, add: str, remove: str) -> LineRows:
        lines = LineRows(label, placeholder=placeholder, add=add, remove=remove)
        lines.edited.connect(self.edited)
        lines.reshaped.connect(self.reshaped)
        lines.removed.connect(self.removed)
        return lines

    def _lay_out(self) -> None:
        self._parts = QWidget()
        names = row(gap=12)
        for field in (self.last, self.first, self.middle):
            names.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self._parts.setLayout(names)
        dates = row(gap=12)
        for part in (self.birthday, self.feb29, self.language):
            # At the top: a refusal below one of them moves none of the others.
            dates.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        more = QVBoxLayout(self._more)
        column = QVBoxLayout(self)
        for each in (more, column):
            each.setContentsMargins(0, 0, 0, 0)
            each.setSpacing(theme().px(12))
        more.addWidget(self.emails)
        more.addLayout(dates)
        more.addWidget(self.address)
        column.addWidget(self.name)
        column.addWidget(self._parts)
        column.addLayout(row(self.parts_button, 1))
        column.addWidget(self.phones)
        column.addWidget(self._more)

    def _listen(self) -> None:
        for line in (self.name, self.last, self.first, self.middle, self.birthday):
            line.editor.textEdited.connect(self.edited)
        self.birthday.editor.textChanged.connect(self._show_leap_day)
        self.feb29.editor.activated.connect(self.edited)
        self.language.editor.activated.connect(self.edited)
        self.address.editor.textChanged.connect(self.edited)

    def _show_parts(self, *, apart: bool) -> None:
        self._apart = apart
        self._parts.setVisible(apart)
        self.name.setVisible(not apart)
        self.parts_button.setVisible(not apart)

    def _show_leap_day(self) -> None:
        self.feb29.setVisible(is_leap_day(self.birthday.text()))

    def _on_parts_clicked(self) -> None:
        typed = self.name.text()
        parts = split_name(typed)
        words = typed.split()
        # Without a patronymic nothing tells the order: people mostly say the first name first.
        last, first = (parts.last, parts.first) if parts else (" ".join(words[1:]), "".join(words[:1]))
        self._show_parts(apart=True)
        self.last.set_text(last)
        self.first.set_text(first)
        self.middle.set_text(parts.middle if parts else "")
        self.last.setFocus()
