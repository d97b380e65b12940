"""The form of a customer day: what it is, when, for how many, and what is hidden in purchases."""

from dataclasses import replace
from datetime import date
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.domain.currencies import DECIMALS
from shopclient.domain.customer_days import CustomerDay, EventKind, GiftRule
from shopclient.domain.errors import DateInvalid, Refusal, TextInvalid, ValueInvalid
from shopclient.domain.money import Cents
from shopclient.domain.person_dates import parse_person_date
from shopclient.domain.sum_typing import typed_sum
from shopclient.texts import events as texts
from shopclient.texts import numbers
from shopclient.texts.words import Words
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import ChoiceField, Field, LineField, SpinField, TextField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.spacing import FlowLayout, spaced
from shopclient.ui.widgets.surfaces import Card

_KINDS: tuple[EventKind, ...] = (
    *("client_day", "closed_evening", "children", "tasting", "presentation", "excursion"),
    *("chiefs_day", "other"),
)
_LARGEST_EACH = 1_000
_DAY = "%d.%m.%Y"  # as it is typed, in any language


class DayForm(QWidget):
    """Holds a day as texts; what cannot be is said at its field."""

    save_asked = Signal()
    close_asked = Signal()

    def __init__(self, words: Words, currency: str) -> None:
        super().__init__()
        self._words, self._currency = words, currency
        self._decimals = DECIMALS.get(currency, 2)
        self._shown: CustomerDay | None = None
        self._as_shown: tuple[object, ...] = ()
        self._refused: list[Field] = []  # in the order in which they were found
        self.title_label = Label("", "panel")
        self.kind = ChoiceField(self.tr("Kind"), [(each, texts.kind(each, words)) for each in _KINDS])
        self.title = LineField(self.tr("Name"), placeholder=self.tr("An evening for our regulars"))
        self.first = LineField(self.tr("Day"), placeholder=self.tr("dd.mm.yyyy"))
        self.last = LineField(self.tr("Last day"), placeholder=self.tr("the same"))
        self.hours = LineField(self.tr("Hours"), placeholder="18:00–21:00")
        self.places = LineField(self.tr("Places"), placeholder=self.tr("as many as come"))
        self.about = TextField(self.tr("What it is"), lines=3)
        self.gift = LineField(self.tr("Gift in the pocket"), placeholder=self.tr("a collector’s coin"))
        self.each = SpinField(self.tr("In one of so many"), 1, _LARGEST_EACH, 1)
        self.least = LineField(self.tr("Purchases from"))
        self.most = LineField(self.tr("How many there are"), placeholder=self.tr("enough for all"))
        self.message = Label("", "body", "warn", wrap=True)
        self.save_button = Button(self.tr("Save"), "primary", "check", "F9", height=40)
        self.close_button = Button(self.tr("Close without saving"), "quiet", "", "Esc", height=40)
        self.save_button.clicked.connect(self.save_asked)
        self.close_button.clicked.connect(self.close_asked)
        self._lay_out()

    def show_day(self, day: CustomerDay, heading: str) -> None:
        """Show *day*, to be changed or planned."""
        self._shown = day
        self.title_label.setText(heading)
        self.message.hide()
        language = self._words.language
        self.kind.set_value(day.kind)
        self.title.set_text(day.title)
        self.first.set_text(f"{day.on_day:{_DAY}}")
        self.last.set_text("" if day.last_day == day.on_day else f"{day.last_day:{_DAY}}")
        self.hours.set_text(day.hours)
        self.places.set_text("" if day.places is None else str(day.places))
        self.about.set_text(day.about)
        rule = day.gift
        self.gift.set_text(rule.gift)
        self.each.set_value(rule.each)
        least = numbers.amount(rule.from_bill, self._currency, language) if rule.from_bill else ""
        self.least.set_text(least)
        self.most.set_text("" if rule.most is None else str(rule.most))
        for field in self._fields():
            field.clear_error()
        self._as_shown = self._texts()
        self.title.setFocus()
        self.title.editor.selectAll()

    @property
    def is_changed(self) -> bool:
        """Whether something is typed that is not saved."""
        return self._shown is not None and self._texts() != self._as_shown

    def typed(self) -> CustomerDay | None:
        """Return the day as typed; None if something is wrong, which is said where it stands."""
        self._refused = []
        if not self.title.text():
            self._refuse(self.title, self.tr("Give it a name."))
        first = self._day(self.first)
        last = self._day(self.last) if self.last.text() else None
        places, most = self._whole(self.places), self._whole(self.most)
        least = self._sum(self.least)
        if self._refused:
            self._refused[0].setFocus()
        if self._shown is None or self._refused or first is None:
            return None
        return replace(
            self._shown,
            kind=cast(EventKind, self.kind.value()),
            title=self.title.text(),
            on_day=first,
            until_day=last,
            hours=self.hours.text(),
            places=places,
            about=self.about.text(),
            gift=GiftRule(self.gift.text(), self.each.value(), least, most),
        )

    def refuse(self, error: Refusal) -> None:
        """Say at its field why the day cannot be kept."""
        fields: dict[str, Field] = {
            "title": self.title,
            "on_day": self.first,
            "until_day": self.last,
            "places": self.places,
            "gift_each": self.each,
            "gift_most": self.most,
            "gift": self.gift,
            "hours": self.hours,
            "about": self.about,
        }
        name = error.name if isinstance(error, ValueInvalid) else error.place or ""
        default = self.title if isinstance(error, TextInvalid) else self.first
        field = fields.get(name, default)
        self._refuse(field, self._sentence(error))
        field.setFocus()

    def warn_of_leaving(self) -> None:
        """Say that closing drops what is typed."""
        self.message.setText(
            self.tr("This day is not saved yet. F9 saves it; the same step again drops what is typed.")
        )
        self.message.show()

    def _sentence(self, error: Refusal) -> str:
        from shopclient.texts.errors import sentence

        return sentence(error, self._words, self._currency)

    def _day(self, field: LineField) -> date | None:
        try:
            typed = parse_person_date(field.text())
            if typed.year is None:
                raise DateInvalid(field.text())
            return date(typed.year, typed.month, typed.day)
        except Refusal as error:
            self._refuse(field, self._sentence(error))
            return None

    def _whole(self, field: LineField) -> int | None:
        text = field.text()
        if not text:
            return None
        if text.isascii() and text.isdigit() and len(text) <= 9 and int(text) > 0:
            return int(text)
        self._refuse(field, self.tr("A number above 0 is needed, or nothing."))
        return None

    def _sum(self, field: LineField) -> Cents:
        try:
            return typed_sum(field.text(), self._decimals) if field.text() else Cents(0)
        except Refusal as error:
            self._refuse(field, self._sentence(error))
            return Cents(0)

    def _refuse(self, field: Field, why: str) -> None:
        field.show_error(why)
        self._refused.append(field)

    def _texts(self) -> tuple[object, ...]:
        lines = (self.title, self.first, self.last, self.hours, self.places, self.gift, self.least, self.most)
        return (*(field.text() for field in lines), self.kind.value(), self.each.value(), self.about.text())

    def _fields(self) -> tuple[Field, ...]:
        first = (self.kind, self.title, self.first, self.last, self.hours, self.places, self.about)
        return (*first, self.gift, self.each, self.least, self.most)

    def _lay_out(self) -> None:
        card, hidden = Card(24, gap=14), Card(24, gap=14)
        card.body.addWidget(self.title_label)
        card.body.addWidget(self.message)
        card.body.addWidget(_flow((self.kind, 330), (self.title, 360)))
        card.body.addWidget(_flow((self.first, 140), (self.last, 140), (self.hours, 150), (self.places, 160)))
        card.body.addWidget(self.about)
        hidden.body.addWidget(SectionHeader("gift", self.tr("Hidden in purchases of the day")))
        text = self.tr("After a purchase the till says what to put into it, and notes that it did.")
        hidden.body.addWidget(Label(text, "second", "text2", wrap=True))
        hidden.body.addWidget(_flow((self.gift, 260), (self.each, 130), (self.least, 140), (self.most, 160)))
        buttons = QWidget()
        line = FlowLayout(buttons, gap=10)
        line.addWidget(self.save_button)
        line.addWidget(self.close_button)
        inner = QWidget()
        column = spaced(QVBoxLayout(inner), 14, (0, 2, 12, 20))
        for part in (card, hidden, buttons):
            column.addWidget(part)
        column.addStretch(1)
        spaced(QVBoxLayout(self)).addWidget(ScrollArea(inner))


def _flow(*fields: tuple[Field, int]) -> QWidget:
    line = QWidget()
    flow = FlowLayout(line, gap=12)
    for field, width in fields:
        field.setFixedWidth(theme().px(width))
        flow.addWidget(field)
    return line
