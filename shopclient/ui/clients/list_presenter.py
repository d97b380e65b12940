"""What happens in the list: each key asks anew, and only the newest answer is shown."""

from datetime import date
from functools import partial

from shopclient.services import client_search
from shopclient.services.client_views import ClientPage, ClientRow
from shopclient.services.shop import Shop
from shopclient.ui.clients.dossier import Dossier, read_dossier
from shopclient.ui.clients.list_page import ListPage
from shopclient.ui.context import Context

_PAGE = 50
# The first page of a search, if no more can be seen: the fewer rows, the sooner they are there.
_FIRST_PAGE = 20


class ListPresenter:
    """Searches, brings further rows, and reads the chosen client for the preview."""

    def __init__(self, page: ListPage, context: Context) -> None:
        self._page, self._context = page, context
        self._typed = ""
        self._only: tuple[int, ...] = ()  # the new ones of an import; empty for everybody
        self._rows: tuple[ClientRow, ...] = ()
        self._is_whole = True
        self._asked = 0  # counts searches: an older answer than the newest is dropped
        self._looked = 0  # the same for previews
        self._choose: int | None = None
        self.client: int | None = None
        page.typed.connect(self.search)
        page.chosen.connect(self._on_chosen)
        page.more_asked.connect(self._on_more_asked)
        page.everybody_asked.connect(self.clear)

    def search(self, typed: str) -> None:
        """Show who belongs to *typed*."""
        self._typed, self._only = typed, ()
        self._ask(max(_FIRST_PAGE, 2 * self._page.room()))

    def show_only(self, clients: tuple[int, ...]) -> None:
        """Show these clients and nobody else, until something is searched for."""
        self._page.set_typed("")
        self._typed, self._only, self._choose = "", clients, None
        self._ask(_PAGE)

    def reload(self) -> None:
        """Read everything shown again, as far as it was scrolled."""
        self._ask(max(_PAGE, len(self._rows)))
        self._look()

    def show_client(self, client_id: int) -> None:
        """Choose a client when the rows have been read again."""
        self._choose = client_id
        self.reload()

    def clear(self) -> None:
        """Show everybody again."""
        self._page.set_typed("")
        self.search("")

    @property
    def typed(self) -> str:
        """What is searched for."""
        return self._typed

    @property
    def found_nobody(self) -> bool:
        """Whether somebody was searched for in vain."""
        return bool(self._typed) and not self._rows

    def _ask(self, limit: int) -> None:
        self._asked += 1
        work = partial(_read, self._context.shop, self._typed, self._only, limit, None)
        self._context.runner.run(work, partial(self._show, self._asked), self._fail)

    def _show(self, asked: int, answer: tuple[ClientPage, date]) -> None:
        page, today = answer
        if asked != self._asked:
            return
        self._rows, self._is_whole = page.rows, len(page.rows) >= page.found and not page.found_more
        self._page.show_page(page, self._typed, today, only=bool(self._only))
        if self._choose is not None:
            self._page.choose(self._choose)
            self._choose = None

    def _on_more_asked(self) -> None:
        if self._is_whole or not self._rows:
            return
        self._is_whole = True  # until the next page has come, which then says whether there is more
        work = partial(_read, self._context.shop, self._typed, self._only, _PAGE, self._rows[-1].id)
        self._context.runner.run(work, partial(self._show_more, self._asked), self._fail)

    def _show_more(self, asked: int, answer: tuple[ClientPage, date]) -> None:
        if asked != self._asked:
            return
        page, _ = answer
        self._rows += page.rows
        self._is_whole = len(page.rows) < _PAGE
        self._page.show_more(page)

    def _on_chosen(self, row: ClientRow | None) -> None:
        self.client = row.id if row is not None else None
        self._look()

    def _look(self) -> None:
        self._looked += 1
        if self.client is None:
            self._page.preview.show_nobody()
            return
        work = partial(read_dossier, self._context.shop, self.client, self._context.language)
        self._context.runner.run(work, partial(self._show_dossier, self._looked), self._fail)

    def _show_dossier(self, looked: int, dossier: Dossier) -> None:
        if looked == self._looked:
            self._page.preview.show_dossier(dossier)

    def _fail(self, error: BaseException) -> None:
        self._context.toast(self._context.sentence(error))


def _read(
    shop: Shop, typed: str, only: tuple[int, ...], limit: int, after: int | None
) -> tuple[ClientPage, date]:
    if only:
        return client_search.listed(shop, only, limit, after), shop.today()
    return client_search.find(shop, typed, limit, after), shop.today()
