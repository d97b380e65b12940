"""What happened with a client, newest first: one list, of everything or of one kind, page by page."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.domain.holidays import Catalogue
from shopclient.services.client_timeline import Happening, TimelineKind
from shopclient.services.contacts import ANSWERED, REVIEWS, ContactNote
from shopclient.texts import client_changes, days
from shopclient.texts.words import Words
from shopclient.ui.clients.asks import Asks
from shopclient.ui.clients.happened import Happened
from shopclient.ui.clients.layout import clear, row
from shopclient.ui.clients.timeline_row import TimelineRow
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.fields import ChoiceField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.surfaces import Card

#: What a client is to hear of again.
_TO_ANSWER = frozenset(REVIEWS) - {ANSWERED}


class TimelineCard(Card):
    """Lives as long as the page; the presenter reads what is chosen here and shows it."""

    def __init__(self, words: Words, currency: str, asks: Asks) -> None:
        super().__init__(20)
        self._words, self._asks = words, asks
        self._say = Happened(words, currency)
        self._today = date.min
        kinds: list[tuple[TimelineKind | None, str]] = [
            (None, self.tr("everything")),
            ("purchase", self.tr("purchases")),
            ("return", self.tr("returns")),
            ("contact", self.tr("conversations")),
            ("complaint", self.tr("complaints and wishes")),
            ("greeting", self.tr("greetings")),
            ("gift", self.tr("presents")),
            ("change", self.tr("changes")),
        ]
        self.kinds = ChoiceField("", kinds)
        self.kinds.editor.setAccessibleName(self.tr("What is shown of all that happened"))
        self.kinds.editor.activated.connect(lambda _place: asks.kind.emit(self.kinds.value()))
        self.more_button = Button(self.tr("Show earlier ones"), "ghost", "chevron-down", height=32)
        self.more_button.clicked.connect(asks.earlier)
        fields = [(name, client_changes.field(name, words)) for name in client_changes.FIELDS]
        self.fields = ChoiceField("", [("", self.tr("every field")), *fields])
        self.fields.editor.setAccessibleName(self.tr("Of which field changes are shown"))
        self.fields.editor.activated.connect(self._on_field_chosen)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme().px(2))
        self.body.addWidget(SectionHeader("history", self.tr("What happened")))
        self.body.addSpacing(theme().px(8))
        self.body.addWidget(self.kinds)
        self.body.addWidget(self.fields)
        self.body.addSpacing(theme().px(6))
        self.body.addLayout(self._rows)
        self.body.addLayout(row(self.more_button, 1))
        self.fields.hide()

    def know(self, holidays: Catalogue) -> None:
        """Take the shop's holidays, for what the greetings are called."""
        self._say.holidays = holidays

    def show_items(
        self, items: Sequence[Happening], kind: TimelineKind | None, today: date, *, more: bool
    ) -> None:
        """Show what happened; *more*: there are earlier ones."""
        self._today = today
        self.fields.setVisible(kind == "change")
        self.fields.set_value("")
        self.kinds.set_value(kind)
        self._fill(items, self._nothing(kind))
        self.more_button.setVisible(more)

    def show_field(self, field: str, items: Sequence[Happening]) -> None:
        """Show who changed one field, and when."""
        self.kinds.set_value("change")
        self.fields.show()
        self.fields.set_value(field)
        self.more_button.hide()
        self._fill(items, self.tr("It was never changed."))
        self.fields.setFocus()

    def _on_field_chosen(self) -> None:
        field = str(self.fields.value())
        if field:
            self._asks.field_history.emit(field)
        else:
            self._asks.kind.emit("change")

    def _fill(self, items: Sequence[Happening], nothing: str) -> None:
        clear(self._rows)
        for item in items:
            self._rows.addWidget(self._row(item))
        if not items:
            self._rows.addWidget(Label(nothing, "body", "muted", wrap=True))

    def _nothing(self, kind: TimelineKind | None) -> str:
        return {
            None: self.tr("Nothing happened yet."),
            "purchase": self.tr("No purchases yet."),
            "return": self.tr("Nothing was brought back."),
            "complaint": self.tr("No complaints, no wishes."),
            "contact": self.tr("No conversations yet: note one with “Note a talk”."),
            "greeting": self.tr("Nobody greeted the client yet."),
            "gift": self.tr("No presents yet."),
            "change": self.tr("Nothing was changed yet."),
        }[kind]

    def _row(self, item: Happening) -> TimelineRow:
        answered = ""
        if item.answered is not None:
            day = days.short_day(item.answered, self._words.language)
            answered = self.tr("answered on {day}").format(day=day)
        when = " · ".join(part for part in (self._when(item), item.who, answered) if part)
        say = self._say
        return TimelineRow(say.sign(item), say.title(item), say.second(item), when, self._deeds(item))

    def _deeds(self, item: Happening) -> list[QWidget]:
        asks = self._asks
        if item.kind == "change" and item.can_undo and item.what not in {"add", "import"}:
            return [
                _deed(self.tr("Take this change back"), "arrow-back-up", asks.undo_change, item.number),
            ]
        if item.kind != "contact":
            return []
        note = ContactNote(item.what, item.text, item.detail, item.incoming, item.at)
        deeds = [
            _deed(self.tr("Put this note right"), "pencil", asks.open_contact, item.number, note),
            _deed(self.tr("Take this note out"), "trash", asks.take_contact, item.number),
        ]
        if item.detail in _TO_ANSWER and item.answered is None:
            deeds.insert(0, _deed(self.tr("Note the answer"), "message-circle", asks.answer))
        elif item.text:
            words = self.tr("Make a favourite holiday of this note")
            deeds.insert(0, _deed(words, "heart", asks.love, item.text))
        return deeds

    def _when(self, item: Happening) -> str:
        if item.at.year != self._today.year:
            return days.short_day(item.at, self._words.language)
        return days.day_month(item.at.day, item.at.month, self._words.language)


def _deed(words: str, icon: str, ask: SignalInstance, *values: object) -> QWidget:
    button = IconButton(words, icon, height=28)
    button.clicked.connect(lambda: ask.emit(*values))
    return button
