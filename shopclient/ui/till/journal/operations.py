"""The list of operations and all that is done from it: found, told of, undone, put on a card, added up."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from shopclient.services.journal import JournalPage, JournalRow, last_operations
from shopclient.services.return_lines import ReturnLine, return_lines
from shopclient.services.shop import Shop
from shopclient.ui.actions import Command
from shopclient.ui.desk.booked import Booked
from shopclient.ui.till.figures import Figures
from shopclient.ui.till.journal.details import details_lines, details_title
from shopclient.ui.till.journal.had_card import HadCard
from shopclient.ui.till.journal.searching import Searching
from shopclient.ui.till.journal.undoing import Undoing
from shopclient.ui.till.totals.presenter import Totals

if TYPE_CHECKING:
    from shopclient.ui.context import Context
    from shopclient.ui.till.view import TillView

_LISTED = 30


class Operations(QObject):
    """Wires the card of the list; what was asked there is answered there, and stops no purchase."""

    def __init__(self, view: "TillView", context: "Context", booked: Booked) -> None:
        super().__init__(view)
        self._view, self._context, self._card = view, context, view.operations
        self._figures = Figures(context.currency, context.words)
        complain = self._card.message.show_text
        self.undoing = Undoing(complain, context, booked, self._ask)
        self.had_card = HadCard(self._card.ask, context, complain)
        self.had_card.note = booked.note
        self.had_card.point = self._card.table.point_at
        self.searching = Searching(self._card, context, self._read_today)
        self.totals = Totals(view, context)
        table = self._card.table
        table.undo_asked.connect(self._on_undo_asked)
        table.details_asked.connect(self._on_details_asked)
        table.move_asked.connect(self.had_card.begin)

    def reload(self) -> None:
        """Read again what the list shows, and the totals if they are open."""
        if self.searching.is_open:
            self.searching.refresh()
        else:
            self._read_today()
        self.totals.refresh()

    def commands(self) -> Mapping[Command, Callable[[], None]]:
        """Return what is done at the window's keys."""
        return {Command.HAD_CARD: self._on_had_card_asked, Command.TOTALS: self.totals.toggle}

    def takes(self, card: object, client: object) -> bool:
        """Take a scanned card or a found client for "I had a card!"; tell whether it was waited for."""
        if isinstance(card, str):
            return self.had_card.takes(card=card)
        return isinstance(client, int) and self.had_card.takes(client=client)

    def go_on(self) -> None:
        """Be ready for the next client: something was booked a moment ago."""
        self.had_card.leave()  # whoever is next is another one
        if not self.searching.is_open:
            self._card.table.show_newest()

    def leave(self) -> bool:
        """Close what stands open here, the newest first; tell whether anything did."""
        if self._card.ask.leave() or self.totals.leave():
            return True
        had_cursor = self._card.search.hasFocus()
        was_open = self.searching.leave()
        if had_cursor:
            self._view.take_focus()
        return was_open

    def _read_today(self) -> None:
        work = partial(_journal_of_today, self._context.shop)
        self._context.runner.run(work, self._on_read, self._on_refused)

    def _on_read(self, page: JournalPage) -> None:
        if not self.searching.is_open:
            self._card.show_page(page)

    def _on_undo_asked(self, row: JournalRow) -> None:
        self.undoing.undo(row.op_key)

    def _on_had_card_asked(self) -> None:
        self.totals.leave()
        table = self._card.table
        self.had_card.begin(table.chosen_row() if table.hasFocus() else None)
        self._view.bring_into_sight(self._card.ask)

    def _on_details_asked(self, row: JournalRow) -> None:
        if row.what != "sale" or row.undone:
            self._tell(row, ())
            return
        work = partial(return_lines, self._context.shop, row.op_key)
        self._context.runner.run(work, partial(self._tell, row), self._on_refused)

    def _tell(self, row: JournalRow, lines: Sequence[ReturnLine]) -> None:
        self._card.ask.ask(details_title(row, self._figures), details_lines(row, lines, self._figures))

    def _ask(self, title: str, lines: Sequence[str], deed: str, do: Callable[[], object]) -> None:
        self.totals.leave()
        self._card.ask.ask(title, lines, deed, do)
        self._view.bring_into_sight(self._card.ask)

    def _on_refused(self, error: BaseException) -> None:
        self._card.message.show_text(self._context.sentence(error))


def _journal_of_today(shop: Shop) -> JournalPage:
    return last_operations(shop, shop.today(), _LISTED)
