"""The page of holidays: the list with its search and filters, beside it one holiday or its form."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from shopclient.services.holiday_book import HolidayBook, HolidayRow
from shopclient.texts import days
from shopclient.texts.holiday_rules import rule_words
from shopclient.texts.words import Words
from shopclient.ui.clients.notice import Notice
from shopclient.ui.clients.page_head import PageHead
from shopclient.ui.holidays.detail import HolidayDetail
from shopclient.ui.holidays.form import HolidayForm
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.empty import EmptyState
from shopclient.ui.widgets.fields import ChoiceField
from shopclient.ui.widgets.inputs import SearchEdit
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.switch import Switch
from shopclient.ui.widgets.table import TableView
from shopclient.ui.widgets.table_cells import Cell, CellChip, Column

_WIDE: Final = 720  # room for the list and one holiday side by side
_ROOMY: Final = 1000
_DETAIL: Final = 440
_NEXT, _LOVED = 132, 84  # of columns
_SEEN: Final = 8  # letters of a choice, at the least
_ANY_WIDTH: Final = 16_777_215  # Qt's own word for no limit


class HolidaysPage(QWidget):
    """It shows what it is told; the presenter decides."""

    searched = Signal()  # something else is looked for
    pack_switched = Signal(bool)
    row_chosen = Signal(object)
    add_asked = Signal()
    back_asked = Signal()
    leave_asked = Signal()  # without saving
    save_asked = Signal()
    keep_asked = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._book: HolidayBook | None = None
        self._is_opened = False  # one holiday is in front, where there is no room for it beside the list
        self.add_button = Button(self.tr("Add a holiday"), "primary", "plus", "F4", height=40)
        self.head = PageHead(self.tr("Holidays"), self.add_button)
        self.notice = Notice()
        self.search = SearchEdit(self.tr("Find a holiday by its name"))
        self.packs, self.themes = ChoiceField(self.tr("Which ones")), ChoiceField(self.tr("About what"))
        self.pack_switch = Switch(self.tr("Show these in lists and in the calendar"))
        self.table = TableView(
            self._columns(), self.tr("Holidays"), tall=True, padding=20, key=lambda row: row.key
        )
        self.nothing = EmptyState(
            "search", self.tr("No such holiday"), self.tr("Look for another word, or add it as your own.")
        )
        self.detail = HolidayDetail(words)
        self.form: HolidayForm | None = None
        self._lay_out()
        self._listen()
        theme().changed.connect(self._arrange)

    def show_rows(self, rows: Sequence[HolidayRow], book: HolidayBook) -> None:
        """Show what is found; the chosen row stays, if it is still there."""
        self._book = book
        self.table.set_rows(rows)
        self._lists.setCurrentIndex(0 if rows else 1)
        if rows and self.table.chosen_row() is None:
            self.table.choose(0)
        self.detail.setVisible(bool(rows) and self.form is None)

    def show_chosen(self) -> None:
        """Bring the chosen row to the middle, where no message lies over it."""
        self.table.scrollTo(self.table.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def show_form(self, form: HolidayForm) -> None:
        """Put *form* in the place of the holiday."""
        self.close_form()
        self.form = form
        form.look_at.connect(self._look_at)
        self._right_column.insertWidget(0, form)
        self.detail.hide()
        self.add_button.hide()  # what is begun is saved or left first
        self._arrange()
        form.show()
        next(iter(form.names.values())).setFocus()

    def close_form(self) -> None:
        """Show the holiday again."""
        form, self.form = self.form, None
        self.notice.hide()
        if form is not None:
            self._right_column.removeWidget(form)
            form.hide()
            form.deleteLater()
            self.detail.show()
            self.add_button.show()
            self._arrange()

    def close_detail(self) -> bool:
        """Show the list again where one holiday took its place; False: it did not."""
        was_opened, self._is_opened = self._is_opened and not self._is_wide(), False
        self._arrange()
        if was_opened:
            self.table.setFocus()
        return was_opened

    def show_guard(self) -> None:
        """Ask what is to become of what is typed."""
        self.notice.show_text(
            self.tr("The holiday is not saved yet."),
            (self.tr("Save"), "soft", self.save_asked.emit),
            (self.tr("Close without saving"), "outline", self.leave_asked.emit),
            (self.tr("Keep editing"), "outline", self.keep_asked.emit),
        )
        # A space or Enter typed on without looking must neither save nor throw away.
        self.notice.focus_last()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Holiday"), self._name),
            Column(self.tr("Next"), self._next, _NEXT, right=True),
            Column(self.tr("Loved by"), lambda row: Cell(str(row.lovers or "")), _LOVED, right=True),
        )

    def _name(self, row: HolidayRow) -> Cell:
        holiday = row.holiday
        rule = "" if self._book is None else rule_words(self._book.holidays.rule(row.key), self._words)
        chip = None
        if holiday.hidden:
            chip = CellChip(self.tr("hidden"), "warn")
        elif holiday.origin == "own":
            chip = CellChip(self.tr("your own"), "accent")
        elif holiday.origin == "changed" or row.moved:
            chip = CellChip(self.tr("changed"), "accent")
        colour = "muted" if holiday.hidden else "text"
        return Cell(holiday.name(self._words.language), rule, "name", colour, chip=chip)

    def _next(self, row: HolidayRow) -> Cell:
        if row.next is None or self._book is None:
            return Cell("–", colour="muted")
        left = (row.next - self._book.today).days
        return Cell(days.short_day(row.next, self._words.language), days.days_left(left, self._words))

    def _listen(self) -> None:
        self.search.textChanged.connect(self.searched)
        for field in (self.packs, self.themes):
            field.editor.activated.connect(self.searched)
        self.pack_switch.clicked.connect(self.pack_switched)
        self.table.chosen.connect(self.row_chosen)
        self.detail.look_at.connect(self._look_at)
        self.table.opened.connect(self._on_opened)
        self.table.clicked.connect(self._open_detail)
        self.add_button.clicked.connect(self.add_asked)
        self.head.back_button.clicked.connect(self.back_asked)

    def _arrange(self) -> None:
        px, width = theme().px, self.width()
        is_wide = self._is_wide()
        # The form's fields want more room than a holiday that is only shown.
        is_alone = (self.form is not None and width < px(_ROOMY)) or (not is_wide and self._is_opened)
        self._left.setVisible(not is_alone)
        self._right.setVisible(is_wide or is_alone)
        self._right.setMaximumWidth(_ANY_WIDTH if is_alone else px(_DETAIL))

    def _look_at(self, part: QWidget) -> None:
        # An error makes its field higher only at the next layout.
        QTimer.singleShot(0, part, lambda: self._right.ensureWidgetVisible(part, 0, theme().px(60)))

    def _is_wide(self) -> bool:
        return self.width() >= theme().px(_WIDE)

    def _on_opened(self) -> None:
        if self._is_wide():
            self.detail.change_asked.emit()
        else:
            self._open_detail()

    def _open_detail(self) -> None:
        if not self._is_wide():
            self._is_opened = True
            self._arrange()
            self.detail.change_button.setFocus()

    def _lay_out(self) -> None:
        filters = spaced(QHBoxLayout(), 12)
        for part in (self.packs, self.themes):
            # The longest choice must not take the room of the list.
            part.editor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            part.editor.setMinimumContentsLength(_SEEN)
            filters.addWidget(part, 1)
        card = Card((0, 8, 0, 8))
        card.body.addWidget(self.table)
        self._lists = QStackedWidget()
        self._lists.addWidget(card)
        empty = Card(24)
        empty.body.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignVCenter)
        self._lists.addWidget(empty)
        self._left = QWidget()
        left = spaced(QVBoxLayout(self._left), 12)
        left.addWidget(self.search)
        left.addLayout(filters)
        left.addWidget(self.pack_switch)
        left.addWidget(self._lists, 1)
        content = QWidget()
        self._right_column = spaced(QVBoxLayout(content), 0, (0, 0, 6, 8))
        self._right_column.addWidget(self.detail)
        self._right_column.addStretch(1)
        self._right = ScrollArea(content)
        row = spaced(QHBoxLayout(), 16)
        row.addWidget(self._left, 3)
        row.addWidget(self._right, 2)
        column = spaced(QVBoxLayout(self), 12)
        column.addWidget(self.head)
        column.addWidget(self.notice)
        column.addLayout(row, 1)
