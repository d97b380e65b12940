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
    text_width,
)

_LONG = "00\u00a0000,00"
_NARROW = 340
_KEY = KEYS[Command.SPEND][0]


class SpendRow(Painted):
    """A soft purple row: what it is for, the sum, and the key; a click outside the sum does as the key."""

    toggled = Signal()
    typed = Signal(str)
    _is_narrow = False
    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name = ElidedLabel(self.tr("Spend bonuses"), "name")
        self.edit = QLineEdit()
        self.edit.setProperty("bare", "bonuses")
        self.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.edit.setAccessibleName(self.tr("Bonuses to spend"))
        self.edit.textEdited.connect(self.typed)
        self.edit.returnPressed.connect(self.confirmed)
        self.edit.installEventFilter(self)
        self._row = QHBoxLayout(self)
        self.why = WhyName()
        self.why.setAccessibleName(self.tr("Bonuses to spend: why this number?"))
        self._row.addWidget(self.name)
        self._row.addWidget(self.why)
        self._row.addWidget(self.edit, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.restyle()

    def show_spending(self, spent: str, spendable: str) -> None:
        """Show what is spent, unless a sum is being typed, and what could be spent at the most."""
        if not self.edit.hasFocus():
            self.edit.setText(spent)
        self.edit.setPlaceholderText(self.tr("up to {sum}").format(sum=spendable) if spendable else "")
        self._make_room()

    def clear(self) -> None:
        """Spend nothing."""
        self.edit.clear()
        self.edit.setPlaceholderText("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()  # the ring of the sum is drawn around the row
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < theme().px(_NARROW)
        if is_narrow != self._is_narrow:
            # Where it is narrow the question stands in the place of the icon, so that the words are read.
            self._is_narrow = is_narrow
            self._row.removeWidget(self.why)
            self._row.insertWidget(0 if is_narrow else 1, self.why)
            self.restyle()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.rect().contains(event.position().toPoint()):
            self.toggled.emit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme().px(44))

    def restyle(self) -> None:
        px = theme().px
        self.edit.setFont(theme().font("subtitle"))
        self._make_room()
        self._row.setSpacing(px(8))
        left = px(10 if self._is_narrow else 44)
        self._row.setContentsMargins(left, 0, int(cap_size(_KEY).width()) + px(24), 0)

    def _make_room(self) -> None:
        """Keep the sum whole; the name before it may be shortened."""
        said = max((_LONG, self.edit.text(), self.edit.placeholderText()), key=len)
        self.edit.setMinimumWidth(text_width(said, "subtitle") + theme().px(8))

    def paint(self, painter: QPainter) -> None:
        px, tokens = theme().px, theme().tokens
        draw_box(painter, self.rect(), px(6), tokens.points_soft)
        middle = self.height() / 2
        if not self._is_narrow:
            draw_icon(painter, "coins", px(20), tokens.points, QPointF(px(24), middle))
        cap = cap_size(_KEY)
        corner = QPointF(self.width() - px(12) - cap.width(), middle - cap.height() / 2)
        draw_cap(painter, corner, _KEY, tokens.surface2, tokens.divider, tokens.text2)
        if self.edit.hasFocus():
            draw_focus(painter, QRectF(self.rect()), px(6))
