"""The name of a figure that can be asked "Why this number?"."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from shopclient.ui.theme import Role, theme
from shopclient.ui.widgets.painted import draw_box, draw_focus, draw_text, text_width

_MARK = 17  # across the ring of the question mark
_GAP = 6
_LEAST = 80  # of a name that can be shortened
_INSET = 4  # of the text from the ring of the focus


class WhyName(QPushButton):
    """A text that is asked by a click, which leaves the focus in the sum, or by Tab and Enter.

    The question mark after it comes with the pointer on its row or with the focus; a *marked* one keeps it.
    Where there is no room for the mark, and where it is disabled, it is the text alone, which a name that
    *shortens* may end with an ellipsis.
    """

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        colour: str = "muted",
        *,
        marked: bool = False,
        mark_first: bool = False,
        shortens: bool = False,
    ) -> None:
        super().__init__()
        self._is_marked, self._mark_first, self._shortens = marked, mark_first, shortens
        self._row: QWidget | None = None
        self._role: Role = role
        self._colour = colour
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Why this number?"))
        theme().changed.connect(self._restyle)
        self._restyle()

    def setText(self, text: str) -> None:
        """Show *text* literally."""
        super().setText(text.replace("&", "&&"))
        asks = self.tr("{figure}: why this number?")
        self.setAccessibleName(asks.format(figure=text) if text else self.tr("Why this number?"))
        self.updateGeometry()

    def set_colour(self, token: str) -> None:
        """Show the text in the colour of *token*."""
        self._colour = token
        self.update()

    def text(self) -> str:
        return super().text().replace("&&", "&")

    @property
    def shows_mark(self) -> bool:
        """Whether the question mark is seen now."""
        is_near = self._row is not None and self._row.underMouse()
        is_wanted = self._is_marked or is_near or self.underMouse() or self.hasFocus()
        return is_wanted and self.isEnabled() and self.width() >= self.sizeHint().width()

    def sizeHint(self) -> QSize:
        words = text_width(self.text(), self._role) + theme().px(_GAP) if self.text() else theme().px(2)
        return QSize(
            words + theme().px(_MARK + 3 + (_INSET if self.text() else 0)),
            QFontMetrics(theme().font(self._role)).height() + 2,
        )

    def minimumSizeHint(self) -> QSize:
        words = text_width(self.text(), self._role) + theme().px(3) if self.text() else 0
        if self._shortens:
            words = min(words, theme().px(_LEAST))
        return QSize(words, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ParentChange:
            if self._row is not None:
                self._row.removeEventFilter(self)
            self._row = self.parentWidget()
            if self._row is not None:
                self._row.installEventFilter(self)
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Enter, QEvent.Type.Leave}:
            self.update()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        px, tokens = theme().px, theme().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_hot = self.underMouse() or self.hasFocus()
        words = min(text_width(self.text(), self._role), self.width() - px(1))
        box = QRectF(px(1), 0, words, self.height())
        if self.hasFocus() and not self._mark_first and self.width() - words >= px(2 * _INSET):
            box = box.translated(px(_INSET), 0)  # else the ring would cut the first letter
        left = int(box.right()) + px(_GAP) if self.text() else px(1)
        if self._mark_first:
            box.moveRight(self.width())
            left = int(box.left()) - px(_GAP + _MARK)
        if self.text():
            draw_text(painter, box, self.text(), self._role, theme().colour(self._colour).name())
        if self.shows_mark:
            colour = tokens.link if is_hot else tokens.muted
            ring = QRectF(0, 0, px(_MARK), px(_MARK))
            ring.moveCenter(QPointF(left + px(_MARK) / 2, self.height() / 2))
            draw_box(painter, ring, ring.width() / 2, "", colour)
            draw_text(painter, ring, "?", "caption", colour, Qt.AlignmentFlag.AlignHCenter)
        if self.hasFocus():
            draw_focus(painter, self.rect(), px(4))
        painter.end()

    def _restyle(self) -> None:
        self.setFont(theme().font(self._role))
        self.updateGeometry()
        self.update()
