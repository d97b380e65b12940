"""The place of the clients: the list, and in front of it a file, the form, the import or the doubles."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from shopclient.services.changes import Change
from shopclient.ui.actions import Command
from shopclient.ui.clients.editor_page import EditorPage
from shopclient.ui.clients.file_page import FilePage
from shopclient.ui.clients.import_page import ImportPage
from shopclient.ui.clients.list_page import ListPage
from shopclient.ui.clients.pairs_page import PairsPage
from shopclient.ui.context import Context
from shopclient.ui.screen import Screen
from shopclient.ui.theme import theme

if TYPE_CHECKING:
    from shopclient.ui.clients.presenter import ClientsPresenter
    from shopclient.ui.importing.journal_page import JournalPage


class ClientsView(Screen):
    """Five pages, one of them in front; the presenter decides which."""

    interests = frozenset({Change.CLIENT, Change.CARD, Change.LEDGER, Change.PROGRAMME, Change.HOLIDAY})
    presenter: "ClientsPresenter"

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.list_page = ListPage(context)
        self.file_page = FilePage(context)
        self.editor_page = EditorPage(context)
        self.import_page = ImportPage(context)
        self.journal_page: JournalPage | None = None  # made when it is first asked for
        self._context = context
        self.pairs_page = PairsPage(context)
        self._pages = QStackedWidget()
        pages = (self.list_page, self.file_page, self.editor_page, self.import_page, self.pairs_page)
        for page in pages:
            self._pages.addWidget(page)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._pages)
        self.show_page(self.list_page)
        self._restyle()
        theme().changed.connect(self._restyle)

    @property
    def page(self) -> QWidget | None:
        """The page in front."""
        return self._pages.currentWidget()

    def show_page(self, page: QWidget) -> None:
        """Bring one of the pages to the front."""
        self._pages.setCurrentWidget(page)
        # Whoever comes to the list looks for somebody; behind another page Tab must not lead there.
        self.setFocusProxy(self.list_page.search if page is self.list_page else page)

    def reload(self) -> None:
        self.presenter.reload()

    def make_journal_page(self) -> "JournalPage":
        """Return the page of purchases of the past, for which few have a use."""
        from shopclient.ui.importing.journal_page import JournalPage

        if self.journal_page is None:
            self.journal_page = JournalPage(self._context)
            self._pages.addWidget(self.journal_page)
        return self.journal_page

    def open_with(self, **arguments: object) -> None:
        """Take ``new=True``, ``client=id``, ``search=text``, or what is to be opened: True.

        That is ``import_list``, ``import_purchases`` or ``doubles``.
        """
        self.presenter.open_with(arguments)

    def commands(self) -> Mapping[Command, Callable[[], object]]:
        presenter = self.presenter
        return {
            Command.FIND: presenter.find,
            Command.NEW_CLIENT: presenter.new,
            Command.RECORD: presenter.record,
            Command.EXPORT: presenter.export,
            Command.PRINT: presenter.print,
            Command.UNDO: presenter.undo,
            Command.CLEAR: presenter.clear,
        }

    def may_leave(self) -> bool:
        return self.presenter.may_leave()

    def ask_to_leave(self, leave: Callable[[], object]) -> None:
        self.presenter.ask_to_leave(leave)

    def _restyle(self) -> None:
        px = theme().px
        self._column.setContentsMargins(px(28), px(8), px(28), px(24))
