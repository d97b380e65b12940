"""The clients of the list on paper: those who are selected, else all who are shown, in their order."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from shutil import rmtree
from tempfile import gettempdir, mkdtemp
from typing import TYPE_CHECKING
from weakref import finalize

from PySide6.QtCore import QObject

from shopclient.domain.disk import disk_refusal
from shopclient.services.shop import Shop
from shopclient.texts import numbers
from shopclient.texts.words import Words
from shopclient.ui.clients.list_page import ListPage
from shopclient.ui.clients.list_query import ListQuery, everybody_in
from shopclient.ui.context import Context

if TYPE_CHECKING:
    from shopclient.jobs.client_list import Asked


class ListPrint(QObject):
    """Draws the list and shows it with its printer; it can be saved there, too."""

    def __init__(self, page: ListPage, context: Context, segment: Callable[[], str]) -> None:
        super().__init__(page)
        self._page, self._context, self._segment = page, context, segment
        self._is_running = False

    def run(self, query: ListQuery, marked: Sequence[int]) -> None:
        """Print *marked*, or whom *query* finds if nobody is."""
        if self._is_running:
            return
        from shopclient.jobs.client_list import Asked

        self._show_running(is_running=True)
        conditions = () if marked else self._page.filters.conditions
        asked = Asked("" if marked else self._segment(), conditions, "" if marked else query.typed)
        work = partial(_draw, self._context.shop, query, tuple(marked), asked, self._context.words)
        self._context.runner.run(work, self._show, self._fail)

    def _show_running(self, *, is_running: bool) -> None:
        self._is_running = is_running
        self._page.print_button.setEnabled(not is_running)

    def _show(self, path: Path | None) -> None:
        self._show_running(is_running=False)
        if path is None:
            from shopclient.jobs.client_list import MOST_PRINTED

            text = self._context.words.translate(
                "Clients",
                "So many clients are no list for paper. Choose conditions first: up to {most} are printed.",
            )
            self._context.toast(text.format(most=numbers.whole(MOST_PRINTED, self._context.language)))
            return
        from shopclient.ui.pdf import open_pdf

        finalize(self, rmtree, path.parent, ignore_errors=True)
        open_pdf(self._context, path, self._page.window(), is_kept=False)

    def _fail(self, error: BaseException) -> None:
        self._show_running(is_running=False)
        self._context.complain(error)


def _draw(shop: Shop, query: ListQuery, marked: tuple[int, ...], asked: "Asked", words: Words) -> Path | None:
    """Draw in a folder of its own, which goes with the window; None: so many are not printed."""
    from shopclient.jobs.client_list import MOST_PRINTED, write_list

    ids = everybody_in(shop, query, marked)
    if len(ids) > MOST_PRINTED:
        return None
    try:
        folder = Path(mkdtemp(prefix="shopclient-"))
    except OSError as error:
        raise disk_refusal(error, gettempdir()) from error
    name = words.translate("Clients", "clients")
    try:
        write_list(shop, ids, asked, words, folder / f"{name}.pdf")
    except BaseException:
        rmtree(folder, ignore_errors=True)
        raise
    return folder / f"{name}.pdf"
