"""The list of clients: one search line, the table, and the chosen client beside it."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from shopclient.services.client_views import ClientPage, ClientRow
from shopclient.texts import numbers
from shopclient.ui.clients import say
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.layout import centred, row
from shopclient.ui.clients.match_marks import marks
from shopclient.ui.clients.preview import Preview
from shopclient.ui.context import Context
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.empty import EmptyState
from shopclient.ui.widgets.inputs import SearchEdit
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.surfaces import Band, Card
from shopclient.ui.widgets.table import TableView
from shopclient.ui.widgets.table_cells import Cell, Column

_PREVIEW = 350
_ROOM_FOR_PREVIEW = 860
_TEXT = 520  # longer lines are hard to read
_NAME = 240  # the least room for a name
_RANKS = (4, 1, 2, 3)  # places of columns, the dearest beside the name first
_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class ListPage(QWidget):
    """Shows rows and tells what was typed, chosen and asked for."""

    typed = Signal(str)
    chosen = Signal(object)  # a row, or None
    more_asked = Signal()
    everybody_asked = Signal()
    open_asked = Signal(object)  # a row
    edit_asked = Signal(str)  # the chosen client, from this part of the form on
    till_asked = Signal()
    new_asked = Signal()
    import_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._today = date.min
        self._widths = dict.fromkeys(_RANKS, 0)  # of columns while they are folded away
        self.search = SearchEdit(self.tr("Name, phone, e-mail or card number"), "F2", height=52)
        self.search.textEdited.connect(self.typed)
        self.search.installEventFilter(self)
        self.table = TableView(
            self._columns(), self.tr("Clients"), tall=True, padding=20, key=lambda client: client.id
        )
        self.table.chosen.connect(self.chosen)
        self.table.opened.connect(self.open_asked)
        self.table.end_reached.connect(self.more_asked)
        self.preview = Preview(context)
        self.preview.till_asked.connect(self.till_asked)
        self.preview.edit_asked.connect(self.edit_asked)
        self.preview.open_asked.connect(lambda: self.open_asked.emit(self.table.chosen_row()))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda: self.edit_asked.emit("name"))
        self._lay_out()

    def show_page(self, page: ClientPage, typed: str, today: date, *, only: bool = False) -> None:
        """Show the first rows of what *typed* finds; the first is chosen if nobody else was.

        *only* tells that these are the new ones of an import.
        """
        self._typed, self._today = typed, today
        before = self.table.chosen_row()
        with QSignalBlocker(self.table):
            self.table.set_rows(page.rows)
            if page.rows and self.table.chosen_row() is None:
                self.table.choose(0)
        self._show_counts(page, only=only)
        is_empty = page.total == 0 and not typed
        self._pages.setCurrentWidget(self._empty if is_empty else self._filled)
        self._head.setVisible(not is_empty)
        self._only.setVisible(only)
        self._lists.setCurrentWidget(self._table_card if page.rows else self._nobody)
        # The rows are seen before anything is read of the client that is chosen: both would wait for both.
        self.table.viewport().repaint()
        if self.table.chosen_row() != before or before is None:
            self.chosen.emit(self.table.chosen_row())

    def show_more(self, page: ClientPage) -> None:
        """Show the next rows below."""
        self.table.rows.append_rows(page.rows)

    def room(self) -> int:
        """Return how many rows can be seen at once."""
        return self.table.viewport().height() // max(1, self.table.verticalHeader().defaultSectionSize()) + 1

    def choose(self, client_id: int) -> None:
        """Choose this client if the rows that are shown have it."""
        place = self.table.rows.find(lambda client: client.id == client_id)
        if place >= 0:
            self.table.choose(place)
            self.table.scrollTo(self.table.rows.index(place, 0))

    def focus_search(self) -> None:
        """Go to the search line, where typing replaces what stands there."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def set_typed(self, text: str) -> None:
        """Write *text* into the search line."""
        self.search.setText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the table and open its row while the keyboard is in the search line."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in _MOVES:
            QApplication.sendEvent(self.table, event)
            return True
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            if (chosen := self.table.chosen_row()) is not None:
                self.open_asked.emit(chosen)
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # On a small window or with large letters there is none: the file opens at Enter instead.
        self.preview.setFixedWidth(theme().px(_PREVIEW))
        has_preview = self.width() >= theme().px(_ROOM_FOR_PREVIEW)
        self.preview.setVisible(has_preview)
        self._fold_columns(self.width() - (theme().px(_PREVIEW + 20) if has_preview else 0))

    def _fold_columns(self, width: int) -> None:
        """Leave the name its room: of the other columns the last in rank goes first."""
        left = width - theme().px(_NAME)
        for place in _RANKS:
            left -= self.table.columnWidth(place) or self._widths[place]
            self._widths[place] = self.table.columnWidth(place) or self._widths[place]
            self.table.setColumnHidden(place, left < 0)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Name"), self._name_cell),
            Column(self.tr("Phone"), self._phone_cell, 156),
            Column(self.tr("Card"), self._card_cell, 104),
            Column(self.tr("Last visit"), self._visit_cell, 132, right=True),
            Column(self.tr("Bonuses"), self._bonuses_cell, 100, right=True),
        ]

    def _name_cell(self, client: ClientRow) -> Cell:
        return Cell(
            client.list_name,
            self._second(client),
            role="name",
            avatar=client.name,
            matches=marks(client.list_name, self._typed),
        )

    def _second(self, client: ClientRow) -> str:
        for number in client.cards:
            if marks(number, self._typed):
                return self.tr("card {number}").format(number=say.card_number(number))
        return say.stage(client.stage, self._context.words, bought_before=client.bought_before)

    def _phone_cell(self, client: ClientRow) -> Cell:
        return Cell(client.phone, colour="text2", matches=marks(client.phone, self._typed))

    def _card_cell(self, client: ClientRow) -> Cell:
        if not client.cards:
            return Cell("–", colour="muted")
        tail = say.card_tail(client.cards[0])
        return Cell(tail, client.kind_name, colour="text2", matches=marks(tail, self._typed))

    def _bonuses_cell(self, client: ClientRow) -> Cell:
        shown = numbers.bonuses(client.bonuses, self._context.currency, self._context.language)
        return Cell(shown, role="button", colour="points") if client.bonuses else Cell("–", colour="muted")

    def _visit_cell(self, client: ClientRow) -> Cell:
        shown = say.last_visit(client.last_purchase, self._today, self._context.words)
        return Cell(shown, colour="text2" if client.last_purchase else "muted")

    def _show_counts(self, page: ClientPage, *, only: bool) -> None:
        language = self._context.language
        found, total = numbers.whole(page.found, language), numbers.whole(page.total, language)
        if only:
            self._only_text.setText(self.tr("The import added %n client(s)", "", page.found))
        if not self._typed and not only:
            self.search.set_note(self.tr("%n client(s)", "", page.total))
        elif page.found_more:
            self.search.set_note(self.tr("more than {found} of {total}").format(found=found, total=total))
        else:
            self.search.set_note(self.tr("{found} of {total}").format(found=found, total=total))

    def _lay_out(self) -> None:
        self._typed = ""
        px = theme().px
        self.import_button = Button(self.tr("Import a list"), "quiet", "upload", height=36)
        self.import_button.clicked.connect(self.import_asked)
        self.new_button = Button(self.tr("New client"), "outline", "user-plus", "F4", height=36)
        self.new_button.clicked.connect(self.new_asked)
        title = Label(self.tr("Clients"), "page")
        self._head = FlowBox(title, self.import_button, self.new_button, spread=True)
        self._lists = QStackedWidget()
        self._table_card, self._nobody = self._make_table_card(), self._make_nobody()
        self._lists.addWidget(self._table_card)
        self._lists.addWidget(self._nobody)
        self._only = self._make_only()
        left = QVBoxLayout()
        left.setSpacing(px(14))
        left.addWidget(self.search)
        left.addWidget(self._only)
        left.addWidget(self._lists, 1)
        self._filled = QWidget()
        columns = QHBoxLayout(self._filled)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(px(20))
        columns.addLayout(left, 1)
        columns.addWidget(self.preview)
        theme().changed.connect(self._fit)
        self._empty = self._make_empty()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._filled)
        self._pages.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(14))
        column.addWidget(self._head)
        column.addWidget(self._pages, 1)

    def _make_only(self) -> Band:
        band = Band(padding=(16, 8, 8, 8))
        self._only_text = Label("", "name", wrap=True)
        self.everybody_button = Button(self.tr("Show everybody"), "quiet", "users", "Esc")
        self.everybody_button.clicked.connect(self.everybody_asked)
        line = row()
        line.addWidget(self._only_text, 1)
        line.addWidget(self.everybody_button)
        band.body.addLayout(line)
        band.hide()
        return band

    def _make_table_card(self) -> Card:
        card = Card(1)
        card.body.addWidget(self.table)
        return card

    def _make_nobody(self) -> Card:
        card = Card()
        text = self.tr(
            "Try a part of the name, the last digits of the phone or the number of the card. Letters typed in"
            " the wrong keyboard layout are understood, too."
        )
        add = Button(self.tr("New client"), "outline", "user-plus", "F4", height=44)
        add.clicked.connect(self.new_asked)
        _add_empty(card, EmptyState("search", self.tr("Nobody found"), text, add))
        return card

    def _make_empty(self) -> Card:
        card = Card()
        add = Button(self.tr("Add a client"), "primary", "user-plus", "F4", height=44)
        add.clicked.connect(self.new_asked)
        bring = Button(self.tr("Import a list"), "outline", "upload", height=44)
        bring.clicked.connect(self.import_asked)
        text = self.tr("Add the first one, or bring your list from Excel, 1C or another program.")
        _add_empty(card, EmptyState("users", self.tr("No clients yet"), text, add, bring))
        return card


def _add_empty(card: Card, empty: EmptyState) -> None:
    content = QWidget()
    content.setLayout(centred(empty, _TEXT))
    card.body.addWidget(ScrollArea(content), 1)
