"""What happens in the list: each key asks anew, and only the newest answer is shown."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer

from shopclient.domain.client_filter import EVERYBODY, ClientFilter
from shopclient.services.client_order import Order
from shopclient.services.client_views import ClientRow
from shopclient.ui.clients.asking import Asking
from shopclient.ui.clients.choosers import ChooseFile
from shopclient.ui.clients.dossier import Dossier, read_dossier
from shopclient.ui.clients.filter_presenter import FilterPresenter
from shopclient.ui.clients.list_export import ListExport
from shopclient.ui.clients.list_page import ListPage
from shopclient.ui.clients.list_pages import Pages, Place
from shopclient.ui.clients.list_print import ListPrint
from shopclient.ui.clients.list_query import Answer, ListQuery, answer, more
from shopclient.ui.clients.marked import Marked
from shopclient.ui.clients.segment_presenter import Offer, SegmentPresenter
from shopclient.ui.context import Context

_PAGE = 50
# The first page of a search, if no more can be seen: the fewer rows, the sooner they are there.
_FIRST_PAGE = 20
_FIRST = Place(None, 0, _PAGE)
# Longer nobody may read the name of one client above the button that takes another to the till.
_LATE_MS = 150


class ListPresenter:
    """Searches, brings further rows, and reads the chosen client for the preview."""

    def __init__(self, page: ListPage, context: Context, offer: Offer, choose: ChooseFile) -> None:
        self._page, self._context = page, context
        self._query = ListQuery()
        self._pages = Pages()
        self._is_reading = False  # a page before or after those that are held
        self._ids: tuple[int, ...] = ()  # of everybody found, in an order of their own
        self._asked = 0  # counts searches: an older answer than the newest is dropped
        self._looked = 0  # the same for previews
        self._late = QTimer(page)  # for how long another client may stand beside the one that is chosen
        self._late.setSingleShot(True)
        self._late.setInterval(_LATE_MS)
        self._late.timeout.connect(page.preview.show_nobody)
        self._choose: int | None = None
        self.client: int | None = None
        self._filters = FilterPresenter(page, context, self.show_filter)
        self._segments = SegmentPresenter(page, context, self.show_filter, offer)
        self._marked = Marked(page, context, offer, self.reload)
        self._asking = Asking(page, context, offer, self._choose_next)
        self._export = ListExport(page, context, choose)
        self._print = ListPrint(page, context, lambda: self._segments.name)
        page.print_asked.connect(self.print)
        page.export_asked.connect(self.export)
        page.deeds.export_asked.connect(self.export)
        page.typed.connect(self.search)
        page.chosen.connect(self._on_chosen)
        page.more_asked.connect(partial(self._read_on, is_below=True))
        page.before_asked.connect(partial(self._read_on, is_below=False))
        page.everybody_asked.connect(self._show_everybody)
        page.table.sort_asked.connect(self._sort)

    def search(self, typed: str) -> None:
        """Show who belongs to *typed* among those of whom the conditions hold."""
        # Who types looks for the closest, whatever order stood before.
        self._query = replace(self._query, typed=typed, only=(), order=None, descending=False)
        self._ask(Place(None, 0, max(_FIRST_PAGE, 2 * self._page.room())))

    def show_filter(self, asked: ClientFilter) -> None:
        """Show of whom *asked* holds."""
        if asked.archived != self._query.asked.archived:
            self._marked.forget()
        self._query = replace(self._query, asked=asked, only=())
        self._segments.show_filter(asked)
        self._ask(_FIRST)

    def show_only(self, clients: tuple[int, ...]) -> None:
        """Show these clients and nobody else, until something is searched for."""
        self._page.set_typed("")
        self._query, self._choose = ListQuery(only=clients), None
        self._segments.show_filter(EVERYBODY)
        self._ask(_FIRST)

    def reload(self) -> None:
        """Read everything shown again, as far as it was scrolled."""
        self._filters.reload()
        self._segments.reload()
        self._ask(self._pages.here(_PAGE))
        self._look()

    def show_client(self, client_id: int) -> None:
        """Choose a client when the rows have been read again."""
        self._choose = client_id
        self.reload()

    def _choose_next(self, client_id: int | None) -> None:
        """Choose a client when the rows are read again, as they are after each change."""
        self._choose = client_id

    @property
    def pair(self) -> tuple[int, ...]:
        """The two who are selected; empty if they are not two."""
        return self._marked.ids if len(self._marked.ids) == 2 else ()

    def forget_selected(self) -> None:
        """Select nobody any more."""
        self._marked.forget()

    def export(self) -> None:
        """Write out who is selected, else all who are shown."""
        self._export.run(self._query, self._marked.ids)

    def print(self) -> None:
        """Put who is selected, else all who are shown, on paper."""
        self._print.run(self._query, self._marked.ids)

    def clear(self) -> bool:
        """Go one step back: from the form, the selection, what was typed, the conditions.

        Return whether somebody may be searched for next.
        """
        if self._page.form.isVisible():
            self._page.form.put_away()
            return False
        if self._marked.ids:
            self._marked.forget()
            return False
        if self._query.typed or self._query.only:
            self._page.set_typed("")
            self.search("")
        else:
            self._show_everybody()
        return True

    def show_everybody(self) -> None:
        """Show everybody, whatever was typed and chosen."""
        self._page.set_typed("")
        self._query = ListQuery()
        self._segments.choose(None)

    @property
    def typed(self) -> str:
        """What is searched for."""
        return self._query.typed

    @property
    def found_nobody(self) -> bool:
        """Whether somebody was searched for in vain."""
        return bool(self._query.typed) and not self._pages.count

    def _sort(self, order: Order, descending: bool) -> None:
        # Nobody asks who bought or has least: the first click brings the newest, and the most.
        if order not in {"name", self._query.order}:
            descending = True
        is_usual = order == "name" and not descending and not self._query.typed
        self._query = replace(self._query, order=None if is_usual else order, descending=descending)
        self._ask(_FIRST)

    def _show_everybody(self) -> None:
        # Who searched among some goes on searching, among all.
        self._segments.choose(None)

    def _ask(self, place: Place) -> None:
        self._asked += 1
        asked, self._is_reading = self._asked, False
        # The newest key waits for none of those before: they end as soon as they see it.
        work = partial(answer, self._context.shop, self._query, place, go_on=lambda: asked == self._asked)
        self._context.runner.run(work, partial(self._show, asked, place), self._fail)

    def _show(self, asked: int, place: Place, found: Answer | None) -> None:
        if asked != self._asked or found is None:
            return
        if not found.is_ordered:
            words = self._context.words
            self._context.toast(
                words.translate(
                    "Clients", "So many clients are sorted by name only. Choose conditions first."
                )
            )
            self._query = replace(self._query, order=None, descending=False)
        if place.start and not found.page.rows:
            self._ask(_FIRST)  # who stood so far below is gone
            return
        page, self._ids = found.page, found.ids
        is_whole = place.start + len(page.rows) >= page.found and not page.found_more
        self._pages.begin(place, page.rows, is_whole=is_whole)
        self._page.show_answer(found, self._query, self._segments.name)
        self._marked.refresh()
        if self._choose is not None:
            self._page.choose(self._choose)
            self._choose = None

    def _read_on(self, *, is_below: bool) -> None:
        """Bring the rows below those that are held, or those above that were dropped."""
        place = self._pages.below(_PAGE) if is_below else self._pages.above()
        if place is None or self._is_reading:
            return
        self._is_reading = True
        work: Callable[[], Answer | None] = partial(answer, self._context.shop, self._query, place)
        if self._ids:
            work = partial(more, self._context.shop, self._query, self._ids, place)
        show = self._show_below if is_below else self._show_above
        self._context.runner.run(work, partial(show, self._asked, place), self._fail_reading)

    def _show_below(self, asked: int, place: Place, found: Answer | None) -> None:
        if asked == self._asked and found is not None:
            rows = found.page.rows
            self._page.table.show_below(rows, self._pages.add_below(place, rows))
            self._is_reading = False

    def _show_above(self, asked: int, place: Place, found: Answer | None) -> None:
        if asked == self._asked and found is not None:
            rows = found.page.rows
            self._page.table.show_above(rows, self._pages.add_above(place, rows))
            self._is_reading = False

    def _fail_reading(self, error: BaseException) -> None:
        self._is_reading = False
        self._fail(error)

    def _on_chosen(self, row: ClientRow | None) -> None:
        self.client = row.id if row is not None else None
        self._marked.refresh()
        self._look()

    def _look(self) -> None:
        self._looked += 1
        if self.client is None:
            self._late.stop()
            self._page.preview.show_nobody()
            return
        self._late.start()
        work = partial(read_dossier, self._context.shop, self.client, self._context.language)
        self._context.runner.run(work, partial(self._show_dossier, self._looked), self._fail)

    def _show_dossier(self, looked: int, dossier: Dossier) -> None:
        if looked == self._looked:
            self._late.stop()
            self._page.preview.show_dossier(dossier)

    def _fail(self, error: BaseException) -> None:
        self._context.complain(error)
