"""The page of those who are probably one person: pair by pair, joined or told apart by one key."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from shopclient.services.double_rows import PairRow, PairSide
from shopclient.texts import days
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.page_head import PageHead
from shopclient.ui.context import Context
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.empty import EmptyState
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.table import TableView
from shopclient.ui.widgets.table_cells import Cell, Column

_LOW = 420  # below, the rows need every line
_NARROW = 960  # below, the two files need all the width
_WHY = 2  # the last column
_APART = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_N})


class PairTable(TableView):
    """Enter looks at a pair, Del or N tells it apart."""

    apart_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # On a Cyrillic keyboard the key of N writes т.
        is_apart = event.key() in _APART or event.text().casefold() == "т"
        if is_apart and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.apart_asked.emit()
        else:
            super().keyPressEvent(event)


class PairsPage(QWidget):
    """Shows rows and tells what is to become of the chosen one."""

    back_asked = Signal()
    join_asked = Signal()
    apart_asked = Signal()
    more_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.head = PageHead(self.tr("Probably one person"))
        self.head.back_button.clicked.connect(self.back_asked)
        self.count_label = Label("", "body", "text2", wrap=True)
        columns = [
            Column(self.tr("One file"), lambda row: self._side(row.one)),
            Column(self.tr("The other file"), lambda row: self._side(row.other)),
            Column(self.tr("What speaks for it"), self._why),
        ]
        self.table = PairTable(
            columns, self.tr("Probably one person"), tall=True, padding=20, key=lambda row: row.ids
        )
        self.table.opened.connect(self.join_asked)
        self.table.apart_asked.connect(self.apart_asked)
        self.table.end_reached.connect(self.more_asked)
        self.table.chosen.connect(self._tell_why)
        self.why_label = Label("", "body", "text2", wrap=True)
        self._is_narrow = False
        self.join_button = Button(self.tr("Look at both…"), "primary", "users", "Enter", height=40)
        self.join_button.clicked.connect(self.join_asked)
        self.apart_button = Button(self.tr("Not the same person"), "outline", "x", "Del", height=40)
        self.apart_button.clicked.connect(self.apart_asked)
        self._lay_out()

    def show_searching(self) -> None:
        """Say that the file is being looked through."""
        self.count_label.setText(self.tr("The whole client file is being looked through…"))
        if not self.table.rows.rowCount():
            self._lists.setCurrentWidget(self._waiting)
        self._fit()

    def show_pairs(self, rows: Sequence[PairRow], found: int) -> None:
        """Show the first *rows* of *found* pairs; the chosen one stays, or the next in its place."""
        before = self.table.currentIndex().row()
        self.table.set_rows(rows)
        if rows and self.table.chosen_row() is None:
            self.table.choose(min(max(before, 0), len(rows) - 1))
        self.count_label.setText(
            self.tr("%n pair(s). Nothing is changed before you say so.", "", found) if found else ""
        )
        self._lists.setCurrentWidget(self._card if rows else self._nobody)
        self._fit()

    def show_more(self, rows: Sequence[PairRow]) -> None:
        """Show the next rows below."""
        self.table.rows.append_rows(rows)

    def choose(self, ids: tuple[int, int]) -> None:
        """Choose this pair if it is among the rows that are shown."""
        place = self.table.rows.find(lambda row: row.ids == ids)
        if place >= 0:
            self.table.choose(place)

    def focus_list(self) -> None:
        """Bring the keyboard to the pairs, or to the way back where there are none."""
        (self.table if self.table.rows.rowCount() else self.head.back_button).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        has_rows = self._lists.currentWidget() is self._card
        is_low = self.height() < theme().px(_LOW)
        self._deeds.setVisible(has_rows)
        self.count_label.setVisible(bool(self.count_label.text()) and not is_low)
        self.table.horizontalHeader().setVisible(not is_low)
        self._is_narrow = self.width() < theme().px(_NARROW)
        self.table.setColumnHidden(_WHY, self._is_narrow)
        self.why_label.setVisible(self._is_narrow and has_rows)

    def _tell_why(self, row: PairRow | None) -> None:
        why = Cell() if row is None else self._why(row)
        self.why_label.setText(" · ".join(part for part in (why.text, why.second) if part))

    def _side(self, side: PairSide) -> Cell:
        born = "" if side.birthday is None else self._born(side)
        # What tells namesakes apart comes first: the end of the line may be cut.
        known = (f"№ {side.id}", born, side.phone or side.email)
        avatar = "" if self._is_narrow else side.called
        return Cell(side.name, " · ".join(part for part in known if part), role="name", avatar=avatar)

    def _born(self, side: PairSide) -> str:
        born = side.birthday
        if born is None:
            return ""
        language = self._context.language
        shown = days.day_month(born.day, born.month, language)
        return shown if born.year is None else f"{shown} {born.year}"

    def _why(self, row: PairRow) -> Cell:
        agree = {
            "phone": self.tr("phone"),
            "email": self.tr("e-mail"),
            "name": self.tr("name"),
            "birthday": self.tr("birthday"),
            "card": self.tr("shared card"),
        }
        same = ", ".join(agree[each] for each in row.agree) or self.tr("similar name")
        other = ", ".join(agree[each] for each in row.differ)
        text = self.tr("The same: {fields}").format(fields=same)
        return Cell(text, self.tr("Different: {fields}").format(fields=other) if other else "")

    def _lay_out(self) -> None:
        px = theme().px
        self._card = Card(1)
        self._card.body.addWidget(self.table)
        self._nobody = EmptyState(
            "circle-check",
            self.tr("Nobody is in the client file twice"),
            self.tr("Pairs with the same phone, e-mail, or name and birthday appear here."),
        )
        self._waiting = QWidget()
        self._lists = QStackedWidget()
        for part in (self._card, self._nobody, self._waiting):
            self._lists.addWidget(part)
        self._deeds = FlowBox(self.join_button, self.apart_button, gap=10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(self.head)
        column.addWidget(self.count_label)
        column.addWidget(self._lists, 1)
        column.addWidget(self.why_label)
        column.addWidget(self._deeds)
        self._deeds.hide()
