"""How to talk to a client and by what ways he is reached, in the form."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from shopclient.domain.people import CHANNELS, ChannelWish
from shopclient.ui.clients.draft import Draft
from shopclient.ui.clients.layout import row
from shopclient.ui.clients.line_rows import LineRows
from shopclient.ui.theme import theme
from shopclient.ui.widgets.fields import ChoiceField, Field, LineField, TextField
from shopclient.ui.widgets.labels import Label

_OWN_NAMES = (("ru", "Русский"), ("uk", "Українська"), ("en", "English"))
_ACROSS = 3  # choices side by side


class ReachFields(QWidget):
    """Form of address, how he is called, language, how to talk to him; addresses; ways wished and refused."""

    edited = Signal()
    reshaped = Signal()  # lines came or went
    removed = Signal(str, object)  # what it was, and what brings it back

    def __init__(self) -> None:
        super().__init__()
        self.address_form = ChoiceField(
            self.tr("Form of address"),
            [
                ("", self.tr("not noted")),
                ("formal", self.tr("formally, “вы”")),
                ("informal", self.tr("as a friend, “ты”")),
            ],
        )
        self.salutation = LineField(
            self.tr("How the client is called"), placeholder=self.tr("Galina Petrovna, Galochka")
        )
        self.language = ChoiceField(self.tr("Speaks"))
        self.talk = TextField(
            self.tr("How to talk to the client"),
            placeholder=self.tr("speak up, ask about the garden"),
            lines=2,
        )
        self.addresses = LineRows(
            self.tr("Address"),
            placeholder="",
            add=self.tr("One more address"),
            remove=self.tr("Take this address away"),
            lines=2,
        )
        self.channels = self._make_channels()
        self._lay_out()
        self._listen()

    def draft(self, rest: Draft) -> Draft:
        """Return *rest* with what is typed here."""
        wishes = ((channel, field.value()) for channel, field in self.channels.items())
        return replace(
            rest,
            address_form=str(self.address_form.value() or ""),
            salutation=self.salutation.text(),
            language=str(self.language.value() or ""),
            talk=self.talk.text(),
            addresses=self.addresses.texts(),
            channels=tuple(
                ChannelWish(channel, "refused" if wish == "refused" else "wished")
                for channel, wish in wishes
                if wish
            ),
        )

    def show_draft(self, draft: Draft) -> None:
        """Show *draft*."""
        self.address_form.set_value(draft.address_form)
        self.salutation.set_text(draft.salutation)
        known = {code for code, _ in _OWN_NAMES}
        other = [(draft.language, draft.language)] if draft.language not in {"", *known} else []
        self.language.set_choices([("", self.tr("not noted")), *_OWN_NAMES, *other])
        self.language.set_value(draft.language)
        self.talk.set_text(draft.talk)
        self.addresses.set_texts(draft.addresses)
        wishes = {each.channel: each.wish for each in draft.channels}
        for channel, field in self.channels.items():
            field.set_value(wishes.get(channel, ""))

    def field_at(self, what: str, index: int) -> Field | None:
        """Return the field of a person's attribute; None if it is not here."""
        if what == "addresses":
            return self.addresses.field(index)
        fields: dict[str, Field] = {
            "address_form": self.address_form,
            "salutation": self.salutation,
            "language": self.language,
            "talk": self.talk,
        }
        return fields.get(what)

    def _make_channels(self) -> dict[str, ChoiceField]:
        names = {
            "phone": self.tr("Calls"),
            "sms": self.tr("SMS"),
            "messenger": self.tr("Messengers"),
            "email": self.tr("E-mails"),
            "letter": self.tr("Letters"),
            "visit": self.tr("Visits"),
        }
        choices = [
            ("", self.tr("not noted")),
            ("wished", self.tr("welcome")),
            ("refused", self.tr("not wanted")),
        ]
        return {channel: ChoiceField(names[channel], choices) for channel in CHANNELS}

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        called = row(gap=12)
        for part, share in ((self.salutation, 3), (self.address_form, 2)):
            called.addWidget(part, share, top)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme().px(12))
        grid.setVerticalSpacing(theme().px(8))
        for place, field in enumerate(self.channels.values()):
            grid.addWidget(field, place // _ACROSS, place % _ACROSS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(12))
        column.addLayout(called)
        column.addWidget(self.language)
        column.addWidget(self.talk)
        column.addWidget(self.addresses)
        column.addWidget(Label(self.tr("How the client may be reached"), "name"))
        column.addLayout(grid)

    def _listen(self) -> None:
        for choice in (self.address_form, self.language, *self.channels.values()):
            choice.editor.activated.connect(self.edited)
        self.salutation.editor.textEdited.connect(self.edited)
        self.talk.editor.textChanged.connect(self.edited)
        self.addresses.edited.connect(self.edited)
        self.addresses.reshaped.connect(self.reshaped)
        self.addresses.removed.connect(self.removed)
