"""The small window that opens by itself once a day: whose holiday is today."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.services.occasion_views import OccasionView
from shopclient.texts import day_about, days, occasions
from shopclient.texts.kindred import kinship
from shopclient.texts.words import Words
from shopclient.ui.theme import theme
from shopclient.ui.today.band import DayBand
from shopclient.ui.today.board import Board
from shopclient.ui.today.cards import indented
from shopclient.ui.today.lines import holiday_name, person_row
from shopclient.ui.today.marks import MarkButtons
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.chips import Chip
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Band, Divider
from shopclient.ui.widgets.tiles import IconTile

ROWS: Final = 5
_WIDTH, _LEAST = 460, 320
_AROUND, _ROW = 300, 64  # the height of all but the rows, and of one row
_TEXT: Final = 56  # where the text of a row begins


class Reminder(QWidget):
    """Shows who is to be greeted and never takes the keyboard from a running sale."""

    marked = Signal(object, str)  # occurrences and a Mark
    greet_asked = Signal(str)  # an occurrence
    day_asked = Signal()  # for the whole day
    print_asked = Signal()  # of the day's list
    closed = Signal()
    painted = Signal()  # once, when it was really on the screen

    def __init__(self, words: Words, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        theme().dress(self)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Whose holiday is today"))
        self._words, self._currency = words, currency
        self._was_painted = False
        self.rows: list[MarkButtons] = []
        self._content = QWidget()
        self._layout = spaced(QVBoxLayout(self), 0, (1, 1, 1, 1))
        self._layout.addWidget(self._content, 1)
        self._layout.addWidget(Divider())
        self._layout.addWidget(self._make_footer())
        self.setFixedWidth(theme().px(_WIDTH))

    def show_board(self, board: Board) -> None:
        """Show the day, the most pressing first."""
        room = self.screen().availableGeometry().height()
        rows = self._rows_that_fit()
        self._show_content(board, rows)
        # What else is to be said takes room, too: then the list, which is told whole elsewhere, is shorter.
        while rows > 1 and self._needs() > room:
            rows -= 1
            self._show_content(board, rows)
        self.setFixedHeight(max(self._needs(), theme().px(_LEAST)))
        for marks in self.rows:
            if marks.greeted_button is not None:
                marks.greeted_button.setFocus()
                break

    def _needs(self) -> int:
        """Return the height that the window takes to show all it says."""
        return self._layout.totalHeightForWidth(self.width())

    def _show_content(self, board: Board, rows: int) -> None:
        content = QWidget()
        column = spaced(QVBoxLayout(content))
        column.addWidget(self._make_band(board))
        column.addLayout(self._make_rows(board.pressing[:rows]))
        if board.kindred.items:
            column.addLayout(self._make_kindred(board.kindred.items[0]))
        column.addStretch(1)
        column.addLayout(self._make_summary(board, rows))
        self._layout.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content = content
        content.show()  # at once: what is hidden takes no focus

    def event(self, event: QEvent) -> bool:
        # As to a tool of the window behind it, these keys would go to that: to the till's slip, say.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() == Qt.Key.Key_F12 and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._on_print_asked()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # It has no frame to be moved by.
        if event.button() == Qt.MouseButton.LeftButton and self.windowHandle() is not None:
            self.windowHandle().startSystemMove()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("border"))
        painter.fillRect(self.rect().adjusted(1, 1, -1, -1), theme().colour("surface"))
        painter.end()
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.closed.emit()

    def _make_band(self, board: Board) -> DayBand:
        language = self._words.language
        if board.groups and board.groups[0].holiday is not None:
            title = holiday_name(board.groups[0].items[0], self._words)
        else:
            title = days.heading(board.day, language)
        people = self.tr("%n occasion(s) today", "", board.today_total)
        second = people if board.today_total else self.tr("Nobody’s holiday is today")
        band = DayBand(board.day, title, second, language, radius=0, edge=20)
        self.close_button = IconButton(self.tr("Close"), "x", height=32)
        self.close_button.clicked.connect(self.close)
        band.row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        return band

    def _rows_that_fit(self) -> int:
        # At double text five rows would reach below a small screen.
        room = self.screen().availableGeometry().height() - theme().px(_AROUND)
        return min(max(room // theme().px(_ROW), 1), ROWS)

    def _make_rows(self, items: Sequence[OccasionView]) -> QVBoxLayout:
        rows = spaced(QVBoxLayout(), 6, (12, 12, 12, 0))
        self.rows = []
        lead = True
        for place, item in enumerate(items):
            if place:
                rows.addWidget(indented(Divider(), _TEXT))
            rows.addWidget(self._make_row(item, lead))
            lead = lead and not item.open
        return rows

    def _make_row(self, item: OccasionView, lead: bool) -> QWidget:
        if item.days_left > 0:
            chip = Chip(days.days_left(item.days_left, self._words))
            row = person_row(item, self._words, self._currency, chip)
        else:
            marks = MarkButtons(item, lead=lead, compact=True, single=True)
            marks.marked.connect(lambda mark: self.marked.emit(item.occurrences, mark))
            marks.greet_asked.connect(lambda: self.greet_asked.emit(item.occurrence))
            self.rows.append(marks)
            row = person_row(item, self._words, self._currency, marks)
        row.set_opens(False)
        return row

    def _make_kindred(self, item: OccasionView) -> QVBoxLayout:
        """Make the band of somebody who falls behind; the whole day tells the rest."""
        band = Band("warn_soft", padding=(14, 12, 12, 12), radius=10)
        line = spaced(QHBoxLayout(), 12)
        line.addWidget(IconTile("heart-handshake", "warn", size=40, circle=True, ground="surface"))
        texts = spaced(QVBoxLayout(), 2)
        head = day_about.risk(item.about, self._words)
        texts.addWidget(
            Label(f"{item.client.name} · {head}" if head else item.client.name, "name", wrap=True)
        )
        texts.addWidget(Label(kinship(item, self._words), "second", "text2", wrap=True))
        line.addLayout(texts, 1)
        self.kindred_button = IconButton(self.tr("Whole day"), "chevron-right", height=32)
        self.kindred_button.setAutoDefault(True)
        self.kindred_button.clicked.connect(self._on_day_asked)
        line.addWidget(self.kindred_button)
        band.body.addLayout(line)
        around = spaced(QVBoxLayout(), 0, (20, 10, 20, 0))
        around.addWidget(band)
        return around

    def _make_summary(self, board: Board, rows: int) -> QVBoxLayout:
        lines = spaced(QVBoxLayout(), 2, (20, 8, 20, 12))
        shown = min(rows, len(board.pressing))
        today = board.today_total - shown
        if board.today and today > 0:
            lines.addLayout(self._line("users", "accent", self.tr("and %n more in the list", "", today)))
        for day in board.own_days:
            if day.days_left == 0:
                lines.addLayout(self._line("confetti", "accent", day.title))
        if board.ahead_total and board.pressing != board.ahead:
            text = self.tr("In the next 7 days: %n occasion(s)", "", board.ahead_total)
            lines.addLayout(self._line("calendar-heart", "warn", text))
        gone = board.missed_days
        if gone and board.pressing != board.missed.items:
            when = occasions.span(min(gone), max(gone), self._words.language)
            text = self.tr("Missed on {days}: %n occasion(s)", "", board.missed_total).format(days=when)
            lines.addLayout(self._line("history", "err", text))
        return lines

    def _line(self, icon: str, colour: str, text: str) -> QHBoxLayout:
        line = spaced(QHBoxLayout(), 8)
        line.addWidget(IconTile(icon, colour, size=26, ground="surface"))
        line.addWidget(ElidedLabel(text, "body", "text2"), 1)
        return line

    def _make_footer(self) -> QWidget:
        footer = QWidget()
        row = spaced(QHBoxLayout(footer), 8, (20, 14, 20, 14))
        row.addWidget(Label(self.tr("Opens once a day"), "second", "muted"), 1)
        self.print_button = Button(self.tr("Print"), "ghost", "printer")
        self.print_button.setAutoDefault(True)
        self.print_button.clicked.connect(self._on_print_asked)
        row.addWidget(self.print_button)
        self.day_button = Button(self.tr("Whole day"), "outline", "arrow-right")
        self.day_button.clicked.connect(self._on_day_asked)
        row.addWidget(self.day_button)
        return footer

    def _on_print_asked(self) -> None:
        self.print_asked.emit()
        self.close()

    def _on_day_asked(self) -> None:
        self.day_asked.emit()
        self.close()


def _is_own(event: QKeyEvent) -> bool:
    own = event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_F12}
    return own and event.modifiers() == Qt.KeyboardModifier.NoModifier
