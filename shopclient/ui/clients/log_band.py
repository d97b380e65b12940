"""The quick log: how shop and client met, what was said, Enter."""

from datetime import date, datetime, time
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.domain.errors import DateInFuture, DateInvalid, Refusal
from shopclient.services.contacts import ANSWERED, WAYS, ContactNote
from shopclient.texts import contacts
from shopclient.texts.errors import sentence
from shopclient.texts.words import Words
from shopclient.ui.clients.asks import Asks
from shopclient.ui.clients.draft_values import read_date
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.jotted import Jottings, TalkDraft
from shopclient.ui.clients.layout import Columns, row
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
        self._number: int | None = None
        self._was: date | None = None  # of which day the note is that is put right
        self._today = date.min
        self._title = Label("", "title")
        self._left = Chip(self.tr("typed before, not noted yet"), "warn", height=24)
        self.way = ChoiceField(self.tr("How"), [(way, contacts.way(way, words)) for way in WAYS])
        self.text = LineField(
            self.tr("What was said"), placeholder=self.tr("asked for the new tea, wants to think it over")
        )
        self.result = SuggestField(
            self.tr("What came of it"), contacts.results(words), placeholder=self.tr("agreed, complaint …")
        )
        self.day = LineField(self.tr("Day"), placeholder=self.tr("today"))
        self.incoming = Switch(self.tr("The client began"))
        self.save_button = Button(self.tr("Note it"), "primary", "check", "Enter", height=40)
        self.close_button = Button(self.tr("Close without noting"), "quiet", height=40)
        self._listen()
        self._lay_out()
        self.hide()

    def show_client(self, client: int, today: date) -> None:
        """Show what was typed for this client, put away what was for another; *today* is the shop's day."""
        self._today = today
        if client == self._client:
            return
        self._client = None  # what is shown now is not typed
        talk = self._jottings.of(client).talk
        self._show(talk or TalkDraft())
        self._client = client
        self._left.setVisible(talk is not None)
        self.setVisible(talk is not None)

    def begin(self) -> None:
        """Open the band where one begins to type; what is put right just now stays to be noted first."""
        self.show()
        self.text.setFocus()

    def begin_answer(self) -> None:
        """Open the band for what was answered to a complaint or a wish; what is typed already stays."""
        if not self.result.text():
            self.result.set_text(contacts.result(ANSWERED, self._words))
        self.begin()

    def change(self, number: int, note: ContactNote) -> None:
        """Open a note that is to be put right; what was typed here is offered again."""
        self.close_band()
        client, self._client = self._client, None
        self._was = None if note.at is None else note.at.date()
        day = "" if self._was is None else f"{self._was:%d.%m.%Y}"
        self._show(TalkDraft(number, note.channel, note.text, note.result, note.incoming, day))
        self._client = client
        self.begin()

    def save(self) -> None:
        """Note what is typed, or say at its field why not."""
        try:
            note = self._note()
        except Refusal as refusal:
            self._refuse(self.day, sentence(refusal, self._words))
            return
        if not note.text.strip() and not note.result:
            self._refuse(self.text, self.tr("A word about it is needed, or what came of it."))
        elif self._number is None:
            self._asks.log.emit(note)
        else:
            self._asks.change_contact.emit(self._number, note)

    def close_band(self) -> None:
        """Put the band away, and what is typed with it; it can be brought back."""
        client = self._client
        typed = None if client is None else self._jottings.of(client).talk
        if client is not None:
            self._jottings.keep_talk(client, None)
            if typed is not None:
                said = self.tr("The conversation is not noted.")
                self._asks.dropped.emit(said, partial(self._bring_back, client, typed))
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
            self.show_client(client, self._today)
            self.text.setFocus()

    def _refuse(self, field: LineField, text: str) -> None:
        field.show_error(text)
        field.setFocus()

    def _on_edited(self) -> None:
        if self._client is not None:
            typed = self._draft()
            self._jottings.keep_talk(self._client, None if typed.is_blank else typed)

    def _draft(self) -> TalkDraft:
        result = contacts.result_code(self.result.text(), self._words)
        return TalkDraft(
            number=self._number,
            channel=str(self.way.value()),
            text=self.text.text(),
            result=result,
            incoming=self.incoming.isChecked(),
            day=self.day.text(),
        )

    def _note(self) -> ContactNote:
        typed = self._draft()
        day = _day(typed.day, self._today)
        # Of its own day a note keeps the hour, too, and one of today is of this moment.
        is_own = day == (self._today if typed.number is None else self._was)
        at = None if day is None or is_own else datetime.combine(day, time(12))
        return ContactNote(typed.channel, typed.text, typed.result, typed.incoming, at)

    def _show(self, note: TalkDraft) -> None:
        self._number = note.number
        is_new = note.number is None
        self._title.setText(self.tr("Note a conversation") if is_new else self.tr("Put the note right"))
        self.way.set_value(note.channel)
        self.text.set_text(note.text)
        self.result.set_text(contacts.result(note.result, self._words))
        self.day.set_text(note.day)
        self.incoming.setChecked(note.incoming)
        for field in (self.text, self.day):
            field.clear_error()

    def _listen(self) -> None:
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.close_band)
        for line in (self.text, self.result, self.day):
            line.editor.textChanged.connect(self._on_edited)
        for line in (self.text, self.day):
            line.editor.returnPressed.connect(self.save)
        # Enter takes a suggestion first.
        self.result.editor.returnPressed.connect(self.save, Qt.ConnectionType.QueuedConnection)
        self.way.editor.activated.connect(self._on_edited)
        self.incoming.toggled.connect(self._on_edited)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(theme().px(10))
        column.addLayout(row(self._title, self._left, 1, gap=12))
        fields = [_top(each) for each in (self.way, self.text, self.result, self.day)]
        column.addWidget(Columns(fields, [4, 10, 6, 3], least=760, gap=12))
        column.addWidget(FlowBox(self.incoming, self.save_button, self.close_button, gap=16))
        self.body.addLayout(column)


def _top(field: QWidget) -> QWidget:
    """Return the field at the top of its place: a refusal under another one does not push it down."""
    holder = QWidget()
    inside = QVBoxLayout(holder)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(field)
    inside.addStretch(1)
    return holder


def _day(text: str, today: date) -> date | None:
    """Return the typed day, the last one of those where no year is typed; None for nothing.

    Raises:
        DateInvalid, DateInFuture: It is no day, or none yet.
    """
    when = read_date(text, "day")
    if when is None:
        return None
    year = when.year or today.year
    if when.year is None and (when.month, when.day) > (today.month, today.day):
        year -= 1
    try:
        day = date(year, when.month, when.day)
    except ValueError as error:  # 29 February of a common year
        raise DateInvalid(text) from error
    if day > today:
        raise DateInFuture(text)
    return day
