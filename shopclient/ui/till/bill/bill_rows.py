"""Rows above the figures: finished lines of a purchase, gift cards that pay; each can be taken off again."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.till.bill.why_name import WhyName
from shopclient.ui.widgets.buttons import IconButton
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.painted import Painted, draw_box, draw_focus, draw_icon
from shopclient.ui.widgets.spacing import spaced

_LEFT, _GAP, _CROSS = 30, 8, 32
CROSS_ROOM = _GAP + _CROSS  # what lies after the figure of a row, in pixels at 100 %
_DELETES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True)
class BillRow:
    """What one row says; *value* and *second* as they are shown."""

    icon: str
    name: str
    value: str
    second: str = ""
    heard: str = ""  # all of it for the ear, where the icon says a part


class RowList(QWidget):
    """Rows one under the other: arrows move, Enter opens one to be changed, Del takes one off."""

    opened = Signal(int)
    removed = Signal(int)
    asked = Signal()  # why a row pays what it does
    listed = Signal()  # other rows are shown
    left = Signal()  # the last row was taken off, or the arrow went above the first

    def __init__(self, remove_name: str, *, opens: bool = False, asks: bool = False) -> None:
        super().__init__()
        self._remove_name = remove_name
        self._opens, self._asks = opens, asks
        self._before: QWidget | None = None
        self._column = spaced(QVBoxLayout(self), 2)
        self.rows: list[RowWidget] = []
        self.hide()

    def follow(self, before: QWidget) -> None:
        """Come after *before* in the order of Tab; rows are made later than what surrounds them."""
        self._before = before

    def show_rows(self, rows: Sequence[BillRow]) -> None:
        """Show *rows*; the focus stays at its place, or on the last row if that is gone."""
        focused = next((place for place, row in enumerate(self.rows) if row.hasFocus()), None)
        while len(self.rows) > len(rows):
            going = self.rows.pop()
            self._column.removeWidget(going)
            going.hide()
            going.deleteLater()
        while len(self.rows) < len(rows):
            self._add()
        for row, said in zip(self.rows, rows, strict=True):
            row.show_row(said)
        self.setVisible(bool(rows))
        if focused is not None:
            self._focus(min(focused, len(rows) - 1))
        self.listed.emit()

    def _add(self) -> None:
        place = len(self.rows)
        row = RowWidget(self._remove_name, opens=self._opens)
        if self._asks:
            row.why.clicked.connect(self._on_asked)
        row.why.setVisible(self._asks)
        row.moved.connect(lambda step: self._focus(place + step))
        row.removed.connect(lambda: self.removed.emit(place))
        row.opened.connect(lambda: self.opened.emit(place))
        self._column.addWidget(row)
        row.show()  # now, not with the next event: the focus may come before it
        before = self.rows[-1].why if self.rows else self._before
        if before is not None:
            QWidget.setTabOrder(before, row)
        QWidget.setTabOrder(row, row.why)
        self.rows.append(row)

    def _on_asked(self) -> None:
        self.asked.emit()

    def _focus(self, place: int) -> None:
        if place < 0:
            self.left.emit()
        elif place < len(self.rows):
            self.rows[place].setFocus(Qt.FocusReason.TabFocusReason)


class RowWidget(Painted):
    """One row, with a cross at its end."""

    opened = Signal()
    removed = Signal()
    moved = Signal(int)

    def __init__(self, remove_name: str, *, opens: bool) -> None:
        super().__init__()
        self._opens = opens
        self._icon = ""
        self.name = ElidedLabel("", "body", "text2")
        self.why = WhyName()
        self.why.installEventFilter(self)
        self.second = Label("", "second", "muted")
        self.value = Label("", "button")
        self.cross = IconButton(remove_name, "x", height=_CROSS)
        self.cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Del does the same
        self.cross.clicked.connect(self.removed)
        row = spaced(QHBoxLayout(self), _GAP, (_LEFT, 0, 0, 0))
        row.addWidget(self.name)
        row.addWidget(self.why)
        row.addStretch(1)
        for part in (self.second, self.value, self.cross):
            row.addWidget(part)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if opens:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_row(self, row: BillRow) -> None:
        """Show what *row* says."""
        self._icon = row.icon
        self.name.setText(row.name)
        self.second.setText(row.second)
        self.value.setText(row.value)
        self._make_room()
        self.why.setEnabled(bool(row.value))
        self.setAccessibleName(
            row.heard or ", ".join(text for text in (row.name, row.value, row.second) if text)
        )
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._make_room()  # for the question
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Leave out what the answer to the question says, where there is no room for it."""
        px = theme().px
        taken = (
            self.name.sizeHint().width() + self.value.sizeHint().width() + px(_LEFT + CROSS_ROOM + 3 * _GAP)
        )
        second = self.second.sizeHint().width() + px(_GAP)
        asks = not self.why.isHidden() and bool(self.value.text())
        is_told = asks and taken + second > self.width()
        self.second.setVisible(bool(self.second.text()) and not is_told)
        mark = self.why.sizeHint().width()
        taken += second if not self.second.isHidden() else 0
        self.why.setFixedWidth(mark if taken + mark <= self.width() or self.why.hasFocus() else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _DELETES:
            self.removed.emit()
        elif key in _OPENS and self._opens:
            self.opened.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._opens and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paint(self, painter: QPainter) -> None:
        px, tokens = theme().px, theme().tokens
        if self.underMouse() and self._opens:
            draw_box(painter, self.rect(), px(6), tokens.row_hover)
        draw_icon(painter, self._icon, px(18), tokens.muted, QPointF(px(14), self.height() / 2))
        if self.hasFocus():
            draw_focus(painter, self.rect(), px(6))
