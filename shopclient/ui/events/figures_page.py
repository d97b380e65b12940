"""What a day brought: before, on the day and after it, its cost, and what guests said of it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.domain.currencies import DECIMALS
from shopclient.domain.errors import Refusal
from shopclient.domain.sum_typing import typed_sum
from shopclient.services.event_figures import BeforeAfter, EventFigures, Span
from shopclient.services.events import KeptDay
from shopclient.texts import days, numbers
from shopclient.texts.errors import sentence
from shopclient.texts.words import Words
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import LineField, TextField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.table import TableView
from shopclient.ui.widgets.table_cells import Cell, Column


@dataclass(frozen=True)
class _Row:
    name: str
    span: Span | None
    against: Span | None = None  # what it is held against


class FiguresPage(QWidget):
    """Two tables of three lines, and two fields that are kept by a button."""

    result_given = Signal(object, str)  # Cents or None, text

    def __init__(self, words: Words, currency: str) -> None:
        super().__init__()
        self._words, self._currency = words, currency
        self.everybody, self.guests = self._table(self.tr("All purchases")), self._table(self.tr("Guests"))
        self.summary = Label("", "body", wrap=True)
        self.note = Label("", "second", "text2", wrap=True)
        self.cost = LineField(self.tr("What the day cost in all"))
        self.cost.setFixedWidth(theme().px(220))
        self.result = TextField(self.tr("What guests loved, and what they did not"), lines=4)
        self.keep_button = Button(self.tr("Keep it"), "soft", "check", height=36)
        self.keep_button.clicked.connect(self._keep)
        inner = QWidget()
        column = spaced(QVBoxLayout(inner), 14, (0, 2, 12, 20))
        for icon, title, table in (
            ("chart-bar", self.tr("All purchases"), self.everybody),
            ("users", self.tr("Purchases of guests who came"), self.guests),
        ):
            card = Card(20, gap=10)
            card.body.addWidget(SectionHeader(icon, title))
            card.body.addWidget(table)
            if table is self.everybody:
                card.body.addWidget(self.note)
            column.addWidget(card)
        told = Card(20, gap=10)
        told.body.addWidget(SectionHeader("note", self.tr("What came of it")))
        for part in (self.summary, self.cost, self.result):
            told.body.addWidget(part)
        line = spaced(QHBoxLayout(), 8)
        line.addWidget(self.keep_button)
        line.addStretch(1)
        told.body.addLayout(line)
        column.addWidget(told)
        column.addStretch(1)
        spaced(QVBoxLayout(self)).addWidget(ScrollArea(inner))

    def show_day(self, kept: KeptDay, figures: EventFigures) -> None:
        """Show what *kept* brought so far."""
        for table, found in ((self.everybody, figures.everybody), (self.guests, figures.guests)):
            rows = self._rows(found)
            table.set_rows(rows)
            head = table.horizontalHeader().sizeHint().height()
            table.setFixedHeight(head + len(rows) * table.verticalHeader().defaultSectionSize() + 4)
        self.note.setText(self._noted(figures.everybody))
        self.summary.setText(self._summed(kept, figures))
        self.summary.setVisible(bool(self.summary.text()))
        if not (self.cost.editor.hasFocus() or self.result.editor.hasFocus()):
            day = kept.day
            shown = "" if day.cost is None else numbers.amount(day.cost, self._currency, self._words.language)
            self.cost.set_text(shown)
            self.result.set_text(day.result)

    def _table(self, name: str) -> TableView:
        table = TableView(
            [
                Column("", self._days_cell),
                Column(self.tr("Purchases"), self._purchases_cell, 88, right=True),
                Column(self.tr("Clients"), self._clients_cell, 88, right=True),
                Column(self.tr("Money"), self._money_cell, 126, right=True),
            ],
            name,
            tall=True,
            padding=8,
        )
        for bar in (table.setHorizontalScrollBarPolicy, table.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # it is as high as its rows
        return table

    def _rows(self, found: BeforeAfter) -> list[_Row]:
        return [
            _Row(self.tr("Before"), found.before),
            _Row(self.tr("On the day"), found.during),
            _Row(self.tr("After"), found.after, found.before),
        ]

    def _days_cell(self, row: _Row) -> Cell:
        span, language = row.span, self._words.language
        if span is None:
            return Cell(row.name, "–", role="name")
        first, last = days.short_day(span.first, language), days.short_day(span.last, language)
        shown = first if span.first == span.last else f"{first} – {last}"
        return Cell(row.name, shown, role="name")

    def _purchases_cell(self, row: _Row) -> Cell:
        if row.span is None:
            return Cell("–", colour="muted")
        more = row.against is not None and row.span.purchases > row.against.purchases
        return Cell(numbers.whole(row.span.purchases, self._words.language), colour="ok" if more else "text")

    def _clients_cell(self, row: _Row) -> Cell:
        return Cell("–" if row.span is None else numbers.whole(row.span.clients, self._words.language))

    def _money_cell(self, row: _Row) -> Cell:
        if row.span is None:
            return Cell("–", colour="muted")
        more = row.against is not None and row.span.money > row.against.money
        text = numbers.money(row.span.money, self._currency, self._words.language)
        return Cell(text, colour="ok" if more else "text")

    def _noted(self, found: BeforeAfter) -> str:
        if found.during is None:
            return self.tr("The day is still to come; so far these are the last days before it.")
        if found.after is None:
            return self.tr("What comes after it is told from the second day on.")
        return self.tr("%n day(s) before and after are held against each other.", "", found.after.days)

    def _summed(self, kept: KeptDay, figures: EventFigures) -> str:
        money = numbers.money(figures.prize_cost, self._currency, self._words.language)
        said = []
        if kept.came:
            said.append(self.tr("%n came.", "", kept.came))
        if figures.prizes:
            text = self.tr("%n prize(s) handed over, worth up to {sum}.", "", figures.prizes)
            said.append(text.format(sum=money))
        if figures.gifts:
            said.append(self.tr("%n hidden gift(s) went out.", "", figures.gifts))
        return " ".join(said)

    def _keep(self) -> None:
        text = self.cost.text()
        try:
            cost = typed_sum(text, DECIMALS.get(self._currency, 2)) if text else None
        except Refusal as error:
            self.cost.show_error(sentence(error, self._words, self._currency))
            self.cost.setFocus()
            return
        self.result_given.emit(cost, self.result.text())
