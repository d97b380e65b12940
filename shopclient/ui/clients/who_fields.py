"""By what a client is known and called up, in the form: the name, phones and e-mails, the birthday."""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.domain.emails import likely_meant
from shopclient.domain.given_names import split_two
from shopclient.domain.names import split_name
from shopclient.domain.person_dates import Feb29
from shopclient.ui.clients.draft import Draft
from shopclient.ui.clients.draft_values import is_leap_day
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.layout import row
from shopclient.ui.clients.line_rows import LineRows
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import ChoiceField, Field, LineField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.switch import Switch

Judge = Callable[[str], str]


class Judges(NamedTuple):
    """What is wrong with a line of each sort; of a phone also what is odd about one that can be kept."""

    phone: Judge
    odd_phone: Judge
    email: Judge
    date: Judge
    about: Judge


class WhoFields(QWidget):
    """One name, or its parts, or that of an organisation; phones, e-mails, birthday or about what year.

    *judges* say what is wrong with a line that was left, "" for nothing.
    """

    edited = Signal()
    reshaped = Signal()  # lines came or went
    removed = Signal(str, object)  # what it was, and what brings it back
    became = Signal()  # an organisation, or a person again

    def __init__(self, judges: Judges) -> None:
        super().__init__()
        self.name = LineField(self.tr("Name"), placeholder=self.tr("as the client says it"))
        self.understood = Label("", "second", "muted", wrap=True)
        self.last = LineField(self.tr("Surname"))
        self.first = LineField(self.tr("First name"))
        self.middle = LineField(self.tr("Patronymic"))
        self.parts_button = Button(
            self.tr("Surname, first name, patronymic apart"), "ghost", "selector", height=32
        )
        self.parts_button.clicked.connect(self._on_parts_clicked)
        self.organisation = Switch(self.tr("Organisation"))
        self.organisation.clicked.connect(self._on_organisation_clicked)
        self.phones = LineRows(
            self.tr("Phone"),
            placeholder=self.tr("050 123 45 67"),
            add=self.tr("One more phone"),
            remove=self.tr("Take this phone away"),
            judge=judges.phone,
            doubt=judges.odd_phone,
        )
        self.emails = LineRows(
            self.tr("E-mail"),
            placeholder="name@example.com",
            add=self.tr("One more e-mail"),
            remove=self.tr("Take this e-mail away"),
            judge=judges.email,
            meant=likely_meant,
        )
        self._judges = judges
        self._make_birthday()
        self._more = QWidget()
        self._lay_out()
        self._listen()
        self._is_short = False
        self._show_parts(apart=False)

    @property
    def full_name(self) -> str:
        """The name as typed, whether in one line or in parts."""
        parts = (self.first.text(), self.middle.text(), self.last.text())
        return " ".join(part for part in parts if part) if self._apart else self.name.text()

    def set_short(self, *, short: bool) -> None:
        """Show only a name and the phones, or everything."""
        self._is_short = short
        self._more.setVisible(not short)
        self._kinds.setVisible(not short)

    def draft(self, rest: Draft) -> Draft:
        """Return *rest* with what is typed here."""
        apart = self._apart
        return replace(
            rest,
            name="" if apart else self.name.text(),
            last=self.last.text() if apart else "",
            first=self.first.text() if apart else "",
            middle=self.middle.text() if apart else "",
            is_organisation=self.organisation.isChecked(),
            phones=self.phones.texts(),
            emails=self.emails.texts(),
            birthday=self.birthday.text(),
            born_about=self.born_about.text(),
            feb29=cast(Feb29 | None, self.feb29.value()),
        )

    def show_draft(self, draft: Draft) -> None:
        """Show *draft*."""
        self.organisation.setChecked(draft.is_organisation)
        self._show_parts(apart=bool(draft.last or draft.first or draft.middle))
        for field, text in (
            (self.name, draft.name),
            (self.last, draft.last),
            (self.first, draft.first),
            (self.middle, draft.middle),
            (self.birthday, draft.birthday),
            (self.born_about, draft.born_about),
        ):
            field.set_text(text)
            field.editor.setCursorPosition(0)
        self.phones.set_texts(draft.phones)
        self.emails.set_texts(draft.emails)
        self.feb29.set_value(draft.feb29)
        self._show_leap_day()

    def field_at(self, what: str, index: int) -> Field | None:
        """Return the field of a person's attribute; None if it is not here."""
        if what == "phones":
            return self.phones.field(index)
        if what == "emails":
            return self.emails.field(index)
        fields: dict[str, Field] = {
            "name": self.last if self._apart else self.name,
            "last": self.last if self._apart else self.name,
            "first": self.first if self._apart else self.name,
            "middle": self.middle if self._apart else self.name,
            "birthday": self.birthday,
            "born_about": self.born_about,
        }
        return fields.get(what)

    def _make_birthday(self) -> None:
        self.birthday = LineField(self.tr("Birthday"), placeholder=self.tr("dd.mm, the year if known"))
        self.born_about = LineField(self.tr("Or about"), placeholder=self.tr("age 40, year 1986"))
        self.feb29 = ChoiceField(
            self.tr("In years without 29 February"),
            [
                (None, self.tr("as the shop does it")),
                ("02-28", self.tr("on 28 February")),
                ("03-01", self.tr("on 1 March")),
            ],
        )

    def _lay_out(self) -> None:
        self._parts = QWidget()
        names = row(gap=12)
        for field in (self.last, self.first, self.middle):
            names.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self._parts.setLayout(names)
        dates = row(gap=12)
        for part, share in ((self.birthday, 3), (self.born_about, 2)):
            # At the top: a refusal below one of them does not move the other.
            dates.addWidget(part, share, Qt.AlignmentFlag.AlignTop)
        more = QVBoxLayout(self._more)
        column = QVBoxLayout(self)
        for each in (more, column):
            each.setContentsMargins(0, 0, 0, 0)
            each.setSpacing(theme().px(12))
        more.addWidget(self.emails)
        more.addLayout(dates)
        more.addWidget(self.feb29)
        self._kinds = FlowBox(self.parts_button, self.organisation, gap=16)
        column.addWidget(self.name)
        column.addWidget(self.understood)
        column.addWidget(self._parts)
        column.addWidget(self._kinds)
        column.addWidget(self.phones)
        column.addWidget(self._more)

    def _listen(self) -> None:
        for line in (self.name, self.last, self.first, self.middle, self.birthday, self.born_about):
            line.editor.textEdited.connect(self.edited)
        self.name.editor.textChanged.connect(self._show_understood)
        self.birthday.editor.textChanged.connect(self._show_leap_day)
        self.birthday.editor.editingFinished.connect(self._on_birthday_left)
        self.born_about.editor.editingFinished.connect(self._on_about_left)
        self.feb29.editor.activated.connect(self.edited)
        for rows in (self.phones, self.emails):
            rows.edited.connect(self.edited)
            rows.reshaped.connect(self.reshaped)
            rows.removed.connect(self.removed)

    def _show_parts(self, *, apart: bool) -> None:
        is_firm = self.organisation.isChecked()
        self._apart = apart
        self._parts.setVisible(apart)
        self.name.setVisible(not apart)
        self.parts_button.setVisible(not apart and not is_firm)
        self._show_understood()
        self.born_about.setVisible(not is_firm)
        self.name.label.setText(self.tr("Name of the organisation") if is_firm else self.tr("Name"))
        self.birthday.label.setText(self.tr("Founded on") if is_firm else self.tr("Birthday"))

    def _show_understood(self) -> None:
        """Say which of two words is taken for the first name, while it can be told otherwise."""
        is_one = not self._apart and not self.organisation.isChecked()
        parts = split_two(self.name.text()) if is_one else None
        self.understood.setVisible(parts is not None)
        if parts is not None:
            text = self.tr("First name: {first}, surname: {last}")
            self.understood.setText(text.format(first=parts.first, last=parts.last))

    def _show_leap_day(self) -> None:
        self.feb29.setVisible(is_leap_day(self.birthday.text()))

    def _on_birthday_left(self) -> None:
        if wrong := self._judges.date(self.birthday.text()):
            self.birthday.show_error(wrong)

    def _on_about_left(self) -> None:
        if wrong := self._judges.about(self.born_about.text()):
            self.born_about.show_error(wrong)

    def _on_organisation_clicked(self) -> None:
        if self._apart:
            self.name.set_text(self.full_name)
        self._show_parts(apart=False)
        self.reshaped.emit()
        self.became.emit()
        self.edited.emit()

    def _on_parts_clicked(self) -> None:
        typed = self.name.text()
        parts = split_name(typed) or split_two(typed)
        words = typed.split()
        # Where neither a patronymic nor a known name tells the order: people mostly say the first name first.
        last, first = (parts.last, parts.first) if parts else (" ".join(words[1:]), "".join(words[:1]))
        self._show_parts(apart=True)
        self.last.set_text(last)
        self.first.set_text(first)
        self.middle.set_text(parts.middle if parts else "")
        self.understood.hide()
        self.last.setFocus()
