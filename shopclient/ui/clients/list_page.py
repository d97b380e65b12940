"""The list of clients: the search line, its filters, the table, and the chosen client beside it."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from shopclient.services.client_views import ClientPage
from shopclient.texts import numbers
from shopclient.ui.clients.ask_bar import AskBar
from shopclient.ui.clients.filter_bar import FilterBar
from shopclient.ui.clients.filter_form import ValueForm
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.layout import row
from shopclient.ui.clients.list_columns import ListColumns
from shopclient.ui.clients.list_deeds import DeedBar
from shopclient.ui.clients.list_empty import EmptyCard
from shopclient.ui.clients.list_query import Answer, ListQuery
from shopclient.ui.clients.list_table import ListTable
from shopclient.ui.clients.preview import Preview
from shopclient.ui.clients.segment_button import SegmentButton
from shopclient.ui.context import Context
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.inputs import SearchEdit
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import KeyHints
from shopclient.ui.widgets.surfaces import Band, Card

_PREVIEW = 350
_ROOM_FOR_PREVIEW = 860
_NAME = 240  # the least room for a name
_ROOM_FOR_HINTS, _LOW, _LOWEST = 560, 480, 300  # below, the rows need every line
_RANKS = (4, 1, 2, 3)  # places of columns, the dearest beside the name first
_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ListPage(QWidget):
    """Shows rows and tells what was typed, chosen and asked for."""

    typed = Signal(str)
    chosen = Signal(object)  # a row, or None
    more_asked = Signal()
    before_asked = Signal()  # the rows above those that are held
    everybody_asked = Signal()
    open_asked = Signal(object)  # a row
    edit_asked = Signal(str)  # the chosen client, from this part of the form on
    till_asked = Signal()
    new_asked = Signal()
    import_asked = Signal()
    export_asked = Signal()
    print_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._query = ListQuery()
        self._has_head = self._has_preview = True
        self._columns = ListColumns(context, self)
        self._widths = dict.fromkeys(_RANKS, 0)  # of columns while they are folded away
        self.search = SearchEdit(self.tr("Name, phone, e-mail or card number"), "F2", height=52)
        self.search.textEdited.connect(self.typed)
        self.search.installEventFilter(self)
        self.segment_button = SegmentButton(context.words)
        self.filters = FilterBar(context.words, context.currency, self.segment_button, self._make_short())
        self.form = ValueForm()
        self.deeds = DeedBar()
        self.asking = AskBar(context.words, self)
        self.table = ListTable(self._columns.columns(), self.tr("Clients"))
        self.preview = Preview(context)
        self._listen()
        self._lay_out()

    def show_answer(self, answer: Answer, query: ListQuery, segment: str = "") -> None:
        """Show the first rows that answer *query*; the first is chosen if nobody else was.

        *segment* is the name of the conditions, if they have one.
        """
        page, self._query = answer.page, query
        columns = self._columns
        columns.typed, columns.today, columns.is_archive = query.typed, answer.today, query.asked.archived
        self.table.is_archive = query.asked.archived
        before = self.table.chosen_row()
        with QSignalBlocker(self.table):
            self.table.set_rows(page.rows)
            if page.rows and self.table.chosen_row() is None:
                self.table.choose(0)
        self._show_counts(page)
        # What is searched for stands by how close it is.
        order = query.order or (None if query.typed else "name")
        self.table.show_sorting(order, descending=query.descending)
        self._only.setVisible(bool(query.only))
        if self.asking.show_purpose(query.asked):
            self.table.setFocus()  # the line above would take the key of undo for itself
        self._show_places(page, segment, has_clients=answer.has_clients)
        # The rows are seen before anything is read of the client that is chosen: both would wait for both.
        self.table.viewport().repaint()
        if self.table.chosen_row() != before or before is None:
            self.chosen.emit(self.table.chosen_row())

    def room(self) -> int:
        """Return how many rows can be seen at once."""
        return self.table.viewport().height() // max(1, self.table.verticalHeader().defaultSectionSize()) + 1

    def show_marked(self, marked: Collection[int]) -> None:
        """Tick the rows of these clients."""
        is_other = set(marked) != set(self._columns.marked)
        self._columns.marked = marked
        row = self.table.chosen_row()
        name = row.list_name if row is not None else ""
        self.deeds.show_selected(len(marked), name, is_archive=self._query.asked.archived)
        self._fit_height()
        if is_other:  # else the rows of each search would be painted twice
            self.table.viewport().update()

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
        if event.key() in _ENTER and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            if (chosen := self.table.chosen_row()) is not None:
                self.open_asked.emit(chosen)
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show_places(self, page: ClientPage, segment: str, *, has_clients: bool) -> None:
        self._pages.setCurrentWidget(self._filled if has_clients else self._empty)
        self._has_head = has_clients
        self._lists.setCurrentWidget(self._table_card if page.rows else self.nobody)
        if not page.rows:
            self.nobody.show_nobody(self._query.typed, self._query.asked, segment)
        self._hints.set_hints(self._key_hints())
        self._fit_preview()
        self._fit_height()

    def _fit(self) -> None:
        # On a small window or with large letters there is none: the file opens at Enter instead.
        self.preview.setFixedWidth(theme().px(_PREVIEW))
        has_preview = self.width() >= theme().px(_ROOM_FOR_PREVIEW)
        policy = self.preview.sizePolicy()
        policy.setRetainSizeWhenHidden(has_preview)  # the list keeps its width while nobody is found
        self.preview.setSizePolicy(policy)
        self._has_preview = has_preview
        self._fit_preview()
        self._fold_columns(self.width() - (theme().px(_PREVIEW + 20) if has_preview else 0))
        self._fit_height()

    def _fit_preview(self) -> None:
        self.preview.setVisible(self._has_preview and self.table.rows.rowCount() > 0)

    def _fit_height(self) -> None:
        """Leave the rows their room: on a low window only what is worked with now stands above them."""
        height, px = self.height(), theme().px
        is_low, is_lowest = height < px(_LOW), height < px(_LOWEST)
        has_form, has_deeds = not self.form.isHidden(), self.deeds.is_needed
        is_asking = bool(self.asking.purpose) and not has_deeds
        is_busy = has_form or has_deeds or is_asking or bool(self.filters.chips)
        self._head.setVisible(self._has_head and not is_lowest and not (is_low and is_busy))
        self.search.setVisible(not (is_lowest and (has_form or is_asking)))
        self.filters.set_low(is_low=is_low, is_lowest=is_lowest)
        self.filters.setVisible(not (is_low and (has_form or has_deeds or is_asking)))
        self.asking.set_low(is_low=is_lowest)
        self.deeds.setVisible(has_deeds and not (is_low and has_form))
        self.asking.setVisible(is_asking and not (is_low and has_form))
        self.table.horizontalHeader().setVisible(not is_lowest)
        self._hints.setVisible(self.table.rows.rowCount() > 0 and height >= px(_ROOM_FOR_HINTS))

    def _fold_columns(self, width: int) -> None:
        """Leave the name its room: of the other columns the last in rank goes first."""
        left = width - theme().px(_NAME)
        for place in _RANKS:
            left -= self.table.columnWidth(place) or self._widths[place]
            self._widths[place] = self.table.columnWidth(place) or self._widths[place]
            self.table.setColumnHidden(place, left < 0)

    def _show_counts(self, page: ClientPage) -> None:
        language = self._context.language
        found, total = numbers.whole(page.found, language), numbers.whole(page.total, language)
        if self._query.only:
            self._only_text.setText(self.tr("The import added %n client(s)", "", page.found))
        if self._query == ListQuery():
            note = self.tr("%n client(s)", "", page.total)
        elif self._query.asked.archived and not page.found_more:
            note = self.tr("%n in the archive", "", page.found)
        elif page.found_more:
            note = self.tr("more than {found} of {total}").format(found=found, total=total)
        else:
            note = self.tr("{found} of {total}").format(found=found, total=total)
        self.search.set_note(note)

    def _listen(self) -> None:
        self.table.chosen.connect(self.chosen)
        self.table.opened.connect(self.open_asked)
        self.table.end_reached.connect(self.more_asked)
        self.table.start_reached.connect(self.before_asked)
        self.table.edit_asked.connect(lambda: self.edit_asked.emit("name"))
        self.table.till_asked.connect(self.till_asked)
        self.preview.till_asked.connect(self.till_asked)
        self.preview.edit_asked.connect(self.edit_asked)
        self.preview.open_asked.connect(lambda: self.open_asked.emit(self.table.chosen_row()))
        for keys, do in (
            ("Ctrl+Return", lambda: self.edit_asked.emit("name")),
            ("Ctrl+Enter", lambda: self.edit_asked.emit("name")),
            ("Alt+Down", self.filters.open_menu),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)
        theme().changed.connect(self._fit)
        self.form.shown.connect(self._fit_height)

    def _lay_out(self) -> None:
        px = theme().px
        self._head = self._make_head()
        self._table_card = Card(1)
        self._table_card.body.addWidget(self.table)
        self.nobody, self._empty = self._make_empty(), self._make_empty()
        self._empty.show_no_clients()
        self._lists = QStackedWidget()
        self._lists.addWidget(self._table_card)
        self._lists.addWidget(self.nobody)
        self._only = self._make_only()
        self._hints = KeyHints()
        left = QVBoxLayout()
        left.setSpacing(px(12))
        for part in (self.search, self.filters, self.form, self._only, self.deeds, self.asking):
            left.addWidget(part)
        left.addWidget(self._lists, 1)
        left.addWidget(self._hints)
        self._filled = QWidget()
        columns = QHBoxLayout(self._filled)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(px(20))
        columns.addLayout(left, 1)
        columns.addWidget(self.preview)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._filled)
        self._pages.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(14))
        column.addWidget(self._head)
        column.addWidget(self._pages, 1)

    def _make_short(self) -> tuple[IconButton, ...]:
        """Make what the head has for the lowest window, where there is none."""
        add = IconButton(self.tr("New client (F4)"), "user-plus", height=32)
        add.clicked.connect(self.new_asked)
        bring = IconButton(self.tr("Import a list"), "file-import", height=32)
        bring.clicked.connect(self.import_asked)
        return add, bring

    def show_exporting(self, percent: int | None) -> None:
        """Say on the button how far the export is, where a click stops it; None: nothing is exported."""
        if percent is None:
            self.export_button.setText(self.tr("Export"))
        else:
            self.export_button.setText(self.tr("Stop: {percent} %").format(percent=percent))

    def _make_head(self) -> FlowBox:
        self.export_button = Button("", "quiet", "download", height=36)
        self.export_button.setToolTip("Shift+F12")
        self.export_button.clicked.connect(self.export_asked)
        self.show_exporting(None)
        self.import_button = Button(self.tr("Import a list"), "quiet", "file-import", height=36)
        self.import_button.clicked.connect(self.import_asked)
        self.print_button = IconButton(self.tr("Print the list (F12)"), "printer", height=36)
        self.print_button.clicked.connect(self.print_asked)
        self.new_button = Button(self.tr("New client"), "outline", "user-plus", "F4", height=36)
        self.new_button.clicked.connect(self.new_asked)
        title = Label(self.tr("Clients"), "page")
        buttons = (self.import_button, self.export_button, self.print_button, self.new_button)
        return FlowBox(title, *buttons, spread=True)

    def _key_hints(self) -> list[tuple[str, str]]:
        is_archive = self._query.asked.archived
        return [
            ("Alt+↓", self.tr("filter")),
            ("Enter", self.tr("open")),
            ("Ctrl+Enter", self.tr("edit")),
            ("F9", self.tr("to the till")),
            (self.tr("Space"), self.tr("select")),
            ("Del", self.tr("bring back") if is_archive else self.tr("into the archive")),
        ]

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

    def _make_empty(self) -> EmptyCard:
        card = EmptyCard()
        card.new_asked.connect(self.new_asked)
        card.import_asked.connect(self.import_asked)
        card.everybody_asked.connect(self.everybody_asked)
        return card
