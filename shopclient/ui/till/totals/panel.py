"""The day's totals in the place of the client and the list: the sum at the right stays as it is."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from shopclient.services.day_totals import DayTotals
from shopclient.texts.days import heading
from shopclient.ui.actions import KEYS, Command
from shopclient.ui.theme import Role, theme
from shopclient.ui.till.figures import Figures
from shopclient.ui.till.message_line import MessageLine
from shopclient.ui.till.totals.words import TotalsLine, column_heads, totals_lines, totals_notes, totals_sum
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.spacing import FlowLayout, spaced
from shopclient.ui.widgets.surfaces import Card, Divider


class TotalsPanel(Card):
    """A day of the till, money and bonuses in columns apart; left and right turn to another day."""

    day_asked = Signal(int)  # so many days on; 0 for today
    copy_asked = Signal()
    print_asked = Signal()
    left = Signal()

    def __init__(self, figures: Figures) -> None:
        super().__init__(8)
        self._figures = figures
        self.before = IconButton(self.tr("The day before"), "chevron-left", height=36)
        self.after = IconButton(self.tr("The next day"), "chevron-right", height=36)
        self.day = Label("", "subtitle", wrap=True)
        self.day_note = Label("", "second", "muted")
        self.print_button = Button(self.tr("Print"), "outline", "printer", KEYS[Command.PRINT][0], height=36)
        self.copy_button = Button(self.tr("Copy"), "outline", "copy", height=36)
        self.leave = Button(self.tr("Close the totals"), "quiet", key=KEYS[Command.CLEAR][0], height=36)
        self.message = MessageLine()
        head = spaced(QHBoxLayout(), 8)
        texts = spaced(QVBoxLayout(), 0)
        texts.addWidget(self.day)
        texts.addWidget(self.day_note)
        for arrow in (self.before, self.after):
            head.addWidget(arrow, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        self.table = QWidget()
        self._grid = QGridLayout(self.table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self.notes = Label("", "body", "text2", wrap=True)
        deeds = FlowLayout(gap=8)
        for button in (self.print_button, self.copy_button, self.leave):
            deeds.addWidget(button)
        middle = QWidget()
        column = spaced(QVBoxLayout(middle), 16, (16, 16, 16, 16))
        column.addWidget(Label(self.tr("Day’s totals"), "panel", wrap=True))
        column.addLayout(head)
        for part in (self.message, self.table, self.notes):
            column.addWidget(part)
        column.addStretch(1)
        column.addLayout(deeds)
        self.body.addWidget(ScrollArea(middle), 1)
        self.setFocusProxy(self.before)
        self.before.clicked.connect(lambda: self.day_asked.emit(-1))
        self.after.clicked.connect(lambda: self.day_asked.emit(1))
        self.copy_button.clicked.connect(self.copy_asked)
        self.print_button.clicked.connect(self.print_asked)
        self.leave.clicked.connect(self.left)
        self._add_keys()
        self.hide()
        theme().changed.connect(self._space)

    def show_totals(self, totals: DayTotals, today: date) -> None:
        """Show a day."""
        self.day.setText(heading(totals.day, self._figures.words.language))
        is_today = totals.day == today
        self.day_note.setText(self.tr("today, until now") if is_today else f"{totals.day.year}")
        self.after.setEnabled(not is_today)
        self.message.show_text("")
        self._clear()
        self._add_row(TotalsLine("", *column_heads(self._figures)), "caption", "muted")
        for line in totals_lines(totals, self._figures):
            self._add_row(line, "body", "text")
        self._grid.addWidget(Divider(), self._grid.rowCount(), 0, 1, 3)
        self._add_row(totals_sum(totals, self._figures), "subtitle", "text")
        notes = totals_notes(totals, self._figures)
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))
        self._space()

    def _add_keys(self) -> None:
        # Shortcuts, since a button would take an arrow as the way to the next one.
        for keys, days in (("Left", -1), ("PgUp", -1), ("Right", 1), ("PgDown", 1), ("Home", 0)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.day_asked.emit, days))

    def _add_row(self, line: TotalsLine, role: Role, colour: str) -> None:
        row = self._grid.rowCount()
        name = Label(
            line.name,
            "body" if role != "subtitle" else role,
            "text2" if role == "body" else colour,
            wrap=True,
        )
        self._grid.addWidget(name, row, 0)
        for column, text in ((1, line.money), (2, line.bonuses)):
            value = Label(text, "button" if role == "body" else role, colour)
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            value.setAccessibleName(f"{line.name}: {text}")
            self._grid.addWidget(value, row, column)

    def _clear(self) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _space(self) -> None:
        self._grid.setHorizontalSpacing(theme().px(20))
        self._grid.setVerticalSpacing(theme().px(10))
