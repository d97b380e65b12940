"""The newest cards: looked through, and drawn again where a sheet was spoilt."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.domain.card_numbers import grouped
from shopclient.services.cards import IssuedCard
from shopclient.texts.days import short_day
from shopclient.texts.programme import card_state
from shopclient.texts.words import Words
from shopclient.ui.actions import KEYS, Command
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.chips import ChipKind
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.table import TableView
from shopclient.ui.widgets.table_cells import CONTENTS, Cell, CellChip, Column

_CHIPS: dict[str, ChipKind] = {
    "active": "ok",
    "blocked": "err",
    "replaced": "neutral",
    "closed": "neutral",
    "expired": "warn",
}


class RegisterPage(QWidget):
    """A table of cards with a tick before each, and the button that draws the ticked ones."""

    draw_asked = Signal(object)  # list of numbers, newest first
    holder_opened = Signal(int)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._cards: tuple[IssuedCard, ...] = ()
        self.ticked: set[str] = set()
        self.table = _TickTable(
            [
                Column("", self._tick, 52),
                Column(self.tr("Number"), lambda card: Cell(grouped(card.number), role="name"), CONTENTS),
                Column(self.tr("Kind"), lambda card: Cell(card.kind_name, colour="text2"), CONTENTS),
                Column(self.tr("State"), self._state, CONTENTS),
                Column(self.tr("Holder"), self._holder),
                Column(self.tr("Issued"), self._issued, CONTENTS, right=True),
            ],
            self.tr("Cards"),
            key=lambda card: card.number,
        )
        self.hint = Label("", "second", "text2", wrap=True)
        self.message = Label("", "body", "err", wrap=True)
        self.message.hide()
        self.button = Button(
            self.tr("Make PDF"), "primary", "file-type-pdf", KEYS[Command.RECORD][0], height=40
        )
        card = Card((0, 8, 0, 8))
        card.body.addWidget(self.table)
        foot = spaced(QHBoxLayout(), 16)
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.button)
        column = spaced(QVBoxLayout(self), 14, (28, 16, 28, 20))
        column.addWidget(card, 1)
        column.addWidget(self.message)
        column.addLayout(foot)
        self.table.action_asked.connect(self._toggle)
        self.table.opened.connect(self._on_opened)
        self.button.clicked.connect(self.ask)
        self._tell_ticked()

    def show_cards(self, cards: Sequence[IssuedCard]) -> None:
        """Show other cards; those still there stay ticked."""
        self._cards = tuple(cards)
        self.ticked &= {card.number for card in cards}
        self.table.set_rows(cards)
        self._tell_ticked()

    def show_message(self, text: str) -> None:
        """Say what hinders; empty for nothing."""
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def ask(self) -> None:
        """Ask for the ticked cards to be drawn, the oldest first."""
        numbers = [card.number for card in reversed(self._cards) if card.number in self.ticked]
        if numbers:
            self.draw_asked.emit(numbers)

    def _toggle(self, card: IssuedCard) -> None:
        self.ticked ^= {card.number}
        place = self.table.rows.find(lambda row: row.number == card.number)
        self.table.rows.replace_row(place, card)
        self._tell_ticked()

    def _tell_ticked(self) -> None:
        self.button.setEnabled(bool(self.ticked))
        count = len(self.ticked)
        self.hint.setText(
            self.tr("%n card(s) ticked.", "", count)
            if count
            else self.tr("Tick cards with the space bar to draw them again.")
        )

    def _on_opened(self, card: IssuedCard) -> None:
        if card.client is not None:
            self.holder_opened.emit(card.client)

    def _tick(self, card: IssuedCard) -> Cell:
        on = card.number in self.ticked
        icon, colour = ("square-check", "accent") if on else ("square", "muted")
        return Cell(icon=icon, colour=colour, action=True)

    def _state(self, card: IssuedCard) -> Cell:
        kind = _CHIPS.get(card.state, "outline")
        return Cell(chip=CellChip(card_state(card.state, self._words), kind))

    def _holder(self, card: IssuedCard) -> Cell:
        if card.client_name is None:
            return Cell(self.tr("bearer"), colour="muted")
        return Cell(card.client_name)

    def _issued(self, card: IssuedCard) -> Cell:
        return Cell(short_day(card.issued_on, self._words.language), colour="text2")


class _TickTable(TableView):
    """A table in which the space bar ticks the present row."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.chosen_row()
        if event.key() == Qt.Key.Key_Space and row is not None:
            self.action_asked.emit(row)
        else:
            super().keyPressEvent(event)
