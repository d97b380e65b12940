"""Finding an older purchase: typed above the list, or by a card scanned while the cursor is there."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from shopclient.domain.currencies import DECIMALS
from shopclient.domain.errors import Refusal
from shopclient.services.finding_sales import SaleSearch, SalesPage, find_sales
from shopclient.services.shop import Shop
from shopclient.ui.desk.newest import Newest
from shopclient.ui.till.journal.search_typing import search_of

if TYPE_CHECKING:
    from shopclient.ui.context import Context
    from shopclient.ui.till.journal.table import OperationsCard

_AT_A_TIME = 30


class Searching:
    """Shows what is found in the place of today's list; *read_today* brings that back."""

    def __init__(self, card: "OperationsCard", context: "Context", read_today: Callable[[], object]) -> None:
        self._card, self._context, self._read_today = card, context, read_today
        self._decimals = DECIMALS.get(context.currency, 2)
        self._asking = Newest(context.runner)
        self._search: SaleSearch | None = None
        self._more_after: int | None = None
        card.search.textEdited.connect(self._on_typed)
        card.search.returnPressed.connect(self._on_entered)
        card.table.end_reached.connect(self._on_end_reached)
        context.scans.claim(card.scan_sign, self._on_scanned)

    @property
    def is_open(self) -> bool:
        """Whether found purchases stand in the place of today's."""
        return self._search is not None

    def refresh(self) -> None:
        """Find again, after the file has changed."""
        if self._search is not None:
            self._ask(self._search)

    def leave(self) -> bool:
        """Go back to today's list; tell whether there was anything to leave."""
        was_open = self.is_open or bool(self._card.search.text())
        had_focus = self._card.search.hasFocus()
        self._card.search.clear()
        self._close()
        return was_open or had_focus

    def _on_typed(self, text: str) -> None:
        search = search_of(text, self._context.shop.today(), self._decimals)
        if search is None:
            self._close()
        else:
            self._ask(search)

    def _on_scanned(self, code: str) -> None:
        self._card.search.setText(code)
        self._ask(SaleSearch(card=code))

    def _on_entered(self) -> None:
        if self.is_open and self._card.table.rows.rowCount():
            self._card.table.setFocus()

    def _ask(self, search: SaleSearch) -> None:
        self._search, self._more_after = search, None
        work = partial(_find, self._context.shop, search)
        self._asking.ask(work, self._on_found, self._on_refused)

    def _on_found(self, page: SalesPage) -> None:
        self._card.message.show_text("")
        self._card.show_found(page, self._context.shop.today())
        self._note_end(page)

    def _on_end_reached(self) -> None:
        after, self._more_after = self._more_after, None
        if self._search is not None and after is not None:
            work = partial(find_sales, self._context.shop, self._search, _AT_A_TIME, after)
            self._asking.ask(work, self._on_more, self._on_refused)

    def _on_more(self, page: SalesPage) -> None:
        self._card.table.rows.append_rows(page.rows)
        self._note_end(page)

    def _note_end(self, page: SalesPage) -> None:
        self._more_after = page.rows[-1].number if page.has_more else None

    def _on_refused(self, error: BaseException) -> None:
        self._card.show_found(SalesPage((), has_more=False), self._context.shop.today())
        self._card.message.show_text(self._context.sentence(error))

    def _close(self) -> None:
        self._asking.drop()
        if self._search is not None:
            self._search = None
            self._card.message.show_text("")
            self._read_today()


def _find(shop: Shop, search: SaleSearch) -> SalesPage:
    """Find purchases; digits that are no card of ours may still be a phone."""
    try:
        return find_sales(shop, search, _AT_A_TIME)
    except Refusal:
        page = SalesPage((), has_more=False)
        if search.name or search.amount is not None:
            other = SaleSearch(amount=search.amount, day=search.day, name=search.name)
            page = find_sales(shop, other, _AT_A_TIME)
        if page.rows:
            return page
        raise
