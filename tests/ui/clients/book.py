"""The client file in a window of its own, worked with by real keys."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from shopclient.services import client_search, clients
from shopclient.services.client_views import ClientFile
from shopclient.services.clock import Clock
from shopclient.services.shop import Shop
from shopclient.ui.actions import Actions
from shopclient.ui.background import InlineRunner, Runner
from shopclient.ui.clients import open_clients
from shopclient.ui.clients.choosers import Choosers
from shopclient.ui.clients.editor_page import EditorPage
from shopclient.ui.clients.view import ClientsView
from shopclient.ui.widgets.table_cells import CELL_ROLE
from tests.ui.desk import Notes, make_context


@dataclass
class Paths:
    """What the dialogs for files answer."""

    list: Path | None = None
    target: Path | None = None
    picture: Path | None = None
    attachment: Path | None = None
    shown: Sequence[Path] = ()

    def show(self, path: Path) -> None:
        """Note what was to be shown in its own program."""
        self.shown = (*self.shown, path)


@dataclass
class Book:
    """The seller's side of the client file."""

    shop: Shop
    view: ClientsView
    notes: Notes
    bot: QtBot
    window: QWidget
    paths: Paths

    @property
    def page(self) -> str:
        """Which page is in front."""
        view = self.view
        pages: dict[QWidget, str] = {
            view.list_page: "list",
            view.file_page: "file",
            view.editor_page: "form",
            view.import_page: "import",
            view.pairs_page: "pairs",
        }
        assert view.page is not None
        return pages[view.page]

    @property
    def form(self) -> EditorPage:
        return self.view.editor_page

    @property
    def focused(self) -> QWidget:
        """What has the focus."""
        found = self.window.focusWidget()
        assert found is not None
        return found

    def type(self, text: str) -> None:
        """Type where the cursor is, in any script."""
        for sign in text:
            for what in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(what, 0, Qt.KeyboardModifier.NoModifier, sign)
                QApplication.sendEvent(self.focused, event)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key where the cursor is."""
        QTest.keyClick(self.focused, key, modifier)

    def tab_to(self, widget: QWidget) -> None:
        """Go to *widget* with the Tab key alone."""
        way = []
        for _ in range(80):
            if self.focused is widget:
                return
            way.append(self.focused.accessibleName())
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"no Tab leads to {widget.accessibleName()!r}, only to {way}")

    def look_for(self, text: str) -> list[str]:
        """Search with F2 and return the names that are shown."""
        self.press(Qt.Key.Key_F2)
        self.press(Qt.Key.Key_Delete)
        self.type(text)
        return self.names

    @property
    def names(self) -> list[str]:
        """The names in the list."""
        rows = self.view.list_page.table.rows
        return [rows.row(place).list_name for place in range(rows.rowCount())]

    @property
    def note(self) -> str:
        """What the search line says about how many there are."""
        return self.view.list_page.search.accessibleDescription()

    def client(self, text: str) -> ClientFile:
        """Return what the file holds about the one client whom *text* finds."""
        [row] = client_search.find(self.shop, text).rows
        return clients.get(self.shop, row.id)


def cells(book: Book, place: int) -> list[str]:
    """What the column at *place* of the list says, row by row."""
    model = book.view.list_page.table.rows
    found = (model.index(row, place).data(CELL_ROLE) for row in range(model.rowCount()))
    return [cell.spoken for cell in found]


def open_book(
    bot: QtBot, shop: Shop, clock: Clock, folder: Path, runner: Runner | None = None, language: str = "en"
) -> Book:
    """Open the client file in a window that has its keys and reads again after a change."""
    notes, paths = Notes(), Paths()
    context = replace(make_context(shop, clock, folder, language, notes), runner=runner or InlineRunner())
    choosers = Choosers(
        list=lambda _parent: paths.list,
        target=lambda _parent: paths.target,
        export=lambda _parent: paths.target,
        picture=lambda _parent: paths.picture,
        attachment=lambda _parent: paths.attachment,
        place=lambda _parent, _name: paths.target,
        show=paths.show,
    )
    view = open_clients(context, choosers)
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(view)
    Actions(window).offer(view.commands())
    bot.addWidget(window)
    window.resize(1182, 704)
    window.show()
    window.activateWindow()
    bot.waitUntil(window.isActiveWindow)
    context.changes.changed.connect(view.reload)
    view.reload()
    return Book(shop, view, notes, bot, window, paths)
