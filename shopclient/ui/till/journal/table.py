"""The card of the last operations: each can be undone, and goods of a purchase returned."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QMenu, QVBoxLayout, QWidget

from shopclient.services.finding_sales import SalesPage
from shopclient.services.journal import JournalPage, JournalRow
from shopclient.ui.actions import KEYS, Command
from shopclient.ui.theme import theme
from shopclient.ui.till.figures import Figures
from shopclient.ui.till.journal.ask_band import AskBand
from shopclient.ui.till.journal.cells import BONUSES, RETURN, SUM, TIME, UNDO, WHAT, OperationCells
from shopclient.ui.till.journal.whole_rows import WholeRows
from shopclient.ui.till.message_line import MessageLine, Sign
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.inputs import SearchEdit
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.table import TableView

_EDGE = 24
_LOWEST = 170
_WIDE = 760  # below it names need the room of the words for deeds: Enter, Del and the menu offer them too
_DEED = 4 + 18 + _EDGE  # the column of a deed that is an icon only; its tool tip has the word
_NARROW = 620  # below it what an operation was stands under the name, and its menu tells what can be done
_WIDE_ROW, _NARROW_ROW = 38, 42


class OperationsTable(TableView):
    """Enter returns goods of the chosen purchase, Del undoes, Space tells more; so does the menu."""

    undo_asked = Signal(object)  # JournalRow
    return_asked = Signal(object)
    details_asked = Signal(object)
    move_asked = Signal(object)
    slip_asked = Signal(object)
    focused = Signal(bool)

    def __init__(self, figures: Figures) -> None:
        cells = OperationCells(figures)
        super().__init__(cells.columns(), padding=_EDGE, key=_op_key)
        self.cells = cells
        self.setAccessibleName(self.tr("Last operations"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.opened.connect(self._on_opened)
        self.action_asked.connect(self._on_action_asked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.chosen_row()
        if event.key() == Qt.Key.Key_Delete and row is not None:
            self._ask_undo(row)
        elif event.key() == Qt.Key.Key_Space and row is not None:
            self.details_asked.emit(row)
        else:
            super().keyPressEvent(event)

    def point_at(self, op_key: str) -> None:
        """Choose the operation that is spoken of, and bring it into sight; none if it is not in the list."""
        place = self.rows.find(lambda row: row.op_key == op_key)
        self.choose(place)
        if place >= 0:
            self.scrollTo(self.rows.index(place, 0))

    def show_newest(self) -> None:
        """Go to the top, where the newest stands, and let go of a row that nobody works on any more."""
        if not self.hasFocus():
            self.choose(-1)
            self.scrollToTop()

    def show_bar(self, *, is_shown: bool) -> None:
        """Show the scroll bar if there is more than fits, or leave it to what is around the list."""
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if is_shown else policy.ScrollBarAlwaysOff)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)
        if self.chosen_row() is None and self.rows.rowCount():
            self.choose(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.chosen_row()
        if row is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        back = menu.addAction(self.tr("Return goods…") + "\tEnter")
        back.triggered.connect(lambda: self._on_opened(row))
        back.setEnabled(row.refundable)
        undo = menu.addAction(self.tr("Undo") + "\tDel")
        undo.triggered.connect(lambda: self._ask_undo(row))
        undo.setEnabled(row.undoable)
        move = menu.addAction(self.tr("Put on a card…") + "\t" + KEYS[Command.HAD_CARD][0])
        move.triggered.connect(lambda: self.move_asked.emit(row))
        move.setEnabled(row.movable)
        slip = menu.addAction(self.tr("Client’s slip") + "\t" + KEYS[Command.PRINT][0])
        slip.triggered.connect(lambda: self.slip_asked.emit(row))
        more = menu.addAction(self.tr("Details") + "\t" + self.tr("Space"))
        more.triggered.connect(lambda: self.details_asked.emit(row))
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, px = self.width(), theme().px
        if (width < px(_NARROW)) != self.cells.is_narrow:
            self.cells.is_narrow = width < px(_NARROW)
            self.set_row_height(_NARROW_ROW if self.cells.is_narrow else _WIDE_ROW)
        for column in (WHAT, UNDO):  # whose operation it was matters more
            self.setColumnHidden(column, width < px(_NARROW))
        self.setColumnHidden(RETURN, width < px(_WIDE))
        self._fit_deed()
        if self.chosen_row() is not None and event.size().height() < event.oldSize().height():
            self.scrollTo(self.currentIndex())  # a question opened above the list, about this row

    def _fit_deed(self) -> None:
        """Write the deed out where there is room; else show its icon only: names need the rest."""
        has_words = self.width() >= theme().px(_WIDE)
        mode = QHeaderView.ResizeMode
        wanted = mode.ResizeToContents if has_words else mode.Fixed
        if self._header.sectionResizeMode(UNDO) != wanted:
            self._header.setSectionResizeMode(UNDO, wanted)
        if not has_words and self._header.sectionSize(UNDO) != theme().px(_DEED):
            self._header.resizeSection(UNDO, theme().px(_DEED))

    def _restyle(self) -> None:
        super()._restyle()
        self._fit_deed()

    def sizeHintForColumn(self, column: int) -> int:
        # Figures beside figures want more room between them than texts do.
        wanted = super().sizeHintForColumn(column)
        return wanted + theme().px(14) if column in {TIME, WHAT, SUM, BONUSES} else wanted

    def _on_opened(self, row: JournalRow) -> None:
        if row.refundable:
            self.return_asked.emit(row)

    def _on_action_asked(self, row: JournalRow) -> None:
        if self.currentIndex().column() == UNDO:
            self._ask_undo(row)
        else:
            self._on_opened(row)

    def _ask_undo(self, row: JournalRow) -> None:
        if row.undoable:
            self.undo_asked.emit(row)


class OperationsCard(Card):
    """The table with its title, the day's sums, and what could not be done with a row."""

    def __init__(self, figures: Figures) -> None:
        self._lowest = _LOWEST
        super().__init__(1)
        self._figures = figures
        self.title = Label(self.tr("Last operations"), "title")
        self.search = OperationsSearch(self.tr("Find: sum, day, name"))
        self.scan_sign = Sign("scan", "accent", 20)
        self.scan_sign.setToolTip(self.tr("A card scanned now finds its purchases"))
        self.scan_sign.hide()
        self.search.focused.connect(self._on_search_focused)
        self.sums = ElidedLabel("", "second", "text2")
        key = KEYS[Command.TOTALS][0]
        self.totals_button = Button(self.tr("Day’s totals"), "quiet", key=key, height=32)
        self.totals_button.setToolTip(key)
        self.ask = AskBand()
        self.message = MessageLine()
        self.table = OperationsTable(figures)
        self.empty = Label(self.tr("Purchases of today will stand here."), "body", "muted", wrap=True)
        head = spaced(QHBoxLayout(), 12, (_EDGE, 11, _EDGE, 6))
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.scan_sign)
        head.addWidget(self.search, 4)
        foot = spaced(QHBoxLayout(), 12, (_EDGE, 2, 12, 6))
        foot.addWidget(self.sums, 1)
        foot.addWidget(self.totals_button)
        below = spaced(QVBoxLayout(), 6, (12, 0, 12, 0))
        below.addWidget(self.ask)
        below.addWidget(self.message)
        self.rows = WholeRows(self.table)
        self._nothing = QWidget()
        spaced(QVBoxLayout(self._nothing), 0, (_EDGE, 8, _EDGE, 24)).addWidget(
            self.empty, 0, Qt.AlignmentFlag.AlignTop
        )
        self.body.addLayout(head)
        self.body.addLayout(below)
        self.body.addWidget(self._nothing, 1)
        self.body.addWidget(self.rows, 1)
        self.body.addLayout(foot)

    def set_lowest(self, height: int) -> None:
        """Be at least *height* pixels high at 100 % text; 0 for as low as a few rows."""
        self._lowest = height or _LOWEST
        self.restyle()

    def restyle(self) -> None:
        super().restyle()
        self.setMinimumHeight(theme().px(self._lowest))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_foot()

    def _fit_foot(self) -> None:
        """Leave out the cap of the key before the day's sums are cut."""
        self.totals_button.set_key(KEYS[Command.TOTALS][0])
        needed = self.sums.sizeHint().width() + self.totals_button.sizeHint().width()
        if needed + theme().px(_EDGE + 12 + 12) > self.width():
            self.totals_button.set_key("")

    def show_page(self, page: JournalPage) -> None:
        """Show a page of today's journal."""
        self.title.setText(self.tr("Last operations"))
        self.empty.setText(self.tr("Purchases of today will stand here."))
        self.table.cells.today = None
        self._show_rows(page.rows)
        sales = self.tr("%n purchase(s) today", "", page.sales_today)
        money = self._figures.money(page.money_today)
        sums = self.tr("{sales}, {money} in money").format(sales=sales, money=money)
        self.sums.setText(sums if page.rows else "")
        self._fit_foot()

    def show_found(self, page: SalesPage, today: date) -> None:
        """Show purchases of any day that were looked for."""
        self.title.setText(self.tr("Found purchases"))
        self.empty.setText(
            self.tr("No such purchase. Try its sum, its day (21.11), the client’s name, or scan the card.")
        )
        self.table.cells.today = today
        self._show_rows(page.rows)

    def _on_search_focused(self, has_focus: bool) -> None:
        self.scan_sign.setVisible(has_focus)
        asked = self.tr("Sum, day, name, or scan the card") if has_focus else self.tr("Find: sum, day, name")
        self.search.setPlaceholderText(asked)

    def _show_rows(self, rows: Sequence[JournalRow]) -> None:
        self.table.set_rows(rows)
        self.rows.setVisible(bool(rows))
        self._nothing.setVisible(not rows)


class OperationsSearch(SearchEdit):
    """The quiet field above the list; only while it has the cursor a scan is meant for it."""

    focused = Signal(bool)

    def __init__(self, placeholder: str) -> None:
        super().__init__(placeholder, height=36)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.home(False)  # in a narrow field the beginning of a name tells more than its end
        self.focused.emit(False)


def _op_key(row: JournalRow) -> str:
    return row.op_key
