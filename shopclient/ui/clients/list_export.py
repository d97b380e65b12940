"""The clients of the list written out: those who are selected, else all who are shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from shopclient.services import photos
from shopclient.services.shop import Shop
from shopclient.services.stopping import Stopped
from shopclient.ui.clients.list_page import ListPage
from shopclient.ui.clients.list_query import ListQuery, everybody_in
from shopclient.ui.context import Context

_WHOLE = 100
_WITHOUT_PHOTOS = frozenset({".csv", ".xlsx"})


@dataclass(frozen=True)
class _Written:
    clients: int
    lacks_photos: bool


class ListExport(QObject):
    """Asks for a file and fills it; pressed again meanwhile, the button stops it."""

    progressed = Signal(int, int)  # done, whole; from the worker's thread

    def __init__(self, page: ListPage, context: Context, choose: Callable[[QWidget], Path | None]) -> None:
        super().__init__(page)
        self._page, self._context, self._choose = page, context, choose
        self._is_running = self._is_stopped = False
        self.progressed.connect(self._show_progress)

    def run(self, query: ListQuery, marked: Sequence[int]) -> None:
        """Export *marked*, or whom *query* finds if nobody is; stop it if it is running."""
        if self._is_running:
            self._is_stopped = True
            return
        target = self._choose(self._page)
        if target is None:
            return
        self._is_running, self._is_stopped = True, False
        self._show_progress(0, _WHOLE)
        work = partial(_export, self._context.shop, target, query, tuple(marked), self._tell)
        self._context.runner.run(work, partial(self._show_done, target), self._fail)

    def _tell(self, done: int, whole: int) -> None:
        if self._is_stopped:
            raise Stopped
        self.progressed.emit(done, whole)

    def _show_progress(self, done: int, whole: int) -> None:
        if self._is_running:
            self._page.show_exporting(done * _WHOLE // max(whole, 1))

    def _show_done(self, target: Path, written: _Written | None) -> None:
        self._end()
        words = self._context.words
        if written is None:
            self._context.toast(words.translate("Clients", "The export is stopped. No file was written."))
            return
        text = words.translate("Clients", "Exported to {file}: %n client(s).", n=written.clients)
        text = text.format(file=target.name)
        if written.lacks_photos:
            text = f"{text} {words.translate('Clients', 'Photos are only in contacts and in JSON.')}"
        self._context.toast(text)

    def _fail(self, error: BaseException) -> None:
        self._end()
        self._context.toast(self._context.sentence(error))

    def _end(self) -> None:
        self._is_running = False
        self._page.show_exporting(None)


def _export(
    shop: Shop, target: Path, query: ListQuery, marked: tuple[int, ...], tell: Callable[[int, int], None]
) -> _Written | None:
    """Write the file, and return what is in it; None if it was stopped."""
    from shopclient.jobs.export_clients import export_clients  # tables and contacts load only for it

    is_everybody = not marked and query == ListQuery()
    ids = None if is_everybody else everybody_in(shop, query, marked)
    try:
        clients = export_clients(shop, target, tell=tell, ids=ids)
        return _Written(clients, target.suffix.lower() in _WITHOUT_PHOTOS and photos.any_kept(shop))
    except Stopped:
        return None
