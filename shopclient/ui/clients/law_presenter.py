"""Joining two files, erasing one, and handing over what is held: from a client's file or from the list."""

import re
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from weakref import finalize

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from shopclient.services import client_history, clients, erasing, merging
from shopclient.services.client_views import ClientFile
from shopclient.services.erasing import Erased
from shopclient.services.merging import Merged
from shopclient.services.shop import Shop
from shopclient.texts.words import Words
from shopclient.ui.clients.asks import Asks
from shopclient.ui.clients.choosers import Choosers
from shopclient.ui.clients.erase_window import EraseWindow
from shopclient.ui.clients.merge_window import MergeWindow
from shopclient.ui.context import Context

_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')  # in names of files, on one system or another


class LawPresenter(QObject):
    """*client* tells whose file is meant now, *other* whose else; *show* opens one, *erased* forgets one.

    *offer* says what was done, and lets the key of undo take it back.
    """

    def __init__(
        self,
        view: QWidget,
        asks: Asks,
        context: Context,
        choosers: Choosers,
        *,
        client: Callable[[], int | None],
        other: Callable[[], int | None],
        show: Callable[[int], None],
        erased: Callable[[int], None],
        offer: Callable[[str, str, Callable[[], None]], None],
    ) -> None:
        super().__init__(view)
        self._view, self._context, self._choosers = view, context, choosers
        self._client, self._other, self._show, self._erased = client, other, show, erased
        self._offer, self._then = offer, show
        self.merge_window: MergeWindow | None = None
        self.erase_window: EraseWindow | None = None
        asks.merge.connect(self.merge)
        asks.erase.connect(self._on_erase)
        asks.held_pdf.connect(self._on_pdf)
        asks.held_data.connect(self._on_data)
        shortcut = QShortcut(QKeySequence("Ctrl+M"), view)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.merge)

    def merge(self, other: int | None = None) -> None:
        """Open the window in which two files become one; who is not told is looked up there."""
        if (client := self._client()) is not None:
            self._open_window(client, self._other() if other is None else other, self._show)

    def join(self, keep: int, other: int, then: Callable[[], None] | None = None) -> None:
        """Open the window for these two; *then* is done once they are one, instead of showing the file."""
        self._open_window(keep, other, self._show if then is None else lambda _client: then())

    def _open_window(self, keep: int, other: int | None, then: Callable[[int], None]) -> None:
        self._then = then
        window = self.merge_window = MergeWindow(self._context, keep, other, self._view.window())
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.merge_asked.connect(self._on_merge)
        window.open()

    def _on_merge(self, keep: int, other: int, chosen: Mapping[str, str]) -> None:
        work = partial(merging.merge, self._context.shop, keep, other, chosen)
        self._context.runner.run(work, self._on_merged, self._say_in_window)

    def _say_in_window(self, error: BaseException) -> None:
        if self.merge_window is not None:
            self.merge_window.show_fault(self._context.sentence(error))

    def _on_merged(self, merged: Merged) -> None:
        if self.merge_window is not None:
            self.merge_window.accept()
            self.merge_window = None
        self._then(merged.id)
        said = self.tr("One file now: {name}.").format(name=merged.name)
        self._offer(said, self.tr("Undo"), partial(self._part, merged.id))

    def _part(self, client: int) -> None:
        work = partial(_undo_merge, self._context.shop, client)
        said = self.tr("Two files again, as they were.")
        self._context.runner.run(work, lambda _number: self._context.toast(said), self._fail)

    def _on_erase(self) -> None:
        if (client := self._client()) is not None:
            work = partial(clients.get, self._context.shop, client)
            self._context.runner.run(work, self._ask_to_erase, self._fail)

    def _ask_to_erase(self, file: ClientFile) -> None:
        window = self.erase_window = EraseWindow(file.person.full_name, self._view.window())
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.erase_asked.connect(partial(self._erase, file.id))
        window.open()

    def _erase(self, client: int) -> None:
        if self.erase_window is not None:
            self.erase_window.accept()
            self.erase_window = None
        work = partial(erasing.erase, self._context.shop, client)
        self._context.runner.run(work, self._on_erased, self._fail)

    def _on_erased(self, erased: Erased) -> None:
        self._erased(erased.id)
        said = self.tr("Erased. The sums stay under {name}.").format(name=erased.name)
        self._context.toast(said)

    def _on_pdf(self) -> None:
        if (client := self._client()) is not None:
            work = partial(_draw, self._context.shop, client, self._context.words)
            self._context.runner.run(work, self._show_pdf, self._fail)

    def _show_pdf(self, path: Path) -> None:
        from shopclient.ui.pdf import open_pdf

        finalize(self, rmtree, path.parent, ignore_errors=True)
        open_pdf(self._context, path, self._view.window(), is_kept=False)

    def _on_data(self) -> None:
        client = self._client()
        if client is None:
            return
        target = self._choosers.place(self._view, self.tr("client {number}.json").format(number=client))
        if target is not None:
            said = self.tr("Saved: {name}.").format(name=target.name)
            work = partial(_write, self._context.shop, client, target)
            self._context.runner.run(work, lambda _none: self._context.toast(said), self._fail)

    def _fail(self, error: BaseException) -> None:
        self._context.toast(self._context.sentence(error))


def _undo_merge(shop: Shop, client: int) -> int:
    told = client_history.history(shop, client)
    number = next(each.number for each in told if each.deed == "merge" and not each.undone)
    return client_history.undo_change(shop, number)


def _draw(shop: Shop, client: int, words: Words) -> Path:
    from shopclient.jobs.dossier import write_pdf

    name = _UNFIT.sub(" ", clients.get(shop, client).person.full_name)[:60].strip(" .") or str(client)
    target = Path(mkdtemp(prefix="shopclient-")) / f"{name}.pdf"
    write_pdf(shop, client, words, target)
    return target


def _write(shop: Shop, client: int, target: Path) -> None:
    from shopclient.jobs.dossier import write_json

    write_json(shop, client, target)
