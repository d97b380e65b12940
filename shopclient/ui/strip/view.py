"""The till strip: one row above every other program, with all that a purchase needs."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QMouseEvent, QMoveEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from shopclient.ui.actions import KEYS, Command
from shopclient.ui.strip.due_figure import DueFigure
from shopclient.ui.strip.placing import kept_place, placed
from shopclient.ui.strip.said_line import SaidLine
from shopclient.ui.strip.spend_key import SpendKey
from shopclient.ui.theme import theme
from shopclient.ui.till.figures import Figures
from shopclient.ui.till.message_line import Sign
from shopclient.ui.till.side_panel import SumEdit
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.painted import Painted, draw_box
from shopclient.ui.widgets.spacing import spaced

_WIDTH = 620
_ONE_ROW_FROM = 600  # in a narrower strip, bonuses and what is to pay stand below the sum
_SUM, _WIDEST_SUM = 116, 184
_UNBOUND = 16_777_215


class StripView(Painted):
    """Who, the sum, bonuses, to pay; frameless, and moved by any place that is no control."""

    closed = Signal()

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        theme().dress(self)
        flags = Qt.WindowType
        self.setWindowFlags(flags.Window | flags.FramelessWindowHint | flags.WindowStaysOnTopHint)
        self.setWindowTitle(self.tr("Till strip"))
        self.place = self._put = QPoint()  # where it is wanted, and where it was put so that all is seen
        self._make_head()
        self._make_row(figures)
        self.never = Label("", "name", "err", wrap=True)
        self.notice = Label("", "second", "warn", wrap=True)
        self.message = SaidLine("err_soft", "alert-triangle", "err", "arrow-right")
        self.done = SaidLine("ok_soft", "circle-check", "ok", "arrow-back-up")
        column = spaced(QVBoxLayout(self), 8, (12, 8, 12, 12))
        column.addLayout(self._head)
        column.addWidget(self.never)
        column.addWidget(self.lines)
        column.addLayout(self._row)
        for part in (self.notice, self.message, self.done):
            column.addWidget(part)
        self.show_who("")
        self.show_never("")
        self.show_notice("")
        self.due.show_value(figures.money(0), is_known=False)
        self.spend.show_spending("", "")
        self.restyle()
        self._set_tab_order()

    def show_who(self, name: str, balance: str = "", colour: str = "points") -> None:
        """Say who is served; an empty *name* asks for a card."""
        self.who.setText(name or self.tr("Scan a card, or type the sum"))
        self.who.set_colour("text" if name else "text2")
        self.sign.setVisible(not name)
        self.balance.setText(balance)
        self.balance.set_colour(colour)
        self.coins.set_colour(colour)
        self.coins.setVisible(bool(balance))
        self._make_room()

    def show_never(self, text: str) -> None:
        """Say what the client must not be offered; empty for nothing."""
        self.never.setText(text)
        self.never.setVisible(bool(text))

    def show_earned(self, text: str) -> None:
        """Say which bonuses the purchase brings, where there is room for it beside the client."""
        self.earned.setText(text)
        self._make_room()

    def show_lines(self, text: str) -> None:
        """Say of which lines the sum to pay is made; empty for the one in the field."""
        self.lines.setText(text)
        self.lines.setVisible(bool(text))

    def show_notice(self, text: str) -> None:
        """Say why the figures are not what was asked for."""
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def show_saving(self, *, is_saving: bool) -> None:
        """Show that the purchase is on its way to the file."""
        self.record.setEnabled(not is_saving)
        self.edit.setReadOnly(is_saving)

    def take_focus(self) -> None:
        """Be ready for the sum; one that is typed already is gone on with."""
        self.edit.go_on()

    def come(self, place: str) -> None:
        """Be there above all other windows, at *place* as it was kept, and ready for a sum."""
        if not self.isVisible():
            self._fit()
            self.put_at(kept_place(place))
            self.show()
        self.activateWindow()
        self.edit.go_on()

    def put_at(self, wanted: QPoint | None) -> None:
        """Stand there, or near it where it is seen whole; None is the usual place."""
        own = self.screen()
        screens = [own, *(each for each in own.virtualSiblings() if each is not own)]
        self._put = placed(wanted, self.size(), [screen.availableGeometry() for screen in screens])
        self.place = wanted or self._put
        self.move(self._put)

    def restyle(self) -> None:
        self.setFixedWidth(min(theme().px(_WIDTH), self.screen().availableGeometry().width()))
        for line in (self.message, self.done):
            line.set_wide(is_wide=self._is_wide)
        self._lay_out()
        self._make_room()
        self._fit()

    def paint(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), theme().colour("surface"))
        draw_box(painter, self.rect(), 0, line=theme().tokens.border)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle = self.windowHandle()
        if event.button() == Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
        if self.isVisible():
            # A line more, and its foot may be below the screen; a line less, and it goes back.
            self.put_at(self.place)

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        if event.pos() != self._put:
            self.place = event.pos()  # a person moved it

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _make_head(self) -> None:
        self.sign = Sign("scan", "muted", 18)
        self.who = ElidedLabel("", "name")
        self.coins = Sign("coins", "points", 18)
        self.balance = Label("", "button", "points")
        self.earned = Label("", "button", "ok")
        self.back = IconButton(
            self.tr("Back to the whole window ({key})").format(key=KEYS[Command.STRIP][0]),
            "external-link",
            height=32,
        )
        self.back.clicked.connect(self.close)
        self._head = spaced(QHBoxLayout(), 10)
        for part in (self.sign, self.who, self.coins, self.balance):
            self._head.addWidget(part)
        self._head.addStretch(1)
        self._head.addWidget(self.earned)
        self._head.addWidget(self.back)

    def _make_row(self, figures: Figures) -> None:
        self.lines = ElidedLabel("", "second", "text2")
        self.lines.hide()
        self.edit = SumEdit(figures.sign, self.tr("Purchase amount"), figures.reckoned)
        self.edit.set_low()
        self.edit.setPlaceholderText("0")
        self.spend = SpendKey()
        self.due = DueFigure()
        self.record = Button("", "primary", "check", "Enter", height=44)
        self.record.setAccessibleName(self.tr("Record the purchase (Enter)"))
        self.record.setToolTip(self.record.accessibleName())
        self._row = spaced(QGridLayout(), 8)
        self._row.setColumnStretch(2, 1)

    def _set_tab_order(self) -> None:
        lines = (self.message.button, self.done.button)
        parts = (self.edit, self.spend, self.due, self.record, *lines, self.back)
        for before, after in pairwise(parts):
            QWidget.setTabOrder(before, after)

    @property
    def _is_wide(self) -> bool:
        return self.width() >= theme().px(_ONE_ROW_FROM)

    def _lay_out(self) -> None:
        """Let all stand in one row, or in two where large letters fill a small screen: no sum is cut."""
        in_two = not self._is_wide
        self.edit.setMinimumWidth(theme().px(_SUM))
        self.edit.setMaximumWidth(_UNBOUND if in_two else theme().px(_WIDEST_SUM))
        for part in (self.edit, self.spend, self.due, self.record):
            self._row.removeWidget(part)
        self._row.addWidget(self.edit, 0, 0, 1, 3 if in_two else 1)
        self._row.addWidget(self.record, 0, 3)
        self._row.addWidget(self.spend, 1 if in_two else 0, 0 if in_two else 1)
        below = (1, 1, 1, 3) if in_two else (0, 2, 1, 1)
        self._row.addWidget(self.due, *below)
        self._row.setColumnStretch(0, 0 if in_two else 2)

    def _make_room(self) -> None:
        """Leave out what the purchase brings before anything is cut that says whose it is."""
        px, parts = theme().px, (self.sign, self.who, self.coins, self.balance, self.earned, self.back)
        shown = [each for each in parts if each is self.earned or not each.isHidden()]
        widths = (max(each.sizeHint().width(), each.minimumWidth()) for each in shown)
        wanted = sum(widths) + len(shown) * px(10) + 2 * px(12)
        self.earned.setVisible(bool(self.earned.text()) and wanted <= self.width())

    def _fit(self) -> None:
        """Be as high as what is said."""
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
            # With nothing that wraps in sight, the height is that of any width.
            height = layout.totalHeightForWidth(self.width())
            self.setFixedHeight(height if height > 0 else layout.totalSizeHint().height())
