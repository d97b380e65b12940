"""The card of the Today screen with those whose bonuses burn soon."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.domain.burning import Burning, BurningHolder
from shopclient.texts import burning, numbers
from shopclient.texts.words import Words
from shopclient.ui.actions import KEYS, Command
from shopclient.ui.today.cards import ListCard
from shopclient.ui.today.lines import ROW_MARGIN
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import PersonRow
from shopclient.ui.widgets.spacing import spaced

ROWS: Final = 4


class BurningCard(ListCard):
    """The first few to be reminded, how many there are and what burns of theirs, and the way to the list."""

    def __init__(
        self,
        found: Burning,
        currency: str,
        words: Words,
        open_client: Callable[[int], None],
        open_list: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(side=True, parent=parent)
        self._found, self._currency, self._words = found, currency, words
        self._open_client = open_client
        total = Label(self._total(), "second", "muted")
        self.add_header("flame", self.tr("Bonuses expire soon"), total, colour="warn")
        rows = spaced(QVBoxLayout(), 0, (0, 4, 0, 0))
        for holder in found.open[:ROWS]:
            rows.addWidget(self._row(holder))
        self.body.addLayout(rows)
        if not found.open:
            rows.addLayout(self._all_done())
        self.list_button = Button(self.tr("Whole list"), "ghost", "", KEYS[Command.BURNING][0], height=32)
        self.list_button.clicked.connect(open_list)
        self.body.addWidget(self.list_button)

    def _total(self) -> str:
        """Return how many are still to be reminded, and of how much."""
        amount = sum(holder.left_to_say().amount for holder in self._found.open)
        if not self._found.open:
            return ""
        shown = numbers.bonuses(amount, self._currency, self._words.language)
        return self.tr("%n client(s), bonuses: {sum}", "", len(self._found.open)).format(sum=shown)

    def _row(self, holder: BurningHolder) -> PersonRow:
        left = holder.left_to_say()
        shown = numbers.bonuses(left.amount, self._currency, self._words.language)
        when = burning.burns_when(left.next, self._found.today, self._words)
        row = PersonRow(holder.name, when, right=Label(shown, "title", "points"))
        row.setContentsMargins(ROW_MARGIN, 0, ROW_MARGIN, 0)
        row.set_opens(True)
        if holder.client is not None:
            client = holder.client
            row.opened.connect(lambda: self._open_client(client))
        return row

    def _all_done(self) -> QVBoxLayout:
        margins = (ROW_MARGIN, 4, ROW_MARGIN, 4)
        line = spaced(QVBoxLayout(), 0, margins)
        line.addWidget(Label(self.tr("Everybody has been reminded."), "second", "muted", wrap=True))
        return line
