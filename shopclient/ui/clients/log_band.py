"""The quick log: how shop and client met, what was said, Enter."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from shopclient.services.contacts import WAYS, ContactNote
from shopclient.texts import contacts
from shopclient.texts.words import Words
from shopclient.ui.clients.asks import Asks
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.jotted import Jottings, TalkDraft
from shopclient.ui.clients.layout import row
from shopclient.ui.clients.suggestions import SuggestField
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.chips import Chip
from shopclient.ui.widgets.fields import ChoiceField, LineField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.surfaces import Band
from shopclient.ui.widgets.switch import Switch


class LogBand(Band):
    """Hidden until it is asked for; what is typed for one client stays with that one."""

    noted = Signal()

    def __init__(self, words: Words, asks: Asks, jottings: Jottings) -> None:
        super().__init__("band", padding=16)
        self._words, self._asks, self._jottings = words, asks, jottings
        self._client: int | None = None
        self._left = Chip(self.tr("typed before, not noted yet"), "warn", height=24)
        self.way = ChoiceField(self.tr("How"), [(way, contacts.way(way, words)) for way in WAYS])
        self.text = LineField(
            self.tr("What was said"), placeholder=self.tr("asked for the new tea, wants to think it over")
        )
        self.result = SuggestField(
            self.tr("What came of it"), contacts.results(words), placeholder=self.tr("agreed, call back")
        )
        self.incoming = Switch(self.tr("The client began"))
        self.save_button = Button(self.tr("Note it"), "primary", "check", "Enter", height=40)
        self.close_button = Button(self.tr("Close without noting"), "quiet", height=40)
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.close_band)
        self.text.editor.returnPressed.connect(self.save)
        for line in (self.text, self.result):
            line.editor.textChanged.connect(self._on_edited)
        self.way.editor.activated.connect(self._on_edited)
        self.incoming.toggled.connect(self._on_edited)
        self._lay_out()
        self.hide()

    def show_client(self, client: int) -> None:
        """Show what was typed for this client, put away what was for another."""
        if client == self._client:
            return
        self._client = None  # what is shown now is not typed
        talk = self._jottings.of(client).talk
        self._show(talk or TalkDraft())
        self._client = client
        self._left.setVisible(talk is not None)
        self.setVisible(talk is not None)

    def begin(self) -> None:
        """Open the band; the focus comes to how shop and client met."""
        self.show()
        self.way.setFocus()

    def save(self) -> None:
        """Note what is typed."""
        note = self._note()
        if not note.text and not note.result:
            self.text.show_error(self.tr("A word about it is needed, or what came of it."))
            self.text.setFocus()
            return
        self._asks.log.emit(note)

    def close_band(self) -> None:
        """Put the band away, and what is typed with it; it can be brought back."""
        typed, client = self._draft(), self._client
        if client is not None:
            self._jottings.keep_talk(client, None)
            if not typed.is_blank:
                self._asks.dropped.emit(
                    self.tr("The conversation is not noted."), partial(self._bring_back, client, typed)
                )
        self._put_away()

    def forget(self, client: int) -> None:
        """Put away what was typed for a client: it is noted."""
        self._jottings.keep_talk(client, None)
        if client == self._client:
            self._put_away()
            self.noted.emit()

    def _put_away(self) -> None:
        client, self._client = self._client, None
        self._show(TalkDraft())
        self._client = client
        self._left.hide()
        self.hide()

    def _bring_back(self, client: int, typed: TalkDraft) -> None:
        self._jottings.keep_talk(client, typed)
        if client == self._client:
            self._client = None
            self.show_client(client)
            self.text.setFocus()

    def _on_edited(self) -> None:
        if self._client is not None:
            typed = self._draft()
            self._jottings.keep_talk(self._client, None if typed.is_blank else typed)

    def _draft(self) -> TalkDraft:
        result = contacts.result_code(self.result.text(), self._words)
        return TalkDraft(str(self.way.value()), self.text.text(), result, self.incoming.isChecked())

    def _note(self) -> ContactNote:
        typed = self._draft()
        return ContactNote(typed.channel, typed.text, typed.result, typed.incoming)

    def _show(self, note: TalkDraft) -> None:
        self.way.set_value(note.channel)
        self.text.set_text(note.text)
        self.text.clear_error()
        self.result.set_text(contacts.result(note.result, self._words))
        self.incoming.setChecked(note.incoming)

    def _lay_out(self) -> None:
        px = theme().px
        self.way.setMinimumWidth(px(150))
        self.result.setMinimumWidth(px(200))
        fields = FlowBox(self.way, self.text, self.result, gap=12)
        self.text.setMinimumWidth(px(340))
        column = QVBoxLayout()
        column.setSpacing(px(10))
        column.addLayout(row(Label(self.tr("Note a conversation"), "title"), self._left, 1, gap=12))
        column.addWidget(fields)
        column.addWidget(FlowBox(self.incoming, self.save_button, self.close_button, gap=16))
        self.body.addLayout(column)
        self.result.editor.returnPressed.connect(self.save, Qt.ConnectionType.QueuedConnection)
