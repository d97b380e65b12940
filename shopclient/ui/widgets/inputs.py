"""Single inputs of their own kind: the sum at the till and the search line."""

from PySide6.QtCore import QPointF, QRectF, QRegularExpression, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from shopclient.ui.theme import Role, theme
from shopclient.ui.widgets.painted import cap_size, draw_cap, draw_icon, draw_text, text_width

_SUM = "[0-9 \u00a0]*[.,]?[0-9]{0,2}"


class AmountEdit(QLineEdit):
    """A sum in large figures with the currency's sign after it; it takes only what a sum is written with."""

    _is_low = False

    def __init__(self, sign: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setValidator(QRegularExpressionValidator(QRegularExpression(_SUM), self))
        self._restyle()
        theme().changed.connect(self._restyle)

    def set_sign(self, sign: str) -> None:
        """Show another currency's sign."""
        self._sign = sign
        self._restyle()

    def set_low(self) -> None:
        """Be a line among others, as in a narrow window."""
        self._is_low = True
        self.setProperty("low", "true")
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(140 if self._is_low else 240), self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Alt and a digit is a deed of the window, or none at all, and never a digit of the sum.
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.text().isdigit():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(0, 0, -theme().px(12 if self._is_low else 28), 0)
        colour, right = theme().tokens.muted, Qt.AlignmentFlag.AlignRight
        draw_text(painter, box, self._sign, self._sign_role, colour, right)
        painter.end()

    @property
    def _sign_role(self) -> Role:
        return "field" if self._is_low else "sign"

    def _restyle(self) -> None:
        px = theme().px
        self.setFont(theme().font("holiday" if self._is_low else "amount"))
        self.setFixedHeight(px(48 if self._is_low else 76))
        sign = text_width(self._sign, self._sign_role) + px(6 if self._is_low else 28)
        self.setTextMargins(0, 0, sign if self._sign else px(8), 0)
        self.update()


class SearchEdit(QLineEdit):
    """The search line: an icon before, the key that leads here after, and a note (how many were found)."""

    def __init__(
        self,
        placeholder: str = "",
        key: str = "",
        *,
        icon: str = "search",
        height: int = 40,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key = key
        self._icon = icon
        self._height = height
        self._note = ""
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._restyle()
        theme().changed.connect(self._restyle)

    def set_note(self, text: str) -> None:
        """Say something at the right end, such as how many were found; empty for nothing."""
        self._note = text
        self.setAccessibleDescription(text)
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(470), theme().px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        tokens, px = theme().tokens, theme().px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        colour = tokens.accent if self.hasFocus() else tokens.muted
        draw_icon(painter, self._icon, px(20), colour, QPointF(px(23), middle))
        right = self.width() - self._side()
        if self._key:
            cap = cap_size(self._key)
            right -= int(cap.width())
            corner = QPointF(right, middle - cap.height() / 2)
            draw_cap(painter, corner, self._key, tokens.surface2, tokens.divider, tokens.text2)
            right -= px(14)
        box = QRectF(0, 0, right, self.height())
        draw_text(painter, box, self._note, "second", tokens.muted, Qt.AlignmentFlag.AlignRight)
        painter.end()

    def _side(self) -> int:
        return theme().px(14 if self._height > 44 else 8)

    def _restyle(self) -> None:
        px = theme().px
        self.setFont(theme().font("field" if self._height <= 44 else "search"))
        self.setFixedHeight(px(self._height))
        right = self._side() + int(cap_size(self._key).width())
        if self._note:
            right += px(24) + text_width(self._note, "second")
        self.setTextMargins(px(32), 0, right, 0)
        self.update()
