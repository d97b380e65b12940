"""The mailbox that letters go out from: what its provider asks for, and a letter to oneself as a trial."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from shopclient.domain.mail import MailAccount, Security, known_mail
from shopclient.ui.settings.columns import Columns, titled
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import Field, LineField, SpinField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.segments import Segments
from shopclient.ui.widgets.spacing import FlowLayout
from shopclient.ui.widgets.surfaces import Card

_PORTS: dict[Security, int] = {"tls": 465, "starttls": 587}


@dataclass(frozen=True)
class TypedMail:
    """The mailbox as it is typed; an empty *password* leaves the one that is known."""

    account: MailAccount
    password: str


class MailCard(Card):
    """Fields of the mailbox; each button tells what is typed."""

    save_asked = Signal(object)  # TypedMail
    trial_asked = Signal(object)  # TypedMail
    forget_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(24, parent=parent)
        self._shown: MailAccount | None = None
        self._filled_in = ""  # the server that was filled in for the person
        self.address = LineField(self.tr("E-mail address of the shop"), placeholder="shop@example.com")
        self.name = LineField(self.tr("Sender’s name, as clients see it"))
        self.user = LineField(self.tr("Name to log in with"))
        self.password = LineField(self.tr("Password"))
        self.password.editor.setEchoMode(QLineEdit.EchoMode.Password)
        self.host = LineField(self.tr("Mail server"), placeholder="smtp.example.com")
        self.port = SpinField(self.tr("Port"), 1, 65535, _PORTS["tls"])
        kinds = [("tls", self.tr("Safe from the start (TLS)")), ("starttls", self.tr("Made safe (STARTTLS)"))]
        self.security = Segments(kinds, self.tr("Connection"))
        self.note = Label("", "second", "text2", wrap=True)
        self.save_button = Button(self.tr("Save the mailbox"), "primary", "check", height=40)
        self.trial_button = Button(self.tr("Send a test letter to myself"), "outline", "send", height=40)
        self.forget_button = Button(self.tr("Forget the mailbox"), "ghost", "trash", height=40)
        self._parts = Columns(
            [
                (self.address, self.name),
                (self.user, self.password),
                (self.host, self.port),
                (titled(self.tr("Connection"), self.security), QWidget()),
            ]
        )
        self._fill()
        self._connect()
        self.show_account(None, has_password=False, has_safe=True)

    def show_account(self, account: MailAccount | None, *, has_password: bool, has_safe: bool) -> None:
        """Show what is kept; what somebody is typing stays."""
        if not self.is_touched():
            self._show(account)
        self._shown = account
        self.forget_button.setVisible(account is not None)
        known = self.tr("known; type to change it") if has_password else ""
        self.password.editor.setPlaceholderText(known)
        self.note.setText(self._told(has_safe=has_safe))

    def clear(self) -> None:
        """Forget what is typed."""
        self._show(self._shown)

    def show_saved(self) -> None:
        """Forget what was typed of the password: it is kept."""
        self.password.set_text("")
        self._shown = self.typed().account

    def show_busy(self, *, is_busy: bool) -> None:
        """Take no second trial while one is on its way."""
        self.trial_button.setEnabled(not is_busy)

    def field_of(self, place: str) -> Field | None:
        """Return the field that a refusal belongs to."""
        fields: dict[str, Field] = {
            "address": self.address,
            "name": self.name,
            "user": self.user,
            "password": self.password,
            "host": self.host,
            "port": self.port,
        }
        return fields.get(place)

    def set_columns(self, count: int) -> None:
        """Let the fields stand beside each other, or in one column."""
        self._parts.set_count(count)

    def typed(self) -> TypedMail:
        """Return what is typed."""
        security: Security = "starttls" if self.security.value() == "starttls" else "tls"
        account = MailAccount(
            self.host.text(),
            self.port.value(),
            security,
            self.user.text(),
            self.address.text(),
            self.name.text(),
        )
        return TypedMail(account, self.password.editor.text())

    def is_touched(self) -> bool:
        """Whether something is typed that was not saved."""
        typed = self.typed()
        if self._shown is None:
            return any((typed.account.address, typed.account.host, typed.account.user, typed.password))
        return typed.account != self._shown or bool(typed.password)

    def finish(self) -> None:
        """Let a changed mailbox be saved; one that was never saved is not whole yet."""
        if self._shown is not None and self.is_touched():
            self.save_asked.emit(self.typed())

    def _show(self, account: MailAccount | None) -> None:
        shown = account or MailAccount("", _PORTS["tls"], "tls", "", "")
        texts = ((self.address, shown.address), (self.name, shown.name), (self.user, shown.user))
        for field, text in (*texts, (self.host, shown.host), (self.password, "")):
            field.set_text(text)
        self.port.set_value(shown.port)
        self.security.set_value(shown.security)
        self._filled_in = ""

    def _told(self, *, has_safe: bool) -> str:
        if not has_safe:
            return self.tr(
                "This computer has no safe for passwords: the password is forgotten when the program ends and"
                " has to be typed again. It is never written into the shop’s file."
            )
        return self.tr(
            "The password is kept in this computer’s own safe for passwords, never in the shop’s file. Many"
            " providers want a password made for programs: it is in the settings of the mailbox."
        )

    def _on_address(self) -> None:
        """Fill in what is known of the provider, unless somebody typed otherwise."""
        address = self.address.text()
        if not self.user.text():
            self.user.set_text(address)
        known = known_mail(address)
        if known is not None and self.host.text() in {"", self._filled_in}:
            self._filled_in = known.host
            self.host.set_text(known.host)
            self.port.set_value(known.port)
            self.security.set_value(known.security)

    def _on_security(self, value: object) -> None:
        if self.port.value() in _PORTS.values():
            self.port.set_value(_PORTS["starttls" if value == "starttls" else "tls"])

    def _connect(self) -> None:
        self.address.editor.editingFinished.connect(self._on_address)
        self.security.chosen.connect(self._on_security)
        self.save_button.clicked.connect(lambda: self.save_asked.emit(self.typed()))
        self.trial_button.clicked.connect(lambda: self.trial_asked.emit(self.typed()))
        self.forget_button.clicked.connect(self.forget_asked)

    def _fill(self) -> None:
        self.body.addWidget(SectionHeader("mail", self.tr("Mailbox for letters to clients")))
        self.body.addSpacing(theme().px(14))
        self.body.addWidget(self._parts)
        self.body.addSpacing(theme().px(14))
        self.body.addWidget(self.note)
        self.body.addSpacing(theme().px(14))
        self.body.addWidget(_flow((self.save_button, self.trial_button, self.forget_button)))


def _flow(buttons: Sequence[Button]) -> QWidget:
    deeds = QWidget()
    flow = FlowLayout(deeds, gap=10)
    for button in buttons:
        flow.addWidget(button)
    return deeds
