"""Spending bonuses: all that the rules allow by one key, or a sum typed."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy

from shopclient.ui.actions import KEYS, Command
from shopclient.ui.theme import theme
from shopclient.ui.till.bill.why_name import WhyName
from shopclient.ui.widgets.labels import ElidedLabel
from shopclient.ui.widgets.painted import (
    Painted,
    cap_size,
    draw_box,
    draw_cap,
    draw_focus,
    draw_icon,
    draw_text,
    text_width,
)

_GAP = 4
_MINUS = "\u2212"
_KEY = KEYS[Command.SPEND][0]


class SpendRow(Painted):
    """A soft purple row: what it is for, the sum, and the key; a click outside the sum does as the key.

    Spent, it has a border and a tick, and the sum a minus. Where it is narrow the question is seen only
    while it has the focus, then the icon goes: the words and the sum are read whole as long as they can be.
    """

    toggled = Signal()
    typed = Signal(str)
    confirmed = Signal()
    _has_icon = True

    def __init__(self) -> None:
        super().__init__()
        self.is_spent = False
        self._offer, self._spent_name = self.tr("Spend bonuses"), self.tr("Bonuses spent")
        self.name = ElidedLabel(self._offer, "name")
        self.edit = QLineEdit()
        self.edit.setProperty("bare", "bonuses")
        self.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.edit.setAccessibleName(self.tr("Bonuses to spend"))
        self.edit.textEdited.connect(self.typed)
        self.edit.textChanged.connect(self._make_room)
        self.edit.returnPressed.connect(self.confirmed)
        self.edit.installEventFilter(self)
        self._row = QHBoxLayout(self)
        self.why = WhyName()
        self.why.setAccessibleName(self.tr("Bonuses to spend: why this number?"))
        self.why.installEventFilter(self)
        self._row.addWidget(self.name)
        self._row.addWidget(self.why)
        self._row.addWidget(self.edit, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.restyle()

    def show_spending(self, spent: str, spendable: str) -> None:
        """Show what is spent, unless a sum is being typed, and what could be spent at the most."""
        self.is_spent = bool(spent)
        self.name.setText(self._spent_name if spent else self._offer)
        if not self.edit.hasFocus():
            self.edit.setText(spent)
        self.edit.setPlaceholderText(self.tr("up to {sum}").format(sum=spendable) if spendable else "")
        self._make_room()
        self.update()

    def clear(self) -> None:
        """Spend nothing."""
        self.edit.clear()
        self.show_spending("", "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._make_room()  # for the question
            self.update()  # the ring of the sum is drawn around the row
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.rect().contains(event.position().toPoint()):
            self.toggled.emit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme().px(44))

    def restyle(self) -> None:
        px = theme().px
        self.edit.setFont(theme().font("subtitle"))
        self._row.setSpacing(px(_GAP))
        self._make_room()

    def _make_room(self) -> None:
        """Keep the sum whole, then the name, the icon, and the question after the name."""
        px = theme().px
        sum_ = self._sum_width() + px(10)
        self.edit.setMinimumWidth(sum_)
        right = int(cap_size(_KEY).width()) + px(20)
        left, bare, mark = px(44), px(12), self.why.sizeHint().width()
        free = self.width() - self.name.sizeHint().width() - sum_ - right - 2 * px(_GAP)
        self._has_icon = free >= left
        self._row.setContentsMargins(left if self._has_icon else bare, 0, right, 0)
        self.why.setFixedWidth(mark if free >= left + mark or self.why.hasFocus() else 0)

    def _sum_width(self) -> int:
        """Return the width of the sum, or of what stands in its place."""
        shown = (_MINUS if self.is_spent else "") + self.edit.text()
        return text_width(shown if self.edit.text() else self.edit.placeholderText(), "subtitle")

    def paint(self, painter: QPainter) -> None:
        px, tokens = theme().px, theme().tokens
        line = tokens.points if self.is_spent else ""
        draw_box(painter, self.rect(), px(6), tokens.points_soft, line)
        middle = self.height() / 2
        if self._has_icon:
            icon = "check" if self.is_spent else "coins"
            draw_icon(painter, icon, px(20), tokens.points, QPointF(px(24), middle))
        if self.is_spent and self.edit.text():
            # Drawn, so that in the field there are only the digits to be typed over.
            end = self.edit.geometry().right() - text_width(self.edit.text(), "subtitle") - px(1)
            minus = QRectF(0, 0, end, self.height())
            draw_text(painter, minus, _MINUS, "subtitle", tokens.points, Qt.AlignmentFlag.AlignRight)
        cap = cap_size(_KEY)
        corner = QPointF(self.width() - px(12) - cap.width(), middle - cap.height() / 2)
        draw_cap(painter, corner, _KEY, tokens.surface2, tokens.divider, tokens.text2)
        if self.edit.hasFocus():
            draw_focus(painter, QRectF(self.rect()), px(6))
