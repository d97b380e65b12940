"""Prizes and their draw, the tickets that came of it, and the list of predictions."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.domain.currencies import DECIMALS
from shopclient.domain.customer_days import CustomerDay
from shopclient.domain.drawing import MOST_TICKETS, Prize, total_cost
from shopclient.domain.errors import Refusal
from shopclient.domain.money import Cents
from shopclient.domain.sum_typing import typed_sum
from shopclient.services.draws import DrawnTicket, HeldDraw
from shopclient.texts import days, numbers
from shopclient.texts.errors import sentence
from shopclient.texts.words import Words
from shopclient.ui.clients.flow import Flow
from shopclient.ui.events.listing import KeptList
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import LineField, SpinField, TextField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.spacing import FlowLayout, spaced
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.table import TableView
from shopclient.ui.widgets.table_cells import CONTENTS, Cell, CellChip, Column

_USUAL = 50
_ROWS = 8


class DrawPage(QWidget):
    """Prizes first; once they are drawn, the tickets with what became of each."""

    prizes_changed = Signal(object, str)  # tuple of Prize, what was done in words
    limit_changed = Signal(object)  # Cents or None
    draw_asked = Signal(int)  # tickets
    print_asked = Signal(object)  # HeldDraw
    take_back_asked = Signal(object)  # HeldDraw
    predictions_changed = Signal(object)  # texts
    ready_asked = Signal()
    slips_asked = Signal()  # predictions on paper of their own

    def __init__(self, words: Words, currency: str) -> None:
        super().__init__()
        self._words, self._currency = words, currency
        self._decimals = DECIMALS.get(currency, 2)
        self._day: CustomerDay | None = None
        self._draw: HeldDraw | None = None
        self._predictions: tuple[str, ...] = ()
        self.name = LineField(self.tr("Prize"))
        self.count = SpinField(self.tr("How many"), 1, MOST_TICKETS, 1)
        self.cost = LineField(self.tr("One costs up to"))
        self.prizes = KeptList(
            "gift",
            self.tr("Prizes"),
            [
                Column(self.tr("Prize"), lambda prize: Cell(prize.name)),
                Column(self.tr("How many"), lambda prize: Cell(str(prize.count)), 100, right=True),
                Column(self.tr("One costs up to"), self._cost_cell, 150, right=True),
            ],
            [(self.name, 260), (self.count, 100), (self.cost, 130)],
            self.tr("No prize yet: a discount, a cake, a surprise … The dearest ones come first."),
        )
        self.limit = LineField(self.tr("All together at most"))
        self.tickets = SpinField(self.tr("Tickets"), 1, MOST_TICKETS, _USUAL)
        self.draw_button = Button(self.tr("Draw the prizes"), "primary", "confetti", height=40)
        self.print_button = Button(self.tr("Print the tickets"), "soft", "printer", "F12", height=40)
        self.back_button = Button(self.tr("Take the draw back"), "quiet", "arrow-back-up", height=40)
        self.said = Label("", "second", "text2", wrap=True)
        self.table = TableView(
            [
                Column(self.tr("Ticket"), lambda ticket: Cell(str(ticket.number)), 70, right=True),
                Column(self.tr("Prize"), self._won_cell),
                Column(self.tr("Code"), lambda ticket: Cell(ticket.code, colour="text2"), CONTENTS),
                Column(self.tr("Handed over"), self._redeemed_cell, CONTENTS),
            ],
            self.tr("Tickets"),
            padding=8,
            key=lambda ticket: ticket.code,
        )
        self.list = TextField(self.tr("One prediction a line"), lines=6)
        self.keep_button = Button(self.tr("Keep the list"), "soft", "check", height=36)
        self.ready_button = Button(self.tr("Add the ready ones"), "outline", "plus", height=36)
        self.slips_button = Button(self.tr("Print the predictions"), "outline", "printer", height=36)
        self._lay_out()
        self._listen()

    @property
    def held(self) -> HeldDraw | None:
        """The draw that is shown."""
        return self._draw

    def show_day(self, day: CustomerDay, draws: Sequence[HeldDraw], predictions: tuple[str, ...]) -> None:
        """Show the prizes of *day* and its newest draw."""
        self._day, self._draw = day, draws[0] if draws else None
        self.prizes.show_rows(day.prizes)
        money = numbers.money(total_cost(day.prizes), self._currency, self._words.language)
        self.prizes.note.setText(self.tr("together up to {sum}").format(sum=money) if day.prizes else "")
        over = day.cost_limit is not None and total_cost(day.prizes) > day.cost_limit
        self.prizes.note.set_colour("err" if over else "text2")
        if not self.limit.editor.hasFocus():
            self.limit.set_text("" if day.cost_limit is None else self._plain(day.cost_limit))
        self._show_draw()
        if not self.list.editor.hasFocus():
            self._predictions = predictions
            self.list.set_text("\n".join(predictions))
        self.slips_button.setEnabled(bool(predictions))

    def show_refusal(self, error: Refusal) -> None:
        """Say under the button why nothing was drawn."""
        self.said.setText(sentence(error, self._words, self._currency))
        self.said.set_colour("err")
        self.said.show()

    def _lay_out(self) -> None:
        line = QWidget()
        flow = Flow(12, line, low=True)
        for field, width in ((self.limit, 150), (self.tickets, 110)):
            field.setFixedWidth(theme().px(width))
            flow.addWidget(field)
        for button in (self.draw_button, self.print_button, self.back_button):
            flow.addWidget(button)
        self._draw_card = Card(20, gap=10)
        self._draw_card.body.addWidget(SectionHeader("confetti", self.tr("The draw")))
        for part in (line, self.said, self.table):
            self._draw_card.body.addWidget(part)
        told = Card(20, gap=10)
        told.body.addWidget(SectionHeader("mood-smile", self.tr("Predictions")))
        text = self.tr("Tickets without a prize carry one; they can also go into each purchase.")
        told.body.addWidget(Label(text, "second", "text2", wrap=True))
        told.body.addWidget(self.list)
        buttons = QWidget()
        low = FlowLayout(buttons, gap=8)
        for button in (self.keep_button, self.ready_button, self.slips_button):
            low.addWidget(button)
        told.body.addWidget(buttons)
        inner = QWidget()
        column = spaced(QVBoxLayout(inner), 14, (0, 2, 12, 20))
        self._cards = column
        for card in (self.prizes, self._draw_card, told):
            column.addWidget(card)
        column.addStretch(1)
        spaced(QVBoxLayout(self)).addWidget(ScrollArea(inner))

    def _listen(self) -> None:
        self.prizes.added.connect(self._add)
        self.prizes.removed.connect(self._remove)
        self.limit.editor.editingFinished.connect(self._on_limit)
        self.draw_button.clicked.connect(lambda: self.draw_asked.emit(self.tickets.value()))
        self.print_button.clicked.connect(lambda: self.print_asked.emit(self._draw))
        self.back_button.clicked.connect(lambda: self.take_back_asked.emit(self._draw))
        self.keep_button.clicked.connect(self._keep)
        self.ready_button.clicked.connect(self.ready_asked)
        self.slips_button.clicked.connect(self.slips_asked)

    def _show_draw(self) -> None:
        draw, words = self._draw, self._words
        is_held = draw is not None
        self.draw_button.setVisible(not is_held)
        self.print_button.setVisible(is_held)
        self.back_button.setVisible(is_held)
        self.tickets.setEnabled(not is_held)
        self.table.setVisible(is_held)
        # What is looked at comes first: before the draw its prizes, then its tickets.
        self._cards.removeWidget(self._draw_card)
        self._cards.insertWidget(0 if is_held else 1, self._draw_card)
        self.said.set_colour("text2")
        if draw is None:
            text = self.tr(
                "Each ticket gets its lot from a seed that is kept: anybody can check the draw later."
            )
            self.said.setText(text)
            self.table.set_rows(())
            return
        self.tickets.set_value(len(draw.tickets))
        self.table.set_rows(draw.tickets)
        shown = min(len(draw.tickets), _ROWS)
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(head + shown * self.table.verticalHeader().defaultSectionSize() + 4)
        text = self.tr("Drawn on {day} at {time}; {done} of {total} handed over. Seed {seed}")
        self.said.setText(
            text.format(
                day=days.day(draw.drawn_at, words.language),
                time=f"{draw.drawn_at:%H:%M}",
                done=draw.redeemed,
                total=sum(prize.count for prize in draw.prizes),
                seed=draw.seed,
            )
        )

    def _cost_cell(self, prize: Prize) -> Cell:
        return Cell(numbers.money(prize.cost, self._currency, self._words.language) if prize.cost else "–")

    def _won_cell(self, ticket: DrawnTicket) -> Cell:
        if ticket.prize:
            return Cell(ticket.prize, role="name")
        return Cell(ticket.prediction or "–", colour="muted")

    def _redeemed_cell(self, ticket: DrawnTicket) -> Cell:
        at = ticket.redeemed_at
        if at is None:
            return Cell("")
        text = f"{days.short_day(at, self._words.language)} {at:%H:%M}"
        return Cell(chip=CellChip(text, "ok", "check"))

    def _add(self) -> None:
        if self._day is None or not self.name.text():
            self.name.setFocus()
            return
        try:
            cost = typed_sum(self.cost.text(), self._decimals) if self.cost.text() else Cents(0)
        except Refusal as error:
            self.cost.show_error(sentence(error, self._words, self._currency))
            self.cost.setFocus()
            return
        prize = Prize(self.name.text(), self.count.value(), cost)
        said = self.tr("Noted: {text}").format(text=prize.name)
        self.prizes_changed.emit((*self._day.prizes, prize), said)
        self.prizes.clear(self._clear_line)

    def _clear_line(self) -> None:
        self.name.set_text("")
        self.cost.set_text("")
        self.count.set_value(1)

    def _remove(self, prize: Prize) -> None:
        if self._day is not None:
            prizes = list(self._day.prizes)
            prizes.remove(prize)
            self.prizes_changed.emit(tuple(prizes), self.tr("Taken out: {text}").format(text=prize.name))

    def _on_limit(self) -> None:
        if self._day is None:
            return
        text = self.limit.text()
        try:
            limit = typed_sum(text, self._decimals) if text else None
        except Refusal as error:
            self.limit.show_error(sentence(error, self._words, self._currency))
            return
        self.limit.clear_error()
        if limit != self._day.cost_limit:
            self.limit_changed.emit(limit)

    def _keep(self) -> None:
        self.predictions_changed.emit(tuple(self.list.text().splitlines()))

    def _plain(self, sum_: Cents) -> str:
        return numbers.amount(sum_, self._currency, self._words.language)
