"""The bonuses of the strip: one small button that says what is spent, or what may be."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from shopclient.ui.actions import KEYS, Command
from shopclient.ui.theme import theme
from shopclient.ui.widgets.painted import cap_size, draw_box, draw_cap, draw_focus, draw_text, text_width

_KEY = KEYS[Command.SPEND][0]
_DIGITS = tuple("0123456789,.")


class SpendKey(QPushButton):
    """Purple as bonuses are everywhere; framed while they are spent. Digits typed on it ask for so many."""

    typed = Signal(str)  # the bonuses to spend, as far as they are typed
    left = Signal()  # Enter: on with the sum

    def __init__(self) -> None:
        super().__init__()
        self._typed = ""
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(
            self.tr("Spend bonuses ({key}). To spend only some of them, press Tab and type how many.").format(
                key=_KEY
            )
        )
        theme().changed.connect(self.updateGeometry)

    def show_spending(self, spent: str, spendable: str) -> None:
        """Show what is spent; else what could be spent at the most; nothing hides the button."""
        self.setChecked(bool(spent))
        self.setText(spent or (self.tr("up to {sum}").format(sum=spendable) if spendable else ""))
        name = self.tr("Bonuses spent: {sum}") if spent else self.tr("Spend bonuses, up to {sum}")
        self.setAccessibleName(name.format(sum=spent or spendable))
        self.setVisible(bool(self.text()))
        self.updateGeometry()

    def nextCheckState(self) -> None:
        """Stay as it is: what is spent is for the till to say."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_back = event.key() == Qt.Key.Key_Backspace and not event.modifiers()
        if event.text() in _DIGITS or (is_back and self._typed):
            self._typed = self._typed[:-1] if is_back else self._typed + event.text()
            self.typed.emit(self._typed)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._typed = ""  # the next digits are another sum

    def sizeHint(self) -> QSize:
        px = theme().px
        width = text_width(self.text(), "button") + cap_size(_KEY).width() + px(12 + 8 + 10)
        return QSize(int(width), px(48))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, px = theme().tokens, theme().px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, is_on = QRectF(self.rect()), self.isChecked()
        draw_box(painter, box, px(6), tokens.points_soft, tokens.points if is_on else "")
        cap = cap_size(_KEY)
        corner = QPointF(box.right() - px(10) - cap.width(), (box.height() - cap.height()) / 2)
        draw_cap(painter, corner, _KEY, tokens.surface2, tokens.divider, tokens.text2)
        words = box.adjusted(px(12), 0, -(cap.width() + px(14)), 0)
        draw_text(painter, words, self.text(), "button", tokens.points)
        if self.hasFocus():
            draw_focus(painter, box, px(6))
        painter.end()
